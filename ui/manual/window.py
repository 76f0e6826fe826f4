"""The manual in a window of its own, so that it can stay open beside the plan."""

from importlib.resources import files

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from coordinator.language import spoken, tr
from coordinator.people.manual import ManualPage, pages
from ui.painting import ISOLATE, POP_ISOLATE
from ui.reader import Reader
from ui.theme import SPACE, shown_theme

_SIZE = QSize(124, 36)
_LIST_WIDTH = 33
"""In letters of middling width, and in lines."""


class ManualReader(Reader):
    """Shows the pictures too, in the theme's colours and no wider than the page."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        picture = QUrl(name).path()
        file = files("resources") / "pictures" / f"{picture}-{shown_theme().name}.png"
        if not picture.isascii() or "/" in picture or not file.is_file():
            return None
        image, room = QImage.fromData(file.read_bytes()), self._room()
        pixels = min(image.width(), round(room * self.devicePixelRatio()))
        image = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(pixels / room)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._render()

    def _room(self) -> int:
        margins = round(2 * self.document().documentMargin())
        return max(200, self.width() - self.verticalScrollBar().sizeHint().width() - margins - SPACE)


class ManualWindow(QWidget):
    """The pages in a list, and the chosen one beside it; Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Manual"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the manual"))
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(QSize(_SIZE.width() * letter, _SIZE.height() * line).boundedTo(screen))
        self.list.setFixedWidth(min(_LIST_WIDTH * letter, self.width() * 2 // 5))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(SPACE // 2)
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([page.title for page in pages()])
        self.reader = ManualReader(tr("The chosen page"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.reader, 1)
        self.list.currentRowChanged.connect(lambda row: self.reader.show_html(_html(pages()[row])))
        self.list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def turn_to(self, name: str) -> None:
        names = [page.name for page in pages()]
        if name in names:
            self.list.setCurrentRow(names.index(name))


def _html(page: ManualPage) -> str:
    """In lines from right to left, each key and typed word in its own direction: `Ctrl+,`."""
    if not spoken().is_right_to_left:
        return page.html
    return page.html.replace("<code>", f"<code>{ISOLATE}").replace("</code>", f"{POP_ISOLATE}</code>")


class Manual(QObject):
    """Opens the manual; its window is made when it is first wanted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._main = window
        self.window: ManualWindow | None = None

    def open_page(self, name: str = "") -> None:
        """Opens the page of that name, or the one that was read last, and comes to the front."""
        if self.window is None:
            self.window = ManualWindow(self._main)
        self.window.turn_to(name)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.list.setFocus()
