"""The bar over the views while edits are tried: both finishes, what moves, and to keep it or let it go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.wording import shift, when
from ui.labels import plain_tip
from ui.session import Session
from ui.theme import SPACE


class TrialBar(QFrame):
    """Hidden until edits are tried."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("trial")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAccessibleName(tr("What is being tried"))
        self.keep = QPushButton(tr("Keep"))
        self.keep.setToolTip(tr("Make all of it one edit, which is undone in one step"))
        self.keep.clicked.connect(session.keep)
        self.let_go = QPushButton(tr("Let go"))
        self.let_go.setToolTip(tr("Drop it; the plan is as it was"))
        self.let_go.clicked.connect(session.let_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(self._text, 1)
        row.addWidget(self.keep)
        row.addWidget(self.let_go)
        session.trying.connect(self._follow)
        session.changed.connect(self._show_tried)
        self._follow(session.trial is not None)

    @property
    def text(self) -> str:
        return self._text.text()

    def _follow(self, trying: bool) -> None:
        self.setVisible(trying)
        self._show_tried()

    def _show_tried(self, change: Change | None = None) -> None:
        tried = self.session.tried
        if tried is None:
            return
        self.keep.setEnabled(self.session.undo_name is not None)
        if self.session.undo_name is None:
            self._text.setText(tr("What if? Try any edit; the plan stays as it is until you keep it."))
            return
        named = {
            "when": when(tried.finish_after),
            "before": when(tried.finish_before),
            "shift": shift(tried.finish_after - tried.finish_before),
        }
        finish = (
            tr("finish {when}, as before", **named)
            if tried.finish_after == tried.finish_before
            else tr("finish {when} (was {before}: {shift})", **named)
        )
        moved = len(tried.moved)
        moves = tr("%n task(s) (moves|move)", "", moved) if moved else tr("nothing moves")
        self._text.setText(tr("What if? {finish}; {moves}.", finish=finish, moves=moves))
        names = self.session.plan.tasks
        first = [names[task].name for task in list(tried.moved)[:20] if task in names]
        self._text.setToolTip(plain_tip("\n".join(first)))
