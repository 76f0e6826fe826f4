"""The languages of the window: which there are, which is wanted, and what looks their texts up."""

from functools import partial
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

import resources
from coordinator.language import English, speak, tr
from ui.painting import ISOLATE, POP_ISOLATE

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ar": "العربية"}
"""As those who speak them call them."""
_LOCALES = {"ar": "ar_001"}
"""Where one has figures of its own: those of the texts, and of what is typed, are 0 to 9."""
FOLDER = Path(resources.__file__).parent / "languages"


class Translated:
    """Looks texts up in a catalog that Qt's tools made; what is missing there is said in English."""

    def __init__(self, language: str) -> None:
        self.code = language
        self._english = English()
        self._locale = QLocale(language)
        self._catalog = QTranslator()
        self._catalog.load(str(FOLDER / f"{language}.qm"))
        self.is_right_to_left = self._locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def __reduce__(self) -> tuple[type["Translated"], tuple[str]]:
        return Translated, (self.code,)

    def text(self, text: str, comment: str, n: int) -> str:
        found = self._catalog.translate("", text, comment or None, n)
        return found or self._english.text(text, comment, n)

    def filled(self, value: object) -> object:
        if self.is_right_to_left and isinstance(value, str) and _is_rightward(value):
            return f"{ISOLATE}{value}{POP_ISOLATE}"
        return value

    def weekday(self, number: int) -> str:
        return self._locale.standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)

    def month(self, number: int) -> str:
        return self._locale.monthName(number, QLocale.FormatType.ShortFormat)


def _is_rightward(text: str) -> bool:
    """Whether its first letter is of a script written from left to right."""
    directions = map(bidirectional, text)
    return next((each for each in directions if each in ("L", "R", "AL")), "") == "L"


def wanted_language(choice: str = "system") -> str:
    """The language for a setting; `system` asks what the system speaks, English is the last resort."""
    if choice in LANGUAGES:
        return choice
    spoken = (each.split("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in spoken if each in LANGUAGES), "en")


def speak_in(program: QGuiApplication, choice: str) -> None:
    """Has the program speak the language of that setting, Qt's own texts and the direction of writing too.

    Windows that are open already keep theirs.
    """
    language = wanted_language(choice)
    system = QLocale.system()
    is_of_system = QLocale.languageToCode(system.language()) == language and system.toString(1) == "1"
    QLocale.setDefault(system if is_of_system else QLocale(_LOCALES.get(language, language)))
    speak(English() if language == "en" else Translated(language))
    for before in program.findChildren(QTranslator):
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    texts_of_qt = QTranslator(program)
    if texts_of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(texts_of_qt)
    program.setLayoutDirection(QLocale(language).textDirection())


class LanguageMenu(QMenu):
    """Lets the user choose the language, by its own name; `chosen` carries the setting."""

    chosen = Signal(str)

    def __init__(self, choice: str, parent: QWidget) -> None:
        super().__init__(tr("&Language"), parent)
        group = QActionGroup(self)
        for each, name in {"system": tr("As the &system"), **LANGUAGES}.items():
            action = group.addAction(self.addAction(name))
            action.setCheckable(True)
            action.setChecked(each == choice)
            action.triggered.connect(partial(self.chosen.emit, each))
