"""A plan file and a copy of it, both to be edited."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from tests.ui.conftest import village_fair

Verb = Callable[[Plan], Change]


def id_of(plan: Plan, name: str) -> str:
    rows = (*plan.tasks.values(), *plan.people.values(), *plan.skills.values())
    return next(row.id for row in rows if row.name == name)


@dataclass
class Copies:
    """`mine.coord` and `theirs.coord`, which was copied from it, in one folder."""

    folder: Path
    base: Plan

    def edit(self, name: str, *verbs: Verb) -> Plan:
        with PlanFile.open(self.folder / f"{name}.coord") as file:
            for verb in verbs:
                file.commit(verb(file.plan))
            return file.plan

    def path(self, name: str) -> str:
        return str(self.folder / f"{name}.coord")

    def plan(self, name: str) -> Plan:
        with PlanFile.open_read_only(self.folder / f"{name}.coord") as file:
            return file.plan


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    with PlanFile.create(tmp_path / "mine.coord", village_fair()) as file:
        file.copy_to(tmp_path / "theirs.coord")
        return Copies(tmp_path, file.plan.copy())
