"""The bar over the views while edits that were made without the server conflict with what others did."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.store.shared.plan import SharedPlan
from ui.labels import Note
from ui.session import Session
from ui.theme import SPACE


class WaitingBar(QFrame):
    """What conflicts is settled one by one in the view of a merge; the rest of both is kept in any case."""

    merge_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("waiting")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = Note()
        self.merge = QPushButton(tr("Merge…"))
        self.merge.setToolTip(tr("Choose mine or theirs for each thing that both of us changed"))
        self.aside = QPushButton(tr("Put mine aside"))
        self.aside.setToolTip(tr("Leave my edits in a file of their own, and go on with the server's"))
        self.merge.clicked.connect(self.merge_wanted)
        self.aside.clicked.connect(self._put_aside)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(self.text, 1)
        for button in (self.merge, self.aside):
            row.addWidget(button)
        session.company.connect(self._show)
        session.opened.connect(self._show)
        self._show()

    def _show(self) -> None:
        why = self.session.file.waiting
        self.setVisible(bool(why))
        told = tr("The server is back; what you did without it and what others did conflict: {why}", why=why)
        self.text.say(told if why else "")

    def _put_aside(self) -> None:
        file = self.session.file
        assert isinstance(file, SharedPlan)
        try:
            self.session.follow(file.set_copy_aside()[0])
        except PlanError as error:
            self.session.fail(error)
        self.session.company.emit()
