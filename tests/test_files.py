"""Files that are written: there whole or not at all."""

from pathlib import Path

import pytest

from coordinator.files import written_whole


def test_two_files_are_written_in_one_folder_at_the_same_time(tmp_path: Path) -> None:
    with written_whole(tmp_path / "one") as first:
        first.write_text("1")
        with written_whole(tmp_path / "two") as second:
            second.write_text("2")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"one": "1", "two": "2"}


def test_a_file_that_could_not_be_written_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("before")

    def fail() -> None:
        with written_whole(tmp_path / "one") as part:
            part.write_text("half")
            raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        fail()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"one": "before"}
