"""A plan that several coordinators edit at once on a server, and in a copy while that is away."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.errors import Refusal
from coordinator.plan.history import EntryKind
from coordinator.plan.plan import Plan, between
from coordinator.plan.rebasing import StaleEdit, rebased
from coordinator.store import journal
from coordinator.store.file import PlanFile
from coordinator.store.folders import plans_folder
from coordinator.store.journal import Made
from coordinator.store.kept import NOTHING, Edit
from coordinator.store.reading import Content, contents
from coordinator.store.shared import offline
from coordinator.store.shared.address import Address
from coordinator.store.shared.loading import closed, loaded
from coordinator.store.shared.online import OnlinePlan
from coordinator.store.shared.server import NoServer

_MOST_NAMED = 500
"""Of so many of the last edits it is told who made them, where they conflict with what was done offline."""


class SharedPlan(OnlinePlan):
    """A plan on a server that can always be edited: while the server is away, edits go to a copy on this
    computer, and to the server once that is back."""

    def __init__(
        self,
        address: Address,
        password: str | None,
        opened: Connection,
        content: Content,
        local: PlanFile | None = None,
    ) -> None:
        super().__init__(address, password, opened, content)
        self._local = local
        self._waiting: StaleEdit | None = None

    @classmethod
    def open(cls, address: Address, password: str | None = None) -> Self:
        """The plan at that address; where the server is away, the copy with edits that it does not have yet.

        Raises NoServer, PasswordWanted, and PlanError for whatever else is in the way.
        """
        local = offline.left(address)
        if local is None:
            return super().open(address, password)
        try:
            # until the server is back, only the copy is looked at
            with local.reading() as tables:
                plan = cls(address, password, tables, contents(tables, address.name), local)
            # what conflicts stays in the copy until someone has chosen
            with suppress(StaleEdit):
                plan._come_back()
        except BaseException:
            local.close()
            raise
        return plan

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
    def is_offline(self) -> bool:
        return self._local is not None

    @property
    def waiting(self) -> str:
        return str(self._waiting) if self._waiting else ""

    @property
    def local(self) -> PlanFile | None:
        """The copy in which work goes on without the server."""
        return self._local

    def undoing(self) -> Edit | None:
        return super().undoing() if self._local is None else self._local.undoing()

    def redoing(self) -> Edit | None:
        return super().redoing() if self._local is None else self._local.redoing()

    def take_in(self) -> Change:
        """Raises StaleEdit where edits that were made without the server conflict with those of others."""
        if self._local is None or self._is_closed:
            return super().take_in()
        return self._come_back() if self._listener.is_connected and not self._waiting else NOTHING

    def sides(self) -> tuple[Plan, Plan, Plan]:
        """What is to be merged where edits wait: the plan before, here and on the server."""
        assert self._local is not None
        return offline.base(self._local), self._local.plan, self._plan

    def settle(self, change: Change) -> Change:
        """Makes the outcome of a merge an edit of the plan on the server, and lets go of the copy.

        Gives what the plan that was shown changes by.
        """
        local = self._local
        assert local is not None
        self._send(Edit(change, made_on=self._number), Made.now_by(self._author))
        shown = self._go_on_from(local.plan)
        offline.dropped(local)
        return shown

    def set_copy_aside(self) -> tuple[Change, Path]:
        """Leaves the edits that wait in a plan of their own, and turns to the plan on the server."""
        local = self._local
        assert local is not None
        path = offline.set_aside(local, plans_folder(), self._address.plan)
        return self._go_on_from(local.plan), path

    def copy_unread(self, path: Path) -> None:
        if self._local is None:
            super().copy_unread(path)
        else:
            self._local.copy_unread(path)

    def check_on_disk(self) -> None:
        if self._local is not None:
            self._local.check_on_disk()

    def close(self) -> None:
        super().close()
        if self._local is not None:
            self._local.close()

    def write_edit(self, edit: Edit) -> Callable[[], Change]:
        if self._local is not None and edit.kind is not EntryKind.EDIT:
            return self._local.write_edit(edit)
        return super().write_edit(edit)

    def _make(self, edit: Edit, made: Made) -> Change:
        if self._local is None:
            try:
                return super()._make(edit, made)
            except NoServer:
                self._local = offline.begun(self._address, self._plan)
                closed(self._connection)
        return self._local.make_known(rebased(self._local.plan, edit.change), made)

    def _come_back(self) -> Change:
        """Brings what was done without the server to it, all or nothing, and lets go of the copy."""
        local = self._local
        assert local is not None
        try:
            self._load()
            with self._transaction():
                self._send_all(local)
        except NoServer:
            return NOTHING
        except Refusal as error:
            closed(self._connection)
            self._load()
            self._waiting = error if isinstance(error, StaleEdit) else StaleEdit([], [str(error)])
            raise self._waiting from None
        shown = self._go_on_from(local.plan)
        offline.dropped(local)
        return shown

    def _send_all(self, local: PlanFile) -> None:
        """Makes the edits of the copy on the server; within the caller's transaction."""
        self._catch_up()
        for entry, _, change in journal.entries_after(self._connection, self._number - _MOST_NAMED):
            self._note_author(entry, change)
        for change, made in offline.edits(local):
            if journal.is_made(self._connection, made):
                continue
            if fitting := rebased(self._plan, change, self._authors):
                self._write(fitting, EntryKind.EDIT, Made(self._author, made.token))()
        self._tell_others()

    def _load(self) -> None:
        """Has the plan in memory be what the server has now."""
        self._connection, content = loaded(self._address, self._password)
        self._plan, self._history, self._marks = content.plan, content.history, content.marks
        self._seal, self._number = content.seal, content.number
        self._news.clear()

    def _go_on_from(self, shown: Plan) -> Change:
        """What changes by going on with the server's plan, where the copy was shown."""
        self._local, self._waiting = None, None
        self._news.clear()
        return between(shown, self._plan, tr("go on with the server"))
