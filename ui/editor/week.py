"""A week's working hours in a form: a line a day."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QGridLayout, QLabel

from coordinator.language import later, spoken, tr
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.plan.records import Spans, Week
from ui.editor.fields import TextField
from ui.editor.form import Parts
from ui.session import Session
from ui.theme import SPACE
from ui.typed import spans_in, spans_text

_DAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)


class WeekPart(Parts):
    """Seven lines such as `09:00-12:00, 13:00-18:00`; an empty one is a free day."""

    def __init__(
        self, session: Session, read: Callable[[], Week], verb: Callable[[Plan, Week], Change], whose: str
    ) -> None:
        super().__init__(session)
        self._read = read
        self._verb = verb
        self.days: list[TextField] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for day, name in enumerate(_DAYS):
            label = QLabel(spoken().weekday(day))
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
            field = self.part(self._field(day, tr("{hours} on {day}", hours=whose, day=tr(name))))
            label.setBuddy(field.editor)
            grid.addWidget(label, day, 0)
            grid.addWidget(field, day, 1)
            self.days.append(field)

    def _field(self, day: int, label: str) -> TextField:
        def write(plan: Plan, text: str) -> Change:
            week: list[Spans] = list(self._read())
            week[day] = spans_in(text)
            return self._verb(plan, cast(Week, tuple(week)))

        return TextField(
            self.session,
            label,
            lambda: spans_text(self._read()[day]),
            write,
            hint=tr("free"),
            tip=tr("09:00-12:00, 13:00-18:00; nothing for a free day"),
            quiet=True,
        )
