"""Several coordinators edit one plan on a server: what each sees, and what is refused."""

from dataclasses import replace
from threading import Event

import pytest

from coordinator.plan import edits
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.durations import Duration
from coordinator.plan.errors import PlanError, Refusal
from coordinator.plan.rebasing import StaleEdit
from coordinator.store.file import PlanFile
from coordinator.store.seal import content_hash
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from tests.postgres import Opening
from tests.store.samples import added, fair, renamed


def same(*plans: SharedPlan) -> None:
    """All have the same plan, with its own seal."""
    for plan in plans:
        plan.take_in()
    for plan in plans:
        assert plan.plan == plans[0].plan
        assert plan.content_hash == content_hash(plans[0].plan)


def test_a_shared_plan_opens_as_it_was_put_there(opened: Opening) -> None:
    assert opened("Ana").plan == fair()


def test_another_s_edit_is_taken_in(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    change = ana.commit(added("stage"))
    assert bo.take_in() == change
    assert bo.take_in() == Change("", ())
    same(ana, bo)


def test_another_s_edit_is_heard_of_within_a_second(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    heard, ready = Event(), Event()
    bo.listen(ready.set)
    assert ready.wait(5)
    bo.listen(heard.set)
    ana.commit(added("stage"))
    assert heard.wait(1)
    bo.take_in()
    assert "stage" in bo.plan.tasks


def test_edits_of_different_fields_of_one_task_are_both_kept(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    made = bo.commit(edits.edit_task(bo.plan, "shop", duration=Duration(3, "h")))
    assert made.rows[0].before == ana.plan.tasks["shop"]
    same(ana, bo)
    assert (ana.plan.tasks["shop"].name, str(ana.plan.tasks["shop"].duration)) == ("Shop early", "3h")


def test_an_edit_of_what_another_has_changed_is_refused_with_both_versions(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(edits.edit_task(ana.plan, "shop", duration=Duration(3, "h")))
    with pytest.raises(
        StaleEdit, match="Shop for it was changed meanwhile: estimate 3h by Ana, 2d by this edit"
    ):
        bo.commit(edits.edit_task(bo.plan, "shop", duration=Duration(2, "d")))
    same(ana, bo)
    assert str(bo.plan.tasks["shop"].duration) == "3h"


def test_the_same_edit_made_twice_is_made_once(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    assert not bo.commit(renamed(bo.plan, "shop", "Shop early"))
    same(ana, bo)


def test_a_task_that_another_has_deleted_can_t_be_changed(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(edits.delete_tasks(ana.plan, ["shop"]))
    with pytest.raises(StaleEdit, match="Ana has deleted Shop for it"):
        bo.commit(renamed(bo.plan, "shop", "Shop early"))
    same(ana, bo)


def test_a_task_that_another_has_changed_can_t_be_deleted(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    with pytest.raises(
        StaleEdit, match="Ana has changed Shop early, which this edit would delete: name Shop early"
    ):
        bo.commit(edits.delete_tasks(bo.plan, ["shop"]))
    same(ana, bo)


def test_a_task_on_which_another_has_put_someone_can_t_be_deleted(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(edits.assign(ana.plan, "ana", "shop"))
    with pytest.raises(StaleEdit, match="Ana has added Ana on Shop for it, which needs what this edit would"):
        bo.commit(edits.delete_tasks(bo.plan, ["shop"]))
    same(ana, bo)


def test_two_links_that_close_a_circle_together_are_not_both_made(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(added("stage"))
    bo.take_in()
    ana.commit(edits.link(ana.plan, "shop", "stage"))
    with pytest.raises(StaleEdit, match=r"close a circle: .*Shop for it → stage"):
        bo.commit(edits.link(bo.plan, "stage", "menu"))
    same(ana, bo)


def test_two_people_are_not_put_in_one_seat(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    first = edits.add_person(ana.plan, "Dee")
    ana.commit(first)
    ana.commit(edits.unassign(ana.plan, "ana", "menu"))
    bo.take_in()
    ana.commit(edits.assign(ana.plan, "ana", "menu", 0))
    with pytest.raises(StaleEdit, match="Ana has been put in this seat of Agree the menu meanwhile"):
        bo.commit(edits.assign(bo.plan, first.rows[0].id, "menu", 0))
    same(ana, bo)


def test_two_groups_are_not_put_into_each_other(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    for task in ("one", "two"):
        ana.commit(added(task))
    bo.take_in()
    ana.commit(edits.move_task(ana.plan, "one", "two"))
    with pytest.raises(StaleEdit, match="would be in itself"):
        bo.commit(edits.move_task(bo.plan, "two", "one"))
    same(ana, bo)


def test_an_edit_carries_the_number_of_the_journal_that_it_was_made_on(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    made_on = bo.number
    change = edits.edit_task(bo.plan, "shop", duration=Duration(2, "d"))
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    bo.take_in()
    bo.commit(change, made_on)
    same(ana, bo)
    assert (bo.plan.tasks["shop"].name, str(bo.plan.tasks["shop"].duration)) == ("Shop early", "2d")


def test_undo_takes_back_one_s_own_edit_alone(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    assert bo.undo_name is None
    ana.commit(added("stage"))
    bo.commit(renamed(bo.plan, "shop", "Shop early"))
    ana.take_in()
    assert (ana.undo_name, bo.undo_name) == ("add stage", "rename shop to Shop early")
    ana.undo()
    same(ana, bo)
    assert "stage" not in bo.plan.tasks
    assert bo.plan.tasks["shop"].name == "Shop early"
    ana.redo()
    bo.undo()
    same(ana, bo)
    assert "stage" in bo.plan.tasks
    assert bo.plan.tasks["shop"].name == "Shop for it"


def test_undo_is_refused_where_another_has_changed_the_same_since(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    bo.take_in()
    bo.commit(renamed(bo.plan, "shop", "Shop late"))
    with pytest.raises(
        Refusal, match="can't be taken back: Shop late was changed meanwhile: name Shop late by Bo"
    ):
        ana.undo()
    same(ana, bo)
    assert ana.plan.tasks["shop"].name == "Shop late"


def test_redo_is_refused_where_another_has_changed_the_same_since(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    ana.undo()
    bo.take_in()
    bo.commit(renamed(bo.plan, "shop", "Shop late"))
    with pytest.raises(Refusal, match="rename shop to Shop early can't be made again: Shop late was changed"):
        ana.redo()
    same(ana, bo)


def test_undo_leaves_what_another_has_changed_in_the_same_task(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    ana.commit(renamed(ana.plan, "shop", "Shop early"))
    bo.take_in()
    bo.commit(edits.edit_task(bo.plan, "shop", duration=Duration(3, "h")))
    ana.undo()
    same(ana, bo, opened("Cai"))
    assert (bo.plan.tasks["shop"].name, str(bo.plan.tasks["shop"].duration)) == ("Shop for it", "3h")
    ana.redo()
    same(ana, bo, opened("Dee"))
    assert (bo.plan.tasks["shop"].name, str(bo.plan.tasks["shop"].duration)) == ("Shop early", "3h")


def test_one_s_own_edits_can_be_undone_after_opening_the_plan_again(opened: Opening) -> None:
    ana = opened("Ana")
    ana.commit(added("stage"))
    opened("Bo").commit(added("lights"))
    ana.close()
    again = opened("Ana")
    assert again.undo_name == "add stage"
    again.undo()
    assert "stage" not in again.plan.tasks
    assert "lights" in again.plan.tasks


def test_two_windows_of_one_person_share_what_can_be_undone(opened: Opening) -> None:
    one, two = opened("Ana"), opened("Ana")
    one.commit(added("stage"))
    two.take_in()
    assert two.undo_name == "add stage"
    two.undo()
    with pytest.raises(Refusal, match="in another window of yours"):
        one.undo()
    same(one, two)


def test_who_else_is_there_and_at_which_task_is_told(opened: Opening) -> None:
    ana, bo = opened("Ana"), opened("Bo")
    there, gone = Event(), Event()
    ana.listen(lambda: there.set() if [(o.who, o.task) for o in ana.others] == [("Bo", "menu")] else None)
    bo.stand_at("menu")
    bo.listen(lambda: None)
    assert there.wait(5)
    ana.listen(lambda: gone.set() if not ana.others else None)
    bo.close()
    assert gone.wait(5)


def test_a_row_that_another_program_changed_on_the_server_is_noticed(
    opened: Opening, server, database: str
) -> None:
    ana = opened("Ana")
    server.do("UPDATE fair.tasks SET name = 'Something else' WHERE id = 'shop'", database)
    with pytest.raises(PlanError, match="something else than was written"):
        opened("Bo")
    ana.commit(added("stage"))
    server.do("UPDATE fair.seal SET content = repeat('0', 64)", database)
    with pytest.raises(PlanError, match="changed on the server by another program"):
        ana.commit(added("lights"))


def test_a_file_is_put_on_a_server_and_back_with_its_history(opened: Opening, address, tmp_path) -> None:
    with PlanFile.create(tmp_path / "hall.coord", fair()) as file:
        file.commit(added("stage"))
        file.commit(renamed(file.plan, "shop", "Küche 🍲"))
        file.undo()
        seal = file.seal
        hall = address.of('the "hall" 50%')
        put_there(hall, file)
        with SharedPlan.open(hall) as shared:
            assert (shared.plan, shared.seal) == (file.plan, seal)
            shared.commit(added("lights"))
            assert shared.copy_to(tmp_path / "copy.coord")
            plan, seal = shared.plan, shared.seal
    with PlanFile.open(tmp_path / "copy.coord") as copy:
        assert (copy.plan, copy.seal) == (plan, seal)
        assert copy.undo_name == "add lights"
        copy.undo()
        copy.undo()
        assert copy.plan == fair()


def test_a_value_that_a_server_can_t_hold_is_refused_in_one_line(opened: Opening) -> None:
    ana = opened("Ana")
    shop = ana.plan.tasks["shop"]
    row = RowChange("tasks", shop, replace(shop, name="a\0b"))
    with pytest.raises(PlanError, match="fair can't hold a value"):
        ana.commit(Change("rename", (row,)))
    ana.commit(added("stage"))
    assert ana.plan.tasks["shop"].name == "Shop for it"
