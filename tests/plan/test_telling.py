"""What a change does, in words, before it is made."""

from coordinator.plan import edits
from coordinator.plan.changes import joined
from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header
from coordinator.plan.telling import told
from tests.store.samples import fair


def test_what_comes_goes_and_changes_is_told_by_name() -> None:
    plan = fair()
    shop = plan.tasks["shop"]
    changes = [edits.add_task(plan, "Cook"), edits.add_person(plan, "Bo")]
    changes.append(edits.edit_task(plan, "shop", name="Buy it all", duration=Duration(4, "h")))
    changes.append(edits.edit_header(plan, name="Fair", start=plan.header.start + 60))
    changes.append(edits.unlink(plan, list(plan.links)))
    assert told(joined("all", changes)) == [
        ("The plan's settings change", "name, start"),
        ("1 task more", "Cook"),
        ("1 task changed", f"{shop.name} → Buy it all (estimate)"),
        ("1 person more", "Bo"),
        ("1 link fewer", ""),
    ]


def test_of_many_names_some_are_told_and_the_rest_counted() -> None:
    plan = Plan(Header(start=0))
    change = joined("add", [edits.add_task(plan, f"Task {number}") for number in range(20)])
    ((count, names),) = told(change)
    assert count == "20 tasks more"
    assert names.endswith("Task 7, and 12 others")


def test_a_name_of_a_megabyte_or_several_lines_stays_one_short_line() -> None:
    change = edits.add_task(Plan(Header(start=0)), "two\nlines " + "x" * 1_000_000)
    ((_, names),) = told(change)
    assert names.startswith("two lines x")
    assert len(names) == 60
