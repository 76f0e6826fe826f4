"""Choosers of files and folders: what they offer, how they look, and where something new is to be written."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton, QTreeView, QWidget

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


def ask_path(parent: QWidget, title: str, folder: Path, *offers: str) -> str:
    """Asks which file to read; an empty path for none."""
    dialog = _Chooser(parent, title, folder, offers)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog.selectedFiles()[0] if dialog.exec() else ""


def ask_paths(parent: QWidget, title: str, folder: Path, *offers: str) -> list[str]:
    """Asks which files to read."""
    dialog = _Chooser(parent, title, folder, offers)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog.selectedFiles() if dialog.exec() else []


def ask_folder(parent: QWidget, title: str, folder: Path) -> str:
    """Asks for a folder to write into; an empty path for none."""
    dialog = _Chooser(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog.selectedFiles()[0] if dialog.exec() else ""


def ask_new_path(parent: QWidget, suggested: str, *offers: str) -> str:
    """Asks where to write a file of the kind of `suggested`; an empty path for nowhere.

    A name without an ending that is known gets that of what is offered, before it is asked whether a file
    that is there already may be replaced.
    """
    path, known = Path(suggested), {*NAMES, *_endings(*offers)}
    dialog = _Chooser(parent, tr("Save as"), path.parent, offers)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(path.suffix)
    dialog.filterSelected.connect(lambda _: dialog.setDefaultSuffix(_endings(dialog.selectedNameFilter())[0]))
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


def _endings(*offers: str) -> list[str]:
    return [ending for each in offers for ending in re.findall(r"\*(\.\w+)", each)]


class _Chooser(QFileDialog):
    """The system's own where it has one; Qt's takes the colours and the direction of the window."""

    def __init__(self, parent: QWidget, title: str, folder: Path, offers: Iterable[str] = ()) -> None:
        super().__init__(parent, title, str(folder))
        self.setOption(QFileDialog.Option.HideNameFilterDetails)  # for ten endings there is no room
        self.setNameFilters(list(offers))
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Folder"))
        self.setLabelText(QFileDialog.DialogLabel.FileName, tr("Name"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Kind"))
        back, onward = Qt.ArrowType.LeftArrow, Qt.ArrowType.RightArrow
        if self.isRightToLeft():
            back, onward = onward, back
        arrows = {"backButton": back, "forwardButton": onward, "toParentButton": Qt.ArrowType.UpArrow}
        for button in self.findChildren(QToolButton):
            if button.objectName() in arrows:  # Qt's drawings are dark, also where the window is
                button.setIcon(QIcon())
                button.setArrowType(arrows[button.objectName()])
        for tree in self.findChildren(QTreeView):
            tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
