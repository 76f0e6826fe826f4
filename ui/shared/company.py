"""In the status line: whether a shared plan is on its server, who else has it open, and at which task."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtWidgets import QPushButton, QWidget

from coordinator.language import tr
from coordinator.plan.wording import elided
from coordinator.store.shared.listening import Other
from ui.graph.face import initials
from ui.labels import plain_tip
from ui.session import Session

_MOST_NAMED = 3
_LONGEST_NAME = 14


def initials_by_task(others: Iterable[Other]) -> dict[str, str]:
    """`Bo CD` for each task at which someone else is, with whom the plan is shared."""
    found: dict[str, str] = {}
    for other in others:
        if other.task is not None:
            found[other.task] = " ".join(filter(None, (found.get(other.task), initials(other.who))))
    return found


def follow_company(session: Session, show: Callable[[Mapping[str, str]], None]) -> None:
    """Shows `initials_by_task`, now and whenever someone comes, goes, or turns to another task."""

    def show_now() -> None:
        show(initials_by_task(session.file.others))

    session.company.connect(show_now)
    show_now()


class Company(QPushButton):
    """A click goes to the task at which the next of the others is; hidden while the plan is not shared."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setFlat(True)
        self.setObjectName("company")
        self.clicked.connect(self._go_to_next)
        for signal in (session.company, session.opened, session.changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        file = self.session.file
        self.setVisible(file.is_shared)
        if not file.is_shared:
            return
        if file.is_offline:
            self.setText(tr("✕ To be merged") if file.waiting else tr("◌ Offline"))
            tip = tr("The server is away; edits are kept on this computer, and go there once it is back")
            self.setToolTip(plain_tip(file.waiting or tip))
            return
        others = file.others
        names = list(dict.fromkeys(elided(other.who, _LONGEST_NAME) for other in others))
        rest = f" +{len(names) - _MOST_NAMED}" if len(names) > _MOST_NAMED else ""
        shared = tr("● Shared")
        text = f"{shared}: {', '.join(names[:_MOST_NAMED])}{rest}" if names else shared
        self.setText(text.replace("&", "&&"))
        self.setToolTip(plain_tip("\n".join(self._lines()) or tr("Nobody else has this plan open")))

    def _lines(self) -> list[str]:
        """Who is where, a line each."""
        tasks = self.session.plan.tasks
        return [
            tr("{who}: at {task}", who=other.who, task=tasks[other.task].name)
            if other.task is not None and other.task in tasks
            else tr("{who}: here", who=other.who)
            for other in self.session.file.others
        ]

    def _go_to_next(self) -> None:
        tasks = self.session.plan.tasks
        places = [other.task for other in self.session.file.others if other.task in tasks]
        self.session.select_next([task for task in dict.fromkeys(places) if task is not None])
