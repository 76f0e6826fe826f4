"""The links of a task in its form: what it waits for, and what waits for it."""

from collections.abc import Hashable

from PySide6.QtWidgets import QVBoxLayout

from coordinator.language import later, tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import edit_link, link, unlink
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Link, LinkType
from ui.editor.fields import AddField, ChoiceField, TextField, side_by_side
from ui.editor.form import Form, Parts, Rows
from ui.labels import LinkButton, RemoveButton
from ui.theme import SPACE
from ui.typed import duration_in, lag_text

_LINK_WORDS = {
    LinkType.FINISH_START: later("finish to start"),
    LinkType.START_START: later("start to start"),
    LinkType.FINISH_FINISH: later("finish to finish"),
    LinkType.START_FINISH: later("start to finish"),
}
LAG_TIP = later("How long after: 2d, 4h, elapsed 1ed; less than nothing leads: -2h")
_Key = tuple[str, int]
"""The task at the other end, and which of the links to it."""


def link_choices() -> list[tuple[LinkType, str]]:
    """Each type of a link, and what it is called."""
    return [(type, tr(words)) for type, words in _LINK_WORDS.items()]


class LinkRow(Parts):
    """One link of the form's task."""

    def __init__(self, form: Form, incoming: bool, key: _Key) -> None:
        super().__init__(form.session)
        self._form = form
        self._incoming = incoming
        self._key = key
        session, name = form.session, self.plan.tasks[key[0]].name
        self.other = LinkButton()
        self.other.clicked.connect(lambda: session.select("tasks", key[0]))
        self.type = self.part(
            ChoiceField(
                session,
                tr("Type of the link with {task}", task=name),
                link_choices,
                lambda: self.link.type,
                lambda plan, type: edit_link(plan, self.link.id, type, self.link.lag),
                quiet=True,
            )
        )
        self.lag = self.part(
            TextField(
                session,
                tr("Lag of the link with {task}", task=name),
                lambda: lag_text(self.link.lag),
                lambda plan, text: edit_link(plan, self.link.id, self.link.type, duration_in(text)),
                hint=tr("lag"),
                tip=tr(LAG_TIP),
                quiet=True,
            )
        )
        self.remove = RemoveButton(tr("Remove the link with {task}", task=name))
        self.remove.clicked.connect(lambda: session.do(unlink, [self.link.id]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE // 2)
        column.setSpacing(2)
        column.addWidget(side_by_side(self.other, self.remove))
        column.addWidget(side_by_side(self.type, self.lag))

    @property
    def link(self) -> Link:
        return links_of(self.plan, self._form.row, self._incoming)[self._key]

    def show_rest(self) -> None:
        self.other.name(self.plan.tasks[self._key[0]].name)


class LinksPart(Parts):
    """All links on one side of a task, and a line that adds one."""

    def __init__(self, form: Form, incoming: bool) -> None:
        super().__init__(form.session)
        self._form = form
        self._incoming = incoming
        self.rows = self.part(Rows(form.session, self._keys, self._make))
        hint = tr("Add a task that it waits for") if incoming else tr("Add a task that waits for it")
        self.adding = self.part(AddField(form.session, hint, hint, self._names, self._added))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addWidget(self.adding)

    def _keys(self) -> list[Hashable]:
        return list(links_of(self.plan, self._form.row, self._incoming))

    def _make(self, key: Hashable) -> Parts:
        assert isinstance(key, tuple)
        return LinkRow(self._form, self._incoming, key)

    def _names(self) -> list[str]:
        return [name for name, task in tasks_by_name(self.plan).items() if task != self._form.row]

    def _added(self, plan: Plan, text: str) -> Change:
        other = task_called(plan, text)
        pair = (other, self._form.row) if self._incoming else (self._form.row, other)
        return link(plan, *pair)


def links_of(plan: Plan, task: str, incoming: bool) -> dict[_Key, Link]:
    """The links on one side of a task, by the names at their other end."""

    def other(link: Link) -> str:
        return link.predecessor if incoming else link.successor

    found: dict[_Key, Link] = {}
    links = plan.links_to(task) if incoming else plan.links_from(task)
    for each in sorted(links, key=lambda link: (plan.tasks[other(link)].name.casefold(), link.id)):
        number = sum(key[0] == other(each) for key in found)
        found[other(each), number] = each
    return found


def tasks_by_name(plan: Plan) -> dict[str, str]:
    """Every task by a name that only it has: `Shop`, `Shop (Food)`, `Shop (Food) 2`."""
    found: dict[str, str] = {}
    for _, task in plan.outline():
        name = task.name
        if name in found and task.parent is not None:
            name = f"{name} ({plan.tasks[task.parent].name})"
        base, number = name, 1
        while name in found:
            number += 1
            name = f"{base} {number}"
        found[name] = task.id
    return found


def task_called(plan: Plan, text: str) -> str:
    """The task that is meant by one of those names. Raises Refusal for any other."""
    named = {name.casefold(): task for name, task in tasks_by_name(plan).items()}
    task = named.get(" ".join(text.split()).casefold())
    if task is None:
        raise Refusal(tr("there is no task called {task}; choose one of those offered", task=text.strip()))
    return task
