"""The timeline on paper: the rows and the zoom that are seen, the calendar on every page."""

from collections.abc import Callable
from pathlib import Path

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_task, edit_task
from coordinator.plan.moments import DAY
from tests.ui.conftest import START
from tests.ui.paper.printed import pages_of
from ui.session import Session
from ui.timeline.view import TimelineView


def written(view: TimelineView, folder: Path) -> list[str]:
    path = folder / "timeline.pdf"
    view.printer(view.session.plan, view.session.schedule, path, lambda done, whole: True)
    return pages_of(path)


def test_a_small_plan_comes_on_one_page_with_its_names_and_its_calendar(
    view: TimelineView, session: Session, tmp_path: Path
) -> None:
    view.zoom_to_fit()
    pages = written(view, tmp_path)
    assert len(pages) == 1
    assert "Mar 2026" in pages[0]
    for task in session.plan.tasks.values():
        assert task.name in pages[0]


def test_by_person_the_lanes_are_on_paper_with_their_loads(lanes: TimelineView, tmp_path: Path) -> None:
    page = written(lanes, tmp_path)[0]
    assert "Nobody yet" in page
    assert all(name in page for name in ("Ana", "Bo", "Cai", "Dee"))
    assert "%" in page


def test_nearer_it_takes_more_pages_each_with_the_names_and_the_calendar(
    view: TimelineView, tmp_path: Path
) -> None:
    view.look_at(START, zoom=900 / DAY)
    pages = written(view, tmp_path)
    assert len(pages) > 2
    for page in pages:
        assert "Choose the hall" in page
        assert "Mar" in page


def test_more_rows_than_a_page_holds_go_on_with_the_next_and_none_is_lost(
    view: TimelineView, session: Session, tmp_path: Path
) -> None:
    for number in range(60):
        session.do(add_task, f"Errand {number}")
    view.zoom_to_fit()
    pages = written(view, tmp_path)
    assert len(pages) >= 2
    for number in range(60):
        assert sum(f"Errand {number}\n" in f"{page}\n" or f"Errand {number} " in page for page in pages) == 1


def test_what_is_folded_is_not_printed(view: TimelineView, session: Session, tmp_path: Path) -> None:
    chart = view.timeline.chart
    view.timeline.fold(next(row for row in chart.rows if row.name == "Food"))
    view.zoom_to_fit()
    page = written(view, tmp_path)[0]
    assert "Food" in page
    assert "Agree the menu" not in page


def test_what_was_edited_while_the_timeline_was_hidden_is_printed(
    view: TimelineView, session: Session, id_of: Callable[[str], str], tmp_path: Path
) -> None:
    view.zoom_to_fit()
    view.hide()
    session.do(edit_task, id_of("Shop"), duration=Duration.parse("1w"))
    assert "Wed 11 Mar 2026" in "".join(written(view, tmp_path))
