"""A plan on a server while that is there: no edit is lost, doubled or written over.

An edit is made on the journal as it is at that moment: what others have done since is taken in first, the
edit is brought to that, or refused where they changed the same. The row with the seal is locked meanwhile,
so that the edits of all come one after the other. Each carries a token, by which it is known whether it
stands when the connection is lost before the server has said so.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep
from typing import Self, TypeVar

from sqlalchemy import Connection, text

from coordinator.files import written_whole
from coordinator.language import tr
from coordinator.plan.changes import Change, net
from coordinator.plan.errors import Refusal
from coordinator.plan.history import Entry, EntryKind
from coordinator.plan.rebasing import Place, StaleEdit, rebased
from coordinator.store import connection, journal
from coordinator.store.errors import ChangedOutside, Damaged
from coordinator.store.folders import plan_path
from coordinator.store.journal import Made
from coordinator.store.kept import NOTHING, Edit, KeptPlan
from coordinator.store.reading import Content, sealed, verified, write_copy
from coordinator.store.shared.address import Address
from coordinator.store.shared.listening import Listener, Other
from coordinator.store.shared.loading import closed, loaded
from coordinator.store.shared.server import NoServer, connected, driver_of, plainly

R = TypeVar("R")
_SECONDS_TO_RETURN = 2.0
"""How long an edit waits for a server that was lost."""
_PAUSE = 0.2
_TELL = text("SELECT pg_notify(:channel, :payload)")


class OnlinePlan(KeptPlan):
    """A plan that is kept on a server. Made by `open`; closed by `close`, or after a `with`.

    Raises NoServer for whatever can't be done while the server is away.
    """

    _counts_rows = False

    def __init__(self, address: Address, password: str | None, opened: Connection, content: Content) -> None:
        super().__init__(opened, content, address.author)
        self._address = address
        self._password = password
        self._news: list[Change] = []
        self._foreign = 0
        self._authors: dict[Place, str] = {}
        self._is_closed = False
        self._listener = Listener(address, password)

    @classmethod
    def open(cls, address: Address, password: str | None = None) -> Self:
        """The plan at that address.

        Raises NoServer, PasswordWanted, and PlanError for whatever else is in the way.
        """
        return cls(address, password, *loaded(address, password))

    @property
    def path(self) -> Path:
        return plan_path(self._address.plan)

    @property
    def source(self) -> Address:
        return self._address

    @property
    def is_shared(self) -> bool:
        return True

    @property
    def is_connected(self) -> bool:
        """Whether what others do is heard of, once `listen` was called."""
        return self._listener.is_connected

    @property
    def others(self) -> tuple[Other, ...]:
        return self._listener.others

    def stand_at(self, task: str | None) -> None:
        self._listener.stand_at(task)

    def listen(self, heard: Callable[[], None]) -> None:
        self._listener.heard = heard
        if not self._listener.is_alive():
            self._listener.start()

    def take_in(self) -> Change:
        if self._is_closed:
            return NOTHING
        # the listener calls again once the server is back
        with suppress(NoServer):
            self._done_over(self._absorb)
        return self.taken_in()

    def taken_in(self) -> Change:
        news, self._news = self._news, []
        if not news:
            return NOTHING
        names = [change.name for change in news]
        return net(names[0] if len(names) == 1 else tr("%n edit(s) by others", "", len(names)), news)

    def copy_to(self, path: Path) -> bool:
        path = path.resolve()
        with connection.plainly(path.name):
            if path.is_file():
                connection.refuse_if_open(path)
            with written_whole(path) as part:
                self.copy_unread(part)
                verified(part)
        return True

    def copy_unread(self, path: Path) -> None:
        try:
            with self.reading() as tables:
                write_copy(path, tables)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._transaction():
            sealed(self._connection, self._address.name, to_write=True)
            self._absorb()
            yield self._connection

    def check_on_disk(self) -> None:
        """Each edit looks at the seal on the server anyway."""

    def close(self) -> None:
        self._is_closed = True
        self._listener.stop()
        closed(self._connection)

    def write_edit(self, edit: Edit) -> Callable[[], Change]:
        """What it gives does all of it: what others have done meanwhile comes in with the edit."""
        return lambda: self._make(edit, Made.now_by(self._author))

    def _read(self, entry: Entry) -> Change:
        return self._done_over(
            lambda: journal.edit(self._connection, entry.number, self._marks[entry.number])
        )

    def _make(self, edit: Edit, made: Made) -> Change:
        if edit.made_on is None:
            edit = replace(edit, made_on=self._number)
        until = monotonic() + _SECONDS_TO_RETURN
        is_sent_before = False
        while True:
            try:
                if is_sent_before:
                    self._reconnect()
                return self._send(edit, made, is_sent_before)
            except NoServer:
                if monotonic() > until:
                    raise
            except StaleEdit as error:
                if edit.kind is EntryKind.EDIT:
                    raise
                name = edit.change.name
                text = tr("{edit} can't be taken back: {why}", edit=name, why=error)
                if edit.kind is EntryKind.REDO:
                    text = tr("{edit} can't be made again: {why}", edit=name, why=error)
                raise Refusal(text) from None
            is_sent_before = True
            sleep(_PAUSE)

    def _send(self, edit: Edit, made: Made, is_sent_before: bool = False) -> Change:
        change = edit.change
        with self._transaction():
            self._catch_up()
            if is_sent_before and journal.is_made(self._connection, made):
                return change
            self._refuse_out_of_turn(edit)
            if edit.made_on is not None and self._foreign > edit.made_on:
                fitting = rebased(self._plan, change, self._authors)
            else:
                self._plan.check(change)
                fitting = change
            if not fitting and edit.kind is EntryKind.EDIT:
                return fitting
            # all in one packet: the others wait meanwhile
            with driver_of(self._connection).pipeline():
                remember = self._write(fitting, edit.kind, made, edit.target, fitting == change)
                self._tell_others()
        remember()
        return fitting

    def _catch_up(self) -> None:
        """Has the plan in memory be what the server has, where none else changes that until the end."""
        seal = sealed(self._connection, self._address.name, to_write=True)
        if seal != self._seal:
            self._absorb()
        if seal != self._seal:
            name = self._address.name
            raise ChangedOutside(tr("{plan} was changed on the server by another program", plan=name))

    def _absorb(self) -> None:
        """Takes in what others have done: it stands, whatever becomes of the transaction at hand."""
        for entry, mark, change in journal.entries_after(self._connection, self._number):
            try:
                self._plan.apply(change)
            except Refusal as error:
                problem = tr("entry {number} does not fit the plan", number=entry.number)
                raise Damaged(self._address.name, problem) from error
            self._seal = self._seal.after(change.rows, mark)
            self._number = self._foreign = entry.number
            self._note_author(entry, change)
            self._news.append(change)
            if entry.by == self._author:
                self._history.record(entry)
                self._marks[entry.number] = mark

    def _note_author(self, entry: Entry, change: Change) -> None:
        self._authors.update({(row.table, row.id): entry.by for row in change.rows})

    def _refuse_out_of_turn(self, edit: Edit) -> None:
        turns = {EntryKind.UNDO: self._history.undoable, EntryKind.REDO: self._history.redoable}
        turn = turns.get(edit.kind)
        if edit.kind is not EntryKind.EDIT and (turn is None or turn.number != edit.target):
            raise Refusal(tr("this was taken back or made again in another window of yours; look again"))

    def _tell_others(self) -> None:
        payload = json.dumps({"me": self._listener.me, "number": True})
        self._connection.execute(_TELL, {"channel": self._address.plan, "payload": payload})

    def _done_over(self, work: Callable[[], R]) -> R:
        """What `work` gives in a transaction, over a new connection where the old one is lost."""
        try:
            with self._transaction():
                return work()
        except NoServer:
            self._reconnect()
            with self._transaction():
                return work()

    def _reconnect(self) -> None:
        closed(self._connection)
        self._connection = connected(self._address, self._password)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self._connection.closed:
            self._reconnect()
        with plainly(self._address), self._connection.begin():
            yield
