"""The fonts of cards and of what lies around them."""

from PySide6.QtGui import QFont, QFontMetricsF

from ui.graph.tile import TileNames


class CardFonts:
    """The fonts of cards, in the scene's own units, made from the application's."""

    def __init__(self, base: QFont) -> None:
        self.name = _sized(base, 13, QFont.Weight.DemiBold)
        self.time = _sized(base, 11, QFont.Weight.Normal)
        self.chair = _sized(base, 11, QFont.Weight.Normal)
        self.company = _sized(base, 9, QFont.Weight.DemiBold)
        self.group = _sized(base, 12, QFont.Weight.DemiBold)
        self.sign = _sized(base, 72, QFont.Weight.Bold)
        self.tile = TileNames(base)
        self.name_metrics = QFontMetricsF(self.name)
        self.time_metrics = QFontMetricsF(self.time)
        self.chair_metrics = QFontMetricsF(self.chair)
        self.company_metrics = QFontMetricsF(self.company)
        self.group_metrics = QFontMetricsF(self.group)


def _sized(base: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
