"""Work in a process of its own: what it tells, how it ends, and how it is let go of."""

import time
from multiprocessing.connection import Connection

import pytest

from coordinator.plan.errors import PlanError
from coordinator.second_process import Failed, SecondProcess


def tell_and_end(connection: Connection, words: list[str]) -> None:
    for word in words:
        connection.send(word)


def refuse(connection: Connection) -> None:
    raise PlanError("fair.coord: it can't be read; open another")


def die(connection: Connection) -> None:
    raise SystemExit(1)


def all_told(process: SecondProcess, pause: float = 0.0) -> list[object]:
    """Everything that came, looked for after `pause` seconds, by when the process may have ended."""
    told: list[object] = []
    last = time.monotonic() + 30
    while process.is_running and time.monotonic() < last:
        time.sleep(pause or 0.01)
        told += process.poll()
    return told


@pytest.mark.parametrize("pause", [0.01, 3.0])
def test_work_that_ended_well_is_no_failure_however_late_one_looks(pause: float) -> None:
    process = SecondProcess()
    process.start(tell_and_end, ["half", "whole"])
    assert all_told(process, pause) == ["half", "whole"]
    assert not process.is_running


def test_why_work_can_not_go_on_is_the_last_that_it_tells() -> None:
    process = SecondProcess()
    process.start(refuse)
    assert all_told(process) == [Failed("fair.coord: it can't be read; open another")]


def test_work_that_breaks_off_is_told_of() -> None:
    process = SecondProcess()
    process.start(die)
    (told,) = all_told(process)
    assert isinstance(told, Failed)
    assert "ended before it was done" in told.why
