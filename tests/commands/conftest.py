"""A small plan in a file, one with a copy to be edited apart, and the commands run in this process."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coordinator.__main__ import main
from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from tests.copies import Verb
from tests.ui.conftest import village_fair

Run = Callable[..., tuple[int, str, str]]
FAIR: dict[str, Any] = {
    "format": "coordinator-plan",
    "version": 1,
    "name": "Village fair",
    "start": "2026-03-02T09:00",
    "skills": [{"id": "cook", "name": "Cooking"}],
    "people": [{"id": "ana", "name": "Ana", "levels": {"cook": 2}}, {"id": "yu", "name": "山田"}],
    "tasks": [
        {"id": "food", "name": "Food"},
        {
            "id": "shop",
            "name": "Shop",
            "parent": "food",
            "duration": "4h",
            "seats": [{"skill": "cook", "level": 1, "count": 2}],
            "people": ["ana"],
            "deadline": "2026-03-20T18:00",
            "notes": "*Cash* only",
        },
        {"id": "menu", "name": "料理を決める", "parent": "food", "duration": "2d", "people": ["yu"]},
        {"id": "open", "name": "Open the doors"},
    ],
    "links": [{"from": "menu", "to": "shop"}, {"from": "food", "to": "open", "lag": "1d"}],
}


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    path = tmp_path / "fair.json"
    path.write_text(json.dumps(FAIR), "utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process: its exit status, what it printed, and what it complained of."""

    def command(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as left:
            status = int(left.code or 0)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return command


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
