"""The table of levels: what someone can do, what speaks for the next level, and what is missing for it."""

import csv
from io import StringIO
from pathlib import Path

from coordinator.levels import write_levels
from tests.ui.levels.conftest import climbing_village


def test_the_table_of_levels_says_what_is_proposed_and_what_is_missing(tmp_path: Path) -> None:
    village = climbing_village()
    village.person("=HYPERLINK()", 1)
    write_levels(village.plan, village.schedule, tmp_path / "levels.csv")
    rows = [*csv.DictReader(StringIO((tmp_path / "levels.csv").read_text("utf-8"), newline=""))]
    by_name = {row["Person"]: row for row in rows}
    assert [*by_name] == ["Ana", "Bo", "Cai", "Dee", "'=HYPERLINK()"]
    assert by_name["Bo"] == {
        "Person": "Bo",
        "Email": "",
        "Skill": "Cooking",
        "Level": "1",
        "Called": "helper",
        "Aim": "",
        "Finished seats": "Soup; Bread; Roast",
        "Missing for the next": "",
        "Ready for": "2 cook",
    }
    assert (by_name["Cai"]["Aim"], by_name["Cai"]["Ready for"]) == ("3", "")
    missing = "3 more finished seats, 1 of them in a stretch seat"
    assert by_name["Cai"]["Missing for the next"] == missing
    assert set(by_name["Dee"].values()) == {"Dee", ""}
