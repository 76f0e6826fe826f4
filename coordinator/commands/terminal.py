"""What a command prints: what was asked for to its output, what there is to know besides to its errors.

Names come from files that anyone may have written: no letter of theirs gives orders to the terminal.
"""

import json
import sys
from typing import Any

from coordinator.documents import Source, read_plan
from coordinator.formats.report import Report
from coordinator.plan.plan import Plan

_LAID_OUT = "\t\n"
_CONTROLS = tuple(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _LAID_OUT)
"""Characters that a terminal would obey."""
_SHOWN = str.maketrans(dict.fromkeys(_CONTROLS, "\N{REPLACEMENT CHARACTER}"))
_ESCAPED = str.maketrans({each: f"\\u{ord(each):04x}" for each in _CONTROLS})


def say(text: str) -> None:
    print(text.translate(_SHOWN))


def say_json(value: Any) -> None:
    """As JSON that is read back as it is, for a script."""
    print(json.dumps(value, ensure_ascii=False, indent=1).translate(_ESCAPED))


def tell(text: str) -> None:
    """In one line."""
    print("coordinator:", " ".join(text.split()).translate(_SHOWN), file=sys.stderr)


def tell_report(path: Source, report: Report) -> None:
    """What was not kept of a file, and what runs at another time, a line each."""
    for line in (*report.remarks, *report.moves):
        tell(f"{path.name}: {line}")


def read(path: Source) -> Plan:
    """The plan there; what was not kept of it is told. Raises PlanError."""
    plan, report = read_plan(path)
    tell_report(path, report)
    return plan


def is_watched() -> bool:
    """Whether someone looks on, so that progress is worth telling."""
    return sys.stderr is not None and sys.stderr.isatty()


def show_progress(line: str) -> None:
    """In place of what it showed before."""
    print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
