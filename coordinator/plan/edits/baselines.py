"""The verbs for baselines: keep the times as they are, to compare with later; rename one; let one go."""

from collections.abc import Mapping

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits.rows import last_position, needed_name, new_id, put_in, replaced, taken_out
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline, PlannedTime


def set_baseline(
    plan: Plan, name: str, times: Mapping[str, tuple[Moment, Moment]], set_at: Moment | None = None
) -> Change:
    """Keeps the start and finish of each task and group in `times`. Refused for a name that is taken."""
    name = needed_name(name, "baseline", [each.name for each in plan.baselines.values()])
    if not times:
        raise Refusal(tr("there are no times to keep yet; add a task first"))
    baseline = Baseline(
        id=new_id(plan, "baselines"),
        name=name,
        set_at=set_at,
        tasks={
            task: PlannedTime(name=plan.tasks[task].name, start=start, finish=finish)
            for task, (start, finish) in times.items()
        },
        position=last_position(plan.baselines.values()),
    )
    return Change(tr("set the baseline {name}", name=name), (put_in("baselines", baseline),))


def rename_baseline(plan: Plan, baseline: str, name: str) -> Change:
    """Calls it otherwise. Refused for a name that is taken."""
    old = plan.baselines[baseline]
    others = [each.name for each in plan.baselines.values() if each.id != baseline]
    name = needed_name(name, "baseline", others)
    said = tr("rename the baseline {old} to {new}", old=old.name, new=name)
    return Change(said, tuple(replaced("baselines", old, name=name)))


def delete_baseline(plan: Plan, baseline: str) -> Change:
    old = plan.baselines[baseline]
    return Change(tr("delete the baseline {name}", name=old.name), (taken_out("baselines", old),))
