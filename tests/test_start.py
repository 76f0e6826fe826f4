"""start.py: what it finds missing, when it sets up again, and that a start after that is quick.

Each test has a copy of start.py in a folder of its own, so the project's own .venv is left alone.
"""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]

# A project that pip builds without fetching anything.
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
BACKEND = """
from pathlib import Path
from zipfile import ZipFile

def get_requires_for_build_editable(config_settings=None):
    return []

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "coordinator-1-py3-none-any.whl"
    with ZipFile(Path(wheel_directory, name), "w") as wheel:
        wheel.writestr("coordinator.pth", str(Path.cwd()))
        about = "coordinator-1.dist-info/"
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: coordinator\\nVersion: 1\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(about + "RECORD", "")
    return name
"""
PROGRAM = "import sys; print(sys.argv[1:]); sys.exit(7)"


def _copy(folder: Path) -> ModuleType:
    """Copy start.py to a folder, and import the copy."""
    folder.mkdir(parents=True, exist_ok=True)
    copied = shutil.copy(ROOT / "start.py", folder)
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "backend.py").write_text(BACKEND)
    (folder / "coordinator").mkdir()
    (folder / "coordinator" / "__main__.py").write_text(PROGRAM)
    spec = importlib.util.spec_from_file_location("start", copied)
    assert spec is not None
    assert spec.loader is not None
    start = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(start)
    return start


@pytest.fixture
def start(tmp_path: Path) -> ModuleType:
    return _copy(tmp_path / "copy")


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """A copy that was set up after a first try was cut short, in a folder with spaces in its name."""
    start = _copy(tmp_path_factory.mktemp("a folder") / "with spaces")
    start.VENV.mkdir()
    (start.VENV / "leftover").touch()
    start.set_up("")
    return start


@pytest.fixture
def run(set_up: ModuleType, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Call the copy that is set up, from another folder."""

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(set_up.__file__), *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    return call


# ---- any Python


def test_an_older_python_can_read_the_file() -> None:
    ast.parse((ROOT / "start.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_older_python_is_told_which_one_is_needed() -> None:
    pretence = "import runpy, sys; sys.version_info = (3, 10, 9); runpy.run_path(sys.argv[1])"
    command = [sys.executable, "-c", pretence, str(ROOT / "start.py")]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.startswith("Coordinator needs Python 3.11 or newer")
    assert len(run.stderr.splitlines()) == 1


def test_the_python_that_is_needed_is_the_one_the_project_names(start: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">={}.{}".format(*start.OLDEST_PYTHON)


# ---- system packages


@pytest.fixture
def bare(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A copy that looks for things of which this machine has the C library alone."""
    monkeypatch.setattr(start, "QT_LIBRARIES", {"libc.so.6": "libc6", "libnone.so.1": "libnone1"})
    monkeypatch.setattr(start, "SCREEN_LIBRARIES", {"libno-screen.so.1": "libno-screen1"})
    monkeypatch.setattr(start, "TEST_LIBRARIES", {"libno-test.so.1": "libno-test1"})
    monkeypatch.setattr(start, "TEST_PROGRAMS", {"no-such-program": "no-program"})
    monkeypatch.setattr(start, "TEST_FONTS", {"NoSuchFont*": "fonts-none"})
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return start


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="system packages are Debian's and Ubuntu's")


@needs_linux
def test_a_library_that_loads_is_not_missing(bare: ModuleType) -> None:
    assert bare.missing_packages(testing=False) == ["libnone1"]


@needs_linux
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_asks_for_the_screen_s_libraries(
    bare: ModuleType, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, ":0")
    assert bare.missing_packages(testing=False) == ["libnone1", "libno-screen1"]


@needs_linux
def test_the_tests_ask_for_a_screen_and_for_programs_and_fonts(bare: ModuleType) -> None:
    expected = ["libnone1", "libno-screen1", "libno-test1", "no-program", "fonts-none"]
    assert bare.missing_packages(testing=True) == expected


