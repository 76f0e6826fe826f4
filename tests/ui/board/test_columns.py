"""What stands in which column of the board, in what order, and what is said of it."""

import time
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings

from coordinator.plan import edits
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.timing.schedule import schedule
from coordinator.timing.waiting import Waiting
from tests.benchmarks.frames import layered_plan
from tests.plans import plans
from ui.board.card import height_on_board, note_on
from ui.board.columns import Column, by_person, by_status
from ui.board.layout import GAP, NARROWEST, WIDEST, column_width, stacked
from ui.session import Session

IdOf = Callable[[str], str]
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def names(session: Session, column: Column) -> list[str]:
    return [session.plan.tasks[task].name for task in column.tasks]


def test_each_status_has_a_column_with_the_groups_below_each_other(session: Session) -> None:
    todo, doing, done = by_status(session.plan, session.schedule)
    assert (todo.name, doing.name, done.name) == ("To do", "Under way", "Done")
    assert names(session, todo) == [
        *("Agree the menu", "Shop", "Cook"),
        *("Choose the hall", "Put up the stage", "Decorate"),
        *("Invite everyone", "Open the doors"),
    ]
    assert todo.headings == {0: "Food", 3: "Venue"}
    assert not doing.tasks
    assert not done.tasks


def test_what_is_ready_comes_before_what_waits_and_the_column_counts_both(
    session: Session, id_of: IdOf
) -> None:
    assert by_status(session.plan, session.schedule)[0].note == "2 ready, 6 waiting"
    session.do(edits.add_task, "Hire a band", id_of("Venue"))
    todo = by_status(session.plan, session.schedule)[0]
    venue = names(session, todo)[3:7]
    assert set(venue[:2]) == {"Choose the hall", "Hire a band"}
    assert todo.note == "3 ready, 6 waiting"


def test_of_what_is_ready_the_highest_priority_comes_first(session: Session, id_of: IdOf) -> None:
    session.do(edits.add_task, "Hire a band", id_of("Food"), priority=900)
    assert names(session, by_status(session.plan, session.schedule)[0])[0] == "Hire a band"


def test_a_task_is_ready_once_what_it_waits_for_is_done(session: Session, id_of: IdOf) -> None:
    menu, shop = id_of("Agree the menu"), id_of("Shop")
    note = note_on(session.plan, session.schedule, Waiting(session.plan), shop)
    assert note is not None
    assert note.text == "◷ Waits for Agree the menu"
    placed = session.schedule.placements[menu]
    session.do(edits.set_status, menu, Status.DONE, placed.start, placed.finish)
    note = note_on(session.plan, session.schedule, Waiting(session.plan), shop)
    assert note is not None
    assert note.text == "○ Ready to begin"


def test_what_is_late_for_its_deadline_says_by_how_much_and_its_column_counts_it(
    session: Session, id_of: IdOf
) -> None:
    shop = id_of("Shop")
    finish = session.schedule.placements[shop].finish
    session.do(edits.edit_task, shop, deadline=finish - 1440)
    note = note_on(session.plan, session.schedule, Waiting(session.plan), shop)
    assert note is not None
    assert note.text == "! 1d late for its deadline"
    assert by_status(session.plan, session.schedule)[0].note == "2 ready, 6 waiting, 1 late"


def test_by_person_those_with_open_seats_come_first_then_everyone_with_what_they_are_on(
    session: Session,
) -> None:
    columns = by_person(session.plan, session.schedule, "Nobody yet")
    assert [column.name for column in columns] == ["Nobody yet", "Ana", "Bo", "Cai", "Dee"]
    assert columns[0].note == "5 open seats"
    assert set(names(session, columns[0])) == {"Decorate", "Invite everyone", "Put up the stage", "Cook"}
    assert names(session, columns[1]) == ["Agree the menu"]
    assert columns[4].note == "nothing yet"


@QUICK
@given(plans())
def test_by_status_every_task_that_is_no_group_has_one_card(plan: Plan) -> None:
    cards = [task for column in by_status(plan, schedule(plan)) for task in column.tasks]
    assert sorted(cards) == sorted(task for task in plan.tasks if not plan.is_group(task))


@QUICK
@given(plans())
def test_cards_lie_below_each_other_and_each_is_found_where_it_lies(plan: Plan) -> None:
    placed = schedule(plan)
    for column in (*by_status(plan, placed), *by_person(plan, placed, "Nobody yet")):
        stack = stacked(column, lambda task: height_on_board(plan, placed, task))
        for task, index in stack.places.items():
            top, bottom = stack.tops[index], stack.tops[index + 1]
            assert stack.at(top) == index
            assert stack.at(bottom - GAP - 0.5) == index
            assert index in stack.seen(top + 1, top + 2)
            assert stack.tasks[index] == task


def test_columns_share_the_room_but_none_is_too_narrow_to_be_read_nor_too_wide() -> None:
    assert column_width(3, 714) == 238
    assert column_width(200, 1000) == NARROWEST
    assert column_width(3, 4000) == WIDEST


def test_ten_thousand_tasks_are_laid_out_well_within_an_edit() -> None:
    plan = layered_plan(10_000)
    placed = schedule(plan)
    begun = time.process_time()
    for column in by_status(plan, placed):
        stacked(column, lambda task: height_on_board(plan, placed, task))
    assert time.process_time() - begun < 0.5
