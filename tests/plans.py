"""Plans for tests that hold for all of them: small, and with everything in them that a plan can have."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import closing_links
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment, parse_moment
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import (
    OFFICE_WEEK,
    Absence,
    Answer,
    Ask,
    Assignment,
    Baseline,
    BookReply,
    Calendar,
    Call,
    DayException,
    Header,
    Kind,
    LevelDecision,
    Link,
    LinkType,
    Person,
    PlannedTime,
    Question,
    Seat,
    Skill,
    Spans,
    Status,
    Task,
    Week,
    YesOrNo,
)
from coordinator.plan.seating import best_seating

MONDAY: Moment = parse_moment("2026-03-02T00:00")
_NONE: Spans = ()
_MORNING: Spans = ((480, 720),)
_EVENING: Spans = ((1080, 1440),)
_NIGHT: Spans = ((0, 360), (1320, 1440))
ALWAYS: Week = (((0, DAY),),) * 7
WEEKS: Sequence[Week] = (
    OFFICE_WEEK,
    ALWAYS,
    (_MORNING, _MORNING, _MORNING, _MORNING, _MORNING, _NONE, _NONE),
    (_NONE, _NONE, _EVENING, _NONE, _EVENING, ((600, 840),), _NONE),
    (_NIGHT, _NIGHT, _NIGHT, _NONE, _NONE, _NIGHT, _NIGHT),
)
_ESTIMATES = [Duration.parse(each) for each in ("30m", "4h", "1d", "2d", "2.5d", "1w", "0d", "3eh", "2ed")]
_LAGS = [Duration.parse(each) for each in ("0d", "0d", "1d", "-1d", "4h", "-30m", "1w", "-1w", "1ed", "-5eh")]
_SKILLS = ("cook", "lead")


def plans(
    *,
    people: bool = True,
    links: bool = True,
    groups: bool = True,
    pins: bool = False,
    statuses: bool = False,
) -> st.SearchStrategy[Plan]:
    """Plans of up to nine tasks; with `pins` or `statuses` they may ask for what can't be."""
    return _plans(people, links, groups, pins, statuses)


@st.composite
def _plans(
    draw: st.DrawFn, with_people: bool, with_links: bool, with_groups: bool, pins: bool, statuses: bool
) -> Plan:
    header = draw(headers())
    people = draw(st.lists(_people, max_size=4)) if with_people else []
    people = [_named(person, f"p{i}", i) for i, person in enumerate(people)]
    size = draw(st.integers(1, 9))
    fields = draw(st.lists(_tasks(pins, statuses), min_size=size, max_size=size))
    parents = [
        draw(st.none() | st.integers(0, i - 1)) if with_groups and i and draw(st.booleans()) else None
        for i in range(len(fields))
    ]
    tasks = [
        Task(
            id=f"t{i}",
            name=f"Task {i}",
            parent=None if parents[i] is None else f"t{parents[i]}",
            position=(7 * i) % 5,
            **each,
        )
        for i, each in enumerate(fields)
    ]
    skills = [
        Skill(id=skill, name=skill.title(), seats_for_next_level=draw(st.sampled_from([3, 1])))
        for skill in _SKILLS
    ]
    known = draw(_known(tasks, people))
    plan = Plan(header, [*skills, *people, *tasks, *draw(_baselines()), *known])
    if people:
        _put(plan, [each for task in tasks for each in draw(_assignments(task, people))])
        for record in draw(_history(tasks, people)):
            table = next(name for name, kind in TABLES.items() if isinstance(record, kind))
            plan.apply(Change("put", (RowChange(table, None, record),)))
    if with_links and len(tasks) > 1:
        _put(plan, draw(_links(plan)))
        _take_out(plan, closing_links(plan))
    return plan


