"""Every action of the window, once: its text, its icon, its keys, and what it calls."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coordinator.language import later, tr
from ui.icons import icon
from ui.keys import sequence
from ui.labels import plain_tip
from ui.theme import Theme

_Keys = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """How an action is named and called up; `known` are the keys that it has in other programs."""

    text: str
    keys: tuple[_Keys, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    known: tuple[str, ...] = ()


_STANDARD = QKeySequence.StandardKey

# Known from Microsoft Project: Ctrl+F2, Ctrl+Shift+F2, Shift+F2, Alt+F10, F5, Ctrl+G, Ctrl+Shift+F5; from
# GanttProject: Ctrl+Shift+>, Ctrl+Shift+<, Alt+Return, Alt and arrows, Ctrl+H, Ctrl+Page Up and Down
ENTRIES: dict[str, Entry] = {
    "new": Entry(later("&New plan"), (_STANDARD.New,), "new", later("Begin an empty plan")),
    "new_from": Entry(
        later("New &from a plan…"), tip=later("The same work again, from a start that you set")
    ),
    "open": Entry(later("&Open…"), (_STANDARD.Open,), "open", later("Open a plan file")),
    "import": Entry(
        later("&Import…"),
        ("Ctrl+I",),
        tip=later("A plan of another program, or a table; looked at before it is taken"),
    ),
    "open_shared": Entry(
        later("Open a s&hared plan…"), tip=later("A plan on a server, which several edit at once")
    ),
    "sample": Entry(later("Open &the sample plan")),
    "save": Entry(
        later("&Save"), (_STANDARD.Save,), tip=later("Every edit is saved as it is made; this says where")
    ),
    "save_copy": Entry(
        later("Save a &copy as…"), ("Ctrl+Shift+S",), tip=later("Every edit is saved as it is made")
    ),
    "backups": Entry(
        later("&Backups…"), tip=later("The plan as it was before: what differs from now, and to restore it")
    ),
    "export_pdf": Entry(later("&PDF…"), ("Ctrl+P",), "export", later("The plan as a PDF, to print or send")),
    "export_png": Entry(later("The graph as P&NG…")),
    "export_svg": Entry(later("The graph as &SVG…")),
    "export_xml": Entry(
        later("&Microsoft Project XML…"), tip=later("For Microsoft Project, ProjectLibre and others")
    ),
    "export_xlsx": Entry(
        later("E&xcel workbook…"), tip=later("Tasks, people, absences, skills and hours, a sheet each")
    ),
    "export_csv": Entry(later("&CSV, a row a task…")),
    "export_people": Entry(later("CSV, a row a person's &assignment…")),
    "export_levels": Entry(
        later("CSV, a row a &level…"), tip=later("Who can do what how well, and what is missing")
    ),
    "export_calls": Entry(
        later("CSV, a &row a person called…"), tip=later("Who was asked, and what they said")
    ),
    "export_json": Entry(later("JSON, &for other programs…")),
    "export_tjp": Entry(later("Task&Juggler…")),
    "export_html": Entry(later("&HTML page…")),
    "export_md": Entry(later("Mark&down…")),
    "export_ics": Entry(later("Cal&endar…"), tip=later("Each task as an event, for any calendar program")),
    "export_timeline": Entry(
        later("The &timeline as PDF…"), tip=later("As it is shown: these rows, at this zoom")
    ),
    "briefings": Entry(
        later("&Briefings…"), tip=later("Each person's own page, to print, send or put in a calendar")
    ),
    "book": Entry(
        later("Plan b&ook…"), tip=later("One file for everyone: each finds their own page, and can reply")
    ),
    "quit": Entry(later("&Quit"), (_STANDARD.Quit,)),
    "undo": Entry(later("&Undo"), (_STANDARD.Undo,), "undo"),
    "redo": Entry(later("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    "delete": Entry(later("&Delete"), (_STANDARD.Delete,), "delete", later("Delete what is selected")),
    "find": Entry(later("&Find anything"), ("Ctrl+K", _STANDARD.Find), known=("F5", "Ctrl+G")),
    "add_task": Entry(
        later("Add &task"), ("Ins", "Ctrl+T"), "add-task", later("Type a task in the line below")
    ),
    "add_person": Entry(later("Add &person"), ("Ctrl+Shift+P",), "add-person", known=("Ctrl+H",)),
    "add_people": Entry(
        later("&Add people from a file…"), tip=later("An address book (.vcf), or a table (.csv)")
    ),
    "add_skill": Entry(later("Add s&kill")),
    "add_answer": Entry(later("Add an ans&wer")),
    "edit": Entry(
        later("&Edit"),
        ("F2",),
        tip=later("Go to the editor of what is selected"),
        known=("Shift+F2", "Alt+Return"),
    ),
    "assign": Entry(
        later("&Assign…"), ("A",), "assign", later("Choose who goes on the selected task"), known=("Alt+F10",)
    ),
    "call": Entry(
        later("Call for &helpers…"),
        ("H",),
        tip=later("Ask the few people who are likely to fill its open seats"),
    ),
    "link": Entry(
        later("&Link from here"), ("L",), "link", later("Choose by keyboard which task waits for this one")
    ),
    "link_selected": Entry(
        later("Link &the selected in order"), ("Ctrl+L",), known=("Ctrl+F2", "Ctrl+Shift+>")
    ),
    "unlink": Entry(
        later("&Unlink the selected"),
        ("Ctrl+Shift+K",),
        tip=later("Take away the links between them; of one task, all that it has"),
        known=("Ctrl+Shift+F2", "Ctrl+Shift+<"),
    ),
    "mark_done": Entry(later("Mark as d&one"), ("Ctrl+D",), "done"),
    "best_plan": Entry(
        later("Best &plan…"),
        ("Ctrl+Shift+B",),
        "best-plan",
        later("Find who takes the open seats, and the best order"),
    ),
    "suggest_team": Entry(
        later("&Suggest a team"), ("G",), tip=later("Fill the open seats with the smallest team")
    ),
    "what_if": Entry(
        later("&What if…"), ("Ctrl+Shift+W",), tip=later("Try edits on a copy; keep them or let them go")
    ),
    "set_baseline": Entry(
        later("Set a &baseline"), ("Ctrl+B",), tip=later("Keep the times as they are, to compare with")
    ),
    "book_replies": Entry(
        later("&Replies from the plan book…"), tip=later("Paste the codes that people sent back")
    ),
    "compare": Entry(
        later("&Compare with a file…"),
        tip=later("What has changed since another plan, in words and on the graph"),
    ),
    "merge": Entry(
        later("Merge &a copy…"), tip=later("Take in what a copy of this plan has changed, as one edit")
    ),
    "meeting": Entry(
        later("&Meeting"), ("F11",), tip=later("Large type for a wall, and a list of what is decided")
    ),
    "indent": Entry(later("&Put into the task above"), ("Alt+Shift+Right",), known=("Alt+Right",)),
    "outdent": Entry(later("Take out of its &group"), ("Alt+Shift+Left",), known=("Alt+Left",)),
    "move_up": Entry(later("&Move up"), ("Alt+Up",), tip=later("Before the one above it in the outline")),
    "move_down": Entry(
        later("Move do&wn"), ("Alt+Down",), tip=later("Behind the one below it in the outline")
    ),
    "plan": Entry(later("Plan &settings"), ("Ctrl+,",), tip=later("Name, start, hours, skills")),
    "zoom_in": Entry(later("Zoom &in"), (_STANDARD.ZoomIn, "Ctrl+="), "zoom-in"),
    "zoom_out": Entry(later("&Zoom out"), (_STANDARD.ZoomOut,), "zoom-out"),
    "zoom_fit": Entry(later("Fit all"), ("Ctrl+0",), "zoom-fit", later("All of the plan in view")),
    "reveal": Entry(
        later("Show &what is selected"),
        ("Ctrl+J",),
        tip=later("Bring it into view"),
        known=("Ctrl+Shift+F5",),
    ),
    "tidy": Entry(
        later("&Tidy up"), tip=later("Lay the graph out anew; cards otherwise stay where they are")
    ),
    "graph": Entry(later("&Graph"), ("Ctrl+1",)),
    "order": Entry(later("Or&der"), ("Ctrl+2",)),
    "timeline": Entry(later("Ti&meline"), ("Ctrl+3",)),
    "answers": Entry(
        later("A&nswers"),
        ("Ctrl+6",),
        tip=later("What was asked and answered once, and what waits for an answer"),
    ),
    "health": Entry(
        later("T&hings to look at"),
        ("Ctrl+Shift+L",),
        tip=later("What to do something about, and what to do"),
    ),
    "by_task": Entry(later("Timeline by t&ask"), ("Ctrl+Shift+1",), tip=later("A row for each task")),
    "by_person": Entry(later("Timeline by &person"), ("Ctrl+Shift+2",), tip=later("A lane for each person")),
    "levels": Entry(
        later("L&evels"), ("Ctrl+4",), tip=later("Who can do what how well, and what is next for them")
    ),
    "calls": Entry(later("&Calls"), ("Ctrl+5",), tip=later("Whom was asked for help, and what they said")),
    "board": Entry(later("&Board"), ("Ctrl+7",), tip=later("Cards in columns, by status or by person")),
    "board_by_status": Entry(
        later("Board by &status"), ("Ctrl+Shift+3",), tip=later("A column for each status")
    ),
    "board_by_person": Entry(
        later("Board by pe&rson"), ("Ctrl+Shift+4",), tip=later("A column for each person")
    ),
    "split": Entry(later("Two &views side by side"), ("Ctrl+\\",), checkable=True),
    "across": Entry(later("Go to the &other view"), ("F6",), tip=later("From one of two views to the other")),
    "next_view": Entry(later("Next view"), ("Ctrl+PgDown",)),
    "previous_view": Entry(later("Previous view"), ("Ctrl+PgUp",)),
    "shortcuts": Entry(later("&Keys"), ("Ctrl+/",), tip=later("Every key and what it does; Enter does it")),
    "theme_system": Entry(later("As the &system"), checkable=True),
    "theme_light": Entry(later("&Light"), checkable=True),
    "theme_dark": Entry(later("&Dark"), checkable=True),
    "manual": Entry(
        later("&Manual"),
        (_STANDARD.HelpContents,),
        tip=later("Ten short pages, from the first plan to the plan book"),
    ),
    "about": Entry(later("&About Coordinator")),
}


class Actions:
    """The window's actions by name: `actions["undo"]`."""

    def __init__(self, window: QWidget) -> None:
        self._actions = {name: _action(name, entry, window) for name, entry in ENTRIES.items()}
        for name, entry in ENTRIES.items():
            for keys in entry.known:
                QShortcut(sequence(keys), window, self._actions[name].trigger)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def items(self) -> Iterable[tuple[str, QAction]]:
        return self._actions.items()

    def keys(self, name: str) -> list[QKeySequence]:
        """All keys of an action, those that other programs have for it last."""
        return [*self._actions[name].shortcuts(), *map(sequence, ENTRIES[name].known)]

    def tip(self, name: str) -> str:
        """What an action's tooltip says beside its name."""
        return tr(ENTRIES[name].tip) if ENTRIES[name].tip else ""

    @property
    def names(self) -> dict[str, str]:
        """What each action is called, by its name in here."""
        return {name: _plain(tr(entry.text)) for name, entry in ENTRIES.items()}

    def connect(self, **slots: Callable[[], object]) -> None:
        """Says what each named action calls."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(_without_arguments(slot))

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Undo and redo say what they would do; None stands for nothing."""
        for name, step in (("undo", undo), ("redo", redo)):
            word, action = self.names[name], self._actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setEnabled(step is not None)
            action.setText(f"{word}: {step}".replace("&", "&&") if step else word)
            action.setToolTip(plain_tip(f"{word}: {step} ({keys})" if step else word))

    def set_theme(self, theme: Theme) -> None:
        for name, entry in ENTRIES.items():
            if entry.icon:
                self._actions[name].setIcon(icon(entry.icon, theme))


def _action(name: str, entry: Entry, window: QWidget) -> QAction:
    text = tr(entry.text)
    action = QAction(text, window)
    action.setObjectName(name)
    action.setShortcuts([sequence(keys) for keys in entry.keys])
    action.setCheckable(entry.checkable)
    tip = tr(entry.tip) if entry.tip else _plain(text)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    return action


def _plain(text: str) -> str:
    """What a menu says, without the letter to press and the sign of more to come."""
    return text.replace("&", "").rstrip("…")


def _without_arguments(slot: Callable[[], object]) -> Callable[[], None]:
    """QAction sends whether it is checked, which no slot here asks for."""

    def call() -> None:
        slot()

    return call
