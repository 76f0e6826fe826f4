"""Replies that come as files: each to where it is understood."""

from pathlib import Path
from typing import TYPE_CHECKING

from coordinator.mail import read_texts
from coordinator.people.replies import is_from_book

if TYPE_CHECKING:
    from ui.window import MainWindow


def read_replies(window: "MainWindow", paths: list[Path]) -> None:
    """Those with a code of the plan book go to its replies, all others to the calls."""
    plan = window.session.plan
    texts = dict(read_texts(paths))
    from_book = [path for path, text in texts.items() if is_from_book(plan, text)]
    others = [path for path in texts if path not in from_book] if from_book else paths
    if from_book:
        window.book_replies.read_files(from_book)
    if others:
        window.views.show_view(window.calls)
        window.calls.read_files(others)
