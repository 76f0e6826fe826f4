"""How a table is written, as far as it shows: what an import asks about before it reads."""

import csv
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from coordinator.formats.amounts import amount_in
from coordinator.formats.cells import unguarded
from coordinator.formats.dates import DateOrder, date_order, iso, moment_in
from coordinator.formats.table_lines import Row
from coordinator.formats.titles import DATE_COLUMNS, matched
from coordinator.language import later, tr
from coordinator.plan.errors import BadFile

DELIMITERS = ",;\t|"
_LINES_LOOKED_AT = 20
_ROWS_SHOWN = 10
_DOUBT = later("Dates were read with the day first; where the month is first, save them as 2026-03-02.")

# notes may be as long as they like; the module's own limit would refuse a table that we wrote
csv.field_size_limit(2**31 - 1)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What may be put right of it before it is read.

    `columns` are the indexes of the titles by the columns of a plan (see titles.matched); where the table
    has no titles, they are letters. `date_order_is_sure` is false where all days could be months. A workbook
    has a `sheet` in place of an encoding and a delimiter.
    """

    encoding: str
    delimiter: str
    date_order: DateOrder
    date_order_is_sure: bool
    titles: tuple[str, ...]
    columns: Mapping[str, int]
    first_rows: tuple[tuple[str, ...], ...]
    has_titles: bool = True
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def sniffed_rows(
    rows: Sequence[Row],
    encoding: str = "",
    delimiter: str = "",
    sheets: tuple[str, ...] = (),
    sheet: str = "",
    has_titles: bool = True,
) -> Sniffed:
    """How the rows are to be read; a first row without titles is one of the table."""
    width = max((_width(row) for row in rows), default=0)
    first = tuple(rows[0].cells[:width]) if rows else ()
    below = rows[1:] if has_titles else rows
    titles = first if has_titles else letters(width)
    columns = matched(titles) if has_titles else guessed(below)
    dates = [columns[column] for column in DATE_COLUMNS if column in columns]
    order, is_sure = date_order(
        row.cells[index] for row in below for index in dates if index < len(row.cells)
    )
    shown = tuple(tuple(row.cells) for row in below[:_ROWS_SHOWN])
    return Sniffed(
        encoding, delimiter, order, is_sure, titles, columns, shown, has_titles, sheet, sheets
    )  # fmt: skip


def as_sniffed(rows: Sequence[Row], sniffed: Sniffed) -> list[Row]:
    """The rows as they are to be read: titles first, dates as a plan has them."""
    dates = {sniffed.columns[column] for column in DATE_COLUMNS if column in sniffed.columns}
    titles = rows[:1] if sniffed.has_titles else [Row(0, sniffed.titles)]
    below = rows[1:] if sniffed.has_titles else rows
    return [*titles, *(_with_iso_dates(row, dates, sniffed.date_order) for row in below)]


def doubt(sniffed: Sniffed) -> tuple[str, ...]:
    """What is to be told of an order of dates that is not sure."""
    return () if sniffed.date_order_is_sure else (tr(_DOUBT),)


def delimiter_of(text: str) -> str:
    """The delimiter that gives the most columns of a plan, then the most columns."""
    beginning = "\n".join(text.splitlines()[:_LINES_LOOKED_AT])
    first = next((line for line in beginning.splitlines() if line.strip()), "")

    def fit(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([first], delimiter=delimiter), [])
        return len(matched(cells)), len(cells)

    return max(DELIMITERS, key=fit)


def rows_in(text: str, name: str, delimiter: str) -> list[Row]:
    """The rows that hold anything, each with the number of its first line. Raises BadFile."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, line = [], 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(line, [unguarded(cell) for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as error:
        place = tr("line {line}", line=line)
        raise BadFile(name, place, tr("this row can't be read: {problem}", problem=error)) from None
    return rows


def _width(row: Row) -> int:
    """The number of cells up to the last that holds anything."""
    return next((index for index in range(len(row.cells), 0, -1) if row.cells[index - 1].strip()), 0)


def letters(count: int) -> tuple[str, ...]:
    """A, B, C … Z, AA, as spreadsheets call their columns."""
    found = []
    for number in range(1, count + 1):
        name = ""
        while number:
            number, digit = divmod(number - 1, 26)
            name = chr(ord("A") + digit) + name
        found.append(name)
    return tuple(found)


def guessed(rows: Sequence[Row]) -> dict[str, int]:
    """Which column of a plan each column without a title holds, by what stands in the first rows."""
    found: dict[str, int] = {}
    for index in range(max((len(row.cells) for row in rows), default=0)):
        cells = [row.cells[index].strip() for row in rows[:_LINES_LOOKED_AT] if index < len(row.cells)]
        kind = _kind([cell for cell in cells if cell])
        for column in kind:
            if column not in found:
                found[column] = index
                break
    return found


def _kind(cells: Iterable[str]) -> tuple[str, ...]:
    """The columns of a plan that such cells may stand for, the likeliest first."""
    given = list(cells)
    if not given:
        return ()
    if all(_is_date(cell) for cell in given):
        return ("start", "finish", "deadline")
    if all(_is_amount(cell) for cell in given):
        return () if all(cell.isdecimal() for cell in given) else ("duration",)
    return ("name", "team")


def _is_date(cell: str) -> bool:
    try:
        moment_in(iso(cell, date_order([cell])[0]))
    except ValueError:
        return False
    return True


def _is_amount(cell: str) -> bool:
    try:
        amount_in(cell)
    except ValueError:
        return False
    return True


def _with_iso_dates(row: Row, dates: Collection[int], order: DateOrder) -> Row:
    return Row(row.line, [iso(cell, order) if i in dates else cell for i, cell in enumerate(row.cells)])
