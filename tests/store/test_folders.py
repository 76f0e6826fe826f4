"""Where plans lie, what they are called, and which were open of late."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.store import folders


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COORDINATOR_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def plans(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.coord" for number in range(12)]
    for path in paths:
        path.touch()
    return paths


def test_plans_and_settings_lie_in_the_home_that_is_set(home: Path) -> None:
    assert folders.plans_folder() == home / "plans"
    assert folders.plans_folder().is_dir()
    assert folders.settings_file().parent == home


def test_without_a_home_they_lie_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COORDINATOR_HOME")
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    assert folders.plans_folder().is_relative_to(tmp_path)
    assert "Coordinator" in folders.plans_folder().parts
    assert folders.settings_file().is_relative_to(tmp_path)


def test_recent_plans_are_listed_newest_first_and_once(plans: list[Path]) -> None:
    assert folders.recent_plans() == []
    for path in (plans[0], plans[1], plans[0]):
        folders.add_recent(path)
    assert folders.recent_plans() == [plans[0], plans[1]]


def test_ten_recent_plans_are_remembered(plans: list[Path]) -> None:
    for path in plans:
        folders.add_recent(path)
    assert folders.recent_plans() == plans[:1:-1]


def test_a_recent_plan_that_is_gone_is_left_out(plans: list[Path]) -> None:
    folders.add_recent(plans[0])
    folders.add_recent(plans[1])
    plans[1].unlink()
    assert folders.recent_plans() == [plans[0]]


@pytest.mark.parametrize("broken", ["", "{", '{"a": 1}', "[1, null]", "\x00"])
def test_a_broken_list_is_begun_anew(home: Path, plans: list[Path], broken: str) -> None:
    folders.add_recent(plans[0])
    (home / "recent.json").write_text(broken)
    assert folders.recent_plans() == []
    folders.add_recent(plans[1])
    assert folders.recent_plans() == [plans[1]]
    assert json.loads((home / "recent.json").read_text()) == [str(plans[1])]
    assert {path.name for path in home.iterdir()} == {"recent.json"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Village fair", "Village fair.coord"),
        ("Fair: food/drinks?", "Fair- food-drinks-.coord"),
        ("  two\nlines ", "two lines.coord"),
        ("../..", "-.coord"),
        ("", "Untitled plan.coord"),
        ("con", "con plan.coord"),
        ("Fête d'été", "Fête d'été.coord"),
    ],
)
def test_a_file_is_called_as_its_plan_without_what_a_file_system_refuses(
    tmp_path: Path, name: str, expected: str
) -> None:
    assert folders.free_path(tmp_path, name) == tmp_path / expected


def test_a_name_that_is_taken_gets_the_next_number(tmp_path: Path) -> None:
    for expected in ("Village fair.coord", "Village fair 2.coord", "Village fair 3.coord"):
        path = folders.free_path(tmp_path, "Village fair")
        assert path.name == expected
        path.touch()


@given(st.text(st.characters(), max_size=300))
def test_any_name_gives_a_file_in_the_folder_that_can_be_made(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    folder = tmp_path_factory.mktemp("plans")
    path = folders.free_path(folder, name)
    path.touch()
    assert list(folder.iterdir()) == [path]
