"""Someone and a task brought together by a drag onto a row: what a drop would do is told beforehand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea

from ui.drag import PersonDrag, TaskDrag, carried_in
from ui.drop_preview import DropPreview
from ui.hits import Hit
from ui.hover_note import HoverNote
from ui.session import Session
from ui.stage import Stage
from ui.theme import shown_theme


class Offering(QObject):
    """Tells in a note within `area` what it would do to put someone on a task, and does it."""

    def __init__(self, session: Session, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.note = HoverNote(area)
        self.area = area
        # a list shows nothing of a drag but the note
        self._preview = DropPreview(session, Stage(), self)
        self._preview.told.connect(self._tell)
        self._beside: QRect | None = None

    def hover(self, carried: PersonDrag, task: str, beside: QRect) -> None:
        """`beside` is what is dragged over, as it lies in the area's viewport."""
        self._beside = beside.translated(self.area.viewport().pos())
        self.note.set_theme(shown_theme())
        self._preview.hover(carried, Hit(task=task))
        self._tell()

    def leave(self) -> None:
        self._beside = None
        self._preview.leave()
        self.note.hide()

    def drop(self, carried: PersonDrag, task: str) -> bool:
        """Puts them on it; False where that was refused."""
        self.leave()
        return self._preview.drop(carried, Hit(task=task))

    def _tell(self) -> None:
        if self._beside is not None:
            self.note.say(self._preview.text, self._beside, refused=not self._preview.allowed)


class TaskDrop(QObject):
    """Lets a task be dropped on someone's row of a list; `row_at` says whose, and where it lies."""

    def __init__(
        self,
        session: Session,
        view: QAbstractItemView,
        row_at: Callable[[QPoint], tuple[str, QRect] | None],
    ) -> None:
        super().__init__(view)
        self._session = session
        self.offering = Offering(session, view)
        self._row_at = row_at
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.offering.leave()
            return False
        if not isinstance(event, QDropEvent):
            return False
        carried = carried_in(event.mimeData(), self._session.plan)
        if not isinstance(carried, TaskDrag):
            return False
        found = self._row_at(event.position().toPoint())
        if isinstance(event, QDragMoveEvent):  # an enter is one, too
            event.setAccepted(found is not None or event.type() == QEvent.Type.DragEnter)
            if found is None:
                self.offering.leave()
            else:
                self.offering.hover(PersonDrag(found[0]), carried.task, found[1])
        elif found is not None:
            self.offering.drop(PersonDrag(found[0]), carried.task)
            event.acceptProposedAction()
        return True
