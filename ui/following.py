"""Views that follow the plan and the clock only while they can be seen."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.session import Session


class FollowingView(QWidget):
    """Catches up, when it is shown, with what it missed while it was hidden; a kind of view gives `renew`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.is_stale = True
        """Whether something is to be caught up with."""
        session.changed.connect(self.follow)
        session.ticked.connect(self.follow)

    def renew(self) -> None:
        """Shows the plan as it is now."""
        raise NotImplementedError

    def follow(self) -> None:
        """Takes in what is new: now, or as soon as the view is shown."""
        self.is_stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self.is_stale:
            self.is_stale = False
            self.renew()
