"""Mails and texts that are dropped anywhere on the window, as replies to calls."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_ENDINGS = (".eml", ".txt")


class ReplyDrop(QObject):
    """Gives the files to `read`; other drops go where they went before."""

    def __init__(self, window: QWidget, read: Callable[[list[Path]], None]) -> None:
        super().__init__(window)
        self._read = read
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (paths := replies_in(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._read(paths)
            return True
        return super().eventFilter(watched, event)


def replies_in(mime: QMimeData) -> list[Path]:
    """The mails and texts among the files that are carried, and folders of them."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _ENDINGS or path.is_dir()]
