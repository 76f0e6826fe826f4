"""The manual: short pages by task, which stand in resources/manual as Markdown."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from coordinator.language import spoken

_LINK = re.compile(r"!?\[([^]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`#|]|^[-\d.]+\s|-{3,}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """`name` is that of its file, without number and ending: `first-plan`."""

    name: str
    title: str
    text: str

    @property
    def words(self) -> str:
        """The text in one line, without its marks."""
        return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", self.text)).split())

    @property
    def html(self) -> str:
        """With pictures by their names, without the theme: `<img src="graph" …>`."""
        # not read before a page is shown: the search needs the words alone
        from markdown_it import MarkdownIt

        return str(MarkdownIt("commonmark", {"html": False}).enable("table").render(self.text))


def pages() -> tuple[ManualPage, ...]:
    """All pages in the language that is spoken, in their order."""
    return _pages(spoken().code)


@cache
def _pages(language: str) -> tuple[ManualPage, ...]:
    """English stands in the folder itself, each other language in one of its own there."""
    manual = files("resources") / "manual"
    folder = manual / language
    found = sorted((folder if folder.is_dir() else manual).iterdir(), key=lambda file: file.name)
    return tuple(_page(file.name, file.read_text("utf-8")) for file in found if file.name.endswith(".md"))


def _page(file: str, text: str) -> ManualPage:
    name = file.removesuffix(".md").partition("-")[2]
    return ManualPage(name, text.splitlines()[0].removeprefix("# "), text)
