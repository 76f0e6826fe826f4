"""XML from outside: small enough, and without declarations, so that nothing grows or leads elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, iterparse

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse as guarded_iterparse

from coordinator.files import MEGABYTE, read_bytes
from coordinator.language import tr
from coordinator.plan.errors import BadFile

MOST_BYTES = 256 * MEGABYTE


Trims = Mapping[str, Callable[[Element], None]]
"""What is done with an element of some tag as soon as it is read, to save room where little of it counts."""


def root_of(path: Path, trims: Trims | None = None) -> Element:
    """The root of a document, its tags without namespaces. Raises BadFile."""
    data = read_bytes(path, MOST_BYTES)
    refuse_unsound(data, path.name)
    root = Element("")
    with _refusing(path.name):
        for _, root in iterparse(BytesIO(data)):
            root.tag = root.tag.rpartition("}")[2]
            if trims and root.tag in trims:
                trims[root.tag](root)
    return root


def refuse_unsound(data: bytes, name: str) -> None:
    """Raises BadFile for what is no document, and for one that declares a type."""
    with _refusing(name):
        refuse_declarations(data)


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    try:
        yield
    except DefusedXmlException:
        problem = tr("it declares a document type, which no project needs; take that out")
        raise BadFile(name, tr("its beginning"), problem) from None
    except ParseError as error:
        line, column = error.position
        place = tr("line {line}, column {column}", line=line, column=column + 1)
        problem = tr(
            "this is no XML ({problem}); save the project anew", problem=str(error).partition(":")[0]
        )
        raise BadFile(name, place, problem) from None
    except (LookupError, ValueError, StopIteration):
        raise BadFile(name, "", tr("this is no XML that can be read; save the project in UTF-8")) from None


def refuse_declarations(data: bytes) -> None:
    """Raises DefusedXmlException for a document that declares a type, and so perhaps entities.

    They are declared ahead of the root or nowhere: once it has begun, a faster parser is as safe. Raises
    ParseError, ValueError, LookupError or StopIteration for what is no document.
    """
    next(iter(guarded_iterparse(BytesIO(data), events=("start",), forbid_dtd=True)))


def fields(element: Element) -> dict[str, str]:
    """The texts of an element's children by their tags; of several with one tag, the first."""
    found: dict[str, str] = {}
    for child in element:
        if child.tag not in found:
            found[child.tag] = (child.text or "").strip()
    return found
