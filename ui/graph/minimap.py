"""The minimap: the whole graph in a corner, with the part in view; a click goes there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QWidget

from coordinator.language import tr
from ui.graph.scene import GraphScene
from ui.painting import mirror, mirrored, painting

_SIZE = QSize(190, 120)
_MARGIN = 6
_LONGEST_SIDE = 6.0 * max(_SIZE.width(), _SIZE.height())
"""Of the picture that it is made of: larger than it is shown, for lines thinner than a dot to be pale."""
_AFTER = 30
"""Milliseconds from an edit to its picture here: the graph itself is painted first."""


class Minimap(QWidget):
    def __init__(self, view: QGraphicsView, scene: GraphScene) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._small: tuple[int, QPixmap] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self._paint_whole)
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
            if (picture := self._small_picture(area)) is not None:
                painter.drawPixmap(area, picture, QRectF(picture.rect()))
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

    def _small_picture(self, area: QRectF) -> QPixmap | None:
        """The overview at the minimap's size, made small for all frames; the one before until that is."""
        if not self._scene.overview.is_painted(_LONGEST_SIDE):
            if not self._soon.isActive():
                self._soon.start()
            return None if self._small is None else self._small[1]
        whole = self._scene.overview.pixmap(_LONGEST_SIDE)
        if self._small is None or self._small[0] != whole.cacheKey():
            ratio = self.devicePixelRatioF()
            size = (area.size() * ratio).toSize().expandedTo(QSize(1, 1))
            small = whole.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(ratio)
            self._small = (whole.cacheKey(), small)
        return self._small[1]

    def _paint_whole(self) -> None:
        self._scene.overview.pixmap(_LONGEST_SIDE)
        self.update()

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