@needs_linux
def test_what_cannot_be_installed_is_told_in_one_line_to_run(
    start: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # with no apt-get and no sudo in it
    start.install_packages(["libnone1", "fonts-none"])
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.endswith("apt-get install --yes --no-install-recommends libnone1 fonts-none")
    assert ("sudo" in last) == (os.geteuid() != 0)


@pytest.mark.parametrize("is_there", [False, True])
def test_what_some_tests_need_is_asked_for_each_by_itself_and_only_for_tests(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_there: bool
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(start, "POSTGRES", str(tmp_path / "*" / "bin"))
    monkeypatch.setattr(start, "OPTIONAL_PROGRAMS", {"one": ("missing", "here"), "two": ("gone",)})
    if is_there:
        program = tmp_path / "15" / "bin" / "here"
        program.parent.mkdir(parents=True)
        program.touch(0o755)
    monkeypatch.setattr(start.shutil, "which", _which_or_apt(start.shutil.which))
    monkeypatch.setattr(start, "missing_packages", lambda testing: [])
    monkeypatch.setattr(start, "install_packages", lambda packages, *how: asked.append(packages))
    for name in ("set_up", "run_tests", "run_coordinator"):
        monkeypatch.setattr(start, name, lambda *arguments: None)
    start.main([])
    assert asked == [[]]
    start.main(["test"])
    assert asked[2:] == ([["two"]] if is_there else [["one"], ["two"]])


def _which_or_apt(which: Callable[..., str | None]) -> Callable[..., str | None]:
    return lambda program, **where: program if program == "apt-get" else which(program, **where)


@needs_linux
def test_with_nothing_missing_nothing_is_said(start: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    start.install_packages([])
    assert capsys.readouterr().err == ""


# ---- .venv


def test_arguments_and_the_exit_code_pass_through(
    run: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "coordinator.py").write_text("print('not the program')")
    done = run("convert", "my plan.coord", "--to", "b")
    assert done.stdout == "['convert', 'my plan.coord', '--to', 'b']\n"
    assert done.returncode == 7


def test_a_second_start_costs_under_half_a_second(
    run: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    def seconds() -> float:
        before = os.times()
        run()
        after = os.times()
        spent = after.children_user + after.children_system
        return spent - before.children_user - before.children_system

    assert min(seconds() for _ in range(3)) < 0.5


def test_a_change_of_the_project_sets_up_again_and_keeps_what_is_there(
    set_up: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    kept = set_up.VENV / "kept"
    kept.touch()
    set_up.set_up("")
    assert capfd.readouterr().err == ""
    with (set_up.ROOT / "pyproject.toml").open("a") as project:
        project.write("# changed\n")
    set_up.set_up("")
    assert "Successfully installed" in capfd.readouterr().err
    assert kept.exists()


def test_a_set_up_that_fails_leaves_the_one_before_it(set_up: ModuleType) -> None:
    before = set_up.STAMP.read_text()
    project = set_up.ROOT / "pyproject.toml"
    text = project.read_text()
    project.write_text(text.replace('"backend"', '"no_such_backend"'))
    with pytest.raises(SystemExit, match="could not be installed"):
        set_up.set_up("")
    project.write_text(text)
    assert set_up.STAMP.read_text() == before


def test_a_set_up_that_was_cut_short_is_begun_anew(set_up: ModuleType) -> None:
    assert not (set_up.VENV / "leftover").exists()
    assert set_up.STAMP.exists()


def test_the_test_set_up_serves_the_window_too(
    set_up: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    before = set_up.STAMP.read_text()
    set_up.STAMP.write_text(set_up.stamp(set_up.TEST_EXTRAS))
    set_up.set_up("")
    set_up.STAMP.write_text(before)
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_written_to_is_named(start: ModuleType) -> None:
    start.VENV.touch()  # a file, where root may write everywhere too
    with pytest.raises(SystemExit, match="cannot be set up in") as stopped:
        start.set_up("")
    assert str(start.ROOT) in str(stopped.value)


# ---- start.py test


def test_the_first_check_that_fails_ends_the_test_with_its_exit_code(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "PYTHON", sys.executable)
    monkeypatch.setattr(start, "CHECKS", ("compileall -q start.py", "coordinator", "compileall ."))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(SystemExit) as stopped:
        start.run_tests([])
    assert stopped.value.code == 7
    assert capsys.readouterr().err == "$ compileall -q start.py\n$ coordinator\n"
