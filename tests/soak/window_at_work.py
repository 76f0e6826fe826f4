"""The real window, which edits, undoes, redoes, drags and imports at random until it is killed.

It says on its output which content hash an edit will give before it makes it, where that can be known, and
that the edit is made once the window shows it.
"""

import random
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSettings, QTimer

from coordinator.store.file import PlanFile
from tests.soak.kills import hash_after, say
from tests.soak.random_edits import imported, random_edit
from tests.ui.drags import Dragger, press_and_move
from ui.application import application
from ui.drag import PersonDrag, drag_of
from ui.session import Session
from ui.theme import LIGHT, apply_theme
from ui.window import MainWindow

_KINDS = {"edit": 6, "undo": 2, "redo": 1, "import": 0.3, "paste": 0.3, "drag": 2}
"""How often of each kind."""
_A_PASTE = "\n".join(f"Pasted {number} 2h" for number in range(30))


class AtWork:
    """One window on the plan; `act` does one thing, as a hand would."""

    def __init__(self, path: Path, seed: int, tasks: int) -> None:
        self.chance = random.Random(seed)
        self.most = 1.2 * tasks
        self.program = application()
        apply_theme(self.program, LIGHT)
        self.session = Session(PlanFile.open(path))
        settings = QSettings(str(path.with_name("window.ini")), QSettings.Format.IniFormat)
        self.window = MainWindow(self.session, settings)
        self.window.show()
        self.doing = ""
        self.session.changed.connect(self.say_made)
        say(f"open {self.session.file.content_hash}")
        self.timer = QTimer()
        self.timer.timeout.connect(self.act)
        self.timer.start(0)

    def act(self) -> None:
        session, plan = self.session, self.session.plan
        self.doing = self.chance.choices(list(_KINDS), list(_KINDS.values()))[0]
        if len(plan.tasks) > self.most:
            self.doing = "undo"
        match self.doing:
            case "undo" | "redo":
                say(f"try {self.doing} ?")
                self.window.actions_[self.doing].trigger()
            case "drag":
                self.drag()
            case "paste":
                say("try paste ?")
                self.window.entry.editor.expand(True)
                self.window.entry.editor.setPlainText(_A_PASTE)
                self.window.entry.add()
            case _:
                change = imported(plan, self.chance, 40) if self.doing == "import" else None
                change = change or random_edit(plan, self.chance)
                say(f"try {self.doing} {hash_after(session.file, change)}")
                session.do(lambda plan: change)

    def drag(self) -> None:
        """A person onto a card, or a card's port onto another card, by the mouse."""
        view = self.window.graph
        self.window.tabs.setCurrentWidget(view)
        first, second = self.chance.sample(list(view.graph.cards), 2)
        view.reveal(first)
        person = self.chance.choice(list(self.session.plan.people))
        say("try drag ?")
        if self.chance.random() < 0.5:
            name = self.session.plan.people[person].name
            Dragger(view.viewport(), on_card(view, first))(drag_of(view, PersonDrag(person), name))
        else:
            rect = view.graph.rect_of(first)
            assert rect is not None
            view.run_drag = Dragger(view.viewport(), on_card(view, second))
            press_and_move(view.viewport(), view.mapFromScene(QPointF(rect.right() - 2, rect.center().y())))

    def say_made(self) -> None:
        say(f"made {self.doing} {self.session.file.content_hash}")


def on_card(view: object, task: str) -> QPoint:
    rect = view.graph.rect_of(task)  # type: ignore[attr-defined]
    assert rect is not None
    return view.mapFromScene(QPointF(rect.center().x() + 60, rect.top() + 20))  # type: ignore[attr-defined]


def work_for_ever(path: Path, seed: int, tasks: int) -> None:
    at_work = AtWork(path, seed, tasks)
    at_work.program.exec()
