"""The layout after a change: what was laid out does not jump when something far away changes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.graph.charts import chart_of, charts, layered_chart, with_card, with_link
from tests.ui.graph.layout_checks import check_all, check_cards, check_links
from ui.graph.layout import Chart, Layout, lay_out

# how long one example takes is for the benchmark
unhurried = settings(deadline=None)


def kept(before: Layout, after: Layout) -> float:
    """The share of the cards that stand exactly where they stood."""
    count = len(before.chart.order)
    return float((before.positions == after.positions[:count]).all(1).mean())


@unhurried
@given(charts())
def test_an_unchanged_chart_stays_as_it_is(chart: Chart) -> None:
    before = lay_out(chart)
    after = lay_out(chart, previous=before)
    assert kept(before, after) == 1.0
    assert (before.curves.points == after.curves.points).all()
    assert (before.frames == after.frames).all()


@unhurried
@given(charts(), st.data())
def test_all_of_this_holds_after_any_change_to_a_chart_that_was_laid_out(
    chart: Chart, data: st.DataObject
) -> None:
    layout = lay_out(chart)
    for _ in range(data.draw(st.integers(1, 4))):
        chart = changed(chart, data)
        layout = lay_out(chart, previous=layout)
        check_all(layout)


def changed(chart: Chart, data: st.DataObject) -> Chart:
    """The chart after one of the changes that people make to plans."""
    change = data.draw(
        st.sampled_from(["after", "before", "alone", "link", "unlink", "move", "regroup", "grow", "drop"])
    )
    group = data.draw(st.integers(-1, len(chart.parents) - 1))
    card, other = (data.draw(st.integers(0, len(chart.order) - 1)) for _ in range(2))
    match change:
        case "after":
            return with_card(chart, [card], [], group)
        case "before":
            return with_card(chart, [], [card], group)
        case "alone":
            return with_card(chart, [], [], group)
        case "link" if chart.order[card] < chart.order[other]:
            return with_link(chart, card, other)
        case "unlink":
            return replace(chart, links=chart.links[1:])
        case "move":
            return replace(chart, groups=np.where(np.arange(len(chart.groups)) == card, group, chart.groups))
        case "regroup":
            return replace(chart, group_keys=tuple(f"new {key}" for key in chart.group_keys))
        case "grow":
            return replace(chart, sizes=chart.sizes * [1.0, 1.25])
        case "drop" if len(chart.order) > 1:
            return without_last(chart)
    return chart


def without_last(chart: Chart) -> Chart:
    last = len(chart.order) - 1
    return replace(
        chart,
        sizes=chart.sizes[:last],
        links=chart.links[(chart.links != last).all(1)],
        order=np.argsort(np.argsort(chart.order[:last])),
        groups=chart.groups[:last],
        keys=chart.keys[:last],
    )


@pytest.fixture(scope="module")
def large() -> Layout:
    return lay_out(layered_chart(200, 300))


@pytest.mark.parametrize("number", range(0, 300, 23))
def test_nine_cards_of_ten_stay_when_a_task_comes_between_two_others(large: Layout, number: int) -> None:
    predecessor, successor = large.chart.links[number].tolist()
    after = lay_out(with_card(large.chart, [predecessor], [successor]), previous=large)
    check_cards(after)
    check_links(after)
    assert kept(large, after) >= 0.9


def test_no_card_moves_when_two_in_neighbouring_columns_are_linked(large: Layout) -> None:
    x, y = large.positions.T
    linked = np.unique(large.chart.links)
    tried = 0
    for card in linked[::9].tolist():
        later = linked[(linked > card) & (x[linked] > x[card])]
        beside = later[x[later] == x[later].min(initial=np.inf)]
        if len(beside):
            successor = int(beside[np.argmin(np.abs(y[beside] - y[card]))])
            after = lay_out(with_link(large.chart, card, successor), previous=large)
            assert kept(large, after) == 1.0
            tried += 1
    assert tried > 10


@pytest.mark.parametrize("card", range(0, 200, 17))
def test_nearly_all_cards_stay_when_a_task_is_added_after_one(large: Layout, card: int) -> None:
    after = lay_out(with_card(large.chart, [card], []), previous=large)
    assert kept(large, after) >= 0.9
    assert abs(after.positions[-1, 1] - large.positions[card, 1]) < 1000


def test_no_card_moves_when_a_task_without_links_is_added_or_a_link_goes(large: Layout) -> None:
    assert kept(large, lay_out(with_card(large.chart, [], []), previous=large)) == 1.0
    fewer = replace(large.chart, links=large.chart.links[1:])
    assert kept(large, lay_out(fewer, previous=large)) == 1.0


def test_tasks_typed_one_by_one_fill_rows_and_stay() -> None:
    layout = lay_out(chart_of(1))
    for count in range(2, 41):
        after = lay_out(chart_of(count), previous=layout)
        assert kept(layout, after) == 1.0
        layout = after
    assert 0.5 < layout.bounds[2] / layout.bounds[3] < 3
    check_cards(layout)


def test_rows_go_on_beneath_a_group_that_has_come_under_them() -> None:
    layout = lay_out(chart_of(8))
    for group in [0, 0, 0, 0, 0, -1, -1, -1, -1, -1]:
        chart = replace(layout.chart, parents=np.array([-1]), group_keys=("group",))
        layout = lay_out(with_card(chart, [], [], group), previous=layout)
    check_all(layout)
    assert layout.positions[-1, 1] > layout.frames[0, 1]


def test_a_task_that_is_linked_leaves_the_grid_and_joins_its_neighbour() -> None:
    layout = lay_out(chart_of(40, [(0, 1), (1, 2)]))
    after = lay_out(with_link(layout.chart, 2, 39), previous=layout)
    assert after.positions[39, 0] > after.positions[2, 0]
    assert after.positions[39, 1] == after.positions[2, 1]
    assert kept(layout, after) == 39 / 40


def test_cards_that_are_grouped_come_together_near_where_they_were() -> None:
    layout = lay_out(layered_chart(60, 90))
    some = layout.chart.links[10].tolist()
    groups = np.full(60, -1)
    groups[some] = 0
    grouped = replace(layout.chart, groups=groups, parents=np.array([-1]), group_keys=("new",))
    after = lay_out(grouped, previous=layout)
    check_all(after)
    assert kept(layout, after) > 0.5
    assert np.abs(after.positions[some] - layout.positions[some]).max() < 1000


def test_a_plan_that_is_mostly_new_is_laid_out_afresh() -> None:
    before = lay_out(chart_of(4, [(0, 1), (1, 2), (2, 3)]))
    chart = layered_chart(40, 60)
    assert (lay_out(chart, previous=before).positions == lay_out(chart).positions).all()
