"""A link made by keyboard: arrow keys choose the task that waits, Enter makes the link."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect

from coordinator.language import tr
from ui.drag import LinkDrag
from ui.drop_preview import DropPreview, edit_for
from ui.hits import Hit
from ui.hover_note import HoverNote
from ui.session import Session


class Linking(QObject):
    """Follows the selection from the task where it began, and says what Enter would do there."""

    def __init__(
        self, session: Session, preview: DropPreview, note: HoverNote, place: Callable[[str], QRect]
    ) -> None:
        super().__init__(note)
        self._session = session
        self._preview = preview
        self._note = note
        self._place = place
        self._origin: str | None = None
        session.selected.connect(self.show)

    @property
    def active(self) -> bool:
        return self._origin is not None

    def start(self) -> None:
        """Begins at the selected task."""
        selection = self._session.selection
        if selection.table == "tasks" and len(selection.ids) == 1:
            self._origin = selection.ids[0]
            self.show()

    def show(self) -> None:
        origin = self._origin
        if origin is None or origin not in self._session.plan.tasks:
            self.leave()
            return
        goal, name = self._goal or origin, self._session.plan.tasks[origin].name
        text = tr("Which task waits for {task}? Go there with the arrow keys, then Enter", task=name)
        refused = False
        if goal != origin:
            self._preview.hover(LinkDrag(origin), Hit(task=goal))
            self._preview.work_out()
            text = f"{self._preview.text}\n{text}"
            refused = not self._preview.allowed
        self._note.say(text, self._place(goal), refused=refused)

    def finish(self, goal: str | None = None) -> None:
        """Makes the link to that task, or to the selected one."""
        origin, goal = self._origin, goal or self._goal
        self.leave()
        if origin is not None and goal is not None and goal != origin:
            edit = edit_for(LinkDrag(origin), Hit(task=goal))
            if edit is not None:
                edit.make(self._session)

    def leave(self) -> None:
        if self._origin is not None:
            self._origin = None
            self._preview.leave()
            self._note.hide()

    @property
    def _goal(self) -> str | None:
        return self._session.selection.task
