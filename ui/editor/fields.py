"""Fields: one value each, with its label above, and below why a value was refused.

A field writes when its editing is finished and the value differs, by a verb. While something is typed
in it, nothing that happens to the plan elsewhere takes that away; Esc does.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import spoken, tr
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line
from ui.completing import completer_of
from ui.editor.form import Part
from ui.labels import Note, refusal_text
from ui.session import Session

Read = Callable[[], Any]
FieldVerb = Callable[[Plan, Any], Change]
"""Turns a value of the field into the edit that writes it; raises Refusal for one that can't be."""


def is_undo(event: QKeyEvent) -> bool:
    """Whether the keys ask to undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Field(Part):
    """The base of all fields; a kind of field gives `editor`, `value` and `show_value`.

    `read` gives the value that the plan has now. `label` names the editor for those who hear the screen,
    and is shown unless `quiet`.
    """

    def __init__(
        self,
        session: Session,
        label: str,
        editor: QWidget,
        read: Read,
        verb: FieldVerb,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._session = session
        self._read = read
        self._verb = verb
        self._settled: Any = None
        self._shown: Any = None
        self.editor = editor
        self.note = Note("refused")
        self.label = QLabel(label.replace("&", "&&"))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(editor)
        self.label.setForegroundRole(self.label.palette().ColorRole.PlaceholderText)
        editor.setAccessibleName(label)
        editor.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        layout.addWidget(editor)
        layout.addWidget(self.note)
        self.label.setVisible(not quiet)
        self.setFocusProxy(editor)

    def value(self) -> Any:
        """What stands in the editor."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    @property
    def typing(self) -> bool:
        """Whether something stands here that is not written yet."""
        return bool(self.value() != self._settled)

    def refresh(self) -> None:
        """Shows what the plan says, unless something is being typed."""
        if not self.typing:
            self._settle()

    def revert(self) -> None:
        """Drops what was typed and not written, and any complaint."""
        self.note.say("")
        self._settle()

    def commit(self) -> None:
        """Writes what was typed; a refused value makes room for the old one, and the reason stays."""
        if not self.typing:
            return
        value = self.value()
        now = self._read()
        if self._session.file.is_shared and now != self._shown:
            # what was typed stays, to be written once both have been seen
            self._shown = now
            self.note.say(refusal_text(self._meanwhile(now)))
            return
        self._settled = value
        change, why = self._session.attempt(lambda plan: self._verb(plan, value))
        if change is None:  # else the form shows the plan's value already, or has let this field go
            self._settle()
        self.note.say(refusal_text(why))

    def _meanwhile(self, now: Any) -> str:
        return tr(
            "this was changed meanwhile to {value}; Enter writes yours, Esc leaves theirs",
            value=one_line(str(now)) or tr("nothing"),
        )

    def abandon(self) -> None:
        self._settled = self.value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            event.ignore()  # the form scrolls; no value changes under a turning wheel
            return True
        if isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if self.typing and event.key() == Qt.Key.Key_Escape:
                if pressed:
                    self.revert()
                event.accept()
                return True
            if not self.typing and not pressed and is_undo(event):
                event.ignore()  # there is nothing to undo in the field: the window takes the last edit back
                return True
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        with QSignalBlocker(self.editor):
            self._shown = self._read()
            self.show_value(self._shown)
        self._settled = self.value()


class TextField(Field):
    """One line of text; `read` gives it, and the verb takes it, as it is written."""

    editor: QLineEdit

    def __init__(
        self,
        session: Session,
        label: str,
        read: Read,
        verb: FieldVerb,
        *,
        hint: str = "",
        tip: str = "",
        quiet: bool = False,
    ) -> None:
        super().__init__(session, label, QLineEdit(), read, verb, quiet=quiet)
        self.editor.setPlaceholderText(hint)
        self.editor.setToolTip(tip)
        self.editor.setMinimumWidth(40)
        self.editor.editingFinished.connect(self.commit)

    def value(self) -> str:
        return self.editor.text()

    def show_value(self, value: str) -> None:
        if value != self.editor.text():
            self.editor.setText(value)
            if not self.editor.hasFocus():
                self.editor.setCursorPosition(0)


class _Notes(QPlainTextEdit):
    """Plain text that leaves Tab to the form, and tells when the focus leaves."""

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._left()


