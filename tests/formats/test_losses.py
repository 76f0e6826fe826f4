"""What leaves in a file of another program is told where that has no place for it."""

from pathlib import Path

import pytest

from coordinator.documents import write_plan
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Header, Person, Question
from coordinator.timing.schedule import schedule

TOLD = {
    ".xml": {"answers", "questions a day", "zone"},
    ".xlsx": {"answers", "questions a day"},
    ".csv": {"answers", "questions a day", "zone"},
    ".tjp": {"answers", "questions a day"},
    ".html": {"answers", "questions a day", "zone"},
    ".md": {"answers", "questions a day", "zone"},
    ".ics": {"answers", "questions a day"},
    ".json": set(),
}
SENTENCES = {
    "Answers and questions were left out.": "answers",
    'How many questions people take in a day was left out: "Ana".': "questions a day",
    "The time zone was left out.": "zone",
}


@pytest.mark.parametrize("ending", TOLD)
def test_answers_questions_and_the_time_zone_do_not_go_in_silence(ending: str, tmp_path: Path) -> None:
    plan = Plan(
        Header(start=0, time_zone="Europe/London"),
        [
            Person(id="ana", name="Ana", questions_per_day=2),
            Answer(id="a", question="Where is the key?"),
            Question(id="q", text="Who has the van?", asked_at=0),
        ],
    )
    report = write_plan(plan, schedule(plan), tmp_path / f"plan{ending}")
    assert {SENTENCES[remark] for remark in report.remarks} == TOLD[ending]


def test_a_plan_without_them_loses_nothing(tmp_path: Path) -> None:
    plan = Plan(Header(start=0), [Person(id="ana", name="Ana")])
    assert not write_plan(plan, schedule(plan), tmp_path / "plan.xml")
