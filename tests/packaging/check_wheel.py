"""Builds a wheel and tries it out from an environment of its own, in a folder apart from the source.

    python tests/packaging/check_wheel.py

On Linux it also needs Xvfb and xdotool, to show the window. Prints the time that each step takes, and leaves
with 1 when one fails.
"""

import os
import shutil
import sys
import tempfile
import venv
from pathlib import Path

from trying import ROOT, check_resources, environment_in, timed, try_out, try_window

SOURCES = ("coordinator", "ui", "resources", "pyproject.toml", "README.md")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        programs = installed(wheel(folder), folder / "venv")
        check_resources(next((folder / "venv").rglob("site-packages/resources")))
        (folder / "out").mkdir()
        environment = environment_in(folder / "home")
        try_out([programs / "coordinator"], folder / "out", environment)
        try_window([programs / "coordinator"], folder, environment)


def wheel(folder: Path) -> Path:
    """Builds it from a copy, as setuptools leaves its work beside the source."""
    copy = folder / "source"
    copy.mkdir()
    for source in SOURCES:
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, copy / source)
        else:
            shutil.copyfile(ROOT / source, copy / source)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", "wheels", "."]
    timed("wheel", [*pip], copy)
    return next((copy / "wheels").glob("*.whl"))


def installed(wheel: Path, environment: Path) -> Path:
    """The folder of the programs of a new environment that has the wheel, and what it needs."""
    venv.create(environment, with_pip=True)
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    pip = [programs / "python", "-m", "pip", "install", "--quiet", f"{wheel}[shared]"]
    timed("installed", pip, environment)
    return programs


if __name__ == "__main__":
    main()
