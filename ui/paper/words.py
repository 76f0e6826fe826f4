"""What is said of a task on paper: when it is, who is on it, and what it waits for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from coordinator.language import later, tr
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment, time_of_day_text, to_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Link, LinkType, Seat, Status
from coordinator.plan.seating import meets
from coordinator.plan.wording import STATUS_WORDS, day, elided, when
from coordinator.timing.schedule import Schedule
from ui.painting import ISOLATE, POP_ISOLATE

_LINK_WORDS = {
    LinkType.START_START: later("to start with it"),
    LinkType.FINISH_FINISH: later("to finish with it"),
    LinkType.START_FINISH: later("to finish at its start"),
}
_LONGEST_NAME = 40
_EMPHASIS = re.compile(r"(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1")
_BULLET = re.compile(r"^\s*[-*+]\s+")


def date(moment: Moment) -> str:
    """`Tue 3 Mar 2026`."""
    return tr("{day} {year}", day=day(moment), year=to_datetime(moment).year)


def moment_words(plan: Plan, schedule: Schedule, moment: Moment) -> str:
    """`Tue 3 Mar 09:00`, with the year in a plan that runs from one year into another."""
    is_in_one_year = _is_in_one_year(plan, schedule)
    return when(moment) if is_in_one_year else f"{date(moment)} {_time(moment)}"


def _is_in_one_year(plan: Plan, schedule: Schedule) -> bool:
    return to_datetime(plan.header.start).year == to_datetime(schedule.finish).year


def span_lines(plan: Plan, schedule: Schedule, task: str) -> list[str]:
    """From when to when, in the one or two lines of a narrow column."""
    placement = schedule.placements.get(task)
    if placement is None:
        return [tr("cannot be placed")]
    start, finish = placement.start, placement.finish
    first = moment_words(plan, schedule, start)
    if start == finish:
        return [first]
    if start // DAY == finish // DAY:
        on = day(start) if _is_in_one_year(plan, schedule) else date(start)
        return [on, f"{_time(start)} – {_time(finish)}"]
    return [first, tr("to {when}", when=moment_words(plan, schedule, finish))]


def plain_words(markdown: str) -> str:
    """Notes without the marks of Markdown, and without empty lines."""
    lines = [_BULLET.sub("• ", line) for line in markdown.splitlines() if line.strip()]
    return _EMPHASIS.sub(r"\2", "\n".join(lines))


def within(name: str) -> str:
    """A name within other words: shortened, and with its own direction of writing kept to itself."""
    return f"{ISOLATE}{elided(name, _LONGEST_NAME)}{POP_ISOLATE}"


def shortened(lines: list[str], most: int) -> list[str]:
    """At most so many lines; the last one tells how many more there are."""
    return lines if len(lines) <= most else [*lines[: most - 1], tr("and %n more", "", len(lines) - most + 1)]


def by_time(schedule: Schedule, tasks: Iterable[str]) -> list[str]:
    """Tasks by their start, those that can't be placed last; those that start together stay as they came."""
    placed = schedule.placements
    return sorted(tasks, key=lambda task: (0, placed[task].start) if task in placed else (1, 0))


def group_path(plan: Plan, task: str) -> str:
    """`Food › Kitchen`, from the outermost group in."""
    return " › ".join(plan.tasks[group].name for group in reversed(list(plan.ancestors(task))))


def state(plan: Plan, task: str) -> str:
    """`done` or `under way`; empty for a task that is neither."""
    status = plan.tasks[task].status
    return "" if status is Status.TODO else tr(STATUS_WORDS[status])


def is_late(plan: Plan, schedule: Schedule, task: str) -> bool:
    deadline, placement = plan.tasks[task].deadline, schedule.placements.get(task)
    return deadline is not None and placement is not None and placement.finish > deadline


def seat_name(plan: Plan, seat: Seat) -> str:
    """`Cooking 2`."""
    skill = within(plan.skills[seat.skill].name)
    return f"{skill} {seat.level}" if seat.level else skill


def open_seat_names(plan: Plan, task: str) -> list[str]:
    """`2 × Cooking 2`."""
    seats = plan.tasks[task].single_seats
    counts = Counter(seat_name(plan, seats[index]) for index in plan.open_seats(task))
    return [seat if count == 1 else f"{count} × {seat}" for seat, count in counts.items()]


def open_seat_lines(plan: Plan, task: str) -> list[str]:
    """`open: 2 × Cooking 2`."""
    return [tr("open: {seat}", seat=seat) for seat in open_seat_names(plan, task)]


def teammates(plan: Plan, task: str, without: str | None = None) -> list[str]:
    """Who is on a task, each with what is not plain about it: `Ana`, `Bo, 50%`, `Cy, growing`."""
    return [_holder(plan, task, index) for index, person in _on(plan, task) if person != without]


def names_on(plan: Plan, task: str, you: str) -> list[str]:
    """The names of those on a task, with `you` for one of them."""
    people = [person for _, person in _on(plan, task)]
    return [tr("you") if person == you else within(plan.people[person].name) for person in people]


def role(plan: Plan, task: str, person: str) -> str:
    """What a person does on a task: `Cooking 2, growing, 50%`."""
    index = next(index for index, holder in _on(plan, task) if holder == person)
    seats = plan.tasks[task].single_seats
    if index >= len(seats):
        return tr("beyond the seats") if seats else ""
    return ", ".join((seat_name(plan, seats[index]), *_unplain(plan, task, index)))


def waits_for(plan: Plan, task: str) -> Iterator[Link]:
    """The links that a task waits by, those of its groups too."""
    for node in plan.lineage(task):
        yield from plan.links_to(node)


def hands_on_to(plan: Plan, task: str) -> Iterator[Link]:
    """The links by which others wait for a task, or for its groups."""
    for node in plan.lineage(task):
        yield from plan.links_from(node)


def link_words(link: Link) -> str:
    """What a plain finish-start link leaves unsaid: `, start to start`, `, 2d later`."""
    said = [tr(_LINK_WORDS[link.type])] if link.type in _LINK_WORDS else []
    if link.lag.number:
        said.append(_lag_words(link.lag))
    return "".join(f", {words}" for words in said)


def _lag_words(lag: Duration) -> str:
    amount = f"{abs(lag.number):g}{lag.unit}"
    match lag.number > 0, lag.elapsed:
        case True, False:
            return tr("{amount} later", amount=amount)
        case True, True:
            return tr("{amount} later by the clock", amount=amount)
        case False, False:
            return tr("{amount} sooner", amount=amount)
        case _:
            return tr("{amount} sooner by the clock", amount=amount)


def _time(moment: Moment) -> str:
    return time_of_day_text(moment % DAY)


def _on(plan: Plan, task: str) -> Iterator[tuple[int, str]]:
    return ((index, person) for index, person in enumerate(plan.team(task)) if person is not None)


def _holder(plan: Plan, task: str, index: int) -> str:
    person = plan.team(task)[index]
    assert person is not None
    name = plan.people[person].name
    if index >= len(plan.tasks[task].single_seats):
        return within(name)
    return ", ".join((within(name), *_unplain(plan, task, index)))


def _unplain(plan: Plan, task: str, index: int) -> Iterator[str]:
    seat, person = plan.tasks[task].single_seats[index], plan.team(task)[index]
    if person is not None and not meets(plan.people[person], seat):
        yield tr("growing")
    if seat.share != FULL_SHARE:
        yield tr("{number}%", number=seat.share)
