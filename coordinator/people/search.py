"""One search over all of a plan: tasks, people, skills, answers, notes; and over commands and the manual.

Words are looked up in an index in memory (SQLite FTS5: Porter's stems and the beginnings of words, ranked by
BM25), which is kept up from edit to edit. Letters are folded before they come there, so that it is for any
script; stems are those of English, and what they do to other words they do alike on both sides. A word that
the plan doesn't have stands for those that it may be a slip of, by their optimal string alignment distance.
"""

import re
import sqlite3
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from math import log

from coordinator.language import later
from coordinator.people.manual import ManualPage
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Person, Question, Record, Skill, Task
from coordinator.plan.wording import elided

_WORD = re.compile(r"[^\W_]+")
_MARK = "\x1f"
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | {"ـ": "", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي"}
)
"""Letters that Unicode takes for letters of their own, and people who type for others; the Arabic filler."""
_TITLE_WORTH = 4.0
"""How much more a word in a title counts than one below it."""
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w\w)")
_MOST_WORDS = 16
_MOST_SLIPS = 3
_MOST_BEGUN = 12
_SHORTEST_MISTYPED = 4
_SHORTEST_BEGUN_WRONG = 6
_TWO_SLIPS = 8
"""From so many letters on, a word may have a slip, one in its first letter, and two of them."""
_SLIP_WORTH = 0.5
"""How much of a word there is in one that is only like it."""
_SMALL_WORDS = """
a am an and any are as at be been but by can could did do does for from had has have he her his how i if in
into is it its me my not of on or our out she should so some than that the their them then there these they
this to us was we were what when where which who why will with would you your
"""
"""What a question has besides what it is about: looked up only where there is nothing else."""
_COMMON, _FEW = 0.2, 100
"""A word in more entries than these few, and than this share of all, is as good as a small word."""
_FOUND = 0.5
_LONGEST_EXCERPT, _WORDS_BEFORE = 160, 6


class HitKind(StrEnum):
    ANSWER = later("answer")
    TASK = later("task")
    PERSON = later("person")
    SKILL = later("skill")
    NOTE = later("note")
    QUESTION = later("question")
    COMMAND = later("command")
    MANUAL = later("manual")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: `id` is that of its record, for a note that of its task; `excerpt` is one line of it.

    `share` says how much of what was asked it has, from 0 to 1: each word counts the more the rarer it is.
    """

    kind: HitKind
    id: str
    title: str
    excerpt: str
    share: float

    @property
    def is_good(self) -> bool:
        """Whether it has enough of what was asked to count as found."""
        return self.share > _FOUND


@dataclass(frozen=True)
class _Entry:
    kind: HitKind
    id: str
    title: str
    body: str = ""

    @property
    def is_note(self) -> bool:
        return self.kind is HitKind.NOTE

    @cached_property
    def texts(self) -> tuple[str, str]:
        """Title and body as they are in the index: a note has the title of its task to be shown alone."""
        return "" if self.is_note else _folded(self.title), _folded(self.body)

    @cached_property
    def words(self) -> set[str]:
        return {word for text in self.texts for word in _WORD.findall(text)}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word that was asked for: whether others may begin so, and which ones it may be a slip of.

    `begun` are words of the plan that begin so, where the stem of a beginning does not lead to theirs.
    """

    word: str
    is_beginning: bool
    begun: tuple[str, ...]
    slips: tuple[str, ...]
    weight: float
    is_common: bool

    @property
    def match(self) -> str:
        beginning = f'"{self.word}" *' if self.is_beginning else f'"{self.word}"'
        return " OR ".join((beginning, *(f'"{word}"' for word in (*self.begun, *self.slips))))

    def share(self, found: Collection[str]) -> float:
        """How much of the word there is in those that were found: words of one stem begin alike."""
        if any(_begin_alike(word, self.word) for word in found):
            return 1.0
        return _SLIP_WORTH * any(_begin_alike(word, slip) for word in found for slip in self.slips)


