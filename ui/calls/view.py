"""The calls: a list of them, and beside it one call, a new one, or the replies that came."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from ui.calls.call_form import CallForm
from ui.calls.model import CallsModel
from ui.calls.new_call import NewCall
from ui.calls.replies import Replies
from ui.calls.rows import CallDelegate
from ui.following import FollowingView
from ui.labels import Note
from ui.session import Session
from ui.theme import SPACE


class CallsView(FollowingView):
    """A call that is chosen in the list is shown beside it, unless a new one or replies are at hand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.calls = CallsModel(session)
        self.list = QListView()
        self.list.setModel(self.calls)
        self.list.setItemDelegate(CallDelegate(self.list))
        self.list.setAccessibleName(tr("Calls"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._turn_to_current)
        self.list.clicked.connect(self._turn_to_current)
        self.call_selected = QPushButton(tr("Ca&ll for helpers…"))
        self.call_selected.setToolTip(tr("For the open seats of the selected task"))
        self.call_selected.clicked.connect(self._begin_selected)
        self.read = QPushButton(tr("Ta&ke in replies…"))
        self.read.setToolTip(tr("Paste a reply, or open or drop mails"))
        self.read.clicked.connect(self.read_replies)
        self.empty = Note("muted", tr("Select a task with an open seat, then press Call for helpers."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.form = CallForm(session)
        self.new_call = NewCall(session)
        self.replies = Replies(session)
        self.pages = QStackedWidget()
        for page in (self.empty, self.form, self.new_call, self.replies):
            self.pages.addWidget(page)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.new_call.opened.connect(self._show_opened)
        self.new_call.left.connect(self._leave)
        self.replies.left.connect(self._leave)
        session.opened.connect(self._open)
        session.selected.connect(self._show_what_can_be_called)
        self._show_what_can_be_called()
        self._leave()

    @property
    def call(self) -> str | None:
        """The call that is chosen in the list."""
        index = self.list.currentIndex()
        return self.calls.ids[index.row()] if index.isValid() else None

    def begin(self, task: str) -> None:
        """Begins a call for the open seats of a task."""
        if task not in self.session.plan.tasks or not self.session.plan.open_seats(task):
            self.session.failed.emit(tr("this task has no open seat to call for; add a seat to it first"))
            return
        self.new_call.show_task(task)
        self.pages.setCurrentWidget(self.new_call)
        self.new_call.ask.setFocus()

    def read_replies(self) -> None:
        """Makes room for replies to be pasted."""
        self.pages.setCurrentWidget(self.replies)
        self.replies.refresh()
        self.replies.begin()

    def read_files(self, paths: Iterable[Path]) -> None:
        """Shows what the replies in these files say."""
        self.pages.setCurrentWidget(self.replies)
        self.replies.read_files(paths)

    def read_text(self, text: str) -> None:
        """Shows what one reply says."""
        self.pages.setCurrentWidget(self.replies)
        self.replies.read_text(text)

    def show_call(self, call: str) -> None:
        index = self.calls.index_of(call)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self._turn_to_current()

    def _open(self) -> None:
        self.form.abandon()
        self.new_call.task = None
        self.renew()
        self._leave()

    def renew(self) -> None:
        self.calls.renew()
        page = self.pages.currentWidget()
        if page is self.form:
            self._turn_to_current() if not self.form.alive else self.form.refresh()
        elif page is self.new_call:
            self.new_call.refresh()
        elif page is self.replies:
            self.replies.refresh()
        else:
            self._leave()
        self._show_what_can_be_called()

    def _turn_to_current(self) -> None:
        call = self.call
        if call is None:
            self.pages.setCurrentWidget(self.empty)
            return
        if self.form.row != call or self.pages.currentWidget() is not self.form:
            self.form.show_row(call)
        self.pages.setCurrentWidget(self.form)

    def _leave(self) -> None:
        """Back to the call that is chosen, or else the first."""
        if self.call is None and self.calls.ids:
            self.list.setCurrentIndex(self.calls.index(0, 0))
        self._turn_to_current()

    def _show_opened(self, call: str) -> None:
        self.calls.renew()
        self.show_call(call)
        self.form.tabs.setCurrentWidget(self.form.messages)
        self.form.messages.copy.setFocus()

    def _begin_selected(self) -> None:
        if (task := self.session.selection.task) is not None:
            self.begin(task)

    def _show_what_can_be_called(self) -> None:
        task = self.session.selection.task
        self.call_selected.setEnabled(task is not None and bool(self.session.plan.open_seats(task)))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, SPACE, 0, 0)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(SPACE, 0, SPACE, 0)
        buttons.addWidget(self.call_selected)
        buttons.addWidget(self.read)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(left)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.pages)
        area.setWidgetResizable(True)
        beside.addWidget(area)
        beside.setStretchFactor(1, 1)
        beside.setSizes([210, 520])
        beside.setChildrenCollapsible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside)
