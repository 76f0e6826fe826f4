"""The list itself: its keys, what is dragged out of it, and what may be dropped on it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from coordinator.language import tr
from ui.drag import PersonDrag, RunDrag, carried_in, drag_of, dragged_rect, run_drag
from ui.hover_note import HoverNote
from ui.keys import OwnKey, OwnKeys
from ui.painting import painting
from ui.people.model import PeopleModel
from ui.people.rows import PersonDelegate
from ui.theme import SPACE, shown_theme


class PeopleView(QListView):
    """A list of people to drag onto tasks; someone who is dragged back onto it leaves their task."""

    keys = OwnKeys("")
    assign_asked = Signal()
    add_asked = Signal()
    delete_asked = Signal()
    taken_off = Signal(str, str)
    """A person was dropped here off a task: both by id."""

    def __init__(self, model: PeopleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._people = model
        self.run_drag: RunDrag = run_drag
        self.keys = self._own_keys()
        self.empty_text = ""
        self.note = HoverNote(self)
        self.explain: Callable[[PersonDrag], str] = lambda carried: ""
        """What it would do to drop someone here who is dragged off a task."""
        self.setModel(model)
        self.setItemDelegate(PersonDelegate(self))
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("People and things"))

    def chosen(self) -> list[str]:
        """The ids of those selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._people.ids[row] for row in rows]

    def edit_name(self, person: str) -> None:
        index = self._people.index_of(person)
        self.setCurrentIndex(index)
        self.edit(index)

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        person = self._people.ids[index.row()]
        self.run_drag(drag_of(self, PersonDrag(person), self._people.face(person).name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        carried = self._accept_leaving(event)
        self.note.set_theme(shown_theme())
        text = self.explain(carried) if carried is not None else ""
        self.note.say(text, dragged_rect(self, event.position().toPoint()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept_leaving(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.note.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.note.hide()
        carried = self._accept_leaving(event)
        if carried is not None and carried.origin is not None:
            self.taken_off.emit(carried.person, carried.origin)

    def event(self, event: QEvent) -> bool:
        return self.keys.claim(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QListView.State.EditingState or not self.keys.press(event):
            super().keyPressEvent(event)

    def _own_keys(self) -> OwnKeys:
        return OwnKeys(
            tr("People"),
            OwnKey(("Return", "Enter"), tr("Put them on the selected task"), self.assign_asked.emit),
            OwnKey(("F2",), tr("Change the name"), lambda: self.edit(self.currentIndex())),
            OwnKey(("Ins",), tr("Add a person"), self.add_asked.emit),
            OwnKey(("Del",), tr("Delete them"), self.delete_asked.emit),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._people.ids:
            with painting(self.viewport()) as painter:
                painter.setPen(shown_theme().color("muted"))
                room = self.viewport().rect().adjusted(2 * SPACE, 2 * SPACE, -2 * SPACE, -2 * SPACE)
                flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, int(flags), self.empty_text)

    def _accept_leaving(self, event: QDropEvent) -> PersonDrag | None:
        """Takes the event where someone is on their way off a task."""
        carried = carried_in(event.mimeData(), self._people.plan)
        if not isinstance(carried, PersonDrag) or carried.origin is None:
            event.ignore()
            return None
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        return carried
