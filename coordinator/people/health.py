"""How the whole picture stands: everything that a coordinator should do something about, and what and where.

There is no score. A plan without concerns is a healthy one.
"""

from collections.abc import Iterator

from coordinator.language import tr
from coordinator.people.calls import CallState, standing
from coordinator.people.fit import Fitting
from coordinator.people.ladder import proposals
from coordinator.people.quests import next_quests
from coordinator.people.ranking import open_fittings
from coordinator.people.teams import Concern, ConcernKind, concerns
from coordinator.plan.moments import DAY, Moment, weekday
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import FULL_SHARE, Assignment, Kind, Person, Seat, Status, Task
from coordinator.plan.seating import is_made_for, may_stretch, meets
from coordinator.plan.wording import day, elided, hours, listed, when
from coordinator.timing.calendars import Calendars
from coordinator.timing.schedule import Schedule

GROWTH = 28 * DAY
"""Minutes within which somebody should have grown."""
QUESTION_WAITS = DAY
_WEEK = 7 * DAY
_MOST_NAMED = 4
_LONGEST_QUESTION = 60


def health(plan: Plan, schedule: Schedule, now: Moment) -> list[Concern]:
    """All concerns of a plan, the most pressing kinds first."""
    return [
        *_out_of_place(plan, schedule),
        *_unfillable(plan),
        *_unanswered_calls(plan, now),
        *_waiting_questions(plan, now),
        *_over_hours(plan, schedule, now),
        *_without_next(plan, schedule, now),
        *_no_growth(plan, schedule, now),
        *concerns(plan),
    ]


def _out_of_place(plan: Plan, schedule: Schedule) -> Iterator[Concern]:
    """What the schedule finds of tasks that are late or have no sound place, and what each delays."""
    for finding in schedule.findings:
        waiting = _waiting_for(plan, finding.task)
        mend = finding.mend
        if waiting:
            names = listed([plan.tasks[task].name for task in waiting], _MOST_NAMED)
            held_up = tr("it holds up {tasks}", tasks=names)
            mend = tr("{mend}; {more}", mend=mend, more=held_up)
        team = tuple(each.person for each in plan.assignments_on(finding.task))
        matter = f"{plan.tasks[finding.task].name}: {finding.matter}"
        yield Concern(ConcernKind.LATE, matter, mend, team, (finding.task, *waiting))


def _waiting_for(plan: Plan, task: str) -> list[str]:
    """The tasks that wait for one by links, directly or not, and are not done; the nearest first."""
    seen, waiting = {task}, [task]
    for current in waiting:
        for node in plan.lineage(current):
            for link in plan.links_from(node):
                if link.successor not in seen:
                    seen.add(link.successor)
                    waiting.append(link.successor)
    return [each for each in waiting[1:] if plan.tasks[each].status is not Status.DONE]


def _unfillable(plan: Plan) -> Iterator[Concern]:
    """Open seats that nobody who is not on the task already could hold."""
    for _, task in plan.outline():
        seats = task.single_seats
        team = {assignment.person for assignment in plan.assignments_on(task.id)}
        others = [person for person in plan.people.values() if person.id not in team]
        vacant = [seats[index] for index in plan.open_seats(task.id)]
        for seat in {(seat.skill, seat.level, seat.stretch): seat for seat in vacant}.values():
            if any(_could_hold(person, seat) for person in others):
                continue
            asked = f"{plan.skills[seat.skill].name} {seat.level}"
            matter = tr("nobody can hold the seat {seat} of {task}", seat=asked, task=task.name)
            mend = (
                tr("ask for a lower level, or find someone new")
                if seat.stretch
                else tr("make it a stretch seat, ask for a lower level, or find someone new")
            )
            yield Concern(ConcernKind.SEAT, matter, mend, (), (task.id,), seat.skill)


def _could_hold(person: Person, seat: Seat) -> bool:
    if person.kind is Kind.PERSON and may_stretch(person, seat):
        return True
    return is_made_for(person, seat) and meets(person, seat)


