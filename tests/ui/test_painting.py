"""What is painted runs as the language does, and can be read in either direction."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QApplication

from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule
from tests.plans import plans
from tests.ui.conftest import BOTH_WAYS, village_fair
from tests.ui.paper.printed import read_off
from ui.graph.picture import GraphPicture
from ui.keys import sequence
from ui.painting import AT_END, AT_START, copy, mirror, mirrored, onward, painting, put, reading, write
from ui.paper.pdf import write_pdf
from ui.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp", "direction")
SIZE = QSize(120, 40)
MIRRORED = pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft], indirect=True)


def canvas(size: QSize = SIZE) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def ink(image: QImage) -> QRect:
    """Around all that is not white."""
    dark = [
        QPoint(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 200
    ]
    assert dark
    xs, ys = [each.x() for each in dark], [each.y() for each in dark]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


@BOTH_WAYS
def test_what_is_painted_is_found_at_the_point_where_it_is_seen() -> None:
    image = canvas()
    with painting(image) as painter:
        mirror(painter, image.rect())
        painter.fillRect(QRectF(7, 5, 1, 1), QColor("black"))
    seen = mirrored(QPoint(7, 5), image.rect())
    assert ink(image) == QRect(seen.toPoint(), QSize(1, 1))
    assert mirrored(seen, image.rect()) == QPointF(7, 5)


@BOTH_WAYS
@pytest.mark.parametrize("is_set", [False, True])
def test_a_text_is_upright_and_begins_where_lines_begin(is_set: bool) -> None:
    image = canvas()
    with painting(image) as painter:
        mirror(painter, image.rect())
        if is_set:
            put(painter, QPointF(4, 10), QStaticText("LLL"))
        else:
            write(painter, QRectF(4, 0, SIZE.width() - 4, SIZE.height()), "LLL", AT_START)
    box = ink(image)
    assert box.right() < SIZE.width() // 2 if onward() > 0 else box.left() > SIZE.width() // 2
    stem = image.copy(box.left(), 0, 3, SIZE.height())  # an L has it at its left
    assert ink(stem).height() == box.height()


@MIRRORED
def test_a_name_in_other_letters_keeps_its_signs_where_they_belong() -> None:
    image, reference = canvas(), canvas()
    with painting(image) as painter:
        mirror(painter, image.rect())
        write(painter, QRectF(image.rect()), "Shop...", AT_END)
    with painting(reference) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(reference.rect(), AT_START, "Shop...")
    assert image == reference


@MIRRORED
@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Shop (2)", Qt.LayoutDirection.LeftToRight),
        ("سوق (2)", Qt.LayoutDirection.RightToLeft),
        ("\u2068Shop\u2069 ينتظر", Qt.LayoutDirection.RightToLeft),
        ("\u2068الخميس\u2069 27 \u2068مايو\u2069", Qt.LayoutDirection.RightToLeft),
        ("18:00", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_text_is_read_as_its_first_letter_says_that_is_not_a_name_s(
    text: str, way: Qt.LayoutDirection
) -> None:
    assert reading(text) is way


@BOTH_WAYS
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_picture_is_copied_pixel_by_pixel(ratio: float) -> None:
    picture = QPixmap(10, 10)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("black"))
    image = canvas(SIZE * ratio)
    image.setDevicePixelRatio(ratio)
    with painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        mirror(painter, QRect(QPoint(), SIZE))
        copy(painter, QRectF(QPointF(3.3, 4.4), QSize(10, 10) / ratio), picture)
    assert ink(image).size() == QSize(10, 10)


@given(plans(people=False))
@settings(max_examples=15, deadline=None)
def test_from_right_to_left_the_graph_of_any_plan_is_the_mirror_image_of_what_it_was(plan: Plan) -> None:
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    images = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        program.setLayoutDirection(way)
        graph = GraphPicture(plan, schedule(plan), LIGHT)
        image = canvas((graph.bounds.size() * 0.2).toSize())  # at which no text is drawn
        with painting(image) as painter:
            mirror(painter, image.rect())
            graph.paint(painter, QRectF(image.rect()), paper=True)
        images.append(image)
    program.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    there, back = images[0].transformed(QTransform.fromScale(-1, 1)), images[1]
    size = there.size()
    places = [(x, y) for x in range(0, size.width(), 3) for y in range(0, size.height(), 3)]
    unlike = sum(
        abs(there.pixelColor(x, y).lightness() - back.pixelColor(x, y).lightness()) > 60 for x, y in places
    )
    assert unlike <= len(places) * 0.04  # edges fall on the next pixel


@MIRRORED
def test_on_paper_tables_and_the_graph_begin_at_the_right(tmp_path: Path) -> None:
    plan = village_fair()
    write_pdf(plan, schedule(plan), tmp_path / "fair.pdf")
    boxes = read_off("pdftotext", "-bbox", tmp_path / "fair.pdf", "-")
    order, graph = boxes.split("<page ")[2:4]
    for page, former, latter in ((order, "Task", "Waits"), (graph, "Agree", "Open")):
        first, second = (
            float(re.search(rf'xMin="([\d.]+)"[^>]*>{word}<', page)[1])
            for word in (former, latter)  # type: ignore[index]
        )
        assert first > second


@BOTH_WAYS
def test_the_key_that_leads_on_is_the_arrow_that_points_there() -> None:
    written = sequence("Ctrl+Right").toString()
    assert written == ("Ctrl+Right" if onward() > 0 else "Ctrl+Left")
    assert sequence("Alt+Shift++").toString() == "Alt+Shift++"
