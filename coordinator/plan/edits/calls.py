"""The verbs for calls: whom a call asks, what they answer, and when it is over.

Whom it is best to ask is not decided here; these verbs see to it that nobody is asked twice for the same
seat, nor more often than they said they want to be.
"""

from collections.abc import Iterable, Mapping, Sequence

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.codes import new_code
from coordinator.plan.edits.rows import new_id, put_in, replaced, sound, taken_out
from coordinator.plan.edits.steps import Steps
from coordinator.plan.edits.teams import assign, unassign
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, Call, Kind, YesOrNo
from coordinator.plan.wording import when

_WEEK = 7 * DAY
_SAID_ALREADY = {
    YesOrNo.YES: later("{who} said yes already"),
    YesOrNo.NO: later("{who} said no already"),
}
_SAYS = {YesOrNo.YES: later("{who} says yes to {task}"), YesOrNo.NO: later("{who} says no to {task}")}


def open_call(
    plan: Plan,
    task: str,
    seats: Sequence[int],
    people: Iterable[str],
    now: Moment,
    closes_at: Moment,
    confidence: int = 90,
    answer_hours: int = 48,
) -> Change:
    """Opens a call for open seats of one kind, by their numbers, and asks the first people.

    Refused where the seats are held or differ in what they ask for, and for people who can't be asked.
    """
    what = plan.tasks[task].name
    kind = _kind_of(plan, task, seats)
    if closes_at <= now:
        raise Refusal(
            tr(
                "the call for {task} would close before it opens; choose a time after {now}",
                task=what,
                now=when(now),
            )
        )
    call = Call(
        id=new_id(plan, "calls"),
        task=task,
        skill=kind[0],
        level=kind[1],
        count=len(set(seats)),
        opened_at=now,
        closes_at=closes_at,
        confidence=confidence,
        answer_hours=answer_hours,
    )
    steps = Steps(plan)
    steps.make(Change("open", (put_in("calls", sound(call)),)))
    steps.make(ask_people(steps.plan, call.id, people, now))
    return steps.as_one(tr("call for {task}", task=what))


def ask_people(plan: Plan, call: str, people: Iterable[str], now: Moment) -> Change:
    """Asks more people, as the next wave of a call. Refused when it is over, or for who can't be asked."""
    record = plan.calls[call]
    what = plan.tasks[record.task].name
    asked = list(dict.fromkeys(people))
    if not asked:
        raise Refusal(tr("the call for {task} asks nobody; choose whom to ask", task=what))
    if not record.is_open(now):
        raise Refusal(tr("the call for {task} is over; open another one", task=what))
    for person in asked:
        if reason := why_not_asked(plan, record, person, now):
            raise Refusal(tr("{who} {reason}", who=plan.people[person].name, reason=reason))
    wave = max((ask.wave for ask in plan.asks_in(call)), default=0) + 1
    rows = [
        put_in("asks", sound(Ask(call=call, person=person, wave=wave, code=new_code(), asked_at=now)))
        for person in asked
    ]
    name = tr("ask %n (person|people) for {task}", "", len(asked), task=what)
    if len(asked) == 1:
        name = tr("ask {who} for {task}", who=plan.people[asked[0]].name, task=what)
    return Change(name, tuple(rows))


def why_not_asked(plan: Plan, call: Call, person: str, now: Moment) -> str:
    """Why a person may not be asked by a call now, to stand behind their name; empty where they may."""
    who = plan.people[person]
    if who.kind is Kind.THING:
        return tr("is a thing; put it on the task yourself")
    if any(assignment.person == person for assignment in plan.assignments_on(call.task)):
        return tr("is on the task already")
    for ask in plan.asks_of(person):
        other = plan.calls[ask.call]
        if other.task != call.task:
            continue
        if (other.skill, other.level) == (call.skill, call.level):
            return tr("was asked for this seat on {moment}", moment=when(ask.asked_at))
        if ask.answer is None and other.is_open(now):
            return tr("is asked for another seat of this task")
    wish = who.calls_per_week
    if wish is not None and _asked_within_a_week(plan, person, now) >= wish:
        return tr("wants no calls") if wish == 0 else tr("wants at most %n call(s) a week", "", wish)
    return ""


def answer_call(plan: Plan, call: str, person: str, answer: YesOrNo, now: Moment) -> Change:
    """Keeps what someone answered. A yes takes a seat while one is open, and the last one closes the call.

    A yes that comes too late is kept, and takes no seat. Who takes a yes back is taken off again, and a call
    that was filled until then goes on.
    """
    record, who = plan.calls[call], plan.people[person].name
    ask = next((each for each in plan.asks_in(call) if each.person == person), None)
    if ask is None:
        raise Refusal(tr("{who} was not asked by this call", who=who))
    if ask.answer is answer:
        raise Refusal(tr(_SAID_ALREADY[answer], who=who))
    steps = Steps(plan)
    steps.make(Change("answer", tuple(replaced("asks", ask, answer=answer, answered_at=now))))
    if answer is YesOrNo.YES and record.closed_at is None and places_left(plan, record):
        _take_a_seat(steps, record, person)
        if not places_left(steps.plan, record):
            steps.make(Change("close", tuple(replaced("calls", record, closed_at=now))))
    elif ask.answer is YesOrNo.YES and any(a.person == person for a in plan.assignments_on(record.task)):
        was_filled = not places_left(plan, record)
        steps.make(unassign(steps.plan, person, record.task))
        if was_filled and now < record.closes_at:
            steps.make(Change("go on", tuple(replaced("calls", record, closed_at=None))))
    return steps.as_one(tr(_SAYS[answer], who=who, task=plan.tasks[record.task].name))


