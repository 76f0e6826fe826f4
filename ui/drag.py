"""What is carried in a drag: a person, perhaps off a task, or the end of a link."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag

PERSON_MIME = "application/x-coordinator-person"
LINK_MIME = "application/x-coordinator-link"

RunDrag = Callable[[QDrag], Qt.DropAction]
"""Runs a drag until it is dropped; a test puts its own in place, for QDrag.exec waits for a screen."""


@dataclass(frozen=True, slots=True)
class PersonDrag:
    """A person on the way to a task; `origin` is the task that they are dragged off, if any."""

    person: str
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class LinkDrag:
    """A link on the way from a predecessor to the card that it is dropped on.

    `link` is the one whose end was taken up; dropped on no card, it is taken away.
    """

    predecessor: str
    link: str | None = None


def run_drag(drag: QDrag) -> Qt.DropAction:
    return drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def mime_of(carried: PersonDrag | LinkDrag, text: str) -> QMimeData:
    """The drag's data; `text` is what another program gets."""
    mime = QMimeData()
    kind = PERSON_MIME if isinstance(carried, PersonDrag) else LINK_MIME
    mime.setData(kind, json.dumps(asdict(carried)).encode())
    mime.setText(text)
    return mime


def carried_in(mime: QMimeData) -> PersonDrag | LinkDrag | None:
    """What a drag of this program carries; None for anything else."""
    for kind, carried in ((PERSON_MIME, PersonDrag), (LINK_MIME, LinkDrag)):
        if mime.hasFormat(kind):
            try:
                return carried(**json.loads(bytes(mime.data(kind).data())))
            except (ValueError, TypeError):
                return None
    return None
