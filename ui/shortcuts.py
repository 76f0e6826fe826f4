"""Every key there is, over the window: found as one types, and done by Enter."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from coordinator.language import tr
from ui.actions import Actions
from ui.keys import OwnKey, OwnKeys
from ui.lines import Line, LineList
from ui.theme import SPACE

_WIDTH, _MARGIN = 640, 48
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One thing that keys do; `where` is empty for what they do everywhere."""

    text: str
    keys: str
    tip: str
    where: str
    do: Callable[[], object]
    allowed: bool = True


def shortcuts_of(
    actions: Actions, views: Iterable[tuple[OwnKeys, Callable[[], object]]]
) -> Iterator[Shortcut]:
    """All that the actions and the views' own keys do; a view comes with what goes there."""
    for name, action in actions.items():
        if keys := actions.keys(name):
            yield Shortcut(
                actions.names[name], _written(keys), actions.tip(name), "", action.trigger, action.isEnabled()
            )
    for own, go_there in views:
        for key in own:
            yield Shortcut(key.text, _written(key.sequences), "", own.name, _there(go_there, key))


class ShortcutsView(QFrame):
    """Takes what is typed; Up and down choose, Enter does it, Esc leaves."""

    def __init__(self, window: QWidget, listed: Callable[[], Iterable[Shortcut]]) -> None:
        super().__init__(window)
        self._listed = listed
        self._before: QWidget | None = None
        self._shown: list[Shortcut] = []
        self.setObjectName("shortcuts")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("What do you want to do, or which key is it?"))
        self.line.setAccessibleName(tr("Find a key"))
        self.line.setClearButtonEnabled(True)
        self.list = LineList(tr("Keys"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        window.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Shows all keys; a second time, hides them."""
        if self.isVisible():
            self.leave()
            return
        self._before = self.window().focusWidget()
        self.line.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus()

    def leave(self) -> None:
        """Goes back to where one was, unless that is gone meanwhile."""
        self.hide()
        if self._before is not None and Shiboken.isValid(self._before):
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QResizeEvent) and self.isVisible():
            self._place()
        return False

    def _press(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + _STEPS[key], self.list.count() - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _find(self, text: str) -> None:
        """All words must be found, in what it does, where, or in its keys."""
        words = text.casefold().split()
        self._shown = [each for each in self._listed() if _has(each, words)]
        lines = [((str(number), ""), self._line(each)) for number, each in enumerate(self._shown)]
        none = Line(tr("No key for that"), tr("Ctrl+K finds every command, with or without a key"))
        self.list.choose(None)
        self.list.show_lines(lines or [(("", ""), none)])
        self.list.setCurrentRow(0)
        self.list.scrollToTop()

    def _line(self, shortcut: Shortcut) -> Line:
        below = shortcut.where or shortcut.tip or tr("Everywhere")
        if not shortcut.allowed:
            below = tr("Not now: there is nothing that it could be done to")
        return Line(shortcut.text, below, shortcut.keys, "accent" if shortcut.allowed else "muted")

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown) and self._shown[row].allowed:
            self.leave()
            self._shown[row].do()

    def _place(self) -> None:
        window = self.window()
        width = min(_WIDTH, window.width() - 2 * SPACE)
        self.setGeometry((window.width() - width) // 2, _MARGIN, width, window.height() - 2 * _MARGIN)


def _written(keys: Iterable[QKeySequence]) -> str:
    """`Ins, Ctrl+T`, as this system writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _has(shortcut: Shortcut, words: list[str]) -> bool:
    text = f"{shortcut.text} {shortcut.tip} {shortcut.where} {shortcut.keys}".casefold()
    return all(word in text for word in words)


def _there(go_there: Callable[[], object], key: OwnKey) -> Callable[[], None]:
    def run() -> None:
        go_there()
        if key.when():
            key.do()

    return run
