"""Messages as files: mail for whatever program sends it, a table for mail merge, and replies read back."""

import re
from collections.abc import Iterable, Sequence
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from coordinator.files import read_bytes, write_bytes
from coordinator.formats import csv, ics
from coordinator.language import tr
from coordinator.people.messages import Message
from coordinator.people.replies import MOST_BYTES, Reply, ReplyKind, read_mail, read_text_file, text_of
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.wording import elided

_COLUMNS = ("Name", "Email", "Subject", "Message", "Code")
_READ = (".eml", ".txt")
_LONGEST_FILE_NAME = 60
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*", re.ASCII)


def eml(message: Message) -> bytes:
    """The message as mail (RFC 5322), its event attached; opened as a draft by programs that know how.

    Without an address that can be used it has no receiver.
    """
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = message.subject
    if (address := _address(message)) is not None:
        mail["To"] = address
    mail["X-Unsent"] = "1"
    mail.set_content(message.body)
    if message.event is not None:
        event = ics.data([message.event])
        mail.add_attachment(event, maintype="text", subtype="calendar", filename="event.ics")
    return mail.as_bytes()


def write_folder(messages: Sequence[Message], folder: Path) -> list[Path]:
    """One `.eml` a message, named after its person, in order. Raises BadFile where it can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = tr("it can't be made: {reason}; choose another folder", reason=error.strerror)
        raise BadFile(folder.name, "", problem) from None
    width = len(str(len(messages)))
    paths = []
    for number, message in enumerate(messages, start=1):
        path = folder / f"{number:0{width}d} {file_name(message.name)}.eml"
        write_bytes(path, eml(message))
        paths.append(path)
    return paths


def write_table(messages: Iterable[Message], path: Path, bom: bool = False) -> None:
    """One row a message, for mail merge; `bom` as Excel wants it. Raises BadFile if it can't be."""
    rows = ((each.name, each.email, each.subject, each.body, each.code) for each in messages)
    csv.write_table(_COLUMNS, rows, path, bom)


def read_replies(plan: Plan, paths: Iterable[Path], now: Moment) -> list[Reply]:
    """What the replies in files say, and those in folders: `.eml`, and text of any other kind of file."""
    return [_read(plan, path, now) for path in _files(paths)]


def read_texts(paths: Iterable[Path]) -> list[tuple[Path, str]]:
    """The words in such files, each with its path; none of those that can't be read."""
    return [(path, text) for path in _files(paths) if (text := _text(path))]


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            return ""
        return text_of(read_bytes(path), path.suffix.lower() == ".eml")
    except (OSError, BadFile):
        return ""


def _read(plan: Plan, path: Path, now: Moment) -> Reply:
    try:
        size = path.stat().st_size
        # a file that is far too large is not even opened
        data = read_bytes(path) if size <= MOST_BYTES else bytes(MOST_BYTES + 1)
    except (OSError, BadFile) as error:
        return Reply(path.name, ReplyKind.UNREADABLE, str(error))
    read = read_mail if path.suffix.lower() == ".eml" else read_text_file
    return read(plan, data, now, path.name)


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(each for each in path.iterdir() if each.suffix.lower() in _READ))
        else:
            found.append(path)
    return found


def _address(message: Message) -> Address | None:
    """The receiver; None where the address is not one that every mail program takes."""
    if not _ADDRESS.fullmatch(message.email):
        return None
    try:
        return Address(display_name=message.name, addr_spec=message.email)
    except (ValueError, MessageError):
        return None


def file_name(name: str) -> str:
    """A name in letters that every file system takes; never blank."""
    plain = re.sub(r"[^\w .-]", "_", name).strip(" .")
    return elided(plain, _LONGEST_FILE_NAME).rstrip("…") or tr("someone")
