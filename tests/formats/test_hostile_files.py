"""Files made to do harm: refused at once, in one line, and nothing else is opened for them."""

import socket
import sys
import time
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from coordinator.documents import read_plan, write_plan
from coordinator.plan.errors import PlanError
from coordinator.timing.schedule import schedule
from tests.formats.foreign import foreign_files

BOMB = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 20))
XML = {
    "an entity bomb": f'<!DOCTYPE p [<!ENTITY l0 "lol">{BOMB}]><ROOT>&l19;</ROOT>',
    "one long entity": f'<!DOCTYPE p [<!ENTITY a "{"a" * 100_000}">]><ROOT>{"&a;" * 10_000}</ROOT>',
    "an entity from a file": '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]><ROOT>&x;</ROOT>',
    "an entity from the web": '<!DOCTYPE p [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]><ROOT>&x;</ROOT>',
    "a document type elsewhere": '<!DOCTYPE p SYSTEM "http://127.0.0.1:1/p.dtd"><ROOT/>',
    "a parameter entity": '<!DOCTYPE p [<!ENTITY % x SYSTEM "file:///etc/hostname"> %x;]><ROOT/>',
}
PLAN = '{"format":"coordinator-plan","version":1,"start":"2026-03-02T09:00","tasks":[{"id":"30000"}]}'
ROOTS = {".xml": "Project", ".gan": "project", ".planner": "project", ".pmxml": "APIBusinessObjects"}

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
    start = time.process_time()
    with pytest.raises(PlanError, match="document type") as error:
        read_plan(path)
    assert time.process_time() - start < 1
    assert str(error.value).startswith(path.name)
    assert set(touched) == {str(path)}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-16-be"])
def test_no_encoding_hides_what_is_declared(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.xml"
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    path.write_bytes((mark + XML["an entity from a file"].replace("ROOT", "Project")).encode(encoding))
    with pytest.raises(PlanError, match="document type"):
        read_plan(path)


@pytest.mark.parametrize("name", foreign_files())
def test_no_import_opens_a_second_file_or_a_socket(name: str, tmp_path: Path, touched: list[str]) -> None:
    path = tmp_path / name
    path.write_bytes(foreign_files()[name])
    read_plan(path)  # so that modules which are loaded on the first reading are no longer counted
    touched.clear()
    read_plan(path)
    assert set(touched) == {str(path)}


def workbook(parts: dict[str, bytes], folder: Path) -> Path:
    """The sound workbook with some of its parts replaced, or with more of them."""
    path = folder / "plan.xlsx"
    with (
        ZipFile(BytesIO(foreign_files()["sommerfest.xlsx"])) as book,
        ZipFile(path, "w", ZIP_DEFLATED) as made,
    ):
        for name in book.namelist():
            if name not in parts:
                made.writestr(name, book.read(name))
        for name, data in parts.items():
            made.writestr(name, data)
    return path


def test_a_workbook_that_would_fill_the_memory_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = workbook({"xl/worksheets/sheet1.xml": bytes(300 * 2**20)}, tmp_path)
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(PlanError, match=r"plan\.xlsx: it would unpack to more than 256 MB"):
        read_plan(path)
    assert time.process_time() - start < 1
    assert tracemalloc.get_traced_memory()[1] < 100 * 2**20
    tracemalloc.stop()


def test_parts_that_lead_out_of_a_workbook_are_written_nowhere(tmp_path: Path, touched: list[str]) -> None:
    path = workbook({"../../escaped.xml": b"<a/>", "/etc/escaped.xml": b"<a/>"}, tmp_path / ".")
    read_plan(path)
    touched.clear()
    read_plan(path)
    assert set(touched) == {str(path)}
    assert not list(tmp_path.parent.rglob("escaped.xml"))


def test_what_a_part_of_a_workbook_declares_is_refused(tmp_path: Path) -> None:
    text = XML["an entity bomb"].replace("ROOT", "worksheet").encode()
    with pytest.raises(PlanError, match="document type"):
        read_plan(workbook({"xl/worksheets/sheet1.xml": text}, tmp_path))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("deep.xml", "<Project>" + "<Tasks>" * 200_000 + "</Tasks>" * 200_000 + "</Project>"),
        ("deep.gan", "<project><tasks>" + '<task name="a" start="2026-03-02">' * 50_000),
        ("wide.csv", "Name," + "Notes," * 20_000 + "\nShop\n"),
        ("nul.csv", "Name,Notes\nSh\0op,\0\n"),
        ("control.csv", "Name\n\x1b[2Jgone\x07\u202eevil\n"),
        ("nul.xer", "ERMHDR\t8\n%T\tPROJECT\n%F\tproj_id\tproj_short_name\n%R\t1\t\0\n"),
        ("many.xer", "ERMHDR\t8\n%T\tPROJECT\n%F\tproj_id\n" + "%R\t1\n" * 20_000),
        ("long.csv", "Name\n" + "x" * 20_000_000 + "\n"),
        ("namesakes.csv", "Name\n" + "Agree\n" * 10_000),
        ("blanks.csv", "Name,Seats\nCook," + f"a{' ' * 20_000}b\n"),
        ("keys.json", PLAN.replace("}]", "".join(f',"{key}":0' for key in (*range(40_000), 39_999)) + "}]")),
        (
            "chain.json",
            PLAN.replace("[", "[" + "".join(f'{{"id":"{i}","parent":"{i + 1}"}},' for i in range(30_000))),
        ),
    ],
)
def test_what_is_deep_wide_or_strange_is_read_or_refused_soon(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(text.encode())
    start, refusal = time.process_time(), ""
    try:
        plan, _ = read_plan(tmp_path / name)
        write_plan(plan, schedule(plan), tmp_path / "again.json")
    except PlanError as error:
        refusal = str(error)
    assert not refusal or (refusal.startswith(name) and "\n" not in refusal)
    assert time.process_time() - start < 5


@pytest.mark.parametrize("ending", [".json", ".xml", ".xer", ".csv", ".xlsx"])
def test_a_file_that_is_too_large_is_refused_before_it_is_read(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"plan{ending}"
    with path.open("wb") as file:
        file.truncate(257 * 2**20)
    with pytest.raises(PlanError, match=r"has more than \d+ MB; no plan needs so many"):
        read_plan(path)


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
