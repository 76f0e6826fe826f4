"""The command line: opens the window, or runs a command without one."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from coordinator import __version__
from coordinator.commands import looking, solving, two_plans, writing
from coordinator.commands.arguments import PLAN
from coordinator.commands.terminal import tell
from coordinator.documents import source
from coordinator.plan.errors import PlanError

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
        asked = _read(sys.argv[1:] if words is None else words)
        status = int(asked.run(asked))
        print(end="", flush=True)  # at the end of the process it is too late to hear that nobody reads on
        return status
    except BrokenPipeError:
        # whoever read the output has seen enough; Python would complain once more on the way out
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except PlanError as error:
        tell(str(error))
        return 1
    except OSError as error:
        tell(f"{error.filename or 'the output'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def _read(words: Sequence[str]) -> argparse.Namespace:
    """`coordinator`, `coordinator PLAN` and `coordinator open PLAN` are the same command."""
    parser = argparse.ArgumentParser(
        prog="coordinator",
        usage="coordinator [PLAN]\n       coordinator COMMAND ... (each with --help)",
        description="A planner for people who organize others. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Coordinator {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="coordinator", required=True)
    command = commands.add_parser("open", help="open the window, on a plan if one is named")
    command.add_argument("plan", metavar="PLAN", nargs="?", type=source, help=PLAN)
    command.set_defaults(run=_open)
    for kind in (looking, writing, solving, two_plans):
        kind.add_commands(commands)
    first = next(iter(words), "")
    is_command = first in commands.choices or first.startswith("-")
    return parser.parse_args(words if is_command else ["open", *words])


def _open(asked: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise PlanError(
            "there is no screen to open a window on; try `coordinator --help` for what works without"
        )
    from ui.application import run

    return run(asked.plan)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # this program then stands for Python where a process is begun
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
