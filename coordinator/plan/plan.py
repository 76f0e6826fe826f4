"""A plan in memory: its tables, and the indexes that answer who stands where."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar, cast

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.errors import Refusal
from coordinator.plan.records import (
    Answer,
    Ask,
    Assignment,
    Baseline,
    BookReply,
    Calendar,
    Call,
    Header,
    LevelDecision,
    Link,
    Person,
    Question,
    Record,
    Skill,
    Status,
    Task,
)

TABLES: Mapping[str, type[Record]] = MappingProxyType(
    {
        "header": Header,
        "skills": Skill,
        "people": Person,
        "tasks": Task,
        "links": Link,
        "assignments": Assignment,
        "baselines": Baseline,
        "calls": Call,
        "asks": Ask,
        "level_decisions": LevelDecision,
        "answers": Answer,
        "questions": Question,
        "book_replies": BookReply,
    }
)
"""The tables by name, in an order in which each row refers only to rows of its own or earlier tables."""

Placed = TypeVar("Placed", Task, Person, Skill, Baseline)
_Index = dict[str | None, dict[str, Any]]
_INDEXES = (
    *("_children", "_from", "_to", "_team", "_tasks_of"),
    *("_calls_on", "_asks_in", "_asks_of", "_decisions_on"),
)


class Plan:
    """One goal with its tasks and people. Only `apply` changes it; a Change comes from a verb in `edits`."""

    def __init__(self, header: Header, records: Iterable[Record] = ()) -> None:
        self._tables: dict[str, dict[str, Any]] = {name: {} for name in TABLES}
        self._children: _Index = {}
        self._from: _Index = {}
        self._to: _Index = {}
        self._team: _Index = {}
        self._tasks_of: _Index = {}
        self._outline: list[tuple[int, Task]] | None = None
        self._calls_on: _Index = {}
        self._asks_in: _Index = {}
        self._asks_of: _Index = {}
        self._decisions_on: _Index = {}
        names = {kind: name for name, kind in TABLES.items()}
        for record in (header, *records):
            self._put(names[type(record)], record)

    @property
    def header(self) -> Header:
        return cast(Header, self._tables["header"]["plan"])

    @property
    def calendar(self) -> Calendar:
        return self.header.calendar

    @property
    def skills(self) -> Mapping[str, Skill]:
        return self._tables["skills"]

    @property
    def people(self) -> Mapping[str, Person]:
        return self._tables["people"]

    @property
    def tasks(self) -> Mapping[str, Task]:
        return self._tables["tasks"]

    @property
    def links(self) -> Mapping[str, Link]:
        return self._tables["links"]

    @property
    def assignments(self) -> Mapping[str, Assignment]:
        return self._tables["assignments"]

    @property
    def baselines(self) -> Mapping[str, Baseline]:
        return self._tables["baselines"]

    @property
    def calls(self) -> Mapping[str, Call]:
        return self._tables["calls"]

    @property
    def asks(self) -> Mapping[str, Ask]:
        return self._tables["asks"]

    @property
    def level_decisions(self) -> Mapping[str, LevelDecision]:
        return self._tables["level_decisions"]

    @property
    def answers(self) -> Mapping[str, Answer]:
        return self._tables["answers"]

    @property
    def questions(self) -> Mapping[str, Question]:
        return self._tables["questions"]

    @property
    def book_replies(self) -> Mapping[str, BookReply]:
        return self._tables["book_replies"]

    def table(self, name: str) -> Mapping[str, Record]:
        """The rows of one of TABLES, by id."""
        return self._tables[name]

    def records(self) -> Iterator[Record]:
        """Every row of every table, in the order of TABLES."""
        for table in self._tables.values():
            yield from table.values()

    def children(self, parent: str | None) -> list[Task]:
        """The tasks directly inside a group, or those at the top for None, in their order."""
        return in_order(self._children.get(parent, {}).values())

    def is_group(self, task: str) -> bool:
        return bool(self._children.get(task))

    def ancestors(self, task: str) -> Iterator[str]:
        """The groups around a task, from the innermost out."""
        parent = self.tasks[task].parent
        while parent is not None:
            yield parent
            parent = self.tasks[parent].parent

    def lineage(self, task: str) -> Iterator[str]:
        """The task itself, then the groups around it, from the innermost out."""
        yield task
        yield from self.ancestors(task)

    def leaves(self, task: str) -> Iterator[str]:
        """The task itself, or all tasks within the group that are no groups themselves."""
        inside = self._children.get(task)
        if not inside:
            yield task
        else:
            for child in in_order(inside.values()):
                yield from self.leaves(child.id)

    def outline(self) -> Sequence[tuple[int, Task]]:
        """Every task with its depth, groups before what they hold."""
        if self._outline is None:
            self._outline = []
            stack = [(0, task) for task in reversed(self.children(None))]
            while stack:
                depth, task = stack.pop()
                self._outline.append((depth, task))
                if task.id in self._children:
                    stack.extend((depth + 1, child) for child in reversed(self.children(task.id)))
        return self._outline

    def links_from(self, task: str) -> Iterable[Link]:
        return self._from.get(task, {}).values()

    def links_to(self, task: str) -> Iterable[Link]:
        return self._to.get(task, {}).values()

    def assignments_on(self, task: str) -> Iterable[Assignment]:
        return self._team.get(task, {}).values()

    def assignments_of(self, person: str) -> Iterable[Assignment]:
        return self._tasks_of.get(person, {}).values()

    def calls_on(self, task: str) -> Iterable[Call]:
        return self._calls_on.get(task, {}).values()

    def asks_in(self, call: str) -> Iterable[Ask]:
        return self._asks_in.get(call, {}).values()

    def asks_of(self, person: str) -> Iterable[Ask]:
        return self._asks_of.get(person, {}).values()

    def decisions_on(self, person: str) -> Iterable[LevelDecision]:
        return self._decisions_on.get(person, {}).values()

    def holders(self, task: str) -> list[str | None]:
        """Who holds each single seat of a task, None where one is open."""
        held: list[str | None] = [None] * sum(seat.count for seat in self.tasks[task].seats)
        for assignment in self.assignments_on(task):
            if assignment.seat is not None and assignment.seat < len(held):
                held[assignment.seat] = assignment.person
        return held

    def open_seats(self, task: str) -> list[int]:
        """The seats that want someone, by number; none on a task that is done, nor on a group."""
        record = self.tasks[task]
        if not record.seats or record.status is Status.DONE or self.is_group(task):
            return []
        return [seat for seat, holder in enumerate(self.holders(task)) if holder is None]

    def team(self, task: str) -> list[str | None]:
        """The holders of the seats, then those beyond the seats in the order of the people."""
        held = self.holders(task)
        seated = set(held)
        beyond = [a.person for a in self.assignments_on(task) if a.person not in seated]
        return [*held, *sorted(beyond, key=lambda person: self.people[person].position)]

    def check(self, change: Change) -> None:
        """Raises Refusal where the plan is not as the change found it."""
        now: dict[tuple[str, str], Record | None] = {}
        for row in change.rows:
            place = (row.table, row.id)
            if now.get(place, self._tables[row.table].get(row.id)) != row.before:
                name = repr(change.name)
                raise Refusal(tr("the plan has changed since; {name} no longer fits it", name=name))
            now[place] = row.after

    def apply(self, change: Change) -> None:
        """Takes the change in, or refuses it whole where the plan is not as the change found it."""
        self.check(change)
        for row in change.rows:
            if row.before is not None:
                self._drop(row.table, row.before)
            if row.after is not None:
                self._put(row.table, row.after)

    def copy(self) -> "Plan":
        """A plan of its own with the same rows, for trying a change without making it."""
        twin = Plan.__new__(Plan)
        twin._tables = {name: table.copy() for name, table in self._tables.items()}
        for index in _INDEXES:
            setattr(twin, index, {key: row.copy() for key, row in getattr(self, index).items()})
        twin._outline = self._outline
        return twin

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plan) and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]

    def _put(self, table: str, record: Any) -> None:
        self._tables[table][record.id] = record
        self._forget_outline(record)
        for index, key in self._entries(record):
            index.setdefault(key, {})[record.id] = record

    def _drop(self, table: str, record: Any) -> None:
        del self._tables[table][record.id]
        self._forget_outline(record)
        for index, key in self._entries(record):
            rows = index[key]
            del rows[record.id]
            if not rows:
                del index[key]

    def _forget_outline(self, record: Any) -> None:
        if isinstance(record, Task):
            self._outline = None

    def _entries(self, record: Any) -> tuple[tuple[_Index, str | None], ...]:
        match record:
            case Task():
                return ((self._children, record.parent),)
            case Link():
                return ((self._from, record.predecessor), (self._to, record.successor))
            case Assignment():
                return ((self._team, record.task), (self._tasks_of, record.person))
            case Call():
                return ((self._calls_on, record.task),)
            case Ask():
                return ((self._asks_in, record.call), (self._asks_of, record.person))
            case LevelDecision():
                return ((self._decisions_on, record.person),)
            case _:
                return ()


def between(a: Plan, b: Plan, name: str = "compare") -> Change:
    """The change that makes `b` of `a`, with rows in an order in which each refers only to rows before it."""
    gone, rows = list[RowChange](), list[RowChange]()
    for table in TABLES:
        old, new = a.table(table), b.table(table)
        gone.extend(RowChange(table, row, None) for id, row in old.items() if id not in new)
        for id, row in new.items():
            was = old.get(id)
            if was is not row and was != row:
                rows.append(RowChange(table, was, row))
    return Change(name, (*reversed(gone), *rows))


def in_order(rows: Iterable[Placed]) -> list[Placed]:
    """Tasks, people, skills or baselines as the coordinator ordered them."""
    return sorted(rows, key=lambda row: (row.position, row.id))
