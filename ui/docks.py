"""What stands around the views, and how it makes room where two views stand side by side."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from coordinator.language import tr

_ROOM_FOR_BOTH = 1500
"""Pixels of the window from which two views have room between people and editor."""
_WIDTHS = (240, 310)
"""Of people and editor, in pixels."""


class Docks:
    """People at the left, the editor at the right, the things to look at and the backups below."""

    def __init__(
        self, window: QMainWindow, people: QWidget, editor: QWidget, health: QWidget, backups: QWidget
    ) -> None:
        self._window = window
        self._has_made_way = False
        area, corner = Qt.DockWidgetArea, Qt.Corner
        sides = [area.LeftDockWidgetArea, area.RightDockWidgetArea]
        self._begin, end = sides[::-1] if window.isRightToLeft() else sides
        # the sides that are kept are those of one direction of writing
        self._key = "state_leftward" if window.isRightToLeft() else "state"
        self.people = self._dock("people", tr("People"), people, self._begin)
        self.editor = self._dock("editor", tr("Editor"), editor, end)
        self.health = self._dock("health", tr("To look at"), health, area.BottomDockWidgetArea)
        self.backups = self._dock("backups", tr("Backups"), backups, area.BottomDockWidgetArea)
        for dock in (self.health, self.backups):
            dock.hide()
        self._share_width()
        window.setCorner(corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.setCorner(corner.BottomRightCorner, area.RightDockWidgetArea)

    @property
    def menu(self) -> list[QAction]:
        """The actions that show and hide people and editor."""
        return [self.people.toggleViewAction(), self.editor.toggleViewAction()]

    def keep(self, settings: QSettings) -> None:
        """Keeps where everything stands, for the next window."""
        settings.setValue(self._key, self._window.saveState())

    def restore(self, settings: QSettings) -> None:
        if state := settings.value(self._key):
            self._window.restoreState(state)

    def make_way(self, is_split: bool) -> None:
        """While two views stand side by side in a narrow window, people go behind the editor, in a tab."""
        wanted = is_split and self._window.width() < _ROOM_FOR_BOTH
        if wanted == self._has_made_way:
            return
        self._has_made_way = wanted
        was_shown = self.people.isVisible()
        if wanted and self.people.isFloating():
            self._has_made_way = False
        elif wanted:
            self._window.tabifyDockWidget(self.editor, self.people)
            self.editor.raise_()
        else:
            self._window.addDockWidget(self._begin, self.people)
            self._share_width()
            self.people.setVisible(was_shown or self.people.toggleViewAction().isChecked())

    def _share_width(self) -> None:
        self._window.resizeDocks([self.people, self.editor], _WIDTHS, Qt.Orientation.Horizontal)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        return dock
