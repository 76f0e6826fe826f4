"""The layout of the graph: columns from left to right, links past the cards, a frame for each group."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from tests.ui.graph.charts import CARD, chart_of, charts, crossings
from tests.ui.graph.layout_checks import boxes, check_all, check_cards, check_frames, check_links, edges
from ui.graph.layout import Chart, lay_out

# how long one example takes is for the benchmark
unhurried = settings(deadline=None)


@unhurried
@given(charts())
def test_cards_do_not_overlap(chart: Chart) -> None:
    check_cards(lay_out(chart))


@unhurried
@given(charts())
def test_links_run_rightwards_from_port_to_port_and_never_behind_a_card(chart: Chart) -> None:
    check_links(lay_out(chart))


@unhurried
@given(charts())
def test_a_frame_holds_its_own_cards_and_frames_and_nothing_else(chart: Chart) -> None:
    check_frames(lay_out(chart))


@unhurried
@given(charts())
def test_the_bounds_hold_all_there_is(chart: Chart) -> None:
    layout = lay_out(chart)
    left, top, right, bottom = edges(layout.bounds)
    shown = [edges(frame) for frame in layout.frames if frame.any()]
    corners = np.concatenate([boxes(layout), np.array(shown).reshape(-1, 4)])
    assert (corners >= [left, top, left, top]).all()
    assert (corners <= [right, bottom, right, bottom]).all()
    assert (layout.curves.points >= [left, top]).all()
    assert (layout.curves.points <= [right, bottom]).all()


@unhurried
@given(charts())
def test_the_same_chart_is_laid_out_the_same(chart: Chart) -> None:
    one, other = lay_out(chart), lay_out(chart)
    assert (one.positions == other.positions).all()
    assert (one.curves.points == other.curves.points).all()
    assert (one.frames == other.frames).all()


def test_the_longest_chain_sets_the_number_of_columns() -> None:
    layout = lay_out(chart_of(6, [(0, 1), (1, 2), (2, 5), (0, 3), (3, 5), (4, 5)]))
    assert len(set(layout.positions[:, 0].tolist())) == 4


def test_a_card_stands_beside_what_it_leads_to_rather_than_at_the_far_left() -> None:
    layout = lay_out(chart_of(6, [(0, 1), (1, 2), (2, 5), (3, 4), (4, 5)]))
    assert layout.positions[4, 0] == layout.positions[2, 0]
    assert layout.positions[3, 0] == layout.positions[1, 0]


def test_a_chain_is_one_straight_line() -> None:
    layout = lay_out(
        chart_of(5, [(0, 1), (1, 2), (2, 3), (3, 4)], sizes=[CARD, (220, 71), CARD, (220, 132), CARD])
    )
    for link in range(4):
        assert len(set(layout.curves.of(link)[:, 1].tolist())) == 1


def test_a_card_stands_amid_those_that_wait_for_it() -> None:
    layout = lay_out(chart_of(6, [(0, card) for card in range(1, 6)]))
    middles = layout.positions[:, 1] + layout.chart.sizes[:, 1] / 2
    assert middles[0] == np.median(middles[1:])


def test_a_long_link_bends_no_more_than_it_must() -> None:
    chain = [(card, card + 1) for card in range(6)]
    layout = lay_out(chart_of(7, [*chain, (0, 6)]))
    heights = layout.curves.of([*map(tuple, layout.chart.links.tolist())].index((0, 6)))[:, 1]
    assert np.count_nonzero(np.diff(heights)) <= 2


def test_a_tree_has_no_crossings() -> None:
    layout = lay_out(chart_of(127, [((card - 1) // 2, card) for card in range(1, 127)]))
    assert crossings(layout) == 0


def test_links_that_can_run_side_by_side_do_not_cross() -> None:
    rows = 8
    links = [
        (column * rows + row, (column + 1) * rows + (row * 3 + 1) % rows)
        for column in range(9)
        for row in range(rows)
    ]
    assert crossings(lay_out(chart_of(80, links))) == 0


def test_cards_without_links_stand_in_a_grid_as_wide_as_a_screen() -> None:
    layout = lay_out(chart_of(1000))
    assert 1.1 < layout.bounds[2] / layout.bounds[3] < 2.2
    _, counts = np.unique(layout.positions[:, 1], return_counts=True)
    assert len(set(counts[:-1].tolist())) == 1
    assert (np.diff(layout.positions[:, 1]) >= 0).all()


def test_cards_without_links_stand_under_those_with_links() -> None:
    links = [(card, card + 1) for card in range(9)]
    layout = lay_out(chart_of(40, links))
    assert layout.positions[10:, 1].min() > (layout.positions + layout.chart.sizes)[:10, 1].max()


def test_cards_without_links_stay_in_the_frame_of_their_group() -> None:
    chart = chart_of(60, [(0, 1), (1, 2)], groups=[0] * 30 + [1] * 30, parents=[-1, -1])
    layout = lay_out(chart)
    check_all(layout)
    assert (layout.frames[:, 2] > layout.frames[:, 3]).all()


def test_parts_that_nothing_joins_share_the_width_instead_of_making_one_tower() -> None:
    layout = lay_out(chart_of(200, [(card, card + 1) for card in range(0, 200, 2)]))
    assert 0.8 < layout.bounds[2] / layout.bounds[3] < 2.5


def test_groups_that_follow_one_another_stand_side_by_side() -> None:
    chain = [(card, card + 1) for card in range(8)]
    layout = lay_out(chart_of(9, chain, groups=[0, 0, 0, 1, 1, 1, 2, 2, 2], parents=[-1, -1, -1]))
    assert len(set(layout.frames[:, 1].tolist())) == 1


def test_deep_groups_push_the_columns_apart_to_make_room_for_their_frames() -> None:
    depth = 8
    parents = [-1, *range(depth - 1), -1, *range(depth, 2 * depth - 1)]
    check_frames(lay_out(chart_of(2, [(0, 1)], groups=[depth - 1, 2 * depth - 1], parents=parents)))


def test_a_group_without_cards_has_no_frame() -> None:
    layout = lay_out(chart_of(2, groups=[1, -1], parents=[-1, -1]))
    assert not layout.frames[0].any()
    assert layout.frames[1, 2:].all()


def test_an_empty_chart_is_laid_out_as_nothing() -> None:
    layout = lay_out(chart_of(0))
    assert layout.positions.shape == (0, 2)
    assert not layout.bounds.any()
    assert len(lay_out(chart_of(3, [(0, 1)]), previous=layout).positions) == 3


def test_a_link_across_hundreds_of_columns_runs_under_all_cards() -> None:
    chart = chart_of(400, [*((card, card + 1) for card in range(399)), (0, 399), (1, 399)])
    layout = lay_out(chart)
    check_links(layout)
    assert len(layout.curves.points) < 10 * len(chart.links)


def test_the_layout_needs_no_screen() -> None:
    program = "import sys, ui.graph.layout; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_an_order_against_a_link_is_refused() -> None:
    with pytest.raises(ValueError, match="successor before its predecessor"):
        lay_out(replace(chart_of(2, [(0, 1)]), order=np.array([1, 0])))
