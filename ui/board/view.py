"""The board as a view: select, carry cards to other columns, drop people."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from ui.board.area import BoardArea
from ui.board.by import By
from ui.board.dragging import CardDrag
from ui.board.drawing import paint_board, paint_carried
from ui.drop_preview import Aim
from ui.hits import Hit
from ui.keys import OwnKey, OwnKeys
from ui.painting import painting
from ui.session import Selection, Session
from ui.shared.company import follow_company
from ui.theme import Theme


class BoardView(BoardArea):
    """Shows the session's plan; every edit goes to the session."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session.plan, session.schedule, theme, parent)
        self.start_canvas(session, self.board)
        self._is_stale = False
        self._at: tuple[int, int] | None = None
        self._carried: tuple[str, QPointF] | None = None
        self._by_keyboard: CardDrag | None = None
        self._aimed = 0
        self.keys = self._own_keys()
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.selected.connect(self._select)
        self.choice.chosen.connect(self.show_by)
        self._open()
        follow_company(session, self.board.show_company)

    def show_by(self, by: By) -> None:
        """Shows a column for each status, or for each person."""
        self.end_drag()
        self._catch_up()
        self.board.show_by(by)
        self.choice.show_by(by)
        self._at = None
        self._select(self.session.selection)
        self.go_to_start()
        if (task := self.session.selection.task) is not None:
            self.reveal(task)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.board.set_theme(theme)

    def reveal(self, task: str) -> None:
        """Brings a card of a task into view, unless one is already."""
        places = self.board.places_of(task)
        if places and self._at not in places:
            self._at = places[0]
        if self._at in places:
            self.reveal_place(*self._at)

    def shown_rect(self, task: str) -> QRect:
        places = self.board.places_of(task)
        if not places:
            return QRect()
        column, index = self._at if self._at in places else places[0]
        rect = self.card_rect(self.sight(column), index).toAlignedRect()
        return self.turned_rect(rect & self.viewport().rect().adjusted(0, round(self.head), 0, 0))

    # what lies where, and what is taken up

    def hit_at(self, point: QPointF) -> Hit:
        place = self.place_at(point)
        task = self._task_at(place)
        if place is None or task is None:
            return Hit()
        rect, inside = self.card_rect(self.sight(place[0]), place[1]), self.turned(point)
        if not rect.contains(inside):
            return Hit()
        card = self.board.card(task, self.card_width)
        return Hit(task=task, chair=card.chair_at((inside - rect.topLeft()) / self.zoom, self.zoom))

    def tip_at(self, point: QPointF) -> str:
        found = self.hit_at(point)
        if found.chair is not None:
            return found.chair.tip
        if found.task is None:
            column = self.column_at(point)
            return self.board.stacks[column].column.name if column is not None else ""
        how = (
            tr("Drag it to another column: another status")
            if self.board.by is By.STATUS
            else tr("Drag it to another column: another person")
        )
        return f"{self.board.face(found.task).tip}\n{how}"

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        return None if self.hit_at(point).empty else Qt.CursorShape.OpenHandCursor

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (place := self.place_at(event.position())) is not None and self._task_at(place) is not None:
            self._at = place
        self._leave_keyboard()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.column_at(event.position()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.point_at(None)
        return super().viewportEvent(event)

    def take_up(self, origin: QPoint) -> bool:
        place = self.place_at(QPointF(origin))
        if place is None or (task := self.hit_at(QPointF(origin)).task) is None:
            return False
        held = self.turned(origin) - self.card_rect(self.sight(place[0]), place[1]).topLeft()
        drag = CardDrag(self.session, self.board, task, place[0])

        def aim_at(point: QPoint) -> Aim:
            self._carried = (task, self.turned(point) - held)
            return drag.at(self.column_at(point))

        self.move_within(aim_at)
        return True

    def end_drag(self) -> None:
        self._carried = self._by_keyboard = None
        self.board.carry(None)
        super().end_drag()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.board.pictures.begin_frame()
        with painting(self.viewport()) as painter:
            paint_board(painter, self)
            if self._carried is not None:
                paint_carried(painter, self, *self._carried)
            if not self.session.plan.tasks:
                self.paint_first_steps(painter)
        if self.board.pictures.is_behind:
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    # what the keyboard does

    def _own_keys(self) -> OwnKeys:
        def carrying() -> bool:
            return self._by_keyboard is not None

        return OwnKeys(
            tr("Board"),
            OwnKey(("Ctrl+Right",), tr("Carry the card to the next column"), lambda: self._carry(1)),
            OwnKey(("Ctrl+Left",), tr("Carry the card to the column before"), lambda: self._carry(-1)),
            OwnKey(("Right",), tr("Carry it farther"), lambda: self._carry(1), carrying),
            OwnKey(("Left",), tr("Carry it back"), lambda: self._carry(-1), carrying),
            OwnKey(("Return", "Enter"), tr("Put the card down"), self._put_down, carrying),
            OwnKey(("Up",), tr("Go to the card above"), lambda: self._step(-1)),
            OwnKey(("Down",), tr("Go to the card below"), lambda: self._step(1)),
            OwnKey(("Left",), tr("Go to the column before"), lambda: self._step_across(-1)),
            OwnKey(("Right",), tr("Go to the next column"), lambda: self._step_across(1)),
            OwnKey(("Home",), tr("Go to the first card of the column"), lambda: self._go_to_end_of(0)),
            OwnKey(("End",), tr("Go to the last card of the column"), lambda: self._go_to_end_of(-1)),
            OwnKey(("Esc",), tr("Leave the card where it is"), self._leave_keyboard, carrying),
            *self.common_keys(),
        )

    def _step(self, by: int) -> None:
        if self._at is None:
            self._step_across(1)
            return
        column, index = self._at
        self._go_to(column, self.board.stacks[column].next_task(index, by))

    def _step_across(self, by: int) -> None:
        """To the card at the same height in the next column that has any."""
        stacks = self.board.stacks
        column, y = -1 if by > 0 else len(stacks), 0.0
        if self._at is not None:
            column = self._at[0]
            rect = self.card_rect(self.sight(column), self._at[1])
            y = rect.center().y()
        column += by
        while 0 <= column < len(stacks):
            sight = self.sight(column)
            if stacks[column].places:
                height = max(0.0, (y - sight.head + sight.top) / self.zoom)
                self._go_to(column, stacks[column].nearest_task(height))
                return
            column += by

    def _go_to_end_of(self, end: int) -> None:
        column = self._at[0] if self._at is not None else 0
        places = list(self.board.stacks[column].places.values()) if self.board.stacks else []
        self._go_to(column, places[end] if places else None)

    def _go_to(self, column: int, index: int | None) -> None:
        if index is None:
            return
        self._at = (column, index)
        task = self._task_at(self._at)
        if task is not None:
            self.session.select("tasks", task)
            self.reveal_place(column, index)

    def _carry(self, by: int) -> None:
        """Carries the selected card by keyboard; what a drop there would do is told at the column's head."""
        task = self.session.selection.task
        if self._by_keyboard is None:
            places = self.board.places_of(task) if task is not None else []
            if task is None or not places:
                return
            column = self._at[0] if self._at is not None and self._at in places else places[0][0]
            self._by_keyboard, self._aimed = CardDrag(self.session, self.board, task, column), column
        drag = self._by_keyboard
        self._aimed = max(0, min(len(self.board.stacks) - 1, self._aimed + by))
        self._aim = drag.at(self._aimed)
        self.reveal_column(self._aimed)
        self.preview.follow(self._aim.edit)
        self.preview.work_out()
        how = tr("Enter puts the card down here; Esc leaves it where it is")
        told = self.preview.text if self._aim.edit is not None else ""
        lines = filter(None, (self._aim.text, told, how))
        refused = self._aim.edit is not None and not self.preview.allowed
        place = self.head_rect(self._aimed).translated(self.viewport().pos())
        self.note.say("\n".join(lines), place, refused)

    def _put_down(self) -> None:
        aim = self._aim
        self.end_drag()
        if aim is not None and aim.edit is not None:
            aim.edit.make(self.session)

    def _leave_keyboard(self) -> None:
        if self._by_keyboard is not None:
            self.end_drag()

    # within

    def _open(self) -> None:
        self._at = None
        self._show()
        self.go_to_start()

    def _follow(self, change: Change) -> None:
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._show()

    def _catch_up(self) -> None:
        """Shows the edits that were made while the view was hidden."""
        if self._is_stale:
            self._show()

    def _show(self) -> None:
        self._is_stale = False
        self.board.show_plan(self.session.plan, self.session.schedule)
        self.renew()
        self._at = self._place_of_selection()
        self._select(self.session.selection)
        if self._at is not None and self.hasFocus():
            self.reveal_place(*self._at)

    def _place_of_selection(self) -> tuple[int, int] | None:
        """Where the selected card is; in the column that it was in, if it still is."""
        task = self.session.selection.task
        places = self.board.places_of(task) if task is not None else []
        column = self._at[0] if self._at is not None else None
        return next((place for place in places if place[0] == column), places[0] if places else None)

    def _select(self, selection: Selection) -> None:
        self._leave_keyboard()
        self.board.select(selection.ids if selection.table == "tasks" else ())
        if self._task_at(self._at) != selection.task:
            self._at = self._place_of_selection()
        name = self.session.plan.tasks[selection.task].name if selection.task is not None else ""
        column = self.board.stacks[self._at[0]].column.name if self._at is not None else ""
        self.setAccessibleDescription(": ".join(filter(None, (column, name))))

    def _task_at(self, place: tuple[int, int] | None) -> str | None:
        if place is None or place[0] >= len(self.board.stacks):
            return None
        tasks = self.board.stacks[place[0]].tasks
        return tasks[place[1]] if place[1] < len(tasks) else None
