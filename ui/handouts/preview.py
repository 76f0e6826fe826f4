"""Someone's own page in a window of its own, as it would be handed to them."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from coordinator.formats import html
from coordinator.handouts import briefing_page
from coordinator.language import tr
from coordinator.people.briefing import Briefings
from ui.reader import Reader
from ui.session import Session
from ui.theme import SPACE

_SOON = 250
"""Milliseconds after the last edit."""


class BriefingPreview(QDialog):
    """Follows the plan for as long as it is open."""

    save_wanted = Signal()

    def __init__(self, session: Session, person: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self._person = person
        self.reader = Reader(tr("Briefing"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = QPushButton(tr("&Save…"))
        self.save.setToolTip(tr("As a page, a PDF or a calendar"))
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.close)
        self.save.clicked.connect(self.save_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.addWidget(self.reader, 1)
        column.addWidget(self.buttons)
        self.buttons.setContentsMargins(SPACE, 0, SPACE, 0)
        self.resize(560, 620)
        # in a large plan it takes a moment, for which no edit should wait
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._show)
        session.changed.connect(self._show_soon)
        session.opened.connect(self.close)
        self._show()

    def _show_soon(self) -> None:
        self._due.start()

    def _show(self) -> None:
        session = self.session
        if self._person not in session.plan.people:
            self.close()
            return
        briefing = Briefings(session.plan, session.schedule, session.moment).of(self._person)
        page = briefing_page(session.plan, briefing)
        self.setWindowTitle(tr("Briefing: {title}", title=page.title))
        self.reader.show_html(html.body(page))
