"""A shared plan on the command line: listed, put on a server, read there, and written to a file again."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coordinator.__main__ import main
from coordinator.store.file import PlanFile
from coordinator.store.shared.address import Address
from tests.postgres import address, database, opened, server
from tests.store.samples import ROOT, added, fair

__all__ = ["address", "database", "opened", "server"]


def test_a_file_is_put_on_a_server_and_written_back(address: Address, tmp_path: Path) -> None:
    with PlanFile.create(tmp_path / "hall.coord", fair()) as file:
        file.commit(added("stage"))
    there, back = str(address.of("the hall")), tmp_path / "back.coord"
    assert main(["convert", str(tmp_path / "hall.coord"), there]) == 0
    assert main(["convert", there, str(back)]) == 0
    with PlanFile.open(back) as file:
        assert "stage" in file.plan.tasks
        file.undo()
        assert file.plan == fair()


def test_a_plan_of_another_kind_is_put_on_a_server(
    address: Address, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", str(address), str(tmp_path / "fair.json")]) == 0
    assert main(["convert", str(tmp_path / "fair.json"), str(address.of("copy"))]) == 0
    capsys.readouterr()
    assert main(["order", str(address.of("copy")), "--json"]) == 0
    assert [task["name"] for task in json.loads(capsys.readouterr().out)] == ["Agree the menu", "Shop for it"]


def test_a_plan_on_a_server_is_looked_into_and_compared(
    address: Address, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(address)]) == 0
    assert capsys.readouterr().out.startswith("Village fair (shared plan): 2 tasks")
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("stage"))
    assert main(["compare", str(address), str(tmp_path / "fair.coord")]) == 0
    assert "stage" in capsys.readouterr().out


def test_the_plans_of_a_database_are_listed_with_their_addresses(
    address: Address, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plans", address.server]) == 0
    assert capsys.readouterr().out == f"fair\t{address.called('')}\n"


def test_a_shared_plan_is_compared_with_a_file(
    address: Address, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("stage"))
    assert main(["compare", str(address), str(tmp_path / "fair.coord"), "--json"]) == 0
    assert [each["about"] for each in json.loads(capsys.readouterr().out)] == ["stage"]


def test_what_is_there_is_never_replaced(address: Address, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(address), str(address)]) == 1
    assert "fair is already there" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["order"], ["open"], ["convert"], ["plans"]])
def test_a_password_in_an_address_is_refused_and_not_repeated(
    command: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = [str(tmp_path / "out.json")] if command == ["convert"] else []
    assert main([*command, "postgresql://ana:sesame@127.0.0.1:1/planning?plan=fair", *out]) == 1
    said = capsys.readouterr().err
    assert "leave the password out of the address" in said
    assert "sesame" not in said
    assert said.count("\n") == 1


def test_no_server_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "postgresql://ana@127.0.0.1:1/planning?plan=fair"]) == 1
    assert capsys.readouterr().err == (
        "coordinator: 127.0.0.1:1/planning: no server answers there; check the address and the network\n"
    )


def test_without_the_extra_it_is_said_how_to_get_it() -> None:
    code = (
        "import sys; sys.modules['psycopg'] = None; from coordinator.__main__ import main;"
        "sys.exit(main(['order', 'postgresql://ana@127.0.0.1:1/planning?plan=fair']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, env=os.environ
    )
    assert done.returncode == 1
    assert "python -m pip install 'coordinator[shared]'" in done.stderr
    assert done.stderr.count("\n") == 1
