"""PySide6 is pinned below 6.12, which loses a reference to None on most void calls."""

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


def test_void_calls_keep_the_references_to_none(qtbot: QtBot) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("a")
        thing.blockSignals(False)
    lost = before - sys.getrefcount(None)
    assert lost < 200, f"{lost} references to None were lost in 4,000 calls: this PySide6 can't be used"
