"""The table of levels: read, sorted, and set by the keys."""

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import set_aim, set_level
from coordinator.plan.edits.steps import Steps
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_LEVEL
from ui.drag import DragSource, PersonDrag, RunDrag, drag_of, run_drag
from ui.keys import OwnKey, OwnKeys
from ui.levels.cells import LevelDelegate
from ui.levels.model import LevelsModel
from ui.people.offering import TaskDrop
from ui.session import Session
from ui.theme import SPACE

_OVER_DIGITS = dict(zip(")!@#$", range(HIGHEST_LEVEL + 1), strict=True))
"""What Shift and a digit write on keyboards that write digits without it."""
_NARROWEST, _WIDEST = 10, 24
"""Of a column, in letters of middling width."""
_FEWEST_ROWS = 1
"""That are left in view, however little room there is; above them stands what the columns are."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CONTROL_OR_ALT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.AltModifier
)


class LevelsTable(QTableView):
    """A digit sets the level of the selected cells, A and a digit their aim; Enter opens the person."""

    keys = OwnKeys("")
    current_changed = Signal()
    edit_wanted = Signal()
    aiming = Signal(bool)
    """The next digit is an aim, or no longer so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.levels = LevelsModel(session)
        self._aims_next = False
        self.keys = self._own_keys()
        self.setModel(self.levels)
        self.setItemDelegate(LevelDelegate(self))
        self.setAccessibleName(tr("Levels of people by skill"))
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._size_headers()
        self.setSortingEnabled(True)
        self.selectionModel().currentChanged.connect(self._move)
        self.verticalHeader().sectionDoubleClicked.connect(lambda: self.edit_wanted.emit())
        self.levels.modelReset.connect(self._share_room)
        self.run_drag: RunDrag = run_drag
        self._names = DragSource(self.verticalHeader().viewport(), self._drag_person)
        self.task_drop = TaskDrop(session, self, self._row_at)

    @property
    def place(self) -> tuple[str, str] | None:
        """The person and the skill of the current cell."""
        return self.levels.at(self.currentIndex())

    def go_to(self, person: str, skill: str | None = None) -> None:
        """Makes a cell the current one; for no skill, the one in the column that was current."""
        skills = self.levels.skills
        column = skills.index(skill) if skill in skills else max(self.currentIndex().column(), 0)
        index = self.levels.index_of(person, column)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        return self.keys.claim(event) or _claim_digit(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & _CONTROL_OR_ALT:
            super().keyPressEvent(event)
        elif (level := _digit(event)) is not None:
            self._set(level)
        elif shift and event.text() in _OVER_DIGITS:  # where Shift and a digit type a sign
            self._set_aims(_OVER_DIGITS[event.text()])
        elif not self.keys.press(event):
            if not shift or event.text():  # Shift itself is on the way to a digit or an arrow
                self._aim_next(False)
            super().keyPressEvent(event)

    def _own_keys(self) -> OwnKeys:
        def there() -> bool:
            return self.place is not None

        def level(number: int) -> OwnKey:
            text = tr("Set the level to {number}", number=number)
            return OwnKey((str(number),), text, lambda: self._set(number))

        def aim(number: int) -> OwnKey:
            text = tr("Let them aim at {number}", number=number)
            return OwnKey((f"Shift+{number}",), text, lambda: self._set_aims(number))

        def aims_nowhere() -> None:
            self._aim_next(False)

        return OwnKeys(
            tr("Levels"),
            *(level(number) for number in range(HIGHEST_LEVEL + 1)),
            *(aim(number) for number in range(HIGHEST_LEVEL + 1)),
            OwnKey(("A",), tr("The next digit is what they aim at"), lambda: self._aim_next(True)),
            OwnKey(("+",), tr("A level higher"), lambda: self._step_level(1), there),
            OwnKey(("-",), tr("A level lower"), lambda: self._step_level(-1), there),
            OwnKey(("Del",), tr("Take the level away"), lambda: self._set(0)),
            OwnKey(("Return", "Enter"), tr("Edit the person"), self.edit_wanted.emit, there),
            OwnKey(("Esc",), tr("Aim at nothing"), aims_nowhere, lambda: self._aims_next),
        )

    def _set(self, level: int) -> None:
        """Sets the level, or after A what they aim at."""
        if self._aims_next:
            self._set_aims(level)
        else:
            self._set_levels(level)

    def _step_level(self, by: int) -> None:
        if (place := self.place) is not None:
            level = self.session.plan.people[place[0]].level(place[1]) + by
            self._set_levels(max(0, min(HIGHEST_LEVEL, level)))

    def mouseDoubleClickEvent(self, event: object) -> None:
        if self.place is not None:
            self.edit_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _drag_person(self, origin: QPoint) -> None:
        """Takes up the person whose name was pressed."""
        row = self.verticalHeader().logicalIndexAt(origin)
        if 0 <= row < len(self.levels.ids):
            person = self.levels.ids[row]
            self.run_drag(drag_of(self, PersonDrag(person), self.session.plan.people[person].name))

    def _row_at(self, place: QPoint) -> tuple[str, QRect] | None:
        row = self.rowAt(place.y())
        if row < 0:
            return None
        lies = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        return self.levels.ids[row], lies

    def _move(self) -> None:
        self._aim_next(False)
        self.current_changed.emit()

    def _chosen(self) -> list[tuple[str, str]]:
        places = (self.levels.at(index) for index in self.selectionModel().selectedIndexes())
        found = [place for place in places if place is not None]
        return found or ([self.place] if self.place is not None else [])

    def _set_levels(self, level: int) -> None:
        self._aim_next(False)
        if chosen := self._chosen():
            self.session.do(set_levels, chosen, level)

    def _set_aims(self, level: int) -> None:
        self._aim_next(False)
        if chosen := self._chosen():
            self.session.do(set_aims, chosen, level)

    def _aim_next(self, on: bool) -> None:
        if on != self._aims_next:
            self._aims_next = on
            self.aiming.emit(on)

    def _size_headers(self) -> None:
        metrics = self.fontMetrics()
        names, skills = self.verticalHeader(), self.horizontalHeader()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(metrics.height() + SPACE)
        names.setFixedWidth(metrics.averageCharWidth() * 17)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setDefaultAlignment(_LEFT)
        names.setAccessibleName(tr("People"))
        skills.setDefaultAlignment(_LEFT | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap))
        skills.setFixedHeight(2 * metrics.height() + SPACE + 4)
        self.setMinimumHeight(skills.height() + _FEWEST_ROWS * names.defaultSectionSize() + 2 * SPACE)
        skills.setHighlightSections(False)
        skills.setSortIndicatorClearable(True)
        skills.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        skills.setTextElideMode(Qt.TextElideMode.ElideNone)
        skills.setAccessibleName(tr("Skills"))

    def _share_room(self) -> None:
        """The columns share the room that there is, as long as each can be read."""
        if self.levels.skills:
            share = self.viewport().width() // len(self.levels.skills)
            letter = self.fontMetrics().averageCharWidth()
            width = max(_NARROWEST * letter, min(_WIDEST * letter, share))
            self.horizontalHeader().setDefaultSectionSize(width)


