"""Every action of the window, once: its text, its icon, its keys, and what it calls."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.icons import icon
from ui.theme import Theme

_Keys = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """How an action is named and called up."""

    text: str
    keys: tuple[_Keys, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False


_STANDARD = QKeySequence.StandardKey

ENTRIES: dict[str, Entry] = {
    "new": Entry("&New plan", (_STANDARD.New,), "new", "Begin an empty plan"),
    "new_from": Entry("New &from a plan…", tip="The same work again, from a start that you set"),
    "open": Entry("&Open…", (_STANDARD.Open,), "open", "Open a plan file"),
    "sample": Entry("Open the &sample plan"),
    "save_copy": Entry("Save a &copy as…", ("Ctrl+Shift+S",), tip="Every edit is saved as it is made"),
    "backups": Entry("&Backups…", tip="The plan as it was before: what differs from now, and to restore it"),
    "export_pdf": Entry("&PDF…", ("Ctrl+P",), "export", "The plan as a PDF, to print or send"),
    "export_tasks": Entry("CSV, a row a &task…"),
    "export_people": Entry("CSV, a row a person's &assignment…"),
    "export_json": Entry("&JSON, for other programs…"),
    "export_png": Entry("The graph as P&NG…"),
    "export_svg": Entry("The graph as &SVG…"),
    "export_timeline": Entry("The &timeline as PDF…", tip="As it is shown: these rows, at this zoom"),
    "briefings": Entry("&Briefings…", tip="Each person's own page, to print, send or put in a calendar"),
    "book": Entry("Plan b&ook…", tip="One file for everyone: each finds their own page, and can reply"),
    "quit": Entry("&Quit", (_STANDARD.Quit,)),
    "undo": Entry("&Undo", (_STANDARD.Undo,), "undo"),
    "redo": Entry("&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    "delete": Entry("&Delete", (_STANDARD.Delete,), "delete", "Delete what is selected"),
    "find": Entry("&Find anything", ("Ctrl+K", _STANDARD.Find)),
    "add_task": Entry("Add &task", ("Ins", "Ctrl+T"), "add-task", "Type a task in the line below"),
    "add_person": Entry("Add &person", ("Ctrl+Shift+P",), "add-person"),
    "add_people": Entry("Add people from a &file…", tip="An address book (.vcf), or a table (.csv)"),
    "add_skill": Entry("Add s&kill"),
    "add_answer": Entry("Add an ans&wer"),
    "edit": Entry("&Edit", ("F2",), tip="Go to the editor of what is selected"),
    "assign": Entry("&Assign…", ("A",), "assign", "Choose who goes on the selected task"),
    "call": Entry(
        "Call for &helpers…", ("H",), tip="Ask the few people who are likely to fill its open seats"
    ),
    "link": Entry("&Link from here", ("L",), "link", "Choose by keyboard which task waits for this one"),
    "link_selected": Entry("Link the selected in &order", ("Ctrl+L",)),
    "mark_done": Entry("Mark as d&one", ("Ctrl+D",), "done"),
    "best_plan": Entry(
        "&Best plan…", ("Ctrl+Shift+B",), "best-plan", "Find who takes the open seats, and the best order"
    ),
    "suggest_team": Entry("Su&ggest a team", ("G",), tip="Fill the open seats with the smallest team"),
    "what_if": Entry("&What if…", ("Ctrl+Shift+W",), tip="Try edits on a copy; keep them or let them go"),
    "set_baseline": Entry("Set a &baseline", ("Ctrl+B",), tip="Keep the times as they are, to compare with"),
    "book_replies": Entry("&Replies from the plan book…", tip="Paste the codes that people sent back"),
    "meeting": Entry("&Meeting", ("F11",), tip="Large type for a wall, and a list of what is decided"),
    "indent": Entry("Put into the task &above", ("Alt+Shift+Right",)),
    "outdent": Entry("Take out of its &group", ("Alt+Shift+Left",)),
    "plan": Entry("Plan &settings", ("Ctrl+,",), tip="Name, start, hours, skills"),
    "zoom_in": Entry("Zoom &in", (_STANDARD.ZoomIn, "Ctrl+="), "zoom-in"),
    "zoom_out": Entry("Zoom &out", (_STANDARD.ZoomOut,), "zoom-out"),
    "zoom_fit": Entry("&Fit all", ("Ctrl+0",), "zoom-fit", "All of the plan in view"),
    "tidy": Entry("&Tidy up", tip="Lay the graph out anew; cards otherwise stay where they are"),
    "graph": Entry("&Graph", ("Ctrl+1",)),
    "order": Entry("&Order", ("Ctrl+2",)),
    "timeline": Entry("&Timeline", ("Ctrl+3",)),
    "answers": Entry(
        "&Answers", ("Ctrl+6",), tip="What was asked and answered once, and what waits for an answer"
    ),
    "health": Entry(
        "Things to &look at", ("Ctrl+Shift+L",), tip="What to do something about, and what to do"
    ),
    "by_task": Entry("Timeline by t&ask", ("Ctrl+Shift+1",), tip="A row for each task"),
    "by_person": Entry("Timeline by &person", ("Ctrl+Shift+2",), tip="A lane for each person"),
    "levels": Entry("&Levels", ("Ctrl+4",), tip="Who can do what how well, and what is next for them"),
    "calls": Entry("&Calls", ("Ctrl+5",), tip="Whom was asked for help, and what they said"),
    "theme_system": Entry("As the &system", checkable=True),
    "theme_light": Entry("&Light", checkable=True),
    "theme_dark": Entry("&Dark", checkable=True),
    "about": Entry("&About Coordinator"),
}


class Actions:
    """The window's actions by name: `actions["undo"]`."""

    def __init__(self, window: QWidget) -> None:
        self._actions = {name: _action(name, entry, window) for name, entry in ENTRIES.items()}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    @property
    def names(self) -> dict[str, str]:
        """What each action is called, by its name in here."""
        return {
            name: QCoreApplication.translate("Actions", entry.text).replace("&", "").rstrip("…")
            for name, entry in ENTRIES.items()
        }

    def connect(self, **slots: Callable[[], object]) -> None:
        """Says what each named action calls."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(_without_arguments(slot))

    def set_theme(self, theme: Theme) -> None:
        for name, entry in ENTRIES.items():
            if entry.icon:
                self._actions[name].setIcon(icon(entry.icon, theme))


def _action(name: str, entry: Entry, window: QWidget) -> QAction:
    text = QCoreApplication.translate("Actions", entry.text)
    action = QAction(text, window)
    action.setObjectName(name)
    action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
    action.setCheckable(entry.checkable)
    plain = text.replace("&", "").rstrip("…")
    tip = QCoreApplication.translate("Actions", entry.tip) if entry.tip else plain
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    return action


def _without_arguments(slot: Callable[[], object]) -> Callable[[], None]:
    """QAction sends whether it is checked, which no slot here asks for."""

    def call() -> None:
        slot()

    return call
