"""The texts of the timeline, as they fit where they stand: each is shortened and shaped once."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QStaticText

from ui.labels import fitted, width_of
from ui.painting import as_read, put

_MOST_KEPT = 20_000


class Letters:
    """One font in two weights, as large on paper as on the screen."""

    def __init__(self, font: QFont) -> None:
        self.plain = QFont(font)
        self.plain.setPixelSize(QFontInfo(font).pixelSize())
        self.bold = QFont(self.plain)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetricsF(self.plain), True: QFontMetricsF(self.bold)}
        self.height = self._metrics[True].height()
        self.letter = self._metrics[False].averageCharWidth()
        self._widths: dict[tuple[str, bool], float] = {}
        self._shaped: dict[tuple[str, int, bool], QStaticText] = {}

    def width(self, text: str, bold: bool = False) -> float:
        found = self._widths.get((text, bold))
        if found is None:
            if len(self._widths) > _MOST_KEPT:
                self._widths.clear()
            found = self._widths[text, bold] = width_of(self._metrics[bold], text)
        return found

    def paint(
        self, painter: QPainter, x: float, y: float, text: str, room: float | None = None, bold: bool = False
    ) -> None:
        """Writes a text that begins at the corner (x, y), in `room` pixels if that is not None.

        The painter's pen gives the colour.
        """
        width = -1 if room is None or self.width(text, bold) <= room else int(room)
        shaped = self._shaped.get((text, width, bold))
        if shaped is None:
            if len(self._shaped) > _MOST_KEPT:
                self._shaped.clear()
            shown = text
            if width >= 0:
                shown = fitted(self._metrics[bold], text, width)
            shaped = QStaticText(shown)
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.setTextOption(as_read(shown))
            shaped.prepare(font=self.bold if bold else self.plain)
            self._shaped[text, width, bold] = shaped
        painter.setFont(self.bold if bold else self.plain)
        put(painter, QPointF(x, y), shaped)
