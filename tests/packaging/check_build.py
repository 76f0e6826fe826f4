"""Builds the program as a folder and tries it out where there is neither Python nor the source.

    python tests/packaging/check_build.py [FOLDER]

Needs PyInstaller (`pip install .[package]`). With FOLDER it tries out what was built there before. Prints the
size of the build and the time that each step takes, and leaves with 1 when one fails.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "village-fair.json"
MEGABYTE = 1_000_000


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        built = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else build(folder)
        files = [path for path in built.rglob("*") if path.is_file() and not path.is_symlink()]
        size = sum(path.stat().st_size for path in files) / MEGABYTE
        print(f"{size:7.1f} MB in {len(files)} files")
        try_out(built / ("coordinator.exe" if os.name == "nt" else "coordinator"), folder)


def build(folder: Path) -> Path:
    """Builds into `folder`, which keeps the project's own clean."""
    command = [sys.executable, "-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    timed("build", command, ROOT)
    return folder / "dist" / "coordinator"


def try_out(program: Path, folder: Path) -> None:
    """Opens the sample, keeps it as a plan file, and draws it."""
    out = folder / "out"
    out.mkdir()
    listed = timed("order", [program, "order", SAMPLE], out)
    expect(len(listed.splitlines()) > 20, "the order lists the sample's tasks")
    timed("plan file", [program, "convert", SAMPLE, "fair.coord"], out)
    expect(
        timed("order of it", [program, "order", "fair.coord"], out) == listed, "the plan file says the same"
    )
    timed("PDF", [program, "convert", "fair.coord", "fair.pdf"], out)
    expect((out / "fair.pdf").read_bytes().startswith(b"%PDF"), "the PDF is one")
    timed("picture", [program, "picture", "fair.coord", "fair.png", "--dark"], out)
    expect((out / "fair.png").read_bytes().startswith(b"\x89PNG"), "the picture is a PNG")


def timed(step: str, command: list[str | Path], folder: Path) -> str:
    """Runs a command and prints how long it took; returns what it printed."""
    hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    begun = perf_counter()
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    print(f"{perf_counter() - begun:7.2f} s  {step}", flush=True)
    if done.returncode:
        sys.exit(f"{step} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(holds: bool, what: str) -> None:
    if not holds:
        sys.exit(f"not so: {what}")


if __name__ == "__main__":
    main()
