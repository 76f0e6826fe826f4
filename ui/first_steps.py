"""The bar over the views of an empty plan: what to do first, each a click away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from coordinator.language import tr
from ui.actions import Actions
from ui.labels import Note
from ui.session import Session
from ui.theme import SPACE


class FirstSteps(QFrame):
    """Hidden once there is a task."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("trial")  # looks like the bar over edits that are tried
        self.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(Note("text", tr("This plan is empty. Begin with a task, or look at a plan.")), 1)
        self.buttons: dict[str, QPushButton] = {}
        for name in ("add_task", "sample", "open"):
            button = self.buttons[name] = QPushButton(actions.names[name])
            button.setToolTip(actions[name].toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        session.opened.connect(self._follow)
        session.changed.connect(lambda _: self._follow())
        self._follow()

    def _follow(self) -> None:
        self.setVisible(not self.session.plan.tasks)
