"""Every text that is said can be translated: Qt's tool finds it where it stands."""

import ast
from collections.abc import Iterator
from functools import cache
from string import Formatter
from xml.etree import ElementTree

import pytest

from tests.languages.update import ROOT, find_texts


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All texts that the tool finds, each with its comment."""
    catalog = tmp_path_factory.mktemp("languages") / "de.ts"
    find_texts(catalog)
    messages = ElementTree.parse(catalog).iter("message")
    return {(each.findtext("source", ""), each.findtext("comment", "")) for each in messages}


@pytest.mark.parametrize("folder", ["coordinator", "ui"])
def test_every_text_is_found_by_the_tool_that_fills_the_catalogs(
    folder: str, found: set[tuple[str, str]]
) -> None:
    said = {(text, comment): place for place, text, comment in texts_in(folder)}
    assert {place: text for text, place in said.items() if text not in found} == {}


@pytest.mark.parametrize("folder", ["coordinator", "ui"])
def test_no_text_is_put_together_before_it_is_looked_up(folder: str) -> None:
    glued = (ast.JoinedStr, ast.BinOp)
    assert [place for place, call in calls_in(folder) if isinstance(call.args[0], glued)] == []


@pytest.mark.parametrize("folder", ["coordinator", "ui"])
def test_a_text_names_just_what_is_filled_in(folder: str) -> None:
    wrong = []
    for place, call in calls_in(folder):
        named = {each.arg for each in call.keywords}
        if named and None not in named and isinstance(text := call.args[0], ast.Constant):
            wanted = {name for _, name, _, _ in Formatter().parse(str(text.value)) if name is not None}
            wrong += [place] if wanted != named else []
    assert wrong == []


def texts_in(folder: str) -> Iterator[tuple[str, str, str]]:
    for place, call in calls_in(folder):
        given = [each.value for each in call.args if isinstance(each, ast.Constant)]
        if isinstance(call.args[0], ast.Constant):
            yield place, given[0], given[1] if len(given) > 1 else ""


@cache
def calls_in(folder: str) -> list[tuple[str, ast.Call]]:
    """All calls of `tr` and `later`, and where each stands."""
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node)
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "later")
    ]
