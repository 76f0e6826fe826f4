"""The graph of a plan as a picture in a file, of pixels or of vectors."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from coordinator.files import write_bytes
from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line
from coordinator.timing.schedule import Schedule
from ui.graph.picture import GraphPicture
from ui.painting import mirror, painting
from ui.paper.memory import Memory
from ui.theme import DARK, LIGHT

_PIXELS_PER_INCH = 96
"""As browsers count them, so that the size is the one asked for."""
_LONGEST_SIDE = 8000.0


def write_png(
    plan: Plan, schedule: Schedule, path: Path, size: QSize | None = None, dark: bool = False
) -> None:
    """The graph in `size` pixels, or for None in its natural size. Raises PlanError."""
    theme = DARK if dark else LIGHT
    graph = GraphPicture(plan, schedule, theme)
    image = QImage(size or _natural_size(graph), QImage.Format.Format_RGB32)
    if image.isNull():
        raise PlanError(
            tr("{file}: a picture of that size has no room in memory; choose a smaller one", file=path.name)
        )
    image.fill(theme.color("canvas"))
    with painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, image.rect())
        graph.paint(painter, QRectF(image.rect()))
    buffer = Memory()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    write_bytes(path, buffer.written)


def write_svg(
    plan: Plan, schedule: Schedule, path: Path, size: QSize | None = None, dark: bool = False
) -> None:
    """The graph as vectors, with its texts as texts. Raises PlanError."""
    theme = DARK if dark else LIGHT
    graph = GraphPicture(plan, schedule, theme)
    whole = QRectF(QPointF(0, 0), QSizeF(size or _natural_size(graph)))
    buffer = Memory()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_PIXELS_PER_INCH)
    generator.setTitle(one_line(plan.header.name))
    generator.setSize(whole.size().toSize())
    generator.setViewBox(whole)
    with painting(generator) as painter:
        painter.fillRect(whole, theme.color("canvas"))
        mirror(painter, whole)
        graph.paint(painter, whole)
    write_bytes(path, buffer.written)


def _natural_size(graph: GraphPicture) -> QSize:
    """As large as in the window, unless a side would be too long for a picture."""
    longest = max(graph.bounds.width(), graph.bounds.height(), 1.0)
    return (graph.bounds.size() * min(1.0, _LONGEST_SIDE / longest)).toSize().expandedTo(QSize(1, 1))
