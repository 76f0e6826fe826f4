"""Errors of the program itself: each is told once, in a bar, with a report to copy; the plan goes on.

Qt calls our code for each click and each picture that it paints, and hands what that raises to
`sys.excepthook`. There it ends: the edit before is on the disk, and the next one goes there too.
"""

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coordinator import __version__
from coordinator.language import tr
from ui.safety.notice import NoticeBar, Way
from ui.session import Session

_UI = Path(__file__).parent.parent
_REPORT_LINES = 7


class Failures(QObject):
    """Takes the errors that nothing else takes; `sys.excepthook` and that of threads is its `catch`."""

    happened = Signal(str, str)
    """What failed, in a word or two, and the whole report; once for each error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[str, int] = {}
        """How often each error happened, by where it was raised and of what kind."""

    def install(self) -> None:
        sys.excepthook = self.catch
        threading.excepthook = lambda found: self.catch(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        place = traceback.extract_tb(trace)[-1:]
        key = f"{kind.__name__} {place[0].filename}:{place[0].lineno}" if place else kind.__name__
        self.counts[key] = self.counts.get(key, 0) + 1
        is_new = self.counts[key] == 1
        text = "".join(traceback.format_exception(kind, error, trace)) if is_new else ""
        view = _view_of(trace)
        # a painter in a frame that is kept would keep its widget from ever being painted again
        traceback.clear_frames(trace)
        sys.last_value = sys.last_traceback = None
        if is_new:
            print(text, file=sys.stderr, end="")
            self.happened.emit(view, f"{_about()}\n{text}")


class FailureBar(NoticeBar):
    """Says what failed and what is safe; the report is shown below it on demand."""

    reopen_wanted = Signal()
    """The views are to be made anew."""

    def __init__(self, session: Session, names: dict[str, str], parent: QWidget) -> None:
        super().__init__(tr("What went wrong"), parent)
        self.session = session
        self.names = names
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setFixedHeight(self.report.fontMetrics().lineSpacing() * _REPORT_LINES)
        self.report.hide()
        self.column.addWidget(self.report)
        self.errors = Failures(self)
        self.errors.happened.connect(self.tell)

    def tell(self, view: str, report: str) -> None:
        """Says that something in this view failed, with the report of it."""
        self.report.setPlainText(report)
        named = self.names.get(view)
        wrong = (
            tr("Something went wrong in the view “{view}”.", view=named)
            if named
            else tr("Something went wrong in the window.")
        )
        safe = tr(
            "The plan is safe: every edit that you saw made is in {file}, and you can go on."
            " Nothing is sent anywhere.",
            file=self.session.path.name,
        )
        self.say(
            f"{wrong} {safe}",
            Way(tr("Copy the report"), tr("To be sent to whoever can mend it"), self._copy),
            Way(tr("Show the report"), tr("What happened, as the program saw it"), self._show_report),
            Way(
                tr("Reopen the views"),
                tr("Make all views anew; the plan stays open"),
                self.reopen_wanted.emit,
            ),
        )
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _show_report(self) -> None:
        self.report.setVisible(not self.report.isVisible())


def _view_of(trace: TracebackType | None) -> str:
    """The folder or module of the window's code that stands last in the trace: `timeline`."""
    found = ""
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        if path.is_relative_to(_UI):
            found = path.relative_to(_UI).parts[0].removesuffix(".py")
    return found


def _about() -> str:
    return (
        f"Coordinator {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__},"
        f" {platform.system()} {platform.release()}, {QGuiApplication.platformName()}"
    )
