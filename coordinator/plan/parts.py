"""A change of teams and turns in parts, each of which can be made without the others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange, net
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Person, Task
from coordinator.plan.wording import listed


@dataclass(frozen=True, slots=True)
class ChangePart:
    """One thing that a change does: `text` says it, `task` is what it is about, where that is one task."""

    text: str
    change: Change
    task: str | None = None


def parts(plan: Plan, change: Change) -> tuple[ChangePart, ...]:
    """The teams that a change makes other ones, task by task in the order of the outline; then the order of
    work; then whatever else it does. `plan` is as it is before."""
    teams: dict[str, list[RowChange]] = {}
    turns: list[RowChange] = []
    rest: list[RowChange] = []
    for row in net(change.name, [change]).rows:
        if row.table == "assignments" and isinstance(record := row.after or row.before, Assignment):
            teams.setdefault(record.task, []).append(row)
        elif _is_turn(row):
            turns.append(row)
        else:
            rest.append(row)
    found = [
        ChangePart(
            f"{task.name}: {team_words(plan.people, teams[task.id])}", _of(change, teams[task.id]), task.id
        )
        for _, task in plan.outline()
        if task.id in teams
    ]
    if turns:
        found.append(ChangePart(tr("The order of work: %n task(s)", "", len(turns)), _of(change, turns)))
    if rest:
        found.append(ChangePart(tr("%n other change(s)", "", len(rest)), _of(change, rest)))
    return tuple(found)


def without(change: Change, left_out: Iterable[ChangePart]) -> Change:
    """The change but for some of its parts."""
    rows = {(row.table, row.id) for part in left_out for row in part.change.rows}
    return Change(change.name, tuple(row for row in change.rows if (row.table, row.id) not in rows))


def team_words(people: Mapping[str, Person], rows: Iterable[RowChange]) -> str:
    """`Ana and Bo join, Cai leaves`."""
    join: list[str] = []
    leave: list[str] = []
    move: list[str] = []
    for row in rows:
        names = join if row.before is None else leave if row.after is None else move
        record = row.after or row.before
        assert isinstance(record, Assignment)
        names.append(people[record.person].name)
    said = []
    if join:
        said.append(tr("{names} (joins|join)", "", len(join), names=listed(join)))
    if leave:
        said.append(tr("{names} (leaves|leave)", "", len(leave), names=listed(leave)))
    if move:
        words = tr("{names} (takes|take) (another|other) seat(s)", "", len(move), names=listed(move))
        said.append(words)
    return ", ".join(said)


def _of(change: Change, rows: list[RowChange]) -> Change:
    return Change(change.name, tuple(rows))


def _is_turn(row: RowChange) -> bool:
    before, after = row.before, row.after
    if not isinstance(before, Task) or not isinstance(after, Task):
        return False
    return before.turn != after.turn and replace(before, turn=after.turn) == after
