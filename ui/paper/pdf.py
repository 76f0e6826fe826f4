"""A plan as a PDF to hand out: vectors throughout, and text that can be searched and copied."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from coordinator.files import write_bytes
from coordinator.language import tr
from coordinator.plan.moments import Moment, moment_in_zone
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.painting import mirror
from ui.paper.letters import with_plain_letters
from ui.paper.memory import Memory
from ui.paper.pages import MARGINS, Page
from ui.paper.report import report_pages
from ui.paper.text import NOTE, Style, Words

Progress = Callable[[int, int], bool]
"""Told how many pages of how many are painted; returns False to stop."""

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
}
_DOTS_PER_INCH = 1200
_POINTS_PER_INCH = 72
_NUMBER_WIDTH = 80.0
_UNTOLD = Style(size=11)
"""For what is painted without a font being set."""


def write_pdf(
    plan: Plan,
    schedule: Schedule,
    path: Path,
    progress: Progress | None = None,
    paper: str = "A4",
    now: Moment | None = None,
) -> bool:
    """Writes the plan on one of the PAPERS; False where `progress` stopped it, and then no file is left.

    `now` is the moment at which calls stand, the present for None. Raises PlanError if it can't be.
    """
    size = QPageSize(PAPERS[paper])
    if now is None:
        now = moment_in_zone(datetime.now().astimezone(), plan.header.time_zone)
    pages = report_pages(plan, schedule, QPageSize.size(size.id(), QPageSize.Unit.Point), now)
    data = pdf_of(pages, plan.header.name, size, progress)
    if data is None:
        return False
    write_bytes(path, data)
    return True


def pdf_of(pages: Sequence[Page], title: str, size: QPageSize, progress: Progress | None) -> bytes | None:
    """The document's bytes; None where `progress` stopped it."""
    buffer = Memory()
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Coordinator")
    writer.setResolution(_DOTS_PER_INCH)
    painter = QPainter()
    for number, page in enumerate(pages, 1):
        if progress is not None and not progress(number - 1, len(pages)):
            painter.end()
            return None
        _turn_to(writer, painter, page, size)
        page.paint(painter)
        _paint_foot(painter, page.size, title, tr("{page} of {pages}", page=number, pages=len(pages)))
    painter.end()
    if progress is not None:
        progress(len(pages), len(pages))
    return with_plain_letters(buffer.written)


def _turn_to(writer: QPdfWriter, painter: QPainter, page: Page, size: QPageSize) -> None:
    """Begins the next page; from here on the painter counts in points, from the side where lines begin."""
    is_wide = page.size.width() > page.size.height()
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, turned, QMarginsF()))
    if painter.isActive():
        writer.newPage()
    else:
        painter.begin(writer)
    scale = _DOTS_PER_INCH / _POINTS_PER_INCH
    painter.resetTransform()
    painter.scale(scale, scale)
    mirror(painter, QRectF(QPointF(), page.size))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(_UNTOLD.font)  # Qt's own default counts in dots


def _paint_foot(painter: QPainter, size: QSizeF, title: str, number: str) -> None:
    left, right = MARGINS.left(), size.width() - MARGINS.right()
    top = size.height() - MARGINS.bottom() + 24
    Words(title, NOTE, right - left - _NUMBER_WIDTH, 1).paint(painter, left, top)
    numbered = Words(number, NOTE, _NUMBER_WIDTH, 1, Qt.AlignmentFlag.AlignRight)
    numbered.paint(painter, right - _NUMBER_WIDTH, top)
