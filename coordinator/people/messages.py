"""The messages of a call, one for each person: the invitation, the seat that is theirs, the thank-you."""

from collections.abc import Mapping
from dataclasses import dataclass

from coordinator.language import tr
from coordinator.people.fit import Fitting
from coordinator.people.quests import next_quests
from coordinator.people.ranking import open_fittings
from coordinator.plan.events import Event, task_event
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, Call, Person, YesOrNo
from coordinator.plan.seating import hardest_first, meets
from coordinator.plan.wording import elided, one_line, span, when
from coordinator.timing.schedule import Schedule

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
    parts = [
        _greeting(who.name),
        tr(
            "{task} has %n open seat(s), for {seat}. {why}",
            "",
            call.count,
            task=one_line(task.name),
            seat=_seat_words(plan, call),
            why=_why_them(plan, call, who),
        ),
        "\n".join(_facts(plan, schedule, call.task, ask.person)),
        elided(task.notes.strip(), _LONGEST_NOTES),
        tr("Only %n (person|people) were asked, so your answer counts.", "", others + 1)
        if others
        else tr("You are the one we ask, so your answer counts."),
        tr(
            "Please answer by {moment}: reply with YES or NO in the first line, and leave this code in your "
            "reply.",
            "must begin as one of `asks` in coordinator/people/reply_words.py, by which replies are read",
            moment=when(call.answer_due(ask.asked_at)),
        ),
        tr("Code: {code}", code=ask.code),
    ]
    subject = tr("{task}: will you take a seat? [{code}]", task=one_line(task.name), code=ask.code)
    return _message(plan, schedule, ask, subject, parts, "TENTATIVE")


def _greeting(name: str) -> str:
    """The line that every message begins with; a reply that quotes the message is known by it."""
    return tr(
        "Hello {person},",
        "must begin as one of `greetings` in coordinator/people/reply_words.py, by which replies are read",
        person=one_line(name),
    )


def _confirmation(plan: Plan, schedule: Schedule, ask: Ask) -> Message:
    call = plan.calls[ask.call]
    task, who = plan.tasks[call.task], plan.people[ask.person]
    parts = [
        _greeting(who.name),
        tr(
            "thank you for your yes. Your seat in {task} is for {seat}.",
            task=one_line(task.name),
            seat=_seat_words(plan, call),
        ),
        "\n".join(_facts(plan, schedule, call.task, ask.person)),
        tr("Should something come between, please say so soon, so that someone else can be asked."),
    ]
    subject = tr("{task}: your seat", task=one_line(task.name))
    return _message(plan, schedule, ask, subject, parts, "CONFIRMED")


def _thank_you(plan: Plan, schedule: Schedule, ask: Ask, fittings: Mapping[str, Fitting]) -> Message:
    call = plan.calls[ask.call]
    task, who = plan.tasks[call.task], plan.people[ask.person]
    name = one_line(task.name)
    parts = [
        _greeting(who.name),
        tr("thank you for your yes. {task} needs nobody more; you need not answer.", task=name)
        if ask.answer is YesOrNo.YES
        else tr("thank you for thinking about it. {task} needs nobody more; you need not answer.", task=name),
        _next_seat(plan, schedule, call, who, fittings),
    ]
    return _message(plan, schedule, ask, tr("{task}: no more people needed", task=name), parts, None)


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
    said = f"{one_line(plan.tasks[task].name)} ({asked})"
    if placement is not None:
        said += f", {span(placement.start, placement.finish)}"
    return tr(
        "There is another open seat at your level: {seat}. If you would like it, just say so.", seat=said
    )


def _why_them(plan: Plan, call: Call, who: Person) -> str:
    level, skill = who.level(call.skill), plan.skills[call.skill].name
    if level < call.level:
        return tr(
            "You would grow into {skill} {level}, with a teammate to learn from.",
            skill=skill,
            level=call.level,
        )
    if call.level == 0:
        return tr("You need to know nothing for it beforehand.")
    return tr("You have {skill} {level}, which is what it takes.", skill=skill, level=level)


def _seat_words(plan: Plan, call: Call) -> str:
    skill = plan.skills[call.skill]
    named = f" ({name})" if (name := skill.level_name(call.level)) else ""
    return f"{skill.name} {call.level}{named}"


def _facts(plan: Plan, schedule: Schedule, task: str, person: str) -> list[str]:
    placement = schedule.placements.get(task)
    zone = f" ({plan.header.time_zone})" if plan.header.time_zone else ""
    mates = [plan.people[mate].name for mate in plan.team(task) if mate is not None and mate != person]
    lines = [
        tr("When: {time}", time=span(placement.start, placement.finish) + zone)
        if placement is not None
        else tr("When: not set yet")
    ]
    if mates:
        lines.append(tr("With: {people}", people=", ".join(one_line(mate) for mate in mates)))
    return [*lines, tr("For: {plan}", plan=one_line(plan.header.name))]


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
