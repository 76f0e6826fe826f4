"""History: which change the next undo or redo takes, worked out from what was done so far."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coordinator.language import tr


class EntryKind(StrEnum):
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done, and by whom; `target` is the number of the edit that an undo or redo concerns."""

    number: int
    kind: EntryKind
    name: str
    target: int | None = None
    by: str = ""


class History:
    """Every edit that can be undone or redone, without limit; built from the entries in their order."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        for entry in entries:
            self.record(entry)

    @property
    def done(self) -> tuple[Entry, ...]:
        """Every edit that was not taken back, in order."""
        return tuple(self._done)

    @property
    def undoable(self) -> Entry | None:
        """The edit that the next undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Entry | None:
        """The edit that the next redo makes again."""
        return self._undone[-1] if self._undone else None

    def record(self, entry: Entry) -> None:
        """Takes in what was just done. An edit leaves nothing to redo.

        Raises ValueError for an undo or redo of anything but `undoable` or `redoable`.
        """
        match entry.kind:
            case EntryKind.EDIT:
                self._done.append(entry)
                self._undone.clear()
            case EntryKind.UNDO:
                _move(self._done, self._undone, entry)
            case EntryKind.REDO:
                _move(self._undone, self._done, entry)


def _move(source: list[Entry], goal: list[Entry], entry: Entry) -> None:
    if not source or source[-1].number != entry.target:
        raise ValueError(
            tr(
                "entry {number} concerns edit {target}, whose turn it is not",
                number=entry.number,
                target=entry.target,
            )
        )
    goal.append(source.pop())
