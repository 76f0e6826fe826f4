"""The commands about two plans: what differs, and how copies that were edited apart become one file."""

import json
from pathlib import Path

import pytest

from coordinator.__main__ import main
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.records import Absence
from coordinator.store.file import PlanFile
from tests.commands.conftest import Copies
from tests.copies import id_of
from tests.ui.conftest import START


def longer(days: int):
    return lambda plan: edits.edit_task(plan, id_of(plan, "Agree the menu"), duration=Duration(days, "d"))


def out(copies: Copies) -> list[str]:
    return ["-o", copies.path("out")]


def test_edits_of_different_things_come_together_as_one_that_undo_takes_back(
    copies: Copies, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = copies.edit("mine", lambda p: edits.edit_task(p, id_of(p, "Cook"), name="Bake"))
    copies.edit("theirs", longer(3), lambda p: edits.add_person(p, "Eve"))
    assert main(["merge", copies.path("mine"), copies.path("theirs"), *out(copies)]) == 0
    assert "Merged. " in capsys.readouterr().out
    with PlanFile.open(copies.folder / "out.coord") as file:
        assert file.plan.tasks[id_of(file.plan, "Bake")].name == "Bake"
        assert file.plan.tasks[id_of(file.plan, "Agree the menu")].duration == Duration(3, "d")
        assert id_of(file.plan, "Eve")
        assert file.undo_name == "merge theirs"
        file.undo()
        assert file.plan == mine
        assert file.undo_name == "rename Cook to Bake"


def test_what_both_changed_is_listed_with_who_and_when_and_nothing_is_written(
    copies: Copies, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "Ana")
    copies.edit("mine", longer(3))
    monkeypatch.setenv("LOGNAME", "Bo")
    copies.edit("theirs", longer(1))
    assert main(["merge", copies.path("mine"), copies.path("theirs"), *out(copies)]) == 3
    assert not (copies.folder / "out.coord").exists()
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Changed on both sides: 1. Nothing was written."
    assert said[1] == "Agree the menu: estimate, was 2d"
    task = id_of(copies.base, "Agree the menu")
    assert said[2] == f"  key     tasks/{task}/estimate"
    assert said[3].startswith("  mine    3d (change the estimate of Agree the menu by Ana, 20")
    assert said[3].endswith("→ finish Fri 6 Mar 14:00")
    assert said[4].startswith("  theirs  1d (change the estimate of Agree the menu by Bo, 20")
    assert said[4].endswith("→ finish Thu 5 Mar 14:00")
    assert main(["merge", copies.path("mine"), copies.path("theirs"), *out(copies), "--json"]) == 3
    (asked,) = json.loads(capsys.readouterr().out)["conflicts"]
    assert (asked["mine"]["by"], asked["theirs"]["by"]) == ("Ana", "Bo")


@pytest.mark.parametrize(("taken", "days"), [("mine", 3), ("theirs", 1)])
def test_all_is_settled_for_one_side_or_each_by_its_key(copies: Copies, taken: str, days: int) -> None:
    copies.edit("mine", longer(3))
    copies.edit("theirs", longer(1))
    task = id_of(copies.base, "Agree the menu")
    answers = copies.folder / "answers.json"
    answers.write_text(json.dumps({f"tasks/{task}/estimate": taken}))
    for settling in (["--take", taken], ["--answers", str(answers)]):
        assert main(["merge", copies.path("mine"), copies.path("theirs"), *out(copies), *settling]) == 0
        assert copies.plan("out").tasks[task].duration == Duration(days, "d")


def test_undone_edits_and_those_of_before_the_copy_are_no_matter(copies: Copies) -> None:
    with PlanFile.open(copies.folder / "mine.coord") as file:
        file.commit(edits.add_task(file.plan, "Buy ice"))
        file.commit(longer(4)(file.plan))
        file.undo()
        file.copy_to(copies.folder / "theirs.coord")
        file.redo()
        file.commit(edits.add_task(file.plan, "Sweep"))
        file.undo()
        expected = file.plan.copy()
    assert main(["merge", copies.path("mine"), copies.path("theirs"), *out(copies)]) == 0
    assert copies.plan("out") == expected


def test_files_of_any_kind_are_merged_where_what_they_were_copied_from_is_named(
    copies: Copies, tmp_path: Path
) -> None:
    for name in ("base", "copy"):
        assert main(["convert", copies.path("mine"), str(tmp_path / f"{name}.json")]) == 0
    written = json.loads((tmp_path / "copy.json").read_text())
    written["tasks"][1]["name"] = "Settle the menu"
    (tmp_path / "copy.json").write_text(json.dumps(written))
    copies.edit("mine", lambda p: edits.edit_task(p, id_of(p, "Agree the menu"), duration=Duration(3, "d")))
    words = ["merge", str(tmp_path / "base.json"), copies.path("mine"), str(tmp_path / "copy.json")]
    assert main([*words, *out(copies)]) == 0
    merged = copies.plan("out")
    assert merged.tasks[id_of(merged, "Settle the menu")].duration == Duration(3, "d")


def test_who_is_wanted_twice_or_away_is_told_with_what_could_be_done(
    copies: Copies, capsys: pytest.CaptureFixture[str]
) -> None:
    copies.edit("mine", lambda p: edits.assign(p, id_of(p, "Dee"), id_of(p, "Decorate")))
    copies.edit(
        "theirs",
        lambda p: edits.edit_person(
            p, id_of(p, "Dee"), absences=(Absence(start=START, finish=START + 9 * 1440, name="tour"),)
        ),
    )
    assert main(["merge", copies.path("mine"), copies.path("theirs"), *out(copies)]) == 0
    said = capsys.readouterr().out
    assert (
        "To look at: Dee was put on Decorate, but is away Mon 2 Mar 09:00 to Wed 11 Mar 09:00 (tour)" in said
    )
    assert "Take Dee off Decorate" in said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["mine", "other"], "have no past in common; name the plan that both were copied from as well"),
        (["mine", "copy.json"], "only .coord files know their past; name the plan"),
        (["mine"], "merge takes MINE and THEIRS, or BASE, MINE and THEIRS; 1 given"),
        (["mine", "theirs", "--answers", "answers.json"], "'perhaps' is neither mine nor theirs"),
        (["mine", "theirs", "--answers", "unknown.json"], "nothing is asked under the key 'tasks/x/name'"),
    ],
)
def test_what_cannot_be_merged_is_told_in_one_line(
    copies: Copies, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with PlanFile.create(copies.folder / "other.coord", copies.base) as file:
        file.commit(longer(9)(file.plan))
    with PlanFile.create(copies.folder / "elsewhere.coord", file.plan) as other:
        other.copy_to(copies.folder / "other.coord")
    (copies.folder / "answers.json").write_text('{"tasks/x/name": "perhaps"}')
    (copies.folder / "unknown.json").write_text('{"tasks/x/name": "mine"}')
    assert main(["convert", copies.path("mine"), str(copies.folder / "copy.json")]) == 0
    named = [
        word if word.startswith("--") else str(copies.folder / (word if "." in word else f"{word}.coord"))
        for word in words
    ]
    capsys.readouterr()
    assert main(["merge", *named, *out(copies)]) == 1
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert not (copies.folder / "out.coord").exists()


def test_what_the_merged_file_can_not_hold_is_told(
    copies: Copies, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(copies.folder / "out.tjp")
    assert main(["merge", copies.path("mine"), copies.path("theirs"), "-o", out]) == 0
    assert "out.tjp: Levels were left out" in capsys.readouterr().err


def test_none_of_the_plans_is_written_over(copies: Copies, capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(copies.path("theirs")).read_bytes()
    words = ["merge", copies.path("mine"), copies.path("theirs"), "-o", copies.path("theirs")]
    assert main(words) == 1
    assert "theirs.coord is the plan itself" in capsys.readouterr().err
    assert Path(copies.path("theirs")).read_bytes() == before


def test_compare_tells_what_differs_and_as_json_which_rows(
    copies: Copies, capsys: pytest.CaptureFixture[str]
) -> None:
    copies.edit("theirs", longer(1))
    assert main(["compare", copies.path("mine"), copies.path("theirs")]) == 0
    said = capsys.readouterr().out
    assert "Agree the menu: 1d earlier, Mon 2 Mar 09:00 – Tue 3 Mar 18:00 → Mon 2 Mar 09:00 – 18:00" in said
    assert main(["compare", copies.path("mine"), copies.path("theirs"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    menu = id_of(copies.base, "Agree the menu")
    assert any(each["id"] == menu and each["what"] == "estimate 2d → 1d" for each in found)
    assert main(["compare", copies.path("mine"), copies.path("mine")]) == 0
    assert capsys.readouterr().out == "Nothing differs.\n"
