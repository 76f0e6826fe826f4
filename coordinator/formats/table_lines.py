"""One row of a table of tasks by the names of its columns, and what its cells say."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from coordinator.formats.assembly import quoted
from coordinator.formats.dates import moment_in
from coordinator.formats.numbers import number_in
from coordinator.language import tr
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import HIGHEST_PRIORITY, Status

_STATUSES = {
    **dict.fromkeys(("todo", "to do", "not started", "open", "new"), Status.TODO),
    **dict.fromkeys(("doing", "in progress", "started", "under way"), Status.DOING),
    **dict.fromkeys(("done", "complete", "completed", "finished", "closed"), Status.DONE),
}
_LONGEST_DAY = len("2026-03-02")

V = TypeVar("V")
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with the number of the line on which it begins."""

    line: int
    cells: Sequence[str]


class Line:
    """One row by the names of its columns."""

    def __init__(self, row: Row, titles: Mapping[str, tuple[int, str]], file: str) -> None:
        self._row, self._titles, self._file = row, titles, file

    def has(self, column: str) -> bool:
        """Whether the table has such a column."""
        return column in self._titles

    def text(self, column: str) -> str:
        index, _ = self._titles.get(column, (len(self._row.cells), ""))
        return self._row.cells[index] if index < len(self._row.cells) else ""

    def value(self, column: str, read: Callable[[str], V], missing: D) -> V | D:
        """What `read` makes of the cell, and `missing` where it is blank. Raises BadFile with its place."""
        cell = self.text(column).strip()
        if not cell:
            return missing
        try:
            return read(cell)
        except ValueError as error:
            raise self.bad(column, str(error)) from None

    def bad(self, column: str, problem: str) -> BadFile:
        title = self._titles[column][1]
        place = tr("line {line}, column {column}", line=self._row.line, column=quoted(title))
        return BadFile(self._file, place, problem)

    @property
    def status(self) -> Status:
        """What the row says of it, in a word or in percent; to do where it says nothing."""
        percent = self.value("done", percent_in, 0.0)
        in_percent = Status.TODO if not percent else Status.DONE if percent >= 100 else Status.DOING
        return self.value("status", status_in, in_percent)

    def tell_what_is_left_over(self, remarks: list[str]) -> None:
        beyond = [cell.strip() for cell in self._row.cells[self._titles["past the last"][0] :]]
        if any(beyond):
            remarks.append(
                tr(
                    "Line {line} has more cells than there are columns; the rest was left out.",
                    line=self._row.line,
                )
            )


def titles_in(
    row: Row, columns: Mapping[str, int], file: str, remarks: list[str]
) -> dict[str, tuple[int, str]]:
    """Where each column stands and what it is called there."""
    found = {
        column: (index, row.cells[index].strip())
        for column, index in columns.items()
        if index < len(row.cells)
    }
    if "name" not in found:
        problem = tr("no column is called Name; a table of tasks needs one")
        raise BadFile(file, tr("line {line}", line=row.line), problem)
    kept = {index for index, _ in found.values()}
    for index, title in enumerate(row.cells):
        if index not in kept and title.strip():
            remarks.append(
                tr(
                    "The column {column} was left out: no column of a plan is called so.",
                    column=quoted(title),
                )
            )
    found["past the last"] = (len(row.cells), "")
    return found


def deadline_in(cell: str) -> Moment:
    """A day alone is kept when the work is done by its end."""
    return moment_in(cell) + DAY if is_day(cell) else moment_in(cell)


def is_day(cell: str) -> bool:
    """Whether a date comes without a time of day."""
    return ":" not in cell and len(cell) <= _LONGEST_DAY


def percent_in(cell: str) -> float:
    """`50`, `50%` or `0,5`, as spreadsheets keep percents. Raises ValueError."""
    try:
        number = number_in(cell.strip().rstrip("% "))
    except ValueError:
        number = -1.0
    if number < 0:
        raise ValueError(tr("{text} is no percentage; write 0% to 100%", text=quoted(cell)))
    return 100 * number if "%" not in cell and ("." in cell or "," in cell) and number <= 1 else number


def priority_in(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) < 10 and int(cell) <= HIGHEST_PRIORITY):
        raise ValueError(tr("{text} is no priority; write a whole number such as 500", text=quoted(cell)))
    return int(cell)


def status_in(cell: str) -> Status:
    try:
        return _STATUSES[" ".join(cell.casefold().split())]
    except KeyError:
        raise ValueError(tr("{text} is no status; write todo, doing or done", text=quoted(cell))) from None
