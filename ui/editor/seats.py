"""The seats of a task in its form: how many people, of which skill and level, for how much of their time."""

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import add_skill, edit_task
from coordinator.plan.edits.steps import Steps
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import FULL_SHARE, HIGHEST_LEVEL, MOST_SEATS, Seat
from coordinator.plan.wording import elided
from ui.editor.fields import AddField, CheckField, ChoiceField, NumberField, side_by_side
from ui.editor.form import Form, Parts, Rows
from ui.labels import RemoveButton, plain_tip
from ui.theme import SPACE
from ui.typed import whole_in

_LONGEST_NAME = 14
"""Letters of a level's name that there is room for."""


class SeatRow(Parts):
    """One seat of the form's task, by its index."""

    def __init__(self, form: Form, index: int) -> None:
        super().__init__(form.session)
        self._form = form
        self._index = index
        session, number = form.session, index + 1
        self.skill = self.part(
            ChoiceField(
                session,
                tr("Skill of seat {number}", number=number),
                lambda: [(skill.id, skill.name) for skill in in_order(self.plan.skills.values())],
                lambda: self.seat.skill,
                self._writing("skill"),
                quiet=True,
            )
        )
        self.level = self.part(
            NumberField(
                session,
                tr("Least level of seat {number}", number=number),
                lambda: self.seat.level,
                self._writing("level"),
                most=HIGHEST_LEVEL,
                word=lambda level: elided(self.plan.skills[self.seat.skill].level_name(level), _LONGEST_NAME),
                quiet=True,
            )
        )
        self.count = self.part(
            NumberField(
                session,
                tr("Number of places like seat {number}", number=number),
                lambda: self.seat.count,
                self._writing("count"),
                least=1,
                most=MOST_SEATS,
                word=lambda count: tr("(person|people)", "after a number in a field", count),
                quiet=True,
            )
        )
        self.share = self.part(
            NumberField(
                session,
                tr("Share of time of seat {number}", number=number),
                lambda: self.seat.share,
                self._writing("share"),
                least=1,
                most=FULL_SHARE,
                step=10,
                word=lambda share: tr("% of time"),
                quiet=True,
            )
        )
        self.stretch = self.part(
            CheckField(
                session,
                tr("Stretch"),
                lambda: self.seat.stretch,
                self._writing("stretch"),
                tip=tr("Someone one level below may sit here while a teammate meets the level"),
            )
        )
        self.stretch.editor.setAccessibleName(tr("Stretch seat {number}", number=number))
        self.remove = RemoveButton(tr("Remove seat {number}", number=number))
        self.remove.clicked.connect(lambda: self.session.do(self._removed))
        first = side_by_side(self.skill, self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE // 2)
        column.setSpacing(SPACE // 2)
        for line in (first, side_by_side(self.level, self.count), side_by_side(self.share, self.stretch)):
            column.addWidget(line)

    @property
    def seat(self) -> Seat:
        return self.plan.tasks[self._form.row].seats[self._index]

    def show_rest(self) -> None:
        least = tr("The least level of whoever sits here:")
        self.level.editor.setToolTip(plain_tip(f"{least}\n{level_words(self.plan, self.seat.skill)}"))

    def _writing(self, field: str) -> Any:
        def write(plan: Plan, value: Any) -> Change:
            seats = list(plan.tasks[self._form.row].seats)
            seats[self._index] = replace(seats[self._index], **{field: value})
            return edit_task(plan, self._form.row, seats=tuple(seats))

        return write

    def _removed(self, plan: Plan) -> Change:
        seats = plan.tasks[self._form.row].seats
        left = seats[: self._index] + seats[self._index + 1 :]
        return edit_task(plan, self._form.row, seats=left)


class SeatsPart(Parts):
    """All seats, and a line that adds one."""

    def __init__(self, form: Form) -> None:
        super().__init__(form.session)
        self._form = form
        self.rows = self.part(Rows(form.session, self._keys, self._make))
        self.adding = self.part(
            AddField(
                form.session,
                tr("Add a seat"),
                tr("Add a seat: Cooking 2"),
                lambda: [skill.name for skill in in_order(self.plan.skills.values())],
                self._added,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addWidget(self.adding)

    def _keys(self) -> list[Hashable]:
        return list(range(len(self.plan.tasks[self._form.row].seats)))

    def _make(self, key: Hashable) -> Parts:
        assert isinstance(key, int)
        return SeatRow(self._form, key)

    def _added(self, plan: Plan, text: str) -> Change:
        """`Cooking 2`; a skill that the plan doesn't know is added to it."""
        name, _, number = text.strip().rpartition(" ")
        if not name or not number.isdecimal():
            name, number = text.strip(), "0"
        called = [skill.id for skill in plan.skills.values() if skill.name.casefold() == name.casefold()]
        steps = Steps(plan)
        skill = called[0] if called else steps.make(add_skill(plan, name)).rows[0].id
        seats = (*plan.tasks[self._form.row].seats, Seat(skill=skill, level=whole_in(number)))
        return steps.as_one(steps.make(edit_task(steps.plan, self._form.row, seats=seats)).name)


def level_words(plan: Plan, skill: str) -> str:
    """All levels, a line each: `2 cook`."""
    name = plan.skills[skill].level_name
    return "\n".join(f"{level} {name(level)}".rstrip() for level in range(HIGHEST_LEVEL + 1))
