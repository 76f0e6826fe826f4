"""The way of one person to a level that they wish for: which seats, one after the other."""

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout

from coordinator.language import tr
from coordinator.people.quests import Stage, Step, path
from coordinator.plan.records import HIGHEST_LEVEL, Kind
from coordinator.plan.wording import capitalized, when
from ui.editor.form import Parts, Rows
from ui.labels import LinkButton, Note, plain_tip
from ui.session import Session


class Way(Parts):
    """The stages to the level in the box: the aim, or else the next level."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.place: tuple[str, str] | None = None
        self.steps: dict[tuple[int, str], Step] = {}
        self._stages: list[Stage] = []
        self.label = QLabel(tr("&Way to level"))
        self.level = QSpinBox()
        self.level.setRange(1, HIGHEST_LEVEL)
        self.level.setAccessibleName(tr("Wished level"))
        self.level.setToolTip(tr("Shows the seats that lead there, level by level"))
        self.level.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.level.valueChanged.connect(self._find)
        self.label.setBuddy(self.level)
        self.rows = self.part(Rows(session, lambda: [stage.level for stage in self._stages], self._row))
        self.none = Note("muted")
        line = QHBoxLayout()
        line.addWidget(self.label)
        line.addWidget(self.level)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.rows)
        column.addWidget(self.none)

    def show_place(self, place: tuple[str, str] | None) -> None:
        """The way of a person in a skill."""
        if place is not None and place != self.place:
            who = self.plan.people[place[0]]
            wished = max(who.aims.get(place[1], 0), min(who.level(place[1]) + 1, HIGHEST_LEVEL))
            self.level.blockSignals(True)
            self.level.setValue(wished)
            self.level.blockSignals(False)
        self.place = place
        self._find()

    def stage(self, level: int) -> Stage | None:
        return next((stage for stage in self._stages if stage.level == level), None)

    def _find(self) -> None:
        self._stages = []
        said = ""
        if self.place is not None:
            person, skill = self.place
            who = self.plan.people[person]
            if who.kind is Kind.PERSON:
                self._stages = path(self.plan, self.session.schedule, person, skill, self.level.value())
                if who.level(skill) >= self.level.value():
                    said = tr("{who} is there already", who=who.name)
            else:
                said = tr("A thing does not learn")
        self.none.say(said)
        self.refresh()

    def _row(self, key: Hashable) -> Parts:
        assert isinstance(key, int)
        return _StageRow(self, key)


class _StageRow(Parts):
    """The seats that lead to one level."""

    def __init__(self, whole: Way, level: int) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self._level = level
        self.title = Note("muted")
        self.steps = self.part(Rows(whole.session, self._tasks, self._step_row))
        self.missing = Note("later")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.title, self.steps, self.missing):
            column.addWidget(widget)

    def show_rest(self) -> None:
        stage, place = self._whole.stage(self._level), self._whole.place
        if stage is None or place is None:
            return
        level = f"{self._level} {self.plan.skills[place[1]].level_name(self._level)}".rstrip()
        self.title.say(
            tr("To {level}", level=level)
            if stage.steps or stage.missing
            else tr("To {level}: all is done for it", level=level)
        )
        self.missing.say(capitalized(stage.missing))

    def step_of(self, task: str) -> Step | None:
        stage = self._whole.stage(self._level)
        return next((step for step in stage.steps if step.task == task), None) if stage is not None else None

    def person(self) -> str | None:
        return self._whole.place[0] if self._whole.place is not None else None

    def _tasks(self) -> list[Hashable]:
        stage = self._whole.stage(self._level)
        return [step.task for step in stage.steps] if stage is not None else []

    def _step_row(self, key: Hashable) -> Parts:
        return _StepRow(self, str(key))


class _StepRow(Parts):
    """One seat on the way; the mark says whether it is a stretch, the button takes it."""

    def __init__(self, stage: _StageRow, task: str) -> None:
        super().__init__(stage.session)
        self._stage = stage
        self._task = task
        self.go = LinkButton()
        self.go.clicked.connect(lambda: stage.session.select("tasks", task))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.go, 1)

    def show_rest(self) -> None:
        step, person = self._stage.step_of(self._task), self._stage.person()
        if step is None or person is None or self._task not in self.plan.tasks:
            return
        name = self.plan.tasks[self._task].name
        mark = "↗ " if step.is_stretch else ""
        held = tr("theirs already") if step.is_held else tr("open")
        self.go.name(name, f"{mark}{name}, {when(step.start)}, {held}")
        kind = tr("a stretch seat, beside a mentor") if step.is_stretch else tr("a seat at their level")
        self.go.setToolTip(plain_tip(f"{name}: {kind}, {held}"))
