"""What is carried in a drag: a person, perhaps off a task, a task for someone, or the end of a link."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line
from ui.labels import fitted
from ui.painting import CENTERED, onward, painting, write
from ui.theme import SPACE, shown_theme

PERSON_MIME = "application/x-coordinator-person"
LINK_MIME = "application/x-coordinator-link"
TASK_MIME = "application/x-coordinator-task"

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


@dataclass(frozen=True, slots=True)
class TaskDrag:
    """A task on the way to someone who is to do it."""

    task: str


Carried = PersonDrag | LinkDrag | TaskDrag
_KINDS: dict[str, type[PersonDrag] | type[LinkDrag] | type[TaskDrag]] = {
    PERSON_MIME: PersonDrag,
    LINK_MIME: LinkDrag,
    TASK_MIME: TaskDrag,
}


class DragSource(QObject):
    """Lets something be dragged out of a widget that knows no drags; `begin` is told where it was pressed.

    The widget hears of the press once it is a click, so that nothing changes under a drag.
    """

    def __init__(self, widget: QWidget, begin: Callable[[QPoint], object]) -> None:
        super().__init__(widget)
        self._begin = begin
        self._pressed: QMouseEvent | None = None
        self._is_replayed = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        pressed = self._pressed
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None if self._is_replayed else event.clone()
            return not self._is_replayed
        if pressed is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            way = event.position() - pressed.position()
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._begin(pressed.position().toPoint())
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed, self._is_replayed = None, True
            QApplication.sendEvent(watched, pressed)
            self._is_replayed = False
        return False


def run_drag(drag: QDrag) -> Qt.DropAction:
    """Runs a drag by the screen's own pointer; gives what became of it."""
    return drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def drag_of(source: QWidget, carried: Carried, text: str) -> QDrag:
    """A drag with its data and a label beside the pointer, so that what is aimed at stays in sight."""
    drag = QDrag(source)
    drag.setMimeData(mime_of(carried, text))
    label = _label(text, source.font(), source.devicePixelRatioF())
    drag.setPixmap(label)
    beyond = round(label.deviceIndependentSize().width()) if onward() < 0 else 0
    drag.setHotSpot(QPoint(beyond - onward() * _BESIDE.x(), -_BESIDE.y()))
    return drag


def dragged_rect(source: QWidget, point: QPoint) -> QRect:
    """The pointer at a point of a widget, and the label beside it, as high as that is."""
    height = source.fontMetrics().height() + SPACE
    return QRect(point + QPoint(onward() * _BESIDE.x(), 0), QSize(0, _BESIDE.y() + height))


def mime_of(carried: Carried, text: str) -> QMimeData:
    """The drag's data; `text` is what another program gets."""
    mime = QMimeData()
    kind = next(name for name, each in _KINDS.items() if isinstance(carried, each))
    mime.setData(kind, json.dumps(asdict(carried)).encode())
    mime.setText(text)
    return mime


def carried_in(mime: QMimeData, plan: Plan) -> Carried | None:
    """What a drag of this program carries; None for anything else, and for what the plan does not have.

    It may come from a window with another plan, or have been taken up before this one was opened or edited.
    """
    for kind, type_of in _KINDS.items():
        if mime.hasFormat(kind):
            try:
                carried = type_of(**json.loads(bytes(mime.data(kind).data())))
            except (ValueError, TypeError):
                return None
            return carried if _is_in(plan, carried) else None
    return None


def _is_in(plan: Plan, carried: Carried) -> bool:
    match carried:
        case PersonDrag(person, origin):
            return person in plan.people and (origin is None or origin in plan.tasks)
        case LinkDrag(predecessor, link):
            return predecessor in plan.tasks and (link is None or link in plan.links)
        case TaskDrag(task):
            return task in plan.tasks


def _label(text: str, font: QFont, ratio: float) -> QPixmap:
    theme, metrics = shown_theme(), QFontMetricsF(font)
    text = fitted(metrics, one_line(text), _WIDEST)
    width, height = metrics.horizontalAdvance(text) + 3 * SPACE, metrics.height() + SPACE
    label = QPixmap(round(width * ratio), round(height * ratio))
    label.setDevicePixelRatio(ratio)
    label.fill(Qt.GlobalColor.transparent)
    with painting(label) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("accent_soft"))
        ground = QRectF(1, 1, width - 2, height - 2)
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        write(painter, ground, text, CENTERED)
    return label
