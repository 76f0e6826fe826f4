"""Answers that may be to the same question: each leads there, and where it can, settles the question."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from coordinator.language import tr
from ui.editor.fields import side_by_side
from ui.editor.form import Parts, Rows
from ui.labels import LinkButton, Note
from ui.session import Session
from ui.theme import SPACE

Settle = Callable[[str], object]


class NearAnswers(Parts):
    """`find` gives the ids of the answers; `settle` takes one of them for what was asked."""

    def __init__(
        self, session: Session, text: str, find: Callable[[], Sequence[str]], settle: Settle | None = None
    ) -> None:
        super().__init__(session)
        self._find = find
        self._settle = settle
        self._text = text
        self._note = Note("later")
        self.rows = self.part(Rows(session, lambda: list(find()), self._row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._note)
        column.addWidget(self.rows)

    def show_rest(self) -> None:
        self._note.say(self._text if self.rows.keys_shown() else "")
        self.setVisible(bool(self.rows.keys_shown()))

    def _row(self, key: Hashable) -> Parts:
        return _NearAnswer(self.session, str(key), self._settle)


class _NearAnswer(Parts):
    def __init__(self, session: Session, answer: str, settle: Settle | None) -> None:
        super().__init__(session)
        self._answer = answer
        self.open = LinkButton()
        self.open.clicked.connect(lambda: session.select("answers", answer))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if settle is None:
            column.addWidget(self.open)
            return
        self.settle = QPushButton(tr("That's it"))
        self.settle.setToolTip(tr("The question is settled by this answer"))
        self.settle.clicked.connect(lambda: settle(answer))
        column.addWidget(side_by_side(self.open, self.settle))

    def show_rest(self) -> None:
        answer = self.plan.answers.get(self._answer)
        self.open.name(answer.question if answer is not None else "")
