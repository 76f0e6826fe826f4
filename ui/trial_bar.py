"""The bar over the views while edits are tried: both finishes, what moves, and to keep it or let it go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

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
        self._text.setAccessibleName(self.tr("What is being tried"))
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setToolTip(self.tr("Make all of it one edit, which is undone in one step"))
        self.keep.clicked.connect(session.keep)
        self.let_go = QPushButton(self.tr("Let go"))
        self.let_go.setToolTip(self.tr("Drop it; the plan is as it was"))
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
            self._text.setText(self.tr("What if? Try any edit; the plan stays as it is until you keep it."))
            return
        later = tried.finish_after - tried.finish_before
        finish = self.tr("finish {when}").format(when=when(tried.finish_after))
        if later:
            was = self.tr("was {when}").format(when=when(tried.finish_before))
            finish += f" ({was}: {shift(later)})"
        else:
            finish += self.tr(", as before")
        moved = len(tried.moved)
        moves = self.tr("{} tasks move").format(moved) if moved else self.tr("nothing moves")
        if moved == 1:
            moves = self.tr("1 task moves")
        self._text.setText(f"{self.tr('What if?')} {finish}; {moves}.")
        names = self.session.plan.tasks
        first = [names[task].name for task in list(tried.moved)[:20] if task in names]
        self._text.setToolTip(plain_tip("\n".join(first)))