class Search:
    """The index of one plan. It keeps no hold of the plan: `update` tells it what has changed."""

    def __init__(
        self, plan: Plan, commands: Mapping[str, str] | None = None, manual: Iterable[ManualPage] = ()
    ) -> None:
        """`commands` are a window's own, to be found by what it calls each, by its id; `manual` by name."""
        self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._database.execute(
            "CREATE VIRTUAL TABLE entries USING fts5(title, body, prefix='2 3', "
            "tokenize='porter unicode61 remove_diacritics 0')"
        )
        rank = f"bm25({_TITLE_WORTH}, 1.0)"
        self._database.execute("INSERT INTO entries(entries, rank) VALUES('rank', ?)", (rank,))
        self._rows: dict[tuple[HitKind, str], int] = {}
        self._entries: dict[int, _Entry] = {}
        self._counts: Counter[str] = Counter()
        """How many entries have each word."""
        self._sorted: list[str] = []
        self._last_row = 0
        self._put(_Entry(HitKind.COMMAND, id, name) for id, name in (commands or {}).items())
        self._put(_Entry(HitKind.MANUAL, page.name, page.title, page.words) for page in manual)
        self._put(entry for record in plan.records() for entry in _entries(record))

    def update(self, change: Change) -> None:
        """Takes in what an edit changed, if need be once more; to take an edit back is an edit itself."""
        for row in change.rows:
            self._drop(_entries(row.before))
            self._drop(_entries(row.after))
            self._put(_entries(row.after))

    def find(self, words: str, most: int = 20, kinds: Collection[HitKind] | None = None) -> list[Hit]:
        """What has these words or begins with them, the best first; slips of the pen are forgiven."""
        letters = list(dict.fromkeys(_words(words)))[:_MOST_WORDS]
        asked = [self._asked(word, is_last=word == letters[-1]) for word in letters]
        used = [each for each in asked if not each.is_common] or asked
        if not used:
            return []
        found = self._matching(" OR ".join(each.match for each in used), most, kinds)
        hits = [(self._hit(row, marked, used), rank) for row, marked, rank in found]
        wanted = " ".join(letters)
        hits.sort(key=lambda each: (_nearness(each[0].title, wanted), each[1]))
        return [hit for hit, _ in hits]

    def _matching(
        self, match: str, most: int, kinds: Collection[HitKind] | None
    ) -> list[tuple[int, str, float]]:
        """The rows with the best BM25, their text with the words found in it marked, and minus the BM25."""
        sql = (
            "SELECT rowid, highlight(entries, 0, ?1, ?1) || char(10) || highlight(entries, 1, ?1, ?1), rank "
            "FROM entries WHERE entries MATCH ?2 ORDER BY rank"
        )
        found: list[tuple[int, str, float]] = []
        # rows come one by one, in order, so that no more are worked out than are wanted
        for row in self._database.execute(sql, (_MARK, match)):
            if kinds is None or self._entries[row[0]].kind in kinds:
                found.append(row)
                if len(found) == most:
                    break
        return found

    def _asked(self, word: str, is_last: bool) -> _Asked:
        """What a word may stand for; the last one may still be on its way."""
        beginning = is_last or word not in self._counts
        begun = self._beginning_with(word) if beginning else [word]
        count = sum(self._counts[each] for each in begun)
        slips = () if count else self._slips(word)
        count += sum(self._counts[slip] for slip in slips)
        total = len(self._entries)
        weight = log(1 + total / max(1, count))
        is_common = word in _small_words() or count > max(_FEW, _COMMON * total)
        others = () if self._leads_on(word) else sorted(begun, key=lambda each: -self._counts[each])
        return _Asked(word, beginning, tuple(others[:_MOST_BEGUN]), slips, weight, is_common)

    def _leads_on(self, word: str) -> bool:
        """Whether the stem of a beginning is one of its words' stems: not so `relati`, nor `ley` (`lei`)."""
        if word in self._counts:
            return True
        sql = "SELECT 1 FROM entries WHERE entries MATCH ? LIMIT 1"
        return word[-1] != "y" and self._database.execute(sql, (f'"{word}" *',)).fetchone() is not None

    def _beginning_with(self, word: str) -> list[str]:
        known = self._vocabulary
        first = bisect_left(known, word)
        return known[first : bisect_left(known, word + "\U0010ffff", first)]

    def _slips(self, word: str) -> tuple[str, ...]:
        """The words of the plan that are nearest to one that it doesn't have, the most usual first."""
        if len(word) < _SHORTEST_MISTYPED or word in _small_words():
            return ()
        # not read before a word is mistyped
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        most = 2 if len(word) >= _TWO_SLIPS else 1
        found = process.extract(word, self._vocabulary, scorer=OSA.distance, score_cutoff=most, limit=None)
        nearest = min((distance for _, distance, _ in found), default=0)
        near = [other for other, distance, _ in found if distance == nearest]
        if len(word) < _SHORTEST_BEGUN_WRONG:
            near = [other for other in near if other[0] == word[0]]
        return tuple(sorted(near, key=lambda other: -self._counts[other])[:_MOST_SLIPS])

    @property
    def _vocabulary(self) -> list[str]:
        if len(self._sorted) != len(self._counts):
            self._sorted = sorted(self._counts)
        return self._sorted

    def _hit(self, row: int, marked: str, asked: list[_Asked]) -> Hit:
        entry = self._entries[row]
        words = set(marked.split(_MARK)[1::2])
        share = sum(each.share(words) * each.weight for each in asked) / sum(each.weight for each in asked)
        return Hit(entry.kind, entry.id, entry.title, _excerpt(entry, marked), share)

    def _put(self, entries: Iterable[_Entry]) -> None:
        rows = []
        for entry in entries:
            self._last_row += 1
            self._rows[entry.kind, entry.id] = self._last_row
            self._entries[self._last_row] = entry
            self._counts.update(entry.words)
            rows.append((self._last_row, *entry.texts))
        self._sorted = []
        self._database.execute("BEGIN")
        self._database.executemany("INSERT INTO entries(rowid, title, body) VALUES (?, ?, ?)", rows)
        self._database.execute("COMMIT")

    def _drop(self, entries: Iterable[_Entry]) -> None:
        for entry in entries:
            row = self._rows.pop((entry.kind, entry.id), None)
            if row is None:
                continue
            for word in self._entries.pop(row).words:
                self._counts[word] -= 1
                if not self._counts[word]:
                    del self._counts[word]
            self._database.execute("DELETE FROM entries WHERE rowid = ?", (row,))
        self._sorted = []


