"""The judge of schedules, which stands apart from the product and shares no code with it."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from coordinator.formats.json import document
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule

_PATH = Path(__file__).parents[3] / "shared" / "tools" / "check_schedule.py"


@dataclass(frozen=True, slots=True)
class Judgement:
    broken: list[str]
    late: list[str]


def judge(plan: Plan, schedule: Schedule) -> Judgement:
    """What the judge has against the schedule, but for what findings say: that tasks have no place, and that
    groups can't finish as late as they should without those."""
    unplaced = {task for task in plan.tasks if task not in schedule.placements and not plan.is_group(task)}
    broken, late, _, makespan = _judge().check(document(plan, schedule))
    found = {finding.task for finding in schedule.findings}
    assert unplaced <= found
    if schedule.placements:
        assert makespan == schedule.finish - plan.header.start
    told = [f"{task}: has no place in the schedule" for task in unplaced]
    for link in plan.links.values():
        if link.successor in found and unplaced.intersection(plan.leaves(link.successor)):
            told.append(f"{link.predecessor} -> {link.successor} ({link.type} ")
    return Judgement([line for line in broken if not line.startswith(tuple(told))], late)


def _judge() -> ModuleType:
    if "module" not in _cache:
        if not _PATH.exists():
            pytest.skip(f"the judge is not here: {_PATH.name} stands in a folder beside the project")
        spec = importlib.util.spec_from_file_location("check_schedule", _PATH)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        _cache["module"] = module
    return _cache["module"]


_cache: dict[str, ModuleType] = {}
