"""Codes of replies: nobody guesses them, and a slip of the pen is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.codes import codes_in, is_sound, new_code

CODES = st.builds(new_code)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_thousand_codes_differ_and_are_sound() -> None:
    codes = {new_code() for _ in range(1_000)}
    assert len(codes) == 1_000
    assert all(is_sound(code) and len(code) == 11 for code in codes)


@given(code=CODES, index=st.integers(0, 10), letter=st.sampled_from(LETTERS))
def test_one_wrong_letter_is_noticed(code: str, index: int, letter: str) -> None:
    if code[index] not in ("-", letter):
        assert not is_sound(code[:index] + letter + code[index + 1 :])


@given(code=CODES, index=st.integers(0, 8))
def test_two_letters_that_changed_places_are_noticed(code: str, index: int) -> None:
    letters = list(code.replace("-", ""))
    if letters[index] != letters[index + 1]:
        letters[index], letters[index + 1] = letters[index + 1], letters[index]
        assert not is_sound("".join(letters))


@given(code=CODES)
def test_a_code_is_found_however_it_is_typed(code: str) -> None:
    front, _, back = code.partition("-")
    lookalikes = code.replace("0", "o").replace("1", "l")
    for typed in (
        code.lower(),
        f"{front} {back}",
        front + back,
        f"{front} - {back}",
        f"[{code}].",
        lookalikes,
    ):
        assert codes_in(f"yes, gladly {typed} thanks") == ([code], []), typed


@pytest.mark.parametrize("text", ["yes, absolutely wonderful", "call 12345 67890", "see you-there"])
def test_other_words_are_no_codes(text: str) -> None:
    assert codes_in(text)[0] == []


def test_a_mistyped_code_is_told_as_it_was_typed() -> None:
    code = new_code()
    wrong = ("7" if code[0] != "7" else "8") + code[1:]
    if any(letter.isdigit() for letter in wrong):
        assert codes_in(f"yes {wrong}") == ([], [wrong])


@given(text=st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    sound, _ = codes_in(text)
    assert all(is_sound(code) for code in sound)
