"""The minimap: the whole graph in a corner, with the part in view; a click goes there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QWidget

from coordinator.language import tr
from ui.graph.scene import GraphScene
from ui.painting import mirror, mirrored, painting

_SIZE = QSize(190, 120)
_MARGIN = 6


class Minimap(QWidget):
    def __init__(self, view: QGraphicsView, scene: GraphScene) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._small: tuple[int, QPixmap] | None = None
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Overview of the graph"))
        self.setToolTip(tr("The whole graph; click to go there"))
        view.horizontalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().valueChanged.connect(self.update)

    def place(self) -> None:
        """Goes to the lower corner at the end of the line, and hides where all is in view anyway."""
        area = self._view.viewport().geometry()
        left = self._view.isRightToLeft()
        x = area.left() + 10 if left else area.right() - self.width() - 10
        self.move(x, area.bottom() - self.height() - 10)
        self.refresh()

    def refresh(self) -> None:
        everything = self._scene.arrangement.bounds
        self.setVisible(not everything.isEmpty() and not self._seen().contains(everything))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            theme = self._scene.theme
            mirror(painter, self.rect())
            painter.setPen(QPen(theme.color("border"), 1))
            painter.setBrush(theme.color("canvas"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            area = self._map(self._scene.arrangement.bounds)
            painter.drawPixmap(area.topLeft(), self._small_picture(area))
            self._paint_marks(painter)
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.setBrush(theme.color("accent", 30))
            painter.drawRect(self._map(self._seen()).intersected(QRectF(self.rect()).adjusted(1, 1, -2, -2)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    def _paint_marks(self, painter: QPainter) -> None:
        scale, corner = self._fit()
        origin = self._scene.arrangement.bounds.topLeft()
        painter.save()
        painter.translate(corner - origin * scale)
        painter.scale(scale, scale)
        self._scene.overview.paint_marks(painter)
        painter.restore()

    def _small_picture(self, area: QRectF) -> QPixmap:
        """The overview at the minimap's size, made small once for all frames."""
        whole = self._scene.overview.pixmap()
        if self._small is None or self._small[0] != whole.cacheKey():
            ratio = self.devicePixelRatioF()
            size = (area.size() * ratio).toSize().expandedTo(QSize(1, 1))
            small = whole.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(ratio)
            self._small = (whole.cacheKey(), small)
        return self._small[1]

    def _go_to(self, point: QPointF) -> None:
        scale, corner = self._fit()
        there = mirrored(point, self.rect()) - corner
        self._view.centerOn(there / scale + self._scene.arrangement.bounds.topLeft())

    def _seen(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _fit(self) -> tuple[float, QPointF]:
        """The scale of the map, and where its upper left corner is in the widget."""
        everything = self._scene.arrangement.bounds
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(
            room.width() / max(1.0, everything.width()), room.height() / max(1.0, everything.height())
        )
        size = everything.size() * scale
        corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
        return scale, corner

    def _map(self, rect: QRectF) -> QRectF:
        scale, corner = self._fit()
        origin = self._scene.arrangement.bounds.topLeft()
        return QRectF((rect.topLeft() - origin) * scale + corner, rect.size() * scale)
