"""What was decided in a meeting, written to a text file or a PDF."""

from pathlib import Path

from PySide6.QtGui import QPageSize

from coordinator.files import write_bytes
from ui.meeting.minutes import Minutes
from ui.paper.pages import Flow
from ui.paper.pdf import PAPERS, pdf_of
from ui.paper.text import BODY, HEADING, Words

_GAP = 8.0


def write_minutes(minutes: Minutes, path: Path) -> None:
    """A PDF where the name ends in .pdf, else plain text. Raises PlanError where it can't be written."""
    write_bytes(path, _pdf(minutes) if path.suffix.lower() == ".pdf" else minutes.text().encode())


def _pdf(minutes: Minutes) -> bytes:
    paper = QPageSize(PAPERS["A4"])
    flow = Flow(QPageSize.size(paper.id(), QPageSize.Unit.Point))
    title, *lines = minutes.text().splitlines()
    flow.put(Words(title, HEADING, flow.area.width()))
    for line in lines:
        flow.skip(_GAP)
        if line:
            flow.put(Words(line, BODY, flow.area.width()))
    data = pdf_of(flow.pages, title, paper, None)
    assert data is not None  # nobody stops it
    return data
