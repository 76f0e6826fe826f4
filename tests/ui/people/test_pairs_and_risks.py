"""Mentors and learners as pairs, teams larger than their seats, and skills that hang on one person."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import assign, edit_task, set_level
from coordinator.plan.records import Seat
from ui.editor.editor import Editor
from ui.editor.person_form import PersonForm
from ui.editor.skill_form import SkillForm
from ui.editor.task_form import TaskForm
from ui.editor.team import PlaceRow
from ui.graph.card import _CHAIR
from ui.graph.face import ChairKind, face
from ui.graph.view import GraphView
from ui.session import Session
from ui.theme import LIGHT

IdOf = Callable[[str], str]


@pytest.fixture
def editor(qtbot: QtBot, session: Session) -> Editor:
    shown = Editor(session)
    qtbot.addWidget(shown)
    shown.resize(300, 600)
    shown.show()
    return shown


@pytest.fixture
def pair(session: Session, id_of: IdOf) -> None:
    """Ana cooks, and Bo learns from her."""
    session.do(assign, id_of("Ana"), id_of("Cook"))
    session.do(assign, id_of("Bo"), id_of("Cook"))


@pytest.mark.usefixtures("pair")
def test_a_card_and_the_editor_say_who_learns_from_whom(
    session: Session, editor: Editor, id_of: IdOf
) -> None:
    chairs = face(session.plan, session.schedule, id_of("Cook")).chairs
    learner = next(chair for chair in chairs if chair.kind is ChairKind.STRETCH)
    assert learner.mentor == id_of("Ana")
    assert learner.tip == "Bo, Cooking 2, growing beside Ana"
    session.select("tasks", id_of("Cook"))
    assert isinstance(editor.form, TaskForm)
    row = editor.form.team.rows.row(1)
    assert isinstance(row, PlaceRow)
    assert row.learns.text() == "↗ Bo learns from Ana"


@pytest.mark.usefixtures("pair")
def test_a_bracket_joins_the_two_on_the_card(session: Session, qtbot: QtBot, id_of: IdOf) -> None:
    view = GraphView(session, LIGHT)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.zoom_to(1.0)
    view.reveal(id_of("Cook"))
    card = view.graph.cards[id_of("Cook")]
    rects = {chair.person: rect for chair, rect in card.chairs()}
    low = max(rect.bottom() for rect in rects.values()) + 5
    between = (rects[id_of("Ana")].center().x() + rects[id_of("Bo")].center().x()) / 2
    point = view.mapFromScene(card.pos().x() + between, card.pos().y() + low)
    picture = view.viewport().grab().toImage()
    near = [picture.pixelColor(point.x(), point.y() + step) for step in (-1, 0, 1)]
    stretch = LIGHT.color("stretch").hue()
    assert any(abs(color.hue() - stretch) < 10 and color.saturation() > 60 for color in near)


def test_open_seats_keep_skill_and_level_where_names_make_room_for_them(
    session: Session, qtbot: QtBot, id_of: IdOf
) -> None:
    leading, driving = id_of("Leading"), id_of("Driving")
    seats = (Seat(skill=leading, level=1), Seat(skill=driving, count=2), Seat(skill=leading, level=2))
    session.do(edit_task, id_of("Put up the stage"), seats=seats)
    session.do(assign, id_of("Bo"), id_of("Put up the stage"), 1)
    session.do(assign, id_of("Cai"), id_of("Put up the stage"), 3)
    view = GraphView(session, LIGHT)
    qtbot.addWidget(view)
    placed = view.graph.cards[id_of("Put up the stage")].chairs()
    assert [rect.width() > _CHAIR for chair, rect in placed] == [chair.person is None for chair, _ in placed]
    assert [chair.word for chair, _ in placed if chair.person is None] == ["Leading 1", "Driving"]


def test_a_team_larger_than_its_seats_is_told_as_waste(
    session: Session, editor: Editor, qtbot: QtBot, id_of: IdOf
) -> None:
    session.do(assign, id_of("Dee"), id_of("Shop"))
    session.select("tasks", id_of("Shop"))
    assert isinstance(editor.form, TaskForm)
    assert "Dee stands beyond them; take Dee off, or add a seat" in editor.form.findings.text()


def test_a_skill_that_hangs_on_one_person_is_a_risk_to_be_looked_at(
    session: Session, editor: Editor, qtbot: QtBot, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    assert isinstance(editor.form, TaskForm)
    assert "▲ Only Ana has Cooking 2" in editor.form.risks.text()
    session.select("skills", id_of("Cooking"))
    assert isinstance(editor.form, SkillForm)
    assert editor.form.risks.text().startswith("▲ Only")
    session.do(set_level, id_of("Bo"), id_of("Cooking"), 2)
    assert "Cooking 2" not in editor.form.risks.text()


def test_what_the_next_level_takes_is_set_for_a_skill(
    session: Session, editor: Editor, qtbot: QtBot, id_of: IdOf
) -> None:
    session.select("skills", id_of("Cooking"))
    assert isinstance(editor.form, SkillForm)
    editor.form.seats.editor.setFocus()
    qtbot.keyClick(editor.form.seats.editor, Qt.Key.Key_Up)
    assert session.plan.skills[id_of("Cooking")].seats_for_next_level == 4
    session.undo()
    assert session.plan.skills[id_of("Cooking")].seats_for_next_level == 3


def test_a_person_says_how_often_they_want_to_be_asked(
    session: Session, editor: Editor, qtbot: QtBot, id_of: IdOf
) -> None:
    session.select("people", id_of("Bo"))
    assert isinstance(editor.form, PersonForm)
    assert editor.form.calls_per_week.editor.text() == "no bound"
    assert "Not asked yet" in editor.form.record.text()
    editor.form.calls_per_week.editor.setFocus()
    for wanted in (0, 1):
        qtbot.keyClick(editor.form.calls_per_week.editor, Qt.Key.Key_Up)
        assert session.plan.people[id_of("Bo")].calls_per_week == wanted
    session.undo()
    session.undo()
    assert session.plan.people[id_of("Bo")].calls_per_week is None


def test_a_person_is_told_the_tasks_that_fit_them(
    session: Session, editor: Editor, qtbot: QtBot, id_of: IdOf
) -> None:
    session.select("people", id_of("Ana"))
    assert isinstance(editor.form, PersonForm)
    qtbot.waitUntil(lambda: bool(editor.form.fitting.quests))
    assert {*editor.form.fitting.quests} == {id_of("Put up the stage"), id_of("Cook")}


def test_the_editor_s_button_asks_for_a_call(
    session: Session, editor: Editor, qtbot: QtBot, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    assert isinstance(editor.form, TaskForm)
    with qtbot.waitSignal(session.call_wanted) as wanted:
        qtbot.mouseClick(editor.form.team.calling, Qt.MouseButton.LeftButton)
    assert wanted.args == [id_of("Cook")]
    session.select("tasks", id_of("Shop"))
    assert not editor.form.team.calling.isVisible()