class NotesField(Field):
    """Text of many lines, written when the focus leaves it."""

    editor: _Notes

    def __init__(self, session: Session, label: str, read: Read, verb: FieldVerb, *, hint: str = "") -> None:
        super().__init__(session, label, _Notes(self.commit), read, verb)
        self.editor.setPlaceholderText(hint)

    def value(self) -> str:
        return self.editor.toPlainText()

    def show_value(self, value: str) -> None:
        if value != self.editor.toPlainText():
            self.editor.setPlainText(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            return False
        return super().eventFilter(watched, event)


class NumberField(Field):
    """A whole number from a least to a most; `word` gives what is shown behind each."""

    editor: QSpinBox

    def __init__(
        self,
        session: Session,
        label: str,
        read: Read,
        verb: FieldVerb,
        *,
        least: int = 0,
        most: int,
        step: int = 1,
        word: Callable[[int], str] = lambda number: "",
        none: str = "",
        quiet: bool = False,
    ) -> None:
        super().__init__(session, label, QSpinBox(), read, verb, quiet=quiet)
        self._word = word
        self.editor.setRange(least, most)
        self.editor.setSingleStep(step)
        self.editor.setSpecialValueText(none)
        self.editor.setKeyboardTracking(False)
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.setMinimumWidth(48)
        _make_as_high_as_a_line(self.editor)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.valueChanged.connect(self.commit)

    def value(self) -> int:
        return self.editor.value()

    @property
    def typing(self) -> bool:
        half_typed = self.editor.hasFocus() and self.editor.lineEdit().isModified()
        return super().typing or half_typed

    def show_value(self, value: int) -> None:
        word = self._word(value)
        self.editor.setSuffix(f" {word}" if word else "")
        self.editor.setValue(value)
        self.editor.lineEdit().setModified(False)

    def commit(self) -> None:
        with QSignalBlocker(self.editor):
            self.editor.interpretText()
        super().commit()


class ChoiceField(Field):
    """One of a few; `choices` gives them as (value, text) each time that the field is shown."""

    editor: QComboBox

    def __init__(
        self,
        session: Session,
        label: str,
        choices: Callable[[], Sequence[tuple[Any, str]]],
        read: Read,
        verb: FieldVerb,
        *,
        hint: str = "",
        tip: str = "",
        quiet: bool = False,
    ) -> None:
        super().__init__(session, label, QComboBox(), read, verb, quiet=quiet)
        self._choices = choices
        self._offered: list[tuple[Any, str]] = []
        self.editor.setPlaceholderText(hint)
        self.editor.setToolTip(tip)
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editor.setMinimumContentsLength(4)
        _make_as_high_as_a_line(self.editor)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.activated.connect(self.commit)

    def value(self) -> Any:
        index = self.editor.currentIndex()
        return self._offered[index][0] if 0 <= index < len(self._offered) else None

    def show_value(self, value: Any) -> None:
        offered = list(self._choices())
        if offered != self._offered:
            self._offered = offered
            self.editor.clear()
            self.editor.addItems([str(spoken().filled(text)) for _, text in offered])
        values = [each for each, _ in offered]
        self.editor.setCurrentIndex(values.index(value) if value in values else -1)


class AddField(Field):
    """A line that adds what is typed when Enter is pressed; `names` are offered to complete it."""

    editor: QLineEdit

    def __init__(
        self, session: Session, label: str, hint: str, names: Callable[[], Sequence[str]], verb: FieldVerb
    ) -> None:
        super().__init__(session, label, QLineEdit(), lambda: "", verb, quiet=True)
        self._names = names
        self._offers = QStringListModel(self)
        completer = completer_of(self._offers)
        self.editor.setCompleter(completer)
        self.editor.setPlaceholderText(hint)
        self.editor.setMinimumWidth(40)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.add)
        # Enter in the list of offers reaches both: the line is read once the offer stands in it
        completer.activated.connect(self._soon.start)
        self.editor.returnPressed.connect(self._soon.start)

    def value(self) -> str:
        return self.editor.text()

    def show_value(self, value: str) -> None:
        self.editor.setText(value)

    def commit(self) -> None:
        """What was not entered is not added."""

    def add(self) -> None:
        if not self.value().strip():
            return
        typed = self.value()
        self.revert()
        _, why = self._session.attempt(lambda plan: self._verb(plan, typed))
        if why:
            self.editor.setText(typed)
            self.editor.selectAll()
            self.note.say(refusal_text(why))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._offers.setStringList(list(self._names()))
        return super().eventFilter(watched, event)


class CheckField(Field):
    """Yes or no, with its label beside the box."""

    editor: QCheckBox

    def __init__(self, session: Session, label: str, read: Read, verb: FieldVerb, *, tip: str = "") -> None:
        super().__init__(session, label, QCheckBox(label), read, verb, quiet=True)
        self.editor.setToolTip(tip)
        _make_as_high_as_a_line(self.editor)
        self.editor.toggled.connect(self.commit)

    def value(self) -> bool:
        return self.editor.isChecked()

    def show_value(self, value: bool) -> None:
        self.editor.setChecked(value)


def side_by_side(*widgets: QWidget) -> QWidget:
    """The widgets in one line, aligned at their tops; those that can grow share the room."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        fixed = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
        layout.addWidget(widget, 0 if fixed else 1, Qt.AlignmentFlag.AlignTop)
    return line


def _make_as_high_as_a_line(editor: QWidget) -> None:
    """Lets fields of all kinds stand in one line."""
    editor.setMinimumHeight(QLineEdit().sizeHint().height())
