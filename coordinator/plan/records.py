"""The records of a plan, all frozen: an edit replaces one by another, and never reaches into it.

Each keeps in `extra` the keys of its JSON form that this version does not know, so that a round trip
loses nothing. Records that stand in a table have an `id`, which is unique in that table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.moments import Moment

Extra = Mapping[str, Any]
Spans = tuple[tuple[int, int], ...]
"""Working spans of one day, as minutes of that day: ((540, 720), (780, 1080))."""
Week = tuple[Spans, Spans, Spans, Spans, Spans, Spans, Spans]
"""Working spans of Monday to Sunday."""

_OFFICE_DAY: Spans = ((540, 720), (780, 1080))
OFFICE_WEEK: Week = (_OFFICE_DAY, _OFFICE_DAY, _OFFICE_DAY, _OFFICE_DAY, _OFFICE_DAY, (), ())
HIGHEST_LEVEL = 4
HIGHEST_PRIORITY = 1_000_000
MOST_SEATS = 1000
"""Places that one seat may count."""
FULL_SHARE = 100
MOST_CONFIDENCE = 99
"""What a call may ask for at most, in %; nobody answers for certain."""
_BETWEEN_IDS = "\x1f"


class LinkType(StrEnum):
    """Which end of the successor waits for which end of the predecessor."""

    FINISH_START = "FS"
    START_START = "SS"
    FINISH_FINISH = "FF"
    START_FINISH = "SF"


class Status(StrEnum):
    TODO = "todo"
    DOING = "doing"
    DONE = "done"


class Kind(StrEnum):
    """A thing is a room, a van, a projector: planned as a person is, and has no wishes."""

    PERSON = "person"
    THING = "thing"


class YesOrNo(StrEnum):
    """What someone said to a call; until then, and in silence, there is none."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayException:
    """On these days (both included, as day numbers) `work` replaces everyone's hours."""

    first_day: int
    last_day: int
    work: Spans = ()
    name: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The plan's working hours, and what a day and a week of work in an estimate are worth."""

    week: Week = OFFICE_WEEK
    hours_per_day: float = 8
    days_per_week: float = 5
    exceptions: tuple[DayException, ...] = ()
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What is said once for the whole plan; the only row of its table.

    `identity` tells the plan from all others, whatever it is called later and in every copy; it is empty for
    as long as the name does.
    """

    id: str = "plan"
    name: str = "Untitled plan"
    start: Moment
    time_zone: str = "UTC"
    calendar: Calendar = field(default_factory=Calendar)
    identity: str = ""
    extra: Extra = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What is made of the plan for elsewhere, codes and events, is known by this to be of it."""
        return self.identity or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """Something people can do; `level_names` may name level 0, 1, 2, ... in the plan's own words.

    Someone is ready for the next level after so many finished seats at theirs, so many of them stretch seats.
    """

    id: str
    name: str
    level_names: tuple[str, ...] = ()
    seats_for_next_level: int = 3
    stretch_seats_for_next_level: int = 1
    position: float = 0
    extra: Extra = field(default_factory=dict)

    def level_name(self, level: int) -> str:
        """What the plan calls a level; empty where it has no word for it."""
        return self.level_names[level] if level < len(self.level_names) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Time taken from a person's hours: from `start` up to `finish`, which is no longer part of it."""

    start: Moment
    finish: Moment
    name: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`levels` and `aims` are by skill id; `week` is None for those who keep the plan's hours.

    Nobody is asked by more than `calls_per_week` calls in any seven days, nor more than `questions_per_day`
    questions in any 24 hours; None leaves that open.
    """

    id: str
    name: str
    kind: Kind = Kind.PERSON
    email: str = ""
    levels: Mapping[str, int] = field(default_factory=dict)
    aims: Mapping[str, int] = field(default_factory=dict)
    week: Week | None = None
    absences: tuple[Absence, ...] = ()
    calls_per_week: int | None = None
    questions_per_day: int | None = None
    position: float = 0
    extra: Extra = field(default_factory=dict)

    def level(self, skill: str) -> int:
        """How well the person does something; 0 where nothing is said of it."""
        return self.levels.get(skill, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Places in a task's team: `count` people of at least `level`, each for `share` % of their time."""

    skill: str
    level: int = 0
    count: int = 1
    share: int = FULL_SHARE
    stretch: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A piece of work; without duration and effort a milestone; with tasks inside it a group.

    `effort` is shared by the team and outranks `duration`. Actual times are those of work begun or done.
    Of tasks that want the same people at the same priority, the one with the lowest `turn` goes first.
    """

    id: str
    name: str
    parent: str | None = None
    duration: Duration | None = None
    effort: Duration | None = None
    priority: int = 500
    status: Status = Status.TODO
    seats: tuple[Seat, ...] = ()
    not_before: Moment | None = None
    pinned_start: Moment | None = None
    deadline: Moment | None = None
    notes: str = ""
    actual_start: Moment | None = None
    actual_finish: Moment | None = None
    turn: int | None = None
    position: float = 0
    extra: Extra = field(default_factory=dict)

    @property
    def single_seats(self) -> tuple[Seat, ...]:
        """The seats one by one: a seat with count 3 stands three times."""
        return tuple(seat for seat in self.seats for _ in range(seat.count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The successor waits for the predecessor; a negative lag leads."""

    predecessor: str
    successor: str
    type: LinkType = LinkType.FINISH_START
    lag: Duration = NO_TIME
    extra: Extra = field(default_factory=dict)

    @property
    def id(self) -> str:
        return _BETWEEN_IDS.join((self.predecessor, self.type, self.successor))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A person on a task: in its single seat number `seat`, or beyond the seats where that is None."""

    task: str
    person: str
    seat: int | None = None

    @property
    def id(self) -> str:
        return _BETWEEN_IDS.join((self.task, self.person))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTime:
    """When a task was once to run, and what it was called then."""

    name: str = ""
    start: Moment
    finish: Moment
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """The times of all tasks and groups, by their ids, as they stood at a moment: kept to compare with."""

    id: str
    name: str
    set_at: Moment | None = None
    tasks: Mapping[str, PlannedTime] = field(default_factory=dict)
    position: float = 0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """An invitation to `count` seats of one kind on a task: those of this skill and level.

    People are asked in waves, each of which has `answer_hours` on the clock to answer, so that the seats are
    filled with a `confidence` of so many %. A call is over at `closes_at`, or sooner, at `closed_at`.
    """

    id: str
    task: str
    skill: str
    level: int = 0
    count: int = 1
    opened_at: Moment
    closes_at: Moment
    confidence: int = 90
    answer_hours: int = 48
    closed_at: Moment | None = None
    extra: Extra = field(default_factory=dict)

    def is_open(self, now: Moment) -> bool:
        return self.closed_at is None and now < self.closes_at

    def answer_due(self, asked_at: Moment) -> Moment:
        """Until when an answer is waited for, of someone who was asked then."""
        return min(asked_at + 60 * self.answer_hours, self.closes_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One person asked by a call, in a wave that counts from 1; `code` is what their reply is known by.

    `thanked_at` is when their thank-you was sent, or taken out of the program to be sent.
    """

    call: str
    person: str
    wave: int = 1
    code: str
    asked_at: Moment
    answer: YesOrNo | None = None
    answered_at: Moment | None = None
    thanked_at: Moment | None = None
    extra: Extra = field(default_factory=dict)

    @property
    def id(self) -> str:
        return _BETWEEN_IDS.join((self.call, self.person))


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelDecision:
    """What the coordinator decided on a person's next level, and the finished tasks that spoke for it.

    `evidence` has what each task was called, by its id, for tasks may go.
    """

    id: str
    person: str
    skill: str
    from_level: int
    to_level: int
    is_confirmed: bool
    decided_at: Moment
    evidence: Mapping[str, str] = field(default_factory=dict)
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was asked once and answered once, for everyone after; `text` is Markdown.

    It is about a skill, from `least_level` up, and about `tasks`, by their ids; with neither it is for all.
    `confirmed_at` is when someone last said that it still holds, `helped` how often it was what was needed.
    """

    id: str
    question: str
    text: str = ""
    skill: str | None = None
    tasks: tuple[str, ...] = ()
    least_level: int = 0
    said_by: str | None = None
    confirmed_at: Moment | None = None
    helped: int = 0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What no search found: it waits for whom it was asked of, until it has the id of an answer."""

    id: str
    text: str
    asked_by: str | None = None
    asked_at: Moment
    asked_of: str | None = None
    skill: str | None = None
    task: str | None = None
    answer: str | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookReply:
    """A code of the plan book that was taken in: each counts once."""

    code: str
    person: str
    read_at: Moment
    extra: Extra = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.code


Record = (
    Header
    | Skill
    | Person
    | Task
    | Link
    | Assignment
    | Baseline
    | Call
    | Ask
    | LevelDecision
    | Answer
    | Question
    | BookReply
)
