"""Where things lie on this computer: plans by default, settings, and which plans were open of late."""

import json
import os
import re
from contextlib import suppress
from hashlib import sha256
from itertools import count
from pathlib import Path

import appdirs  # type: ignore[import-untyped]

from coordinator.files import is_device, written_whole
from coordinator.plan.errors import PlanError
from coordinator.store.shared.address import Address

SUFFIX = ".coord"
MOST_RECENT = 10
_HOME = "COORDINATOR_HOME"
_UNSAFE = re.compile(r'[<>:"/\\|?*]+')
_LONGEST_NAME = 200
"""Bytes; most file systems take 255, and a number and the suffix come after."""


def plans_folder() -> Path:
    """The folder that new plans are put in; it is made where it is not there."""
    return _made(_data_folder() / "plans")


def backups_folder(plan: Path) -> Path:
    """The folder that the backups of the plan at this path are kept in; it may not be there yet."""
    return _data_folder() / "backups" / named_after(plan.stem, os.fsencode(plan.resolve()))


def offline_folder() -> Path:
    """The folder of the copies of shared plans that were edited without the server."""
    return _made(_data_folder() / "offline")


def named_after(name: str, what: bytes) -> str:
    """A file's name that is as good as unique for `what`, and begins with a readable name."""
    return f"{_safe(name)} {sha256(what).hexdigest()[:12]}"


def open_plans_folder() -> Path:
    """The folder of the notes on which plans are open; it may not be there yet."""
    return _settings_folder() / "open"


def settings_file() -> Path:
    """The file that the window keeps its settings in; its folder is made where it is not there."""
    return _made(_settings_folder()) / "settings.ini"


def recent_plans() -> list[Path | Address]:
    """The plans that were open last and are still there, the newest first; a shared one may be away."""
    return [plan for plan in _listed() if isinstance(plan, Address) or plan.is_file()]


def add_recent(plan: Path | Address) -> None:
    """Puts a plan first among the recent ones. Raises OSError where the list can't be written."""
    newest = plan if isinstance(plan, Address) else plan.resolve()
    paths = [newest, *(other for other in _listed() if other != newest)][:MOST_RECENT]
    with written_whole(_recent_file()) as part:
        part.write_text(json.dumps([str(each) for each in paths], indent=1), encoding="utf-8")


def plan_path(name: str) -> Path:
    """Where a plan of this name would lie in the folder of plans, taken or not."""
    return plans_folder() / f"{_safe(name)}{SUFFIX}"


def free_path(folder: Path, name: str) -> Path:
    """A path in the folder that is not taken, for a plan of this name: `Village fair 2.coord`."""
    stem = _safe(name)
    numbered = (f"{stem} {number}" if number > 1 else stem for number in count(1))
    return next(path for each in numbered if not (path := folder / (each + SUFFIX)).exists())


def _safe(name: str) -> str:
    """The name with a dash for whatever some file system does not take."""
    printable = "".join(letter if letter.isprintable() else " " for letter in name)
    short = _UNSAFE.sub("-", printable).encode(errors="replace")[:_LONGEST_NAME].decode(errors="ignore")
    stem = " ".join(short.split()).strip(". ")
    if is_device(stem):
        return f"{stem} plan"
    return stem or "Untitled plan"


def _listed() -> list[Path | Address]:
    try:
        texts = json.loads(_recent_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    found = list[Path | Address]()
    for text in texts if isinstance(texts, list) else ():
        with suppress(PlanError):
            if isinstance(text, str):
                found.append(Address.parse(text) if Address.is_one(text) else Path(text))
    return found


def _recent_file() -> Path:
    return _made(_settings_folder()) / "recent.json"


def _settings_folder() -> Path:
    return _home() or Path(appdirs.user_config_dir("Coordinator", appauthor=False))


def _data_folder() -> Path:
    return _home() or Path(appdirs.user_data_dir("Coordinator", appauthor=False))


def _home() -> Path | None:
    """Both folders in one, as the environment variable COORDINATOR_HOME says."""
    home = os.environ.get(_HOME)
    return Path(home) if home else None


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
