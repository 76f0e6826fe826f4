"""Circles that arise only where both sides' edits come together: one side's links or moves give way."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b

from coordinator.language import tr
from coordinator.merge.questions import Questions
from coordinator.merge.result import Conflict, Side, Sides
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import circle_closed_by, circle_words, closing_links, tangles
from coordinator.plan.plan import Plan
from coordinator.plan.records import Task
from coordinator.plan.units import record_name

_MOST_ROUNDS = 20
"""Of looking for circles; what is left then is broken without asking."""


def unnest(records: dict[str, Task], sides: Sides, questions: Questions) -> None:
    """Puts tasks right that hold each other: those on a circle of groups go where one side has them."""
    for _ in range(_MOST_ROUNDS):
        circles = _nested(records)
        if not circles:
            return
        for circle in circles:
            side = _ask_nesting(circle, records, sides, questions)
            for task in circle:
                if (there := sides.of(side).tasks.get(task)) is not None:
                    records[task] = replace(records[task], parent=there.parent, position=there.position)
    for circle in _nested(records):
        top = min(circle)
        records[top] = replace(records[top], parent=None)


def untangle(plan: Plan, sides: Sides, questions: Questions) -> None:
    """Takes links and moves out of the plan until no task waits for itself."""
    for _ in range(_MOST_ROUNDS):
        found = [_Tangle(plan, sides, tasks) for tasks in tangles(plan)]
        found = [each for each in found if each.is_of_merging]
        if not found:
            return
        for tangle in found:
            tangle.undo(_ask_tangle(plan, tangle, questions))
    rows = tuple(RowChange("links", link, None) for link in closing_links(plan))
    plan.apply(Change("break circles", rows))


class _Tangle:
    """Tasks that wait for each other, and what each side did to that."""

    def __init__(self, plan: Plan, sides: Sides, tasks: set[str]) -> None:
        self.plan, self.sides, self.tasks = plan, sides, tasks
        self.links = {side: sorted(self._links(side)) for side in Side}
        self.moves = {side: sorted(self._moves(side)) for side in Side}

    @property
    def is_of_merging(self) -> bool:
        return any((*self.links.values(), *self.moves.values()))

    @property
    def key(self) -> str:
        items = sorted(item for side in Side for item in (*self.links[side], *self.moves[side]))
        digest = blake2b("\n".join(items).encode(), digest_size=4).hexdigest()
        return f"links/{digest}/circle"

    def undo(self, kept: Side) -> None:
        """Takes out what the other side did to the circle, but for those links that close none."""
        gone = self.links[kept.other]
        links = [self.plan.links[link] for link in gone]
        self._apply(RowChange("links", link, None) for link in links)
        if self._still_tangled():
            home = self.sides.of(kept).tasks
            for task in self.moves[kept.other]:
                moved = self.plan.tasks[task]
                self._apply([RowChange("tasks", moved, _moved(self.plan.tasks, moved, home.get(task)))])
        if self._still_tangled():
            self._apply(RowChange("links", self.plan.links[link], None) for link in self.links[kept])
        for link in links:
            if not circle_closed_by(self.plan, link.predecessor, link.successor):
                self._apply([RowChange("links", None, link)])

    def said(self, side: Side) -> str:
        """What a side did: `Shop → Cook; Cook moved into Food`."""
        links = [record_name(self.plan, self.plan.links[link]) for link in self.links[side]]
        tasks = self.plan.tasks
        moves = [
            tr("{task} moved into {group}", task=tasks[task].name, group=tasks[parent].name)
            if (parent := tasks[task].parent) is not None
            else tr("{task} moved to the top", task=tasks[task].name)
            for task in self.moves[side]
        ]
        return "; ".join((*links, *moves)) or tr("nothing of it")

    def _still_tangled(self) -> bool:
        return any(not self.tasks.isdisjoint(tasks) for tasks in tangles(self.plan))

    def _apply(self, rows: Iterable[RowChange]) -> None:
        self.plan.apply(Change("untangle", tuple(row for row in rows if row.before != row.after)))

    def _links(self, side: Side) -> Iterator[str]:
        """Links among the tasks that only this side has."""
        has, other = self.sides.of(side).links, self.sides.of(side.other).links
        for task in self.tasks:
            for link in self.plan.links_from(task):
                if link.successor in self.tasks and link.id in has and link.id not in other:
                    yield link.id

    def _moves(self, side: Side) -> Iterator[str]:
        """Tasks in other groups than before by this side alone."""
        has, other = self.sides.of(side).tasks, self.sides.of(side.other).tasks
        for task in self.tasks:
            was, now = self.sides.base.tasks.get(task), self.plan.tasks[task].parent
            if was is None or task not in has or task not in other:
                continue
            if now == has[task].parent != was.parent == other[task].parent:
                yield task


def _ask_tangle(plan: Plan, tangle: _Tangle, questions: Questions) -> Side:
    words = circle_words([plan.tasks[task].name for task in _a_circle(plan, tangle.tasks)])
    return questions.ask(
        Conflict(
            key=tangle.key,
            table="links",
            rows=tuple(sorted(tangle.tasks)),
            about=tr("A circle: {circle}", circle=words),
            what=tr("what waits for what"),
            base=tr("no circle"),
            mine=tangle.said(Side.MINE),
            theirs=tangle.said(Side.THEIRS),
        )
    )


def _a_circle(plan: Plan, tasks: set[str]) -> list[str]:
    for task in sorted(tasks):
        for link in sorted(plan.links_from(task), key=lambda each: each.id):
            if link.successor in tasks and (
                circle := circle_closed_by(plan, link.predecessor, link.successor)
            ):
                return circle
    return sorted(tasks)


def _ask_nesting(circle: list[str], records: dict[str, Task], sides: Sides, questions: Questions) -> Side:
    def placed(side: Side) -> str:
        tasks = sides.of(side).tasks
        said = []
        for task in circle:
            parent = tasks[task].parent if task in tasks else None
            name = records[task].name
            if parent is not None and parent in tasks:
                said.append(tr("{task} in {group}", task=name, group=tasks[parent].name))
            else:
                said.append(tr("{task} at the top", task=name))
        return "; ".join(said)

    names = circle_words([records[task].name for task in (*circle, circle[0])])
    return questions.ask(
        Conflict(
            key=f"tasks/{min(circle)}/groups",
            table="tasks",
            rows=tuple(sorted(circle)),
            about=tr("Groups in each other: {circle}", circle=names),
            what=tr("place"),
            base=tr("not in each other"),
            mine=placed(Side.MINE),
            theirs=placed(Side.THEIRS),
        )
    )


def _nested(records: dict[str, Task]) -> list[list[str]]:
    """Circles of tasks each of which is in the next; each found once."""
    done: set[str] = set()
    found = []
    for first in sorted(records):
        path: dict[str, None] = {}
        task: str | None = first
        while task is not None and task in records and task not in done and task not in path:
            path[task] = None
            task = records[task].parent
        if task in path:
            found.append(list(path)[list(path).index(task) :])
        done.update(path)
    return found


def _moved(tasks: Mapping[str, Task], task: Task, there: Task | None) -> Task:
    """The task where another plan has it; at the top where that group is gone, or stands within the task."""
    parent = None if there is None else there.parent
    above = parent
    while above is not None and above != task.id and above in tasks:
        above = tasks[above].parent
    if there is None or above is not None:
        return replace(task, parent=None)
    return replace(task, parent=parent, position=there.position)
