"""People from a table: a column of names, and of levels for each skill, or one of `Cooking 2; Sound 1`."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from coordinator.formats.cells import levels_in
from coordinator.formats.csv import rows_of
from coordinator.formats.table_lines import Row
from coordinator.formats.titles import matched
from coordinator.language import tr
from coordinator.plan.edits.drafts import DraftPerson
from coordinator.plan.errors import BadFile
from coordinator.plan.records import HIGHEST_LEVEL, Kind

_TITLES: Mapping[str, tuple[str, ...]] = {
    "name": ("full name", "person", "who", "member", "volunteer", "display name"),
    "first name": ("given name",),
    "last name": ("family name", "surname"),
    "email": ("e mail", "mail", "email address", "e mail address", "e mail 1 value"),
    "kind": ("type",),
    "levels": ("skills",),
}
_LEVEL = re.compile(rf"[0-{HIGHEST_LEVEL}]", re.ASCII)


def read(path: Path) -> list[DraftPerson]:
    """The people of a table, by its first row. Raises BadFile with the line."""
    rows = rows_of(path)
    titles = matched(rows[0].cells, _TITLES) if rows else {}
    if "name" not in titles and not {"first name", "last name"} & titles.keys():
        raise BadFile(
            path.name, tr("line {line}", line=1), tr("no column holds names; call one of them Name")
        )
    skills = _skill_columns(rows, set(titles.values()))
    drafts = (_draft(row, titles, skills, path.name) for row in rows[1:])
    return [draft for draft in drafts if draft is not None]


def _skill_columns(rows: Sequence[Row], taken: set[int]) -> dict[str, int]:
    """The other columns, by title, in which there is nothing but levels."""
    found = {}
    for index, title in enumerate(rows[0].cells):
        cells = [row.cells[index].strip() for row in rows[1:] if index < len(row.cells)]
        levels_alone = any(cells) and all(not cell or _LEVEL.fullmatch(cell) for cell in cells)
        if levels_alone and title.strip() and index not in taken:
            found[title.strip()] = index
    return found


def _draft(row: Row, titles: Mapping[str, int], skills: Mapping[str, int], file: str) -> DraftPerson | None:
    def cell(index: int | None) -> str:
        return row.cells[index].strip() if index is not None and index < len(row.cells) else ""

    parts = (cell(titles.get("first name")), cell(titles.get("last name")))
    name = cell(titles.get("name")) or " ".join(part for part in parts if part) or cell(titles.get("email"))
    if not name:
        return None
    try:
        levels = levels_in(cell(titles.get("levels")))
        kind = _kind(cell(titles.get("kind")))
    except ValueError as error:
        raise BadFile(file, tr("line {line}", line=row.line), str(error)) from None
    levels += [(skill, int(cell(index))) for skill, index in skills.items() if cell(index)]
    return DraftPerson(name, cell(titles.get("email")), kind, tuple(levels))


def _kind(text: str) -> Kind:
    """A person where nothing is said. Raises ValueError."""
    try:
        return Kind(text.casefold() or Kind.PERSON)
    except ValueError:
        raise ValueError(tr("“{kind}” is no kind; write person or thing", kind=text)) from None