def _unanswered_calls(plan: Plan, now: Moment) -> Iterator[Concern]:
    for call in sorted(plan.calls.values(), key=lambda call: (call.closes_at, call.id)):
        state = standing(plan, call.id, now)
        task = plan.tasks[call.task]
        if state.state is CallState.DUE:
            mend = tr("ask the next wave")
        elif state.state is CallState.EXPIRED and state.places_left and task.status is not Status.DONE:
            mend = tr("it closed {moment}; open another call, or ask for less", moment=when(call.closes_at))
        else:
            continue
        matter = tr("the call for {task} has %n place(s) left", "", state.places_left, task=task.name)
        yield Concern(ConcernKind.CALL, matter, mend, state.silent, (task.id,), call.skill, call.id)


def _waiting_questions(plan: Plan, now: Moment) -> Iterator[Concern]:
    for question in sorted(plan.questions.values(), key=lambda question: (question.asked_at, question.id)):
        if question.answer is not None or now - question.asked_at < QUESTION_WAITS:
            continue
        asked = elided(" ".join(question.text.split()), _LONGEST_QUESTION)
        since = when(question.asked_at)
        if question.asked_of is not None:
            name = plan.people[question.asked_of].name
            matter = tr(
                "“{question}” waits for {person} since {moment}", question=asked, person=name, moment=since
            )
            mend = tr("answer it, or pass it on")
        else:
            matter = tr("“{question}” waits since {moment}", question=asked, moment=since)
            mend = tr("answer it, or say whom to ask")
        people = () if question.asked_of is None else (question.asked_of,)
        tasks = () if question.task is None else (question.task,)
        yield Concern(ConcernKind.QUESTION, matter, mend, people, tasks, question.skill, question.id)


def _over_hours(plan: Plan, schedule: Schedule, now: Moment) -> Iterator[Concern]:
    """People whose tasks take more of a week than they work in it; the first such week of each."""
    calendars = Calendars(plan)
    for person in in_order(plan.people.values()):
        weeks: dict[Moment, float] = {}
        taking: dict[Moment, list[str]] = {}
        for assignment in plan.assignments_of(person.id):
            for week, minutes in _work_by_week(plan, schedule, calendars, assignment):
                weeks[week] = weeks.get(week, 0) + minutes
                taking.setdefault(week, []).append(assignment.task)
        own = calendars.person(person.id)
        for week in sorted(each for each in weeks if each + _WEEK > now):
            available = own.worked(week + _WEEK) - own.worked(week)
            if weeks[week] <= available:
                continue
            names = listed([plan.tasks[task].name for task in taking[week]], _MOST_NAMED)
            matter = tr(
                "{person} is on tasks for {taken} in the week of {day}, and works {hours}",
                person=person.name,
                taken=hours(round(weeks[week])),
                day=day(week),
                hours=hours(available),
            )
            mend = tr("move or take {person} off one of {tasks}", person=person.name, tasks=names)
            yield Concern(ConcernKind.HOURS, matter, mend, (person.id,), tuple(taking[week]))
            break


