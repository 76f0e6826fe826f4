"""How long the briefings of 200 people take, as HTML, Markdown, calendar and PDF, and the plan book.

python -m tests.benchmarks.briefings
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.book import plan_book
from coordinator.formats.book import text
from coordinator.handouts import write_briefings
from coordinator.people.book_replies import Offer, Saying, code_of, read_reply
from coordinator.people.health import health
from coordinator.plan import edits
from coordinator.plan.codes import new_code
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from tests.benchmarks.schedule import with_hours
from ui.paper.export import without_screen
from ui.paper.handout import handout_pdf

TASKS, PEOPLE, ANSWERS = 1_000, 200, 100
GOAL = 20.0
"""Seconds."""
BOOK_GOAL = 2.0
"""Megabytes."""
READ_GOAL = 1.0
"""Seconds to read a code, be it of this plan or not."""


def main() -> int:
    plan = with_hours(layered_plan(TASKS, PEOPLE))
    for number in range(ANSWERS):
        fields = {"text": "Look into the **blue** folder.", "tasks": (list(plan.tasks)[number * 7],)}
        plan.apply(edits.add_answer(plan, f"What about {number}?", **fields))
    now = plan.header.start
    times = schedule(plan, now)
    application = without_screen()
    with TemporaryDirectory() as folder:
        begun = time.perf_counter()
        written = write_briefings(plan, times, now, Path(folder), paint=handout_pdf)
        taken = time.perf_counter() - begun
        print(f"{PEOPLE} briefings of a plan of {TASKS} tasks, {len(written)} files: {taken:.1f} s")
    begun = time.perf_counter()
    book = plan_book(plan, times, now)
    assert book is not None
    size = len(text(book).encode()) / 1e6
    print(f"the plan book of the same plan, {size:.1f} MB: {time.perf_counter() - begun:.1f} s")
    last = list(plan.assignments.values())[-1]
    reading = 0.0
    for name, reply in (
        ("a reply", code_of(plan, Offer(Saying.DONE, last.person, last.task))),
        ("one of another plan", new_code()),
    ):
        begun = time.perf_counter()
        read_reply(plan, times, reply, now)
        reading = max(reading, time.perf_counter() - begun)
        print(f"{name} read: {time.perf_counter() - begun:.2f} s")
    begun = time.perf_counter()
    found = health(plan, times, now)
    print(f"the check of the same plan, {len(found)} concerns: {time.perf_counter() - begun:.2f} s")
    del application
    return 0 if taken <= GOAL and size <= BOOK_GOAL and reading <= READ_GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
