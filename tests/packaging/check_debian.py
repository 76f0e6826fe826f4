"""Installs a Debian package of the program on a bare Debian, and tries it out as someone without rights.

    python tests/packaging/check_debian.py dist/coordinator_*.deb [bookworm]

Needs to be root, and mmdebstrap, Xvfb and xdotool. The Debian is made from its mirror in a temporary folder.
Prints the time that each step takes, and leaves with 1 when one fails.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trying import expect, shown_window, timed, try_out, try_window

from tests.benchmarks.start import screen  # found by way of the above

HOME = "home/ana"
KIND = "application/vnd.coordinator.plan"
ENTRY = "coordinator.desktop"
DESKTOP = ("xdg-utils", "shared-mime-info", "desktop-file-utils", "libglib2.0-bin")
"""What a desktop brings, and a bare system lacks."""
_INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")
_ENVIRONMENT = {
    "HOME": f"/{HOME}",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


def main() -> None:
    package = Path(sys.argv[1]).resolve()
    suite = sys.argv[2] if len(sys.argv) > 2 else "bookworm"
    with tempfile.TemporaryDirectory() as name, bare_debian(Path(name) / "debian", suite) as root:
        shutil.copyfile(package, root / "coordinator.deb")
        as_root(root, "apt-get", "update")
        as_root(root, *_INSTALL, "/coordinator.deb")
        as_root(root, "useradd", "--create-home", "ana")
        program = [*as_ana(root), "coordinator"]
        try_out(program, root / HOME, _ENVIRONMENT)
        try_window(program, Path(name), _ENVIRONMENT)
        as_root(root, *_INSTALL, *DESKTOP)
        try_double_click(as_ana(root), Path(name))


def as_root(root: Path, *command: str) -> None:
    timed(" ".join(command[:2]), ["chroot", root, *command], root, _ENVIRONMENT)


def as_ana(root: Path) -> list[str | Path]:
    return ["chroot", "--userspec=ana:ana", root, "env", f"--chdir=/{HOME}"]


@contextmanager
def bare_debian(root: Path, suite: str) -> Iterator[Path]:
    """The least Debian that there is, with what the kernel shows of itself."""
    timed(f"a bare {suite}", ["mmdebstrap", "--quiet", "--variant=minbase", suite, root], Path("/"))
    shown = ("proc", "dev")
    for folder in shown:
        subprocess.run(["mount", "--rbind", f"/{folder}", root / folder], check=True)
        subprocess.run(["mount", "--make-rslave", root / folder], check=True)
    try:
        yield root
    finally:
        for folder in shown:
            subprocess.run(["umount", "--recursive", "--lazy", root / folder], check=True)


def try_double_click(as_ana: list[str | Path], folder: Path) -> None:
    """Asks what a desktop asks: of which kind a plan is, what opens it, and to open it."""

    desktop = {**_ENVIRONMENT, "XDG_CURRENT_DESKTOP": "GNOME"}

    def asked(*command: str) -> str:
        return timed(" ".join(command[:2]), [*as_ana, *command], folder, desktop).strip()

    asked("desktop-file-validate", f"/usr/share/applications/{ENTRY}")
    kind = asked("xdg-mime", "query", "filetype", "fair.coord")
    expect(kind == KIND, f"a plan is of the kind {KIND}, not {kind}")
    opener = asked("xdg-mime", "query", "default", KIND)
    expect(opener == ENTRY, f"it is opened by {ENTRY}, not by {opener}")
    with screen(folder, _ENVIRONMENT) as (shown, _):
        subprocess.run([*as_ana, "gio", "open", "fair.coord"], env=shown, check=True)
        shown_window("Coordinator", shown)


if __name__ == "__main__":
    main()
