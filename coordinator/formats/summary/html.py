"""A plan as one page for a browser: nothing in it is loaded from elsewhere, and nothing in it runs."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from coordinator.files import write_bytes
from coordinator.formats.losses import losses
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.formats.summary.lines import PEOPLE_TITLES, SHOWN, TITLES, Line, lines, person_lines
from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line, when

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ddd; }
.group { font-weight: 600; } .critical td:first-child { border-left: 3px solid #c2410c; padding-left: .5rem; }
pre { font: inherit; white-space: pre-wrap; color: #555; margin: .2rem 0; }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } }
"""


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes the page; returns what it does not show. Raises BadFile."""
    write_bytes(path, page(plan, schedule).encode())
    return losses(plan, SHOWN)


def page(plan: Plan, schedule: Schedule) -> str:
    """The tasks with their dates and teams, then what each person does."""
    name = _text(plan.header.name)
    finish = max((each.finish for each in schedule.placements.values()), default=plan.header.start)
    tasks = "\n".join(_task(line) for line in lines(plan, schedule))
    people = "\n".join(_row(cells) for cells in person_lines(plan, schedule))
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{name}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>{_STYLE}</style></head>
<body><h1>{name}</h1>
<p>{_text(when(plan.header.start))} to {_text(when(finish))}. A bar marks what sets the finish.</p>
{_table(TITLES, tasks)}
{"<h2>Who does what</h2>" + _table(PEOPLE_TITLES, people) if people else ""}
</body></html>
"""


def _table(titles: Iterable[str], rows: str) -> str:
    head = "".join(f"<th>{_text(title)}</th>" for title in titles)
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"


def _task(line: Line) -> str:
    kinds = " ".join(
        kind for kind, is_so in (("group", line.is_group), ("critical", line.is_critical)) if is_so
    )
    name, *cells = line.cells
    notes = f"<pre>{_text(line.notes)}</pre>" if line.notes else ""
    first = f'<td style="padding-left: {0.5 + 1.5 * line.depth}rem">{_text(name)}{notes}</td>'
    return f'<tr class="{kinds}">{first}{"".join(f"<td>{_text(cell)}</td>" for cell in cells)}</tr>'


def _row(cells: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in cells) + "</tr>"


def _text(text: str) -> str:
    """The text as it is, without the letters that a page can't hold."""
    plain = "".join(letter if letter >= " " or letter == "\n" else " " for letter in text)
    return escape(one_line(plain) if "\n" not in plain else plain).encode("utf-8", "replace").decode()
