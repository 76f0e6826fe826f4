"""The forms of the plan, of a skill, of a link, and of several rows at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_skill, edit_task, link
from coordinator.plan.moments import DAY, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, LinkType
from coordinator.store.file import PlanFile
from ui.editor.editor import Editor
from ui.editor.link_form import LinkForm
from ui.editor.plan_form import ExceptionRow, PlanForm, SkillRow
from ui.editor.several_form import SeveralForm
from ui.editor.skill_form import SkillForm
from ui.session import Session
from ui.typed import day_in

IdOf = Callable[[str], str]
Type = Callable[..., None]
Choose = Callable[..., None]


@pytest.fixture
def plan_form(editor: Editor) -> PlanForm:
    assert isinstance(editor.form, PlanForm)
    return editor.form


@pytest.fixture
def skill_form(editor: Editor, session: Session, id_of: IdOf) -> SkillForm:
    session.select("skills", id_of("Cooking"))
    assert isinstance(editor.form, SkillForm)
    return editor.form


@pytest.fixture
def link_form(editor: Editor, session: Session, id_of: IdOf) -> LinkForm:
    session.select("links", next(each.id for each in session.plan.links_to(id_of("Cook"))))
    assert isinstance(editor.form, LinkForm)
    return editor.form


@pytest.fixture
def several(editor: Editor, session: Session, id_of: IdOf) -> SeveralForm:
    session.select("tasks", id_of("Shop"), id_of("Cook"))
    assert isinstance(editor.form, SeveralForm)
    return editor.form


# the plan


def test_the_plan_is_shown_while_nothing_is_selected(
    editor: Editor, plan_form: PlanForm, session: Session, id_of: IdOf
) -> None:
    assert plan_form.summary.text() == "8 tasks, 4 people, finishes Thu 5 Mar 14:00"
    session.select("tasks", id_of("Cook"))
    assert editor.form is not plan_form
    session.select("header")
    assert editor.form is plan_form


def test_name_start_and_hours_of_the_plan_are_written(plan_form: PlanForm, type_into: Type) -> None:
    type_into(plan_form.name, "Summer fair")
    type_into(plan_form.start, "2026-06-01 08:00")
    type_into(plan_form.week.days[5], "10:00-14:00")
    type_into(plan_form.hours_per_day, "7.5")
    type_into(plan_form.days_per_week, "6")
    header = plan_form.plan.header
    assert (header.name, header.start) == ("Summer fair", parse_moment("2026-06-01T08:00"))
    assert header.calendar.week[5] == ((600, 840),)
    assert (header.calendar.hours_per_day, header.calendar.days_per_week) == (7.5, 6)


@pytest.mark.parametrize("field", ["start", "hours_per_day", "time_zone", "name"])
def test_the_plan_refuses_what_makes_no_sense(plan_form: PlanForm, type_into: Type, field: str) -> None:
    before = plan_form.plan.header
    shown = getattr(plan_form, field)
    type_into(shown, "" if field in ("name", "start") else "moon")
    assert shown.note.isVisible()
    assert plan_form.plan.header == before


def test_a_time_zone_is_completed_from_a_part_of_its_name(qtbot: QtBot, plan_form: PlanForm) -> None:
    zone = plan_form.time_zone
    zone.editor.setFocus()
    zone.editor.selectAll()
    qtbot.keyClicks(zone.editor, "lisbon")
    completer = zone.editor.completer()
    assert completer is not None
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: plan_form.plan.header.time_zone == "Europe/Lisbon")


def test_days_off_are_added_changed_and_removed(qtbot: QtBot, plan_form: PlanForm, type_into: Type) -> None:
    qtbot.mouseClick(plan_form.add_exception, Qt.MouseButton.LeftButton)
    row = plan_form.exceptions.row(0)
    assert isinstance(row, ExceptionRow)
    type_into(row.name, "Easter")
    type_into(row.first, "2026-04-03")
    type_into(row.last, "2026-04-06")
    type_into(row.work, "10:00-12:00")
    (made,) = plan_form.plan.calendar.exceptions
    assert (made.name, made.first_day, made.last_day) == (
        "Easter",
        *map(day_in, ("2026-04-03", "2026-04-06")),
    )
    assert made.work == ((600, 720),)
    type_into(row.last, "2026-04-01")
    assert "before the first" in row.last.note.text()
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert plan_form.plan.calendar.exceptions == ()


def test_skills_are_added_renamed_opened_and_deleted(
    qtbot: QtBot, editor: Editor, plan_form: PlanForm, type_into: Type, session: Session, id_of: IdOf
) -> None:
    type_into(plan_form.add_skill, "Singing")
    qtbot.waitUntil(lambda: len(session.plan.skills) == 4)
    driving, singing = id_of("Driving"), id_of("Singing")
    row = plan_form.skills.row(driving)
    assert isinstance(row, SkillRow)
    type_into(row.name, "Transport")
    assert session.plan.skills[driving].name == "Transport"
    type_into(row.name, "cooking")
    assert row.name.note.isVisible()
    last = plan_form.skills.row(singing)
    assert isinstance(last, SkillRow)
    qtbot.mouseClick(last.remove, Qt.MouseButton.LeftButton)
    assert singing not in session.plan.skills
    qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    assert isinstance(editor.form, SkillForm)
    assert editor.form.row == driving


def test_another_plan_shows_its_own_values(editor: Editor, session: Session, id_of: IdOf) -> None:
    session.select("tasks", id_of("Cook"))
    session.turn_to(
        session.ready(
            PlanFile.create(session.path.with_name("other.coord"), Plan(Header(start=0, name="Other")))
        )
    )
    assert isinstance(editor.form, PlanForm)
    assert editor.form.name.editor.text() == "Other"


# a skill


def test_a_skill_and_its_levels_get_names(skill_form: SkillForm, type_into: Type) -> None:
    type_into(skill_form.name, "Catering")
    type_into(skill_form.levels[4], "")
    type_into(skill_form.levels[1], "kitchen hand")
    assert skill_form.skill.name == "Catering"
    assert skill_form.skill.level_names == ("newcomer", "kitchen hand", "cook", "chef")


def test_a_deleted_skill_makes_way_for_the_plan(
    qtbot: QtBot, editor: Editor, skill_form: SkillForm, session: Session
) -> None:
    qtbot.mouseClick(skill_form.delete, Qt.MouseButton.LeftButton)
    assert isinstance(editor.form, PlanForm)
    session.undo()
    assert len(session.plan.skills) == 3


# a link


def test_type_and_lag_of_a_link_are_written_and_it_stays_shown(
    editor: Editor, link_form: LinkForm, type_into: Type, choose: Choose, session: Session
) -> None:
    assert (link_form.predecessor.text(), link_form.successor.text()) == ("Shop", "Cook")
    type_into(link_form.lag, "1d")
    assert editor.form is link_form
    choose(link_form.type, "finish to finish")
    assert editor.form is link_form
    assert link_form.link.type is LinkType.FINISH_FINISH
    assert link_form.link.lag == Duration(1, "d")
    assert session.selection.ids == (link_form.row,)


def test_a_link_that_is_there_already_is_refused(
    qtbot: QtBot, link_form: LinkForm, session: Session, id_of: IdOf
) -> None:
    session.do(link, id_of("Shop"), id_of("Cook"), LinkType.START_START)
    qtbot.keyClick(link_form.type.editor, Qt.Key.Key_Down)
    assert link_form.type.note.isVisible()
    assert link_form.type.editor.currentText() == "finish to start"


def test_the_ends_of_a_link_lead_to_its_tasks(
    qtbot: QtBot, link_form: LinkForm, session: Session, id_of: IdOf
) -> None:
    qtbot.mouseClick(link_form.successor, Qt.MouseButton.LeftButton)
    assert session.selection.ids == (id_of("Cook"),)


def test_a_link_is_deleted(qtbot: QtBot, link_form: LinkForm, session: Session, id_of: IdOf) -> None:
    qtbot.mouseClick(link_form.delete, Qt.MouseButton.LeftButton)
    assert not list(session.plan.links_to(id_of("Cook")))


# several


def test_several_tasks_show_what_they_have_in_common(several: SeveralForm, id_of: IdOf) -> None:
    assert several.title.text() == "2 tasks selected"
    assert several.estimate.editor.text() == ""
    assert several.priority.editor.text() == "500"
    assert several.parent_group.editor.currentText() == "Food"


def test_several_tasks_are_changed_and_undone_in_one_step(
    several: SeveralForm, type_into: Type, choose: Choose, session: Session, id_of: IdOf
) -> None:
    type_into(several.estimate, "3h")
    type_into(several.priority, "700")
    choose(several.parent_group, "Venue")
    for task in (session.plan.tasks[id_of(name)] for name in ("Shop", "Cook")):
        assert (task.duration, task.priority, task.parent) == (Duration(3, "h"), 700, id_of("Venue"))
    for _ in range(3):
        session.undo()
    assert session.file.undo_name is None
    assert several.estimate.editor.text() == ""


def test_a_group_among_several_keeps_no_estimate(
    several: SeveralForm, type_into: Type, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Food"), id_of("Invite everyone"))
    type_into(several.estimate, "5h")
    assert session.plan.tasks[id_of("Food")].duration is None
    assert session.plan.tasks[id_of("Invite everyone")].duration == Duration(5, "h")


@pytest.mark.parametrize("names", [("Shop", "Cook"), ("Shop", "Food"), ("Food", "Shop")])
def test_several_tasks_are_deleted_with_what_they_hold(
    qtbot: QtBot, several: SeveralForm, session: Session, id_of: IdOf, names: tuple[str, ...]
) -> None:
    chosen = [id_of(name) for name in names]
    session.select("tasks", *chosen)
    qtbot.mouseClick(several.delete, Qt.MouseButton.LeftButton)
    assert not set(chosen) & set(session.plan.tasks)
    session.undo()
    assert len(session.plan.tasks) == 10


def test_several_people_can_be_deleted(
    qtbot: QtBot, several: SeveralForm, session: Session, id_of: IdOf
) -> None:
    session.select("people", id_of("Ana"), id_of("Bo"))
    assert several.title.text() == "2 people selected"
    assert not several.estimate.isVisible()
    qtbot.mouseClick(several.delete, Qt.MouseButton.LeftButton)
    assert len(session.plan.people) == 2


def test_a_skill_that_comes_by_another_edit_is_listed_and_not_taken_for_something_typed(
    editor: Editor, plan_form: PlanForm, session: Session, id_of: IdOf
) -> None:
    told: list[str] = []
    session.failed.connect(told.append)
    session.do(add_skill, "First aid")
    row = plan_form.skills.row(id_of("First aid"))
    assert isinstance(row, SkillRow)
    assert row.name.editor.text() == "First aid"
    session.select("tasks", id_of("Shop"))
    assert not told
    assert session.file.undo_name == "add the skill First aid"


def test_the_holidays_of_a_country_are_added_at_once(
    qtbot: QtBot, plan_form: PlanForm, session: Session, type_into: Type
) -> None:
    type_into(plan_form.holidays, "United Kingdom, ENG (GB-ENG)")
    qtbot.waitUntil(lambda: bool(session.plan.calendar.exceptions))
    names = [day.name for day in session.plan.calendar.exceptions]
    assert "Good Friday" in names
    assert len(plan_form.findChildren(ExceptionRow)) == len(names)
    session.undo()
    assert not session.plan.calendar.exceptions
    type_into(plan_form.holidays, "Atlantis")
    qtbot.waitUntil(plan_form.holidays.note.isVisible)
    assert "write its code" in plan_form.holidays.note.text()


def test_the_whole_plan_moves_to_another_day(
    qtbot: QtBot, plan_form: PlanForm, session: Session, type_into: Type, id_of: IdOf
) -> None:
    start = session.plan.header.start
    shop = id_of("Shop")
    session.do(edit_task, shop, not_before=start + 3 * DAY, deadline=start + 4 * DAY)
    type_into(plan_form.move_plan, "2026-06-01")
    qtbot.waitUntil(lambda: session.plan.header.start == parse_moment("2026-06-01T09:00"))
    days = parse_moment("2026-06-01T00:00") // DAY - start // DAY
    assert session.plan.tasks[shop].not_before == start + (3 + days) * DAY
    assert session.plan.tasks[shop].deadline == start + (4 + days) * DAY
    session.undo()
    assert session.plan.header.start == start
