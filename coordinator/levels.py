"""The levels of people as a table: who can do what how well, and what is missing for the next level."""

from collections.abc import Iterator
from pathlib import Path

from coordinator.formats.csv import write_table
from coordinator.people.ladder import readiness
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Person, Skill
from coordinator.timing.schedule import Schedule

_COLUMNS = (
    *("Person", "Email", "Skill", "Level", "Called", "Aim"),
    *("Finished seats", "Missing for the next", "Ready for"),
)


def write_levels(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> None:
    """One row a person and skill in which they have a level, an aim or finished seats; and a row for those
    who have none, with no skill. Raises BadFile where it can't be written."""
    rows = (row for person in in_order(plan.people.values()) for row in _rows(plan, schedule, person))
    write_table(_COLUMNS, rows, path, bom)


def _rows(plan: Plan, schedule: Schedule, who: Person) -> Iterator[list[str]]:
    skills = in_order(plan.skills.values())
    found = [row for skill in skills if (row := _row(plan, schedule, who, skill)) is not None]
    nothing = [who.name, who.email, *[""] * (len(_COLUMNS) - 2)]
    yield from found or [nothing]


def _row(plan: Plan, schedule: Schedule, who: Person, skill: Skill) -> list[str] | None:
    level, aim = who.level(skill.id), who.aims.get(skill.id, 0)
    found = readiness(plan, schedule, who.id, skill.id)
    done = [] if found is None else [plan.tasks[each.task].name for each in found.evidence]
    if not (level or aim or done):
        return None
    return [
        who.name,
        who.email,
        skill.name,
        str(level),
        skill.level_name(level),
        str(aim) if aim > level else "",
        "; ".join(done),
        "" if found is None else found.missing,
        f"{found.level} {skill.level_name(found.level)}".strip()
        if found is not None and found.is_proposed
        else "",
    ]
