"""Texts that fit where they stand: notes that wrap, and names that are elided."""

from html import escape

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPaintEvent, QPalette, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from coordinator.language import spoken, tr
from coordinator.plan.wording import capitalized, elided
from ui.painting import AT_START, painting, seen
from ui.theme import shown_theme

_MOST_MEASURED = 1000
"""Letters; no line is as wide."""
_MOST_SAID = 10_000
_SHORTEST = 4
"""As many wide letters stay readable when a text is elided."""


def plain_tip(text: str) -> str:
    """A tooltip that shows the text as it is, also where it looks like HTML; of a megabyte the beginning."""
    text = elided(text, _MOST_MEASURED)
    return f"<span>{escape(text)}</span>".replace("\n", "<br>") if Qt.mightBeRichText(text) else text


def fitted(metrics: QFontMetrics | QFontMetricsF, text: str, width: float) -> str:
    """The text in one line with `…` for what has no room; of a megabyte no more is measured than may show."""
    room = width if isinstance(metrics, QFontMetricsF) else int(width)
    return metrics.elidedText(elided(text, _MOST_MEASURED), Qt.TextElideMode.ElideRight, room)  # type: ignore[arg-type]


def width_of(metrics: QFontMetrics | QFontMetricsF, text: str) -> float:
    """How wide the text is in one line; of a megabyte the beginning, for which no line has room."""
    return metrics.horizontalAdvance(elided(text, _MOST_MEASURED))


def refusal_text(why: str) -> str:
    """A reason as it is shown where something was refused; nothing for none."""
    return f"✕ {capitalized(why)}" if why else ""


class Note(QLabel):
    """A text that wraps, in the theme's colour `tint`; without a text it takes no room."""

    def __init__(self, tint: str = "text", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tint = tint
        self.setWordWrap(True)
        self.setAlignment(seen(AT_START))
        self.setTextFormat(Qt.TextFormat.PlainText)
        if not text:
            self.hide()
        self._color()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def say(self, text: str) -> None:
        text = elided(text, _MOST_SAID)
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange):
            self._color()

    def _color(self) -> None:
        color = shown_theme().color(self._tint)
        if self.palette().color(QPalette.ColorRole.WindowText) != color:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


class Heading(QLabel):
    """What stands over a part, in bold."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAlignment(seen(AT_START))
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setBold(True)
        self.setFont(font)


class ElidedLabel(QLabel):
    """One line that ends in `…` where it is too long, with all of it in the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._rest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(text)
        if self.toolTip() == self._rest:  # and not one that was set besides
            self.setToolTip("")

    def minimumSizeHint(self) -> QSize:
        return QSize(_narrowest(self), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        text = fitted(self.fontMetrics(), self.text(), room.width())
        if not self.toolTip() and text != self.text():
            self._rest = plain_tip(self.text())
            self.setToolTip(self._rest)
        with painting(self) as painter:
            flags = int(self.alignment()) | int(Qt.TextFlag.TextSingleLine)
            shown = str(spoken().filled(text))
            self.style().drawItemText(
                painter, room, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )


class ElidedButton(QPushButton):
    """A button whose text ends in `…` where it is too long."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(_narrowest(self), super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        contents = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(contents, option, self).width()
        option.text = str(spoken().filled(fitted(self.fontMetrics(), self.text(), room)))


class LinkButton(ElidedButton):
    """A name that leads to what it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(
            "QPushButton { border: 1px solid transparent; background: transparent; color: palette(link);"
            " text-align: left; padding: 3px 1px; }"
            "QPushButton:focus { border-color: palette(highlight); }"
            "QPushButton:hover { text-decoration: underline; }"
        )

    def name(self, name: str, text: str = "") -> None:
        """Shows the name, or another text in its place."""
        self.setText((text or name).replace("&", "&&"))
        self.setToolTip(plain_tip(tr("Go to {name}", name=name)))
        self.setAccessibleName(tr("Go to {name}", name=name))


class RemoveButton(QToolButton):
    """A small × that takes something away; `what` says what."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("×")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a click first writes what is being typed
        self.describe(what)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(QLineEdit().sizeHint().height())

    def describe(self, what: str) -> None:
        self.setToolTip(plain_tip(what))
        self.setAccessibleName(what)


def _narrowest(widget: QWidget) -> int:
    return widget.fontMetrics().horizontalAdvance("M") * _SHORTEST
