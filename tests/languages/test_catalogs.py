"""The catalogs of the languages hold every text of the program, with all that is filled in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copy
from xml.etree import ElementTree

import pytest

from tests.languages.test_texts import calls
from tests.languages.update import FOLDER, TRANSLATED, compile_catalog, find_texts

pytestmark = pytest.mark.parametrize("language", TRANSLATED)


def messages(catalog: Path) -> Iterator[tuple[str, list[str], bool]]:
    """Each text, its translations (several of a counted one), and whether it is finished."""
    for message in ElementTree.parse(catalog).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        yield message.findtext("source", ""), forms, translation.get("type") is None


def filled_in(text: str) -> set[str]:
    return set(re.findall(r"\{.*?\}", text))


def test_no_text_is_missing_and_none_too_many(language: str, tmp_path: Path) -> None:
    catalog = Path(copy(FOLDER / f"{language}.ts", tmp_path))
    find_texts(catalog)
    found = list(messages(catalog))
    assert not [text for text, forms, finished in found if not finished or not all(forms)]
    assert len(found) == len(list(messages(FOLDER / catalog.name)))
    assert len(found) > 1000


def test_what_is_filled_in_stands_in_each_translation(language: str) -> None:
    wrong = [
        (text, form)
        for text, forms, _ in messages(FOLDER / f"{language}.ts")
        for form in forms
        if filled_in(text) != filled_in(form)
    ]
    assert wrong == []


def test_what_is_found_of_a_schedule_keeps_its_two_parts(language: str) -> None:
    told = {
        call.args[0].value
        for place, call in calls()
        if place.startswith("coordinator/timing/findings.py") and isinstance(call.args[0], ast.Constant)
    }
    texts = [form for text, forms, _ in messages(FOLDER / f"{language}.ts") if text in told for form in forms]
    assert len(texts) >= len(told) > 10
    assert [form for form in texts if len(re.findall("[;؛] ", form)) != 1] == []


def test_letters_to_press_and_more_to_come_are_marked_as_in_english(language: str) -> None:
    def marks(text: str) -> tuple[bool, bool]:
        return re.search(r"&\w", text) is not None, text.endswith("…")

    texts = messages(FOLDER / f"{language}.ts")
    assert not [(text, form) for text, forms, _ in texts for form in forms if marks(text) != marks(form)]


def test_what_the_program_reads_is_made_of_the_catalog_as_it_is(language: str, tmp_path: Path) -> None:
    compile_catalog(FOLDER / f"{language}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()
