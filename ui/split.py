"""The views in tabs, one of them beside the others where the window is split."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from ui.empty_page import EmptyPage
from ui.theme import SPACE

_NARROWEST = 240


class _Tabs(QTabWidget):
    """As narrow as the tab that is shown allows, whatever the others need."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setAcceptDrops(True)
        self.tabBar().setChangeCurrentOnDrag(True)  # a person from the levels is dropped on the graph
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        least = shown.minimumSizeHint() if shown is not None else QSize()
        return QSize(max(least.width(), _NARROWEST), least.height() + self.tabBar().sizeHint().height())


class Views(QSplitter):
    """Each view is there once: in a tab, or beside the tabs; so all show the one selection.

    At the start the window shows before its first view is made, which takes a moment.
    """

    turned = Signal()
    """Another view is shown than before."""

    def __init__(self, names: Mapping[str, str], make: Callable[[str], object]) -> None:
        """`names` of the views as they are shown, by those in the settings, in the order of their tabs.

        `make` is called with the latter when a view is first wanted, and has it placed.
        """
        super().__init__(Qt.Orientation.Horizontal)
        self._views: dict[str, QWidget] = {}
        self._not_made = set(names)
        self._names = names
        self._make = make
        self._beside: str | None = None
        self._last: str | None = None
        self._in_beside = False
        self.tabs = _Tabs()
        for name in names:
            self._views[name] = EmptyPage(self._make_first)
            self.tabs.addTab(self._views[name], names[name])
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setAccessibleName(tr("The view beside"))
        self.choice.setToolTip(tr("Which view is shown beside the others"))
        self.choice.activated.connect(lambda _: self.put_beside(self.choice.currentData()))
        self._side = self._build_side()
        self.addWidget(self.tabs)
        self.addWidget(self._side)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.tabs.currentChanged.connect(self._turn)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def beside(self) -> str | None:
        """The name of the view beside the tabs; None where the window is not split."""
        return self._beside

    @property
    def current(self) -> QWidget:
        """The view that had the focus last, of those that are shown."""
        if self._in_beside and self._beside is not None:
            return self._views[self._beside]
        return self._in_tab()

    @property
    def shown(self) -> list[QWidget]:
        """The views that can be seen, from the left."""
        beside = [self._views[self._beside]] if self._beside is not None else []
        return [self._in_tab(), *beside]

    def show_view(self, view: QWidget) -> None:
        """Shows a view in its tab; where it stands beside, it becomes the current one."""
        self._in_beside = self._beside is not None and view is self._views[self._beside]
        if self._in_beside:
            view.setFocus()
        else:
            self.tabs.setCurrentWidget(view)
        self.turned.emit()

    def place(self, name: str, view: QWidget) -> None:
        """Puts a view that was just made where its empty page is."""
        empty, at = self._views[name], self.tabs.indexOf(self._views[name])
        is_shown, has_focus = self.tabs.currentIndex() == at, self.window().focusWidget() is empty
        self._views[name] = view
        self._not_made.discard(name)
        with QSignalBlocker(self.tabs):
            self.tabs.insertTab(at, view, self._names[name])
            if is_shown:
                self.tabs.setCurrentIndex(at)
            self.tabs.removeTab(at + 1)
        if has_focus:
            view.setFocus()
        self.tabs.updateGeometry()
        empty.deleteLater()

    def show_page(self, name: str) -> None:
        """Shows the view of that name, as its action does."""
        self.show_view(self._made(name))

    def go_to(self, view: QWidget) -> None:
        """Shows a view and begins in it."""
        self.show_view(view)
        view.setFocus()

    def step(self, by: int) -> None:
        """Goes to the tab before or after; from the last one to the first."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
        self.tabs.currentWidget().setFocus()

    def put_beside(self, name: str | None) -> None:
        """Splits the window with this view beside the tabs; None ends that."""
        if name == self._beside or (name is not None and name not in self._views):
            return
        if self._beside is not None:
            self._back_to_its_tab(self._beside)
            self._last = self._beside
        self._beside, self._in_beside = name, name is not None
        self._side.setVisible(name is not None)
        if name is not None:
            view = self._made(name)
            self.tabs.removeTab(self.tabs.indexOf(view))
            self._column.addWidget(view, 1)
            view.show()
            half = max(self.width() // 2, 1)
            self.setSizes([half, half])
            view.setFocus()
        else:
            self.tabs.currentWidget().setFocus()
        self._offer_others()
        self.turned.emit()

    def split(self) -> None:
        """Splits the window, or ends that; beside comes what stood there last, else the next tab's view."""
        if self._beside is not None:
            self.put_beside(None)
            return
        names = list(self._views)
        # a page that comes and goes, such as an import, is none of the views
        here = next((name for name in names if self._views[name] is self.tabs.currentWidget()), None)
        following = names[(names.index(here) + 1) % len(names)] if here is not None else names[0]
        self.put_beside(following if self._last in (None, here) else self._last)

    def go_across(self) -> None:
        """From one of two views to the other."""
        others = [view for view in self.shown if view is not self.current]
        if others:
            self._in_beside = not self._in_beside
            others[0].setFocus()

    def _build_side(self) -> QWidget:
        side = QWidget()
        end = QToolButton()
        end.setText("×")
        end.setAutoRaise(True)
        end.setToolTip(tr("Show one view again"))
        end.setAccessibleName(tr("Show one view again"))
        end.clicked.connect(lambda: self.put_beside(None))
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 2, 2, 2)
        row.setSpacing(SPACE)
        label = QLabel(tr("Beside"))
        label.setBuddy(self.choice)
        for widget in (label, self.choice):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(end)
        self._column = QVBoxLayout(side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        side.hide()
        return side

    def _back_to_its_tab(self, name: str) -> None:
        view = self._views[name]
        self._column.removeWidget(view)
        order = list(self._views.values())
        before = order[: order.index(view)]
        place = sum(1 for each in before if self.tabs.indexOf(each) >= 0)
        self.tabs.insertTab(place, view, self._names[name])

    def _offer_others(self) -> None:
        self.choice.clear()
        for name in self._views:
            self.choice.addItem(self._names[name], name)
        self.choice.setCurrentIndex(max(self.choice.findData(self._beside), 0))

    def _made(self, name: str) -> QWidget:
        if name in self._not_made:
            self._make(name)
        return self._views[name]

    def _in_tab(self) -> QWidget:
        """What the current tab shows; a view is made where it wasn't yet."""
        shown = self.tabs.currentWidget()
        name = next((name for name in self._not_made if self._views[name] is shown), None)
        return shown if name is None else self._made(name)

    def _make_first(self) -> None:
        if isinstance(self.tabs.currentWidget(), EmptyPage):
            self._in_tab()
            self.turned.emit()

    def _turn(self) -> None:
        self._in_tab()
        self._in_beside = False
        self.turned.emit()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        in_beside = new is not None and self._side.isAncestorOf(new)
        in_tabs = new is not None and self.tabs.isAncestorOf(new)
        if in_beside or in_tabs:
            self._in_beside = in_beside
