"""Words in lines, and blocks on pages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF

from ui.paper.pages import Flow
from ui.paper.tables import Column, Table
from ui.paper.text import BODY, NOTE, Space, Words

pytestmark = pytest.mark.usefixtures("qapp")
A4 = QSizeF(595, 842)


def test_words_take_more_lines_where_there_is_less_room() -> None:
    one = Words("Agree the menu", BODY, 200)
    two = Words("Agree the menu", BODY, 50)
    assert two.height > 1.8 * one.height


def test_words_end_in_an_ellipsis_where_their_lines_are_used_up() -> None:
    cut = Words("Agree the menu with everyone who cooks 🙂🙂🙂 and eats", BODY, 60, 2)
    assert cut.height == pytest.approx(2 * Words("A", BODY, 60).height)
    assert cut.text.endswith("…")


@given(st.text(max_size=60), st.integers(20, 300), st.integers(1, 4))
@settings(deadline=None, max_examples=60)
def test_no_text_takes_more_lines_than_it_may(text: str, width: int, most: int) -> None:
    highest = Words("漢ฺÅ", BODY, 300).height * 3
    assert Words(text, BODY, width, most).height <= most * highest


@given(st.lists(st.floats(1, 500), max_size=60))
@settings(deadline=None, max_examples=60)
def test_blocks_keep_their_order_and_never_meet(heights: list[float]) -> None:
    flow = Flow(A4)
    blocks = [Space(height) for height in heights]
    for block in blocks:
        flow.put(block)
    assert [block for page in flow.pages for block, _, _ in page.blocks] == blocks
    for page in flow.pages:
        bottom = flow.area.top()
        for placed, _, top in page.blocks:
            assert top >= bottom - 1e-6
            bottom = top + placed.height
        assert bottom <= flow.area.bottom() + 1e-6


def test_titles_stand_on_every_page_of_a_table() -> None:
    flow = Flow(A4)
    table = Table(500, (Column("Task"), Column("Start", 100)))
    rows = [table.row([(f"Task {i}", BODY)], [("Mon", NOTE)]) for i in range(100)]
    flow.put_table(table.titles, rows, Words("Order", NOTE, 500))
    assert len(flow.pages) > 1
    assert flow.pages[0].blocks[0][0] is table.titles
    for page in flow.pages[1:]:
        assert page.blocks[1][0] is table.titles
    assert [block for page in flow.pages for block, _, _ in page.blocks if block in rows] == rows


def test_a_heading_goes_to_the_page_of_what_follows_it() -> None:
    flow = Flow(A4)
    flow.put(Space(700))
    flow.put(Space(20), follows=100)
    assert len(flow.pages) == 2


def test_the_cells_of_a_row_share_a_baseline() -> None:
    table = Table(500, (Column("Task"), Column("Start", 100)))
    row = table.row([("Task", BODY)], [("Mon", NOTE)])
    assert row.baseline > Words("Task", BODY, 100).baseline


def test_a_cell_is_never_higher_than_a_page() -> None:
    table = Table(500, (Column("Task"),))
    row = table.row([(f"Line {i}", BODY) for i in range(500)])
    assert row.height < Flow(A4).area.height()
