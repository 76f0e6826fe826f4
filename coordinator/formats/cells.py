"""What stands in one cell of a table: texts that no spreadsheet takes for a formula, and lists of names.

A list is parted by `; `. A name that could be read in another way stands in double quotes.
Seats: `Cooking 2 x3 50% stretch`. Waits for: `Book the hall; Shop SS +1d`. Team: `Ana; (open); Bo`.
"""

import re
from collections.abc import Sequence

from coordinator.formats.amounts import amount_in
from coordinator.language import tr
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.records import FULL_SHARE, HIGHEST_LEVEL, MOST_SEATS, LinkType, Seat

OPEN = "(open)"

# Excel and others skip blanks and what has no width, and take the wide and small forms of the signs too;
# a tab or line end may hide what follows
_SKIPPED = r"[\s\x00-\x1f\x7f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
_FORMULA = re.compile(rf"'*(?:[\t\r\n]|{_SKIPPED}*[=+\-@＝＋－＠﹢﹣﹦﹫])")
_NAME = r'(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^";,]*?[^";,\s]))'
_LINK = re.compile(rf"{_NAME}(?:\s+(?P<type>FS|SS|FF|SF))?(?:\s+(?P<lag>[+-]\s*\d[\d.]*\s*e?[mhdw]))?")
_SEAT = re.compile(
    rf"{_NAME}(?:\s+(?P<level>\d))?(?:\s+[x×](?P<count>\d+))?(?:\s+(?P<share>\d+)%)?(?P<stretch>\s+stretch)?"
)
_PERSON = re.compile(_NAME)
_LEVEL = re.compile(rf"{_NAME}(?:\s+(?P<level>\d))?")
_NUMBERED = re.compile(r"(\d+)\s*(FS|SS|FF|SF|EA|AA|EE|AE|FD|DD|DF|FC|CC|CF)?\s*([+-].*)?")
_SHARE = re.compile(r"(.*\S)\s*\[\s*(\d+)\s*%\s*\]")
_LINK_TYPES = {
    **{each.value: each for each in LinkType},
    **dict.fromkeys(("EA", "FD", "FC"), LinkType.FINISH_START),
    **dict.fromkeys(("AA", "DD", "CC"), LinkType.START_START),
    **dict.fromkeys(("AE", "DF", "CF"), LinkType.START_FINISH),
    "EE": LinkType.FINISH_FINISH,
}
"""In English, German, French and Spanish; finish to finish is FF in three of them."""
_PARTS = re.compile(r'(?:"(?:[^"]|"")*"|[^";,])+')


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The inverse of `guarded`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def links_cell(links: Sequence[tuple[str, LinkType, Duration]]) -> str:
    """Predecessors by name, with the type where it is not finish-start, and the lag where there is one."""
    return "; ".join(
        _quoted(name, _LINK)
        + ("" if type is LinkType.FINISH_START else f" {type}")
        + ("" if lag == NO_TIME else f" {lag.signed}")
        for name, type, lag in links
    )


def links_in(cell: str) -> list[tuple[str, LinkType, Duration]]:
    """The inverse of `links_cell`. Raises ValueError."""
    return [
        (
            _name(found),
            LinkType(found["type"] or LinkType.FINISH_START),
            Duration.parse(found["lag"].replace(" ", "")) if found["lag"] else NO_TIME,
        )
        for found in _items(cell, _LINK, "Book the hall; Shop SS +1d")
    ]


def numbered_link_in(text: str) -> tuple[str, LinkType, Duration] | None:
    """A predecessor as Microsoft Project writes it, by its number: `3FS+2 days`, in German `3EA+2 Tage`.

    A lag in percent is none. None for any other text.
    """
    found = _NUMBERED.fullmatch(text.strip())
    if found is None:
        return None
    lag = NO_TIME
    if found[3] and not found[3].endswith("%"):
        try:
            lag = amount_in(found[3])
        except ValueError:
            return None
    return found[1], _LINK_TYPES.get(found[2], LinkType.FINISH_START), lag


def share_in(name: str) -> tuple[str, int]:
    """A name and its share in %, as in `Ana[50%]`; all of their time where none is said."""
    found = _SHARE.fullmatch(name)
    if found is None:
        return name, FULL_SHARE
    return found[1].strip(), min(FULL_SHARE, max(1, int(found[2][:9])))


