"""The language of whoever reads: English, until another is spoken.

The core never imports Qt. All its texts, and those of the window, go through `tr`, by which name Qt's tool
finds them; the window says which language looks them up.
"""

import re
from typing import Protocol

_CHOICE = re.compile(r"\((\w*)(?:\|(\w+))?\)")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Language(Protocol):
    """Can be pickled, as work in another process is to speak it too."""

    @property
    def code(self) -> str:
        """By ISO 639-1, `en`, as pages are marked with it."""
        ...

    @property
    def is_right_to_left(self) -> bool: ...

    def __hash__(self) -> int: ...

    def text(self, text: str, comment: str, n: int) -> str:
        """The text in this language, in the form for `n` where that isn't -1; `%n` still stands in it."""
        ...

    def filled(self, value: object) -> object:
        """What stands for a name in a text; one that is written in the other direction is kept apart."""
        ...

    def weekday(self, number: int) -> str:
        """Its short name; Monday is 0."""
        ...

    def month(self, number: int) -> str:
        """Its short name; January is 1."""
        ...


class English:
    """Texts as they are written in the program; a counted one chooses: `task(s)`, `(person|people)`."""

    code = "en"
    is_right_to_left = False

    def text(self, text: str, comment: str, n: int) -> str:
        def chosen(choice: re.Match[str]) -> str:
            one, many = choice.groups()
            if many is None:
                one, many = "", one
            return one if n == 1 else many

        return text if n < 0 else _CHOICE.sub(chosen, text)

    def filled(self, value: object) -> object:
        return value

    def weekday(self, number: int) -> str:
        return _WEEKDAYS[number]

    def month(self, number: int) -> str:
        return _MONTHS[number - 1]


_spoken: Language = English()


def tr(text: str, comment: str = "", n: int = -1, /, **named: object) -> str:
    """The text in the reader's language, with what is named filled in, and `n` for `%n`.

    `comment` tells apart texts that are the same in English, and is read by translators.
    """
    said = _spoken.text(text, comment, n)
    if n >= 0:
        said = said.replace("%n", str(n))
    return fill_in(said, **named) if named else said


def fill_in(said: str, **named: object) -> str:
    """A text that is in the reader's language already, or a part of one, with what is named filled in."""
    return said.format(**{name: _spoken.filled(value) for name, value in named.items()})


def later(text: str) -> str:
    """Marks a text that is looked up only when it is shown, by `tr` of it."""
    return text


def spoken() -> Language:
    return _spoken


def speak(language: Language) -> None:
    """Has all texts from now on said in that language."""
    global _spoken
    _spoken = language
