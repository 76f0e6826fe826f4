"""One true drag, by the mouse of a real X server: the list of people, the pointer, the graph."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coordinator.store.file import PlanFile
from tests.ui.conftest import village_fair

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "xdotool", "openbox")
missing = [program for program in NEEDED if shutil.which(program) is None]

pytestmark = pytest.mark.skipif(bool(missing), reason=f"a true drag needs {', '.join(missing)}")


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of a screen of its own, with a window manager."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def test_a_person_dragged_by_the_mouse_lands_on_the_card(screen: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "fair.coord"
    PlanFile.create(path, village_fair()).close()
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.real_window", str(path), "Ana", "Cook"],
        cwd=ROOT,
        env=screen,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert window.stdout is not None
        places = json.loads(window.stdout.readline())

        def mouse(*arguments: object) -> None:
            subprocess.run(["xdotool", *map(str, arguments)], env=screen, check=True)
            time.sleep(0.08)

        (x0, y0), (x1, y1) = places["from"], places["to"]
        mouse("mousemove", x0, y0)
        mouse("mousedown", 1)
        for step in range(1, 21):
            mouse("mousemove", x0 + (x1 - x0) * step // 20, y0 + (y1 - y0) * step // 20)
        time.sleep(0.4)
        mouse("mouseup", 1)
        assert json.loads(window.stdout.readline()) == {"done": "assign Ana to Cook"}
    finally:
        window.terminate()
        window.wait(10)
    with PlanFile.open(path) as file:
        cook = next(task.id for task in file.plan.tasks.values() if task.name == "Cook")
        assert [file.plan.people[p].name for p in file.plan.team(cook) if p] == ["Ana"]
