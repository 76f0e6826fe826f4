"""Estimates as people and other programs write them in tables: `2d`, `5 days?`, `1,5 Tage`, `3 eweeks`."""

import re

from coordinator.formats.assembly import quoted
from coordinator.language import tr
from coordinator.plan.durations import Duration

_UNITS = {
    "m": "m min mins minute minutes minuten minuto minutos",
    "h": "h hr hrs hour hours std stunde stunden heure heures hora horas",
    "d": "d day days t tag tage tagen j jour jours día días dia dias giorno giorni",
    "w": "w wk wks week weeks wo woche wochen sem semaine semaines semana semanas settimana",
    "mo": "mo mon mons month months monat monate mois mes meses mese mesi",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_AMOUNT = re.compile(r"([+-]?\s*\d+(?:[.,]\d+)?)\s*([^\W\d_]*)\.?\s*\??")
_WEEKS_OF_A_MONTH = 4
_ON_THE_CLOCK = ("e", "f")
"""What stands before a unit of the clock: `edays`, and `fTage` in German."""


def estimate_in(cell: str) -> Duration:
    """As `amount_in`, and nothing less than no time. Raises ValueError."""
    found = amount_in(cell)
    if found.number < 0:
        raise ValueError(tr("{text} is less than nothing", text=repr(cell)))
    return found


def amount_in(cell: str) -> Duration:
    """An estimate or a lag, in days where no unit stands by it; a `?` for a guess is dropped.

    Raises ValueError.
    """
    found = _AMOUNT.fullmatch(cell.strip())
    word = found[2].casefold() if found else ""
    elapsed = word[:1] in _ON_THE_CLOCK and word not in _UNIT_OF and word[1:] in _UNIT_OF
    unit = _UNIT_OF.get(word[1:] if elapsed else word or "d")
    if found is None or unit is None:
        raise ValueError(
            tr(
                "{text} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed",
                text=quoted(cell),
            )
        )
    number = found[1].replace(" ", "").replace(",", ".").lstrip("+")
    if unit == "mo":
        number, unit = f"{float(number) * _WEEKS_OF_A_MONTH:g}", "w"
    return Duration.parse(f"{number}{'e' if elapsed else ''}{unit}")