def seats_cell(seats: Sequence[tuple[str, Seat]]) -> str:
    """Seats, each with its skill's name."""
    return "; ".join(
        f"{_quoted(name, _SEAT)} {seat.level}"
        + ("" if seat.count == 1 else f" x{seat.count}")
        + ("" if seat.share == FULL_SHARE else f" {seat.share}%")
        + (" stretch" if seat.stretch else "")
        for name, seat in seats
    )


def seats_in(cell: str) -> list[Seat]:
    """The inverse of `seats_cell`, with the skill's name in place of its id. Raises ValueError."""
    seats = [
        Seat(
            skill=_name(found),
            level=int(found["level"] or 0),
            count=int(found["count"] or 1),
            share=int(found["share"] or FULL_SHARE),
            stretch=bool(found["stretch"]),
        )
        for found in _items(cell, _SEAT, "Cooking 2 x3 50% stretch")
    ]
    for seat in seats:
        if seat.level > HIGHEST_LEVEL:
            raise ValueError(
                tr(
                    "levels go from 0 to {highest}, and this asks for {level}",
                    highest=HIGHEST_LEVEL,
                    level=seat.level,
                )
            )
        if not 1 <= seat.share <= FULL_SHARE:
            raise ValueError(tr("a share is from 1% to 100%, and this says {share}%", share=seat.share))
        if seat.count > MOST_SEATS:
            raise ValueError(
                tr(
                    "{count} seats are more than one task can have; {most} are the most",
                    count=seat.count,
                    most=MOST_SEATS,
                )
            )
    return seats


def team_cell(names: Sequence[str | None]) -> str:
    """The holders of the seats in their order, None for an open one, then those beyond the seats."""
    return "; ".join(OPEN if name is None else _quoted(name, _PERSON) for name in names)


def team_in(cell: str) -> list[str | None]:
    """The inverse of `team_cell`. Raises ValueError."""
    return [
        None if found["plain"] == OPEN else _name(found) for found in _items(cell, _PERSON, "Ana; (open); Bo")
    ]


def levels_cell(levels: Sequence[tuple[str, int]]) -> str:
    """Skills by name, each with a level: `Cooking 3; Lead 1`."""
    return "; ".join(f"{_quoted(name, _LEVEL)} {level}" for name, level in levels)


def levels_in(cell: str) -> list[tuple[str, int]]:
    """The inverse of `levels_cell`. Raises ValueError."""
    levels = [(_name(found), int(found["level"] or 0)) for found in _items(cell, _LEVEL, "Cooking 3; Lead 1")]
    for skill, level in levels:
        if level > HIGHEST_LEVEL:
            raise ValueError(
                tr(
                    "levels go from 0 to {highest}, and this says {level} for {skill}",
                    highest=HIGHEST_LEVEL,
                    level=level,
                    skill=skill,
                )
            )
    return levels


def _quoted(name: str, pattern: re.Pattern[str]) -> str:
    """The name as it stands in a list: in quotes where the pattern would not give it back as it is."""
    found = pattern.fullmatch(name)
    if found and found["plain"] == name == name.strip() != OPEN:
        return name
    return '"' + name.replace('"', '""') + '"'


def _name(found: re.Match[str]) -> str:
    if (quoted := found["quoted"]) is not None:
        return quoted.replace('""', '"')
    return found["plain"].strip()


def _items(cell: str, pattern: re.Pattern[str], example: str) -> list[re.Match[str]]:
    """The items of a list, each as the pattern reads it; blanks between separators are no items."""
    if re.sub(_PARTS, "", cell).strip(";, "):
        raise ValueError(
            tr("a quotation mark has no partner; it should look like {example}", example=example)
        )
    items = []
    for part in _PARTS.findall(cell):
        if not part.strip():
            continue
        found = pattern.fullmatch(part.strip())
        if not found:
            raise ValueError(
                tr(
                    "{text} can't be read; it should look like {example}",
                    text=repr(part.strip()),
                    example=example,
                )
            )
        items.append(found)
    return items
