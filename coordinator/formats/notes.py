"""What a reader has to tell, gathered on the way: one sentence for all of which it is true."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from coordinator.formats.assembly import quoted
from coordinator.formats.numbers import number_in
from coordinator.formats.report import Report
from coordinator.language import tr
from coordinator.plan.wording import listed

_MOST_NAMED = 9
V = TypeVar("V")
D = TypeVar("D")


class Notes:
    def __init__(self) -> None:
        self.remarks: list[str] = []
        """Sentences that stand for themselves."""
        self._gathered: dict[tuple[str, frozenset[tuple[str, str]]], list[str]] = {}

    def tell(self, sentence: str) -> None:
        if sentence not in self.remarks:
            self.remarks.append(sentence)

    def gather(self, sentence: str, name: str, **named: str) -> None:
        """Tells a sentence, marked by `later`, where `{names}` stands for all for which it was gathered."""
        self._gathered.setdefault((sentence, frozenset(named.items())), []).append(name)

    def report(self) -> Report:
        gathered = [
            tr(
                sentence,
                names=listed([quoted(name) for name in dict.fromkeys(names)], _MOST_NAMED),
                **dict(named),
            )
            for (sentence, named), names in self._gathered.items()
        ]
        return Report((*self.remarks, *gathered))


class Fields:
    """The texts of one row or element by their keys; what can't be read is left out, and told."""

    def __init__(self, texts: Mapping[str, str], place: str, notes: Notes) -> None:
        self._texts, self.place, self._notes = texts, place, notes

    def text(self, key: str) -> str:
        return self._texts.get(key, "").strip()

    def value(self, key: str, read: Callable[[str], V], missing: D) -> V | D:
        """What `read` makes of a text; `missing` where there is none, or where it raises ValueError."""
        text = self.text(key)
        if not text:
            return missing
        try:
            return read(text)
        except (ValueError, OverflowError):
            self._notes.tell(
                tr(
                    "{place}: {field} was left out, for {text} can't be read.",
                    place=self.place,
                    field=key,
                    text=quoted(text),
                )
            )
            return missing

    def number(self, key: str, missing: float = 0.0) -> float:
        return self.value(key, number_in, missing)

    def flag(self, key: str) -> bool:
        return self.text(key).lower() in ("1", "true", "y", "yes")
