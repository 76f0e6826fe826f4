"""The messages of a call, one for each person: the invitation, the seat that is theirs, the thank-you."""

from collections.abc import Mapping
from dataclasses import dataclass

from coordinator.people.fit import Fitting
from coordinator.people.quests import next_quests
from coordinator.people.ranking import open_fittings
from coordinator.plan.events import Event, task_event
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, Call, Person, YesOrNo
from coordinator.plan.seating import hardest_first, meets
from coordinator.plan.wording import counted, elided, one_line, span, when
from coordinator.timing.schedule import Schedule

ANSWER_LINE = "Please answer by"
"""How the line begins that asks for an answer; a reply that quotes the message holds it too."""
_LONGEST_NOTES = 1_000


@dataclass(frozen=True, slots=True)
class Message:
    """A message to one person, as plain text; `event` is the task for their calendar."""

    person: str
    name: str
    email: str
    subject: str
    body: str
    code: str
    event: Event | None = None


def invitations(plan: Plan, schedule: Schedule, call: str, wave: int | None = None) -> list[Message]:
    """What those are asked who have not answered: in one wave, or in all for None."""
    asks = [ask for ask in _in_order(plan, call) if ask.answer is None and wave in (None, ask.wave)]
    return [invitation(plan, schedule, ask) for ask in asks]


def confirmations(plan: Plan, schedule: Schedule, call: str) -> list[Message]:
    """To those who said yes and hold a seat: that it is theirs, with the event."""
    asks = [ask for ask in _in_order(plan, call) if ask.answer is YesOrNo.YES and _is_on_it(plan, ask)]
    return [_confirmation(plan, schedule, ask) for ask in asks]


def thanks(plan: Plan, schedule: Schedule, call: str) -> list[Message]:
    """To the rest, once a call is over: who did not answer, and whose yes came too late."""
    asks = [ask for ask in _in_order(plan, call) if ask.answer is not YesOrNo.NO and not _is_on_it(plan, ask)]
    fittings = open_fittings(plan, schedule) if asks else {}
    return [_thank_you(plan, schedule, ask, fittings) for ask in asks]


def invitation(plan: Plan, schedule: Schedule, ask: Ask) -> Message:
    """What one person is asked: what, when, with whom, what for, until when to answer, and how."""
    call = plan.calls[ask.call]
    task, who = plan.tasks[call.task], plan.people[ask.person]
    others = sum(each.wave == ask.wave for each in plan.asks_in(call.id)) - 1
    few = f"Only {counted(others + 1, 'person', 'people')} were asked, so your answer counts."
    parts = [
        greeting(who.name),
        f"{one_line(task.name)} has {counted(call.count, 'open seat')}, for {_seat_words(plan, call)}. "
        f"{_why_them(plan, call, who)}",
        "\n".join(_facts(plan, schedule, call.task, ask.person)),
        elided(task.notes.strip(), _LONGEST_NOTES),
        few if others else "You are the one we ask, so your answer counts.",
        f"{ANSWER_LINE} {when(call.answer_due(ask.asked_at))}: reply with YES or NO in the first line, and "
        "leave this code in your reply.",
        f"Code: {ask.code}",
    ]
    subject = f"{one_line(task.name)}: will you take a seat? [{ask.code}]"
    return _message(plan, schedule, ask, subject, parts, "TENTATIVE")


def greeting(name: str) -> str:
    """The line that every message begins with."""
    return f"Hello {one_line(name)},"


def _confirmation(plan: Plan, schedule: Schedule, ask: Ask) -> Message:
    call = plan.calls[ask.call]
    task, who = plan.tasks[call.task], plan.people[ask.person]
    parts = [
        greeting(who.name),
        f"thank you for your yes. Your seat in {one_line(task.name)} is for {_seat_words(plan, call)}.",
        "\n".join(_facts(plan, schedule, call.task, ask.person)),
        "Should something come between, please say so soon, so that someone else can be asked.",
    ]
    return _message(plan, schedule, ask, f"{one_line(task.name)}: your seat", parts, "CONFIRMED")


