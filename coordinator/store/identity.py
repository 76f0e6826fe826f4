"""Which file it is that a path leads to, and in which state, as far as that shows without opening it."""

from pathlib import Path
from typing import NamedTuple


class Identity(NamedTuple):
    """Two of the same `file` may still differ in what they hold: then size or time do too."""

    file: tuple[int, int]
    """Device and number, which all names of one file have in common."""
    size: int
    changed_at: int
    """In nanoseconds."""


def identity(path: Path) -> Identity:
    """Raises OSError where there is nothing."""
    found = path.stat()
    return Identity((found.st_dev, found.st_ino), found.st_size, found.st_mtime_ns)
