"""Scrolls a view while something is held near its edge for a moment, also when the pointer rests there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

_EDGE = 28
_STEP = 14
_STEP_TIME = 30
_WAIT = 250
"""Milliseconds before it begins, so that a drag across the edge leaves the view where it is."""


class EdgeScroll(QObject):
    scrolled = Signal()
    """What lies under the pointer is another now."""

    def __init__(self, view: QAbstractScrollArea, scroll: Callable[[QPoint, float, float], object]) -> None:
        """`scroll` takes the pointer's place in the viewport, and pixels to the right and down."""
        super().__init__(view)
        self._view = view
        self._scroll_view = scroll
        self._point = QPoint()
        self._towards = QPoint()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._scroll)

    def follow(self, point: QPoint) -> None:
        """Takes note of where in the viewport the pointer is."""
        self._point = point
        room = self._view.viewport().rect()
        x = (point.x() > room.right() - _EDGE) - (point.x() < _EDGE)
        y = (point.y() > room.bottom() - _EDGE) - (point.y() < _EDGE)
        self._towards = QPoint(x, y)
        if self._towards.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(_WAIT)

    def stop(self) -> None:
        self._timer.stop()

    def _scroll(self) -> None:
        self._timer.setInterval(_STEP_TIME)
        self._scroll_view(self._point, _STEP * self._towards.x(), _STEP * self._towards.y())
        self.scrolled.emit()