def _work_by_week(
    plan: Plan, schedule: Schedule, calendars: Calendars, assignment: Assignment
) -> Iterator[tuple[Moment, float]]:
    """The midnight that begins each week of a task's time, and the minutes that it takes of someone there."""
    task, placement = plan.tasks[assignment.task], schedule.placements.get(assignment.task)
    if task.status is Status.DONE or placement is None or plan.is_group(task.id):
        return
    seats = task.single_seats
    share = FULL_SHARE if assignment.seat is None else seats[assignment.seat].share
    estimate = task.duration if task.effort is None else task.effort
    on_clock = estimate is not None and estimate.elapsed
    team = calendars.team(each.person for each in plan.assignments_on(task.id))
    week = (placement.start // DAY - weekday(placement.start // DAY)) * DAY
    while week < placement.finish:
        first, last = max(week, placement.start), min(week + _WEEK, placement.finish)
        minutes = last - first if on_clock else team.worked(last) - team.worked(first)
        if minutes:
            yield week, minutes * share / FULL_SHARE
        week += _WEEK


def _without_next(plan: Plan, schedule: Schedule, now: Moment) -> Iterator[Concern]:
    fittings: dict[str, Fitting] | None = None
    for person in in_order(plan.people.values()):
        if person.kind is Kind.THING or any(
            _is_ahead(plan, schedule, a, now) for a in plan.assignments_of(person.id)
        ):
            continue
        if fittings is None:
            fittings = open_fittings(plan, schedule)
        quests = next_quests(plan, schedule, person.id, 1, fittings)
        offer = (*quests.fitting, *([quests.stretch] if quests.stretch else []))
        matter = tr("no next task for {person}", person=person.name)
        if offer:
            name, words = plan.tasks[offer[0].task].name, offer[0].fit.words
            mend = tr("offer {task} ({reason})", task=name, reason=words)
        else:
            mend = tr("no open seat fits; make a task for their level, or let them learn beside a mentor")
        tasks = tuple(quest.task for quest in offer)
        yield Concern(ConcernKind.NEXT, matter, mend, (person.id,), tasks)


def _is_ahead(plan: Plan, schedule: Schedule, assignment: Assignment, now: Moment) -> bool:
    placement = schedule.placements.get(assignment.task)
    is_open = plan.tasks[assignment.task].status is not Status.DONE
    return is_open and (placement is None or placement.finish > now)


def _no_growth(plan: Plan, schedule: Schedule, now: Moment) -> Iterator[Concern]:
    """Once a plan runs for four weeks: whether anyone reached a level, or finished a seat to grow in."""
    since = now - GROWTH
    is_over = all(task.status is Status.DONE or plan.is_group(task.id) for task in plan.tasks.values())
    if plan.header.start > since or is_over or not _could_grow(plan):
        return
    if any(each.is_confirmed and each.decided_at >= since for each in plan.level_decisions.values()):
        return
    if any(_grew(plan, task, since) for task in plan.tasks.values()):
        return
    matter = tr("nobody has grown in four weeks")
    if ready := proposals(plan, schedule):
        first = ready[0]
        mend = tr(
            "{person} is ready for {skill} {level}: confirm it",
            person=plan.people[first.person].name,
            skill=plan.skills[first.skill].name,
            level=first.level,
        )
        people = tuple(dict.fromkeys(each.person for each in ready))
        yield Concern(ConcernKind.GROWTH, matter, mend, people, ())
    else:
        mend, task = _way_to_grow(plan)
        yield Concern(ConcernKind.GROWTH, matter, mend, (), (task,))


def _way_to_grow(plan: Plan) -> tuple[str, str]:
    """What would let someone grow, and the task: an open stretch seat, else a seat that could be one."""
    ahead = [
        task for _, task in plan.outline() if task.status is not Status.DONE and not plan.is_group(task.id)
    ]
    for task in ahead:
        if any(task.single_seats[seat].stretch for seat in plan.open_seats(task.id)):
            return tr("put someone in the stretch seat of {task}, beside a mentor", task=task.name), task.id
    for task in ahead:
        if any(seat.level for seat in task.seats):
            mend = tr("make a seat of {task} a stretch seat, with a mentor beside it", task=task.name)
            return mend, task.id
    mend = tr("give {task} a stretch seat, with a mentor beside it", task=ahead[0].name)
    return mend, ahead[0].id


def _could_grow(plan: Plan) -> bool:
    return any(person.kind is Kind.PERSON for person in plan.people.values())


def _grew(plan: Plan, task: Task, since: Moment) -> bool:
    """Whether a task that ended since then had a stretch seat that someone held."""
    if task.status is not Status.DONE or task.actual_finish is None or task.actual_finish < since:
        return False
    seats = zip(task.single_seats, plan.holders(task.id), strict=True)
    return any(seat.stretch and holder is not None for seat, holder in seats)
