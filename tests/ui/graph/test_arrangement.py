"""Where the tasks, links and groups of a plan stand in the graph."""

from coordinator.plan import edits
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Link, Task
from ui.graph.arrangement import Arrangement, arrange


def fair() -> Plan:
    """Two groups under one another, each with a task."""
    return Plan(
        Header(name="Fair", start=29_547_900),
        [
            Task(id="food", name="Food", position=0),
            Task(id="soup", name="Cook soup", parent="food"),
            Task(id="drinks", name="Drinks", position=1),
            Task(id="tea", name="Boil tea", parent="drinks"),
        ],
    )


def test_a_group_that_moves_into_another_with_all_its_tasks_is_framed_by_it() -> None:
    plan = fair()
    before = arrange(plan, Arrangement.empty())
    assert not before.frames["food"].contains(before.frames["drinks"])
    plan.apply(edits.move_task(plan, "drinks", "food"))
    after = arrange(plan, before)
    assert after.frames["food"].contains(after.frames["drinks"])


def test_a_plan_whose_shape_stays_keeps_its_arrangement() -> None:
    plan = fair()
    plan.apply(edits.link(plan, "soup", "tea"))
    before = arrange(plan, Arrangement.empty())
    plan.apply(edits.edit_task(plan, "soup", notes="With leek."))
    assert arrange(plan, before) is before
    assert set(before.links) == {Link(predecessor="soup", successor="tea").id}
