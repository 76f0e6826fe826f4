"""The team of a task in its form: who holds which seat, and who fits the open ones."""

from collections.abc import Hashable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coordinator.language import tr
from coordinator.people.calls import standing
from coordinator.people.teams import pairs
from coordinator.plan.edits import unassign
from coordinator.plan.seating import meets
from ui.editor.form import Form, Parts, Rows
from ui.graph.menus import assign_menu, show_below
from ui.labels import ElidedButton, ElidedLabel, Note, RemoveButton


class PlaceRow(Parts):
    """One seat with whoever holds it, and a menu of those who could; or a person beyond the seats."""

    def __init__(self, form: Form, seat: int | None, person: str | None = None) -> None:
        super().__init__(form.session)
        self._form = form
        self._seat = seat
        self._person = person
        self.asked = ElidedLabel()
        self.holder = ElidedButton()
        self.holder.setEnabled(seat is not None)
        self.holder.clicked.connect(lambda: _offer(form, self.holder, seat))
        self.remove = RemoveButton("")
        self.remove.clicked.connect(self._take_off)
        self.learns = Note("stretch")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        column.addLayout(line)
        column.addWidget(self.learns)
        line.addWidget(self.asked, 2)
        line.addWidget(self.holder, 3)
        line.addWidget(self.remove)

    @property
    def person(self) -> str | None:
        """Whoever is here now."""
        return self._person if self._seat is None else self.plan.holders(self._form.row)[self._seat]

    def show_rest(self) -> None:
        asked = self._asked()
        self.asked.setText(asked)
        person = self.person
        name = tr("Open", "seat") if person is None else self.plan.people[person].name
        self.holder.setText(f"{self._mark()}{name.replace('&', '&&')}{' ▾' if person is None else ''}")
        self.holder.setAccessibleName(f"{asked}: {name}")
        self.remove.setVisible(person is not None)
        self.remove.describe(tr("Take {who} off", who=name))
        pair = next((pair for pair in pairs(self.plan, self._form.row) if pair.seat == self._seat), None)
        mentor = self.plan.people[pair.mentor].name if pair is not None else ""
        learns = tr("↗ {learner} learns from {mentor}", learner=name, mentor=mentor) if mentor else ""
        self.learns.say(learns)

    def _asked(self) -> str:
        if self._seat is None:
            return tr("Beyond the seats")
        seat = self.plan.tasks[self._form.row].single_seats[self._seat]
        return f"{self.plan.skills[seat.skill].name} {seat.level}"

    def _mark(self) -> str:
        """Tells a seat that someone grows into."""
        if self._seat is None or self.person is None:
            return ""
        seat = self.plan.tasks[self._form.row].single_seats[self._seat]
        return "" if meets(self.plan.people[self.person], seat) else "↗ "

    def _take_off(self) -> None:
        if self.person is not None:
            self.session.do(unassign, self.person, self._form.row)


class TeamPart(Parts):
    """A row for each seat and for everyone beyond them, and a button that puts someone on the task."""

    def __init__(self, form: Form) -> None:
        super().__init__(form.session)
        self._form = form
        self.rows = self.part(Rows(form.session, self._keys, self._make))
        self.nobody = Note("muted")
        self.adding = ElidedButton(tr("Put someone on it ▾"))
        self.adding.clicked.connect(lambda: _offer(form, self.adding, None))
        self.adding.setAccessibleName(tr("Put someone on it"))
        self.calling = ElidedButton(tr("Call for helpers…"))
        self.calling.setToolTip(tr("Ask the few people who are likely to fill its open seats"))
        self.calling.clicked.connect(lambda: form.session.call_wanted.emit(form.row))
        self.called = Note("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.rows, self.nobody, self.adding, self.calling, self.called):
            column.addWidget(widget)

    def show_rest(self) -> None:
        self.nobody.say("" if self._keys() else tr("Nobody yet"))
        task, now = self._form.row, self.session.moment
        self.calling.setVisible(bool(self.plan.open_seats(task)))
        standings = [standing(self.plan, call.id, now).text() for call in self.plan.calls_on(task)]
        self.called.say("\n".join(tr("Call: {standing}", standing=text) for text in standings))

    def _keys(self) -> list[Hashable]:
        task = self._form.row
        seats = range(len(self.plan.tasks[task].single_seats))
        return [*seats, *self.plan.team(task)[len(seats) :]]

    def _make(self, key: Hashable) -> Parts:
        return PlaceRow(self._form, key) if isinstance(key, int) else PlaceRow(self._form, None, str(key))


def _offer(form: Form, button: QWidget, seat: int | None) -> None:
    """Opens the menu of those who could be on the task, or in one seat of it."""
    menu = assign_menu(form.session, form.row, form, seat)
    show_below(menu, button.mapToGlobal(button.rect().bottomLeft()))
