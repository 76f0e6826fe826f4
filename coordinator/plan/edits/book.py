"""The verb for what comes back from the plan book: a code that was taken in counts no more."""

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits.rows import put_in, sound
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import BookReply


def keep_book_reply(plan: Plan, code: str, person: str, now: Moment) -> Change:
    """Keeps that a code was taken in. Refused where it was before."""
    if code in plan.book_replies:
        raise Refusal(tr("the code {code} was taken in already, and counts once", code=code))
    reply = BookReply(code=code, person=person, read_at=now)
    return Change(tr("take in {code}", code=code), (put_in("book_replies", sound(reply)),))
