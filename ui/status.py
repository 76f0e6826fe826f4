"""The status line: when the plan finishes, and the two buttons that say where to go next."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Task
from coordinator.plan.wording import capitalized, elided, shift, when
from ui.labels import plain_tip
from ui.session import Session
from ui.shared.company import Company

_MOST_SAID = 1000
"""Letters of a message."""
_SHOWN = 9000
"""How long a message stays, in milliseconds."""


class StatusLine(QStatusBar):
    """Says what the last edit did; its buttons lead to an open seat and to the things to look at."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setSizeGripEnabled(False)
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setAccessibleName(tr("Message"))
        self._finish = QLabel()
        self.open_seats = self._button(tr("Go to the next task with an open seat"))
        self.to_look_at = self._button(tr("What to do something about, and what to do"))
        self.to_look_at.hide()
        self.open_seats.clicked.connect(lambda: session.select_next(self._with_open_seats()))
        self.addWidget(self._message, 1)
        self.company = Company(session)
        for widget in (self.company, self._finish, self.open_seats, self.to_look_at):
            self.addPermanentWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN)
        self._timer.timeout.connect(self._message.clear)
        self._counted = session.works.add(_counted)
        self._open_by_task = self._counted()
        self._last_finish = session.schedule.finish
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.failed.connect(self.say_failure)
        self._show()

    def say(self, text: str) -> None:
        self._message.setText(elided(text, _MOST_SAID))
        self._message.setToolTip(plain_tip(text))
        self._timer.start()

    def say_failure(self, text: str) -> None:
        """A refusal or an error; it stays until the next message."""
        names_a_file = "." in text.split(" ")[0]
        self.say(f"✕ {text if names_a_file else capitalized(text)}")
        self._timer.stop()

    @property
    def message(self) -> str:
        return self._message.text()

    def _button(self, tip: str) -> QPushButton:
        button = QPushButton()
        button.setFlat(True)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _open(self) -> None:
        self._open_by_task = self._counted()
        self._last_finish = self.session.schedule.finish
        self._message.clear()
        self._show()

    def _follow(self, change: Change) -> None:
        finish, before = self.session.schedule.finish, self._last_finish
        moved = tr("finish unchanged")
        if finish != before:
            moved = tr("the plan now finishes {shift}", shift=shift(finish - before))
        self._last_finish = finish
        self._recount(change)
        self.say(f"{capitalized(change.name)}: {moved}")
        self._show()

    def _show(self) -> None:
        self._finish.setText(tr("Finish {when}", when=when(self.session.schedule.finish)))
        seats = sum(self._open_by_task.values())
        self.open_seats.setText(tr("%n open seat(s)", "", seats))
        self.open_seats.setVisible(seats > 0)

    def _recount(self, change: Change) -> None:
        """Counts again where an edit may have opened or filled a seat; a task may become a group by it."""
        touched: set[str | None] = set()
        for row in change.rows:
            for record in (row.before, row.after):
                if isinstance(record, Task):
                    touched |= {record.id, record.parent}
                elif isinstance(record, Assignment):
                    touched.add(record.task)
        tasks = [task for task in touched if task is not None]
        for task in tasks:
            self._open_by_task.pop(task, None)
        plan = self.session.plan
        self._open_by_task |= _counted(plan, (task for task in tasks if task in plan.tasks))

    def show_concerns(self, number: int) -> None:
        """So many things are to be looked at; the button leads to their list."""
        self.to_look_at.setText(tr("%n thing(s) to look at", "", number))
        self.to_look_at.setVisible(number > 0)

    def _with_open_seats(self) -> list[str]:
        return [task.id for _, task in self.session.plan.outline() if task.id in self._open_by_task]


def _counted(plan: Plan, tasks: Iterable[str]) -> dict[str, int]:
    """How many seats are open on each task that has any open."""
    counts = {task: len(plan.open_seats(task)) for task in tasks}
    return {task: count for task, count in counts.items() if count}
