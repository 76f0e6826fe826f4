"""The house keeps its order: imports point one way, and the planner runs without a screen."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# besides the language, in which all of them speak
ALLOWED = {
    "coordinator.plan": {"coordinator.plan"},
    "coordinator.timing": {"coordinator.timing", "coordinator.plan", "coordinator.second_process"},
    "coordinator.people": {"coordinator.people", "coordinator.timing", "coordinator.plan"},
    "coordinator.store": {"coordinator.store", "coordinator.plan", "coordinator.files"},
    "coordinator.formats": {"coordinator.formats", "coordinator.plan", "coordinator.files"},
}


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("part", ALLOWED)
def test_each_part_of_the_core_imports_only_what_stands_below_it(part: str) -> None:
    paths = modules(part.replace(".", "/"))
    assert paths
    for path in paths:
        for name in imported(path):
            if name.split(".")[0] in ("coordinator", "ui") and name != "coordinator.language":
                assert ".".join(name.split(".")[:2]) in ALLOWED[part], f"{path.name} imports {name}"


def test_only_the_command_line_knows_of_the_window() -> None:
    for path in modules("coordinator"):
        names = {name.split(".")[0] for name in imported(path)}
        assert "PySide6" not in names, path
        assert "ui" not in names or path.name == "__main__.py" or path.parent.name == "commands", path


def test_the_layout_of_the_graph_needs_no_qt() -> None:
    paths = modules("ui/graph/layout")
    assert paths
    for path in paths:
        assert "PySide6" not in {name.split(".")[0] for name in imported(path)}, path


def test_ordering_a_plan_loads_no_qt(tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text(
        '{"format": "coordinator-plan", "version": 1, "start": "2026-03-02T09:00",'
        ' "tasks": [{"id": "a", "name": "A"}]}'
    )
    code = (
        "import sys; from coordinator.__main__ import main;"
        f"main(['order', {str(plan)!r}]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_no_file_is_longer_than_can_be_read_in_one_go() -> None:
    for path in (*modules("coordinator"), *modules("ui")):
        assert len(path.read_text("utf-8").splitlines()) <= 420, path
