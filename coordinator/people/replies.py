"""Replies to calls, from pasted text or mail: whose they are by their code, and what they say.

Nothing in a reply is trusted: it is cut to a size, only its plain words are looked at, HTML is never
rendered, and what is not clear is left for the coordinator to decide.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from email.utils import parseaddr
from enum import StrEnum
from html.parser import HTMLParser

from coordinator.language import later, tr
from coordinator.people.reply_words import (
    ASKING,
    DOUBT,
    HEADING,
    NEGATION,
    NO,
    QUOTE,
    REGRET,
    YES,
    greets,
    plain,
)
from coordinator.plan.changes import Change
from coordinator.plan.codes import codes_in, without_codes
from coordinator.plan.edits.calls import answer_calls
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, YesOrNo
from coordinator.plan.wording import elided, when

MOST_BYTES = 2_000_000

_MOST_LETTERS = 100_000
_MOST_LINES_READ = 20
_LONGEST_LINE = 2_000
_MOST_PARTS = 50


ANSWER_WORDS = {YesOrNo.YES: later("yes"), YesOrNo.NO: later("no")}
"""Shown by `tr` of them."""


class ReplyKind(StrEnum):
    """What to make of a reply; only those that are `CLEAR` or `LATE` are taken in."""

    CLEAR = "clear"
    LATE = "late"
    DOUBLE = "double"
    CONFLICT = "conflict"
    UNCLEAR = "unclear"
    UNKNOWN = "unknown"
    AUTOMATIC = "automatic"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply as it was understood. `source` is where it came from, `note` says what to do or to know."""

    source: str
    kind: ReplyKind
    note: str
    ask: Ask | None = None
    answer: YesOrNo | None = None


def read_text(plan: Plan, text: str, now: Moment, source: str = "") -> Reply:
    """What one reply says, subject and all, as it was pasted where no other source is named."""
    return _judged(plan, text[:_MOST_LETTERS], "", now, source or tr("pasted text"))


def read_mail(plan: Plan, data: bytes, now: Moment, source: str) -> Reply:
    """What one reply says, from the bytes of an `.eml` file."""
    if len(data) > MOST_BYTES:
        return _too_large(source)
    try:
        mail = message_from_bytes(data, policy=default)
        subject, sender = str(mail.get("subject", "")), parseaddr(str(mail.get("from", "")))[1]
        is_automatic = str(mail.get("auto-submitted", "no")).strip().lower() not in ("no", "")
        text = _plain_text(mail)
    except Exception:  # the mail parser of the standard library fails in many ways on what is no mail
        return Reply(source, ReplyKind.UNREADABLE, tr("it is no mail that can be read; paste its text"))
    if is_automatic:
        return Reply(source, ReplyKind.AUTOMATIC, tr("a machine sent it, and it answers nothing"))
    return _judged(plan, text, subject[:_MOST_LETTERS], now, source, sender)


def read_text_file(plan: Plan, data: bytes, now: Moment, source: str) -> Reply:
    """What one reply says, from the bytes of a text file in any usual encoding."""
    if len(data) > MOST_BYTES:
        return _too_large(source)
    return read_text(plan, _decoded(data, ""), now, source)


