"""Files in and out: one way to read and to write, which fails in the same words everywhere.

What is written is there whole or not at all, whatever happens meanwhile.
"""

import os
import re
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from coordinator.language import tr
from coordinator.plan.errors import BadFile

MEGABYTE = 2**20
PARTS = ".coordinator-*.part*"
"""How files and folders are called that are being written."""
_LONGEST_WRITING = 24 * 60 * 60
"""Seconds."""
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def is_device(name: str) -> bool:
    """Whether Windows takes a file of this name for a device, whatever its ending."""
    return _DEVICE.fullmatch(name) is not None


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """Raises BadFile where the file is missing, closed to us, or has more than `most` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read() if most is None else file.read(most + 1)
        if most is not None and len(data) > most:
            problem = tr("it has more than {most} MB; no plan needs so many", most=most // MEGABYTE)
            raise BadFile(path.name, "", problem)
        return data
    except (OSError, ValueError) as error:
        problem = tr("it can't be opened: {reason}; check its name and folder", reason=_reason(error))
        raise BadFile(path.name, "", problem) from None


def write_bytes(path: Path, data: bytes) -> None:
    """Raises BadFile where the folder is missing, full or closed to us; what stood there is left alone."""
    try:
        with written_whole(path.resolve()) as part:
            part.write_bytes(data)
    except (OSError, ValueError) as error:
        problem = tr(
            "it can't be written: {reason}; choose another folder, or make room", reason=_reason(error)
        )
        raise BadFile(path.name, "", problem) from None


def move_all(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Takes new files into a folder on the same disk once all of them are synced; gives their paths there.

    Raises OSError.
    """
    for path in paths:
        _sync(path)
    moved = [path.replace(folder / path.name) for path in paths]
    _sync_folder(folder)
    return moved


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Gives a path beside `path` to write to; that file is synced and takes its place when all went well."""
    clear_left(path.parent, PARTS)
    part = path.with_name(f".coordinator-{token_hex(6)}.part")
    try:
        yield part
        _sync(part)
        os.replace(part, path)
        _sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def clear_left(folder: Path, pattern: str) -> None:
    """Takes away what a program that was killed in the midst of writing left behind, by its name."""
    for part in folder.glob(pattern):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _LONGEST_WRITING:
                shutil.rmtree(part) if part.is_dir() else part.unlink()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """The new name is on the disk too; systems that can't do this see to it by themselves."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError | ValueError) -> str:
    words = (isinstance(error, OSError) and error.strerror) or str(error)
    return words[:1].lower() + words[1:]
