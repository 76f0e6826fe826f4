"""What stands between an edit and the disk: said once, in a bar, with the ways on."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coordinator.comparing import DifferenceKind, differing_rows
from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.plan.wording import capitalized, one_line
from coordinator.store import backups, holders
from coordinator.store.errors import ChangedOutside, Damaged, DiskTrouble, HeldElsewhere
from ui.plan_files import PlanFiles
from ui.safety.notice import NoticeBar, Way
from ui.session import Session

_LOOK_EVERY = 3000
"""Milliseconds between two looks at the file; each takes microseconds."""
_MOST_TOLD = 3


class Standing(NoticeBar):
    """Looks at the plan's file after each edit, when the window is turned to, and now and then."""

    def __init__(self, session: Session, files: PlanFiles, window: QWidget) -> None:
        super().__init__(tr("The plan's file"), window)
        self.session = session
        self.files = files
        self._trouble: DiskTrouble | None = None
        self._known: set[str] = set()
        self._damage = ""
        self._backup_trouble = ""
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.changed.connect(self._follow_edit)
        session.failed.connect(self._follow_failure)
        files.opened_other.connect(self._open)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self.look)

    def look(self) -> None:
        """Says what is to be said of the file as it is now; nothing where each edit can be written."""
        self.say(*self._notice())

    def tell_of_backups(self, why: str) -> None:
        """Says why no backup can be made at present; blank where one was made."""
        self._backup_trouble = why
        self.look()

    def _open(self) -> None:
        self._trouble = None
        why = self.files.opened.why
        self._damage = self._damage_words(why) if isinstance(why, Damaged) else ""
        self.look()

    def _follow_edit(self) -> None:
        """An edit that was written shows that there is room again."""
        if self.session.trial is None:
            self._trouble = None
        self.look()

    def _follow_failure(self) -> None:
        if isinstance(self.session.error, DiskTrouble):
            self._trouble = self.session.error
        self.look()

    def _notice(self) -> tuple[str, *tuple[Way, ...]]:
        file, why = self.session.file, self.files.opened.why
        if isinstance(why, Damaged):
            return self._of_damage(why)
        if isinstance(why, HeldElsewhere):
            return self._of_holder(why)
        try:
            file.check_on_disk()
        except ChangedOutside as error:
            return self._of_change(error)
        except PlanError as error:
            return capitalized(str(error)), self._copy()
        if not file.is_writable:
            name = file.path.name
            text = tr("{file} is read-only: no edit can be kept. Save a copy and go on in that.", file=name)
            return text, self._copy()
        if self._trouble is not None:
            trouble = capitalized(str(self._trouble))
            text = tr("{error}. The plan is whole; edits are refused until there is room.", error=trouble)
            return text, self._copy()
        return self._of_folders()

    def _of_damage(self, why: Damaged) -> tuple[str, *tuple[Way, ...]]:
        assert why.backup is not None
        text = tr(
            "{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs}"
            " If you restore it, the damaged file is kept under another name.",
            file=why.file,
            problem=why.problem,
            when=why.backup.when,
            differs=self._damage,
        )
        tip = tr("Go on with this backup in place of the damaged file, which is kept")
        restore = Way(tr("Restore"), tip, partial(self.files.restore_damaged, why.backup))
        return text, restore, self._copy()

    def _damage_words(self, why: Damaged) -> str:
        """What differs between the damaged file, as far as that can be read, and the backup."""
        damaged = backups.still_readable(self.session.path)
        if damaged is None:
            return tr("What the damaged file held can't be read.")
        lines = [
            one_line(each.text if each.kind is DifferenceKind.CHANGED else f"{each.about}: {tr(each.kind)}")
            for each in differing_rows(damaged, self.session.plan)
        ]
        if not lines:
            return tr("As far as the damaged file can be read, it held the same plan.")
        if len(lines) > _MOST_TOLD:
            lines = [*lines[:_MOST_TOLD], "…"]
        return tr("Against what the damaged file seems to hold: {what}.", what="; ".join(lines))

    def _of_holder(self, why: HeldElsewhere) -> tuple[str, *tuple[Way, ...]]:
        named = {"file": why.path.name, "who": why.holder}
        if not holders.is_held(why.path):
            text = tr("{file} is no longer open in another window. You see it read-only, as it was.", **named)
            tip = tr("Open the plan as it is now, to edit it")
        else:
            text = (
                tr("{file} is open in another window ({who}). You see it read-only, as it was then.", **named)
                if why.holder
                else tr("{file} is open in another window. You see it read-only, as it was then.", **named)
            )
            tip = tr("Show the plan as it is now, and edit it if nobody else has it open")
        again = Way(tr("Try again"), tip, self.files.open_again)
        return text, again, self._copy()

    def _of_change(self, error: ChangedOutside) -> tuple[str, *tuple[Way, ...]]:
        text = tr("{error}. All your edits are here still.", error=capitalized(str(error)))
        if not self.session.path.is_file():
            return text, self._copy()
        tip = tr("Open the file as it is now; the plan as you see it is kept as a backup first")
        return text, self._copy(), Way(tr("Open it again"), tip, self.files.open_again)

    def _of_folders(self) -> tuple[str, *tuple[Way, ...]]:
        """What is told, and stands in no one's way."""
        other = self.session.file.maybe_open_on
        if other is not None and str(other) not in self._known:
            text = tr(
                "{who} has this plan open too, or had it when that computer stopped. A program that"
                " synchronizes folders keeps only one of two edits: see that nobody else edits it now.",
                who=other,
            )
            way = Way(tr("I know"), tr("Say no more of it"), lambda: self._know(str(other)))
            return text, way
        if self._backup_trouble and self._backup_trouble not in self._known:
            trouble = self._backup_trouble
            text = tr(
                "No backup can be made at present: {why}. The plan itself is saved as ever.", why=trouble
            )
            way = Way(tr("I know"), tr("Say no more of it"), lambda: self._know(trouble))
            return text, way
        return ("",)

    def _know(self, what: str) -> None:
        self._known.add(what)
        self.look()

    def _copy(self) -> Way:
        tip = tr("Write the plan, as you see it, to another file, and go on in that")
        return Way(tr("Save a copy…"), tip, self.files.save_copy)