@st.composite
def headers(draw: st.DrawFn) -> Header:
    """A start in one week, and a calendar in which the start's own week is as any other."""
    start = MONDAY + draw(st.integers(0, 6)) * DAY + draw(st.sampled_from([540, 0, 700, 1080]))
    exceptions = []
    for _ in range(draw(st.integers(0, 2))):
        first = start // DAY + draw(st.integers(1, 9))
        work = draw(st.sampled_from([_NONE, _MORNING, _EVENING]))
        exceptions.append(DayException(first_day=first, last_day=first + draw(st.integers(0, 4)), work=work))
    calendar = Calendar(
        week=draw(st.sampled_from(WEEKS)),
        hours_per_day=draw(st.sampled_from([8, 7.5, 6])),
        days_per_week=draw(st.sampled_from([5, 4])),
        exceptions=tuple(exceptions),
    )
    return Header(start=start, time_zone="Europe/London", calendar=calendar)


def _seldom(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from([False, False, False, True]).flatmap(lambda given: values if given else st.none())


_moments = st.builds(
    lambda day, minute: MONDAY + day * DAY + minute,
    st.integers(0, 14),
    st.sampled_from([0, 540, 541, 600, 720, 779, 1080]),
)
_absences = st.builds(
    lambda start, minutes: Absence(start=start, finish=start + minutes),
    _moments,
    st.sampled_from([60, 600, DAY, 3 * DAY, 10 * DAY]),
)
_people = st.builds(
    Person,
    id=st.just("p"),
    name=st.just("P"),
    kind=st.sampled_from(Kind),
    levels=st.fixed_dictionaries({skill: st.integers(0, 4) for skill in _SKILLS}),
    week=_seldom(st.sampled_from(WEEKS)),
    absences=st.lists(_absences, max_size=2).map(tuple),
    calls_per_week=st.sampled_from([None, 1, 0]),
    questions_per_day=st.sampled_from([None, 1, 0]),
)
_seats = st.builds(
    Seat,
    skill=st.sampled_from(_SKILLS),
    level=st.integers(0, 3),
    count=st.integers(0, 2),
    share=st.sampled_from([100, 100, 50, 40, 25]),
    stretch=st.booleans(),
)


def _tasks(pins: bool, statuses: bool) -> st.SearchStrategy[dict[str, Any]]:
    """What a task says of itself, but for its id, name and parent."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "duration": st.none() | st.sampled_from(_ESTIMATES),
        "effort": _seldom(st.sampled_from(_ESTIMATES)),
        "priority": st.sampled_from([500, 500, 0, 900]),
        "seats": st.lists(_seats, max_size=2).map(tuple),
        "not_before": _seldom(_moments),
        "deadline": _seldom(_moments),
        "turn": _seldom(st.integers(0, 9)),
    }
    if pins:
        fields["pinned_start"] = _seldom(_moments)
    if statuses:
        fields["status"] = st.sampled_from(Status)
        fields["actual_start"] = st.none() | _moments
        fields["actual_finish"] = st.none() | _moments
    return st.fixed_dictionaries(fields)


@st.composite
def _baselines(draw: st.DrawFn) -> list[Baseline]:
    """At most one, of tasks that the plan has and of some that it has no more."""
    times = st.builds(lambda start, minutes: (start, start + minutes), _moments, st.integers(0, 2 * DAY))
    tasks = draw(st.dictionaries(st.sampled_from([f"t{i}" for i in range(12)]), times, max_size=4))
    if not tasks:
        return []
    then = {task: PlannedTime(name=task, start=start, finish=end) for task, (start, end) in tasks.items()}
    return [Baseline(id="b0", name="As agreed", set_at=draw(st.none() | _moments), tasks=then)]


@st.composite
def _history(draw: st.DrawFn, tasks: list[Task], people: list[Person]) -> list[Call | Ask | LevelDecision]:
    """At most one call, with some of the people asked, and at most one decision on a level."""
    found: list[Call | Ask | LevelDecision] = []
    someone = st.sampled_from([person.id for person in people])
    if draw(st.booleans()):
        opened = draw(_moments)
        call = Call(
            id="c0",
            task=draw(st.sampled_from(tasks)).id,
            skill=draw(st.sampled_from(_SKILLS)),
            level=draw(st.integers(0, 3)),
            count=draw(st.integers(1, 2)),
            opened_at=opened,
            closes_at=opened + 3 * DAY,
            confidence=draw(st.sampled_from([90, 80])),
            closed_at=draw(st.none() | _moments),
        )
        found.append(call)
        for person in draw(st.lists(someone, unique=True)):
            answer = draw(st.none() | st.sampled_from(YesOrNo))
            answered_at = None if answer is None else draw(_moments)
            ask = Ask(
                call="c0",
                person=person,
                code=f"code {person}",
                asked_at=opened,
                answer=answer,
                answered_at=answered_at,
            )
            found.append(ask)
    if draw(st.booleans()):
        decision = LevelDecision(
            id="d0",
            person=draw(someone),
            skill=draw(st.sampled_from(_SKILLS)),
            from_level=draw(st.integers(0, 3)),
            to_level=draw(st.integers(1, 4)),
            is_confirmed=draw(st.booleans()),
            decided_at=draw(_moments),
            evidence=draw(st.sampled_from([{}, {"t0": "Task 0"}])),
        )
        found.append(decision)
    return found


@st.composite
def _known(draw: st.DrawFn, tasks: list[Task], people: list[Person]) -> list[Answer | Question | BookReply]:
    """At most one answer, one question that has it or waits, and one reply to the plan book."""
    found: list[Answer | Question | BookReply] = []
    if people and draw(st.booleans()):
        found.append(BookReply(code="code", person=people[0].id, read_at=draw(_moments)))
    someone = st.sampled_from([None, *(person.id for person in people)])
    skill = st.sampled_from([None, *_SKILLS])
    task = st.sampled_from([each.id for each in tasks])
    if draw(st.booleans()):
        answer = Answer(
            id="a0",
            question="Where are the urns?",
            text=draw(st.sampled_from(["", "In the **hall**, <left>."])),
            skill=draw(skill),
            tasks=tuple(draw(st.lists(task, max_size=2, unique=True))),
            least_level=draw(st.integers(0, 2)),
            said_by=draw(someone),
            confirmed_at=draw(st.none() | _moments),
            helped=draw(st.integers(0, 2)),
        )
        found.append(answer)
    if draw(st.booleans()):
        question = Question(
            id="q0",
            text="Who has the key?",
            asked_by=draw(someone),
            asked_at=draw(_moments),
            asked_of=draw(someone),
            skill=draw(skill),
            task=draw(st.none() | task),
            answer="a0" if any(each.id == "a0" for each in found) and draw(st.booleans()) else None,
        )
        found.append(question)
    return found


@st.composite
def _assignments(draw: st.DrawFn, task: Task, people: list[Person]) -> list[Assignment]:
    """A few people on the task, rightly seated, those left over beyond the seats."""
    most = min(3, len(people))
    least = draw(st.integers(0, most))
    ids = st.sampled_from([person.id for person in people])
    team = draw(st.lists(ids, min_size=least, max_size=most, unique=True))
    holders = best_seating(task.single_seats, team, {person.id: person for person in people})
    seats = {person: seat for seat, person in enumerate(holders)}
    return [Assignment(task=task.id, person=person, seat=seats.get(person)) for person in team]


@st.composite
def _links(draw: st.DrawFn, plan: Plan) -> list[Link]:
    ids = st.sampled_from(list(plan.tasks))
    found = {}
    size = draw(st.integers(0, len(plan.tasks)))
    for predecessor, successor in draw(st.lists(st.tuples(ids, ids), min_size=size, max_size=12)):
        if predecessor != successor:
            link = Link(
                predecessor=predecessor,
                successor=successor,
                type=draw(st.sampled_from(LinkType)),
                lag=draw(st.sampled_from(_LAGS)),
            )
            found[link.id] = link
    return list(found.values())


def _named(person: Person, id: str, position: int) -> Person:
    return Person(
        id=id,
        name=f"Person {position}",
        kind=person.kind,
        levels=person.levels,
        week=person.week,
        absences=person.absences,
        calls_per_week=person.calls_per_week,
        questions_per_day=person.questions_per_day,
        position=position,
    )


def _put(plan: Plan, records: Sequence[Link] | Sequence[Assignment]) -> None:
    rows = tuple(
        RowChange("links" if isinstance(each, Link) else "assignments", None, each) for each in records
    )
    plan.apply(Change("put", rows))


def _take_out(plan: Plan, links: Sequence[Link]) -> None:
    plan.apply(Change("take out", tuple(RowChange("links", link, None) for link in links)))
