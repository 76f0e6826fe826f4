"""The status line: when the plan finishes, and the two counts that say where to go next."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from coordinator.plan.changes import Change
from coordinator.plan.wording import capitalized, counted, shift, when
from ui.labels import plain_tip
from ui.session import Session

_MOST_TOLD = 12
_SHOWN = 9000
"""How long a message stays, in milliseconds."""


class StatusLine(QStatusBar):
    """Says what the last edit did; its buttons lead to the next open seat and the next finding."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setSizeGripEnabled(False)
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setAccessibleName(self.tr("Message"))
        self._finish = QLabel()
        self.open_seats = self._button(self.tr("Go to the next task with an open seat"))
        self._findings = self._button("")
        self.open_seats.clicked.connect(lambda: session.select_next(self._with_open_seats()))
        self._findings.clicked.connect(self._go_on)
        self.addWidget(self._message, 1)
        for widget in (self._finish, self.open_seats, self._findings):
            self.addPermanentWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN)
        self._timer.timeout.connect(self._message.clear)
        self._last_finish = session.schedule.finish
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.failed.connect(self.say_failure)
        self._show()

    def say(self, text: str) -> None:
        self._message.setStyleSheet("")
        self._message.setText(text)
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
        self._last_finish = self.session.schedule.finish
        self._message.clear()
        self._show()

    def _follow(self, change: Change) -> None:
        finish, before = self.session.schedule.finish, self._last_finish
        moved = self.tr("finish unchanged")
        if finish != before:
            moved = self.tr("the plan now finishes {shift}").format(shift=shift(finish - before))
        self._last_finish = finish
        self.say(f"{capitalized(change.name)}: {moved}")
        self._show()

    def _show(self) -> None:
        self._finish.setText(self.tr("Finish {when}").format(when=when(self.session.schedule.finish)))
        plan = self.session.plan
        seats = sum(len(plan.open_seats(task)) for task in plan.tasks)
        self.open_seats.setText(counted(seats, "open seat"))
        self.open_seats.setVisible(seats > 0)
        found = self._to_look_at()
        self._findings.setText(counted(len(found), "thing to look at", "things to look at"))
        self._findings.setVisible(bool(found))
        told = [text for texts in found.values() for text in texts]
        rest = [self.tr("and {} more").format(len(told) - _MOST_TOLD)] if len(told) > _MOST_TOLD else []
        listed = "\n".join(capitalized(text) for text in (*told[:_MOST_TOLD], *rest))
        self._findings.setToolTip(plain_tip(self.tr("Go to the next:") + f"\n{listed}"))

    def _with_open_seats(self) -> list[str]:
        plan = self.session.plan
        return [task.id for _, task in plan.outline() if plan.open_seats(task.id)]

    def _go_on(self) -> None:
        """Selects what needs a look next, after what is selected."""
        places, selection = list(self._to_look_at()), self.session.selection
        if places:
            current = (selection.table, selection.ids[-1]) if selection.ids else None
            index = places.index(current) + 1 if current in places else 0
            self.session.select(*places[index % len(places)])

    def _to_look_at(self) -> dict[tuple[str, str], list[str]]:
        """Tasks in their order, then skills, by table and id: what is the matter with each."""
        of_tasks: dict[str, list[str]] = {}
        of_skills: dict[tuple[str, str], list[str]] = {}
        for finding in self.session.schedule.findings:
            of_tasks.setdefault(finding.task, []).append(finding.text)
        for concern in self.session.concerns:
            if concern.skill is not None:
                of_skills.setdefault(("skills", concern.skill), []).append(concern.text)
            else:
                of_tasks.setdefault(concern.tasks[0], []).append(concern.text)
        tasks = [task.id for _, task in self.session.plan.outline() if task.id in of_tasks]
        return {**{("tasks", task): of_tasks[task] for task in tasks}, **of_skills}
