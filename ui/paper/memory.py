"""Where Qt writes a document before it goes to the disk, for Qt would not tell that a disk is full."""

from PySide6.QtCore import QBuffer, QIODevice


class Memory(QBuffer):
    def __init__(self) -> None:
        super().__init__()
        self.open(QIODevice.OpenModeFlag.WriteOnly)

    @property
    def written(self) -> bytes:
        return bytes(self.data().data())
