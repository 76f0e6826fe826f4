"""A copy of the plan merged into it: what both changed is asked, all else is shown; then it is one edit."""

from collections.abc import Hashable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from coordinator.merge.proposal import (
    Copies,
    Proposal,
    propose,
    read_copies,
    waiting_copies,
    with_finishes,
)
from coordinator.merge.result import Answers, Conflict, Side
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment
from coordinator.plan.plan import between
from coordinator.plan.wording import capitalized, shift, when
from coordinator.store.folders import SUFFIX
from coordinator.store.shared.plan import SharedPlan
from ui.background import Background
from ui.comparing.difference_list import DifferenceList
from ui.editor.form import Parts, Rows, scrolled
from ui.labels import Note
from ui.merging.rows import ConflictRow, MendRow, NoteRow
from ui.session import Session
from ui.theme import SPACE

_SOON = 200
"""Milliseconds after the last edit or answer."""
_MOST_ROWS = 100
"""Of a kind; what is beyond them is settled with all."""


class MergeView(QWidget):
    """Nothing is written until `merge`; edits of the plan meanwhile are taken along."""

    left = Signal()
    """Nothing is to be merged any more."""
    merged = Signal(str)
    """It is done; the sentence says what."""
    failed = Signal(str)
    """It can't be made; the text says why."""
    base_wanted = Signal(str)
    """The user is to be asked for the plan that both were copied from; the path is that of the copy."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.copies: Copies | None = None
        self.proposal: Proposal | None = None
        self.answers: dict[str, Side] = {}
        self.taken: set[str] = set()
        self._settling: Side | None = None
        self._theirs = ""
        self._path = Path()
        self._waiting: SharedPlan | None = None
        self._shown: tuple[Copies, Answers]
        self.headline = Note()
        self.state = Note("muted")
        self.do = QPushButton(tr("Merge"))
        self.do.clicked.connect(self.merge)
        self.leave_button = QPushButton(tr("Leave"))
        self.leave_button.setToolTip(tr("Take nothing in; the plan stays as it is"))
        self.leave_button.clicked.connect(self.leave)
        self.base_button = QPushButton(tr("Choose what both were copied from…"))
        self.base_button.clicked.connect(lambda: self.base_wanted.emit(str(self._path)))
        self.all_mine = self._settler(Side.MINE, tr("All mine"))
        self.all_theirs = self._settler(Side.THEIRS, tr("All theirs"))
        self.rows = Rows(session, self._keys, self._row)
        self.list = DifferenceList(tr("What merging changes in your plan"))
        self._reading: Background[Copies | str] = Background(self)
        self._background: Background[Proposal] = Background(self)
        self._finishes: Background[Proposal] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._begin)
        session.changed.connect(lambda *_: self._due.start() if self.copies is not None else None)
        session.opened.connect(self.leave)
        session.company.connect(self._leave_settled)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether something is still to be found since the last edit or answer."""
        return self._merging or self._finishes.busy

    @property
    def _merging(self) -> bool:
        return self._due.isActive() or self._background.busy or self._reading.busy

    @property
    def open(self) -> list[Conflict]:
        """What is still to be settled."""
        found = self.proposal.merge.conflicts if self.proposal is not None else ()
        return [each for each in found if each.key not in self.answers]

    def begin(self, theirs: Path, base: Path | None = None) -> None:
        """Reads the copy, and what both were copied from where that is named; shows what merging does."""
        self._leave_quietly()
        self._theirs, self._path = theirs.name, theirs
        self.headline.say(tr("Reading {file}…", file=theirs.name))
        self._show_busy()
        folder = TemporaryDirectory(prefix="coordinator-")
        mine = Path(folder.name) / self.session.path.with_suffix(SUFFIX).name
        try:
            # in this thread, which has the plan open; the rest is read beside the window
            self.session.file.copy_unread(mine)
        except PlanError as error:
            self._fail(str(error))
            return
        paths = [*([base] if base is not None else []), mine, theirs]
        self._reading.begin(lambda go: _read(paths, folder), self._take)

    def begin_waiting(self, file: SharedPlan) -> None:
        """Shows what merging does of what was done without the server, and what others did on it."""
        self._leave_quietly()
        self._theirs = tr("The plan on the server")
        self._waiting = file
        try:
            self.copies = waiting_copies(file)
        except PlanError as error:
            self._fail(str(error))
            return
        self._begin()

    def merge(self) -> None:
        """Makes all of it one edit, once nothing is open."""
        proposal = self.proposal
        if proposal is None or self.open or self._merging:
            return
        if self._waiting is not None:
            self._settle_waiting(self._waiting, proposal)
            return
        if self.session.do(lambda plan: proposal.change) is None and proposal.change:
            return  # the session has told why
        name = self._path.stem
        self.leave()
        self.merged.emit(tr("{name} is merged; undo takes all of it back", name=name))

    def leave(self) -> None:
        if self.active:
            self._leave_quietly()
            self.left.emit()

    @property
    def active(self) -> bool:
        return self.copies is not None or self._reading.busy or self._failed

    def settle_all(self, side: Side) -> None:
        """Answers what is open, and what comes up by that, for one side."""
        self._settling = side
        self._settle()

    # within

    def _settle_waiting(self, file: SharedPlan, proposal: Proposal) -> None:
        """What both come to is an edit of the plan on the server; where others did more meanwhile, it is
        looked at anew."""
        assert self.copies is not None
        try:
            change = file.settle(between(self.copies.theirs, proposal.plan, self._name))
        except PlanError as error:
            self.failed.emit(str(error))
            self.begin_waiting(file)
            return
        self.leave()
        self.session.follow(change)
        self.session.company.emit()
        self.merged.emit(tr("What was done without the server is merged; undo takes all of it back"))

    def _leave_settled(self) -> None:
        """For where what waited was put aside meanwhile."""
        if self._waiting is not None and not self._waiting.waiting:
            self.leave()

    @property
    def _name(self) -> str:
        """Of the edit that is made."""
        if self._waiting is not None:
            return tr("merge what was done without the server")
        return tr("merge {name}", name=self._path.stem)

    def _leave_quietly(self) -> None:
        self._reading.stop()
        self._background.stop()
        self._finishes.stop()
        self._due.stop()
        self.copies = self.proposal = None
        self.answers.clear()
        self.taken.clear()
        self._settling = None
        self._waiting = None
        self._failed = False
        self.rows.refresh()
        self.list.show_differences([])

    def _take(self, read: Copies | str) -> None:
        if isinstance(read, str):
            self._fail(read)
            return
        self.copies = read
        self._begin()

    def _fail(self, why: str) -> None:
        self._failed = True
        self.headline.say(f"✕ {capitalized(why)}")
        self._show_busy()
        self.base_button.setVisible(self._waiting is None)

    def _begin(self) -> None:
        if self.copies is None:
            return
        copies = replace(self.copies, mine=self.session.plan.copy())
        answers, taken, name = dict(self.answers), set(self.taken), self._name
        self._finishes.stop()
        self._shown = (copies, answers)
        self._background.begin(lambda go: propose(copies, answers, name, taken), self._show)
        self._show_busy()

    def _show(self, proposal: Proposal) -> None:
        self.proposal = proposal
        if self._settling is not None and self.open:
            self._settle()
            return
        self._settling = None
        self.rows.refresh()
        self._show_answers(proposal)
        self.list.show_differences(proposal.differences)
        self._show_state()
        if proposal.merge.conflicts:
            copies, answers = self._shown
            self._finishes.begin(lambda go: with_finishes(copies, answers, proposal, go), self._show_answers)

    def _show_answers(self, proposal: Proposal) -> None:
        for key in self.rows.keys_shown():
            row = self.rows.row(key)
            if isinstance(row, ConflictRow):
                row.show_proposal(proposal, self.answers.get(row.conflict.key))

    def _settle(self) -> None:
        side = self._settling
        assert side is not None
        self.answers.update({each.key: side for each in self.open})
        self._begin()

    def _choose(self, conflict: Conflict, side: Side) -> None:
        self.answers[conflict.key] = side
        self._show_state()
        self._due.start()

    def _take_offer(self, text: str, on: bool) -> None:
        (self.taken.add if on else self.taken.discard)(text)
        self._due.start()

    def _keys(self) -> list[Hashable]:
        """Conflicts, and mends and notes by their texts."""
        if self.proposal is None:
            return []
        found = self.proposal.merge
        mends = [each.text for each in self.proposal.mends]
        return [*found.conflicts[:_MOST_ROWS], *mends[:_MOST_ROWS], *found.notes[:_MOST_ROWS]]

    def _row(self, key: Hashable) -> Parts:
        if isinstance(key, Conflict):
            return ConflictRow(self.session, key, self._choose)
        assert self.proposal is not None
        mend = next((each for each in self.proposal.mends if each.text == key), None)
        if mend is not None:
            return MendRow(self.session, mend, self.taken, self._take_offer)
        return NoteRow(self.session, str(key))

    def _show_busy(self) -> None:
        self.do.setEnabled(False)
        self.base_button.setVisible(False)

    def _show_state(self) -> None:
        proposal = self.proposal
        assert proposal is not None
        asked, left = len(proposal.merge.conflicts), len(self.open)
        self.headline.say(_headline(self._theirs, proposal, self.session.schedule.finish))
        if left:
            self.state.say(tr("{left} of %n thing(s) still to be settled", "", asked, left=left))
        else:
            self.state.say(tr("All is settled") if asked else tr("Nothing is to be settled"))
        self.do.setEnabled(not left and bool(proposal.change))
        why = tr("Settle first what both of you changed") if left else tr("Nothing would change")
        done = tr("Make all of it one edit, which is undone in one step")
        self.do.setToolTip(done if self.do.isEnabled() else why)
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(asked > 1)

    def _settler(self, side: Side, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tr("Settle all that is still open this way"))
        button.clicked.connect(lambda: self.settle_all(side))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.state)
        head.addLayout(words, 1)
        for button in (self.base_button, self.all_mine, self.all_theirs, self.do, self.leave_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        area = scrolled(self.rows)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.addWidget(area)
        self.parts.addWidget(self.list)
        self.parts.setSizes([450, 400])
        self.parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        self._leave_quietly()


def _read(paths: list[Path], folder: "TemporaryDirectory[str]") -> Copies | str:
    """The copies, or why they can't be read."""
    try:
        with folder:
            return read_copies(paths)
    except PlanError as error:
        return str(error)


def _headline(name: str, proposal: Proposal, now: Moment) -> str:
    """`theirs.coord: 12 differences come in; finish Fri 6 Mar 14:00, 1d later`."""
    come = tr("%n difference(s) from your plan", "", len(proposal.differences))
    named = {"finish": when(proposal.finish), "shift": shift(proposal.finish - now)}
    finish = (
        tr("finish {finish}, as now", **named)
        if proposal.finish == now
        else tr("finish {finish}, {shift}", **named)
    )
    return f"{name}: {come}; {finish}"
