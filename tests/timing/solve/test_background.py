"""The search in a process of its own: it tells how far it is, and hands over its best when asked."""

import time
from collections.abc import Callable

import pytest

from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule
from coordinator.timing.solve import Progress, Solution
from coordinator.timing.solve.background import BackgroundSearch, News
from tests.timing.small import person, plan_of, seats, task


@pytest.fixture
def plan() -> Plan:
    """A plan whose best finish takes long to prove."""
    people = [person(f"p{number}") for number in range(7)]
    tasks = [task(f"t{number}", f"{17 + number * 7 % 23}h", seats=seats(60)) for number in range(60)]
    return plan_of(*people, *tasks)


def wait(search: BackgroundSearch, enough: Callable[[list[News]], bool], seconds: float = 20) -> list[News]:
    news: list[News] = []
    until = time.monotonic() + seconds
    while not enough(news) and time.monotonic() < until:
        news += search.poll()
        time.sleep(0.01)
    return news


def test_progress_comes_first_then_the_solution_and_what_is_in_its_way(plan: Plan) -> None:
    search = BackgroundSearch()
    search.start(plan, seconds=1)
    news = wait(search, lambda _: not search.is_running)
    assert isinstance(news[0], Progress)
    solution = news[-2]
    assert isinstance(solution, Solution)
    assert news[-1] == []
    plan.apply(solution.change)
    assert schedule(plan) == solution.schedule
    assert solution.open_seats == 0


def test_a_search_that_is_stopped_hands_over_its_best_soon(plan: Plan) -> None:
    search = BackgroundSearch()
    search.start(plan, seconds=60)
    wait(search, lambda news: bool(news))
    begun = time.monotonic()
    search.stop()
    news = wait(search, lambda _: not search.is_running)
    assert isinstance(news[-2], Solution)
    assert time.monotonic() - begun < 6  # half a second, but for a machine that is busy


def test_starting_polling_and_killing_never_wait(plan: Plan) -> None:
    search = BackgroundSearch()
    longest = 0.0
    for step in (lambda: search.start(plan, seconds=60), search.poll, search.poll, search.stop, search.kill):
        begun = time.monotonic()
        step()
        longest = max(longest, time.monotonic() - begun)
    assert longest < 1  # none at all, but for a machine that is busy
    assert not search.is_running
    assert search.poll() == []
