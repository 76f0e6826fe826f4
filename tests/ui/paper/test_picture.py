"""The graph in a file of its own, and on pages."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Task
from coordinator.timing.schedule import schedule
from tests.ui.conftest import village_fair
from tests.ui.paper.printed import chain, pages_of, plan_of, printed
from ui.paper.picture import write_png, write_svg
from ui.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_picture_has_the_size_that_is_asked_for(tmp_path: Path) -> None:
    plan = village_fair()
    write_png(plan, schedule(plan), tmp_path / "fair.png", QSize(640, 400))
    assert QImage(str(tmp_path / "fair.png")).size() == QSize(640, 400)


@pytest.mark.parametrize(("dark", "theme"), [(False, LIGHT), (True, DARK)])
def test_a_picture_is_drawn_in_its_theme(dark: bool, theme: object, tmp_path: Path) -> None:
    plan = village_fair()
    write_png(plan, schedule(plan), tmp_path / "fair.png", dark=dark)
    image = QImage(str(tmp_path / "fair.png"))
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert colors >= {QColor(theme.canvas).name(), QColor(theme.card).name()}  # type: ignore[attr-defined]
    assert image.pixelColor(0, 0) == QColor(theme.canvas)  # type: ignore[attr-defined]


def test_the_texts_of_a_vector_picture_are_texts(tmp_path: Path) -> None:
    plan = village_fair()
    write_svg(plan, schedule(plan), tmp_path / "fair.svg")
    drawn = ElementTree.parse(tmp_path / "fair.svg")
    texts = {text for element in drawn.iter() if element.tag.endswith("text") for text in element.itertext()}
    names = {task.name for task in plan.tasks.values()}
    assert names <= {text.strip("◆ ") for text in texts}
    assert drawn.getroot().get("viewBox", "").startswith("0 0 ")


def test_a_plan_without_tasks_can_be_drawn(tmp_path: Path) -> None:
    plan = plan_of()
    write_png(plan, schedule(plan), tmp_path / "none.png")
    write_svg(plan, schedule(plan), tmp_path / "none.svg")
    assert not QImage(str(tmp_path / "none.png")).isNull()


def test_where_there_is_no_folder_the_error_says_so(tmp_path: Path) -> None:
    plan = chain(2)
    with pytest.raises(PlanError, match=r"fair\.png"):
        write_png(plan, schedule(plan), tmp_path / "missing" / "fair.png")


def test_a_small_graph_is_printed_on_one_page(tmp_path: Path) -> None:
    pages = pages_of(printed(village_fair(), tmp_path))
    assert sum(page.lstrip().startswith("Graph") for page in pages) == 1


def test_a_graph_that_can_not_be_read_on_one_page_is_printed_in_parts(tmp_path: Path) -> None:
    pages = pages_of(printed(chain(24, "Stage {}"), tmp_path))
    parts = {number: page for number, page in enumerate(pages, 1) if re.match(r"\s*Graph, row", page)}
    assert len(parts) > 2
    assert sum("Where each part" in page for page in pages) == 1
    drawn = " ".join(parts.values())
    assert {f"Stage {i}" for i in range(1, 25)} <= set(re.findall(r"Stage \d+", drawn))
    for number, page in parts.items():
        neighbours = {int(found) for found in re.findall(r"page (\d+)", page)}
        assert neighbours == {number - 1, number + 1} & parts.keys()


def test_a_graph_of_very_many_pages_is_only_shown_whole(tmp_path: Path) -> None:
    pages = pages_of(printed(chain(400), tmp_path))
    graph = [page for page in pages if page.lstrip().startswith("Graph")]
    assert len(graph) == 1
    assert "export it as SVG" in graph[0]


def test_an_svg_is_well_formed_and_as_large_as_asked_whatever_the_names_hold(tmp_path: Path) -> None:
    plan = Plan(Header(start=29_540_700, name="a\x1bb"), [Task(id="a", name="Ring\x00 <b>&\x1b the bell")])
    target = tmp_path / "out.svg"
    write_svg(plan, schedule(plan), target, QSize(700, 500))
    root = ElementTree.parse(target).getroot()
    millimetres = 700 / 96 * 25.4
    assert abs(float(root.attrib["width"].removesuffix("mm")) - millimetres) < 0.01
    assert "Ring <b>& the bell" in "".join(root.itertext())
