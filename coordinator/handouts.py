"""What people are handed: each person's briefing as a page and as events for their calendar."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.documents import HANDED_OUT
from coordinator.files import PARTS, clear_left, is_device, move_all
from coordinator.formats import html, ics, markdown
from coordinator.formats.page import Entry, Page, Section
from coordinator.language import later, tr
from coordinator.people.briefing import Briefing, Briefings, HandOver, Opening, Stint
from coordinator.plan.errors import BadFile
from coordinator.plan.events import Event, task_event
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Seat
from coordinator.plan.wording import listed, span, when
from coordinator.timing.schedule import Schedule

Progress = Callable[[int, int], bool]
"""Told how many briefings or pages of how many are done; returns False to stop."""
Paint = Callable[[Page], bytes]
"""Makes a PDF of a page."""
_Files = Sequence[Callable[[], Mapping[str, bytes]]]
"""What makes the files of one person each: their names, and what is in them."""
_MOST_NAMED = 4
_FROM, _BY = later("{task}, from {people}"), later("{task}, by {moment}")
_WITH, _SINCE = later("{task}, with {people}"), later("{task}, from {moment}")
"""What is handed over: by whom and until when, to whom and from when on."""


def write_briefings(
    plan: Plan,
    schedule: Schedule,
    now: Moment,
    folder: Path,
    people: Collection[str] | None = None,
    kinds: Collection[str] = HANDED_OUT,
    paint: Paint | None = None,
    contacts: bool = False,
    progress: Progress | None = None,
) -> list[Path]:
    """Writes the briefings of `people`, or of everyone, in each of these kinds; gives what was written.

    `paint` is needed for a PDF; without it there is none. Mail addresses stand in them only with `contacts`.
    All of them are written or, where `progress` stops it, none. Raises BadFile where one can't be written.
    """
    files = _files(plan, schedule, now, people, kinds, paint, contacts)
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        clear_left(folder, PARTS)
        with TemporaryDirectory(prefix=".coordinator-", suffix=".part", dir=folder) as made:
            written = _write_into(Path(made), files, progress)
            written = move_all(written, folder)
        if is_new and not written:
            folder.rmdir()
    except OSError as error:
        problem = tr("this folder can't be written to: {reason}; choose another", reason=error.strerror)
        raise BadFile(folder.name, "", problem) from None
    return written


def _files(
    plan: Plan,
    schedule: Schedule,
    now: Moment,
    people: Collection[str] | None,
    kinds: Collection[str],
    paint: Paint | None,
    contacts: bool,
) -> _Files:
    """The files of `people`, or of everyone, made one person at a time."""
    briefings = Briefings(plan, schedule, now)
    chosen = [each for each in briefings.people if people is None or each.id in people]
    names = file_names([(each.id, each.name) for each in chosen])

    def made(person: str) -> dict[str, bytes]:
        briefing = briefings.of(person)
        page = briefing_page(plan, briefing, contacts)
        makers: dict[str, Callable[[], bytes]] = {
            "html": lambda: html.data(page),
            "md": lambda: markdown.data(page),
            "ics": lambda: ics.data(briefing_events(plan, briefing)),
        }
        if paint is not None:
            makers["pdf"] = lambda: paint(page)
        return {f"{names[person]}.{kind}": makers[kind]() for kind in kinds if kind in makers}

    return [partial(made, each.id) for each in chosen]


def _write_into(folder: Path, files: _Files, progress: Progress | None) -> list[Path]:
    """What was written, which is nothing where `progress` stopped it."""
    written: list[Path] = []
    for number, make in enumerate(files):
        if progress is not None and not progress(number, len(files)):
            return []
        for name, data in make().items():
            (folder / name).write_bytes(data)
            written.append(folder / name)
    if progress is not None and not progress(len(files), len(files)):
        return []
    return written


def file_names(people: Sequence[tuple[str, str]]) -> dict[str, str]:
    """A name for each person's file, by their ids: their own in plain letters, numbered where it is taken."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for id, name in people:
        letters = "".join(each for each in unicodedata.normalize("NFKC", name) if each.isprintable())
        plain = re.sub(r"[^\w]+", "-", letters).strip("-").lower()[:60] or "person"
        plain = f"{plain}-page" if is_device(plain) else plain
        found, number = plain, 2
        while found in taken:
            found, number = f"{plain}-{number}", number + 1
        taken.add(found)
        names[id] = found
    return names


def briefing_page(
    plan: Plan, briefing: Briefing, contacts: bool = False, notes: bool = True, answers: bool = True
) -> Page:
    """One person's briefing in words; with mail addresses, notes and answers as they are wanted."""
    words = _Words(plan, contacts, notes, answers)
    subtitle = tr(
        "{plan}, as of {moment} ({zone})",
        plan=plan.header.name,
        moment=when(briefing.made_at),
        zone=plan.header.time_zone,
    )
    return Page(plan.people[briefing.person].name, subtitle, tuple(words.sections(briefing)))


