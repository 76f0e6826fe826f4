"""What a reader is told of the letters in a PDF."""

import pytest

from ui.paper.letters import plain_letter, with_plain_letters


@pytest.mark.parametrize(
    ("found", "typed"),
    [("⼈", "人"), ("⻋", "车"), ("⺠", "民"), ("ﻤ", "م"), ("ﺔ", "ة"), ("\t", " "), ("豈", "豈")],
)
def test_a_letter_that_stands_for_another_is_told_as_that(found: str, typed: str) -> None:
    assert plain_letter(found) == typed


@pytest.mark.parametrize("letter", "aé人مא한ﻻ")
def test_other_letters_and_joined_pairs_stay(letter: str) -> None:
    assert plain_letter(letter) == letter


def test_only_the_lists_of_letters_are_mended_and_no_length_changes() -> None:
    pdf = b"<0001> <0009> [<2F08> <0009> <D83DDE00>]\nstream \x00<2F08>[\xff"
    mended = with_plain_letters(pdf)
    assert mended == b"<0001> <0009> [<4EBA> <0020> <D83DDE00>]\nstream \x00<2F08>[\xff"
