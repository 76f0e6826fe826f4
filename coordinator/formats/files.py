"""Files in and out, so that every format fails with the same words and never leaves half a file."""

import os
from pathlib import Path

from coordinator.plan.errors import BadFile


def read_bytes(path: Path) -> bytes:
    """Raises BadFile where the file is missing or closed to us."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise BadFile(path.name, "", f"it can't be opened: {_reason(error)}") from None


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Writes beside the file and then takes its place, so that a reader sees the old text or the new one.

    Raises BadFile where the folder is missing, full or closed to us; what stood there is left alone.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        try:
            with beside.open("w", encoding=encoding, newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise BadFile(path.name, "", f"it can't be written: {_reason(error)}") from None


def _reason(error: OSError | ValueError) -> str:
    words = (isinstance(error, OSError) and error.strerror) or str(error)
    return words[:1].lower() + words[1:]