def _too_large(source: str) -> Reply:
    note = tr("it is larger than {most} MB; paste its text", most=MOST_BYTES // 1_000_000)
    return Reply(source, ReplyKind.UNREADABLE, note)


def text_of(data: bytes, is_mail: bool) -> str:
    """The words of a mail, its subject first, or of a text file; nothing where they can't be read."""
    if len(data) > MOST_BYTES:
        return ""
    if not is_mail:
        return _decoded(data, "")
    try:
        mail = message_from_bytes(data, policy=default)
        return f"Subject: {mail.get('subject', '')}\n{_plain_text(mail)}"
    except Exception:  # as in `read_mail`
        return ""


def is_of_call(plan: Plan, text: str) -> bool:
    """Whether a text has a code that a call of the plan gave out."""
    return not {ask.code for ask in plan.asks.values()}.isdisjoint(codes_in(text)[0])


def is_from_book(plan: Plan, text: str) -> bool:
    """Whether a text has codes, and none that a call gave out: the others are those of the plan book."""
    return bool(codes_in(text)[0]) and not is_of_call(plan, text)


def take_in(plan: Plan, replies: Iterable[Reply], now: Moment) -> Change:
    """Keeps all clear answers of `replies` in one edit; of two by the same person, the first."""
    answers: dict[str, YesOrNo] = {}
    for reply in replies:
        if reply.kind in (ReplyKind.CLEAR, ReplyKind.LATE) and reply.ask and reply.answer:
            answers.setdefault(reply.ask.id, reply.answer)
    return answer_calls(plan, answers, now)


def answer_in(text: str, name: str = "") -> YesOrNo | None:
    """Yes or no, by the first line of one's own words that holds either; None where that is not clear.

    A line with a negation is never a yes, nor is one that is followed by a line that refuses. What begins by
    greeting the writer, who has this name, is the message that they answer; their name alone signs it.
    """
    names = {plain(name), *plain(name).split()}
    lines = [plain(without_codes(line)) for line in _own_lines(text, name)]
    for line in lines:
        if line in names:
            continue
        if len(line) > _LONGEST_LINE or DOUBT.search(line):
            return None
        yes, no, negation, regret = (words.search(line) for words in (YES, NO, NEGATION, REGRET))
        if yes:
            unclear = no or negation or regret or any(_refuses(each) for each in lines)
            return None if unclear else YesOrNo.YES
        if no or (negation and regret):
            return YesOrNo.NO
        if negation:
            return None
    return None


def _refuses(line: str) -> bool:
    return NO.search(line) is not None and not DOUBT.search(line)


def _judged(plan: Plan, text: str, subject: str, now: Moment, source: str, sender: str = "") -> Reply:
    sound, mistyped = codes_in(f"{subject}\n{text}")
    by_code = {ask.code: ask for ask in plan.asks.values()}
    known = [code for code in sound if code in by_code]
    if len(known) > 1:
        return Reply(source, ReplyKind.UNCLEAR, tr("it holds several codes; take one reply at a time"))
    if not known:
        return Reply(source, ReplyKind.UNKNOWN, _why_unknown(sound, mistyped))
    ask = by_code[known[0]]
    call, who = plan.calls[ask.call], plan.people[ask.person]
    answer = answer_in(text, who.name)
    if answer is None:
        note = tr("{person} says neither yes nor no clearly; read it and decide", person=who.name)
        return Reply(source, ReplyKind.UNCLEAR, note, ask)
    word = tr(ANSWER_WORDS[answer])
    if ask.answer is answer:
        note = tr("{person} said {answer} already", person=who.name, answer=word)
        return Reply(source, ReplyKind.DOUBLE, note, ask, answer)
    if ask.answer is not None:
        kind = ReplyKind.CONFLICT
        note = tr(
            "{person} said {before} before, and {answer} now; change the answer by hand",
            person=who.name,
            before=tr(ANSWER_WORDS[ask.answer]),
            answer=word,
        )
    elif not call.is_open(now):
        kind = ReplyKind.LATE
        over = when(call.closes_at if call.closed_at is None else call.closed_at)
        note = tr(
            "{person} says {answer}, after the call was over on {moment}",
            person=who.name,
            answer=word,
            moment=over,
        )
    else:
        kind = ReplyKind.CLEAR
        note = tr("{person} says {answer}", person=who.name, answer=word)
    if sender and who.email and sender.casefold() != who.email.strip().casefold():
        note = tr(
            "{note}; it came from {sender}, not from {address}",
            note=note,
            sender=elided(sender, 60),
            address=who.email,
        )
    return Reply(source, kind, note, ask, answer)


def _why_unknown(sound: list[str], mistyped: list[str]) -> str:
    if sound:
        return tr("the code {code} is of no call in this plan; look for it in another one", code=sound[0])
    if mistyped:
        code = elided(mistyped[0], 20)
        return tr("the code {code} is mistyped; compare it with the message that was sent", code=code)
    return tr("there is no code in it; look up who wrote it, and answer for them by hand")


def _own_lines(text: str, name: str) -> list[str]:
    """The first lines that the writer wrote, without what they quote."""
    found: list[str] = []
    for line in text.splitlines():
        line, words = line.strip(), plain(line)
        is_heading = HEADING.match(words) is not None
        if (found and is_heading) or QUOTE.match(words) or ASKING.search(words) or greets(words, name):
            break
        if line and not is_heading:
            found.append(line)
        if len(found) == _MOST_LINES_READ:
            break
    return found


def _plain_text(mail: EmailMessage | Message) -> str:
    """The words of a mail: of its plain parts, or else what stands between the tags of its HTML."""
    plain: list[str] = []
    html: list[str] = []
    for number, part in enumerate(mail.walk()):
        if number == _MOST_PARTS:
            break
        kind = part.get_content_type()
        if part.is_multipart() or part.get_filename() or kind not in ("text/plain", "text/html"):
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            words = _decoded(payload[:MOST_BYTES], str(part.get_content_charset("")))
            (plain if kind == "text/plain" else html).append(words)
    text = "\n".join(plain) if any(each.strip() for each in plain) else "\n".join(map(_without_tags, html))
    return text[:_MOST_LETTERS]


def _decoded(data: bytes, charset: str) -> str:
    marked = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    for encoding in (charset, marked, "cp1252"):
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("latin-1")


def _without_tags(html: str) -> str:
    reader = _Words()
    reader.feed(html[:_MOST_LETTERS])
    return "".join(reader.words)


class _Words(HTMLParser):
    """The text of an HTML part; scripts, styles and what is quoted aside."""

    _LEFT_OUT = ("script", "style", "head", "blockquote")

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside += tag in self._LEFT_OUT
        if tag in ("br", "p", "div", "tr", "li"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._LEFT_OUT and self._inside:
            self._inside -= 1

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.words.append(data)
