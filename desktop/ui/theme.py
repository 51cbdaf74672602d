"""How everything looks: colours, type sizes and icons, and their change."""

from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication

from desktop.resources import resource_dir
from desktop.ui.icons import IconPainter, ThemedIcon
from desktop.ui.palette import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Tokens, qt_palette

__all__ = [
    "DARK",
    "HIGH_DARK",
    "HIGH_LIGHT",
    "LARGEST_SCALE",
    "LIGHT",
    "SMALLEST_SCALE",
    "Mode",
    "TextRole",
    "Theme",
    "Tokens",
]

SMALLEST_SCALE = 0.8
LARGEST_SCALE = 2.0
_STILL = "* { widget-animation-duration: 0 }"
_TABULAR = QFont.Tag("tnum")


class Mode(StrEnum):
    """Which colours to use: the system's choice, or one set by hand.

    High contrast is black on white or white on black, as the system is light or dark.
    """

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class TextRole(StrEnum):
    """What a piece of text is; its size and weight follow."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    BODY = "body"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    CHIP = "chip"
    TINY = "tiny"
    TINY_STRONG = "tiny_strong"


_MARK_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
_SIZE_PX = {"title": 17.0, "body": 13.0, "small": 12.0, "tiny": 11.5}
_LINE_PX = {"button_line": 18, "field_line": 20, "link_line": 15}
# Above and below a field's line its style sheet has a padding and a frame.
_AROUND_LINE_PX = 10
_FONTS = {
    TextRole.TITLE: (17.0, QFont.Weight.DemiBold),
    TextRole.HEADING: (13.0, QFont.Weight.DemiBold),
    TextRole.STRONG: (13.0, QFont.Weight.Medium),
    TextRole.BODY: (13.0, QFont.Weight.Normal),
    TextRole.SMALL: (12.0, QFont.Weight.Normal),
    TextRole.SMALL_STRONG: (12.0, QFont.Weight.DemiBold),
    TextRole.CHIP: (12.0, QFont.Weight.Medium),
    TextRole.TINY: (11.5, QFont.Weight.Normal),
    TextRole.TINY_STRONG: (11.5, QFont.Weight.DemiBold),
}


class Theme(QObject):
    """The look of the application; sets it up, and changes it while running.

    Args:
        app: The application to dress.
        mode: Whose choice of light or dark.
        text_scale: Size of all text, 1.0 as designed.

    Signals:
        changed: Colours or sizes changed; what paints itself reads them again.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, mode: Mode = Mode.SYSTEM, text_scale: float = 1.0
    ) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._text_scale = _within_limits(text_scale)
        self._is_still = False
        self._resources = resource_dir()
        styles = self._resources.joinpath("styles")
        QDir.setSearchPaths("styles", [str(styles)])
        self._template, self._of_high = (
            Template(styles.joinpath(name).read_text(encoding="utf-8"))
            for name in ("basewatch.qss", "high-contrast.qss")
        )
        self._family = _system_font()
        # Unknown, where the desktop says nothing, counts as light.
        hints = app.styleHints()
        self._is_system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self._wants_contrast = False
        # Qt before 6.10 does not know what the system asks for.
        if hasattr(hints, "accessibility"):
            self._needs = hints.accessibility()
            self._wants_contrast = _is_high(self._needs.contrastPreference())
            self._needs.contrastPreferenceChanged.connect(self._follow_contrast)
        self._tokens = self._chosen_tokens()
        self._icons = IconPainter(self._resources.joinpath("icons"), self._tokens)
        app.setStyle("Fusion")
        hints.colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def mode(self) -> Mode:
        """Whose choice of light or dark is in use."""
        return self._mode

    @property
    def text_scale(self) -> float:
        """Size of all text, 1.0 as designed."""
        return self._text_scale

    @property
    def field_px(self) -> int:
        """The height of a field of one line, by which all others and their labels go."""
        return round(_LINE_PX["field_line"] * self._text_scale) + _AROUND_LINE_PX

    @property
    def is_still(self) -> bool:
        """Whether the style moves nothing by itself, whatever the system is set to."""
        return self._is_still

    def set_still(self, is_still: bool) -> None:
        """Have the style move nothing by itself, or as the system is set."""
        if is_still != self._is_still:
            self._is_still = is_still
            self._apply()

    def set_mode(self, mode: Mode) -> None:
        """Use light, dark, high contrast, or what the system uses."""
        if mode is self._mode:
            return
        self._mode = mode
        self._take_up_changes()

    def set_text_scale(self, scale: float) -> None:
        """Show all text at this size, kept between 0.8 and 2."""
        scale = _within_limits(scale)
        if scale == self._text_scale:
            return
        self._text_scale = scale
        self._take_up_changes()

    def color(self, name: str) -> QColor:
        """Return the colour called ``name`` in `Tokens`."""
        return QColor(getattr(self._tokens, name))

    def font(self, role: TextRole = TextRole.BODY) -> QFont:
        """Return the system's font in the size and weight of ``role``, with tabular figures."""
        size_px, weight = _FONTS[role]
        font = QFont(self._family)
        font.setPointSizeF(self._points(size_px))
        font.setWeight(weight)
        font.setFeature(_TABULAR, 1)
        return font

    def icon(self, name: str, color: str = "text") -> QIcon:
        """Return the icon ``name`` of ``resources/icons``; it follows later changes of theme.

        Args:
            name: File name without ``.svg``.
            color: Name in `Tokens`: "text", "quiet", "accent", "on_accent"...
        """
        return QIcon(ThemedIcon(self._icons, name, color))

    def application_icon(self) -> QIcon:
        """Return the program's own mark, for windows and the task bar."""
        icon = QIcon()
        for size_px in _MARK_SIZES_PX:
            file = self._resources.joinpath("icons", f"basewatch-{size_px}.png")
            icon.addFile(str(file), QSize(size_px, size_px))
        return icon

    def _take_up_changes(self) -> None:
        self._tokens = self._chosen_tokens()
        self._icons.set_tokens(self._tokens)
        self._apply()
        self.changed.emit()

    def _chosen_tokens(self) -> Tokens:
        follows = self._mode is Mode.SYSTEM
        if self._mode is Mode.HIGH_CONTRAST or (follows and self._wants_contrast):
            return HIGH_DARK if self._is_system_dark else HIGH_LIGHT
        if follows:
            return DARK if self._is_system_dark else LIGHT
        return DARK if self._mode is Mode.DARK else LIGHT

    def _apply(self) -> None:
        self._app.setPalette(qt_palette(self._tokens))
        self._app.setFont(self.font())
        self._app.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        sizes = {name: f"{self._points(px):.3f}" for name, px in _SIZE_PX.items()}
        colours = {name: getattr(self._tokens, name) for name in Tokens.__slots__}
        # Qt lets a field shrink to its least height, which must therefore grow with the text.
        lines = {name: str(round(px * self._text_scale)) for name, px in _LINE_PX.items()}
        sheet = self._template.substitute(colours, **sizes, **lines)
        if self._tokens.is_high:
            sheet += self._of_high.substitute(colours, **sizes, **lines)
        return f"{sheet}\n{_STILL}" if self._is_still else sheet

    def _points(self, size_px: float) -> float:
        """Return a size in points: Qt takes pixels as whole numbers only, and 11.5 is none."""
        return size_px * self._text_scale * 72 / self._app.primaryScreen().logicalDotsPerInch()

    @Slot(Qt.ColorScheme)
    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        self._is_system_dark = scheme == Qt.ColorScheme.Dark
        if self._chosen_tokens() is not self._tokens:
            self._take_up_changes()

    def _follow_contrast(self, preference: "Qt.ContrastPreference") -> None:
        self._wants_contrast = _is_high(preference)
        if self._chosen_tokens() is not self._tokens:
            self._take_up_changes()


def _is_high(preference: "Qt.ContrastPreference") -> bool:
    return preference == Qt.ContrastPreference.HighContrast


def _within_limits(scale: float) -> float:
    return min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)


def _system_font() -> QFont:
    """Return the system's font by its own name.

    "Sans Serif" is whichever font comes first: the bundled ones of pages, once they are loaded.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFamilies([QFontInfo(font).family(), *font.families()])
    return font
