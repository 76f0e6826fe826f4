"""How each picture is taken: once the window has come to rest."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def save_picture(widget: QWidget, path: Path, rest: int) -> None:
    """Waits `rest` milliseconds, saves what the widget shows, and prints where."""
    QTest.qWait(rest)
    widget.grab().save(str(path))
    print(path)
