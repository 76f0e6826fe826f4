"""Drags in tests: a real press and real moves begin them; where they go is sent as Qt sends it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
_REST = 100
"""Milliseconds after which a drag that stays where it is has told what a drop would do."""


class Dragger:
    """Stands in for the screen's part of a drag; set as a widget's `run_drag`."""

    def __init__(self, target: QWidget, *points: QPoint, drop: bool = True) -> None:
        self.target = target
        self.points = points
        self.drop = drop
        self.carried: list[str] = []
        self.on_hover: Callable[[], object] | None = None

    def __call__(self, drag: QDrag) -> Qt.DropAction:
        mime = drag.mimeData()
        self.carried.append(mime.text())
        enter = QDragEnterEvent(self.points[0], COPY, mime, LEFT, NO_KEYS)
        QApplication.sendEvent(self.target, enter)
        if not enter.isAccepted():
            return Qt.DropAction.IgnoreAction
        for point in self.points:
            move = QDragMoveEvent(point, COPY, mime, LEFT, NO_KEYS)
            QApplication.sendEvent(self.target, move)
        if self.on_hover is not None:
            QTest.qWait(_REST)
            self.on_hover()
        if not self.drop or not move.isAccepted():
            QApplication.sendEvent(self.target, QDragLeaveEvent())
            return Qt.DropAction.IgnoreAction
        event = QDropEvent(QPointF(self.points[-1]), COPY, mime, LEFT, NO_KEYS)
        QApplication.sendEvent(self.target, event)
        return event.dropAction()


def press_and_move(widget: QWidget, origin: QPoint) -> None:
    """A press, and moves far enough that a drag begins, then the release."""
    QTest.mousePress(widget, LEFT, NO_KEYS, origin)
    for step in (4, 12, 24):
        move(widget, origin + QPoint(step, step // 2), LEFT)
    QTest.mouseRelease(widget, LEFT, NO_KEYS, origin + QPoint(24, 12))


def take_up(widget: QWidget, origin: QPoint, goal: QPoint) -> None:
    """Presses, and drags to a place without letting go."""
    QTest.mousePress(widget, LEFT, NO_KEYS, origin)
    for step in range(1, 5):
        move(widget, origin + (goal - origin) * step / 4, LEFT)


def let_go(widget: QWidget, goal: QPoint) -> None:
    QTest.mouseRelease(widget, LEFT, NO_KEYS, goal)


def drag(widget: QWidget, origin: QPoint, goal: QPoint) -> None:
    take_up(widget, origin, goal)
    let_go(widget, goal)


def move(widget: QWidget, point: QPoint, buttons: Qt.MouseButton) -> None:
    """QTest.mouseMove holds no button down."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        buttons,
        NO_KEYS,
    )
    QApplication.sendEvent(widget, event)
