"""What people are handed: pages that no name can break, and calendars that follow the plan."""

import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from coordinator.formats import html, ics, markdown
from coordinator.formats.page import Entry, Page, Section
from coordinator.handouts import briefing_events, briefing_page, file_names, write_briefings
from coordinator.people.briefing import Briefings
from coordinator.plan import edits
from coordinator.plan.errors import BadFile
from coordinator.plan.events import Event
from coordinator.plan.moments import DAY, parse_moment
from coordinator.timing.schedule import schedule
from tests.people.village import START, Village
from tests.ui.translating import ARABIC, translated

EVIL = (
    "<script>alert(1)</script> & \"quoted\" 'single' **bold** [a](javascript:alert(1)) ![p](http://x/y.png)"
)


class Seen(HTMLParser):
    """The tags of a document, its attributes, and the text between."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def page(words: str) -> Page:
    entry = Entry(words, words, ((words, words),), text=words)
    return Page(words, words, (Section(words, (entry,)),))


def test_a_name_that_looks_like_markup_stays_a_name() -> None:
    seen = Seen(html.text(page(EVIL)))
    assert "script" not in seen.tags
    assert "img" not in seen.tags
    assert [value for key, value in seen.attributes if key == "href"] == [
        "http://x/y.png"
    ]  # a link to follow
    assert EVIL in seen.text
    assert "<strong>bold</strong>" in html.text(page(EVIL))  # of the text alone, which is Markdown


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_no_words_change_the_tags_of_a_page_but_those_of_its_text(words: str) -> None:
    plain, other = (
        Page(name, name, (Section(name, (Entry(name, name, ((name, name),)),)),))
        for name in (f"A{words}", "A")
    )
    assert Seen(html.text(plain)).tags == Seen(html.text(other)).tags


def test_a_page_is_one_file_with_landmarks_and_fetches_nothing() -> None:
    text = html.text(page("Ana"))
    assert {"html", "header", "main", "section", "h1", "h2", "h3"} <= set(Seen(text).tags)
    assert not re.search(r"""(src|href)\s*=|@import|url\(""", text)
    assert '<html lang="en" dir="ltr">' in text
    assert "prefers-color-scheme: dark" in text
    with translated(ARABIC):
        assert '<html lang="ar" dir="rtl">' in html.text(page("Ana"))


def test_names_are_plain_in_markdown_too() -> None:
    text = markdown.text(
        Page("# Ana", "a * b", (Section("1. x", (Entry("[a](b)", facts=(("-", "_x_"),)),)),))
    )
    assert text == "# \\# Ana\n\na \\* b\n\n## \\1. x\n\n### \\[a\\](b)\n\n- -: \\_x\\_\n"


def test_half_a_letter_breaks_no_file() -> None:
    half = page("Ana\ud800\x07")
    assert "Ana? " in html.data(half).decode()
    assert "Ana?" in markdown.data(half).decode()
    event = Event("\ud800", "Bake\ud800", START, START + 60, START, "UTC", "With\x07 Bo")
    (found,) = Calendar.from_ical(ics.data([event])).walk("VEVENT")
    assert (found["summary"], found["description"]) == ("Bake", "With Bo")


def test_events_are_in_utc_and_keep_their_uid_while_their_sequence_rises() -> None:
    start = parse_moment("2026-07-01T09:00")
    event = Event(
        "task of Ana", "Bake; with Bo, at ten", start, start + 60, START, "Europe/London", "Bring\na hat"
    )
    first = Calendar.from_ical(ics.data([event]))
    moved = replace(event, start=start + DAY, finish=start + DAY + 60, made_at=START + 1)
    second = Calendar.from_ical(ics.data([moved]))
    (before,), (after,) = first.walk("VEVENT"), second.walk("VEVENT")
    assert before.decoded("dtstart").isoformat() == "2026-07-01T08:00:00+00:00"
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert (before["summary"], before["description"]) == (event.title, event.text)


def test_an_unknown_zone_is_read_off_the_wall() -> None:
    event = Event("x", "X", START, START + 60, START, "Nowhere/Atlantis")
    (found,) = Calendar.from_ical(ics.data([event])).walk("VEVENT")
    assert found["dtstart"].to_ical() == b"20260302T090000"


def village() -> tuple[Village, str]:
    found = Village(time_zone="Europe/London")
    ana = found.person("Ana", cooking=1, email="ana@example.org")
    bo = found.person("Bo", cooking=3, email="bo@example.org")
    task = found.task("Bake", found.seat(2), found.seat(2, stretch=True), notes="With **butter**")
    found.put_on(task, bo, ana)
    return found, ana


def test_a_briefing_says_what_when_with_whom_and_what_for() -> None:
    made, ana = village()
    briefing = Briefings(made.plan, made.schedule, START).of(ana)
    text = markdown.text(briefing_page(made.plan, briefing))
    for words in (
        "## Now",
        "### Bake",
        "**Mon 2 Mar 09:00 – 14:00**",
        "You learn from: Bo",
        "What for: Village",
    ):
        assert words in text
    assert "> With **butter**" in text
    assert "example.org" not in text
    assert "bo@example.org" in markdown.text(briefing_page(made.plan, briefing, contacts=True))
    (event,) = briefing_events(made.plan, briefing)
    assert (event.title, event.start) == ("Bake", START)


def test_everyones_files_are_written_and_progress_is_told_and_can_stop_it(tmp_path: Path) -> None:
    made, ana = village()
    told: list[tuple[int, int]] = []
    write = lambda **options: write_briefings(made.plan, made.schedule, START, tmp_path, **options)  # noqa: E731
    written = write(progress=lambda *done: not told.append(done))
    assert sorted(path.name for path in written) == [
        "ana.html",
        "ana.ics",
        "ana.md",
        "bo.html",
        "bo.ics",
        "bo.md",
    ]
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert [path.name for path in write(people=[ana], kinds=["md"])] == ["ana.md"]
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert write(progress=lambda done, _: done < 1, kinds=["md"]) == []
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_no_name_leads_out_of_the_folder_and_no_two_share_a_file() -> None:
    names = [
        ("a", "../../etc/passwd"),
        ("b", "Ana"),
        ("c", "ana"),
        ("d", "///"),
        ("e", "山田"),
        ("f", "x" * 300),
    ]
    found = file_names(names)
    assert found["a"] == "etc-passwd"
    assert (found["b"], found["c"], found["d"], found["e"]) == ("ana", "ana-2", "person", "山田")
    assert len(found["f"]) < 100


def test_a_folder_that_cant_be_made_is_told(tmp_path: Path) -> None:
    made, _ = village()
    (tmp_path / "taken").write_text("")
    with pytest.raises(BadFile, match="taken"):
        write_briefings(made.plan, made.schedule, START, tmp_path / "taken")


def test_a_task_that_moves_stays_the_same_event() -> None:
    made, ana = village()
    before = briefing_events(made.plan, Briefings(made.plan, made.schedule, START).of(ana))
    (task,) = made.plan.tasks
    made.made(edits.edit_task(made.plan, task, not_before=START + 3 * DAY, name="Bake more"))
    after = briefing_events(made.plan, Briefings(made.plan, schedule(made.plan), START).of(ana))
    assert before[0].key == after[0].key
    assert before[0].start != after[0].start


def test_what_was_left_of_writing_that_was_cut_short_goes_after_a_day(tmp_path: Path) -> None:
    made, _ = village()
    left = [tmp_path / f".coordinator-{name}.part" for name in ("old", "new")]
    for folder in left:
        folder.mkdir()
        (folder / "ana.md").write_text("")
    os.utime(left[0], (0, 0))
    write_briefings(made.plan, made.schedule, START, tmp_path, kinds=["md"])
    assert [folder.exists() for folder in left] == [False, True]
