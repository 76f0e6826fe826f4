"""Briefings and plan books from the menu: asked for in a dialog, written beside the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from coordinator.book import Contents, plan_book
from coordinator.files import write_bytes
from coordinator.formats import book as book_format
from coordinator.handouts import write_briefings
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.wording import counted
from coordinator.timing.schedule import Schedule
from ui.background import Background, Go
from ui.handouts.dialogs import BookDialog, BriefingsDialog
from ui.handouts.preview import BriefingPreview
from ui.paper.handout import handout_pdf
from ui.progress import Progress
from ui.session import Session
from ui.status import StatusLine

_BOOKS = "HTML (*.html)"
_LOOK_EVERY = 40


class HandOuts(QObject):
    """`ask_save_path` asks the user where to, and gives an empty path for none."""

    def __init__(
        self,
        session: Session,
        status: StatusLine,
        ask_save_path: Callable[[str, str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.session = session
        self._status = status
        self._ask_save_path = ask_save_path
        self._window = window
        self._background: Background[int | PlanError] = Background(self)
        self._dialog: Progress | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._show_progress)

    def ask_briefings(self, people: Sequence[str] | None = None) -> BriefingsDialog:
        """Asks what to write, first for `people`, else for those selected."""
        selection = self.session.selection
        chosen = people or (selection.ids if selection.table == "people" else ())
        path = self.session.path
        folder = path.with_name(f"{path.stem} briefings")
        dialog = BriefingsDialog(self.session.plan, chosen, folder, self._window)
        dialog.accepted.connect(partial(self._write_briefings, dialog))
        dialog.open()
        return dialog

    def ask_book(self) -> BookDialog:
        """Asks what the book is to hold, then where to write it."""
        dialog = BookDialog(self._window)
        dialog.accepted.connect(partial(self._write_book, dialog))
        dialog.open()
        return dialog

    def show_briefing(self, person: str) -> BriefingPreview:
        """Shows someone's own page as it is now."""
        preview = BriefingPreview(self.session, person, self._window)
        preview.save_wanted.connect(lambda: self.ask_briefings([person]))
        preview.show()
        return preview

    def _write_briefings(self, dialog: BriefingsDialog) -> None:
        folder, kinds, contacts = (
            Path(dialog.folder.text().strip()),
            dialog.wanted,
            dialog.contacts.isChecked(),
        )
        plan, times, now, people = *self._copied, dialog.people

        def write(go: Go) -> int:
            paint = handout_pdf
            return len(write_briefings(plan, times, now, folder, people, kinds, paint, contacts, go))

        self._run(self.tr("Writing the briefings…"), write, folder, "file")

    def _write_book(self, dialog: BookDialog) -> None:
        suggested = self.session.path.with_name(f"{self.session.path.stem} book.html")
        chosen = self._ask_save_path(str(suggested), _BOOKS)
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.html")
        write = partial(_write_book, *self._copied, dialog.contents, dialog.reply_to.text().strip(), path)
        self._run(self.tr("Writing the plan book…"), write, path, "page")

    @property
    def _copied(self) -> tuple[Plan, Schedule, Moment]:
        """What to write, kept apart from what is edited while it is written."""
        return self.session.plan.copy(), self.session.schedule, self.session.moment

    def _run(self, text: str, write: Callable[[Go], int], path: Path, noun: str) -> None:
        self._dialog = Progress(text, self._window)
        self._dialog.canceled.connect(partial(self._stop, path))
        self._background.begin(_told(write), partial(self._finish, path, noun))
        self._timer.start()

    def _show_progress(self) -> None:
        if self._dialog is not None:
            self._dialog.tell(*self._background.progress)

    def _stop(self, path: Path) -> None:
        self._background.stop()
        self._close_dialog()
        self._status.say(self.tr("Stopped; {path} was not written").format(path=path))

    def _finish(self, path: Path, noun: str, result: int | PlanError) -> None:
        self._close_dialog()
        if isinstance(result, PlanError):
            self._status.say_failure(str(result))
        else:
            told = self.tr("Written: {path}, {count}")
            self._status.say(told.format(path=path, count=counted(result, noun)))

    def _close_dialog(self) -> None:
        self._timer.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.end()


def _write_book(
    plan: Plan, schedule: Schedule, now: Moment, contents: Contents, reply_to: str, path: Path, go: Go
) -> int:
    """The number of pages."""
    book = plan_book(plan, schedule, now, contents, reply_to, go)
    data = b"" if book is None else book_format.data(book)
    if book is None or not go(len(book.pages), len(book.pages)):
        return 0
    write_bytes(path, data)
    return len(book.pages)


def _told(write: Callable[[Go], int]) -> Callable[[Go], int | PlanError]:
    """Gives what went wrong as a result, to be told."""

    def run(go: Go) -> int | PlanError:
        try:
            return write(go)
        except PlanError as error:
            return error

    return run
