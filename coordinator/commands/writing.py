"""The commands that write a plan, or what is made of it, to files."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from coordinator.commands.arguments import (
    PARTS,
    add_command,
    add_now,
    kinds,
    now_of,
    parts,
    refuse_overwriting,
    size,
)
from coordinator.commands.terminal import is_watched, read, show_progress, tell_report
from coordinator.documents import (
    DRAWN,
    HANDED_OUT,
    WRITABLE,
    ending,
    is_kept,
    opened_copy,
    share,
    source,
    write_plan,
)
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind
from coordinator.store.shared.address import Address
from coordinator.timing.schedule import schedule

_CSV_OPTIONS = "--bom, --assignments, --calls and --levels"
_ROWS = {
    "assignments": "an assignment, not a task",
    "calls": "for each person asked by a call",
    "levels": "for each level of each person",
}


def add_commands(commands: Any) -> None:
    _add_convert(commands)
    _add_brief(commands)
    _add_book(commands)
    _add_picture(commands)


def _add_convert(commands: Any) -> None:
    command = add_command(commands, "convert", _convert, "write a plan as a file of another kind", "IN")
    to = f"where to: {', '.join(WRITABLE + DRAWN)}, or postgresql://…"
    command.add_argument("out", metavar="OUT", type=source, help=to)
    command.add_argument("--grant", metavar="ROLE", default="", help="to postgresql://: who may edit it too")
    rows = command.add_mutually_exclusive_group()
    for name, row in _ROWS.items():
        told = f"to .csv: a row {row}"
        rows.add_argument(f"--{name}", dest="rows", action="store_const", const=name, help=told)
    command.add_argument("--bom", action="store_true", help="to .csv: mark it as UTF-8, as Excel wants it")


def _convert(asked: Namespace) -> int:
    if isinstance(asked.out, Address):
        if asked.bom or asked.rows:
            raise PlanError(f"{_CSV_OPTIONS} are for .csv; leave them out")
        tell_report(asked.plan, share(asked.plan, asked.out, asked.grant))
        return 0
    to = ending(asked.out, WRITABLE + DRAWN, "write")
    refuse_overwriting(asked.out, [asked.plan])
    if (asked.bom or asked.rows) and to != ".csv":
        raise PlanError(f"{asked.out.name}: {_CSV_OPTIONS} are for .csv; leave them out")
    if to == ".coord" and is_kept(asked.plan):
        with opened_copy(asked.plan) as file:
            file.copy_to(asked.out)
        return 0
    plan = read(asked.plan)
    if to in DRAWN:
        _draw(plan, asked.out)
    else:
        report = write_plan(plan, schedule(plan), asked.out, asked.bom, asked.rows or "tasks")
        tell_report(asked.out, report)
    return 0


def _add_brief(commands: Any) -> None:
    command = add_command(commands, "brief", _brief, "write each person's own page, and their calendar")
    command.add_argument("-o", "--out", metavar="FOLDER", type=Path, required=True, help="where to")
    command.add_argument("--person", metavar="NAME", help="only this one's")
    command.add_argument(
        "--kinds", metavar="KINDS", type=kinds, default=HANDED_OUT, help=f"of {','.join(HANDED_OUT)}"
    )
    command.add_argument("--contacts", action="store_true", help="with mail addresses")
    add_now(command)


def _brief(asked: Namespace) -> int:
    from coordinator.handouts import write_briefings

    plan = read(asked.plan)
    now = now_of(asked, plan)
    people = None if asked.person is None else _people_called(plan, asked.person)
    paint, application = None, None
    if "pdf" in asked.kinds:
        from ui.paper.export import without_screen
        from ui.paper.handout import handout_pdf

        paint, application = handout_pdf, without_screen()
    times = schedule(plan, now)
    write_briefings(plan, times, now, asked.out, people, asked.kinds, paint, asked.contacts, _count_people)
    del application
    return 0


def _people_called(plan: Plan, name: str) -> list[str]:
    """The ids of those with this name, or id. Raises PlanError where there is nobody."""
    found = [
        person.id
        for person in plan.people.values()
        if person.kind is Kind.PERSON and name.casefold() in (person.name.casefold(), person.id.casefold())
    ]
    if not found:
        raise PlanError(f"nobody in this plan is called {name}; look at their names in `coordinator order`")
    return found


def _add_book(commands: Any) -> None:
    command = add_command(commands, "book", _book, "write the plan book: one HTML file for everyone")
    command.add_argument("-o", "--out", metavar="BOOK", type=Path, required=True, help="where to: .html")
    command.add_argument("--contacts", action="store_true", help="with mail addresses")
    left_out = f"leave out some of {','.join(PARTS)}"
    command.add_argument("--without", metavar="PARTS", type=parts, default=(), help=left_out)
    command.add_argument("--reply-to", metavar="ADDRESS", default="", help="where replies are mailed to")
    add_now(command)


def _book(asked: Namespace) -> int:
    from coordinator.book import Contents, plan_book
    from coordinator.formats.book import write

    ending(asked.out, (".html",), "write")
    plan = read(asked.plan)
    now = now_of(asked, plan)
    contents = Contents(contacts=asked.contacts, **dict.fromkeys(asked.without, False))
    book = plan_book(plan, schedule(plan, now), now, contents, asked.reply_to, _count_people)
    assert book is not None
    write(book, asked.out)
    return 0


def _count_people(done: int, number: int) -> bool:
    if is_watched():
        show_progress(f"{done} of {number} people" + "\n" * (done == number))
    return True


def _add_picture(commands: Any) -> None:
    command = add_command(commands, "picture", _picture, "draw a view of a plan")
    command.add_argument("out", metavar="OUT", type=Path, help="where to: .png or .svg")
    command.add_argument("--view", choices=["graph"], default="graph", help="which view; graph unless said")
    command.add_argument("--dark", action="store_true", help="in the dark theme")
    command.add_argument("--size", metavar="WxH", type=size, help="in pixels, such as 1600x1000")


def _picture(asked: Namespace) -> int:
    ending(asked.out, (".png", ".svg"), "draw")
    _draw(read(asked.plan), asked.out, asked.size, asked.dark)
    return 0


def _draw(plan: Plan, out: Path, size: tuple[int, int] | None = None, dark: bool = False) -> None:
    from ui.paper.export import export

    export(plan, schedule(plan), out, size, dark)
