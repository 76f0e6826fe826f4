"""Where everything on the timeline lies, without a window."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.moments import DAY, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import LinkType
from coordinator.timing.calendars import Calendars
from coordinator.timing.estimates import estimate_until
from coordinator.timing.schedule import schedule
from tests.plans import plans
from tests.ui.conftest import village_fair
from ui.timeline.layout.arrows import Box, elbow
from ui.timeline.layout.chart import Row, chart_of
from ui.timeline.layout.lanes import by_person, lines_of
from ui.timeline.layout.off import pauses
from ui.timeline.layout.outline import by_task
from ui.timeline.layout.scale import FARTHEST, NEAREST, WEEK, Scale, Sight, rounded
from ui.timeline.layout.ticks import lines, ticks

START = parse_moment("2026-03-02T09:00")
LINE = 26.0
moments = st.integers(START - 1000 * DAY, START + 1000 * DAY)
zooms = st.floats(FARTHEST, NEAREST)


@given(moments, zooms)
def test_a_place_leads_back_to_its_moment(moment: int, zoom: float) -> None:
    scale = Scale(START, zoom)
    assert scale.moment(scale.x(moment)) == moment


@given(moments, st.sampled_from([15, 60, 240, DAY, WEEK]))
def test_a_moment_is_rounded_by_half_a_step_at_the_most(moment: int, step: int) -> None:
    found = rounded(moment, step)
    assert abs(found - moment) * 2 <= step
    assert rounded(found, step) == found


@given(moments, zooms)
def test_the_spans_of_the_calendar_follow_each_other_without_gaps(first: int, zoom: float) -> None:
    scale = Scale(first, zoom)
    last = scale.moment(1280)
    for unit in lines(scale, 7):
        found = list(ticks(unit, first, last))
        assert found[0].start <= first
        assert found[-1].finish >= last
        assert all(one.finish == other.start for one, other in pairwise(found))
        assert len(found) < 100


@given(zooms)
def test_the_labels_of_the_lower_line_have_room(zoom: float) -> None:
    scale = Scale(START, zoom)
    _, lower = lines(scale, 7)
    for tick in list(ticks(lower, START, scale.moment(1280))):
        assert len(tick.label) * 7 <= (tick.finish - tick.start) * zoom or zoom < 1.5 * FARTHEST


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20)), max_size=40))
def test_no_two_bars_of_a_lane_lie_over_each_other_and_no_line_is_wasted(
    found: list[tuple[int, int]],
) -> None:
    spans = sorted((start, start + length, "") for start, length in found)
    placed = lines_of(spans)
    busiest = 0
    for start, _, _ in spans:
        at_once = [line for (a, b, _), line in zip(spans, placed, strict=True) if a <= start < max(b, a + 1)]
        assert len(at_once) == len(set(at_once))
        busiest = max(busiest, len(at_once))
    assert max(placed, default=-1) + 1 == busiest


@given(plans())
def test_by_task_every_placed_task_has_one_bar_in_its_own_row(plan: Plan) -> None:
    placed = schedule(plan)
    chart = by_task(plan, placed, LINE)
    assert [row.task for row in chart.rows] == [task.id for _, task in plan.outline()]
    assert sorted(chart.tasks) == sorted(placed.placements)
    for bar, task in enumerate(chart.tasks):
        assert chart.rows[chart.rows_of[bar]].task == task
        assert (chart.starts[bar], chart.finishes[bar]) == (
            placed.placements[task].start,
            placed.placements[task].finish,
        )
    folded = by_task(plan, placed, LINE, {task for task in plan.tasks if plan.is_group(task)})
    assert [row.task for row in folded.rows] == [task.id for task in plan.children(None)]


@given(plans())
def test_by_person_every_assignment_has_a_bar_in_the_person_s_lane(plan: Plan) -> None:
    placed = schedule(plan)
    chart = by_person(plan, placed, LINE, "Nobody yet")
    bars = sorted(
        (chart.rows[row].person or "", task) for row, task in zip(chart.rows_of, chart.tasks, strict=True)
    )
    wanted = [(a.person, a.task) for a in plan.assignments.values() if a.task in placed.placements]
    wanted += [("", task) for task in placed.placements if plan.open_seats(task)]
    assert bars == sorted(wanted)


def test_what_is_looked_at_is_found_without_the_rest() -> None:
    chance = random.Random(1)
    rows = [chance.uniform(10, 40) for _ in range(50)]
    tops = [sum(rows[:index]) for index in range(50)]
    bars = [(f"t{index}", index, 0.0, START + index * DAY, START + (index + 1) * DAY) for index in range(50)]
    chart = chart_of([Row(f"t{index}", f"t{index}") for index in range(50)], rows, 10, bars)
    sight = Sight(Scale(START, 100 / DAY), 500, 300, 400, 200)
    seen = {f"t{index}" for index in range(50) if tops[index] < 500 and tops[index] + rows[index] > 300}
    assert {chart.tasks[bar] for bar in chart.bars_in(sight)} == seen
    in_time = {f"t{index}" for index in range(50) if index * 100 <= 900 and (index + 1) * 100 >= 500}
    on_line = {f"t{index}" for index in range(50) if tops[index] < 500 and tops[index] + 10 > 300}
    assert {chart.tasks[bar] for bar in chart.bars_seen(sight)} == in_time & on_line


@given(
    st.sampled_from(list(LinkType)),
    st.tuples(st.floats(0, 500), st.floats(1, 200)),
    st.tuples(st.floats(0, 500), st.floats(1, 200)),
    st.sampled_from([-52.0, -26.0, 26.0, 260.0]),
)
def test_an_arrow_has_right_angles_and_ends_at_its_bar(
    kind: LinkType, one: tuple[float, float], other: tuple[float, float], down: float
) -> None:
    origin = Box(one[0], 300, one[0] + one[1], 316)
    goal = Box(other[0], 300 + down, other[0] + other[1], 316 + down)
    corners = elbow(origin, goal, kind, 26)
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(corners))
    assert corners[0][0] in (origin.left, origin.right)
    x, y = corners[-1]
    assert goal.left <= x <= goal.right
    assert goal.top <= y <= goal.bottom
    assert abs(corners[-1][0] - corners[-2][0]) + abs(corners[-1][1] - corners[-2][1]) >= 5


@given(plans())
def test_pauses_and_working_time_together_are_all_time(plan: Plan) -> None:
    hours = Calendars(plan).plan
    first, last = START, START + 30 * DAY
    paused = sum(finish - start for start, finish in pauses(hours, first, last, 1))
    worked = sum(finish - start for start, finish in hours.spans(first, last))
    assert paused + worked == last - first


@given(plans(), st.data())
def test_an_estimate_keeps_its_unit_and_grows_with_the_finish(plan: Plan, data: st.DataObject) -> None:
    before = schedule(plan)
    lasting = [
        task for task, at in before.placements.items() if at.start < at.finish and not plan.is_group(task)
    ]
    if not lasting:
        return
    task = data.draw(st.sampled_from(lasting))
    at = before.placements[task]
    calendars = Calendars(plan)
    fields = estimate_until(plan, calendars, task, at.start, at.finish, 15)
    if not fields:
        return
    field, estimate = next(iter(fields.items()))
    old = getattr(plan.tasks[task], field)
    assert (estimate.unit, estimate.elapsed) == (old.unit, old.elapsed)
    assert estimate.number > 0
    later = estimate_until(plan, calendars, task, at.start, at.finish + 90 * DAY, 15)[field]
    assert later.number >= estimate.number


@pytest.mark.parametrize(
    ("finish", "step", "wanted"),
    [
        ("2026-03-04T18:00", DAY, "3d"),
        ("2026-03-02T09:00", DAY, "1d"),
        ("2026-03-10T10:00", WEEK, "5d"),
        ("2026-03-03T12:00", 60, "1.375d"),
    ],
)
def test_an_estimate_in_days_is_counted_in_whole_steps(finish: str, step: int, wanted: str) -> None:
    plan = village_fair()
    menu = next(task.id for task in plan.tasks.values() if task.name == "Agree the menu")
    found = estimate_until(plan, Calendars(plan), menu, START, parse_moment(finish), step)
    assert str(found["duration"]) == wanted
