"""Before an edit is made, it says what it would move."""

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_task, assign, delete_tasks, edit_task
from coordinator.plan.edits import link as linked
from coordinator.plan.plan import Plan
from coordinator.timing.preview import preview
from coordinator.timing.schedule import Scheduler, schedule
from tests.timing.small import at, link, on, person, plan_of, seats, task


def _fair() -> Plan:
    """Menu, then shop, then three tasks; Ana is on nothing yet."""
    return plan_of(
        person("ana"),
        person("bo", week=((),) * 7),
        task("menu", "2d"),
        task("shop", "1d", seats=seats(100)),
        *(task(each, "1d") for each in ("bake", "cook", "fry")),
        *(link("shop", each) for each in ("bake", "cook", "fry")),
        task("clear", "2w"),
    )


def test_a_link_that_moves_one_task_says_from_when_to_when() -> None:
    plan = plan_of(task("menu", "1d"), task("shop", "1d"), task("clear", "1w"))
    moves = preview(plan, linked(plan, "menu", "shop"), Scheduler(plan))
    assert moves.sentence(plan) == "Shop: Mon 2 Mar 09:00 to Tue 3 Mar 09:00; finish unchanged"


def test_what_follows_is_counted_and_the_finish_told() -> None:
    plan = _fair()
    before = Scheduler(plan)
    moves = preview(plan, linked(plan, "menu", "shop"), before)
    assert moves.sentence(plan) == "Shop: Mon 2 Mar 09:00 to Wed 4 Mar 09:00 and 3 more; finish unchanged"
    later = preview(plan, edit_task(plan, "clear", duration=Duration(13, "d")), before)
    assert later.sentence(plan) == "Clear: finish Fri 13 Mar 18:00 to Wed 18 Mar 18:00; finish 5d later"
    sooner = preview(plan, edit_task(plan, "clear", duration=Duration(9, "d")), before)
    assert sooner.sentence(plan).endswith("; finish 1d earlier")


def test_the_plan_stays_as_it_is_and_the_moves_are_those_of_the_schedule_after() -> None:
    plan = _fair()
    before, copy = Scheduler(plan), plan.copy()
    change = linked(plan, "menu", "shop")
    moves = preview(plan, change, before)
    assert plan == copy
    plan.apply(change)
    assert moves.schedule == schedule(plan)
    assert moves.after("shop") == moves.schedule.placements["shop"]
    assert moves.after("menu") is None
    assert list(moves.moved) == ["shop", "bake", "cook", "fry"]
    assert moves.moved["shop"].before == before.schedule.placements["shop"]


def test_an_edit_that_moves_nothing_says_so() -> None:
    plan = _fair()
    moves = preview(plan, assign(plan, "ana", "shop"), Scheduler(plan))
    assert moves.sentence(plan) == "Nothing moves; finish unchanged"


def test_the_task_that_was_edited_comes_first_whatever_else_moves() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d"),
        task("shop", "1d"),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    moves = preview(plan, edit_task(plan, "shop", priority=900), Scheduler(plan))
    assert list(moves.moved) == ["shop", "menu"]


def test_someone_who_never_works_leaves_the_task_without_a_place() -> None:
    plan = _fair()
    moves = preview(plan, assign(plan, "bo", "shop"), Scheduler(plan))
    assert moves.sentence(plan).startswith("Shop: no place any more")
    assert moves.after("shop") is None
    plan.apply(assign(plan, "bo", "shop"))
    back = preview(plan, assign(plan, "ana", "shop", 0), Scheduler(plan))
    assert back.sentence(plan).startswith("Shop: Mon 2 Mar 09:00")


def test_a_new_task_says_when_it_would_be() -> None:
    plan = _fair()
    moves = preview(plan, add_task(plan, "Wash up", duration=Duration(1, "d")), Scheduler(plan))
    assert moves.sentence(plan) == "New task: Mon 2 Mar 09:00; finish unchanged"


def test_a_deleted_task_frees_what_waited_for_it() -> None:
    plan = _fair()
    moves = preview(plan, delete_tasks(plan, ["shop"]), Scheduler(plan))
    assert moves.after("bake") is not None
    assert moves.moved["shop"].after is None


def test_now_counts_as_in_the_schedule_itself() -> None:
    plan = _fair()
    now = at(4, "09:00")
    change = linked(plan, "menu", "shop")
    assert preview(plan, change, Scheduler(plan, now)).moved.keys() == {"shop", "bake", "cook", "fry"}
