"""Names from anyone are shown as texts: in every view, tooltip, menu and page, and in no file's name."""

import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from coordinator.documents import write_plan
from coordinator.files import is_device
from coordinator.handouts import file_names, write_briefings
from coordinator.plan import edits
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.ui.safety.hostile import START, misread, plan_of, texts
from ui.graph.hit import tip as graph_tip
from ui.graph.menus import assign_menu, chart_menu, take_off_menu
from ui.hits import Hit
from ui.labels import plain_tip
from ui.paper.export import export
from ui.session import Session
from ui.window import MainWindow

MARKUP = "<img src=x onerror=alert(1)><b>R&D</b>"
STRANGE = {
    "bidi": "\u202egnp.exe\u2066 \u200f",
    "emoji": "🍲👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "nul": "a\0b\x1b[31m\x7f",
    "path": "../../etc/passwd",
    "windows": "..\\..\\CON",
    "device": "NUL.txt",
    "lines": "one\ntwo\r\u2028three",
    "keys": "R&D && Co",
}
MEGABYTE = ("word " * 200_000).strip()


def window_on(qtbot: QtBot, tmp_path: Path, name: str) -> MainWindow:
    session = Session(PlanFile.create(tmp_path / "plan.coord", plan_of(name)))
    window = MainWindow(session, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    return window


def every_view(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Goes to each view, to each form of the editor, and to what is shown now and then."""
    session = window.session
    window.actions_["health"].trigger()
    window.actions_["backups"].trigger()
    for index in range(window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        session.select("tasks", "t1")
        yield from _shown(qtbot, window.tabs.tabText(index))
    for table in ("tasks", "people", "skills", "links", "baselines", "answers", "questions", "header"):
        session.select(table, next(iter(session.plan.table(table))))
        yield from _shown(qtbot, f"the form for {table}")
    session.select("tasks", "t0", "t1")
    yield from _shown(qtbot, "the form for several")
    window.meeting.begin()
    yield from _shown(qtbot, "the meeting")
    window.meeting.close()
    session.try_edits()
    session.do(edits.delete_tasks, ["t2"])
    yield from _shown(qtbot, "the bar of what is tried")
    session.keep()
    qtbot.keyClicks(window.search, "task")
    yield from _shown(qtbot, "the search")


def _shown(qtbot: QtBot, place: str) -> Iterator[str]:
    qtbot.wait(1)
    yield place


def menus(window: MainWindow) -> Iterator[QMenu]:
    yield assign_menu(window.session, "t1", window)
    yield take_off_menu(window.session, "t1", window)
    yield chart_menu(window.session, Hit(task="t1"), window, window.actions_)


def test_markup_and_letters_for_keys_are_shown_as_they_are_in_every_view(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(qtbot, tmp_path, MARKUP)
    wrong: dict[tuple[str, str], str] = {}
    seen: set[str] = set()
    for place in every_view(qtbot, window):
        for widget in (window, *menus(window)):
            for what, kind, text in texts(widget):
                if MARKUP in text or "&lt;img" in text:
                    seen.add(place)
                if misread(kind, text, MARKUP):
                    wrong.setdefault((what, kind), f"{place}: {text[:200]}")
    assert not wrong
    assert len(seen) > 15


def test_the_tooltip_of_a_card_shows_the_name_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    window = window_on(qtbot, tmp_path, MARKUP)
    document = QTextDocument()
    document.setHtml(plain_tip(graph_tip(window.graph.graph, Hit(task="t1"))))
    assert f"{MARKUP} task 1" in document.toPlainText()


@pytest.mark.parametrize("name", STRANGE.values(), ids=STRANGE)
def test_a_strange_name_goes_through_every_view_edit_and_undo_as_it_is(
    name: str, qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(qtbot, tmp_path, name)
    session = window.session
    for _ in every_view(qtbot, window):
        window.grab()
    assert session.plan.tasks["t1"].name == f"{name} task 1"
    assert session.do(edits.edit_task, "t3", name=f"{name} anew") is not None
    assert session.undo() is not None
    session.close()
    with PlanFile.open(session.path) as file:
        assert {f"{name} task {n}" for n in (0, 1, 3)} <= {task.name for task in file.plan.tasks.values()}


def test_a_name_of_a_megabyte_slows_no_view_for_long(qtbot: QtBot, tmp_path: Path) -> None:
    window = window_on(qtbot, tmp_path, "short")
    for verb, id in ((edits.edit_task, "t1"), (edits.edit_person, "p1"), (edits.edit_skill, "s")):
        assert window.session.do(verb, id, name=MEGABYTE) is not None
    before = time.process_time()
    places = 0
    for _ in every_view(qtbot, window):
        window.grab()
        places += 1
    assert (time.process_time() - before) / places < 2
    assert window.session.plan.tasks["t1"].name == MEGABYTE


@pytest.mark.parametrize("name", [MARKUP, *STRANGE.values()], ids=["markup", *STRANGE])
def test_what_is_written_has_the_name_as_a_text_and_goes_into_its_own_folder(
    name: str, qapp: object, tmp_path: Path
) -> None:
    plan, outside, out = plan_of(name), tmp_path / "outside", tmp_path / "in" / "it"
    outside.mkdir()
    out.mkdir(parents=True)
    times = schedule(plan)
    for ending in ("html", "md", "ics", "json", "csv", "xml", "xlsx", "tjp"):
        write_plan(plan, times, out / f"plan.{ending}")
    export(plan, times, out / "plan.pdf")
    export(plan, times, out / "plan.svg")
    written = write_briefings(plan, times, START, out / "briefings", None, ("html", "md", "ics"), None, False)
    assert written
    text = (out / "plan.html").read_text("utf-8")
    assert not re.search(r"<img|<b>R|\x00|\x1b", text)
    assert "<img" not in (out / "plan.svg").read_text("utf-8")
    pdf = subprocess.run(
        ["pdftotext", str(out / "plan.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "task 1" in pdf
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "outside"]
    assert not list(outside.iterdir())
    for path in out.rglob("*"):
        assert not is_device(path.name)
        assert path.name.isprintable()


def test_no_one_s_page_is_called_as_a_device() -> None:
    names = file_names([("a", "NUL"), ("b", "con"), ("c", "COM1"), ("d", "Ana")])
    assert names == {"a": "nul-page", "b": "con-page", "c": "com1-page", "d": "ana"}
