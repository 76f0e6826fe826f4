"""All colours and sizes, light and dark, and the palette and style sheet made of them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from coordinator.people.fit import FitKind


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for, as #rrggbb; text on its ground has a contrast of 4.5:1 or more."""

    name: str
    window: str
    base: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    canvas: str
    grid: str
    card: str
    card_border: str
    group: str
    group_border: str
    link: str
    critical: str
    critical_soft: str
    fits: str
    stretch: str
    later: str
    refused: str
    chair: str
    done: str

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def color(self, name: str, alpha: int = 255) -> QColor:
        found = QColor(getattr(self, name))
        found.setAlpha(alpha)
        return found


LIGHT = Theme(
    name="light",
    window="#f4f5f7",
    base="#ffffff",
    raised="#ffffff",
    border="#d5d9e0",
    text="#1d2430",
    muted="#5a6475",
    accent="#1f5fbf",
    on_accent="#ffffff",
    accent_soft="#dfeafb",
    canvas="#eef0f4",
    grid="#e3e6ec",
    card="#ffffff",
    card_border="#c3c9d4",
    group="#e4e8f0",
    group_border="#bcc5d3",
    link="#8a94a6",
    critical="#b4410f",
    critical_soft="#fbe9df",
    fits="#1a7340",
    stretch="#6a3fb5",
    later="#8a5a00",
    refused="#b3261e",
    chair="#8a94a6",
    done="#5a6475",
)

DARK = Theme(
    name="dark",
    window="#1e2229",
    base="#181b21",
    raised="#272c35",
    border="#3a414d",
    text="#e6e9ef",
    muted="#a3adbd",
    accent="#7db0ff",
    on_accent="#10151d",
    accent_soft="#24364f",
    canvas="#15181d",
    grid="#20242b",
    card="#262b34",
    card_border="#454d5b",
    group="#1c2129",
    group_border="#3d4654",
    link="#727d8f",
    critical="#ff9a66",
    critical_soft="#43291d",
    fits="#6fd296",
    stretch="#bda2ff",
    later="#f0b95a",
    refused="#ff8a80",
    chair="#727d8f",
    done="#a3adbd",
)

FIT_MARKS = {
    FitKind.FITS: ("✓", "fits"),
    FitKind.STRETCH: ("↗", "stretch"),
    FitKind.LATER: ("◷", "later"),
    FitKind.NOT_YET: ("✕", "refused"),
    FitKind.AWAY: ("○", "later"),
    FitKind.EXTRA: ("+", "muted"),
    FitKind.ON_IT: ("=", "muted"),
}
"""For each fit a mark and the theme's colour, so that neither is needed alone."""

_USUAL_TYPE = 13
"""Pixels."""
SPACE = 8
"""The step of all gaps and margins, in device-independent pixels."""


def type_scale() -> float:
    """By how much the program's letters are larger than usual; 1 where they are not."""
    return max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / _USUAL_TYPE)


def wanted_theme(choice: str = "system") -> Theme:
    """The theme for a setting: `light`, `dark`, or `system`, which asks the window system."""
    if choice == "system":
        choice = "dark" if system_scheme() == Qt.ColorScheme.Dark else "light"
    return DARK if choice == "dark" else LIGHT


def system_scheme() -> Qt.ColorScheme:
    """What the window system says; unknown where it has no say."""
    return QGuiApplication.styleHints().colorScheme()


def shown_theme() -> Theme:
    """The theme that the application's palette was made from."""
    return LIGHT if QGuiApplication.palette().window().color().lightness() > 127 else DARK


def apply_theme(application: QApplication, theme: Theme) -> None:
    application.setStyle("Fusion")
    application.setPalette(palette_of(theme))
    application.setStyleSheet(_style_sheet(theme))


def palette_of(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.refused,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.stretch,
        role.Light: theme.raised,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.card_border,
        role.Shadow: theme.card_border,
    }
    palette = QPalette()
    for which, color in colors.items():
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme) -> str:
    return f"""
    QToolTip {{ color: {theme.text}; background: {theme.raised}; border: 1px solid {theme.border};
        padding: 4px; }}
    QToolBar {{ background: {theme.window}; border: none; border-bottom: 1px solid {theme.border};
        spacing: 2px; padding: 3px 6px; }}
    QToolBar QToolButton {{ padding: 4px 7px; border-radius: 5px; }}
    QToolBar QToolButton:hover {{ background: {theme.accent_soft}; }}
    QToolBar QToolButton:checked {{ background: {theme.accent_soft}; color: {theme.accent}; }}
    QStatusBar {{ border-top: 1px solid {theme.border}; }}
    QDockWidget {{ titlebar-close-icon: none; }}
    QDockWidget::title {{ background: {theme.window}; padding: 6px 8px;
        border-bottom: 1px solid {theme.border}; }}
    QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: none;
        border-bottom: 1px solid {theme.border}; padding: 5px 6px; }}
    QTableView, QListView, QTreeView {{ border: none; gridline-color: {theme.border};
        selection-background-color: {theme.accent_soft}; selection-color: {theme.text}; }}
    QLineEdit, QPlainTextEdit {{ background: {theme.base};
        border: 1px solid {theme.border}; border-radius: 5px; padding: 4px 6px;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton {{ background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 5px;
        padding: 5px 10px; }}
    QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border-color: {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.muted}; }}
    QTabBar::tab {{ padding: 6px 14px; border: none; border-bottom: 2px solid transparent;
        color: {theme.muted}; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
    QTabWidget::pane {{ border: none; }}
    QScrollArea {{ border: none; }}
    QFrame#best_plan {{ background: {theme.window}; border: none;
        border-bottom: 1px solid {theme.border}; }}
    QListView#results {{ border: 1px solid {theme.card_border}; background: {theme.raised}; }}
    QFrame#shortcuts {{ border: 1px solid {theme.card_border}; border-radius: 6px;
        background: {theme.window}; }}
    QFrame#trial {{ background: {theme.accent_soft}; border: none;
        border-bottom: 1px solid {theme.accent}; }}
    QFrame#notice {{ background: {theme.critical_soft}; border: none;
        border-bottom: 1px solid {theme.critical}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 1em; height: 1em; margin: 1px; }}
    QCheckBox::indicator:unchecked, QTableView::indicator:unchecked {{ margin: 0;
        border: 1px solid {theme.muted}; border-radius: 3px; background: {theme.base}; }}
    QRadioButton::indicator:unchecked {{ margin: 0; border: 1px solid {theme.muted};
        border-radius: 0.5em; background: {theme.base}; }}
    QSplitter::handle, QMainWindow::separator {{ background: {theme.border}; width: 1px; height: 1px; }}
    """
