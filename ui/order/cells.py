"""What a row of the order says, and what can be written into its cells."""

from coordinator.formats.cells import links_cell, links_in
from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import edit_link, edit_task, link, unlink
from coordinator.plan.edits.steps import Steps
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Link
from ui.typed import estimate_in


def waits_text(plan: Plan, task: str) -> str:
    """`Book the hall; Shop SS +1d`."""
    links = sorted(plan.links_to(task), key=lambda link: plan.tasks[link.predecessor].name.casefold())
    return links_cell([(plan.tasks[each.predecessor].name, each.type, each.lag) for each in links])


def team_text(plan: Plan, task: str) -> str:
    """`Ana, Bo`: who is on a task, without the open seats."""
    return ", ".join(plan.people[person].name for person in plan.team(task) if person is not None)


def set_estimate(plan: Plan, task: str, text: str) -> Change:
    """Gives a task the estimate that is typed. Raises Refusal for a group, and for what can't be read."""
    if plan.is_group(task):
        name = plan.tasks[task].name
        raise Refusal(tr("{task} is a group and lasts as long as its tasks; change theirs", task=name))
    return edit_task(plan, task, **estimate_in(text))


def set_waits(plan: Plan, task: str, text: str) -> Change:
    """Makes a task wait for what the text names and for nothing else, as one edit."""
    try:
        named = links_in(text)
    except ValueError as error:
        raise Refusal(str(error)) from None
    wanted = [
        Link(predecessor=_predecessor(plan, task, name), successor=task, type=type, lag=lag)
        for name, type, lag in named
    ]
    ids = {each.id for each in wanted}
    steps = Steps(plan)
    if gone := [each.id for each in plan.links_to(task) if each.id not in ids]:
        steps.make(unlink(plan, gone))
    for each in wanted:
        if each.id not in steps.plan.links:
            steps.make(link(steps.plan, each.predecessor, task, each.type, each.lag))
        elif steps.plan.links[each.id].lag != each.lag:
            steps.make(edit_link(steps.plan, each.id, each.type, each.lag))
    return steps.as_one(tr("change what {task} waits for", task=plan.tasks[task].name))


def _predecessor(plan: Plan, task: str, name: str) -> str:
    """The task that a name means: of several the one that is waited for now."""
    called = [each.id for each in plan.tasks.values() if each.name.casefold() == name.casefold()]
    if not called:
        raise Refusal(tr("there is no task called {task}; names are parted by semicolons", task=name))
    waited_for = {each.predecessor for each in plan.links_to(task)}
    meant = [each for each in called if each in waited_for] or called
    if len(meant) > 1:
        told = tr("%n task(s) are called {name}; link this one in the editor", "", len(meant), name=name)
        raise Refusal(told)
    return meant[0]
