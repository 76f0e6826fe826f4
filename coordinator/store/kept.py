"""A plan that is kept, wherever that is: what the window and scripts may ask of it and do to it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection

from coordinator.plan.changes import Change
from coordinator.plan.history import Entry, EntryKind
from coordinator.plan.plan import Plan
from coordinator.store import journal
from coordinator.store.holders import Holder
from coordinator.store.journal import Done, Made
from coordinator.store.reading import Content
from coordinator.store.seal import Seal, digits, write_seal
from coordinator.store.shared.address import Address
from coordinator.store.tables import write_rows

if TYPE_CHECKING:
    from coordinator.store.shared.listening import Other

NOTHING = Change("", ())


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit before it is made: what it changes, and which entry of the journal it undoes or makes again.

    `made_on` is the `number` of the plan that it was made on, where that is not the last.
    """

    change: Change
    kind: EntryKind = EntryKind.EDIT
    target: int | None = None
    made_on: int | None = None


class KeptPlan(ABC):
    """The plan in memory, and its tables with rows, journal and seal: an edit is written before it shows.

    Whatever can't be read or written raises PlanError, and then nothing that is kept has changed.
    """

    _counts_rows = True
    """Whether it is told at once how many rows were found that are to be changed."""

    def __init__(self, connection: Connection, content: Content, author: str) -> None:
        self._connection = connection
        self._plan = content.plan
        self._history = content.history
        self._seal = content.seal
        self._marks = content.marks
        self._number = content.number
        self._author = author

    @property
    @abstractmethod
    def path(self) -> Path:
        """The plan's file, or where a copy of it would lie."""

    @property
    def source(self) -> Path | Address:
        """What opens this plan again, on the command line and from the list of recent plans."""
        return self.path

    @property
    def plan(self) -> Plan:
        """The one plan in memory; only `take_in` and what is made of an edit may change it."""
        return self._plan

    @property
    def is_read_only(self) -> bool:
        """Whether every edit is refused."""
        return False

    @property
    def is_writable(self) -> bool:
        """Whether an edit could be kept, as far as is known without trying."""
        return not self.is_read_only

    @property
    def is_shared(self) -> bool:
        """Whether others may edit the plan at the same time."""
        return False

    @property
    def is_offline(self) -> bool:
        """Whether edits go to a copy on this computer while the server is away."""
        return False

    @property
    def waiting(self) -> str:
        """Why edits that were made without the server are not on it yet; blank where none wait."""
        return ""

    @property
    def others(self) -> "tuple[Other, ...]":
        """Who else has the plan open, and where."""
        return ()

    @property
    def maybe_open_on(self) -> Holder | None:
        """Who has this plan open on another computer, or had it when that stopped: a folder is shared by
        a program that brings no locks along."""
        return None

    @property
    def seal(self) -> Seal:
        """What is kept with the plan to know its content again by."""
        return self._seal

    @property
    def content_hash(self) -> str:
        """64 digits that only an equal plan has."""
        return digits(self._seal.content)

    @property
    def undo_name(self) -> str | None:
        """The name of the edit that `undo` takes back; None where there is none."""
        return self._history.undoable.name if self._history.undoable else None

    @property
    def redo_name(self) -> str | None:
        """The name of the edit that `redo` makes again; None where there is none."""
        return self._history.redoable.name if self._history.redoable else None

    def done(self) -> list[Done]:
        """All edits, undos and redos that are kept, in order. Raises PlanError."""
        with self.reading() as tables:
            return journal.done(tables)

    def changes(self, done: Iterable[Done]) -> list[Change]:
        """What each of these changed. Raises PlanError."""
        with self.reading() as tables:
            return [journal.change(tables, each.entry) for each in done]

    @property
    def number(self) -> int:
        """The number of the last entry in the journal: an edit of the plan as it is now is made on that."""
        return self._number

    def commit(self, change: Change, made_on: int | None = None) -> Change:
        """Makes an edit: where the plan is kept, then in memory. A change of nothing leaves no trace.

        `made_on` is the `number` of the plan that the edit was made on, where that was not the last. Gives
        the change that was made: another than was asked for where others have edited the plan since.
        """
        return self.write_edit(Edit(change, made_on=made_on))() if change else change

    def undo(self) -> Change | None:
        """Takes the last edit back, and gives the change that did so; None where there is none."""
        edit = self.undoing()
        return self.write_edit(edit)() if edit is not None else None

    def redo(self) -> Change | None:
        """Makes again what was undone last, and gives the change that did so; None where there is none."""
        edit = self.redoing()
        return self.write_edit(edit)() if edit is not None else None

    def undoing(self) -> Edit | None:
        """What `undo` would do. Raises PlanError where that can't be read."""
        entry = self._history.undoable
        if entry is None:
            return None
        return Edit(self._read(entry).inverse, EntryKind.UNDO, entry.number, entry.number)

    def redoing(self) -> Edit | None:
        """What `redo` would do. Raises PlanError where that can't be read."""
        entry = self._history.redoable
        if entry is None:
            return None
        return Edit(self._read(entry), EntryKind.REDO, entry.number, entry.number)

    def take_in(self) -> Change:
        """What others have changed since this was last called; the plan in memory has it from then on."""
        return NOTHING

    def taken_in(self) -> Change:
        """As `take_in`, of what is known already, such as what came in with an edit."""
        return NOTHING

    def listen(self, heard: Callable[[], None]) -> None:  # noqa: B027
        """Has `heard` called, in another thread, whenever `take_in` may have something to give."""

    def stand_at(self, task: str | None) -> None:  # noqa: B027
        """Lets the others know which task is selected here."""

    @abstractmethod
    def copy_to(self, path: Path) -> bool:
        """Writes a copy as a file in place of whatever is there; True where it has the whole history."""

    @abstractmethod
    def copy_unread(self, path: Path) -> None:
        """Writes a copy with its history where no file is; the caller reads and syncs it."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """The tables, all as they are at one moment, for copying them elsewhere."""

    @abstractmethod
    def check_on_disk(self) -> None:
        """Raises ChangedOutside where something other than an edit has changed what is kept."""

    @abstractmethod
    def close(self) -> None:
        """Lets go of what is kept; the plan in memory stays as it is."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @abstractmethod
    def write_edit(self, edit: Edit) -> Callable[[], Change]:
        """Writes an edit where the plan is kept; in any thread. What it gives is called in the thread
        of the plan, takes the edit into memory, and gives the change that was made."""

    @abstractmethod
    def _read(self, entry: Entry) -> Change:
        """What an edit of the journal changed."""

    def _write(
        self, change: Change, kind: EntryKind, made: Made, target: int | None = None, is_whole: bool = True
    ) -> Callable[[], None]:
        """Writes rows, journal and seal; gives what takes them into memory, once the transaction stands."""
        write_rows(self._connection, change.rows, self._counts_rows)
        number = self._number + 1
        entry, mark = journal.append(self._connection, number, kind, change, made, target, is_whole)
        seal = self._seal.after(change.rows, mark)
        write_seal(self._connection, seal)
        return lambda: self._remember(change, entry, mark, seal)

    def _remember(self, change: Change, entry: Entry, mark: int, seal: Seal) -> None:
        self._plan.apply(change)
        self._seal = seal
        self._number = entry.number
        self._history.record(entry)
        if entry.kind is EntryKind.EDIT:
            self._marks[entry.number] = mark
