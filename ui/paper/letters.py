"""Makes the text of a PDF found and copied as it was typed.

Qt tells a reader the letter of each glyph by the first code that the font has for it: often a joined form of
an Arabic letter, or a radical in place of the character. This mends the tables that tell so (PDF 32000-1,
9.10.3) where they stand, and leaves all that is drawn as it is.
"""

import re
import unicodedata

_LIST = re.compile(rb"(?<=> )\[<[<>0-9A-F\s]+\]")
_LETTER = re.compile(rb"<([0-9A-F]{4})>")

_TAB = "\t"
_STAND_INS = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00), range(0xFB50, 0xFE00), range(0xFE70, 0xFF00))
"""Radicals, ideographs and joined forms of Arabic that stand for letters with codes of their own."""

_CHARACTERS = str.maketrans(
    "⺂⺃⺅⺉⺋⺏⺐⺓⺕⺖⺘⺙⺛⺞⺠⺡⺣⺤⺦⺨⺭⺯⺰⺱⺹⺺⺾⻂⻃⻄⻅⻆⻈⻉⻋⻌⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲",
    "乛乚亻刂㔾尣尢幺彐忄扌攵旡歺民氵灬爫丬犭礻糹纟罓耂肀艹衤覀西见角讠贝车辶钅長镸长门阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀",
)
"""Radicals that fonts draw by the glyph of a character, and for which Unicode has no decomposition."""


def with_plain_letters(pdf: bytes) -> bytes:
    """The same document with better tables; unchanged where Qt writes them in a way not known here."""
    return _LIST.sub(lambda letters: _LETTER.sub(_plain_code, letters[0]), pdf)


def plain_letter(letter: str) -> str:
    """The letter that was typed to get this one: `⼈` -> `人`, `ﻤ` -> `م`.

    A ligature stays, for readers differ on which of its letters comes first; they take it apart in a search.
    """
    if letter == _TAB:
        return " "
    if any(ord(letter) in codes for codes in _STAND_INS):
        plain = unicodedata.normalize("NFKC", letter.translate(_CHARACTERS))
        return plain if len(plain) == 1 else letter
    return letter


def _plain_code(found: re.Match[bytes]) -> bytes:
    letter = plain_letter(chr(int(found[1], 16)))
    return b"<%04X>" % ord(letter)