def _thank_you(plan: Plan, schedule: Schedule, ask: Ask, fittings: Mapping[str, Fitting]) -> Message:
    call = plan.calls[ask.call]
    task, who = plan.tasks[call.task], plan.people[ask.person]
    said = "thank you for your yes" if ask.answer is YesOrNo.YES else "thank you for thinking about it"
    parts = [
        greeting(who.name),
        f"{said}. {one_line(task.name)} needs nobody more; you need not answer.",
        _next_seat(plan, schedule, call, who, fittings),
    ]
    return _message(plan, schedule, ask, f"{one_line(task.name)}: no more people needed", parts, None)


def _next_seat(
    plan: Plan, schedule: Schedule, call: Call, who: Person, fittings: Mapping[str, Fitting]
) -> str:
    """The next open seat at someone's level, in a sentence; empty where there is none."""
    fitting = next_quests(plan, schedule, who.id, fittings=fittings).fitting
    task = next((quest.task for quest in fitting if quest.task != call.task), None)
    if task is None:
        return ""
    seats = plan.tasks[task].single_seats
    seat = next(seats[i] for i in hardest_first(seats) if i in plan.open_seats(task) and meets(who, seats[i]))
    asked = f"{plan.skills[seat.skill].name} {seat.level}"
    placement = schedule.placements.get(task)
    at = f", {span(placement.start, placement.finish)}" if placement is not None else ""
    name = one_line(plan.tasks[task].name)
    return (
        f"There is another open seat at your level: {name} ({asked}){at}. If you would like it, just say so."
    )


def _why_them(plan: Plan, call: Call, who: Person) -> str:
    level, skill = who.level(call.skill), plan.skills[call.skill].name
    if level < call.level:
        return f"You would grow into {skill} {call.level}, with a teammate to learn from."
    if call.level == 0:
        return "You need to know nothing for it beforehand."
    return f"You have {skill} {level}, which is what it takes."


def _seat_words(plan: Plan, call: Call) -> str:
    skill = plan.skills[call.skill]
    named = f" ({name})" if (name := skill.level_name(call.level)) else ""
    return f"{skill.name} {call.level}{named}"


def _facts(plan: Plan, schedule: Schedule, task: str, person: str) -> list[str]:
    placement = schedule.placements.get(task)
    zone = f" ({plan.header.time_zone})" if plan.header.time_zone else ""
    mates = [plan.people[mate].name for mate in plan.team(task) if mate is not None and mate != person]
    lines = [
        f"When: {span(placement.start, placement.finish)}{zone}"
        if placement is not None
        else "When: not set yet"
    ]
    if mates:
        lines.append(f"With: {', '.join(one_line(mate) for mate in mates)}")
    return [*lines, f"For: {one_line(plan.header.name)}"]


def _message(
    plan: Plan, schedule: Schedule, ask: Ask, subject: str, parts: list[str], status: str | None
) -> Message:
    who = plan.people[ask.person]
    body = "\n\n".join(part for part in parts if part) + "\n"
    event = _event(plan, schedule, ask, status) if status is not None else None
    return Message(ask.person, one_line(who.name), who.email.strip(), subject, body, ask.code, event)


def _event(plan: Plan, schedule: Schedule, ask: Ask, status: str) -> Event | None:
    """The task as the one asked would have it in their calendar; None while it has no time."""
    task = plan.calls[ask.call].task
    at = schedule.placements.get(task)
    if at is None:
        return None
    made_at = ask.asked_at if ask.answered_at is None else ask.answered_at
    return task_event(plan, task, at.start, at.finish, made_at, ask.person, status=status)


def _in_order(plan: Plan, call: str) -> list[Ask]:
    """The asks of a call as they were sent."""
    return sorted(
        plan.asks_in(call), key=lambda ask: (ask.wave, plan.people[ask.person].position, ask.person)
    )


def _is_on_it(plan: Plan, ask: Ask) -> bool:
    task = plan.calls[ask.call].task
    return any(assignment.person == ask.person for assignment in plan.assignments_on(task))