def _entries(record: Record | None) -> Iterator[_Entry]:
    """What of a record is to be found."""
    match record:
        case Task():
            yield _Entry(HitKind.TASK, record.id, record.name)
            if record.notes:
                yield _Entry(HitKind.NOTE, record.id, record.name, record.notes)
        case Person():
            yield _Entry(HitKind.PERSON, record.id, record.name, record.email)
        case Skill():
            yield _Entry(HitKind.SKILL, record.id, record.name, " ".join(record.level_names))
        case Answer():
            yield _Entry(HitKind.ANSWER, record.id, record.question, record.text)
        case Question() if record.answer is None:
            yield _Entry(HitKind.QUESTION, record.id, record.text)


@cache
def _small_words() -> frozenset[str]:
    return frozenset(_SMALL_WORDS.split())


def _words(text: str) -> list[str]:
    return _WORD.findall(_folded(text))


def _folded(text: str) -> str:
    """Small letters without accents and vowel marks, as the index has them."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _ARABIC_ARTICLE.sub("", plain)


def _begin_alike(one: str, other: str) -> bool:
    letters = max(2, min(len(one), len(other), 4) - 1)
    return one[:letters] == other[:letters]


def _nearness(title: str, wanted: str) -> int:
    """What is called just what was typed comes first, then what begins so."""
    name = " ".join(_words(title))
    return 0 if name == wanted else 1 if name.startswith(wanted) else 2


def _excerpt(entry: _Entry, marked: str) -> str:
    """One line of the body, from a little before the first word that was found."""
    before, _, after = marked.partition("\n")[2].partition(_MARK)
    skipped = max(0, len(before.split()) - _WORDS_BEFORE) if after else 0
    return elided("…" * bool(skipped) + " ".join(entry.body.split()[skipped:]), _LONGEST_EXCERPT)
