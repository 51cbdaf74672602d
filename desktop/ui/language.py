"""The language of the window: which there are, and loading its translations."""

from collections.abc import Sequence
from enum import StrEnum
from importlib.resources.abc import Traversable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication


class Language(StrEnum):
    """What can be chosen; the value is what the settings keep."""

    SYSTEM = "system"
    ENGLISH = "en"
    ARABIC = "ar"
    RUSSIAN = "ru"


OWN_NAMES = {Language.ENGLISH: "English", Language.ARABIC: "العربية", Language.RUSSIAN: "Русский"}
"""How each language calls itself, so that whoever cannot read the window finds his own."""

_LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    # With the figures 0–9, as grid references, hashes and quoted dates have them in any language.
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.World),
    Language.RUSSIAN: QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
}


def language_set(text: str) -> Language:
    """Return the language that the settings name; the system's where they name none of ours."""
    return Language(text) if text in list(Language) else Language.SYSTEM


def spoken(chosen: Language, wanted: Sequence[str]) -> Language:
    """Return the language to speak: the chosen one, else the first of the system's that is ours.

    Args:
        chosen: From the settings.
        wanted: The languages of the system, the most wanted first, as "ar-SY".
    """
    if chosen is not Language.SYSTEM:
        return chosen
    known = {each.value: each for each in OWN_NAMES}
    spoken_here = (known.get(name.replace("_", "-").partition("-")[0].lower()) for name in wanted)
    return next((each for each in spoken_here if each is not None), Language.ENGLISH)


class Speech(QObject):
    """Makes the application speak one language; English loads nothing.

    Attributes:
        language: What is spoken now.
    """

    def __init__(self, app: QGuiApplication, resources: Traversable) -> None:
        """Speak English, until `speak` is told otherwise.

        Args:
            app: The application.
            resources: The resource folder.
        """
        super().__init__(app)
        self._app, self._folder = app, resources.joinpath("translations")
        self._loaded: list[QTranslator] = []
        self.language = Language.ENGLISH
        QLocale.setDefault(_LOCALES[self.language])

    def speak(self, chosen: Language) -> None:
        """Speak ``chosen`` in all that is made from now on, in its direction."""
        language = self.meant(chosen)
        if language is self.language:
            return
        self.silence()
        self.language = language
        QLocale.setDefault(_LOCALES[language])
        if language is not Language.ENGLISH:
            self._load(language)
        is_mirrored = _LOCALES[language].textDirection() == Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )

    def meant(self, chosen: Language) -> Language:
        """Return which language is spoken where ``chosen`` is chosen on this system."""
        return spoken(chosen, QLocale.system().uiLanguages())

    def silence(self) -> None:
        """Unload all translations."""
        for each in self._loaded:
            QCoreApplication.removeTranslator(each)
            each.deleteLater()
        self._loaded = []
        self.language = Language.ENGLISH
        QLocale.setDefault(_LOCALES[Language.ENGLISH])
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _load(self, language: Language) -> None:
        from desktop.ui.said import Recogniser, forms_in

        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = QTranslator(self)
        own.load(str(self._folder.joinpath(f"basewatch_{language.value}.qm")))
        for_qt = QTranslator(self)
        for_qt.load(f"qtbase_{language.value}", qt_folder)
        recogniser = Recogniser(forms_in(self._folder), own, self)
        # Qt asks the newest first.
        self._loaded = [recogniser, for_qt, own]
        for each in self._loaded:
            QCoreApplication.installTranslator(each)
