"""Files for which MPXJ is needed: without it they are refused with what to install."""

from pathlib import Path

import pytest

from coordinator.documents import read_plan
from coordinator.formats.mpxj import reading
from coordinator.plan.errors import PlanError


@pytest.mark.parametrize("ending", [".mpp", ".mpx", ".planner", ".pmxml"])
def test_without_the_extra_the_refusal_says_what_to_install(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "NEEDED", ("no_such_package_as_this",))
    path = tmp_path / f"fair{ending}"
    path.write_bytes(b"")
    with pytest.raises(PlanError, match=r"needs mpxj and jpype1; python -m pip install 'coordinator\[mpp\]'"):
        read_plan(path)


def test_what_mpxj_can_not_read_is_refused_in_one_line(tmp_path: Path) -> None:
    for package in reading.NEEDED:
        pytest.importorskip(package)
    path = tmp_path / "fair.mpp"
    path.write_bytes(b"Dear all,\n" * 100)
    with pytest.raises(PlanError) as error:
        read_plan(path)
    assert str(error.value).startswith("fair.mpp: ")
    assert "\n" not in str(error.value)
