"""All of the timeline that is looked at, painted from below to above."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.timeline.bars import Ghost, paint_bars, paint_ghosts
from ui.timeline.ground import paint_ground, paint_now
from ui.timeline.layout.scale import Sight
from ui.timeline.links import Arrow, paint_arrows
from ui.timeline.scene import TimelineScene


def paint_timeline(
    painter: QPainter,
    scene: TimelineScene,
    sight: Sight,
    arrows: list[Arrow],
    dragged: Ghost | None = None,
) -> None:
    """Paints into the rectangle from the origin, as wide and high as what is looked at."""
    painter.save()
    painter.setClipRect(QRectF(0, 0, sight.width, sight.height))
    paint_ground(painter, scene, sight)
    paint_arrows(painter, scene, arrows)
    paint_bars(painter, scene, sight)
    paint_ghosts(painter, scene, sight, dragged)
    paint_now(painter, scene, sight)
    painter.restore()
