"""People by skills: what each can do and aims for, what is missing for the next level, and who is ready."""

from collections.abc import Sequence

from coordinator.language import later, tr
from coordinator.people.ladder import Readiness, proposals, readiness
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Kind, Person, Skill
from coordinator.timing.schedule import Schedule
from ui.paper.pages import Flow
from ui.paper.tables import Column, Lines, Row, Table
from ui.paper.text import BODY, HEADING, NOTE, SMALL, STRONG, Style, Words
from ui.paper.words import within
from ui.theme import LIGHT

_NAME_WIDTH = 100.0
_NARROWEST = 62.0
_READY = Style(size=8, color=LIGHT.fits, bold=True)
_LEGEND = later(
    "2 → 3: has level 2 and aims for 3. In grey, the finished seats that are missing for the next level, "
    "of whoever aims for it or has begun."
)


def has_levels(plan: Plan) -> bool:
    """Whether there is anything to put on these pages."""
    return bool(plan.skills) and any(person.kind is Kind.PERSON for person in plan.people.values())


def put_levels(flow: Flow, plan: Plan, schedule: Schedule) -> None:
    """Begins a page with who is ready for a next level, then everyone by skills, for as many as it takes."""
    width = flow.area.width()
    flow.turn()
    flow.put(Words(tr("Levels"), HEADING, width))
    _put_proposals(flow, plan, proposals(plan, schedule))
    flow.skip(8)
    flow.put(Words(tr(_LEGEND), NOTE, width))
    people = [person for person in in_order(plan.people.values()) if person.kind is Kind.PERSON]
    skills = in_order(plan.skills.values())
    at_once = max(1, int((width - _NAME_WIDTH) // _NARROWEST))
    for first in range(0, len(skills), at_once):
        flow.skip(14 if first else 6)
        _put_table(flow, plan, schedule, people, skills[first : first + at_once])


def _put_proposals(flow: Flow, plan: Plan, ready: Sequence[Readiness]) -> None:
    if not ready:
        return
    width = flow.area.width()
    title = tr("Ready for a next level")
    table = Table(width, (Column(title, 160), Column(tr("For"), 120), Column(tr("They finished"))))
    rows = [
        table.row(
            [(plan.people[each.person].name, STRONG)],
            [(_reached(plan.skills[each.skill], each.level), _READY)],
            [(", ".join(within(plan.tasks[done.task].name) for done in each.evidence), SMALL)],
        )
        for each in ready
    ]
    flow.skip(6)
    flow.put_table(table.titles, rows, Words(title, NOTE, width))
    flow.skip(10)


def _put_table(
    flow: Flow, plan: Plan, schedule: Schedule, people: Sequence[Person], skills: Sequence[Skill]
) -> None:
    width = flow.area.width()
    share = (width - _NAME_WIDTH) / len(skills) if len(skills) > 1 else 2 * _NAME_WIDTH
    columns = [Column(tr("Who"), _NAME_WIDTH), *(Column(skill.name, share) for skill in skills)]
    table = Table(width, columns)
    rows = [_row(table, plan, schedule, who, skills) for who in people]
    flow.put_table(table.titles, rows, Words(tr("Levels"), NOTE, width))


def _row(table: Table, plan: Plan, schedule: Schedule, who: Person, skills: Sequence[Skill]) -> Row:
    cells = [_cell(who, skill, readiness(plan, schedule, who.id, skill.id)) for skill in skills]
    return table.row([(who.name, BODY)], *cells)


def _cell(who: Person, skill: Skill, found: Readiness | None) -> Lines:
    """The level and the aim, and what is missing; a dot for who has begun nothing here."""
    level, aim = who.level(skill.id), who.aims.get(skill.id, 0)
    if not (level or aim or (found is not None and found.evidence)):
        return [("·", NOTE)]
    said = f"{level} → {aim}" if aim > level else str(level)
    missing = _missing(skill, found) if found is not None and (aim > level or found.evidence) else []
    return [(said, STRONG if level else BODY), (skill.level_name(level), SMALL), *missing]


def _missing(skill: Skill, found: Readiness) -> Lines:
    if found.is_proposed:
        return [(tr("ready for {level}", level=_level(skill, found.level)), _READY)]
    if found.declined is not None and not found.seats_missing:
        return [(tr("not yet, by the coordinator"), NOTE)]
    if not found.seats_missing:
        return []
    said = [tr("%n seat(s)", "", found.seats_missing)]
    if found.stretch_seats_missing:
        said.append(tr("%n stretch", "stretch seats", found.stretch_seats_missing))
    return [(", ".join(said), NOTE)]


def _level(skill: Skill, level: int) -> str:
    return f"{level} {skill.level_name(level)}".strip()


def _reached(skill: Skill, level: int) -> str:
    return f"{within(skill.name)} {_level(skill, level)}"
