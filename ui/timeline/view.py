"""The timeline as a view: select, drag bars, drop people."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.exporting import Write
from ui.hits import Hit, hit_of
from ui.keys import OwnKey, OwnKeys
from ui.painting import mirror, onward, painting
from ui.session import Selection, Session
from ui.shared.company import follow_company
from ui.theme import Theme
from ui.timeline.area import TimelineArea
from ui.timeline.by import By
from ui.timeline.dragging import BarAim, BarDrag
from ui.timeline.drawing import paint_timeline
from ui.timeline.hit import Found, as_hit, found_at, task_of
from ui.timeline.links import Arrow, arrows
from ui.timeline.printing import write_timeline
from ui.timeline.tips import tip

_PATIENCE = 150
"""Milliseconds without an edit before the slack of all tasks is asked for."""


class TimelineView(TimelineArea):
    """Shows the session's plan; every edit goes to the session."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session.plan, session.schedule, theme, parent)
        self.start_canvas(session, self.timeline)
        self._slack_wanted = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._is_stale = False
        self._arrows: list[Arrow] = []
        self._ghost: BarAim | None = None
        self.keys = self._own_keys()
        self._connect()
        self._open()
        follow_company(session, self.timeline.show_company)

    def show_by(self, by: By) -> None:
        """Shows a row for each task, or a lane for each person."""
        self.end_drag()
        self._catch_up()
        self.timeline.show_by(by)
        self.corner.show_by(by)
        self.verticalScrollBar().setValue(0)
        self.renew()
        if (task := self.session.selection.task) is not None:
            self.reveal(task)

    @property
    def printer(self) -> Write:
        """Writes a PDF of the rows as they are seen now, at this zoom; in any process."""
        self._catch_up()
        font, width = self.font().toString(), float(self.names.width())
        return partial(write_timeline, self.timeline.shown, font, self.scale.zoom, width, *self.extent)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.timeline.set_theme(theme)

    # what lies where, and what is taken up

    def hit_at(self, point: QPointF) -> Hit:
        return as_hit(self.timeline, self._found(point))

    def goal_at(self, point: QPointF) -> Hit:
        """A bar, or anything in a task's row."""
        return hit_of(self.session.plan, task_of(self.timeline, self._found(point)))

    def tip_at(self, point: QPointF) -> str:
        return tip(self.timeline, self._found(point))

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        found = self._found(point)
        if found.edge:
            return Qt.CursorShape.SizeHorCursor
        return None if found.bar is None else Qt.CursorShape.OpenHandCursor

    def take_up(self, origin: QPoint) -> bool:
        found = self._found(QPointF(origin))
        if found.bar is None:
            return False
        self._move_bar(BarDrag(self.timeline, found.bar, self._moment_at(origin), found.edge))
        return True

    def warnings(self) -> list[str]:
        return self.timeline.new_findings(self._ghost.ghost.task) if self._ghost is not None else []

    def end_drag(self) -> None:
        self._ghost = None
        super().end_drag()
        self.timeline.aim_at_row(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        sight = self.sight
        self.timeline.now = self.session.now
        self._arrows = arrows(self.timeline, sight) if self.timeline.by is By.TASK else []
        with painting(self.viewport()) as painter:
            ghost = self._ghost.ghost if self._ghost is not None else None
            mirror(painter, self.viewport().rect())
            paint_timeline(painter, self.timeline, sight, self._arrows, ghost)
            if not self.timeline.chart.rows:
                self.paint_first_steps(painter)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        if not self.timeline.slacks:
            self._slack_wanted.start()

    # what the keyboard does

    def _own_keys(self) -> OwnKeys:
        def page(part: float) -> Callable[[], None]:
            return lambda: self.scroll_by(onward() * part * self.viewport().width(), 0)

        return OwnKeys(
            tr("Timeline"),
            OwnKey(("Up",), tr("Go to the task above"), lambda: self._select_next(-1)),
            OwnKey(("Down",), tr("Go to the task below"), lambda: self._select_next(1)),
            OwnKey(("Left",), tr("Look earlier"), page(-0.25)),
            OwnKey(("Right",), tr("Look later"), page(0.25)),
            OwnKey(("+", "="), tr("Look nearer"), self.zoom_in),
            OwnKey(("-",), tr("Look farther"), self.zoom_out),
            OwnKey(("Home",), tr("Go to now"), self.look_at_now),
            OwnKey(("Space", "Ctrl+E"), tr("Fold the group, or unfold it"), self._fold_selected),
            OwnKey(("Alt+Shift+-",), tr("Fold the group"), lambda: self._fold_selected(True)),
            OwnKey(
                ("Alt+Shift++", "Alt+Shift+="),
                tr("Unfold the group"),
                lambda: self._fold_selected(False),
            ),
            OwnKey(("Ctrl+Home",), tr("Fold all groups"), lambda: self._fold_all(True)),
            OwnKey(("Ctrl+End",), tr("Unfold all groups"), lambda: self._fold_all(False)),
            *self.common_keys(),
        )

    # within

    def _connect(self) -> None:
        session, names = self.session, self.names
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.selected.connect(self._select)
        session.comparing.connect(self._compare)
        self._slack_wanted.timeout.connect(self._show_slack)
        self.corner.chosen.connect(self.show_by)
        names.pressed.connect(self._select_row)
        names.folded.connect(self._fold)
        names.opened.connect(lambda _row: self.edit_wanted.emit())
        names.menu_wanted.connect(self._ask_row_menu)

    def _open(self) -> None:
        self._is_placed = False
        self._show(self.timeline.open_plan)
        self.look_at_beginning()

    def _follow(self, change: Change) -> None:
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._show(self.timeline.show_plan)
        if (task := self.added_task(change)) is not None:
            self.reveal(task)

    def _catch_up(self) -> None:
        """Shows the edits that were made while the view was hidden."""
        if self._is_stale:
            self._show(self.timeline.show_plan)

    def _show(self, show: Callable[[Plan, Schedule], None]) -> None:
        self._is_stale = False
        self.timeline.baseline = self.session.compared
        show(self.session.plan, self.session.schedule)
        self.renew()
        self._select(self.session.selection)
        self._slack_wanted.start()

    def _compare(self) -> None:
        self.timeline.baseline = self.session.compared
        self.renew()

    def _show_slack(self) -> None:
        """The slack takes a while in a large plan: it is asked for when nothing else is going on."""
        if self._ghost is not None:
            self._slack_wanted.start()
        elif self.isVisible() and not self._is_stale:
            self.timeline.show_slack(self.session.slacks)

    def _select(self, selection: Selection) -> None:
        ids, table = selection.ids, selection.table
        self.timeline.select(ids if table == "tasks" else (), ids if table == "links" else ())
        task = selection.task
        name = self.session.plan.tasks[task].name if task is not None else ""
        self.setAccessibleDescription(name)

    def _select_row(self, index: int, adding: bool) -> None:
        """Selects the task of a row, or the person of a lane."""
        row = self.timeline.chart.rows[index]
        if row.task is not None:
            self.select_hit(hit_of(self.session.plan, row.task), adding)
        elif row.person is not None:
            self.session.select("people", row.person)

    def _select_next(self, by: int) -> None:
        """The task in the row below or above; by person the next one in its lane, then in the others."""
        tasks = self.timeline.tasks_in_order
        current = self.session.selection.task
        place = tasks.index(current) + by if current in tasks else 0
        if 0 <= place < len(tasks):
            self.session.select("tasks", tasks[place])
            self.reveal(tasks[place])

    def _fold(self, index: int) -> None:
        self.timeline.fold(self.timeline.chart.rows[index])
        self.renew()

    def _fold_selected(self, folded: bool | None = None) -> None:
        """Folds the selected row or unfolds it; for None, whichever it isn't."""
        row = self.timeline.chart.row_of_task.get(self.session.selection.task or "")
        if row is not None and (folded is None or self.timeline.chart.rows[row].folded is not folded):
            self._fold(row)

    def _fold_all(self, folded: bool) -> None:
        self.timeline.fold_all(folded)
        self.renew()

    def _ask_row_menu(self, index: int, point: QPoint) -> None:
        self._select_row(index, False)
        self.menu_wanted.emit(hit_of(self.session.plan, self.timeline.chart.rows[index].task), point)

    def _found(self, point: QPointF) -> Found:
        return found_at(self.timeline, self.sight, self._arrows, self.turned(point))

    def _moment_at(self, point: QPoint) -> Moment:
        return self.sight.moment(self.turned(point).x())

    def _move_bar(self, bar: BarDrag) -> None:
        def aim_at(point: QPoint) -> BarAim:
            row = self.timeline.chart.row_at(point.y() + self.sight.top)
            self._ghost = aim = bar.at(self._moment_at(point), row, self.scale)
            self.timeline.aim_at_row(aim.ghost.row if aim.ghost.row != bar.row else None)
            return aim

        self.move_within(aim_at)