def answer_calls(plan: Plan, answers: Mapping[str, YesOrNo], now: Moment) -> Change:
    """Keeps several answers, by the ids of who was asked, in one edit."""
    steps = Steps(plan)
    for id, answer in answers.items():
        ask = plan.asks[id]
        steps.make(answer_call(steps.plan, ask.call, ask.person, answer, now))
    return steps.as_one(tr("take in %n answer(s)", "", len(answers)))


def note_thanks(plan: Plan, call: str, people: Iterable[str], now: Moment) -> Change:
    """Keeps that these people were thanked for their part in a call; nothing for those who were before."""
    thanked = {*people}
    asks = [ask for ask in plan.asks_in(call) if ask.person in thanked and ask.thanked_at is None]
    rows = tuple(row for ask in asks for row in replaced("asks", ask, thanked_at=now))
    task = plan.tasks[plan.calls[call].task].name
    name = tr("thank %n (person|people) for {task}", "", len(asks), task=task)
    if len(asks) == 1:
        name = tr("thank {who} for {task}", who=plan.people[asks[0].person].name, task=task)
    return Change(name, rows)


def close_call(plan: Plan, call: str, now: Moment) -> Change:
    """Ends a call, whether it found enough people or not."""
    record = plan.calls[call]
    task = plan.tasks[record.task].name
    if record.closed_at is not None:
        raise Refusal(tr("the call for {task} is closed already", task=task))
    return Change(tr("close the call for {task}", task=task), tuple(replaced("calls", record, closed_at=now)))


def edit_call(plan: Plan, call: str, *, closes_at: Moment, confidence: int, answer_hours: int) -> Change:
    """Changes how long a call waits and how sure it wants to be."""
    record = plan.calls[call]
    if closes_at <= record.opened_at:
        raise Refusal(
            tr(
                "the call would close before it opened, {opened}; choose a later time",
                opened=when(record.opened_at),
            )
        )
    fields = {"closes_at": closes_at, "confidence": confidence, "answer_hours": answer_hours}
    name = tr("change the call for {task}", task=plan.tasks[record.task].name)
    return Change(name, tuple(replaced("calls", record, **fields)))


def delete_calls(plan: Plan, calls: Iterable[str]) -> Change:
    """Deletes calls with all that is known of whom they asked."""
    gone = [plan.calls[call] for call in calls]
    name = tr("delete the call for %n task(s)", "", len(gone))
    if len(gone) == 1:
        name = tr("delete the call for {task}", task=plan.tasks[gone[0].task].name)
    return Change(name, tuple(calls_taken_out(plan, gone)))


def calls_taken_out(plan: Plan, calls: Iterable[Call]) -> list[RowChange]:
    rows: list[RowChange] = []
    for call in calls:
        rows.extend(taken_out("asks", ask) for ask in plan.asks_in(call.id))
        rows.append(taken_out("calls", call))
    return rows


def seats_called_for(plan: Plan, call: Call) -> list[int]:
    """The open seats of the kind that a call asks for, by number."""
    seats = plan.tasks[call.task].single_seats
    kind = (call.skill, call.level)
    return [seat for seat in plan.open_seats(call.task) if (seats[seat].skill, seats[seat].level) == kind]


def places_left(plan: Plan, call: Call) -> int:
    """How many more people a call wants, as long as its task has seats for them."""
    on_it = {assignment.person for assignment in plan.assignments_on(call.task)}
    taken = sum(ask.answer is YesOrNo.YES and ask.person in on_it for ask in plan.asks_in(call.id))
    return max(0, min(call.count - taken, len(seats_called_for(plan, call))))


def _take_a_seat(steps: Steps, call: Call, person: str) -> None:
    for seat in seats_called_for(steps.plan, call):
        try:
            steps.make(assign(steps.plan, person, call.task, seat))
        except Refusal:
            continue
        return


def _kind_of(plan: Plan, task: str, seats: Sequence[int]) -> tuple[str, int]:
    what, places = plan.tasks[task].name, plan.tasks[task].single_seats
    vacant = plan.open_seats(task)
    if not seats or any(seat not in vacant for seat in seats):
        raise Refusal(tr("{task} has no such open seat to call for", task=what))
    kinds = {(places[seat].skill, places[seat].level) for seat in seats}
    if len(kinds) > 1:
        raise Refusal(
            tr("these seats of {task} ask for different things; open a call for each kind", task=what)
        )
    return kinds.pop()


def _asked_within_a_week(plan: Plan, person: str, now: Moment) -> int:
    return sum(abs(ask.asked_at - now) < _WEEK for ask in plan.asks_of(person))
