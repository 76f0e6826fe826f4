"""Briefings and the plan book from the menu: what is asked, what is written, and how it is stopped."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from coordinator.book import plan_book
from coordinator.handouts import write_briefings
from coordinator.plan import edits
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from tests.ui.paper.printed import pages_of
from ui.editor.person_form import PersonForm
from ui.handouts.dialogs import BookDialog, BriefingsDialog
from ui.handouts.preview import BriefingPreview
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


@pytest.fixture
def window(qtbot: QtBot, session: Session, id_of: IdOf, settings: QSettings) -> MainWindow:
    session.do(edits.edit_person, id_of("Ana"), email="ana@example.org")
    session.do(edits.assign, id_of("Ana"), id_of("Cook"))
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.show()
    return window


def briefings(window: MainWindow) -> BriefingsDialog:
    window.actions_["briefings"].trigger()
    return window.findChildren(BriefingsDialog)[-1]


def write(qtbot: QtBot, window: MainWindow, dialog: BriefingsDialog | BookDialog) -> None:
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "Written" in window.status.message or "✕" in window.status.message, timeout=20_000
    )


def test_everyones_briefings_are_written_in_the_forms_that_were_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = briefings(window)
    assert dialog.all.isChecked()
    dialog.folder.setText(str(tmp_path / "out"))
    for kind in ("md", "ics"):
        dialog.kinds[kind].click()
    write(qtbot, window, dialog)
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [f"{name}.{kind}" for name in ("ana", "bo", "cai", "dee") for kind in ("html", "pdf")]
    assert window.status.message == f"Written: {tmp_path / 'out'}, 8 files"
    assert "Agree the menu" in "".join(pages_of(tmp_path / "out" / "ana.pdf"))


def test_only_the_selected_are_written_and_mail_addresses_only_where_they_are_asked_for(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf, tmp_path: Path
) -> None:
    session.do(edits.assign, id_of("Bo"), id_of("Cook"))
    for contacts in (False, True):
        session.select("people", id_of("Bo"))
        dialog = briefings(window)
        assert dialog.some.isChecked()
        assert dialog.some.text() == "Only Bo"
        assert not dialog.contacts.isChecked()
        folder = tmp_path / f"out {contacts}"
        dialog.folder.setText(str(folder))
        dialog.contacts.setChecked(contacts)
        window.status.say("")
        write(qtbot, window, dialog)
        assert {path.stem for path in folder.iterdir()} == {"bo"}
        assert ("ana@example.org" in (folder / "bo.html").read_text()) is contacts


def test_what_is_missing_is_told_before_anything_is_written(window: MainWindow) -> None:
    dialog = briefings(window)
    for box in dialog.kinds.values():
        box.click()
    assert not dialog.write.isEnabled()
    assert dialog.write.toolTip() == "Choose at least one form"
    dialog.kinds["pdf"].click()
    assert dialog.write.isEnabled()
    dialog.reject()


def test_a_folder_that_cannot_be_written_to_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    dialog = briefings(window)
    dialog.folder.setText(str(tmp_path / "file" / "out"))
    write(qtbot, window, dialog)
    assert window.status.message.startswith("✕ ")


def slowed(monkeypatch: pytest.MonkeyPatch, name: str, work: Callable[..., object]) -> None:
    """Has that work, whose last argument is asked whether to go on, take so long that it can be stopped."""

    def slow(*arguments: Any) -> object:
        def go(done: int, whole: int) -> bool:
            sleep(0.05)
            return bool(arguments[-1](done, whole))

        return work(*arguments[:-1], go)

    monkeypatch.setattr(f"ui.handouts.handouts.{name}", slow)


def test_what_is_wanted_anew_takes_the_place_of_what_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slowed(monkeypatch, "write_briefings", write_briefings)
    for name in ("first", "second"):
        dialog = briefings(window)
        dialog.folder.setText(str(tmp_path / name))
        dialog.kinds["pdf"].click()
        dialog.write.click()
    qtbot.waitUntil(lambda: str(tmp_path / "second") in window.status.message, timeout=20_000)
    qtbot.wait(500)
    assert not any(each.isVisible() for each in window.findChildren(QProgressDialog))


@pytest.mark.parametrize("what", ["briefings", "book"])
def test_writing_stops_at_once_and_leaves_nothing_half(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    slowed(monkeypatch, "plan_book", plan_book)
    slowed(monkeypatch, "write_briefings", write_briefings)
    window.session.turn_to(
        window.session.ready(PlanFile.create(tmp_path / "large.coord", layered_plan(1000)))
    )
    target = tmp_path / ("out" if what == "briefings" else "out.html")
    dialog: BriefingsDialog | BookDialog
    if what == "briefings":
        dialog = briefings(window)
        dialog.folder.setText(str(target))
    else:
        window.files.ask_save_path = lambda suggested, filters: str(target)
        window.actions_["book"].trigger()
        dialog = window.findChildren(BookDialog)[-1]
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(each.isVisible() for each in window.findChildren(QProgressDialog)), timeout=20_000
    )
    progress = next(each for each in window.findChildren(QProgressDialog) if each.isVisible())
    qtbot.waitUntil(lambda: progress.value() > 0, timeout=20_000)
    begun = perf_counter()
    qtbot.mouseClick(progress.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not progress.isVisible())
    assert perf_counter() - begun < 3  # at once, but for a machine that is busy
    assert window.status.message == f"Stopped; {target} was not written"
    qtbot.waitUntil(lambda: not window.handouts._background.ending, timeout=20_000)
    assert not target.exists()


def test_the_plan_book_leaves_out_what_was_unticked(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    session.do(edits.add_answer, "How hot is the oven?", text="200 degrees")
    texts = []
    for name in ("whole", "less"):
        window.files.ask_save_path = lambda suggested, filters, name=name: str(tmp_path / f"{name}.html")
        window.actions_["book"].trigger()
        dialog = window.findChildren(BookDialog)[-1]
        if name == "less":
            dialog.parts["answers"].click()
            dialog.parts["replies"].click()
            assert not dialog.reply_to.isEnabled()
        else:
            dialog.reply_to.setText("fair@example.org")
        window.status.say("")
        write(qtbot, window, dialog)
        texts.append((tmp_path / f"{name}.html").read_text())
    whole, less = texts
    assert "How hot is the oven?" in whole
    assert "fair@example.org" in whole
    assert "How hot is the oven?" not in less
    assert "I take this seat" not in less
    assert "ana@example.org" not in whole


def test_a_briefing_is_seen_from_the_form_of_a_person_and_follows_the_plan(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    session.select("people", id_of("Ana"))
    assert isinstance(window.editor.form, PersonForm)
    qtbot.mouseClick(window.editor.form.briefing, Qt.MouseButton.LeftButton)
    (preview,) = window.findChildren(BriefingPreview)
    assert "Agree the menu" in preview.reader.toPlainText()
    assert preview.windowTitle() == "Briefing: Ana"
    session.do(edits.edit_task, id_of("Agree the menu"), name="Choose the dishes")
    qtbot.waitUntil(lambda: "Choose the dishes" in preview.reader.toPlainText())
    qtbot.mouseClick(preview.save, Qt.MouseButton.LeftButton)
    asked = [each for each in window.findChildren(QDialog) if isinstance(each, BriefingsDialog)]
    assert asked[-1].some.text() == "Only Ana"
    asked[-1].reject()
    session.do(edits.delete_people, [id_of("Ana")])
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in window.findChildren(BriefingPreview)))


def test_a_briefing_that_was_closed_follows_no_edits(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    preview = window.handouts.show_briefing(id_of("Ana"))
    preview.close()
    qtbot.waitUntil(lambda: not window.findChildren(BriefingPreview))
    session.do(edits.edit_task, id_of("Agree the menu"), name="Choose the dishes")  # raises nothing
