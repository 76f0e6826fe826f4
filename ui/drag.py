"""What is carried in a drag: a person, perhaps off a task, or the end of a link."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from coordinator.plan.wording import one_line
from ui.labels import fitted
from ui.theme import SPACE, shown_theme

PERSON_MIME = "application/x-coordinator-person"
LINK_MIME = "application/x-coordinator-link"

_WIDEST = 260.0
_BESIDE = QPoint(2 * SPACE, SPACE)
"""From the pointer to the label of what is dragged."""

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
    """Runs a drag by the screen's own pointer; gives what became of it."""
    return drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def drag_of(source: QWidget, carried: PersonDrag | LinkDrag, text: str) -> QDrag:
    """A drag with its data and a label beside the pointer, so that what is aimed at stays in sight."""
    drag = QDrag(source)
    drag.setMimeData(mime_of(carried, text))
    drag.setPixmap(_label(text, source.font(), source.devicePixelRatioF()))
    drag.setHotSpot(-_BESIDE)
    return drag


def dragged_rect(source: QWidget, point: QPoint) -> QRect:
    """The pointer at a point of a widget, and the label beside it, as high as that is."""
    height = source.fontMetrics().height() + SPACE
    return QRect(point + QPoint(_BESIDE.x(), 0), QSize(0, _BESIDE.y() + height))


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


def _label(text: str, font: QFont, ratio: float) -> QPixmap:
    theme, metrics = shown_theme(), QFontMetricsF(font)
    text = fitted(metrics, one_line(text), _WIDEST)
    width, height = metrics.horizontalAdvance(text) + 3 * SPACE, metrics.height() + SPACE
    label = QPixmap(round(width * ratio), round(height * ratio))
    label.setDevicePixelRatio(ratio)
    label.fill(Qt.GlobalColor.transparent)
    painter = QPainter(label)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 1.5))
    painter.setBrush(theme.color("accent_soft"))
    ground = QRectF(1, 1, width - 2, height - 2)
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return label
