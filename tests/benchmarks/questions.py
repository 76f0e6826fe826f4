"""Questions with answers for the benchmark: perlfaq as Debian's perl-doc has it, mechanically reworded.

perlfaq is free documentation under the terms of Perl itself; it is read where it is installed, and nothing of
it is kept here. Other words come from WordNet (Debian's package wordnet-base), the most frequent sense first.
Neither is on a machine by itself: `apt-get install perl-doc wordnet-base`. Who has them elsewhere names the
folders in PERLFAQ and WORDNET.
"""

import os
import random
import re
from functools import cache
from pathlib import Path

PERLFAQ = Path(os.environ.get("PERLFAQ", "/usr/share/perl"))
WORDNET = Path(os.environ.get("WORDNET", "/usr/share/wordnet"))
FEWEST = 300
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_STOP_WORDS = """
a about all am an and any are as at be been but by can could did do does don't for from had has have how i
i'm if in into is isn't it its me my no not of on or should so some that the their them then there these they
this to use using was we were what what's when where which who why will with would you your
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
_POD_CODE = re.compile(r"[A-Z]<<? ?([^<>]*?) ?>>?|[A-Z]<([^<>]*)>")


def pairs() -> list[tuple[str, str]]:
    """Each question of perlfaq with its answer in plain text; empty where it is not installed."""
    found: dict[str, str] = {}
    paths = {path.name: path for path in sorted(PERLFAQ.rglob("perlfaq[1-9].pod"))}
    for path in paths.values():
        for part in re.split(r"^=head2 ", path.read_text("utf-8", "replace"), flags=re.M)[1:]:
            question, _, rest = part.partition("\n")
            answer = re.split(r"^=head1 ", rest, flags=re.M)[0]
            found[_plain(question)] = _plain(answer)
    return list(found.items())


def reworded(question: str, draw: random.Random) -> str:
    """The same question as another person asks it: stop words dropped, another order, one word in three
    replaced by its first synonym."""
    words = [word for word in re.findall(r"[\w']+", question) if word.lower() not in STOP_WORDS]
    words = words or re.findall(r"[\w']+", question)
    draw.shuffle(words)
    for index in draw.sample(range(len(words)), len(words) // 3):
        words[index] = synonym(words[index].lower()) or words[index]
    return " ".join(words)


def mistyped(text: str, draw: random.Random) -> str:
    """One slip in one word in four, and at least one, of words of four letters or more: a letter too few,
    too many, a wrong one, or two that changed places."""
    words = text.split()
    long = [index for index, word in enumerate(words) if len(word) >= 4]
    for index in draw.sample(long, max(1, len(words) // 4)) if long else ():
        words[index] = _slip(words[index], draw)
    return " ".join(words)


@cache
def synonym(word: str) -> str | None:
    """The first other word of the most frequent sense that has one; None where WordNet knows none."""
    for kind in ("noun", "verb", "adj", "adv"):
        for sense in _senses(kind).get(word, ()):
            others = [each for each in _synset(kind, sense) if each != word and "_" not in each]
            if others:
                return others[0]
    return None


@cache
def _senses(kind: str) -> dict[str, list[int]]:
    """Offsets of the senses of each word, the most frequent first."""
    found = {}
    for line in (WORDNET / f"index.{kind}").read_text("utf-8").splitlines():
        if not line.startswith(" "):
            parts = line.split()
            found[parts[0]] = [int(each) for each in parts[-int(parts[2]) :]]
    return found


@cache
def _data(kind: str) -> bytes:
    return (WORDNET / f"data.{kind}").read_bytes()


def _synset(kind: str, offset: int) -> list[str]:
    line = _data(kind)[offset:].split(b"\n", 1)[0].decode().split()
    count = int(line[3], 16)
    return [line[4 + 2 * index].split("(")[0].lower() for index in range(count)]


def _slip(word: str, draw: random.Random) -> str:
    at = draw.randrange(len(word) - 1)
    match draw.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + draw.choice(_LETTERS) + word[at:]
        case 2:
            return word[:at] + draw.choice(_LETTERS) + word[at + 1 :]
        case _:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _plain(text: str) -> str:
    text = _POD_CODE.sub(lambda found: found[1] or found[2] or "", text)
    return " ".join(re.sub(r"^=\w+.*$", "", text, flags=re.M).split())
