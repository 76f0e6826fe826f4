"""Sets Coordinator up in the folder .venv beside this file, and starts it.

python3 start.py              open the window on a sample plan
python3 start.py plan.coord   open that plan; `start.py --help` tells what else it takes
python3 start.py test         check the style and the types, and run the tests

The first start fetches what is needed; later ones are quick. Remove .venv to set up anew.
"""

import ctypes
import glob
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

OLDEST_PYTHON = (3, 11)
if sys.version_info < OLDEST_PYTHON:  # older ones must get this far, so no newer syntax below
    sys.exit(
        f"Coordinator needs Python 3.{OLDEST_PYTHON[1]} or newer, and this is {sys.version.split()[0]}. "
        "Install one from https://www.python.org/downloads/ and run start.py with that."
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "made-from.txt"

# What Qt leaves to the system, and the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# what drives Chromium needs it
TEST_LIBRARIES = {"libatomic.so.1": "libatomic1"}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "pdftotext": "poppler-utils",
}
TEST_FONTS = {"NotoSansCJK*": "fonts-noto-cjk", "NotoSansArabic*": "fonts-noto-core"}
TEST_EXTRAS = "test,mpp"

# What some tests need besides: a Debian package, and the programs of which any one will do. Each is installed
# by itself, as a system that lacks one is to get the others all the same; without it those tests are skipped.
OPTIONAL_PROGRAMS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "default-jre-headless": ("java",),
    "postgresql": ("postgres",),
    "tj3": ("tj3",),
}
POSTGRES = "/usr/lib/postgresql/*/bin"  # Debian keeps its programs out of PATH

CHECKS = ("ruff format --check", "ruff check", "mypy --strict coordinator ui")


def main(arguments: list[str]) -> None:
    testing = arguments[:1] == ["test"]
    if shutil.which("apt-get"):
        install_packages(missing_packages(testing))
        for package in missing_options() if testing else ():
            install_packages([package], "Without this, some tests are skipped. This installs it:")
    set_up(TEST_EXTRAS if testing else "")
    if testing:
        run_tests(arguments[1:])
    else:
        run_coordinator(arguments)


def run_tests(arguments: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for check in (*CHECKS, shlex.join(["pytest", *arguments])):
        tell("$ " + check)
        code = subprocess.call([PYTHON, "-m", *shlex.split(check)], cwd=ROOT)
        if code:
            sys.exit(code)


def run_coordinator(arguments: list[str]) -> None:
    # -P: a file where the reader happens to be must not stand in for a module of the same name.
    command = [str(PYTHON), "-P", "-m", "coordinator", *arguments]
    if os.name == "nt":  # there execv comes back at once, and splits arguments at spaces
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


def missing_packages(testing: bool) -> list[str]:
    libraries = dict(QT_LIBRARIES)
    if testing or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        libraries |= SCREEN_LIBRARIES
    if testing:
        libraries |= TEST_LIBRARIES
    missing = [package for library, package in libraries.items() if not loads(library)]
    if testing:
        fonts = Path("/usr/share/fonts")
        missing += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
        missing += [package for font, package in TEST_FONTS.items() if not any(fonts.rglob(font))]
    if not os.path.exists(STAMP) and not any(map(importlib.util.find_spec, ("ensurepip", "pip"))):
        missing.append("python3-venv")
    return missing


def missing_options() -> list[str]:
    folders = os.pathsep.join([os.environ.get("PATH", ""), *glob.glob(POSTGRES)])
    return [
        package
        for package, programs in OPTIONAL_PROGRAMS.items()
        if not any(shutil.which(program, path=folders) for program in programs)
    ]


def loads(library: str) -> bool:
    try:
        return bool(ctypes.CDLL(library))
    except OSError:
        return False


def install_packages(
    packages: list[str], how: str = "Some system packages are missing. This installs them:"
) -> None:
    """Install Debian packages where that takes no password; elsewhere tell how, and go on."""
    if not packages:
        return
    root = os.geteuid() == 0
    apt_get = ["apt-get"] if root else ["sudo", "apt-get"]
    install = [*apt_get, "install", "--yes", "--no-install-recommends", *packages]
    if root or succeeds("sudo", "-n", "true"):
        tell("Installing system packages, for a minute or two: " + " ".join(packages))
        # The update fails if any one source is out of reach; the others may have the packages.
        succeeds(*apt_get, "update")
        if succeeds(*install):
            return
    tell(f"{how}\n  {shlex.join(install)}")


def set_up(extra: str) -> None:
    """Install the project and what it needs in .venv, unless the stamp says that this is done."""
    try:
        made_from = STAMP.read_text(encoding="utf-8") if PYTHON.exists() and STAMP.exists() else ""
        if made_from in (stamp(extra), stamp(TEST_EXTRAS)):
            return
        tell("Setting up Coordinator. The first time, this takes a few minutes.")
        # Without its stamp .venv is made anew, so that a set-up cut short leaves nothing half done.
        STAMP.unlink(missing_ok=True)
        if made_from.split("\n")[0] != stamp(extra).split("\n")[0]:
            made_from = ""
            make_environment()
        failure = install_project(extra)
        STAMP.write_text(made_from if failure else stamp(extra), encoding="utf-8")
    except OSError as error:
        sys.exit(
            f"Coordinator cannot be set up in {ROOT}: {error.strerror}. "
            "Copy it to a folder with room that you may write to, and run start.py there."
        )
    if failure:
        sys.exit(failure)


def stamp(extra: str) -> str:
    """What .venv is made from: when this changes, it is set up again."""
    python = f"Python {sys.version_info[0]}.{sys.version_info[1]} in {str(ROOT)!r}"
    return "\n".join([python, extra, (ROOT / "pyproject.toml").read_text(encoding="utf-8")])


def make_environment() -> None:
    venv.create(VENV, clear=True, symlinks=os.name != "nt")
    # Debian keeps ensurepip and pip apart from Python, so either or both may be missing.
    if not (
        succeeds(PYTHON, "-Im", "ensurepip")
        or succeeds(sys.executable, "-m", "pip", "--python", PYTHON, "install", "pip")
        or install_pip_from_debian()
    ):
        sys.exit(
            "This Python has no pip. Install it (on Debian and Ubuntu: sudo apt-get install python3-venv) "
            "and run start.py again."
        )


def install_pip_from_debian() -> bool:
    """Take pip out of its Debian package, which needs no rights to download."""
    with tempfile.TemporaryDirectory() as folder:
        succeeds("apt-get", "download", "python3-pip-whl", cwd=folder)
        for package in Path(folder).glob("*.deb"):
            succeeds("dpkg-deb", "--extract", package, folder)
        wheels = list(Path(folder).rglob("pip-*.whl"))
        return any(succeeds(PYTHON, wheel / "pip", "install", wheel) for wheel in wheels)


def install_project(extra: str) -> str:
    """Return why it failed, or nothing. What is there already is left as it was then."""
    install = [str(PYTHON), "-m", "pip", "install", "--editable", f".[{extra}]" if extra else "."]
    pip = subprocess.run(install, cwd=ROOT, stdout=sys.stderr, stderr=subprocess.PIPE, text=True)
    if pip.returncode == 0:
        return ""
    if "Retrying (" in pip.stderr:
        return (
            "The packages could not be fetched. Check the network (or set PIP_INDEX_URL to a package index "
            "within reach) and run start.py again."
        )
    return pip.stderr + "The packages could not be installed, for the reason above."


def succeeds(*command: str | Path, cwd: str | None = None) -> bool:
    try:
        run = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True)
    except OSError:
        return False
    return run.returncode == 0


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
