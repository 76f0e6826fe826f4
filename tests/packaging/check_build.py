"""Builds the program as a folder and tries it out as one that has neither Python nor the source.

    python tests/packaging/check_build.py [FOLDER]

Needs what `pip install '.[package,shared]'` brings; on Linux also Xvfb and xdotool, to show the window.
With FOLDER it tries out what was built there before. Prints the size of the build and the time that each
step takes, and leaves with 1 when one fails.
"""

import os
import sys
import tempfile
from pathlib import Path

from trying import ROOT, check_resources, environment_in, timed, try_out, try_window

MEGABYTE = 1_000_000
MOST = 310
"""Megabytes that are aimed at."""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        built = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else build(folder)
        files = [path for path in built.rglob("*") if path.is_file() and not path.is_symlink()]
        size = sum(path.stat().st_size for path in files) / MEGABYTE
        print(f"{size:7.1f} MB in {len(files)} files{'' if size <= MOST else f', over the goal of {MOST}'}")
        check_resources(built / "_internal" / "resources")
        program = built / ("coordinator.exe" if os.name == "nt" else "coordinator")
        (folder / "out").mkdir()
        environment = environment_in(folder / "home")
        try_out([program], folder / "out", environment)
        try_window([program], folder, environment)


def build(folder: Path) -> Path:
    """Builds into `folder`, which keeps the project's own clean."""
    command = [sys.executable, "-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    timed("build", command, ROOT)
    return folder / "dist" / "coordinator"


if __name__ == "__main__":
    main()
