"""The list of people and things: who there is, what they can do, and who fits the selected task."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from coordinator.language import tr
from coordinator.people.quests import Quests, next_quests
from coordinator.plan.changes import Change
from coordinator.plan.edits import add_person, assign, delete_people, unassign
from coordinator.plan.edits.steps import Steps
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind
from coordinator.plan.wording import capitalized
from ui.background import Background
from ui.drag import PersonDrag, RunDrag
from ui.graph.menus import show_below
from ui.labels import ElidedLabel, refusal_text
from ui.people.model import PeopleModel
from ui.people.offering import TaskDrop
from ui.people.view import PeopleView
from ui.session import Selection, Session
from ui.theme import FIT_MARKS, SPACE


class PeopleList(QWidget):
    """People to drag onto tasks, with a line that finds them.

    The task that was selected last stays the one they are measured against while a person is selected.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = PeopleModel(session)
        self._tasks: tuple[str, ...] = ()
        self._following = False
        self._looking: Background[Quests] = Background(self)
        self.filter = QLineEdit(placeholderText=tr("Find: a name, cooking, cooking 2"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Find people"))
        self.filter.textChanged.connect(self._find)
        clear = QShortcut(QKeySequence("Esc"), self.filter, context=Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self.filter.clear)
        self.add_button = self._button("+", tr("Add a person (Ins)"))
        self.add_button.clicked.connect(lambda: self.add_person())
        self.target = ElidedLabel()
        self.best_first = self._button(tr("Best first"), tr("Those who fit best at the top"))
        self.best_first.setCheckable(True)
        self.best_first.setChecked(True)
        self.best_first.toggled.connect(self._arrange)
        self.view = PeopleView(self.model, self)
        self.task_drop = TaskDrop(session, self.view, self._row_at)
        self._lay_out()
        self.setFocusProxy(self.view)
        self.view.assign_asked.connect(self.assign)
        self.view.add_asked.connect(self.add_person)
        self.view.delete_asked.connect(self.delete)
        self.view.taken_off.connect(self._take_off)
        self.view.explain = self._explain_leaving
        self.view.clicked.connect(self._tell_selection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        session.opened.connect(self._open)
        session.changed.connect(self._renew)
        session.selected.connect(self._follow)
        self._follow(session.selection)

    @property
    def run_drag(self) -> RunDrag:
        """Runs the drags that start here; a test puts its own in place."""
        return self.view.run_drag

    @run_drag.setter
    def run_drag(self, run: RunDrag) -> None:
        self.view.run_drag = run

    @property
    def tasks(self) -> list[str]:
        """The tasks that people are assigned to from here: those selected last that can have a team."""
        plan = self.session.plan
        return [task for task in self._tasks if task in plan.tasks and not plan.is_group(task)]

    def assign(self) -> None:
        """Puts the selected people on the selected task, or tasks, as one edit."""
        people, tasks = self.view.chosen(), self.tasks
        if people and tasks:
            self.session.do(_assign_all, people, tasks)
        elif people:
            self.session.failed.emit(tr("Select a task first, then press Enter on a person"))

    def add_person(self) -> None:
        """Adds someone, and lets their name be typed."""
        self._add(Kind.PERSON, tr("New person"))

    def add_thing(self) -> None:
        """Adds a room, a van or a tool, and lets its name be typed."""
        self._add(Kind.THING, tr("New thing"))

    def _add(self, kind: Kind, name: str) -> None:
        taken = {person.name.casefold() for person in self.session.plan.people.values()}
        base, number = name, 1
        while name.casefold() in taken:
            number += 1
            name = f"{base} {number}"
        self.filter.clear()
        if change := self.session.do(add_person, name, kind):
            self.view.setFocus()
            self.view.edit_name(change.rows[0].id)

    def delete(self) -> None:
        if people := self.view.chosen():
            self.session.do(delete_people, people)

    def menu(self) -> QMenu:
        """What can be done with the selected people."""
        menu = QMenu(self)
        tasks, chosen = self.tasks, self.view.chosen()
        names = [self.session.plan.tasks[task].name for task in tasks]
        if len(names) > 1:
            shown = tr("Assign to %n task(s)", "", len(names))
        elif names:
            shown = tr("Assign to {task}", task=names[0])
        else:
            shown = tr("Assign to the selected task")
        self._item(menu, shown, "Return", self.assign, bool(chosen and tasks))
        one = self.session.plan.people[chosen[0]].name.replace("&", "&&") if len(chosen) == 1 else "…"
        offers = menu.addMenu(tr("Tasks for {who}", who=one))
        offers.setEnabled(len(chosen) == 1)
        if len(chosen) == 1:
            offers.aboutToShow.connect(partial(self._offer_tasks, offers, chosen[0]))
            offers.aboutToHide.connect(self._looking.stop)
        menu.addSeparator()
        rename = partial(self.view.edit, self.view.currentIndex())
        self._item(menu, tr("Rename"), "F2", rename, len(chosen) == 1)
        self._item(menu, tr("Add a person"), "Ins", self.add_person)
        self._item(menu, tr("Add a thing: a room, a van, a tool"), "", self.add_thing)
        menu.addSeparator()
        self._item(menu, tr("Delete"), "Del", self.delete, bool(chosen))
        return menu

    def _offer_tasks(self, menu: QMenu, person: str) -> None:
        """Open tasks for the person: what fits, what stretches them, what would wait for them."""
        menu.clear()
        menu.addAction(tr("Looking for tasks…")).setEnabled(False)
        plan, schedule = self.session.plan.copy(), self.session.schedule
        self._looking.begin(
            lambda go: next_quests(plan, schedule, person), partial(self._show_offers, menu, person)
        )

    def _show_offers(self, menu: QMenu, person: str, found: Quests) -> None:
        menu.clear()
        plan = self.session.plan
        stretch = (found.stretch,) if found.stretch is not None else ()
        for quest in (each for each in (*found.fitting, *stretch, *found.later) if each.task in plan.tasks):
            text = f"{FIT_MARKS[quest.fit.kind][0]} {plan.tasks[quest.task].name}: {quest.fit.words}"
            self._item(menu, text, "", partial(self.session.do, assign, person, quest.task))
        if not menu.actions():
            menu.addAction(tr("No open seat that they could fill")).setEnabled(False)

    def _item(
        self, menu: QMenu, text: str, keys: str, do: Callable[[], object], enabled: bool = True
    ) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: do())
        return action

    def _row_at(self, place: QPoint) -> tuple[str, QRect] | None:
        index = self.view.indexAt(place)
        return (self.model.ids[index.row()], self.view.visualRect(index)) if index.isValid() else None

    def _take_off(self, person: str, task: str) -> None:
        self.session.do(unassign, person, task)

    def _explain_leaving(self, carried: PersonDrag) -> str:
        outcome = self.session.try_out(unassign, carried.person, carried.origin or "")
        moves = outcome.moves.sentence(self.session.plan) if outcome.moves is not None else ""
        return "\n".join(filter(None, (capitalized(outcome.name), moves, refusal_text(outcome.refusal))))

    def _open_menu(self, place: QPoint) -> None:
        show_below(self.menu(), self.view.viewport().mapToGlobal(place))

    def _find(self, text: str) -> None:
        self.model.text = text
        self._renew()

    def _arrange(self) -> None:
        self.model.best_first = self.best_first.isChecked()
        self._renew()

    def _open(self) -> None:
        self._tasks = ()
        self._follow(self.session.selection)

    def _follow(self, selection: Selection) -> None:
        if selection.table != "people":
            self._tasks = selection.ids if selection.table == "tasks" else ()
            self._renew()
        else:
            self._show_selection()

    def _renew(self) -> None:
        """Shows what is new, and leaves place and selection where they are."""
        tasks = self.tasks
        self.model.task = tasks[0] if len(tasks) == 1 else None
        names = [self.session.plan.tasks[task].name for task in tasks]
        self.target.setText(tr("For {task}", task=names[0]) if len(names) == 1 else "")
        self._target_line.setVisible(len(names) == 1)
        self.view.empty_text = self._empty_text()
        self._following = True
        self.model.renew()
        self._following = False
        self._show_selection()

    def _empty_text(self) -> str:
        if self.session.plan.people:
            return tr("Nobody found. Press Esc in the line above to see everyone.")
        return tr(
            "No people yet. Press Ins or + to add someone, or write @name in a new task below the plan."
        )

    def _show_selection(self) -> None:
        """Marks whom the session has selected; while it has no people, the mark stays for Enter."""
        if self.session.selection.table == "people":
            self._following = True
            self._mark(self.session.selection.ids)
            marked = self.view.selectionModel().selectedIndexes()
            if marked and self.view.currentIndex() not in marked:
                no_update = QItemSelectionModel.SelectionFlag.NoUpdate
                self.view.selectionModel().setCurrentIndex(marked[-1], no_update)
            self._following = False

    def _mark(self, people: Sequence[str]) -> None:
        marked = QItemSelection()
        for person in people:
            index = self.model.index_of(person)
            if index.isValid():
                marked.select(index, index)
        self.view.selectionModel().select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_selection(self) -> None:
        people = self.view.chosen()
        if people and not self._following:
            self.session.select("people", *people)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        top.addWidget(self.filter, 1)
        top.addWidget(self.add_button)
        self.add_button.setMinimumHeight(self.filter.sizeHint().height())
        self._target_line = QWidget()
        target = QHBoxLayout(self._target_line)
        target.setContentsMargins(SPACE + 4, 0, SPACE, SPACE // 2)
        target.addWidget(self.target, 1)
        target.addWidget(self.best_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._target_line)
        column.addWidget(self.view, 1)


def _assign_all(plan: Plan, people: list[str], tasks: list[str]) -> Change:
    """Everyone onto every task where they aren't yet, as one edit."""
    if len(people) == len(tasks) == 1:
        return assign(plan, people[0], tasks[0])
    steps = Steps(plan)
    for task in tasks:
        for person in people:
            if not any(each.person == person for each in steps.plan.assignments_on(task)):
                steps.make(assign(steps.plan, person, task))
    return steps.as_one(_assign_words(plan, people, tasks))


def _assign_words(plan: Plan, people: list[str], tasks: list[str]) -> str:
    one, task = plan.people[people[0]].name, plan.tasks[tasks[0]].name
    who = one if len(people) == 1 else tr("%n (person|people)", "", len(people))
    what = task if len(tasks) == 1 else tr("%n task(s)", "", len(tasks))
    return tr("assign {who} to {task}", who=who, task=what)
