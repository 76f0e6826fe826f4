"""The names of the groups in letters of the screen's size, for a graph seen from afar."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from coordinator.plan.wording import one_line
from ui.labels import fitted
from ui.painting import CENTERED, write
from ui.theme import Theme

NEAR = 0.6
"""The zoom from which the frames' own titles can be read."""
_NARROWEST = 60.0
_WIDEST = 260.0
_PADDING = 10.0
_MARGIN = 6.0
_MOST_BELOW = 4
_TITLE = 17.0
"""How far below its top a frame's own title stands, in units of the scene."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """`box` is in pixels from the scene's origin."""

    group: str
    text: str
    box: QRectF


class Signs:
    """A sign for each frame that has room for one, at the upper left of what is seen of the frame.

    No sign lies over another. Where a frame's own title can be read, it has none.
    """

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._height = self._metrics.height() + 2
        self._frames: dict[str, QRectF] = {}
        self._names: dict[str, str] = {}
        self._signs: list[_Sign] = []

    def set_frames(self, frames: dict[str, QRectF], names: dict[str, str]) -> None:
        """Takes the frames in scene coordinates, those around others first."""
        self._frames, self._names = frames, names
        self._signs = []

    def at(self, point: QPointF, zoom: float) -> str | None:
        """The group whose sign, as it was last painted, is at a point of the scene."""
        return next((sign.group for sign in self._signs if sign.box.contains(point * zoom)), None)

    def paint(
        self, painter: QPainter, theme: Theme, zoom: float, room: QRectF, selected: frozenset[str]
    ) -> None:
        """Paints the signs into `room`, in pixels from the scene's origin, as the painter's are."""
        self._signs = self._placed(zoom, room)
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sign in self._signs:
            chosen = sign.group in selected
            painter.setPen(QPen(theme.color("accent" if chosen else "group_border"), 1 + chosen))
            painter.setBrush(theme.color("accent_soft" if chosen else "group"))
            painter.drawRoundedRect(sign.box, 4, 4)
            painter.setPen(theme.color("text"))
            write(painter, sign.box, sign.text, CENTERED)

    def _placed(self, zoom: float, room: QRectF) -> list[_Sign]:
        signs: list[_Sign] = []
        for group, rect in self._frames.items():
            frame = QRectF(rect.topLeft() * zoom, rect.size() * zoom)
            if not frame.intersects(room) or (zoom >= NEAR and room.contains(frame.topLeft())):
                continue
            sign = self._sign(group, frame, room, zoom)
            if sign is not None:
                # in a frame within a frame there is room for both names, one below the other
                lower = [sign.box.translated(0, step * (self._height + 1)) for step in range(1, _MOST_BELOW)]
                for box in (sign.box, *(each for each in lower if frame.contains(each))):
                    if not any(box.intersects(other.box) for other in signs):
                        signs.append(_Sign(group, sign.text, box))
                        break
        return signs

    def _sign(self, group: str, frame: QRectF, room: QRectF, zoom: float) -> _Sign | None:
        """The sign in its first place; None where what is seen of the frame has no room for it."""
        left = max(round(frame.left()), room.left() + _MARGIN)
        middle = frame.top() + (_TITLE * zoom if zoom >= NEAR else 0)  # over the title that it stands for
        top = max(round(middle - self._height / 2), room.top() + _MARGIN)
        widest = min(frame.right() - left, _WIDEST)
        if widest < _NARROWEST or top + self._height > frame.bottom():
            return None
        name = one_line(self._names[group])
        text = fitted(self._metrics, name, widest - _PADDING)
        width = self._metrics.horizontalAdvance(text) + _PADDING
        return _Sign(group, text, QRectF(left, top, width, self._height))
