"""The menus of tasks and links: everything that a drag does, by menu and keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from coordinator.language import tr
from coordinator.people.fit import FitKind
from coordinator.people.ranking import ranked
from coordinator.plan import edits
from coordinator.plan.wording import elided
from ui.actions import Actions
from ui.hits import Hit
from ui.labels import plain_tip
from ui.session import Session
from ui.theme import FIT_MARKS

_MOST = 30
_LONGEST = 120
"""Letters of a menu's line."""


def assign_menu(session: Session, task: str, parent: QWidget, seat: int | None = None) -> QMenu:
    """People for a task, those who fit best first, each with the reason."""
    name = _shown(session.plan.tasks[task].name)
    menu = QMenu(tr("Assign to {task}", task=name), parent)
    menu.menuAction().setToolTip(plain_tip(menu.title()))
    menu.setToolTipsVisible(True)
    plan = session.plan
    for person, found in ranked(plan, session.schedule, plan.people, task, seat)[:_MOST]:
        if found.kind is FitKind.ON_IT:
            continue
        mark, name = FIT_MARKS[found.kind][0], plan.people[person].name
        words = f"{mark}  {name}: {found.words}"
        action = menu.addAction(_shown(words))
        action.setToolTip(plain_tip(words))
        action.setEnabled(found.allowed)
        action.triggered.connect(_doing(session, edits.assign, person, task, seat))
    if not menu.actions():
        everyone = tr("Everyone is on it already")
        nobody = tr("There is nobody to assign; add people first")
        menu.addAction(everyone if plan.people else nobody).setEnabled(False)
    return menu


def take_off_menu(session: Session, task: str, parent: QWidget) -> QMenu:
    """Everyone on a task, to be taken off it."""
    menu = QMenu(tr("Take off"), parent)
    for person in session.plan.team(task):
        if person is not None:
            name = session.plan.people[person].name
            action = menu.addAction(_shown(name))
            action.setToolTip(plain_tip(name))
            action.triggered.connect(_doing(session, edits.unassign, person, task))
    menu.setEnabled(bool(menu.actions()))
    return menu


def card_menu(session: Session, task: str, parent: QWidget, actions: list[QAction]) -> QMenu:
    """The menu of a card or a group: its people first, then the window's own actions."""
    menu = QMenu(parent)
    if not session.plan.is_group(task):
        menu.addMenu(assign_menu(session, task, menu))
        menu.addMenu(take_off_menu(session, task, menu))
        menu.addSeparator()
    if session.plan.tasks[task].pinned_start is not None:
        unpin = menu.addAction(tr("Unpin"))
        unpin.triggered.connect(_doing(session, edits.edit_task, task, pinned_start=None))
    menu.addActions(actions)
    return menu


def chart_menu(session: Session, found: Hit, parent: QWidget, actions: Actions) -> QMenu:
    """The menu of whatever lies under a point of the graph or the timeline."""
    task = found.task or found.group
    if task is None:
        menu = QMenu(parent)
        about_link, about_plan = ("edit", "delete"), ("add_task", "add_person", "zoom_fit", "plan")
        menu.addActions([actions[name] for name in (about_link if found.link else about_plan)])
        return menu
    if found.chair is not None and found.chair.person is None:
        return assign_menu(session, task, parent, found.chair.seat)
    names = ("edit", "call", "link", "link_selected", "mark_done", "indent", "outdent", "delete")
    return card_menu(session, task, parent, [actions[name] for name in names])


def _shown(name: str) -> str:
    """The name in a menu, where `&` would mark a key."""
    return elided(" ".join(name.splitlines()), _LONGEST).replace("&", "&&")


def show_below(menu: QMenu, point: QPoint) -> None:
    """Opens a menu at a point of the screen and lets it go once it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)


def _doing(
    session: Session, verb: Callable[..., object], *arguments: object, **fields: object
) -> Callable[[], None]:
    def do() -> None:
        session.do(verb, *arguments, **fields)  # type: ignore[arg-type]

    return do
