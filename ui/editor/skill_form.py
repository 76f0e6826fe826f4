"""The form of a skill: its name, and what its levels are called here."""

from PySide6.QtWidgets import QPushButton

from coordinator.language import later, tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import delete_skill, edit_skill
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_LEVEL, Skill
from coordinator.plan.wording import capitalized
from ui.editor.fields import NumberField, TextField, side_by_side
from ui.editor.form import Form
from ui.labels import Note
from ui.session import Session

_MOST_SEATS = 99
_LEVEL_WORDS = (
    later("newcomer"),
    later("can help"),
    later("can do it alone"),
    later("can lead"),
    later("teaches"),
)


class SkillForm(Form):
    table = "skills"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name = self.add(
            TextField(
                session,
                tr("Skill"),
                lambda: self.skill.name,
                lambda plan, name: edit_skill(plan, self.row, name=name),
            )
        )
        self.risks = Note("later")
        self.column.addWidget(self.risks)
        self.heading(tr("What its levels are called"))
        self.levels = [self.add(self._level(level)) for level in range(HIGHEST_LEVEL + 1)]
        self.heading(tr("What it takes to be ready for the next level"))
        self.seats = self._number(tr("Finished seats"), "seats_for_next_level")
        self.stretch_seats = self._number(tr("Stretch seats among them"), "stretch_seats_for_next_level")
        self.column.addWidget(side_by_side(self.seats, self.stretch_seats))
        self.delete = QPushButton(tr("Delete this skill"))
        self.delete.setToolTip(tr("With everyone's levels in it, and the seats that ask for it"))
        self.delete.clicked.connect(lambda: session.do(delete_skill, self.row))
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    @property
    def skill(self) -> Skill:
        return self.plan.skills[self.row]

    def show_rest(self) -> None:
        risks = [each.text for each in self.session.concerns if each.skill == self.row]
        self.risks.say("\n".join(f"▲ {capitalized(text)}" for text in risks))

    def _number(self, label: str, field: str) -> NumberField:
        return self.part(
            NumberField(
                self.session,
                label,
                lambda: getattr(self.skill, field),
                lambda plan, number: edit_skill(plan, self.row, **{field: number}),
                most=_MOST_SEATS,
            )
        )

    def _level(self, level: int) -> TextField:
        def write(plan: Plan, text: str) -> Change:
            names = list(plan.skills[self.row].level_names)
            names += [""] * (level + 1 - len(names))
            names[level] = " ".join(text.split())
            while names and not names[-1]:
                names.pop()
            return edit_skill(plan, self.row, level_names=tuple(names))

        label = tr("Level {level}", level=level)
        hint = tr(_LEVEL_WORDS[level])
        return TextField(self.session, label, lambda: self.skill.level_name(level), write, hint=hint)
