"""Painting that ends where it began, whatever happens meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a widget or a picture; ended before the device can go, which Qt does not survive."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
