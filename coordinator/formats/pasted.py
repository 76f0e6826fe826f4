"""A table copied from a spreadsheet: rows parted by line ends, cells by tabs, with titles or without."""

from collections.abc import Sequence

from coordinator.formats.report import Report
from coordinator.formats.sniffing import Sniffed, as_sniffed, doubt, rows_in, sniffed_rows
from coordinator.formats.table import Known, plan_in
from coordinator.formats.table_lines import Row
from coordinator.formats.titles import matched
from coordinator.language import later, tr
from coordinator.plan.plan import Plan, in_order

_NAME = later("the clipboard")
_DELIMITER = "\t"


def is_table(text: str) -> bool:
    """Whether a text is of cells parted by tabs, not of lines that are indented by them."""
    return any(_DELIMITER in line.strip() for line in text.splitlines())


def rows_of(text: str) -> list[Row]:
    """Its rows; a cell in quotes may hold line ends. Raises BadFile."""
    return rows_in(text, tr(_NAME), _DELIMITER)


def sniff(rows: Sequence[Row], has_titles: bool | None = None) -> Sniffed:
    """How the rows are to be read; whether the first has the titles shows by them, unless it is said."""
    if has_titles is None:
        has_titles = bool(rows) and "name" in matched(rows[0].cells)
    return sniffed_rows(rows, delimiter=_DELIMITER, has_titles=has_titles)


def read(rows: Sequence[Row], sniffed: Sniffed, plan: Plan) -> tuple[Plan, Report]:
    """A plan of the tasks in the rows, with the people and skills that `plan` has. Raises BadFile."""
    known = Known(plan.header, in_order(plan.skills.values()), in_order(plan.people.values()))
    found, report = plan_in(as_sniffed(rows, sniffed), tr(_NAME), plan.header.name, sniffed.columns, known)
    return found, Report((*doubt(sniffed), *report.remarks))
