"""The whole graph from afar: one picture painted from arrays, where single cards could not be told."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.graph.arrangement import Arrangement
from ui.painting import painting, screen_ratios
from ui.theme import Theme

FAR = 0.085
"""The zoom below which the picture stands for the cards."""
_LONGEST_SIDE = 4096.0


class OverviewItem(QGraphicsItem):
    """Paints its arrays once, into a pixmap that every frame then only copies, and one for the minimap.

    What changes more often than the arrangement, the critical path and the selection, is painted over it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._arrangement = Arrangement.empty()
        self._marked: dict[str, list[QRectF]] = {}
        self._pixmaps: dict[float, QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pixmaps.clear()

    def show_arrangement(self, arrangement: Arrangement) -> None:
        self.prepareGeometryChange()
        self._arrangement = arrangement
        self._pixmaps.clear()

    def show_marks(self, marked: Mapping[str, Collection[str]]) -> None:
        """Paints the cards of tasks in a colour of the theme, by which they are given; the last on top."""
        index, rects = self._arrangement.index, self._arrangement.rects
        self._marked = {
            color: [QRectF(*row) for row in rects[[index[task] for task in tasks if task in index]].tolist()]
            for color, tasks in marked.items()
        }
        self.update()

    def boundingRect(self) -> QRectF:
        return self._arrangement.bounds

    def pixmap(self, longest: float = _LONGEST_SIDE) -> QPixmap:
        """The picture of the whole graph; its scale is such that no side is longer."""
        if longest not in self._pixmaps:
            self._pixmaps[longest] = self._painted(longest)
        return self._pixmaps[longest]

    def is_painted(self, longest: float) -> bool:
        """Whether `pixmap` has that picture already."""
        return longest in self._pixmaps

    def paint_marks(self, painter: QPainter) -> None:
        """The marked cards, in the coordinates of the scene."""
        painter.setPen(Qt.PenStyle.NoPen)
        for color, rects in self._marked.items():
            painter.setBrush(self._theme.color(color))
            painter.drawRects(rects)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = self.pixmap()
        painter.drawPixmap(self.boundingRect(), picture, QRectF(picture.rect()))
        self.paint_marks(painter)

    def _painted(self, longest: float) -> QPixmap:
        bounds, theme = self.boundingRect(), self._theme
        whole = max(bounds.width(), bounds.height(), 1.0)
        scale = min(FAR * 1.2 * max(screen_ratios()), longest / whole)
        picture = QPixmap(max(1, round(bounds.width() * scale)), max(1, round(bounds.height() * scale)))
        picture.fill(theme.color("canvas"))
        with painting(picture) as painter:
            painter.scale(scale, scale)
            painter.translate(-bounds.topLeft())
            for frame in self._arrangement.frames.values():
                painter.fillRect(frame, theme.color("group"))
            painter.setPen(QPen(theme.color("group_border"), 0))
            painter.drawLines([QLineF(*row) for row in self._arrangement.curves.segments().tolist()])
            painter.setPen(QPen(theme.color("muted"), 0))
            painter.setBrush(theme.color("muted"))
            painter.drawRects([QRectF(*row) for row in self._arrangement.rects.tolist()])
        return picture
