"""Calls in files: whole in JSON, with what does not belong told; in a table without the codes."""

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from coordinator.formats.csv import write_calls
from coordinator.formats.json import document, parse
from coordinator.plan.errors import BadFile
from coordinator.plan.plan import Plan
from coordinator.plan.records import YesOrNo
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.formats.schedules import all_at_once
from tests.formats.test_json import fair

CALL = {
    "id": "c1",
    "task": "menu",
    "skill": "cook",
    "level": 1,
    "opened_at": "2026-03-02T09:00",
    "closes_at": "2026-03-04T09:00",
}
ASK = {"call": "c1", "person": "bo", "code": "C1", "asked_at": "2026-03-02T09:00"}
DECISION = {
    "id": "d1",
    "person": "bo",
    "skill": "cook",
    "from": 1,
    "to": 2,
    "is_confirmed": False,
    "decided_at": "2026-03-02T09:00",
    "evidence": {"menu": "Agree the menu"},
}


def with_calls(**changes: Any) -> dict[str, Any]:
    return fair(**{"calls": [CALL], "asks": [ASK], "level_decisions": [DECISION], **changes})


def test_calls_and_decisions_are_kept_with_what_this_version_does_not_know() -> None:
    data = with_calls(asks=[{**ASK, "answer": "yes", "answered_at": "2026-03-02T10:00", "by": "phone"}])
    plan, report = parse(data, "fair.json")
    assert not report
    (ask,) = plan.asks_in("c1")
    assert (ask.answer, ask.extra) == (YesOrNo.YES, {"by": "phone"})
    again = document(plan, all_at_once(plan))
    for key in ("calls", "asks", "level_decisions"):
        assert again[key] == data[key]
    assert parse(again, "fair.json")[0] == plan


@pytest.mark.parametrize(
    ("changes", "remark"),
    [
        ({"calls": [{**CALL, "task": "tea"}], "asks": []}, 'A call was left out: there is no task "tea".'),
        ({"calls": [{**CALL, "skill": "art"}], "asks": []}, 'A call was left out: there is no skill "art".'),
        (
            {"asks": [{**ASK, "person": "eve"}]},
            'A record of someone who was asked was left out: there is no person "eve".',
        ),
        (
            {"asks": [ASK, {**ASK, "code": "C2"}]},
            "A record of someone who was asked was left out: it stands there twice.",
        ),
        (
            {"level_decisions": [{**DECISION, "person": "eve"}]},
            'A decision on a level was left out: there is no person "eve".',
        ),
    ],
)
def test_what_refers_to_nothing_is_left_out_and_told(changes: dict[str, Any], remark: str) -> None:
    assert parse(with_calls(**changes), "fair.json")[1].remarks == (remark,)


def test_a_value_that_can_not_be_is_refused_with_its_place() -> None:
    with pytest.raises(BadFile, match=r'calls\[0\] "c1", confidence: 100 should be from 1 to 99'):
        parse(with_calls(calls=[{**CALL, "confidence": 100}]), "fair.json")
    with pytest.raises(BadFile, match=r"asks\[0\], answer: 'perhaps' should be one of yes, no"):
        parse(with_calls(asks=[{**ASK, "answer": "perhaps"}]), "fair.json")


def test_a_table_has_a_row_for_each_who_was_asked_and_no_codes(tmp_path: Path) -> None:
    plan, _ = parse(
        with_calls(
            asks=[
                {**ASK, "answer": "no", "answered_at": "2026-03-02T10:00", "thanked_at": "2026-03-02T11:00"}
            ]
        ),
        "fair.json",
    )
    write_calls(plan, schedule(plan), tmp_path / "calls.csv")
    (row,) = csv.DictReader(StringIO((tmp_path / "calls.csv").read_text("utf-8"), newline=""))
    assert row == {
        "Task": "Agree the menu",
        "Seat": "Cooking 1 (helper)",
        "Seats": "1",
        "Opened": "2026-03-02 09:00",
        "Closes": "2026-03-04 09:00",
        "Closed": "",
        "Person": "Bo",
        "Email": "",
        "Wave": "1",
        "Asked": "2026-03-02 09:00",
        "Answer": "no",
        "Answered": "2026-03-02 10:00",
        "Thanked": "2026-03-02 11:00",
    }


def kept(plan: Plan, path: Path) -> Plan:
    with PlanFile.create(path, plan):
        pass
    with PlanFile.open(path) as file:
        return file.plan


def test_they_are_kept_in_the_file_of_the_plan(tmp_path: Path) -> None:
    plan, _ = parse(with_calls(), "fair.json")
    assert kept(plan, tmp_path / "fair.coord") == plan
