"""The command line: opens the window, or converts, lists and draws a plan without one."""

import argparse
import gc
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from coordinator import __version__, arguments, two_plans
from coordinator.documents import (
    DRAWN,
    HANDED_OUT,
    READABLE,
    WRITABLE,
    Source,
    ending,
    inspect,
    is_kept,
    kind_name,
    opened_copy,
    read_plan,
    share,
    source,
    write_plan,
)
from coordinator.formats.report import Report
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment, moment_in_zone
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind
from coordinator.plan.wording import capitalized
from coordinator.store.shared.address import Address
from coordinator.timing.schedule import schedule

_COMMANDS = (
    *("open", "convert", "inspect", "order", "check", "brief", "book", "picture", "solve"),
    *("compare", "merge", "plans"),
)
_PLAN = f"a plan: {', '.join(READABLE)}, or postgresql://SERVER/DATABASE?plan=NAME"
_NOW = "what time it is, such as 2026-03-02T09:00; the clock's unless said"
_CSV_OPTIONS = "--bom, --assignments, --calls and --levels"
_FINDINGS = 3
"""The exit status of `check` where it finds something; 2 is that of words which nobody knows."""
_SELDOM = (200_000, 10, 10)
"""How often unused cycles are looked for: a plan is many small records that stay, and hold no cycle."""
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status: 0 when done, 1 when a file was at fault, 130 when stopped,
    3 when `check` found something, or `merge` has to ask.

    Raises SystemExit 2 for words that it doesn't know.
    """
    gc.set_threshold(*_SELDOM)
    for stream in (sys.stdout, sys.stderr):
        # a terminal that lacks a letter must not stop a command, nor must the lack of a terminal
        if stream is not None:
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        asked = _parser().parse_args(_with_command(sys.argv[1:] if words is None else words))
        status = int(asked.run(asked))
        print(end="", flush=True)  # at the end of the process it is too late to hear that nobody reads on
        return status
    except BrokenPipeError:
        # whoever read the output has seen enough; Python would complain once more on the way out
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except PlanError as error:
        _tell(str(error))
        return 1
    except OSError as error:
        _tell(f"{error.filename or 'the output'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def _with_command(words: Sequence[str]) -> list[str]:
    """`coordinator`, `coordinator PLAN` and `coordinator open PLAN` are the same command."""
    first = next(iter(words), "")
    return list(words) if first in _COMMANDS or first.startswith("-") else ["open", *words]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coordinator",
        usage="coordinator [PLAN]\n       coordinator COMMAND ... (each with --help)",
        description="A planner for people who organize others. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Coordinator {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="coordinator")
    parser.set_defaults(run=_open, plan=None)

    command = commands.add_parser("open", help="open the window, on a plan if one is named")
    command.add_argument("plan", metavar="PLAN", nargs="?", type=source, help=_PLAN)
    command.set_defaults(run=_open)

    command = commands.add_parser("convert", help="write a plan as a file of another kind")
    command.add_argument("plan", metavar="IN", type=source, help=_PLAN)
    command.add_argument(
        "out", metavar="OUT", type=source, help=f"where to: {', '.join(WRITABLE + DRAWN)}, or postgresql://…"
    )
    command.add_argument("--grant", metavar="ROLE", default="", help="to postgresql://: who may edit it too")
    rows = command.add_mutually_exclusive_group()
    for name, row in (
        ("assignments", "an assignment, not a task"),
        ("calls", "for each person asked by a call"),
        ("levels", "for each level of each person"),
    ):
        rows.add_argument(
            f"--{name}", dest="rows", action="store_const", const=name, help=f"to .csv: a row {row}"
        )
    command.add_argument("--bom", action="store_true", help="to .csv: mark it as UTF-8, as Excel wants it")
    command.set_defaults(run=_convert)

    command = commands.add_parser("plans", help="list the plans that a PostgreSQL database has for you")
    command.add_argument("address", metavar="postgresql://SERVER/DATABASE", type=source)
    command.set_defaults(run=_plans)

    command = commands.add_parser("inspect", help="say what is in a file, and what would not be kept of it")
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.set_defaults(run=_inspect)

    command = commands.add_parser("order", help="list the tasks, each after what it waits for")
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.add_argument("--json", action="store_true", help="as a list of objects, for a script")
    command.set_defaults(run=_order)

    command = commands.add_parser(
        "check",
        help="tell what to do something about, one line each; the exit status is 3 where there is any",
    )
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.add_argument("--json", action="store_true", help="as a list of objects, for a script")
    command.add_argument("--now", metavar="TIME", type=arguments.moment, help=_NOW)
    command.set_defaults(run=_check)

    command = commands.add_parser("brief", help="write each person's own page, and their calendar")
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.add_argument("-o", "--out", metavar="FOLDER", type=Path, required=True, help="where to")
    command.add_argument("--person", metavar="NAME", help="only this one's")
    command.add_argument(
        "--kinds",
        metavar="KINDS",
        type=arguments.kinds,
        default=HANDED_OUT,
        help=f"of {','.join(HANDED_OUT)}",
    )
    command.add_argument("--contacts", action="store_true", help="with mail addresses")
    command.add_argument("--now", metavar="TIME", type=arguments.moment, help=_NOW)
    command.set_defaults(run=_brief)

    command = commands.add_parser("book", help="write the plan book: one HTML file for everyone")
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.add_argument("-o", "--out", metavar="BOOK", type=Path, required=True, help="where to: .html")
    command.add_argument("--contacts", action="store_true", help="with mail addresses")
    command.add_argument(
        "--without",
        metavar="PARTS",
        type=arguments.parts,
        default=(),
        help=f"leave out some of {','.join(arguments.PARTS)}",
    )
    command.add_argument("--reply-to", metavar="ADDRESS", default="", help="where replies are mailed to")
    command.add_argument("--now", metavar="TIME", type=arguments.moment, help=_NOW)
    command.set_defaults(run=_book)

    command = commands.add_parser("picture", help="draw a view of a plan")
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.add_argument("out", metavar="OUT", type=Path, help="where to: .png or .svg")
    command.add_argument("--view", choices=["graph"], default="graph", help="which view; graph unless said")
    command.add_argument("--dark", action="store_true", help="in the dark theme")
    command.add_argument("--size", metavar="WxH", type=arguments.size, help="in pixels, such as 1600x1000")
    command.set_defaults(run=_picture)

    command = commands.add_parser("solve", help="find the best plan: who takes the open seats, and when")
    command.add_argument("plan", metavar="PLAN", type=source, help=_PLAN)
    command.add_argument(
        "--seconds",
        metavar="S",
        type=arguments.seconds,
        default=10.0,
        help="how long the whole command takes; 10",
    )
    command.add_argument(
        "--workers",
        metavar="N",
        type=arguments.workers,
        default=2,
        help="processor cores to use; 2 unless said",
    )
    command.add_argument(
        "-o", dest="out", metavar="OUT", type=Path, help=f"where to write the plan: {', '.join(WRITABLE)}"
    )
    command.set_defaults(run=_solve)

    two_plans.add_commands(commands)
    return parser


def _open(asked: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise PlanError(
            "there is no screen to open a window on; try `coordinator --help` for what works without"
        )
    from ui.application import run

    return run(asked.plan)


def _plans(asked: argparse.Namespace) -> int:
    from coordinator.store.shared.catalog import plans_in

    if not isinstance(asked.address, Address):
        raise PlanError(f"{asked.address} is no address; write it as postgresql://ana@server/planning")
    for name in plans_in(asked.address):
        print(f"{name}\t{asked.address.of(name)}")
    return 0


def _convert(asked: argparse.Namespace) -> int:
    if isinstance(asked.out, Address):
        if asked.bom or asked.rows:
            raise PlanError(f"{_CSV_OPTIONS} are for .csv; leave them out")
        _tell_all(asked.plan, share(asked.plan, asked.out, asked.grant))
        return 0
    to = ending(asked.out, WRITABLE + DRAWN, "write")
    is_file = isinstance(asked.plan, Path)
    if is_file and asked.plan.exists() and asked.out.exists() and asked.out.samefile(asked.plan):
        raise PlanError(f"{asked.out.name} is the plan itself; choose another name to write to")
    if (asked.bom or asked.rows) and to != ".csv":
        raise PlanError(f"{asked.out.name}: {_CSV_OPTIONS} are for .csv; leave them out")
    if to == ".coord" and is_kept(asked.plan):
        with opened_copy(asked.plan) as file:
            file.copy_to(asked.out)
        return 0
    plan = _read(asked.plan)
    if to in DRAWN:
        _draw(plan, asked.out)
    else:
        report = write_plan(plan, schedule(plan), asked.out, asked.bom, asked.rows or "tasks")
        _tell_all(asked.out, report)
    return 0


def _inspect(asked: argparse.Namespace) -> int:
    found = inspect(asked.plan)
    print(f"{found.name} ({kind_name(asked.plan)}): {', '.join(found.parts)}")
    for line in (*found.report.remarks, *found.report.moves):
        print(f"- {' '.join(line.split())}")
    return 0


def _order(asked: argparse.Namespace) -> int:
    from coordinator.listing import order_entries, order_table

    plan = _read(asked.plan)
    if asked.json:
        print(json.dumps(order_entries(plan, schedule(plan)), ensure_ascii=False, indent=1))
    else:
        print(order_table(plan, schedule(plan)))
    return 0


def _check(asked: argparse.Namespace) -> int:
    from coordinator.people.health import health

    plan = _read(asked.plan)
    now = _now(asked, plan)
    found = health(plan, schedule(plan, now), now)
    if asked.json:
        print(json.dumps([{**asdict(one), "text": one.text} for one in found], ensure_ascii=False, indent=1))
    for concern in () if asked.json else found:
        print(capitalized(concern.text))
    return _FINDINGS if found else 0


def _brief(asked: argparse.Namespace) -> int:
    from coordinator.handouts import write_briefings

    plan = _read(asked.plan)
    now = _now(asked, plan)
    people = None if asked.person is None else _people_called(plan, asked.person)
    paint, application = None, None
    if "pdf" in asked.kinds:
        from ui.paper.export import without_screen
        from ui.paper.handout import handout_pdf

        paint, application = handout_pdf, without_screen()
    times = schedule(plan, now)
    write_briefings(plan, times, now, asked.out, people, asked.kinds, paint, asked.contacts, _tell_progress)
    del application
    return 0


def _book(asked: argparse.Namespace) -> int:
    from coordinator.book import Contents, plan_book
    from coordinator.formats.book import write

    ending(asked.out, (".html",), "write")
    plan = _read(asked.plan)
    now = _now(asked, plan)
    contents = Contents(contacts=asked.contacts, **dict.fromkeys(asked.without, False))
    book = plan_book(plan, schedule(plan, now), now, contents, asked.reply_to, _tell_progress)
    assert book is not None
    write(book, asked.out)
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


def _tell_progress(done: int, number: int) -> bool:
    """On a terminal, in one line."""
    if sys.stderr is not None and sys.stderr.isatty():
        end = "\n" if done == number else ""
        print(f"\r{done} of {number} people", end=end, file=sys.stderr, flush=True)
    return True


def _picture(asked: argparse.Namespace) -> int:
    ending(asked.out, (".png", ".svg"), "draw")
    _draw(_read(asked.plan), asked.out, asked.size, asked.dark)
    return 0


def _solve(asked: argparse.Namespace) -> int:
    from coordinator.solving import solve

    return solve(asked.plan, asked.out, asked.seconds, asked.workers)


def _draw(plan: Plan, out: Path, size: tuple[int, int] | None = None, dark: bool = False) -> None:
    from ui.paper.export import export

    export(plan, schedule(plan), out, size, dark)


def _read(path: Source) -> Plan:
    plan, report = read_plan(path)
    _tell_all(path, report)
    return plan


def _tell_all(path: Source, report: Report) -> None:
    for line in (*report.remarks, *report.moves):
        _tell(f"{path.name}: {line}")


def _now(asked: argparse.Namespace, plan: Plan) -> Moment:
    """The time that was given, or that on the wall where the plan is."""
    if asked.now is not None:
        return int(asked.now)
    return moment_in_zone(datetime.now().astimezone(), plan.header.time_zone)


def _tell(text: str) -> None:
    print("coordinator:", " ".join(text.split()), file=sys.stderr)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # this program then stands for Python where a process is begun
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
