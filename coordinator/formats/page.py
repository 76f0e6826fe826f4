"""A page of text to hand out, as plain values: what it says, whatever kind of file it becomes."""

from dataclasses import dataclass

from coordinator.plan.moments import Moment


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a page: its name, when it is, facts by their labels, and text in Markdown.

    `task` is the id of the task that it is about, and is not shown.
    """

    title: str
    when: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    text: str = ""
    task: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything in it but the text of entries is plain, and never markup."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something for a calendar: `key` tells it from all others, and stays the same when it moves."""

    key: str
    title: str
    start: Moment
    finish: Moment
    text: str
