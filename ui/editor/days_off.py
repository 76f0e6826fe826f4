"""Days off and days with other hours in the form of the plan: one by one, or all those of a country."""

import re
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import add_days_off, edit_header
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, day_text
from coordinator.plan.plan import Plan
from coordinator.plan.records import DayException
from ui.editor.fields import AddField, TextField, side_by_side
from ui.editor.form import Parts
from ui.labels import RemoveButton
from ui.session import Session
from ui.theme import SPACE
from ui.typed import day_in, spans_in, spans_text

_CODE = re.compile(r".*\((.+)\)\s*")
_AHEAD = 366 * DAY
"""Holidays are added for the time of the plan, and for a year from its start at least."""


class HolidaysField(AddField):
    """Adds the holidays of a country or of a part of one, by its name or its code."""

    def __init__(self, session: Session) -> None:
        hint = tr("Add the holidays of a country")
        super().__init__(session, hint, hint, _places, self._added)
        self.editor.setToolTip(tr("A country by its name or code, or a part of it: DE, DE-BY"))

    def _added(self, plan: Plan, text: str) -> Change:
        from coordinator.public_holidays import place, public_holidays

        found = _CODE.fullmatch(text)
        country, part = place(found[1] if found else text)
        start = plan.header.start
        finish = max(self._session.schedule.finish, start + _AHEAD)
        language = QLocale().name()[:2]
        return add_days_off(plan, public_holidays(country, part, start, finish, language))


def _places() -> list[str]:
    """`Germany (DE)`, `Germany, BY (DE-BY)`, with those first where this computer is."""
    from coordinator.public_holidays import countries

    found = []
    for code, parts in countries().items():
        name = QLocale.territoryToString(QLocale.codeToTerritory(code))
        found.append(f"{name} ({code})")
        found.extend(f"{name}, {part} ({code}-{part})" for part in parts)
    here = QLocale.territoryToString(QLocale.system().territory())
    return sorted(found, key=lambda place: (not place.startswith(here), place))


class ExceptionRow(Parts):
    """Days with hours of their own, or none, by their index."""

    def __init__(self, session: Session, index: int) -> None:
        super().__init__(session)
        self._index = index
        number = index + 1
        label = tr("Name of exception {number}", number=number)
        self.name = self._text(label, "name", str, str, tr("name"))
        label = tr("First day of exception {number}", number=number)
        self.first = self._text(label, "first_day", day_text, day_in, "2027-12-24")
        label = tr("Last day of exception {number}", number=number)
        self.last = self._text(label, "last_day", day_text, day_in, "2027-12-26")
        label = tr("Hours of exception {number}", number=number)
        self.work = self._text(label, "work", spans_text, spans_in, tr("no work"))
        self.remove = RemoveButton(tr("Remove exception {number}", number=number))
        self.remove.clicked.connect(lambda: session.do(self._removed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addWidget(side_by_side(self.name, self.remove))
        column.addWidget(side_by_side(self.first, self.last))
        column.addWidget(self.work)

    @property
    def exception(self) -> DayException:
        return self.plan.calendar.exceptions[self._index]

    def _text(self, label: str, field: str, shown: Any, read: Any, hint: str) -> TextField:
        def write(plan: Plan, text: str) -> Change:
            value = read(text)
            changed = replace(plan.calendar.exceptions[self._index], **{field: value})
            if field == "first_day" and changed.last_day < value:
                changed = replace(changed, last_day=value)
            if changed.last_day < changed.first_day:
                raise Refusal(tr("the last day is before the first; write a later one"))
            exceptions = list(plan.calendar.exceptions)
            exceptions[self._index] = changed
            return with_calendar(plan, exceptions=tuple(exceptions))

        made = TextField(
            self.session, label, lambda: shown(getattr(self.exception, field)), write, hint=hint, quiet=True
        )
        return self.part(made)

    def _removed(self, plan: Plan) -> Change:
        exceptions = plan.calendar.exceptions
        left = exceptions[: self._index] + exceptions[self._index + 1 :]
        return with_calendar(plan, exceptions=left)


def with_calendar(plan: Plan, **fields: Any) -> Change:
    return edit_header(plan, calendar=replace(plan.calendar, **fields))
