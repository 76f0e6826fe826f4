"""The frames of the groups, behind their cards, in one item."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from coordinator.plan.wording import one_line
from ui.graph.fonts import CardFonts
from ui.graph.signs import NEAR
from ui.labels import fitted
from ui.painting import write
from ui.theme import Theme

TITLE_HEIGHT = 26.0


class FramesItem(QGraphicsItem):
    """Frames from the outermost in, each with its name on a strip at the top, where that can be read."""

    def __init__(self, theme: Theme, fonts: CardFonts) -> None:
        super().__init__()
        self.theme = theme
        self.fonts = fonts
        self.frames: dict[str, QRectF] = {}
        self.names: dict[str, str] = {}
        self.selected: frozenset[str] = frozenset()
        self._bounds = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(0)

    def set_frames(self, frames: dict[str, QRectF], names: dict[str, str]) -> None:
        self.prepareGeometryChange()
        self.frames, self.names = frames, names
        self._bounds = QRectF()
        for rect in frames.values():
            self._bounds = self._bounds.united(rect)
        self._bounds.adjust(-4, -4, 4, 4)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def title_at(self, point: QPointF) -> str | None:
        """The group whose title strip is at a point of the scene."""
        found = None
        for group, rect in self.frames.items():
            if QRectF(rect.x(), rect.y(), rect.width(), TITLE_HEIGHT).contains(point):
                found = group
        return found

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= NEAR)
        painter.setFont(self.fonts.group)
        for group, rect in self.frames.items():
            if not rect.intersects(option.exposedRect):
                continue
            chosen = group in self.selected
            painter.setPen(QPen(self.theme.color("accent" if chosen else "group_border"), 1 + chosen))
            painter.setBrush(self.theme.color("group", 150))
            painter.drawRoundedRect(rect, 10, 10)
            if zoom >= NEAR:
                painter.setPen(self.theme.color("muted"))
                strip = QRectF(rect.x() + 14, rect.y() + 4, rect.width() - 28, TITLE_HEIGHT)
                name = fitted(self.fonts.group_metrics, one_line(self.names[group]), strip.width())
                write(painter, strip, name)
