"""The type of pages: bundled, so that every machine sets a page alike."""

import threading

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from desktop.resources import resource_dir

SCALE = 10
"""Type is set so many times larger and painted so much smaller: Qt knows whole pixels only."""

# The system's own come after these, for scripts that none of them has.
_FILES = {
    "Noto Sans": {400: "NotoSans-Regular.ttf", 700: "NotoSans-Bold.ttf"},
    "Noto Sans Arabic": {400: "NotoSansArabic-Regular.ttf", 700: "NotoSansArabic-Bold.ttf"},
    # Of one weight: names with emoji are rare, but must not come out as empty boxes.
    "Noto Emoji": {400: "NotoEmoji-Regular.ttf"},
}
_OFF = ("liga", "clig", "dlig")


class _Made(threading.local):
    """The fonts of each thread: a QFont keeps what one has loaded, and must not serve two."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[int, bool], QFont] = {}


class PageFonts:
    """The bundled fonts, loaded once for a program; needs a QGuiApplication.

    Pages may be laid out and painted on several threads at once.
    """

    def __init__(self) -> None:
        """Load them."""
        for weights in font_files().values():
            for _weight, content in weights:
                QFontDatabase.addApplicationFontFromData(QByteArray(content))
        self._made = _Made()

    def font(self, size: float, *, is_bold: bool) -> QFont:
        """Return the font for type of ``size`` page units, `SCALE` times as large."""
        pixels = max(round(size * SCALE), 1)
        made = self._made.fonts
        found = made.get((pixels, is_bold))
        if found is None:
            found = made[pixels, is_bold] = _font(pixels, is_bold=is_bold)
        return found


def font_files() -> dict[str, list[tuple[int, bytes]]]:
    """Return the bundled fonts by family, each weight with its TrueType file."""
    folder = resource_dir().joinpath("fonts")
    return {
        family: [(weight, folder.joinpath(name).read_bytes()) for weight, name in files.items()]
        for family, files in _FILES.items()
    }


def _font(pixels: int, *, is_bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(tuple(_FILES))
    font.setPixelSize(pixels)
    font.setBold(is_bold)
    # Hinted type has other widths on every device.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for name in _OFF:
        # A ligature is one letter to whoever searches or copies from a PDF.
        font.setFeature(QFont.Tag(name), 0)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
