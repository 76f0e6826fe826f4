"""Imports and reports as pages among the views, for as long as they are wanted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget, QWidget

from coordinator.formats.report import Report
from coordinator.importing import report_text
from coordinator.language import tr
from ui.choosers import named_after
from ui.importing.report_page import ReportPage
from ui.importing.sources import FileSource, PasteSource, Source
from ui.importing.view import ImportView
from ui.opening import Opened, opened_new
from ui.session import Session
from ui.status import StatusLine


class Imports(QObject):
    """One import at a time; `ask_save_path` asks where a report is to be saved, `show_opened` turns to a plan
    and then calls what tells of it."""

    def __init__(
        self,
        session: Session,
        status: StatusLine,
        tabs: QTabWidget,
        ask_save_path: Callable[[str, str], str],
        show_opened: Callable[[Callable[[], Opened], Callable[[], None]], None],
    ) -> None:
        super().__init__(tabs)
        self.session = session
        self._status = status
        self._tabs = tabs
        self._ask_save_path = ask_save_path
        self._show_opened = show_opened
        self._back: QWidget | None = None
        self.view: ImportView | None = None
        self.report: ReportPage | None = None

        session.opened.connect(self._let_go_of_paste)

    def begin(self, path: Path) -> None:
        """Looks at a file of another program, to be imported as a new plan."""
        self._begin(FileSource(path, self), tr("Import"))

    def paste(self, text: str, group: str | None = None) -> None:
        """Looks at a table from a spreadsheet, to be added to the plan, inside a group if one is named."""
        self._begin(PasteSource(self.session, text, group, self), tr("Paste"))

    def show_report(self, headline: str, text: str, about: Path) -> None:
        """Shows what there is to know of something that was read or written."""
        self._close(self.report)
        suggested = named_after(about, tr("report", "in the name of a file"), ".txt")
        page = ReportPage(headline, text, suggested, self._ask_save_path, self._tabs)
        page.left.connect(lambda: self._close(page))
        self.report = page
        self._show(page, tr("Report"))

    def stop(self) -> None:
        """Lets go of what is looked at."""
        if self.view is not None:
            self.view.source.stop()
            self._close(self.view)

    def _begin(self, source: Source, title: str) -> None:
        self.stop()
        self._close(self.report)
        view = ImportView(source, self._tabs)
        view.left.connect(lambda: self._close(view))
        view.taken.connect(self._take)
        self.view = view
        self._show(view, title)
        view.begin()

    def _let_go_of_paste(self) -> None:
        """It was for the plan that was open before."""
        if self.view is not None and not self.view.source.is_file:
            self.stop()

    def _show(self, page: QWidget, title: str) -> None:
        if self._tabs.currentWidget() not in (self.view, self.report):
            self._back = self._tabs.currentWidget()
        self._tabs.setCurrentIndex(self._tabs.addTab(page, title))
        page.setFocus()

    def _close(self, page: QWidget | None) -> None:
        if page is None:
            return
        was_shown = self._tabs.currentWidget() is page
        self._tabs.removeTab(self._tabs.indexOf(page))
        self.view = None if page is self.view else self.view
        self.report = None if page is self.report else self.report
        page.deleteLater()
        if was_shown and self._back is not None:
            self._tabs.setCurrentWidget(self._back)
            self._back.setFocus()

    def _take(self, path: Path | None, headline: str, text: str) -> None:
        name = "" if self.view is None else self.view.source.name
        self._close(self.view)
        if path is None:
            self._status.say(tr("Added: {what}", what=headline))
            if text != report_text(Report()):
                self.show_report(headline, text, self.session.path)
            return
        where = tr("{name} is now the plan {path}; the file itself is as it was", name=name, path=path)

        def tell() -> None:
            self._status.say(where)
            self.show_report(f"{headline}\n{where}", text, path)

        self._show_opened(partial(opened_new, path), tell)