def _claim_digit(event: QEvent) -> bool:
    """Keeps a digit of any script from the window, and what is typed with Shift in its place."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    own = event.text() in _OVER_DIGITS or _digit(event) is not None
    event.setAccepted(own and not event.modifiers() & _CONTROL_OR_ALT)
    return event.isAccepted()


def _digit(event: QKeyEvent) -> int | None:
    """The level that a key writes, with Shift or without, in whatever script; None for any other key."""
    text = event.text()
    level = unicodedata.decimal(text, HIGHEST_LEVEL + 1) if len(text) == 1 else HIGHEST_LEVEL + 1
    return level if level <= HIGHEST_LEVEL else None


def set_levels(plan: Plan, places: Sequence[tuple[str, str]], level: int) -> Change:
    """Gives several people the same level, each in a skill, as one edit."""
    name = tr("set %n level(s) to {level}", "", len(places), level=level)
    return _each(plan, set_level, places, level, name)


def set_aims(plan: Plan, places: Sequence[tuple[str, str]], level: int) -> Change:
    """Lets several people aim at the same level, each in a skill, as one edit."""
    name = tr("set %n level(s) to aim at {level}", "", len(places), level=level)
    return _each(plan, set_aim, places, level, name)


def _each(
    plan: Plan,
    verb: Callable[[Plan, str, str, int], Change],
    places: Sequence[tuple[str, str]],
    level: int,
    name: str,
) -> Change:
    if len(places) == 1:
        return verb(plan, *places[0], level)
    steps = Steps(plan)
    for person, skill in places:
        steps.make(verb(steps.plan, person, skill, level))
    return steps.as_one(name)
