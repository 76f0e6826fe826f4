"""What the tooltips over the timeline tell."""

from coordinator.plan.wording import amount, when
from ui.timeline.face import against, bar_tip
from ui.timeline.hit import Found
from ui.timeline.scene import TimelineScene


def tip(scene: TimelineScene, found: Found) -> str:
    """Plain text; empty over what has nothing to tell."""
    plan = scene.plan
    if found.bar is not None:
        return task_tip(scene, scene.chart.tasks[found.bar])
    if found.link is not None:
        link = plan.links[found.link]
        return f"{plan.tasks[link.successor].name} waits for {plan.tasks[link.predecessor].name}"
    row = scene.chart.rows[found.row] if found.row is not None else None
    if row is not None and row.task is not None:
        return task_tip(scene, row.task)
    return ""


def task_tip(scene: TimelineScene, task: str) -> str:
    """All that is known of a task's time: why then, how far it can move, what was planned once."""
    lines = bar_tip(scene.plan, scene.schedule, task)
    slack, placed = scene.slacks.get(task), scene.schedule.placements.get(task)
    if slack is not None and slack.minutes:
        told = "Can finish as late as {finish} ({hours} of work) without moving the plan's finish"
        lines.append(told.format(finish=when(slack.finish), hours=amount_of_work(slack.minutes)))
    planned = scene.baseline.tasks.get(task) if scene.baseline is not None else None
    if planned is not None and placed is not None and scene.baseline is not None:
        lines.append(
            against(scene.baseline.name, planned.start, planned.finish, placed.start, placed.finish)
        )
    return "\n".join(lines)


def amount_of_work(minutes: int) -> str:
    """`45m`, `12h`."""
    return f"{round(minutes / 60)}h" if minutes >= 60 else amount(minutes)
