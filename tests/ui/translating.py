"""Languages that stand in for real ones: texts longer than German, and in Arabic letters."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from coordinator.language import English, Language, speak, spoken

_FILLED = re.compile(r"\{\w+\}|%n")
_ACCENTS = str.maketrans("aeiouAOUsn", "äéïöüÄÖÜßñ")


class Longer(English):
    """40 % more letters, with accents; what is filled in, `{name}` and `%n`, stays."""

    def text(self, text: str, comment: str, n: int) -> str:
        more = round(0.4 * len(_FILLED.sub("", text).strip()) + 0.4)
        return f"{_spelt(super().text(text, comment, n), _ACCENTS)} {('länger ' * more)[:more]}".strip()


class Arabic(English):
    """Arabic letters for Latin ones, one for one."""

    code = "ar"
    is_right_to_left = True
    _letters = str.maketrans(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2
    )

    def text(self, text: str, comment: str, n: int) -> str:
        return _spelt(super().text(text, comment, n), self._letters)


def _spelt(text: str, letters: dict[int, int]) -> str:
    """The text in other letters, but for what is filled in and the letter after an ampersand."""
    found, i = "", 0
    while i < len(text):
        if text[i] == "{" and "}" in text[i:]:
            end = text.index("}", i) + 1
            found, i = found + text[i:end], end
        elif text[i : i + 2] == "%n":
            found, i = found + "%n", i + 2
        else:
            found, i = found + text[i].translate(letters), i + 1
    return found


LONGER, ARABIC = Longer(), Arabic()


@contextmanager
def translated(language: Language | None) -> Iterator[None]:
    """All texts of the program in that language, in the block."""
    before = spoken()
    speak(language or before)
    try:
        yield
    finally:
        speak(before)
