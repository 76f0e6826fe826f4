"""The keys that a view has of its own: what each does, for the view itself and for the list of all keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.painting import onward

_SIGNS = range(0x21, 0x7F)
_MIRRORED = {"Left": "Right", "Right": "Left"}


def sequence(keys: str | QKeySequence.StandardKey) -> QKeySequence:
    """The keys as they are pressed; where the language runs from right to left, `Right` leads back."""
    if isinstance(keys, str) and onward() < 0:
        keys = "+".join(_MIRRORED.get(each, each) for each in keys.split("+"))
    return QKeySequence(keys)


@dataclass(frozen=True, slots=True)
class OwnKey:
    """Keys such as `Ctrl+Right`, what they do in words and what they call; `when` tells whether they act.

    `Right` leads on, wherever that is.
    """

    keys: tuple[str, ...]
    text: str
    do: Callable[[], object]
    when: Callable[[], bool] = lambda: True

    @property
    def sequences(self) -> list[QKeySequence]:
        return [sequence(each) for each in self.keys]


class OwnKeys:
    """The keys of one view; `name` says where they work."""

    def __init__(self, name: str, *keys: OwnKey) -> None:
        self.name = name
        self._keys = keys

    def __iter__(self) -> Iterator[OwnKey]:
        return iter(self._keys)

    def claim(self, event: QEvent) -> bool:
        """Keeps a key that is the view's own from the window, whatever that has it for."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        event.setAccepted(self._found(event) is not None)
        return event.isAccepted()

    def press(self, event: QKeyEvent) -> bool:
        """Does what the key is for; False where it is for nothing here."""
        found = self._found(event)
        if found is not None:
            found.do()
        return found is not None

    def _found(self, event: QKeyEvent) -> OwnKey | None:
        found = (own for key in _pressed(event) for own in self._keys if key in own.sequences and own.when())
        return next(found, None)


def _pressed(event: QKeyEvent) -> list[QKeySequence]:
    """The key as it may be written: with Shift, else without it where that only helps to type a sign."""
    keys = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    found = [_sequence(event.key(), keys)]
    if event.key() in _SIGNS and not chr(event.key()).isalpha():
        found.append(_sequence(event.key(), keys & ~Qt.KeyboardModifier.ShiftModifier))
    return found


def _sequence(key: int, modifiers: Qt.KeyboardModifier) -> QKeySequence:
    return QKeySequence(key | modifiers.value)
