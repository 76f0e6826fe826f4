"""The timeline as a view: pan, zoom, select, drag bars, drop people."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from coordinator.plan.changes import Change
from ui.drag import LinkDrag, PersonDrag, carried_in, dragged_rect
from ui.graph.dragging import DropPreview
from ui.graph.edge_scroll import EdgeScroll
from ui.graph.hit import Hit
from ui.graph.hover_note import HoverNote
from ui.labels import plain_tip
from ui.session import Selection, Session
from ui.theme import Theme
from ui.timeline.bars import bar_rect
from ui.timeline.corner import Corner
from ui.timeline.dragging import Aim, BarDrag
from ui.timeline.drawing import paint_timeline
from ui.timeline.header import Header, header_height
from ui.timeline.hit import Found, as_hit, found_at, task_of
from ui.timeline.layout.scale import Scale, Sight
from ui.timeline.links import Arrow, arrows
from ui.timeline.names import Names
from ui.timeline.scene import By, TimelineScene
from ui.timeline.stretch import Stretch
from ui.timeline.tips import tip
