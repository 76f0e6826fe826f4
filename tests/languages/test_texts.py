"""The texts in the program, as translators find them: whole, and with a name for all that is filled in."""

import ast
from functools import cache
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

from tests.languages.update import ROOT, find_texts


@cache
def calls() -> list[tuple[str, ast.Call]]:
    """Where `tr` or `later` is called, and how."""
    paths = (path for folder in ("coordinator", "ui") for path in (ROOT / folder).rglob("*.py"))
    found = ((path, node) for path in paths for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node)
        for path, node in found
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "later")
    ]


def test_no_text_is_put_together_before_it_is_looked_up() -> None:
    assert [place for place, call in calls() if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)] == []


def test_a_text_names_just_what_is_filled_in() -> None:
    wrong = []
    for place, call in calls():
        named = {each.arg for each in call.keywords}
        if named and None not in named and isinstance(text := call.args[0], ast.Constant):
            wanted = {name for _, name, _, _ in Formatter().parse(str(text.value)) if name is not None}
            wrong += [place] if wanted != named else []
    assert wrong == []


def test_every_text_is_found_by_the_tool_that_fills_the_catalogs(tmp_path: Path) -> None:
    find_texts(tmp_path / "de.ts")
    messages = ElementTree.parse(tmp_path / "de.ts").iter("message")
    found = {(each.findtext("source"), each.findtext("comment", "")) for each in messages}
    missed = []
    for place, call in calls():
        text, comment, *_ = *(each.value for each in call.args if isinstance(each, ast.Constant)), "", ""
        if isinstance(call.args[0], ast.Constant) and (text, comment) not in found:
            missed.append(place)
    assert missed == []
