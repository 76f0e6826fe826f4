"""People from an address book: vCard 2.1, 3.0 and 4.0, of which names and mail are taken."""

import logging
from pathlib import Path
from typing import Any

import vobject

from coordinator.files import MEGABYTE, read_bytes
from coordinator.formats.letters import decoded
from coordinator.language import tr
from coordinator.plan.edits.drafts import DraftPerson
from coordinator.plan.errors import BadFile

_MOST_BYTES = 64 * MEGABYTE
# what a line that can't be read would print; photos and notes of other programs are no concern of ours
logging.getLogger("vobject").setLevel(logging.CRITICAL)


def read(path: Path) -> list[DraftPerson]:
    """Whom an address book has, in its order; a card without a name is called by its mail address.

    Raises BadFile.
    """
    try:
        text, _ = decoded(read_bytes(path, _MOST_BYTES))
    except ValueError:
        problem = tr("its letters can't be read; export the contacts as vCard 3.0 or 4.0")
        raise BadFile(path.name, "", problem) from None
    found: list[DraftPerson] = []
    cards = 0
    try:
        # only cards that have it may part a line after "="
        quoted = "QUOTED-PRINTABLE" in text.upper()
        for card in vobject.readComponents(text, ignoreUnreadable=True, allowQP=quoted):
            cards += 1
            if card.name == "VCARD" and (draft := _draft(card)):
                found.append(draft)
    except (vobject.base.VObjectError, ValueError, LookupError, AttributeError, TypeError) as error:
        problem = tr("this card can't be read: {problem}; export the contacts again", problem=error)
        raise BadFile(path.name, tr("card {number}", number=cards + 1), problem) from None
    return found


def _draft(card: Any) -> DraftPerson | None:
    email = next((text for each in card.contents.get("email", ()) if (text := _plain(each.value))), "")
    parts = [each.value for kind in ("fn", "n", "org") for each in card.contents.get(kind, ())]
    name = next((text for part in parts if (text := _plain(part))), email)
    return DraftPerson(name, email) if name else None


def _plain(value: Any) -> str:
    """One line of text, from a text, a list of texts (an organization) or a name in its parts."""
    words = " ".join(str(each) for each in value) if isinstance(value, list) else str(value)
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
