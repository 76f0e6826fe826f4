"""The messages of a call: to read, to mail, to put in a calendar, and to merge."""

import csv
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from coordinator.formats import ics
from coordinator.handouts import briefing_events
from coordinator.mail import eml, write_folder, write_table
from coordinator.people.briefing import Briefings
from coordinator.people.messages import Message, confirmations, invitations, thanks
from coordinator.plan import edits
from coordinator.plan.moments import DAY
from coordinator.plan.records import YesOrNo
from tests.people.village import HOUR, START, Village


class Fair(Village):
    def __init__(self) -> None:
        super().__init__(time_zone="Europe/London")
        self.ana = self.person("Ana", 1, email="ana@example.org")
        self.bo = self.person("Bo", 1, email="bo@example.org")
        self.cook = self.task("Run the tea tent", self.seat(1), day=28, notes="Two queues.")
        self.call_id = self.call(self.cook, [self.ana, self.bo])


@pytest.fixture
def fair() -> Fair:
    return Fair()


def test_an_invitation_says_what_when_what_for_and_how_to_answer(fair: Fair) -> None:
    ana, _ = invitations(fair.plan, fair.schedule, fair.call_id)
    code = fair.ask(fair.call_id, fair.ana).code
    assert ana.subject == f"Run the tea tent: will you take a seat? [{code}]"
    assert (
        ana.body
        == f"""Hello Ana,

Run the tea tent has 1 open seat, for Cooking 1. You have Cooking 1, which is what it takes.

When: Mon 30 Mar 09:00 – 14:00 (Europe/London)
For: Village fair

Two queues.

Only 2 people were asked, so your answer counts.

Please answer by Wed 4 Mar 09:00: reply with YES or NO in the first line, and leave this code in your reply.

Code: {code}
"""
    )


def test_the_event_has_times_in_utc_whatever_the_clocks_do(fair: Fair) -> None:
    fair.plan.apply(edits.edit_task(fair.plan, fair.cook, not_before=START + 27 * DAY))
    ana, _ = invitations(fair.plan, fair.schedule, fair.call_id)
    assert ana.event is not None
    (event,) = Calendar.from_ical(ics.data([ana.event])).walk("VEVENT")
    # by 30 March London is an hour ahead of UTC; on 2 March, when it was asked, it is not
    assert event["DTSTART"].to_ical() == b"20260330T080000Z"
    assert event["DTEND"].to_ical() == b"20260330T130000Z"
    assert event["DTSTAMP"].to_ical() == b"20260302T090000Z"
    assert (event["SUMMARY"], event["STATUS"]) == ("Run the tea tent", "TENTATIVE")


def test_once_it_is_filled_one_has_a_seat_and_the_rest_are_thanked_and_offered_another(fair: Fair) -> None:
    bake = fair.task("Bake", fair.seat(1), day=14)
    fair.answer(fair.call_id, fair.ana, YesOrNo.YES)
    (yours,) = confirmations(fair.plan, fair.schedule, fair.call_id)
    assert (yours.person, yours.subject) == (fair.ana, "Run the tea tent: your seat")
    assert yours.event is not None
    assert yours.event.status == "CONFIRMED"
    (thank,) = thanks(fair.plan, fair.schedule, fair.call_id)
    assert (thank.person, thank.event) == (fair.bo, None)
    assert "Run the tea tent needs nobody more" in thank.body
    assert "another open seat at your level: Bake (Cooking 1), Mon 16 Mar 09:00 – 14:00" in thank.body
    assert fair.plan.open_seats(bake) == [0]
    assert invitations(fair.plan, fair.schedule, fair.call_id)[0].person == fair.bo


def test_a_learner_is_told_what_they_would_grow_into(fair: Fair) -> None:
    task = fair.task("Roast", fair.seat(2), fair.seat(2, stretch=True), day=15)
    fair.put_on(task, fair.person("Mo", 3))
    call = fair.made(edits.open_call(fair.plan, task, [1], [fair.bo], START + HOUR, START + DAY))
    (bo,) = invitations(fair.plan, fair.schedule, call)
    assert "You would grow into Cooking 2, with a teammate to learn from." in bo.body
    assert "With: Mo\n" in bo.body
    assert "You are the one we ask" in bo.body


def test_each_is_a_mail_that_any_program_can_send(fair: Fair, tmp_path: Path) -> None:
    messages = invitations(fair.plan, fair.schedule, fair.call_id)
    paths = write_folder(messages, tmp_path / "call")
    assert [path.name for path in paths] == ["1 Ana.eml", "2 Bo.eml"]
    mail = message_from_bytes(paths[0].read_bytes(), policy=default)
    assert isinstance(mail, EmailMessage)
    assert (mail["To"], mail["Subject"], mail["X-Unsent"]) == (
        "Ana <ana@example.org>",
        messages[0].subject,
        "1",
    )
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == messages[0].body.splitlines()
    (attached,) = mail.iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    assert messages[0].event is not None
    event = ics.data([messages[0].event]).decode()
    assert attached.get_content().splitlines() == event.splitlines()


def test_a_briefing_brings_the_event_of_the_call_up_to_date(fair: Fair) -> None:
    ana, _ = invitations(fair.plan, fair.schedule, fair.call_id)
    fair.plan.apply(edits.answer_call(fair.plan, fair.call_id, fair.ana, YesOrNo.YES, START + HOUR))
    (yours,) = confirmations(fair.plan, fair.schedule, fair.call_id)
    briefing = Briefings(fair.plan, fair.schedule, START + DAY).of(fair.ana)
    (own,) = briefing_events(fair.plan, briefing)
    events = [each for each in (ana.event, yours.event, own) if each is not None]
    written = Calendar.from_ical(ics.data(events)).walk("VEVENT")
    assert len({each["uid"] for each in written}) == 1
    assert [each["sequence"] for each in written] == sorted({each["sequence"] for each in written})


def test_all_are_a_table_for_mail_merge_without_formulas(fair: Fair, tmp_path: Path) -> None:
    fair.plan.apply(edits.edit_person(fair.plan, fair.bo, name="=1+1"))
    messages = invitations(fair.plan, fair.schedule, fair.call_id)
    write_table(messages, tmp_path / "call.csv")
    with (tmp_path / "call.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Name"] for row in rows] == ["Ana", "'=1+1"]
    assert rows[0]["Message"] == messages[0].body


@given(name=st.text(max_size=30), email=st.text(max_size=30), words=st.text(max_size=60))
def test_no_name_or_address_adds_a_header(name: str, email: str, words: str) -> None:
    one = " ".join(words.split())
    try:
        message = Message(
            "p", " ".join(name.split()), email, one.encode(errors="ignore").decode(), "Hello\n", "c"
        )
        mail = message_from_bytes(eml(message), policy=default)
    except UnicodeEncodeError:
        return
    assert set(mail.keys()) <= {
        *("Subject", "To", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version")
    }


def test_an_address_that_is_none_leaves_the_receiver_open(fair: Fair) -> None:
    for address in ("", "not an address", "a@b\nBcc: c@d", "@", "a@"):
        mail = message_from_bytes(eml(Message("p", "Ana", address, "Hi", "Hello\n", "c")), policy=default)
        assert mail["To"] is None, address
        assert mail["Bcc"] is None
