"""The plan book: one file for everyone, from which nothing is fetched and that no name can break."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.book import Contents, plan_book
from coordinator.formats.book import Book, BookPage, text, write
from coordinator.formats.page import Entry, Page, Section
from coordinator.plan import edits
from coordinator.plan.errors import BadFile
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from tests.people.village import START, Village

EVIL = "</script><script>document.title='broken'</script><img src=x onerror=alert(1)>{{data}}"
EVIL_IN_DATA = "img src=x"


@pytest.fixture
def village() -> Village:
    found = Village(time_zone="Europe/London")
    found.ana = found.person("Ana", cooking=1, email="ana@example.org")  # type: ignore[attr-defined]
    bo = found.person(EVIL, cooking=2)
    task = found.task("Bake", found.seat(1), found.seat(2), notes="With **butter**")
    found.put_on(task, found.ana, bo)  # type: ignore[attr-defined]
    found.task("Sell <tea>", found.seat(1), day=3)
    found.made(edits.add_answer(found.plan, "Who has the key of the hall?", text="The *baker*."))
    found.made(edits.add_answer(found.plan, "Where are the urns?", text="In the church."))
    return found


def book(village: Village, **options: Any) -> str:
    made = plan_book(village.plan, village.schedule, START, Contents(**options), "plan@example.org")
    assert made is not None
    return text(made)


def data(document: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', document, re.S)
    assert found is not None
    return json.loads(found[1])  # type: ignore[no-any-return]


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_whatever_a_name_is_the_data_comes_out_whole_and_ends_where_it_ends(name: str) -> None:
    entry = Entry(name, name, ((name, name),))
    made = Book(name, name, [BookPage(Page(name, name, (Section(name, (entry,)),)), {}, "")], [(name, "")])
    for document in (text(made), text(Book("x", "x", made.pages))):
        assert document.count("<script") == document.count("</script>") == 2
        assert data(document)["pages"][0][0] == name


def test_what_is_left_out_is_not_in_the_file(village: Village) -> None:
    whole = book(village)
    assert "ana@example.org" not in whole
    assert all(part in whole for part in ("The \\u003cem\\u003ebaker", "butter", "<svg viewBox"))
    bare = book(village, answers=False, graph=False, notes=False, replies=False)
    assert not data(bare)["answers"]
    for part in ("baker", "butter", '<svg viewBox="0 0 2', 'I take this seat",'):
        assert part not in bare
    assert "ana@example.org" in book(village, contacts=True)


def test_it_fetches_nothing(village: Village) -> None:
    document = book(village)
    assert "default-src 'none'" in document
    document = document.replace(EVIL_IN_DATA, "")
    assert not re.search(r"""<(img|link|iframe)|\bsrc=|@import|url\(|fetch\(|XMLHttp""", document)


def test_its_parts_are_landmarks_with_names_and_its_fields_have_labels(village: Village) -> None:
    document = book(village)
    for name in ("<header>", "<nav aria-label", "<main>", 'lang="en"', 'name="viewport"'):
        assert name in document
    sections = re.findall(r'<section id="\w+" aria-labelledby="([\w-]+)"', document)
    assert len(sections) == 4
    assert all(f'id="{name}"' in document for name in sections)
    fields = re.findall(r'<(?:input|select|textarea) id="(\w+)"', document)
    assert fields
    assert all(f'<label for="{field}">' in document for field in fields)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_colours_have_enough_contrast(village: Village, scheme: str) -> None:
    blocks = re.findall(r"\{ (color-scheme|--ground)(.*?)\}", book(village), re.S)
    colours = dict(
        re.findall(
            r"--([\w-]+): (#[0-9a-f]{6})",
            "--ground" + blocks[scheme == "dark"][1] if scheme == "dark" else blocks[0][1],
        )
    )
    for text_colour, ground in (
        ("text", "ground"),
        ("text", "card"),
        ("muted", "card"),
        ("accent", "ground"),
        ("on-accent", "accent"),
    ):
        assert contrast(colours[text_colour], colours[ground]) >= 4.5, (text_colour, ground)


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.1 for two colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_book_of_a_thousand_tasks_is_smaller_than_two_megabytes() -> None:
    plan = layered_plan(1_000, 60)
    made = plan_book(plan, schedule(plan, START), plan.header.start)
    assert made is not None
    assert len(text(made).encode()) < 2_000_000


def test_progress_is_told_and_can_stop_it(village: Village, tmp_path: Path) -> None:
    assert plan_book(village.plan, village.schedule, START, progress=lambda done, _: done < 1) is None
    with pytest.raises(BadFile):
        write(Book("x", "x", []), tmp_path / "no folder" / "book.html")
