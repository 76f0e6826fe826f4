"""The name on a card that is seen from afar: in letters large enough to be read there."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from ui.labels import fitted, width_of
from ui.painting import as_read, onward, put

_SIZES = ((0.36, 26), (0.27, 34))
"""The least zoom for each size of letters; below them all there is no room for a name."""
_PADDING = 10.0
_NEW_LINE = "\u2028"
_MOST_LINES = 2
_MOST_KEPT = 20_000

_Key = tuple[str, int, float]


class TileNames:
    """Paints names in as many lines as a tile has room for; each is set once and then copied."""

    def __init__(self, base: QFont) -> None:
        self._fonts = {pixels: QFont(base) for _, pixels in _SIZES}
        for pixels, font in self._fonts.items():
            font.setPixelSize(pixels)
        self._metrics = {pixels: QFontMetricsF(font) for pixels, font in self._fonts.items()}
        self._set: dict[_Key, QStaticText] = {}

    def paint(self, painter: QPainter, tile: QRectF, name: str, zoom: float) -> None:
        """Paints the name in the painter's pen; `tile` is in scene units."""
        pixels = next((pixels for least, pixels in _SIZES if zoom >= least), None)
        if pixels is None:
            return
        key = (name, pixels, tile.height())
        text = self._set.get(key)
        if text is None:
            if len(self._set) >= _MOST_KEPT:
                self._set.clear()
            text = self._set[key] = self._text(name, pixels, tile)
        painter.setFont(self._fonts[pixels])
        top = max(0.0, (tile.height() - text.size().height()) / 2)
        put(painter, QPointF(_PADDING, top), text)

    def _text(self, name: str, pixels: int, tile: QRectF) -> QStaticText:
        metrics = self._metrics[pixels]
        most = max(1, min(_MOST_LINES, int(tile.height() // metrics.height())))
        text = QStaticText(_NEW_LINE.join(wrapped(name, metrics, tile.width() - 2 * _PADDING, most)))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        text.prepare(font=self._fonts[pixels])
        if onward() < 0:
            text.setTextOption(as_read(name))
            text.setTextWidth(text.size().width())
        return text


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """The text in at most so many lines of that width; what is too long ends in `…`."""
    lines, words = [""], text.split()
    for number, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(metrics, longer) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join([lines[-1], *words[number:]])
            break
    return [fitted(metrics, line, width) for line in lines]
