"""Fixtures with a real server: each test has a database of its own, with the plan `fair` in it."""

import os
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from coordinator.store.shared.address import Address
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from tests.store.samples import fair
from tests.store.shared.server import Server, programs

_numbers = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    if programs() is None:
        why = "PostgreSQL is not installed: apt-get install postgresql, or `start.py test` where it may"
        if os.environ.get("CI") == "true":
            pytest.fail(why)
        pytest.skip(why)
    running = Server()
    running.do("CREATE DATABASE model")
    put_there(running.address("model"), fair())
    yield running
    running.remove()


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """The name of a database with the village fair in it, as the plan `fair`."""
    name = f"test_{next(_numbers)}"
    server.do(f"CREATE DATABASE {name} TEMPLATE model")
    yield name
    server.do(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def address(server: Server, database: str) -> Address:
    """Of the village fair, as Ana."""
    return server.address(database)


Opening = Callable[[str], SharedPlan]


@pytest.fixture
def opened(address: Address) -> Iterator[Opening]:
    """Opens the village fair as someone; closed when the test ends."""
    plans = []

    def open_as(who: str) -> SharedPlan:
        plans.append(SharedPlan.open(address.called(who)))
        return plans[-1]

    yield open_as
    for plan in plans:
        plan.close()
