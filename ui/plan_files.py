"""Plans as files in the window: opened, copied and exported, with what is asked and told meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from coordinator.documents import READABLE, Source, ending
from coordinator.formats.people import READABLE as PEOPLE_READABLE
from coordinator.formats.people import read_people
from coordinator.formats.report import Report
from coordinator.importing import report_text
from coordinator.language import tr
from coordinator.plan.edits import add_people
from coordinator.plan.edits.drafts import is_known
from coordinator.plan.errors import PlanError
from coordinator.store import backups
from coordinator.store.backups import Backup
from coordinator.store.file import PlanFile
from coordinator.store.folders import SUFFIX, recent_plans
from coordinator.store.shared.address import Address
from ui.choosers import ask_new_path, ask_path, named_after, offered, offered_kind
from ui.exporting import Export, Exporter
from ui.labels import plain_tip
from ui.meeting.minutes import Minutes
from ui.opener import Opener
from ui.opening import Opened, open_plan, plan_from
from ui.session import Session
from ui.status import StatusLine

_OTHERS = tuple(ending for ending in READABLE if ending != SUFFIX)


class PlanFiles(QObject):
    """`ask_open_path`, `ask_people_path` and `ask_save_path` ask the user; an empty path is for none."""

    import_wanted = Signal(Path)
    report_wanted = Signal(str, str, Path)
    """A headline, what there is to know, and the file that it is about."""
    opened_other = Signal()
    """The session has another plan open, or the same one anew; `opened` tells how it came to be."""

    def __init__(self, session: Session, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self.session = session
        self.opened = Opened(session.file)
        self.ask_open_path: Callable[..., str] = self._ask_open_path
        self.ask_save_path: Callable[..., str] = self._ask_save_path
        self.ask_people_path: Callable[[], str] = self._ask_people_path
        self._status = status
        self._window = window
        self.opener = Opener(session, window)
        self.opener.stopped.connect(lambda: status.say(tr("Stopped; the plan that was open stays open")))
        self.exporter = Exporter(window)
        self.exporter.written.connect(self._tell_written)
        self.exporter.stopped.connect(self._tell_stopped)
        self.exporter.failed.connect(status.say_failure)

    def tell(self, sentences: tuple[str, ...]) -> None:
        """Tells what happened while a plan was opened; nothing is told in silence of the rest."""
        if len(sentences) == 1:
            self._status.say(sentences[0])
        elif sentences:
            headline = tr("The plan was opened; %n thing(s) to know:", "", len(sentences))
            self.report_wanted.emit(headline, "\n".join(sentences), self.session.path)

    def show_opened(
        self,
        opening: Callable[[], Opened],
        then: Callable[[], None] = lambda: None,
        refused: Callable[[PlanError], None] | None = None,
    ) -> None:
        """Turns to another plan, which `opening` gives in a thread, and calls `then`.

        Where it can't be opened, this one stays, and that is told, or else `refused` called.
        """

        def take(opened: Opened) -> None:
            self.take(opened)
            then()

        self.opener.begin(opening, take, refused or (lambda error: self._status.say_failure(str(error))))

    def take(self, opened: Opened) -> None:
        """Tells of the plan that the session has open now."""
        self.opened = opened
        self.opened_other.emit()
        self.tell(opened.told)

    def open_again(self) -> None:
        """The plan as it is on the disk now; what is shown is kept as a backup where it may be another."""
        try:
            file = self.session.file
            if isinstance(file, PlanFile) and not file.is_read_only:
                backups.of_memory(file)
        except PlanError as error:
            self._status.say_failure(str(error))
            return
        self.show_opened(partial(open_plan, self.session.path))

    def restore_damaged(self, backup: Backup) -> None:
        """Puts a backup in the place of the damaged plan, which is kept."""
        path = self.session.path

        def restored() -> Opened:
            kept, opened = backups.restore(backup, path), open_plan(path)
            if kept is None:
                return opened
            told = tr("The damaged file is kept as {name}", name=kept.name)
            return replace(opened, told=(*opened.told, told))

        self.show_opened(restored)

    def new_from(self) -> None:
        """Asks which plan is to be the template of a new one."""
        if chosen := self.ask_open_path():
            self.show_opened(partial(plan_from, Path(chosen)))

    def add_people(self) -> None:
        """Asks for an address book or a table, and adds whom it has and the plan hasn't."""
        if chosen := self.ask_people_path():
            self.add_people_in(Path(chosen))

    def add_people_in(self, path: Path) -> None:
        try:
            drafts = read_people(path)
        except PlanError as error:
            self._status.say_failure(str(error))
            return
        known = sum(is_known(self.session.plan, draft) for draft in drafts)
        if self.session.do(add_people, drafts) and known:
            self._status.say(tr("%n of them are in the plan already and stay as they are", "", known))

    def open(self) -> None:
        """Asks which plan to open."""
        if chosen := self.ask_open_path():
            self.open_path(Path(chosen))

    def import_(self) -> None:
        """Asks which file of another program to look at."""
        title = tr("Import a plan of another program")
        all_kinds = offered(tr("Plans of other programs"), _OTHERS)
        if chosen := self.ask_open_path(title, all_kinds, *map(offered_kind, _OTHERS)):
            self.open_path(Path(chosen))

    def open_path(self, path: Source) -> None:
        """Opens a plan file or a shared plan; a file of another program is looked at first."""
        if (path.resolve() if isinstance(path, Path) else path) == self.session.file.source:
            self._status.say(tr("This plan is open already"))
        elif isinstance(path, Address) or path.suffix.lower() == SUFFIX:
            self.show_opened(partial(open_plan, path))
        else:
            try:
                ending(path, READABLE, "read")
            except PlanError as error:
                self._status.say_failure(str(error))
            else:
                self.import_wanted.emit(path)

    def fill_recent(self, menu: QMenu) -> None:
        """The plans that were open last, to be opened again."""
        menu.clear()
        for path in recent_plans():
            name = path.name if isinstance(path, Address) else path.stem
            action = menu.addAction(name.replace("&", "&&"))
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(partial(self.open_path, path))

    def say_saved(self) -> None:
        """Every edit is saved as it is made, so there is nothing to do but to say so."""
        path = self.session.path
        self._status.say(tr("All is saved, as every edit is when it is made: {path}", path=path))

    def save_copy(self) -> None:
        """Asks where to, and writes a copy there; the plan itself stays open where it takes edits."""
        known = self.session.path
        word = tr("copy", "in the name of a file")
        suggested = named_after(known, word, SUFFIX) if known.exists() else str(known)
        chosen = self.ask_save_path(suggested, offered_kind(SUFFIX))
        if not chosen:
            return
        path = Path(chosen)
        try:
            self.session.file.copy_to(path)
        except PlanError as error:
            self._status.say_failure(str(error))
            return
        if self._takes_edits():
            self._status.say(tr("A copy is at {path}; this plan stays open", path=path))
        else:
            text = tr("You go on in the copy at {path}", path=path)
            self.show_opened(partial(open_plan, path), lambda: self._status.say(text))

    def _takes_edits(self) -> bool:
        try:
            self.session.file.check_on_disk()
        except PlanError:
            return False
        return self.session.file.is_writable

    def export(self, export: Export) -> None:
        """Asks where to, and writes the plan there."""
        suggested = export.suggested(self.session.path)
        if chosen := self.ask_save_path(suggested, offered_kind(export.ending)):
            self.exporter.begin(export, self.session.plan, self.session.schedule, Path(chosen))

    def _tell_written(self, path: Path, report: Report) -> None:
        self._status.say(tr("Written: {path}", path=path))
        if report:
            headline = tr("Written: {path}\nSuch a file has no place for all of the plan.", path=path)
            self.report_wanted.emit(headline, report_text(report), path)

    def _tell_stopped(self, path: Path) -> None:
        self._status.say(tr("Stopped; {path} was not written", path=path))

    def save_minutes(self, minutes: Minutes) -> None:
        """Asks where to, and writes what was decided in a meeting there."""
        from ui.meeting.writing import write_minutes

        suggested = named_after(self.session.path, tr("decided", "in the name of a file"), ".pdf")
        chosen = self.ask_save_path(suggested, offered_kind(".pdf"), offered(tr("Text"), [".txt"]))
        if not chosen:
            return
        try:
            write_minutes(minutes, Path(chosen))
        except PlanError as error:
            self._status.say_failure(str(error))
        else:
            self._status.say(tr("Written: {path}", path=chosen))

    def _ask_open_path(self, title: str = "", *offers: str) -> str:
        offers = offers or (offered(tr("Plans"), READABLE), offered(tr("All files"), [""]))
        return ask_path(self._window, title or tr("Open a plan"), self.session.path.parent, *offers)

    def _ask_people_path(self) -> str:
        people = offered(tr("People"), PEOPLE_READABLE)
        return ask_path(self._window, tr("People from a file"), self.session.path.parent, people)

    def _ask_save_path(self, suggested: str, *offers: str) -> str:
        return ask_new_path(self._window, suggested, *offers)
