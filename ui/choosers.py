"""Choosers of files: what they offer, and where something new is to be written."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coordinator.documents import NAMES
from coordinator.language import tr


def offered(words: str, endings: Iterable[str]) -> str:
    """What a chooser offers to show, `Plans (*.coord *.json)`; only endings may stand within the brackets."""
    return f"{words} ({' '.join(f'*{ending}' for ending in endings)})"


def offered_kind(ending: str) -> str:
    """The files of one kind: `Excel workbook (*.xlsx)`."""
    return offered(tr(NAMES[ending]), [ending])


def named_after(plan: Path, word: str, ending: str) -> str:
    """What is made of a plan, beside it: `fair copy.coord`."""
    return str(plan.with_name(f"{plan.stem} {word}{ending}"))


def ask_new_path(parent: QWidget, suggested: str, offers: str) -> str:
    """Asks where to write a file of the kind of `suggested`; an empty path for nowhere.

    A name without an ending that is known gets that of what is offered, before it is asked whether a file
    that is there already may be replaced.
    """
    path, known = Path(suggested), {*NAMES, *_endings(offers)}
    dialog = QFileDialog(parent, tr("Save as"), str(path.parent), offers)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(path.suffix)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_endings(chosen)[0]))
    dialog.selectFile(path.name)
    while dialog.exec():
        chosen = Path(dialog.selectedFiles()[0])
        if chosen.suffix.lower() in known:
            return str(chosen)
        ended = chosen.with_name(f"{chosen.name}.{dialog.defaultSuffix()}")
        if not ended.exists():
            return str(ended)
        dialog.selectFile(ended.name)
    return ""


def _endings(offers: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", offers)
