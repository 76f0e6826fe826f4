"""Names that complete what is being typed: in any line, and in quick entry after `@`, `#` and `after`."""

import re
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from coordinator.language import tr
from coordinator.plan.plan import Plan, in_order
from ui.session import Session

Kind = Literal["people", "skills", "tasks"]

_MARKED = re.compile(r'(?:^|\s)(?P<mark>[@#])(?:"(?P<quoted>[^"]*)|(?P<plain>[^\s"@#,;]*))$')
_AFTER = re.compile(
    r'\S\s+after\s+(?:[^@#]*,\s*)?(?:(?:FS|SS|FF|SF)\s+)?(?:"(?P<quoted>[^"]*)|(?P<plain>[^",@#]*))$',
    re.IGNORECASE,
)
_PLAIN_NAME = re.compile(r"[^\W\d_][\w'’.-]*")
_PLAIN_SKILL = re.compile(r"[^\W\d_]+")
_PLAIN_TASK = re.compile(r"(?!(?:FS|SS|FF|SF)\s)[^\W\d_][^\d\",;@#+]*", re.IGNORECASE)
_MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Token:
    """The part of a name that stands before the cursor; `length` counts what the whole name replaces."""

    kind: Kind
    typed: str
    length: int


def token_before(text: str) -> Token | None:
    """What is being typed at the end of `text`, a line up to the cursor; None where it is no name."""
    if found := _MARKED.search(text):
        kind: Kind = "people" if found["mark"] == "@" else "skills"
    elif found := _AFTER.search(text):
        kind = "tasks"
    else:
        return None
    if found["quoted"] is not None:
        return Token(kind, found["quoted"], len(found["quoted"]) + 1)
    return Token(kind, found["plain"], len(found["plain"]))


def written(name: str, kind: Kind) -> str:
    """The name as it stands in a line: in quotes where it could be read in another way."""
    plain = {"people": _PLAIN_NAME, "skills": _PLAIN_SKILL, "tasks": _PLAIN_TASK}[kind]
    return name if plain.fullmatch(name) else f'"{name}"'


def completer_of(names: QStringListModel) -> QCompleter:
    """Offers the names that hold what is typed anywhere, in capitals or not; it lives as long as they do."""
    completer = QCompleter(names, names)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(_MOST_SHOWN)
    return completer


class NameCompleter(QObject):
    """Offers names in a list below the cursor; Enter or Tab takes one, Esc none."""

    def __init__(self, session: Session, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._token: Token | None = None
        self._names = QStringListModel(self)
        self.completer = completer_of(self._names)
        self.completer.setWidget(editor)
        self.popup = QListView()
        self.popup.setUniformItemSizes(True)
        self.completer.setPopup(self.popup)
        self.popup.setAccessibleName(tr("Names"))
        self.completer.activated.connect(self._take)
        self.popup.installEventFilter(self)

    @property
    def open(self) -> bool:
        return self.popup.isVisible()

    def offer(self) -> None:
        """Opens the list where a name is being typed, and closes it elsewhere."""
        cursor = self._editor.textCursor()
        before = QTextCursor(cursor)
        before.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        token = None if cursor.hasSelection() else token_before(before.selectedText())
        if token is None:
            self.close()
            return
        if self._token is None or token.kind != self._token.kind or not self.open:
            self._names.setStringList(_names(self._session.plan, token.kind))
        self._token = token
        self.completer.setCompletionPrefix(token.typed)
        matches = self.completer.completionCount()
        complete = matches == 1 and self.completer.currentCompletion().casefold() == token.typed.casefold()
        if not matches or complete:
            self.close()
            return
        place = self._editor.cursorRect()
        place.setWidth(
            self.popup.sizeHintForColumn(0) + self.popup.verticalScrollBar().sizeHint().width() + 8
        )
        self.completer.complete(place)
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if tab and event.type() == QEvent.Type.KeyPress and self.popup.currentIndex().isValid():
            self._take(self.popup.currentIndex().data())
            return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        self._token = None
        self.popup.hide()

    def _take(self, name: str) -> None:
        if self._token is None:
            return
        cursor = self._editor.textCursor()
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, self._token.length)
        cursor.insertText(written(name, self._token.kind))
        self.close()


def _names(plan: Plan, kind: Kind) -> list[str]:
    if kind == "tasks":
        return list(dict.fromkeys(task.name for _, task in plan.outline()))
    if kind == "people":
        return [person.name for person in in_order(plan.people.values())]
    return [skill.name for skill in in_order(plan.skills.values())]
