"""A moment before which no plan that keeps the rules and fills the seats can finish."""

from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import FULL_SHARE, Status
from coordinator.timing.calendars import Calendars, joined
from coordinator.timing.hours import CLOCK, LATEST, Hours, Span, SpannedHours
from coordinator.timing.network import Network, Work, shared_effort
from coordinator.timing.placement import Cause
from coordinator.timing.placing import Placing
from coordinator.timing.solve.flow import Shares
from coordinator.timing.solve.problem import Problem


def chain_bound(problem: Problem) -> Moment:
    """When the plan would finish if everyone could be at any number of tasks at once."""
    placing = _Alone(problem)
    start = problem.plan.header.start
    return max((each.finish for each in placing.placements.values()), default=start)


def energy_bound(problem: Problem, least: Moment) -> Moment:
    """When everyone's time is enough for the work that only they, or those like them, can do; from `least`.

    The work is cut into slices that any able person may do. Where they lack time by a moment, some people
    have more to do than they work until then; the next moment is the first at which these have enough.
    """
    work = _work_by_people(problem)
    if not work:
        return least
    people = sorted({person for able in work for person in able})
    index = {person: number for number, person in enumerate(people)}
    hours = [problem.calendars.person(person) for person in people]
    shares = Shares(list(work.values()), [[index[each] for each in able] for able in work], len(people))
    amounts = list(work.values())
    moment = max(least, problem.earliest)
    while (found := shares.lacking(_capacities(hours, problem.earliest, moment))) is not None:
        needed = sum(amounts[each] for each in found[0])
        moment = _enough([hours[person] for person in found[1]], problem.earliest, moment, needed)
        if moment >= LATEST:
            return least
    return moment


def _capacities(hours: list[Hours], start: Moment, moment: Moment) -> list[int]:
    known: dict[int, int] = {}
    for each in hours:
        if id(each) not in known:
            known[id(each)] = (each.worked(moment) - each.worked(start)) * FULL_SHARE
    return [known[id(each)] for each in hours]


def _enough(hours: list[Hours], start: Moment, low: Moment, needed: int) -> Moment:
    """The first moment after `low` by which these hours together hold `needed` minutes times percent."""
    step = DAY
    while sum(_capacities(hours, start, low + step)) < needed:
        low += step
        step *= 2
        if low >= LATEST:
            return LATEST
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        if sum(_capacities(hours, start, middle)) < needed:
            low = middle
        else:
            high = middle
    return high


def _work_by_people(problem: Problem) -> dict[frozenset[str], int]:
    """Minutes times percent of the tasks that are ahead, by the people who may do them."""
    found: dict[frozenset[str], int] = {}
    able: dict[tuple[str, int, bool], frozenset[str]] = {}
    for task, work in _Relaxed(problem).work.items():
        if work.hours is CLOCK or not work.minutes or not _is_ahead(work):
            continue
        seated = problem.held.get(task, ())
        shares = dict(work.taken)
        for person, share in shares.items():
            key = frozenset((person,))
            found[key] = found.get(key, 0) + work.minutes * share
        if not seated:
            continue
        for seat in problem.wanted[task]:
            place = problem.seats[task][seat]
            kind = (place.skill, place.level, place.stretch)
            if kind not in able:
                able[kind] = frozenset((*problem.able(place), *problem.learners(place)))
            found[able[kind]] = found.get(able[kind], 0) + work.minutes * place.share
    return found


def _is_ahead(work: Work) -> bool:
    """Whether all of it is still to do: what is begun or done may have taken time before now."""
    return work.task.status is Status.TODO and work.task.pinned_start is None


class _Relaxed(Network):
    """The plan with each task as short as a team can make it, in all the time in which a team could work."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._wide: dict[tuple[str, int, bool], Hours] = {}
        super().__init__(problem.plan)
        for task in problem.held:
            self.work[task] = self._relaxed(task, self.work[task])

    def _relaxed(self, task: str, work: Work) -> Work:
        problem = self._problem
        seats, wanted, holders = problem.seats[task], problem.wanted[task], problem.held[task]
        taken, minutes = problem.taken(task, holders), work.minutes
        if work.task.effort is not None and minutes:
            shares = sum(share for _, share in taken) + sum(seats[index].share for index in wanted)
            minutes = shared_effort(work.task.effort.minutes(problem.plan.calendar), shares)
        hours = work.hours
        if hours is not CLOCK and not problem.has_common_hours:
            hours = problem.hours(task, holders)
            if not taken and wanted:
                place = seats[wanted[0]]
                kind = (place.skill, place.level, place.stretch)
                if kind not in self._wide:
                    people = (*problem.able(place), *problem.learners(place))
                    self._wide[kind] = _any_of(problem.calendars, people)
                hours = self._wide[kind]
        return Work(work.task, minutes, hours, taken)


class _Alone(Placing):
    """Tasks placed by their links and hours, as if nobody were ever taken."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(_Relaxed(problem), problem.now)

    def _clash(self, work: Work, start: Moment, finish: Moment) -> tuple[Cause, Moment] | None:
        return None

    def _must_reach(self, group: str, task: str, finish: Moment) -> bool:
        return False


def _any_of(calendars: Calendars, people: tuple[str, ...]) -> Hours:
    """The time in which at least one of these people works."""
    each = list({id(hours): hours for hours in map(calendars.person, people)}.values())
    if len(each) == 1:
        return each[0]

    def spans(first: int, last: int) -> list[Span]:
        return joined(span for hours in each for span in hours.spans(first * DAY, last * DAY))

    return SpannedHours(spans)