def briefing_events(plan: Plan, briefing: Briefing) -> list[Event]:
    """One event a task that has a time."""
    words = _Words(plan)
    return [
        task_event(
            plan,
            stint.task,
            stint.start,
            stint.finish,
            briefing.made_at,
            briefing.person,
            "\n".join(f"{label}: {fact}" for label, fact in words.facts(stint)),
        )
        for stint in briefing.stints
        if stint.start is not None and stint.finish is not None
    ]


class _Words:
    """What is said of the parts of a briefing."""

    def __init__(self, plan: Plan, contacts: bool = False, notes: bool = True, answers: bool = True) -> None:
        self._plan = plan
        self._contacts = contacts
        self._notes = notes
        self._answers = answers

    def sections(self, briefing: Briefing) -> Iterator[Section]:
        plan = self._plan
        now, following = tr("Now", "someone's tasks"), tr("Next", "someone's tasks")
        after = tr("Later", "someone's tasks")
        for heading, stints in ((now, briefing.now), (following, briefing.next), (after, briefing.later)):
            if stints:
                yield Section(heading, tuple(self._stint(stint) for stint in stints))
        if not briefing.stints:
            look = tr("Look below for what you could take on.")
            yield Section(following, (Entry(tr("No task yet"), text=look),))
        if briefing.openings:
            yield Section(tr("What you could take on"), tuple(map(self._opening, briefing.openings)))
        if briefing.levels:
            facts = tuple(
                (
                    f"{plan.skills[each.skill].name} {each.level}",
                    each.missing or tr("ready; ask to be confirmed"),
                )
                for each in briefing.levels
            )
            yield Section(tr("Your next level"), (Entry("", facts=facts),))
        if briefing.advisers:
            facts = tuple((plan.skills[skill].name, self._name(who)) for skill, who in briefing.advisers)
            yield Section(tr("Whom to ask"), (Entry("", facts=facts),))
        if briefing.answers and self._answers:
            answers = tuple(Entry(each.question, text=each.text) for each in briefing.answers)
            yield Section(tr("Answers"), answers)

    def facts(self, stint: Stint) -> Iterator[tuple[str, str]]:
        plan = self._plan
        if stint.seat is not None:
            yield tr("Seat"), _seat_words(plan, stint.seat)
        if stint.team:
            yield tr("With"), self._names(stint.team)
        if stint.mentor is not None:
            yield tr("You learn from"), self._name(stint.mentor)
        if stint.learners:
            yield tr("Learns from you"), self._names(stint.learners)
        for hand_over in stint.receives:
            yield tr("You wait for"), self._hand_over(hand_over, _FROM, _BY)
        for hand_over in stint.hands_on:
            yield tr("You hand on to"), self._hand_over(hand_over, _WITH, _SINCE)
        goal = plan.header.name
        for task in reversed(stint.purpose):
            goal = tr("{task} → {goal}", task=plan.tasks[task].name, goal=goal)
        yield tr("What for"), goal
        if (deadline := plan.tasks[stint.task].deadline) is not None:
            yield tr("No later than"), when(deadline)

    def _stint(self, stint: Stint) -> Entry:
        task = self._plan.tasks[stint.task]
        return Entry(task.name, _time(stint), tuple(self.facts(stint)), task.notes * self._notes, task.id)

    def _opening(self, opening: Opening) -> Entry:
        name = self._plan.tasks[opening.task].name
        return Entry(name, _time(opening), ((tr("How it fits"), opening.fit.words),), task=opening.task)

    def _hand_over(self, hand_over: HandOver, with_people: str, with_moment: str) -> str:
        said = self._plan.tasks[hand_over.task].name
        if hand_over.people:
            said = tr(with_people, task=said, people=self._names(hand_over.people))
        return said if hand_over.at is None else tr(with_moment, task=said, moment=when(hand_over.at))

    def _names(self, people: Sequence[str]) -> str:
        return listed([self._name(person) for person in people], _MOST_NAMED)

    def _name(self, person: str) -> str:
        who = self._plan.people[person]
        return f"{who.name} <{who.email}>" if self._contacts and who.email else who.name


def _time(part: Stint | Opening) -> str:
    if part.start is None or part.finish is None:
        return tr("no time yet")
    return span(part.start, part.finish)


def _seat_words(plan: Plan, seat: Seat) -> str:
    """`Cooking 2 (cook), 50% of your time`."""
    skill = plan.skills[seat.skill]
    parts = [f"{skill.name} {seat.level}" + (f" ({name})" if (name := skill.level_name(seat.level)) else "")]
    if seat.share != FULL_SHARE:
        parts.append(tr("{share}% of your time", share=seat.share))
    return ", ".join(parts)
