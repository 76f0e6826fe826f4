"""The address of a shared plan: `postgresql://ana@server/planning?plan=fair`, which never holds a password.

It is what libpq takes as an address, with two words more: `plan`, the plan's name in the database, and `as`,
the name that the others see. A name in libpq's service file does as well: `postgresql:///?service=office`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

from coordinator.language import later, tr
from coordinator.plan.errors import PlanError

_SCHEMES = ("postgresql", "postgres")
_LONGEST_NAME = 63
"""Bytes that PostgreSQL keeps of a name."""
_EXAMPLE = later("write it as postgresql://ana@server/planning?plan=fair")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a shared plan is: `server` is libpq's part; `plan` is blank for the database as a whole."""

    server: str
    plan: str = ""
    who: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises PlanError for what is no address, and for one with a password in it, which is not told."""
        try:
            parts = urlsplit(text.strip())
            words = dict(parse_qsl(parts.query, keep_blank_values=True))
            has_password = parts.password is not None or any("password" in word.lower() for word in words)
        except ValueError:
            raise PlanError(tr("this is no address of a shared plan; {mend}", mend=tr(_EXAMPLE))) from None
        if parts.scheme not in _SCHEMES:
            raise PlanError(
                tr("an address of a shared plan begins with postgresql://; {mend}", mend=tr(_EXAMPLE))
            )
        if has_password:
            raise PlanError(
                tr(
                    "leave the password out of the address; "
                    "it is taken from PGPASSWORD, ~/.pgpass or the keyring"
                )
            )
        plan, who = words.pop("plan", ""), words.pop("as", "")
        if len(plan.encode()) > _LONGEST_NAME:
            raise PlanError(
                tr("the plan's name in the address is too long; %n letter(s) can be kept", "", _LONGEST_NAME)
            )
        return cls(_written(parts, words.items()), plan, who)

    @classmethod
    def is_one(cls, text: str) -> bool:
        """Whether this is meant as an address, and not as the path of a file."""
        return text.strip().partition("://")[0] in _SCHEMES

    @property
    def name(self) -> str:
        """How messages call what is there."""
        return self.plan or self.database

    @property
    def database(self) -> str:
        parts = urlsplit(self.server)
        return f"{parts.netloc.rpartition('@')[2]}{parts.path}".strip("/") or tr("the database")

    @property
    def author(self) -> str:
        """As whom one edits."""
        from coordinator.store.holders import user_name

        return self.who or user_name()

    def of(self, plan: str) -> Self:
        """The address of another plan in the same database."""
        return replace(self, plan=plan)

    def called(self, who: str) -> Self:
        """The same plan, to be edited under another name."""
        return replace(self, who=who)

    def __str__(self) -> str:
        parts = urlsplit(self.server)
        return _written(parts, [*parse_qsl(parts.query), ("plan", self.plan), ("as", self.who)])


def _written(parts: SplitResult, words: Iterable[tuple[str, str]]) -> str:
    query = urlencode([word for word in words if word[1]], quote_via=quote, safe="/,:")
    return f"{_SCHEMES[0]}://{parts.netloc}{parts.path}{'?' if query else ''}{query}"
