"""One plan on a server, which several coordinators edit at once: no edit is lost, doubled or written over.

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
from typing import Self

from sqlalchemy import Connection, text

from coordinator.files import written_whole
from coordinator.language import tr
from coordinator.plan.changes import Change, net
from coordinator.plan.errors import Refusal
from coordinator.plan.history import Entry, EntryKind
from coordinator.plan.plan import Plan, between
from coordinator.plan.rebasing import Conflict, Place, rebased
from coordinator.store import connection, journal
from coordinator.store.errors import ChangedOutside, Damaged
from coordinator.store.file import PlanFile
from coordinator.store.folders import SUFFIX, plans_folder
from coordinator.store.journal import Made
from coordinator.store.kept import NOTHING, Edit, KeptPlan
from coordinator.store.reading import Content, contents, sealed, verified, write_copy
from coordinator.store.shared import offline
from coordinator.store.shared.address import Address
from coordinator.store.shared.listening import Listener, Other
from coordinator.store.shared.loading import closed, loaded, put_there
from coordinator.store.shared.server import NoServer, connected, driver_of, plainly

_SECONDS_TO_RETURN = 2.0
"""How long an edit waits for a server that was lost before work goes on without it."""
_PAUSE = 0.2
_MOST_NAMED = 500
"""Of so many of the last edits it is told who made them, where they conflict with what was done offline."""
_TELL = text("SELECT pg_notify(:channel, :payload)")


class SharedPlan(KeptPlan):
    """A plan that is kept on a server. Made by `create` or `open`; closed by `close`, or after a `with`.

    While the server is away, edits go to a copy, and to the server once that is back.
    """

    _counts_rows = False

    def __init__(
        self,
        address: Address,
        password: str | None,
        opened: Connection,
        content: Content,
        local: PlanFile | None = None,
    ) -> None:
        super().__init__(opened, content, address.author)
        self._address = address
        self._password = password
        self._local = local
        self._news: list[Change] = []
        self._foreign = 0
        self._authors: dict[Place, str] = {}
        self._waiting: Conflict | None = None
        self._is_closed = False
        self._listener = Listener(address, password)

    @classmethod
    def create(
        cls, address: Address, source: KeptPlan | Plan, password: str | None = None, grant: str = ""
    ) -> Self:
        """Puts a plan on the server under a new name, all or nothing, and opens it there. Raises PlanError.

        A plan that is kept brings its history along. `grant` names a role that may open and edit it too.
        """
        put_there(address, source, password, grant)
        return cls.open(address, password)

    @classmethod
    def open(cls, address: Address, password: str | None = None) -> Self:
        """The plan at that address; where the server is away, the copy with edits that it does not have yet.

        Raises NoServer, PasswordWanted, and PlanError for whatever else is in the way.
        """
        local = offline.left(address)
        try:
            opened, content = loaded(address, password)
        except NoServer:
            if local is None:
                raise
            # until the server is back, only the copy is looked at
            with local.reading() as tables:
                return cls(address, password, tables, contents(tables, address.name), local)
        except BaseException:
            if local is not None:
                local.close()
            raise
        plan = cls(address, password, opened, content, local)
        if local is not None:
            # what conflicts stays in the copy until someone has chosen
            with suppress(Conflict):
                plan._come_back()
        return plan

    @classmethod
    def look(cls, address: Address, password: str | None = None) -> Self:
        """As `open`, where nothing is to be edited: what a copy has that the server has not stays there."""
        return cls(address, password, *loaded(address, password))

    @property
    def path(self) -> Path:
        return plans_folder() / f"{self._address.plan}{SUFFIX}"

    @property
    def source(self) -> Address:
        return self._address

    @property
    def plan(self) -> Plan:
        return self._plan if self._local is None else self._local.plan

    @property
    def undo_name(self) -> str | None:
        return super().undo_name if self._local is None else self._local.undo_name

    @property
    def redo_name(self) -> str | None:
        return super().redo_name if self._local is None else self._local.redo_name

    @property
    def is_shared(self) -> bool:
        return True

    @property
    def is_offline(self) -> bool:
        return self._local is not None

    @property
    def is_connected(self) -> bool:
        """Whether what others do is heard of, once `listen` was called."""
        return self._listener.is_connected

    @property
    def others(self) -> tuple[Other, ...]:
        return self._listener.others

    @property
    def waiting(self) -> str:
        return str(self._waiting) if self._waiting else ""

    @property
    def local(self) -> PlanFile | None:
        """The copy in which work goes on without the server."""
        return self._local

    def stand_at(self, task: str | None) -> None:
        self._listener.stand_at(task)

    def listen(self, heard: Callable[[], None]) -> None:
        self._listener.heard = heard
        if not self._listener.is_alive():
            self._listener.start()

    def undoing(self) -> Edit | None:
        return super().undoing() if self._local is None else self._local.undoing()

    def redoing(self) -> Edit | None:
        return super().redoing() if self._local is None else self._local.redoing()

    def take_in(self) -> Change:
        """Raises Conflict where edits that were made without the server conflict with those of others."""
        if self._is_closed:
            return NOTHING
        if self._local is not None:
            return self._come_back() if self._listener.is_connected and not self._waiting else NOTHING
        try:
            self._read_news()
        except NoServer:
            # the listener calls again once the server is back
            with suppress(NoServer):
                self._reconnect()
                self._read_news()
        return self.taken_in()

    def sides(self) -> tuple[Plan, Plan, Plan]:
        """What is to be merged where edits wait: the plan before, here and on the server."""
        assert self._local is not None
        return offline.base(self._local), self._local.plan, self._plan

    def settle(self, change: Change) -> Change:
        """Makes the outcome of a merge an edit of the plan on the server, and lets go of the copy.

        Gives what the plan that was shown changes by.
        """
        local, shown = self._local, self.plan
        assert local is not None
        self._send(Edit(change, made_on=self._number), Made.now_by(self._author))
        self._local, self._waiting = None, None
        offline.dropped(local)
        return self._change_from(shown)

    def set_copy_aside(self) -> tuple[Change, Path]:
        """Leaves the edits that wait in a plan of their own, and turns to the plan on the server."""
        local, shown = self._local, self.plan
        assert local is not None
        path = offline.set_aside(local, plans_folder(), self._address.plan)
        self._local, self._waiting = None, None
        return self._change_from(shown), path

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
        if self._local is not None:
            self._local.copy_unread(path)
            return
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
        if self._local is not None:
            self._local.check_on_disk()

    def close(self) -> None:
        self._is_closed = True
        self._listener.stop()
        if self._local is not None:
            self._local.close()
        closed(self._connection)

    def write_edit(self, edit: Edit) -> Callable[[], Change]:
        """What it gives does all of it: what others have done meanwhile comes in with the edit."""
        if self._local is not None and edit.kind is not EntryKind.EDIT:
            return self._local.write_edit(edit)
        return lambda: self._make(edit)

    def _read(self, entry: Entry) -> Change:
        try:
            with self._transaction():
                return journal.edit(self._connection, entry.number, self._marks[entry.number])
        except NoServer:
            self._reconnect()
            with self._transaction():
                return journal.edit(self._connection, entry.number, self._marks[entry.number])

    def _make(self, edit: Edit) -> Change:
        made = Made.now_by(self._author)
        if edit.made_on is None:
            edit = replace(edit, made_on=self._number)
        if self._local is None:
            until = monotonic() + _SECONDS_TO_RETURN
            is_sent_before = False
            while True:
                try:
                    if is_sent_before:
                        self._reconnect()
                    return self._send(edit, made, is_sent_before)
                except NoServer:
                    is_sent_before = True
                except Conflict as error:
                    if edit.kind is EntryKind.EDIT:
                        raise
                    text = tr("{edit} can't be taken back: {why}", edit=edit.change.name, why=error)
                    raise Refusal(text) from None
                if monotonic() > until:
                    break
                sleep(_PAUSE)
            self._local = offline.begun(self._address, self._plan)
            closed(self._connection)
        return self._local.make_known(rebased(self._local.plan, edit.change), made)

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

    def _read_news(self) -> None:
        with self._transaction():
            self._absorb()

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
            self._authors.update({(row.table, row.id): entry.by for row in change.rows})
            self._news.append(change)
            if entry.by == self._author:
                self._history.record(entry)
                self._marks[entry.number] = mark

    def taken_in(self) -> Change:
        news, self._news = self._news, []
        if not news:
            return NOTHING
        names = [change.name for change in news]
        return net(names[0] if len(names) == 1 else tr("%n edit(s) by others", "", len(names)), news)

    def _refuse_out_of_turn(self, edit: Edit) -> None:
        turns = {EntryKind.UNDO: self._history.undoable, EntryKind.REDO: self._history.redoable}
        turn = turns.get(edit.kind)
        if edit.kind is not EntryKind.EDIT and (turn is None or turn.number != edit.target):
            raise Refusal(tr("this was taken back or made again in another window of yours; look again"))

    def _tell_others(self) -> None:
        payload = json.dumps({"me": self._listener.me, "number": True})
        self._connection.execute(_TELL, {"channel": self._address.plan, "payload": payload})

    def _come_back(self) -> Change:
        """Brings what was done without the server to it, all or nothing, and lets go of the copy."""
        local = self._local
        assert local is not None
        try:
            self._connection, content = loaded(self._address, self._password)
            self._take_content(content)
            with self._transaction():
                self._catch_up()
                for entry, _, change in journal.entries_after(self._connection, self._number - _MOST_NAMED):
                    self._authors.update({(row.table, row.id): entry.by for row in change.rows})
                for change, made in offline.edits(local):
                    if journal.is_made(self._connection, made):
                        continue
                    fitting = rebased(self._plan, change, self._authors)
                    if fitting:
                        self._write(fitting, EntryKind.EDIT, Made(self._author, made.token))()
                self._tell_others()
        except NoServer:
            return NOTHING
        except Refusal as error:
            self._take_content(self._loaded_again())
            self._waiting = error if isinstance(error, Conflict) else Conflict([], [str(error)])
            raise self._waiting from None
        shown, self._local, self._waiting = local.plan, None, None
        offline.dropped(local)
        return self._change_from(shown)

    def _loaded_again(self) -> Content:
        closed(self._connection)
        self._connection, content = loaded(self._address, self._password)
        return content

    def _change_from(self, shown: Plan) -> Change:
        self._news.clear()
        return between(shown, self._plan, tr("go on with the server"))

    def _take_content(self, content: Content) -> None:
        self._plan, self._history, self._marks = content.plan, content.history, content.marks
        self._seal, self._number = content.seal, content.number
        self._news.clear()

    def _reconnect(self) -> None:
        closed(self._connection)
        self._connection = connected(self._address, self._password)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self._connection.closed:
            self._reconnect()
        with plainly(self._address), self._connection.begin():
            yield
