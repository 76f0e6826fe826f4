"""The seal: what differs has another hash, what is equal has the same, and no edit makes it go astray."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from coordinator.store.seal import content_hash
from tests.plans import plans
from tests.store.samples import added, edits, fair, renamed


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_the_hash_that_edits_leave_is_that_of_the_plan(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, PlanFile.create(Path(folder) / "a.coord", fair()) as file:
        seen = [file.content_hash]
        for _ in range(4):
            file.commit(data.draw(edits(file.plan)))
            seen.append(file.content_hash)
            assert file.content_hash == content_hash(file.plan)
        while file.undo():
            assert file.content_hash == content_hash(file.plan)
        assert file.content_hash == seen[0]


@given(plans())
@settings(max_examples=30, deadline=None)
def test_a_plan_read_again_has_the_hash_that_it_was_written_with(plan: Plan) -> None:
    with TemporaryDirectory() as folder, PlanFile.create(Path(folder) / "a.coord", plan) as file:
        assert file.content_hash == content_hash(plan)


def test_any_value_that_differs_gives_another_hash() -> None:
    plan = fair()
    shop = plan.tasks["shop"]
    moved = Change("move", (RowChange("tasks", shop, replace(shop, position=1)),))
    hashes = {content_hash(plan)}
    for edit in (renamed(plan, "menu", "Agree"), added("a"), moved):
        changed = fair()
        changed.apply(edit)
        hashes.add(content_hash(changed))
    assert len(hashes) == 4


def test_a_whole_number_is_the_same_as_the_fraction_that_a_column_gives_back() -> None:
    one, other = fair(), fair()
    one.apply(added("a", position=2))
    other.apply(added("a", position=2.0))
    assert content_hash(one) == content_hash(other)
