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
from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.background import Background, Go
from ui.choosers import named_after, offered_kind
from ui.handouts.dialogs import BookDialog, BriefingsDialog
from ui.handouts.preview import BriefingPreview
from ui.paper.handout import handout_pdf
from ui.progress import Progress
from ui.session import Session
from ui.status import StatusLine

Ready = Callable[[], int]
"""Writes what is left to write, in the window's thread so that nothing stops it halfway; says how much."""
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
        self._background: Background[Ready | PlanError] = Background(self)
        self._dialog: Progress | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._show_progress)

    def ask_briefings(self, people: Sequence[str] | None = None) -> BriefingsDialog:
        """Asks what to write, first for `people`, else for those selected."""
        selection = self.session.selection
        chosen = people or (selection.ids if selection.table == "people" else ())
        folder = named_after(self.session.path, tr("briefings", "in the name of a folder"), "")
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

        def write(go: Go) -> Ready:
            paint = handout_pdf
            written = write_briefings(plan, times, now, folder, people, kinds, paint, contacts, go)
            return lambda: len(written)

        def told(number: int) -> str:
            return tr("Written: {path}, %n file(s)", "", number, path=folder)

        self._run(tr("Writing the briefings…"), write, folder, told)

    def _write_book(self, dialog: BookDialog) -> None:
        suggested = named_after(self.session.path, tr("book", "in the name of a file"), ".html")
        chosen = self._ask_save_path(suggested, offered_kind(".html"))
        if not chosen:
            return
        path = Path(chosen)
        write = partial(_book, *self._copied, dialog.contents, dialog.reply_to.text().strip(), path)

        def told(number: int) -> str:
            return tr("Written: {path}, %n page(s)", "", number, path=path)

        self._run(tr("Writing the plan book…"), write, path, told)

    @property
    def _copied(self) -> tuple[Plan, Schedule, Moment]:
        """What to write, kept apart from what is edited while it is written."""
        return self.session.plan.copy(), self.session.schedule, self.session.moment

    def _run(self, text: str, work: Callable[[Go], Ready], path: Path, told: Callable[[int], str]) -> None:
        """`told` says of how many files or pages were written."""
        self._close_dialog()
        self._dialog = Progress(text, self._window)
        self._dialog.canceled.connect(partial(self._stop, path))
        self._background.begin(_told(work), partial(self._finish, told))
        self._timer.start()

    def _show_progress(self) -> None:
        if self._dialog is not None:
            self._dialog.tell(*self._background.progress)

    def _stop(self, path: Path) -> None:
        self._background.stop()
        self._close_dialog()
        self._status.say(tr("Stopped; {path} was not written", path=path))

    def _finish(self, told: Callable[[int], str], ready: Ready | PlanError) -> None:
        self._close_dialog()
        try:
            if isinstance(ready, PlanError):
                raise ready
            result = ready()
        except PlanError as error:
            self._status.say_failure(str(error))
        else:
            self._status.say(told(result))

    def _close_dialog(self) -> None:
        self._timer.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.end()


def _book(
    plan: Plan, schedule: Schedule, now: Moment, contents: Contents, reply_to: str, path: Path, go: Go
) -> Ready:
    book = plan_book(plan, schedule, now, contents, reply_to, go)
    if book is None:
        return lambda: 0
    data = book_format.data(book)

    def write() -> int:
        write_bytes(path, data)
        return len(book.pages)

    return write


def _told(work: Callable[[Go], Ready]) -> Callable[[Go], Ready | PlanError]:
    """Gives what went wrong as a result, to be told."""

    def run(go: Go) -> Ready | PlanError:
        try:
            return work(go)
        except PlanError as error:
            return error

    return run
