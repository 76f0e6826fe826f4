"""Shows HTML that was made here, in the theme's colours; it fetches nothing, and opens links elsewhere."""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.theme import SPACE, Theme, shown_theme

_OPENED = ("http", "https", "mailto")


class Reader(QTextBrowser):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(_open)
        self.document().setDocumentMargin(2 * SPACE)
        self._html = ""

    def show_html(self, html: str) -> None:
        """Shows a whole document or a part of one, from its top; the same one again stays where it is."""
        if html != self._html:
            self._html = html
            self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Nothing: pictures and style sheets would have to be fetched."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._render()

    def _render(self) -> None:
        self.document().setDefaultStyleSheet(_style(shown_theme()))
        self.setHtml(self._html)


def _style(theme: Theme) -> str:
    return f"""
    h1 {{ font-size: x-large; margin-bottom: 2px; }} h2 {{ font-size: large; margin-top: 18px; }}
    h3 {{ font-size: medium; margin-top: 10px; margin-bottom: 2px; }}
    p.facts, p.when, dt, header p {{ color: {theme.muted}; }}
    p.when {{ margin-top: 0px; margin-bottom: 4px; }}
    dd {{ margin-left: 16px; }}
    a {{ color: {theme.accent}; }}
    code, pre {{ background: {theme.window}; }}
    th, td {{ padding: 2px 8px 2px 0; }} th {{ text-align: left; }}
    """


def _open(link: QUrl) -> None:
    if link.scheme() in _OPENED:
        QDesktopServices.openUrl(link)
