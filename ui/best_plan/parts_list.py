"""What the best plan would change, part by part: ticked parts are tried, the others are left as they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.parts import ChangePart, parts, without
from ui.labels import plain_tip
from ui.row_model import TextDelegate
from ui.session import Session

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_ROWS = 6
"""Parts that are seen at once; the others are scrolled to."""


class PartsList(QListWidget):
    """Each part with a box; a click on its words goes to its task."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._change = Change("", ())
        self._parts: tuple[ChangePart, ...] = ()
        self._is_made = False
        self._is_making = False
        self._has_begun_trial = False
        self.is_tried = False
        """Whether what is being tried in every view comes from here."""
        self.setItemDelegate(TextDelegate(self))
        self.setAccessibleName(tr("What would change"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._try_ticked)
        self.currentItemChanged.connect(self._go_to)
        session.changed.connect(self._follow)
        self.setVisible(False)

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), _ROWS)
        return QSize(300, rows * max(self.sizeHintForRow(0), 18) + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def clear(self) -> None:
        """Forgets the parts; what is tried stays as it is."""
        self.is_tried = self._is_made = self._has_begun_trial = False
        self._parts = ()
        self.blockSignals(True)
        super().clear()
        self.blockSignals(False)
        self.setEnabled(True)
        self.setVisible(False)

    def take_back(self) -> None:
        """No longer tries what is listed; other edits that were tried before stay."""
        began = self._has_begun_trial
        if self.is_tried and not began and self.isEnabled():
            self._try(Change("", ()))
        self.clear()
        if began:
            self.session.let_go()

    def show_change(self, change: Change) -> None:
        """Tries the change, and lists its parts, all of them ticked."""
        self.clear()
        if not change:
            return
        self._change = change
        self._parts = parts(self.session.plan, change)
        self.blockSignals(True)
        for part in self._parts:
            item = QListWidgetItem(part.text, self)
            item.setFlags(_FLAGS)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(plain_tip(part.text))
        self.blockSignals(False)
        self.setVisible(True)
        self.updateGeometry()
        self.is_tried = True
        self._has_begun_trial = self.session.trial is None
        self.session.try_edits()
        self._try(change)

    def _try_ticked(self) -> None:
        ticked = [self.item(row).checkState() is Qt.CheckState.Checked for row in range(self.count())]
        left_out = [part for part, is_in in zip(self._parts, ticked, strict=True) if not is_in]
        self._try(without(self._change, left_out))

    def _try(self, change: Change) -> None:
        """Tries this in place of what was tried from here before."""
        self._is_making = True
        if self._is_made:
            self.session.undo()
        self._is_made = self.session.do(lambda plan: change) is not None
        self._is_making = False

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None and (task := self._parts[self.row(item)].task):
            self.session.select("tasks", task)

    def _follow(self) -> None:
        """Another edit was tried on top: from now on the parts can no longer be told apart."""
        if self.is_tried and not self._is_making:
            self.setEnabled(False)
