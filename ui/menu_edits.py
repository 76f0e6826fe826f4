"""What the menu's actions do to the plan, most of them to what is selected."""

from collections.abc import Callable, Iterable
from functools import partial

from coordinator.language import tr
from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline, Skill, Status
from ui.drop_preview import PendingEdit
from ui.session import Session


def by_action(session: Session, settle: Callable[[], None]) -> dict[str, Callable[[], object]]:
    """What the actions do that need no more than the session, by their names.

    `settle` writes what is being typed: that is the last edit, and the one to be undone.
    """
    return {
        "undo": partial(_after, settle, session.undo),
        "redo": partial(_after, settle, session.redo),
        "what_if": session.try_edits,
        "delete": partial(delete, session),
        "suggest_team": partial(suggest_a_team, session),
        "link_selected": partial(link_selected, session),
        "unlink": partial(unlink_selected, session),
        "mark_done": partial(mark_done, session),
        "indent": partial(move_in_outline, session, edits.indent),
        "outdent": partial(move_in_outline, session, edits.outdent),
        "move_up": partial(move_among_siblings, session, -1),
        "move_down": partial(move_among_siblings, session, 1),
    }


def _after(settle: Callable[[], None], step: Callable[[], object]) -> None:
    settle()
    step()


def delete(session: Session) -> None:
    selection = session.selection
    of_several = {
        "tasks": edits.delete_tasks,
        "links": edits.unlink,
        "people": edits.delete_people,
        "answers": edits.delete_answers,
        "questions": edits.delete_questions,
    }
    of_one = {"skills": edits.delete_skill, "baselines": edits.delete_baseline}
    if selection.ids and selection.table in of_several:
        session.do(of_several[selection.table], selection.ids)
    elif selection.ids and selection.table in of_one:
        session.do(of_one[selection.table], selection.ids[0])


def add_skill(session: Session) -> Change | None:
    return session.do(edits.add_skill, _free_name(tr("Skill"), session.plan.skills.values()))


def set_baseline(session: Session) -> Change | None:
    """Keeps the times as they are, and compares with them from now on."""
    times = {id: (at.start, at.finish) for id, at in session.schedule.placements.items()}
    name = _free_name(tr("Baseline"), session.plan.baselines.values())
    change = session.do(edits.set_baseline, name, times, session.now)
    if change is not None:
        session.compare_with(change.rows[0].id)
    return change


def suggest_a_team(session: Session) -> None:
    from coordinator.timing.solve import suggest_team

    task = session.selection.task
    if task is not None:
        session.do(suggest_team, task, session.now)


def link_selected(session: Session) -> None:
    selection = session.selection
    if selection.table == "tasks" and len(selection.ids) > 1:
        session.do(edits.link_in_order, selection.ids)
    else:
        session.failed.emit(tr("select two tasks or more, in the order that they wait"))


def unlink_selected(session: Session) -> None:
    """Takes away the links between the selected tasks; where one is selected, all that it has."""
    plan, tasks = session.plan, set(session.selection.ids)
    links = [
        link.id
        for link in plan.links.values()
        if (link.predecessor in tasks) + (link.successor in tasks) >= min(len(tasks), 2)
    ]
    if session.selection.table == "tasks" and links:
        session.do(edits.unlink, links)
    else:
        session.failed.emit(tr("no link is between the selected tasks"))


def move_among_siblings(session: Session, by: int) -> None:
    """Moves the selected task before the one above it in the outline, or behind the one below it."""
    plan, task = session.plan, session.selection.task
    if task is None:
        return
    siblings = [each.id for each in plan.children(plan.tasks[task].parent)]
    place = siblings.index(task) + by
    if not 0 <= place < len(siblings):
        name = plan.tasks[task].name
        session.failed.emit(
            tr("{task} is the last there", task=name)
            if by > 0
            else tr("{task} is the first there", task=name)
        )
        return
    siblings.remove(task)
    after = siblings[place - 1] if place else None
    session.do(edits.move_task, task, plan.tasks[task].parent, after, first=after is None)


def mark_done(session: Session) -> None:
    """Marks the selected task as done, or a done one as to do."""
    task = session.selection.task
    if task is not None:
        done = session.plan.tasks[task].status is Status.DONE
        status_edit(session, task, Status.TODO if done else Status.DONE).make(session)


def status_edit(session: Session, task: str, status: Status) -> PendingEdit:
    """Gives a task another status; what was planned stands as what happened, until someone says otherwise."""
    placed = session.schedule.placements.get(task)
    start, finish = (placed.start, placed.finish) if placed else (None, None)
    return PendingEdit(edits.set_status, (task, status, start, finish))


def move_in_outline(session: Session, verb: Callable[[Plan, str], Change]) -> None:
    task = session.selection.task
    if task is not None:
        session.do(verb, task)


def _free_name(word: str, taken: Iterable[Skill | Baseline]) -> str:
    """`Skill 1`, or the first such name that is free."""
    names = {each.name for each in taken}
    number = 1
    while f"{word} {number}" in names:
        number += 1
    return f"{word} {number}"
