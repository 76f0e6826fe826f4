"""A village that plans a fair, for the tests of people: seats for cooks, and people of all levels."""

from typing import Any

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, Header, Seat, Status, YesOrNo
from coordinator.timing.schedule import Schedule, schedule

START: Moment = 29_540_700
"""Monday, 2 March 2026, at nine."""
HOUR = 60


class Village:
    """A plan to which people and tasks are added by the verbs, as a coordinator would."""

    def __init__(self, **header: Any) -> None:
        self.plan = Plan(Header(start=START, name="Village fair", **header))
        self.cooking = self.made(edits.add_skill(self.plan, "Cooking"))
        self.sound = self.made(edits.add_skill(self.plan, "Sound"))

    def made(self, change: Change) -> str:
        self.plan.apply(change)
        return change.rows[0].id

    def person(self, name: str, cooking: int = 0, **fields: Any) -> str:
        levels = {self.cooking: cooking} if cooking else {}
        return self.made(edits.add_person(self.plan, name, **{"levels": levels, **fields}))

    def people(self, number: int, cooking: int = 1) -> list[str]:
        return [self.person(f"Person {index}", cooking) for index in range(number)]

    def seat(self, level: int, count: int = 1, stretch: bool = False) -> Seat:
        return Seat(skill=self.cooking, level=level, count=count, stretch=stretch)

    def task(self, name: str, *seats: Seat, day: int = 0, **fields: Any) -> str:
        """Four hours on the given day from the start."""
        fields = {"duration": Duration(4, "h"), "not_before": START + day * DAY, **fields}
        return self.made(edits.add_task(self.plan, name, seats=seats, **fields))

    def put_on(self, task: str, *people: str) -> None:
        for person in people:
            self.made(edits.assign(self.plan, person, task))

    def done(self, name: str, *seats: Seat, day: int, team: tuple[str, ...]) -> str:
        """A task that was done on that day by this team."""
        task = self.task(name, *seats, day=day)
        self.put_on(task, *team)
        start = START + day * DAY
        self.made(edits.set_status(self.plan, task, Status.DONE, start, start + 4 * HOUR))
        return task

    def call(
        self, task: str, people: list[str], *, now: Moment = START, seats: int = 1, **fields: Any
    ) -> str:
        fields = {"closes_at": now + 7 * DAY, **fields}
        return self.made(edits.open_call(self.plan, task, range(seats), people, now, **fields))

    def answer(self, call: str, person: str, answer: YesOrNo, now: Moment = START + HOUR) -> None:
        self.made(edits.answer_call(self.plan, call, person, answer, now))

    def ask(self, call: str, person: str) -> Ask:
        return next(ask for ask in self.plan.asks_in(call) if ask.person == person)

    @property
    def schedule(self) -> Schedule:
        return schedule(self.plan)
