"""Comparing the plan with another and merging a copy into it: the views, as tabs that come and go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from coordinator.language import tr
from coordinator.store.shared.plan import SharedPlan
from ui.comparing.view import CompareView
from ui.merging.view import MergeView
from ui.session import Session
from ui.status import StatusLine
from ui.theme import Theme


class TwoPlans(QObject):
    """`ask_path` asks the user for a plan's file, and gives an empty path for none."""

    found = Signal(str, str)
    """The table and the id of what is to be gone to."""

    def __init__(
        self,
        session: Session,
        tabs: QTabWidget,
        status: StatusLine,
        theme: Theme,
        ask_path: Callable[[], str],
    ) -> None:
        super().__init__(tabs)
        self.session = session
        self.compared = CompareView(session, theme)
        self.merging = MergeView(session)
        self._tabs = tabs
        self._status = status
        self._ask_path = ask_path
        self.compared.found.connect(self.found)
        self.compared.failed.connect(status.say_failure)
        self.compared.left.connect(lambda: self._hide(self.compared))
        self.merging.left.connect(lambda: self._hide(self.merging))
        self.merging.merged.connect(status.say)
        self.merging.failed.connect(status.say_failure)
        self.merging.base_wanted.connect(self._ask_base)

    def compare(self) -> None:
        """Asks which plan to compare with, and shows what has changed since that."""
        if chosen := self._ask_path():
            self.compare_with(Path(chosen))

    def compare_with(self, path: Path) -> None:
        if self._is_the_plan(path):
            return
        self.compared.compare_with(path)
        self._show(self.compared, tr("Compared"))

    def merge(self) -> None:
        """Asks which copy to merge, and shows what that would do."""
        if self.session.trial is not None:
            self._refuse_trial()
        elif chosen := self._ask_path():
            self.merge_copy(Path(chosen))

    def merge_copy(self, path: Path, base: Path | None = None) -> None:
        if self._is_the_plan(path):
            return
        self.merging.begin(path, base)
        self._show(self.merging, tr("Merge"))

    def merge_waiting(self) -> None:
        """Shows what conflicts of what was done while the server of the plan was away."""
        if self.session.trial is not None:
            self._refuse_trial()
        elif isinstance(file := self.session.file, SharedPlan):
            self.merging.begin_waiting(file)
            self._show(self.merging, tr("Merge"))

    def set_theme(self, theme: Theme) -> None:
        self.compared.set_theme(theme)

    def _refuse_trial(self) -> None:
        self._status.say_failure(tr("Keep what you are trying, or let it go; then merge"))

    def _is_the_plan(self, path: Path) -> bool:
        """Whether the path is that of the open plan, which is told."""
        same = path.resolve() == self.session.path.resolve()
        if same:
            self._status.say_failure(tr("This is the plan itself; choose a copy of it"))
        return same

    def _ask_base(self, theirs: str) -> None:
        if chosen := self._ask_path():
            self.merge_copy(Path(theirs), Path(chosen))

    def _show(self, view: QWidget, title: str) -> None:
        if self._tabs.indexOf(view) < 0:
            self._tabs.addTab(view, title)
        self._tabs.setCurrentWidget(view)
        view.setFocus()

    def _hide(self, view: QWidget) -> None:
        index = self._tabs.indexOf(view)
        if index >= 0:
            if self._tabs.currentWidget() is view:
                self._tabs.setCurrentIndex(0)
            self._tabs.removeTab(index)
            view.setParent(self._tabs)
            view.hide()
