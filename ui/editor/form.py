"""What forms are made of: parts in a column, some of them rows that come and go."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from coordinator.plan.plan import Plan
from ui.labels import Heading
from ui.session import Session
from ui.theme import SPACE

P = TypeVar("P", bound="Part")


class Part(QWidget):
    """A piece of a form that follows the plan; it does nothing unless it says so."""

    def refresh(self) -> None:
        """Shows what the plan says, and leaves what is being typed."""

    def revert(self) -> None:
        """Shows what the plan says, and drops what is being typed."""
        self.refresh()

    def commit(self) -> None:
        """Writes what is being typed."""

    def abandon(self) -> None:
        """Takes what is being typed for settled: what it is about is gone."""


class Parts(Part):
    """A piece made of others, each of which does what the whole is told to do."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.parts: list[Part] = []

    @property
    def plan(self) -> Plan:
        return self.session.plan

    def part(self, part: P) -> P:
        """Counts a widget among the parts, wherever it is laid out."""
        self.parts.append(part)
        return part

    def show_rest(self) -> None:
        """Shows what stands here besides the parts."""

    def refresh(self) -> None:
        for part in self.parts:
            part.refresh()
        self.show_rest()

    def revert(self) -> None:
        for part in self.parts:
            part.revert()
        self.show_rest()

    def commit(self) -> None:
        for part in self.parts:
            part.commit()

    def abandon(self) -> None:
        for part in self.parts:
            part.abandon()


class Rows(Parts):
    """One row of widgets for each key; a row stays, with the cursor in it, for as long as its key does."""

    def __init__(
        self, session: Session, keys: Callable[[], Sequence[Hashable]], make: Callable[[Hashable], Parts]
    ) -> None:
        super().__init__(session)
        self._keys = keys
        self._make = make
        self._rows: dict[Hashable, Parts] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def keys_shown(self) -> list[Hashable]:
        """The keys of the rows, from the top."""
        return list(self._rows)

    def row(self, key: Hashable) -> Parts:
        return self._rows[key]

    def refresh(self) -> None:
        self._renew()
        super().refresh()

    def revert(self) -> None:
        self._renew()
        super().revert()

    def _renew(self) -> None:
        keys = list(self._keys())
        if keys == list(self._rows):
            return
        old = self._rows
        self._rows = {key: old.pop(key) if key in old else self._made(key) for key in keys}
        for gone in old.values():
            gone.abandon()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, row in enumerate(self._rows.values()):
            self._column.insertWidget(index, row)
        self.parts = list(self._rows.values())
        self.setVisible(bool(keys))

    def _made(self, key: Hashable) -> Parts:
        """A new row, settled on what the plan says, so that nothing counts as being typed in it."""
        row = self._make(key)
        row.revert()
        return row


class Form(Parts):
    """The fields of one row of the plan's table `table`, by its id `row`, in a column."""

    table = ""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.row = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        self.column.setSpacing(SPACE)

    def add(self, part: P) -> P:
        """A part at the end of the column."""
        self.column.addWidget(part)
        return self.part(part)

    def heading(self, text: str) -> Heading:
        label = Heading(text)
        label.setContentsMargins(0, SPACE, 0, 0)
        self.column.addWidget(label)
        return label

    @property
    def alive(self) -> bool:
        """Whether the row is still there."""
        return self.row in self.plan.table(self.table)

    def show_row(self, row: str) -> None:
        self.row = row
        self.revert()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the widgets as they are laid out, for those made later would else come last."""
        stops = [widget for widget in _laid_out(self.column) if _takes_tab(widget)]
        current = self.focusWidget()
        goal: QWidget | None = None
        if current in stops:
            index = stops.index(current) + (1 if next else -1)
            goal = stops[index] if 0 <= index < len(stops) else self._neighbour(current, next)
        if goal is None:
            return super().focusNextPrevChild(next)
        goal.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(goal)
        return True

    def _neighbour(self, current: QWidget, next: bool) -> QWidget | None:
        """What follows, or comes before, the whole form."""
        widget: QWidget | None = current
        while widget is not None:
            widget = widget.nextInFocusChain() if next else widget.previousInFocusChain()
            if widget is current:
                return None
            if widget is not None and _takes_tab(widget) and not self.isAncestorOf(widget):
                return widget
        return None


def _takes_tab(widget: QWidget) -> bool:
    able = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return able and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget = item.widget()
        inside = item.layout() if widget is None else widget.layout()
        if inside is not None:
            yield from _laid_out(inside)
        elif widget is not None:
            yield widget


def scrolled(rows: Parts) -> QScrollArea:
    """Rows at the top of an area of their own, which scrolls and leaves the focus to them."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(rows)
    column.addStretch(1)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
