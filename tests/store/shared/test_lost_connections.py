"""A connection that is lost: nothing is lost and nothing doubled, and work goes on in a copy meanwhile."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.rebasing import StaleEdit
from coordinator.store.file import PlanFile
from coordinator.store.folders import offline_folder
from coordinator.store.shared import offline
from coordinator.store.shared.address import Address
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from tests.postgres import Opening
from tests.store.samples import added, fair, renamed
from tests.store.shared.proxy import Proxy
from tests.store.shared.server import Server


@pytest.fixture
def proxy(server: Server) -> Iterator[Proxy]:
    running = Proxy(server.port)
    yield running
    running.stop()


@pytest.fixture
def ana(proxy: Proxy, address: Address) -> Iterator[SharedPlan]:
    """Ana's plan, by a way that can be cut."""
    plan = SharedPlan.open(proxy.way_to(address))
    yield plan
    plan.close()


def come_back(plan: SharedPlan) -> None:
    """Waits until the listener has the server again."""
    back = Event()
    plan.listen(back.set)
    assert back.wait(10)
    plan.take_in()


def test_an_edit_goes_on_over_a_new_connection(server: Server, opened: Opening, database: str) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(added("stage"))
    server.cut_connections(database)
    ana.commit(added("lights"))
    bo.take_in()
    server.cut_connections(database)
    bo.undo()
    assert set(opened("Cai").plan.tasks) == {"menu", "shop", "stage", "lights"}


@pytest.mark.parametrize("after_arrival", [False, True])
def test_an_edit_whose_answer_is_lost_stands_once(
    proxy: Proxy, ana: SharedPlan, opened: Opening, after_arrival: bool
) -> None:
    proxy.cut_at_commit(after_arrival)
    made = ana.commit(added("stage"))
    assert made.ids("tasks") == {"stage"}
    assert "stage" in ana.plan.tasks or ana.take_in()
    bo = opened("Bo")
    assert bo.plan == ana.plan
    assert bo.plan.tasks["stage"].name == "stage"
    assert ana.undo_name == "add stage"
    ana.undo()
    assert ana.plan == fair()


def test_work_goes_on_in_a_copy_and_comes_to_the_server_when_that_is_back(
    proxy: Proxy, ana: SharedPlan, opened: Opening
) -> None:
    bo = opened("Bo")
    ana.commit(added("stage"))
    proxy.close_the_way()
    ana.commit(renamed(ana.plan, "stage", "Big stage"))
    assert ana.is_offline
    ana.commit(added("lights"))
    ana.commit(added("oops"))
    ana.undo()
    assert ana.undo_name == "add lights"
    bo.take_in()
    bo.commit(edits.edit_task(bo.plan, "stage", duration=Duration(3, "h")))
    proxy.open_the_way()
    come_back(ana)
    assert not ana.is_offline
    bo.take_in()
    assert ana.plan == bo.plan
    stage = bo.plan.tasks["stage"]
    assert (stage.name, str(stage.duration)) == ("Big stage", "3h")
    assert set(bo.plan.tasks) == {"menu", "shop", "stage", "lights"}
    assert list(offline_folder().iterdir()) == []
    assert ana.undo_name == "add lights"


def test_the_copy_is_there_after_the_program_was_closed_without_a_server(
    proxy: Proxy, address: Address, opened: Opening
) -> None:
    way = proxy.way_to(address)
    with SharedPlan.open(way) as ana:
        proxy.close_the_way()
        ana.commit(added("stage"))
    with SharedPlan.open(way) as ana:
        assert ana.is_offline
        assert "stage" in ana.plan.tasks
        ana.commit(added("lights"))
    proxy.open_the_way()
    with SharedPlan.open(way) as ana:
        assert not ana.is_offline
    assert set(opened("Bo").plan.tasks) == {"menu", "shop", "stage", "lights"}


def test_edits_of_the_copy_that_conflict_wait_to_be_merged(
    proxy: Proxy, ana: SharedPlan, opened: Opening
) -> None:
    bo = opened("Bo")
    proxy.close_the_way()
    ana.commit(added("stage"))
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    bo.commit(renamed(bo.plan, "shop", "Shop late"))
    proxy.open_the_way()
    with pytest.raises(StaleEdit, match=r"name Shop late by .*, Shop early by this edit"):
        come_back(ana)
    assert ana.is_offline
    assert ana.waiting
    base, mine, theirs = ana.sides()
    assert (base, theirs) == (fair(), bo.plan)
    assert mine.tasks["shop"].name == "Shop early"
    ana.settle(added("stage"))
    assert not ana.is_offline
    bo.take_in()
    assert ana.plan == bo.plan
    assert bo.plan.tasks["shop"].name == "Shop late"
    assert "stage" in bo.plan.tasks


def test_an_edit_of_the_copy_about_what_another_has_deleted_waits_to_be_merged(
    proxy: Proxy, ana: SharedPlan, opened: Opening
) -> None:
    bo = opened("Bo")
    proxy.close_the_way()
    ana.commit(added("stage"))
    ana.commit(edits.link(ana.plan, "shop", "stage"))
    bo.commit(edits.delete_tasks(bo.plan, ["shop"]))
    proxy.open_the_way()
    with pytest.raises(StaleEdit, match=r"others have deleted what “link Shop for it to stage” is about"):
        come_back(ana)
    assert ana.waiting
    _, mine, theirs = ana.sides()
    assert ("stage" in mine.tasks, theirs) == (True, bo.plan)


def test_a_deletion_in_the_copy_of_what_another_uses_since_waits_to_be_merged(
    proxy: Proxy, address: Address, opened: Opening
) -> None:
    way = proxy.way_to(address)
    bo = opened("Bo")
    with SharedPlan.open(way) as ana:
        proxy.close_the_way()
        ana.commit(edits.delete_tasks(ana.plan, ["shop"]))
    bo.commit(edits.assign(bo.plan, "ana", "shop"))
    proxy.open_the_way()
    with SharedPlan.open(way) as ana:
        assert "Bo has added Ana on Shop for it, which needs what this edit would delete" in ana.waiting
        assert "shop" not in ana.plan.tasks


def test_the_copy_is_found_again_whatever_the_plan_is_called() -> None:
    address = Address("postgresql://server/planning", "50% of [2026] *", "Ana")
    offline.begun(address, fair()).close()
    assert offline.is_left(address)
    found = offline.left(address)
    assert found is not None
    assert found.plan == fair()
    found.close()


def test_edits_that_wait_can_be_left_in_a_plan_of_their_own(
    proxy: Proxy, ana: SharedPlan, opened: Opening
) -> None:
    bo = opened("Bo")
    proxy.close_the_way()
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    bo.commit(renamed(bo.plan, "shop", "Shop late"))
    proxy.open_the_way()
    with pytest.raises(StaleEdit):
        come_back(ana)
    _, path = ana.set_copy_aside()
    assert ana.plan == bo.plan
    with PlanFile.open(path) as file:
        assert file.plan.tasks["shop"].name == "Shop early"


def test_a_server_that_is_stopped_and_started_again_is_found_again(tmp_path: Path) -> None:
    server = Server()
    try:
        server.do("CREATE DATABASE planning")
        put_there(server.address("planning"), fair())
        with SharedPlan.open(server.address("planning")) as ana:
            server.stop()
            ana.commit(added("stage"))
            assert ana.is_offline
            server.start()
            come_back(ana)
            assert not ana.is_offline
        with SharedPlan.open(server.address("planning", who="Bo")) as bo:
            assert "stage" in bo.plan.tasks
    finally:
        server.remove()
