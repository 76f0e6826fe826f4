"""What the tooltips over the timeline tell."""

from coordinator.language import tr
from coordinator.plan.wording import amount, capitalized, hours, one_line, span, when
from coordinator.timing.variance import drift_of
from coordinator.timing.why import why
from ui.graph.hit import link_tip
from ui.timeline.hit import Found
from ui.timeline.scene import TimelineScene
from ui.typed import estimate_text


def tip(scene: TimelineScene, found: Found) -> str:
    """Plain text; empty over what has nothing to tell."""
    if found.bar is not None:
        return task_tip(scene, scene.chart.tasks[found.bar])
    return link_tip(scene.plan, found.link) if found.link is not None else ""


def row_tip(scene: TimelineScene, index: int) -> str:
    """What is told of a row: of a task its times, of a person how much they are taken."""
    row, plan = scene.chart.rows[index], scene.plan
    if row.task is not None:
        return task_tip(scene, row.task)
    if row.person is None:
        return tr("Tasks with open seats; drag one onto a person's lane to assign them")
    load = scene.load(row.person)
    return "\n".join(
        (
            plan.people[row.person].name,
            tr("%n task(s)", "", sum(1 for _ in plan.assignments_of(row.person))),
            tr(
                "Taken for {taken} of the {hours} that they work until {finish}",
                taken=hours(load.taken),
                hours=hours(load.worked),
                finish=when(scene.schedule.finish),
            ),
        )
    )


def task_tip(scene: TimelineScene, task: str) -> str:
    """A line for each thing worth knowing: when, how long, who, why then, what is wrong."""
    plan, schedule = scene.plan, scene.schedule
    record, placed = plan.tasks[task], schedule.placements.get(task)
    times = span(placed.start, placed.finish) if placed else tr("It can't be placed")
    lines = [one_line(record.name), times]
    if estimate := estimate_text(record):
        lines.append(tr("Estimate {estimate}", estimate=estimate))
    lines.append(", ".join(one_line(plan.people[each].name) for each in plan.team(task) if each is not None))
    if open_seats := len(plan.open_seats(task)):
        lines.append(tr("%n open seat(s)", "", open_seats))
    if (step := why(plan, schedule, task)) is not None:
        lines.append(capitalized(step.text))
    if task in schedule.critical:
        lines.append(tr("On the critical path: a day later here is a day later at the end"))
    lines.append(_slack_words(scene, task))
    if record.deadline is not None and placed is not None:
        late, due = placed.finish - record.deadline, when(record.deadline)
        lines.append(
            tr("Deadline {deadline}, {time} too late", deadline=due, time=amount(late))
            if late > 0
            else tr("Deadline {deadline}", deadline=due)
        )
    if scene.baseline is not None and (drift := drift_of(task, scene.baseline, schedule)) is not None:
        lines.append(
            tr(
                "{drift} than in {baseline}: {then}",
                drift=capitalized(drift.words),
                baseline=scene.baseline.name,
                then=span(drift.then.start, drift.then.finish),
            )
        )
    lines.extend(capitalized(found.text) for found in schedule.findings if found.task == task)
    return "\n".join(filter(None, lines))


def _slack_words(scene: TimelineScene, task: str) -> str:
    slack = scene.slacks.get(task)
    if slack is None or not slack.minutes or task in scene.schedule.critical:
        return ""
    time, last = hours(slack.minutes), when(slack.finish)
    return tr("Can wait {hours} of work, and finish by {finish}", hours=time, finish=last)
