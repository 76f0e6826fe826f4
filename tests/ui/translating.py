"""Translators that stand in for those to come: texts as long as German, and in Arabic letters."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTS = str.maketrans("aeiouAOUsn", "äéïöüÄÖÜßñ")
_PLACES = {"{": "}"}


class Longer(QTranslator):
    """40 % more letters, with accents; what is filled in, `{name}` and `%n`, stays."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:
        more = max(1, round(0.4 * len(text)))
        return _spelt(text, _ACCENTS, number) + " " + ("länger " * more)[:more].strip()

    def isEmpty(self) -> bool:  # noqa: N802
        return False


class Arabic(QTranslator):
    """Arabic letters for Latin ones, one for one."""

    _letters = str.maketrans(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2
    )

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:
        return _spelt(text, self._letters, number)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def _spelt(text: str, letters: dict[int, int], number: int) -> str:
    """The text in other letters, but for what is filled in and the letter after an ampersand."""
    found, i = "", 0
    while i < len(text):
        if text[i] == "{" and "}" in text[i:]:
            end = text.index("}", i) + 1
            found, i = found + text[i:end], end
        elif text[i : i + 2] == "%n":
            found, i = found + str(number), i + 2
        else:
            found, i = found + text[i].translate(letters), i + 1
    return found


LONGER, ARABIC = Longer, Arabic


@contextmanager
def translated(program: QApplication, kind: type[QTranslator] | None) -> Iterator[None]:
    """All texts of the program as that translator has them, in the block."""
    if kind is None:
        yield
        return
    translator = kind()
    program.installTranslator(translator)
    try:
        yield
    finally:
        program.removeTranslator(translator)
