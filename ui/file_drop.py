"""Files that are dropped anywhere on the window: replies to calls, address books, and plans of every kind."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from coordinator.documents import READABLE

_REPLIES = (".eml", ".txt")


class FileDrop(QObject):
    """Gives the files that are `meant` to `read`; other drops go where they went before."""

    def __init__(
        self,
        window: QWidget,
        meant: Callable[[QMimeData], list[Path]],
        read: Callable[[list[Path]], None],
    ) -> None:
        super().__init__(window)
        self._meant = meant
        self._read = read
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (paths := self._meant(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._read(paths)
            return True
        return super().eventFilter(watched, event)


def replies_in(mime: QMimeData) -> list[Path]:
    """The mails and texts among the files that are carried, and folders of them."""
    return [path for path in files_in(mime) if path.suffix.lower() in _REPLIES or path.is_dir()]


def plans_in(mime: QMimeData) -> list[Path]:
    """The plans among the files that are carried, of all kinds that can be read."""
    return [path for path in files_in(mime) if path.suffix.lower() in READABLE]


def address_books_in(mime: QMimeData) -> list[Path]:
    return [path for path in files_in(mime) if path.suffix.lower() == ".vcf"]


def files_in(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
