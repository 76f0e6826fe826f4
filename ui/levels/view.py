"""The levels: people by skills as a table, proposals above it, and below it what is next for one person."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from coordinator.plan.plan import in_order
from coordinator.plan.wording import capitalized
from ui.following import FollowingView
from ui.labels import ElidedLabel, Heading, Note
from ui.levels.ladder import Ladder
from ui.levels.model import BY_NAME, Shown
from ui.levels.proposals import Proposals
from ui.levels.table import LevelsTable
from ui.levels.way import Way
from ui.people.tasks_for import TasksFor
from ui.session import Selection, Session
from ui.theme import SPACE

_REST = 60
"""Milliseconds after which the cell that the cursor rests on is looked at closely."""


class LevelsView(FollowingView):
    """A person who is selected elsewhere is gone to."""

    edit_wanted = Signal()
    """The person of the current cell is to be edited."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.table = LevelsTable(session, self)
        self.proposals = Proposals(session, self.go_to)
        self.filter = QLineEdit(placeholderText=tr("Find: a name, cooking, cooking 2"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Find people"))
        self.filter.textChanged.connect(self._arrange)
        clear = QShortcut(QKeySequence("Esc"), self.filter, context=Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self.filter.clear)
        self.shown = QComboBox()
        self.shown.setAccessibleName(tr("Whom to show"))
        self.shown.setToolTip(tr("Whom to show"))
        for each in Shown:
            self.shown.addItem(capitalized(tr(each)), each)
        self.shown.currentIndexChanged.connect(self._arrange)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Order of the people"))
        self.order.setToolTip(tr("Order of the people; a skill's name above its column does the same"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(12)
        self.order.activated.connect(self._sort)
        self.hint = Note("muted")
        self.who = ElidedLabel()
        self.ladder = Ladder(session)
        self.tasks = TasksFor(session, self._person)
        self.way = Way(session)
        self._lay_out()
        self.setFocusProxy(self.table)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self.look)
        self.table.current_changed.connect(self._move)
        self.table.edit_wanted.connect(self._edit)
        self.table.aiming.connect(self._show_hint)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        session.opened.connect(self._open)
        session.selected.connect(self._select)
        self._catch_up()

    @property
    def place(self) -> tuple[str, str] | None:
        """The person and the skill that are looked at."""
        return self.table.place

    def go_to(self, person: str, skill: str | None = None) -> None:
        """Makes this person's cell the current one, also where what is found or shown leaves them out."""
        if self.table.levels.row_of(person) is None and person in self.session.plan.people:
            self.filter.clear()
            self.shown.setCurrentIndex(0)
        self.table.go_to(person, skill)
        self.look()

    def look(self) -> None:
        """Shows now what is below the table, for the current cell."""
        self._resting.stop()
        place, plan = self.place, self.session.plan
        self._details.setVisible(place is not None)
        if place is not None:
            self.who.setText(f"{plan.people[place[0]].name}  ·  {plan.skills[place[1]].name}")
            self._tasks_title.setText(tr("Next for {who}", who=plan.people[place[0]].name))
        if place is None or self.ladder.place is None or place[0] != self.ladder.place[0]:
            self.tasks.revert()
        else:
            self.tasks.refresh()
        self.ladder.show_place(place)
        self.way.show_place(place)

    def showEvent(self, event: QShowEvent) -> None:
        was_stale = self.is_stale
        super().showEvent(event)
        if was_stale:
            self._select(self.session.selection)

    def _person(self) -> str | None:
        return self.place[0] if self.place is not None else None

    def _open(self) -> None:
        self.filter.clear()
        self.ladder.show_place(None)
        self.way.show_place(None)
        self.follow()

    def renew(self) -> None:
        self.table.levels.renew()
        self.proposals.show_ready(self.table.levels.ready)
        self._fill_order()
        self._show_hint()
        if self.place is None and self.table.levels.ids:
            self._select(self.session.selection)
        if self.place is None and self.table.levels.ids and self.table.levels.skills:
            self.table.go_to(self.table.levels.ids[0])
        self.look()

    def _arrange(self) -> None:
        levels = self.table.levels
        levels.text, levels.shown = self.filter.text(), Shown(self.shown.currentData())
        levels.renew()
        self._show_hint()
        self._resting.start()

    def _sort(self) -> None:
        """By what the box says; the mark above the columns says the same."""
        chosen, header = self.order.currentData(), self.table.horizontalHeader()
        levels = self.table.levels
        column = levels.skills.index(chosen) if chosen in levels.skills else -1
        with QSignalBlocker(header):
            header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        levels.sorted_by, levels.descending = chosen, column >= 0
        levels.renew()

    def _show_order(self) -> None:
        index = self.order.findData(self.table.levels.sorted_by)
        self.order.setCurrentIndex(max(index, 0))

    def _fill_order(self) -> None:
        choices = [(None, tr("As in the plan")), (BY_NAME, tr("By name"))]
        skills = in_order(self.session.plan.skills.values())
        choices += [(skill.id, tr("By {skill}", skill=skill.name)) for skill in skills]
        if [(self.order.itemData(i), self.order.itemText(i)) for i in range(self.order.count())] != choices:
            self.order.clear()
            for value, text in choices:
                self.order.addItem(text, value)
        self._show_order()

    def _move(self) -> None:
        place = self.place
        if place is not None and self.table.hasFocus():
            self.session.select("people", place[0])
        self._resting.start()

    def _select(self, selection: Selection) -> None:
        if selection.table == "people" and selection.ids and selection.ids[-1] != self._person():
            self.table.go_to(selection.ids[-1])
        elif selection.table == "skills" and selection.ids and (person := self._person()) is not None:
            self.table.go_to(person, selection.ids[-1])

    def _edit(self) -> None:
        if (person := self._person()) is not None:
            self.session.select("people", person)
            self.edit_wanted.emit()

    def _show_hint(self, aiming: bool = False) -> None:
        plan, levels = self.session.plan, self.table.levels
        if not plan.skills:
            hint = tr("The plan has no skills yet; add one with Edit, Add skill")
        elif not levels.ids:
            hint = tr("Nobody found; press Esc in the line above, or show everyone")
        elif aiming:
            hint = tr("Which level do they aim at? 0 to 4, Esc to leave it")
        else:
            hint = tr(
                "%n (person|people); 0 to 4 sets a level, A and a digit an aim, Enter opens the person",
                "",
                len(levels.ids),
            )
        self.hint.say(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # a splitter does not ask how high lines are that wrap
        self._above.setMinimumHeight(self._column.minimumHeightForWidth(self.width()))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE, SPACE, SPACE, SPACE // 2)
        top.addWidget(self.filter, 2)
        top.addWidget(self.shown)
        top.addWidget(self.order, 1)
        self.hint.setContentsMargins(SPACE + 2, 0, SPACE, SPACE // 2)
        self._above = QWidget()
        self._column = column = QVBoxLayout(self._above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (top, self.proposals, self.table, self.hint):
            column.addLayout(part) if isinstance(part, QHBoxLayout) else column.addWidget(part)
        column.setStretchFactor(self.table, 1)
        self._details = self._detail_area()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._above)
        self._split.addWidget(self._details)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([330, 250])
        self._split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _detail_area(self) -> QScrollArea:
        self._tasks_title = Heading()
        self.who.setFont(self._tasks_title.font())
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            (left, (self.who, self.ladder)),
            (right, (self._tasks_title, self.tasks, self.way)),
        ):
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            column.setSpacing(SPACE)
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        line.setSpacing(3 * SPACE)
        line.addLayout(left, 1)
        line.addLayout(right, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(80)
        return area
