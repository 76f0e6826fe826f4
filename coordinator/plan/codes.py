"""Codes that replies are known by: ten letters and digits in two groups, `K7QM2-PXR9D`.

Eight are drawn at random, 40 bits that nobody guesses, or follow from what the code stands for. Two are their
check, so that a slip of the pen is told from a code of another plan. The letters are those of Crockford's
base 32, which has none that look alike.
"""

import re
import secrets
from hashlib import sha256

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
_CHECK = 1021
"""A prime below 32 * 32: any one wrong letter, and any two that changed places, change the remainder."""
_DRAWN = 8
NUMBERS = 32**_DRAWN
"""How many codes there are."""
_GROUP = 5
_WRITTEN = re.compile(
    r"(?<![0-9A-Za-z])(?=([0-9A-Za-z]{5})[ \t]?([-\u2010-\u2015]?)[ \t]?([0-9A-Za-z]{5})(?![0-9A-Za-z]))"
)
"""Looks ahead and takes nothing, for a word of five letters may stand before the code."""
_NAMED = re.compile(
    r"(?:code:?\s*)?(?<![0-9A-Za-z])[0-9A-Za-z]{5}[-\u2010-\u2015][0-9A-Za-z]{5}(?![0-9A-Za-z])", re.I
)


def new_code() -> str:
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(_DRAWN))
    return _grouped(drawn + _check(drawn))


def number_of(*parts: str) -> int:
    """The number of 40 bits that these words always have, and no others but by a rare chance (1 in 2**40)."""
    words = "\x1f".join(parts).encode(errors="surrogatepass")
    return int.from_bytes(sha256(words).digest()[:5])


def code_of_number(number: int) -> str:
    """The code that holds a number below NUMBERS."""
    drawn = "".join([_LETTERS[number >> (5 * place) & 31] for place in reversed(range(_DRAWN))])
    return _grouped(drawn + _check_of(number))


def number_in(code: str) -> int:
    """The number that a code in its own form holds."""
    return _number(code.replace("-", "")[:_DRAWN])


def is_sound(code: str) -> bool:
    """Whether a code in its own form has the check that goes with it."""
    letters = code.replace("-", "")
    return (
        len(letters) == 2 * _GROUP
        and all(letter in _LETTERS for letter in letters)
        and letters[_DRAWN:] == _check(letters[:_DRAWN])
    )


def codes_in(text: str) -> tuple[list[str], list[str]]:
    """The sound codes in a text, each once, and what was meant as a code but is mistyped.

    Small letters, blanks around the dash, and O for 0 or I for 1 are taken as they are meant.
    """
    sound: dict[str, None] = {}
    mistyped: dict[str, None] = {}
    for found in _WRITTEN.finditer(text):
        code = _grouped((found[1] + found[3]).upper().translate(_MEANT))
        if is_sound(code):
            sound[code] = None
        elif found[2] and any(letter.isdigit() for letter in found[1] + found[3]):
            mistyped[f"{found[1]}{found[2]}{found[3]}"] = None
    return list(sound), list(mistyped)


def without_codes(text: str) -> str:
    """The text with each code, sound or mistyped, and the word before it that names it taken out."""
    return _NAMED.sub(" ", text)


def _check(drawn: str) -> str:
    return _check_of(_number(drawn))


def _number(drawn: str) -> int:
    number = 0
    for letter in drawn:
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    return number


def _check_of(number: int) -> str:
    high, low = divmod(number % _CHECK, len(_LETTERS))
    return _LETTERS[high] + _LETTERS[low]


def _grouped(letters: str) -> str:
    return f"{letters[:_GROUP]}-{letters[_GROUP:]}"
