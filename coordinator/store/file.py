"""One plan in one file: it is read once when opened, and every edit is on the disk before it is in memory."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import RLock
from typing import Self

from sqlalchemy import Connection

from coordinator.files import written_whole
from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError
from coordinator.plan.history import Entry
from coordinator.plan.plan import Plan
from coordinator.store import backups, holders, journal
from coordinator.store.connection import driver_of, plainly, refuse_if_open, transaction
from coordinator.store.copying import copied
from coordinator.store.errors import ChangedOutside, Damaged, HeldElsewhere, NotWritable
from coordinator.store.holders import Holder
from coordinator.store.identity import Identity, identity
from coordinator.store.journal import Made
from coordinator.store.kept import Edit, KeptPlan
from coordinator.store.reading import Content, opened, verified, write_new

_open_here: dict[tuple[int, int], "PlanFile"] = {}
"""The plan files that this program has open, by device and number: no code else may open these."""


class PlanFile(KeptPlan):
    """A plan that is kept in a file. Made by `create` or `open`; closed by `close`, or after a `with` block.

    Whatever can't be read or written raises PlanError, and then neither the file nor the plan has changed.
    """

    def __init__(
        self,
        path: Path,
        connection: Connection,
        content: Content,
        copy: TemporaryDirectory[str] | None = None,
        because: str = "",
    ) -> None:
        super().__init__(connection, content, holders.user_name())
        self._path = path
        self._copy = copy
        self._because = because
        self._identity: Identity | None = None
        self._lost = ""
        self._is_settled = True
        self._at_work = RLock()
        self._notes: list[Path] = []
        self._maybe_open_on: Holder | None = None

    @classmethod
    def create(cls, path: Path, plan: Plan) -> Self:
        """Puts the plan in a new file, which is there whole or not at all, and opens that."""
        cls.write(path, plan)
        return cls.open(path)

    @staticmethod
    def write(path: Path, plan: Plan) -> None:
        """Puts the plan in a new file, which is there whole or not at all."""
        path = path.resolve()
        with plainly(path.name):
            if path.exists():
                raise PlanError(tr("{file} is already there; choose another name", file=path.name))
            with written_whole(path) as part:
                write_new(part, plan)

    @classmethod
    def open(cls, path: Path) -> Self:
        """The plan in that file; a file of an older version is updated, once there is a backup of it.

        Raises HeldElsewhere where another window has it open, and Damaged, with the newest good backup,
        where it holds something else than was written.
        """
        path = path.resolve()
        before, notes = holders.noted(path), list[Path]()
        try:
            with plainly(path.name):
                connection, content = opened(
                    path,
                    before_update=lambda old: backups.of_older_version(old, path),
                    when_locked=lambda: notes.extend(holders.note(path)),
                )
        except BaseException as error:
            holders.forget(notes)
            if isinstance(error, Damaged):
                raise Damaged(error.file, error.problem, backups.newest_good(path)) from error
            raise
        file = cls(path, connection, content)
        file._take_hold(before, notes)
        return file

    @classmethod
    def open_read_only(cls, path: Path, because: str = "", in_place_of: Path | None = None) -> Self:
        """The plan as it is in that file now, from a copy of it; also while another window has it open.

        Nothing is written to the file or beside it. Edits are refused, with the reason: `because` goes on
        after "it is open read-only". Copies are made as ever. A backup is shown `in_place_of` its plan.
        """
        path = path.resolve()
        folder = TemporaryDirectory(prefix="coordinator-")
        try:
            with plainly(path.name):
                held = _open_here.get(identity(path).file) if path.is_file() else None
                if held is not None:
                    held.copy_to(Path(folder.name) / path.name)
                    connection, content = opened(Path(folder.name) / path.name)
                else:
                    connection, content = copied(path, Path(folder.name))
        except BaseException:
            folder.cleanup()
            raise
        return cls((in_place_of or path).resolve(), connection, content, folder, because)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def is_read_only(self) -> bool:
        """True for what `open_read_only` gave: a copy of the plan at that moment."""
        return self._copy is not None

    @property
    def is_writable(self) -> bool:
        """False where each edit would be refused: it is a copy, it is closed, or its disk is read-only."""
        if self._copy is not None or self._connection.closed:
            return False
        return not self._path.exists() or os.access(self._path, os.W_OK)

    @property
    def maybe_open_on(self) -> Holder | None:
        """Who has this plan open on another computer, or had it when that stopped: a folder is shared by
        a program that brings no locks along."""
        return self._maybe_open_on

    def copy_to(self, path: Path) -> bool:
        """Writes a copy in place of whatever is there, and reads it again; this stays the open file.

        The copy has the whole history, and then this is True; where the file was changed by another program
        the copy has the plan as it is in memory, without history, and this is False. A plan whose file is
        gone can be put back where it was.
        """
        path = path.resolve()
        if path == self._path and path.exists():
            raise PlanError(
                tr("{file} is this plan itself; choose another name for the copy", file=path.name)
            )
        with plainly(path.name):
            if path.is_file():
                refuse_if_open(path)
            with written_whole(path) as part:
                if self._copied_whole(part):
                    return True
                part.unlink(missing_ok=True)
                write_new(part, self._plan)
                return False

    def copy_unread(self, path: Path) -> None:
        """Writes a copy where no file is, and leaves it to the caller to read and sync it."""
        self.check_on_disk()
        with plainly(path.name):
            try:
                driver_of(self._connection).execute("VACUUM INTO ?", (str(path),))
            except BaseException:
                path.unlink(missing_ok=True)
                raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        self.check_on_disk()
        with plainly(self._path.name), transaction(self._connection):
            yield self._connection

    def write_edit(self, edit: Edit) -> Callable[[], Change]:
        return self._write_edit(edit, Made.now_by(self._author))

    def make_known(self, change: Change, made: Made) -> Change:
        """Makes an edit that was sent to a server before, by the token that it has there."""
        return self._write_edit(Edit(change), made)()

    def check_on_disk(self) -> None:
        """Raises ChangedOutside where the file is gone, or is no longer what the last edit made it.

        Every edit does this first; a window may do it more often. It takes microseconds. While another thread
        writes an edit or does this, it is left to that.
        """
        if self._at_work.acquire(blocking=False):
            try:
                self._look_at_disk()
            finally:
                self._at_work.release()

    def close(self) -> None:
        # the same plan may have been opened anew in the meantime
        others = [file for file in list(_open_here.values()) if file is not self]
        holders.forget([note for note in self._notes if not any(note in other._notes for other in others)])
        self._notes = []
        if self._identity is not None and _open_here.get(self._identity.file) is self:
            del _open_here[self._identity.file]
        self._connection.close()
        if self._copy is not None:
            self._copy.cleanup()

    def _take_hold(self, before: Holder | None, notes: list[Path]) -> None:
        self._maybe_open_on = before if before and before.is_on_another_computer else None
        self._notes = notes
        self._identity = identity(self._path)
        _open_here[self._identity.file] = self

    def _look_at_disk(self) -> None:
        if self._identity is None:
            return
        now = identity(self._path) if self._path.is_file() else None
        if now == self._identity and not self._lost:
            return
        name = self._path.name
        if now is None:
            raise ChangedOutside(tr("{file} was deleted or moved by another program", file=name))
        if now.file != self._identity.file:
            raise ChangedOutside(tr("{file} was replaced by another program", file=name))
        # where a disk failed amid an edit, SQLite itself still writes: it takes back what it wrote
        if not self._is_settled:
            return
        self._lost = self._lost or self._opened_anew()
        if self._lost:
            raise ChangedOutside(self._lost)

    def _read(self, entry: Entry) -> Change:
        self._refuse_read_only()
        self.check_on_disk()
        with plainly(self._path.name), transaction(self._connection):
            try:
                return journal.edit(self._connection, entry.number, self._marks[entry.number])
            except ValueError as error:
                raise Damaged(self._path.name, str(error)) from error

    def _write_edit(self, edit: Edit, made: Made) -> Callable[[], Change]:
        self._refuse_read_only()
        self._plan.check(edit.change)
        with self._at_work:
            self._look_at_disk()
            self._is_settled = False
            try:
                with plainly(self._path.name), transaction(self._connection):
                    remember = self._write(edit.change, edit.kind, made, edit.target)
            finally:
                if self._path.is_file():
                    self._identity = identity(self._path)
            self._is_settled = True

        def take_in() -> Change:
            remember()
            return edit.change

        return take_in

    def _refuse_read_only(self) -> None:
        if self._copy is not None:
            name, why = self._path.name, self._because
            text = tr("{file} is open read-only; save a copy and go on in that", file=name)
            if why:
                text = tr(
                    "{file} is open read-only, {why}; save a copy and go on in that", file=name, why=why
                )
            raise NotWritable(text)

    def _copied_whole(self, part: Path) -> bool:
        """Whether the file could still be copied with all that it should hold."""
        if self._lost:
            return False
        driver_of(self._connection).execute("VACUUM INTO ?", (str(part),))
        return verified(part).seal == self._seal

    def _opened_anew(self) -> str:
        """Looks whether the file, which another program wrote to, is the same after all; blank if so."""
        self._connection.close()
        name = self._path.name
        changed = tr("{file} was changed by another program", file=name)
        try:
            with plainly(name):
                connection, content = opened(self._path, _refuse_update)
        except HeldElsewhere:
            return tr("{file} was opened by another program", file=name)
        except PlanError:
            return changed
        if content.seal != self._seal:
            connection.close()
            return changed
        self._connection = connection
        self._identity = identity(self._path)
        return ""


def _refuse_update(connection: Connection) -> None:
    raise PlanError(tr("this is a plan of an older version"))
