"""The bar over the views while edits that were made without the server conflict with what others did."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from coordinator.merge.result import Side
from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError
from coordinator.store.shared.plan import SharedPlan
from ui.labels import Note
from ui.session import Session
from ui.theme import SPACE


class WaitingBar(QFrame):
    """What conflicts is settled here for one side; the rest of both is kept in any case."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("waiting")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = Note()
        self.mine = QPushButton(self.tr("Keep mine"))
        self.mine.setToolTip(self.tr("Merge, and take mine where both of us changed the same"))
        self.theirs = QPushButton(self.tr("Keep theirs"))
        self.theirs.setToolTip(self.tr("Merge, and take the others' where both of us changed the same"))
        self.aside = QPushButton(self.tr("Put mine aside"))
        self.aside.setToolTip(self.tr("Leave my edits in a file of their own, and go on with the server's"))
        # the server's plan is merged into, so that the others' edits are its own side
        self.mine.clicked.connect(lambda: self._settle(Side.THEIRS))
        self.theirs.clicked.connect(lambda: self._settle(Side.MINE))
        self.aside.clicked.connect(self._put_aside)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(self.text, 1)
        for button in (self.mine, self.theirs, self.aside):
            row.addWidget(button)
        session.company.connect(self._show)
        session.opened.connect(self._show)
        self._show()

    def _show(self) -> None:
        why = self.session.file.waiting
        self.setVisible(bool(why))
        told = self.tr("The server is back; what you did without it and what others did conflict: {}")
        self.text.say(told.format(why) if why else "")

    def _settle(self, side: Side) -> None:
        from coordinator.merge.merging import merge

        file = self.session.file
        assert isinstance(file, SharedPlan)
        base, mine, theirs = file.sides()
        name = self.tr("merge what was done without the server")
        keys = [conflict.key for conflict in merge(base, theirs, mine).conflicts]
        merged = merge(base, theirs, mine, dict.fromkeys(keys, side), name)
        self._go_on(lambda: file.settle(merged.change))

    def _put_aside(self) -> None:
        file = self.session.file
        assert isinstance(file, SharedPlan)
        self._go_on(lambda: file.set_copy_aside()[0])

    def _go_on(self, step: Callable[[], Change]) -> None:
        try:
            self.session.follow(step())
        except PlanError as error:
            self.session.failed.emit(str(error))
        self.session.company.emit()
