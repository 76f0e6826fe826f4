"""People from the address books and tables of other programs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coordinator.formats.people import read_people
from coordinator.plan.edits import add_people
from coordinator.plan.edits.drafts import DraftPerson
from coordinator.plan.errors import BadFile, Refusal
from coordinator.plan.records import Kind
from tests.people.village import Village

Reading = Callable[[str, bytes], list[DraftPerson]]

PHONE = """\
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BCller;Bo
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=42o =4D=C3=BC=
ller
EMAIL;PREF;INTERNET:bo@example.org
END:VCARD
"""
MAIL_PROGRAM = """\
BEGIN:VCARD\r
VERSION:3.0\r
FN:Ana Lima\r
N:Lima;Ana;;;\r
EMAIL;TYPE=INTERNET:ana@example.org\r
EMAIL;TYPE=INTERNET:ana@work.example.org\r
PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r
  BBBB\r
NOTE:a long note\\, that goes on \r
 over a line\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:4.0\r
KIND:org\r
FN:\r
ORG:Village Band;Brass\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
N:;;;;\r
item1.EMAIL:nobody@example.org\r
item1.X-ABLabel:Work\r
END:VCARD\r
"""


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    def read(name: str, data: bytes) -> list[DraftPerson]:
        path = tmp_path / name
        path.write_bytes(data)
        return read_people(path)

    return read


def test_an_address_book_gives_names_and_mail(reading: Reading) -> None:
    assert reading("book.vcf", MAIL_PROGRAM.encode()) == [
        DraftPerson("Ana Lima", "ana@example.org"),
        DraftPerson("Village Band Brass"),
        DraftPerson("nobody@example.org", "nobody@example.org"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_an_old_phone_is_understood(reading: Reading, encoding: str) -> None:
    assert reading("phone.vcf", PHONE.encode(encoding)) == [DraftPerson("Bo Müller", "bo@example.org")]


def test_a_table_may_have_a_column_a_skill(reading: Reading) -> None:
    table = "First name;Last name;E-Mail;Cooking;Sound;Phone\nAna;Lima;ana@example.org;3;;0123\nBo;;;;1;99\n"
    assert reading("people.csv", table.encode()) == [
        DraftPerson("Ana Lima", "ana@example.org", levels=(("Cooking", 3),)),
        DraftPerson("Bo", levels=(("Sound", 1),)),
    ]


@pytest.mark.parametrize("title", ["Name", "NAME:", "Full_name", " full-name. ", "Display  name"])
def test_titles_are_known_in_capitals_and_with_points_and_dashes(reading: Reading, title: str) -> None:
    assert reading("people.csv", f"{title},E.Mail\nAna,a@b.c\n".encode()) == [DraftPerson("Ana", "a@b.c")]


def test_a_table_may_have_all_skills_in_one_column_and_things_too(reading: Reading) -> None:
    table = "Name,Kind,Levels\nAna,,Cooking 3; Sound 1\nThe van,thing,Driving 1\n,,\n"
    assert reading("people.csv", table.encode()) == [
        DraftPerson("Ana", levels=(("Cooking", 3), ("Sound", 1))),
        DraftPerson("The van", kind=Kind.THING, levels=(("Driving", 1),)),
    ]


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("people.csv", b"Cooking,Sound\n1,2\n", "call one of them Name"),
        ("people.csv", b"Name,Levels\nAna,Cooking 9\n", "line 2"),
        ("people.csv", b"Name,Kind\nAna,robot\n", "line 2: “robot” is no kind; write person or thing"),
        ("people.csv", b"Name\n", "nobody"),
        ("book.vcf", b"", "nobody"),
        ("book.vcf", b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n", "card 1"),
        ("people.docx", b"", "save it as one"),
    ],
)
def test_what_can_not_be_read_is_told_with_its_place(
    reading: Reading, name: str, data: bytes, problem: str
) -> None:
    with pytest.raises(BadFile, match=problem) as told:
        reading(name, data)
    assert str(told.value).startswith(name)


@given(cut=st.integers(0, 600), put_in=st.binary(max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_broken_address_book_is_read_or_refused(reading: Reading, cut: int, put_in: bytes) -> None:
    data = (PHONE + MAIL_PROGRAM).encode()
    try:
        found = reading("book.vcf", data[:cut] + put_in + data[cut:])
    except BadFile:
        return
    assert all(draft.name.isprintable() and draft.name.strip() for draft in found)


def test_people_are_added_as_one_edit_with_new_skills() -> None:
    village = Village()
    drafts = [
        DraftPerson("Ana", "ana@example.org", levels=(("cooking", 2), ("Juggling", 1), ("Sound", 0))),
        DraftPerson("The van", kind=Kind.THING),
    ]
    before = village.plan.copy()
    change = add_people(village.plan, drafts)
    assert change.name == "add 2 people"
    village.plan.apply(change)
    ana, van = village.plan.people.values()
    assert {village.plan.skills[skill].name: level for skill, level in ana.levels.items()} == {
        "Cooking": 2,
        "Juggling": 1,
    }
    assert (ana.email, van.kind) == ("ana@example.org", Kind.THING)
    village.plan.apply(change.inverse)
    assert village.plan == before


def test_people_who_are_in_the_plan_already_stay_as_they_are() -> None:
    village = Village()
    ana = village.person("Ana", 3, email="ana@example.org")
    drafts = [DraftPerson("ANA"), DraftPerson("Ana Lima", "Ana@Example.org"), DraftPerson("Bo")]
    change = add_people(village.plan, drafts)
    assert change.name == "add Bo"
    village.plan.apply(change)
    assert village.plan.people[ana].level(village.cooking) == 3
    with pytest.raises(Refusal, match="already"):
        add_people(village.plan, drafts)
