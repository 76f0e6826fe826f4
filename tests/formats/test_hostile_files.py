"""Files made to do harm: refused at once, in one line, and nothing else is opened for them."""

import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coordinator.documents import read_plan
from coordinator.plan.errors import PlanError

BOMB = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 20))
XML = {
    "an entity bomb": f'<!DOCTYPE p [<!ENTITY l0 "lol">{BOMB}]><ROOT>&l19;</ROOT>',
    "one long entity": f'<!DOCTYPE p [<!ENTITY a "{"a" * 100_000}">]><ROOT>{"&a;" * 10_000}</ROOT>',
    "an entity from a file": '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]><ROOT>&x;</ROOT>',
    "an entity from the web": '<!DOCTYPE p [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]><ROOT>&x;</ROOT>',
    "a document type elsewhere": '<!DOCTYPE p SYSTEM "http://127.0.0.1:1/p.dtd"><ROOT/>',
    "a parameter entity": '<!DOCTYPE p [<!ENTITY % x SYSTEM "file:///etc/hostname"> %x;]><ROOT/>',
}
ROOTS = {".xml": "Project", ".gan": "project"}

_touched: list[str] | None = None


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if _touched is not None and (event == "open" or event.startswith("socket.")):
        _touched.append(str(arguments[0]))


sys.addaudithook(_watch)


@pytest.fixture
def touched() -> Iterator[list[str]]:
    """The files and sockets that are opened meanwhile."""
    global _touched
    _touched = []
    yield _touched
    _touched = None


@pytest.mark.parametrize("ending", ROOTS)
@pytest.mark.parametrize("text", XML.values(), ids=XML)
def test_what_an_xml_file_declares_is_refused_at_once_and_leads_nowhere(
    ending: str, text: str, tmp_path: Path, touched: list[str]
) -> None:
    path = tmp_path / f"plan{ending}"
    path.write_text(text.replace("ROOT", ROOTS[ending]))
    read_plan_once(tmp_path, ending)
    touched.clear()
    start = time.monotonic()
    with pytest.raises(PlanError, match="document type") as error:
        read_plan(path)
    assert time.monotonic() - start < 1
    assert str(error.value).startswith(path.name)
    assert set(touched) == {str(path)}


def read_plan_once(folder: Path, ending: str) -> None:
    """So that modules which are loaded on the first reading are no longer counted."""
    path = folder / f"first{ending}"
    path.write_text("<nothing/>")
    with pytest.raises(PlanError):
        read_plan(path)


def test_the_watch_sees_what_is_opened(tmp_path: Path, touched: list[str]) -> None:
    (tmp_path / "a").write_text("")
    socket.socket().close()
    assert str(tmp_path / "a") in touched
    assert len(touched) == 2


@pytest.mark.parametrize("ending", ROOTS)
@pytest.mark.parametrize(
    "data", [b"", b"\0\1", b"<a><b></a>", b"<a/>", b'<?xml version="1.0" encoding="x"?><a/>']
)
def test_what_is_no_plan_is_refused_in_one_line(ending: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"plan{ending}"
    path.write_bytes(data)
    with pytest.raises(PlanError) as error:
        read_plan(path)
    assert path.name in str(error.value)
    assert "\n" not in str(error.value)
