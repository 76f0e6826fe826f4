"""Any row of edits, undos, redos and reopenings leaves the plan where the history says that it is."""

import os
import random
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from tests.soak.random_edits import imported
from tests.soak.undo import Walk
from tests.store.samples import edits, fair


class Undoing(RuleBasedStateMachine):
    """The model: every plan that there was on the way to this one and on to the last redo, and a place."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())

    @initialize()
    def create(self) -> None:
        self.file = PlanFile.create(self.folder / "fair.coord", fair())
        self.line: list[tuple[str | None, Plan]] = [(None, fair())]
        self.place = 0

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        change = data.draw(edits(self.file.plan))
        self.file.commit(change)
        if change:
            self.line[self.place + 1 :] = [(change.name, self.file.plan.copy())]
            self.place += 1

    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            assert (self.file.undo() is None) == (self.place == 0)
            self.place = max(self.place - 1, 0)
            self.stands_where_the_history_says()

    @rule(steps=st.integers(1, 3))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            assert (self.file.redo() is None) == (self.place == len(self.line) - 1)
            self.place = min(self.place + 1, len(self.line) - 1)
            self.stands_where_the_history_says()

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo_all_and_redo_all(self) -> None:
        there = self.place
        self.undo(there)
        self.redo(there)

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.file = PlanFile.open(self.file.path)

    @invariant()
    def stands_where_the_history_says(self) -> None:
        name, plan = self.line[self.place]
        assert self.file.plan == plan
        assert self.file.undo_name == name
        following = self.line[self.place + 1 : self.place + 2]
        assert self.file.redo_name == (following[0][0] if following else None)

    def teardown(self) -> None:
        self.file.close()
        shutil.rmtree(self.folder)


Undoing.TestCase.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
TestUndoing = Undoing.TestCase


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here to kill")
@pytest.mark.parametrize("seed", [1, 2])
def test_edits_of_every_kind_are_undone_and_redone_along_the_same_hashes(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COORDINATOR_HOME", str(tmp_path / "home"))
    walk = Walk(tmp_path, seed, edits=40)
    walk.run(killed=True)
    assert walk.steps == 120


def test_opening_and_importing_a_plan_is_never_undone_into_emptiness(tmp_path: Path) -> None:
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        assert file.undo_name is None
        file.commit(imported(file.plan, random.Random(1), 30))
    with PlanFile.open(tmp_path / "fair.coord") as file:
        while file.undo():
            pass
        assert file.plan == fair()
