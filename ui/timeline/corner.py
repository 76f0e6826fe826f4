"""Where the names and the calendar meet: by task or by person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from ui.timeline.scene import By


class Corner(QWidget):
    """Two buttons, of which one is down."""

    chosen = Signal(By)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        self.buttons: dict[By, QToolButton] = {}
        together = QButtonGroup(self)
        texts = {
            By.TASK: (self.tr("Tasks"), self.tr("A row for each task")),
            By.PERSON: (self.tr("People"), self.tr("A lane for each person, with what they are on")),
        }
        for by, (text, tip) in texts.items():
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, by=by: self.chosen.emit(by))
            together.addButton(button)
            row.addWidget(button)
            self.buttons[by] = button
        row.addStretch(1)

    def show_by(self, by: By) -> None:
        self.buttons[by].setChecked(True)
