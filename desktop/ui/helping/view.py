"""Shows a page of Help: as a stranger's markup is shown, and with the pictures of Help itself."""

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.ui.helping.finding import places_of
from desktop.ui.helping.headings import size_headings
from desktop.ui.text_views import SafeTextView
from desktop.ui.theme import Theme

_WIDEST_PX, _NARROWEST_PX = 620, 240
_MARGIN_PX = 12
# The dots per metre of a picture that has as many as it is points wide: 96 in an inch.
ONE_PER_POINT = 3_780
_ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)


class HelpView(SafeTextView):
    """Cleaned markup with pictures that are in memory already; no other is fetched or opened."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._pictures: Mapping[str, bytes] = {}
        self._hits: list[QTextCursor] = []
        self._at = -1
        self._fitted_to_px = 0
        theme.changed.connect(self._take_up_look)

    def take_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Show these where a page names them, in a dark window "dark/a.png" for "a.png"."""
        self._pictures = pictures
        self.picture_names = frozenset(pictures)

    def show_page(self, text: str, direction: Qt.LayoutDirection) -> None:
        """Show Markdown in the direction of its language, what begins with Latin letters too."""
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        # Qt sets the letters from the right, and leaves tables and their columns on the left.
        self.show_marked_down(_ROW.sub(_mirrored, text) if is_mirrored else text)
        if is_mirrored:
            for table in self.tables():
                look = table.format()
                look.setAlignment(Qt.AlignmentFlag.AlignRight)
                table.setFormat(look)
        size_headings(self.document(), self._theme)

    def find_words(self, sought: list[str]) -> int:
        """Mark each place of the page where one of ``sought`` is, and go to the first.

        Args:
            sought: As `desktop.ui.helping.finding.sought_in` has it.

        Returns:
            How many there are.
        """
        self._hits, self._at = [], -1
        for start, end in places_of(self.toPlainText(), sought):
            found = QTextCursor(self.document())
            found.setPosition(start)
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._hits.append(found)
        self.go_to_next_hit()
        return len(self._hits)

    def go_to_next_hit(self) -> None:
        """Bring the next place into view, and after the last the first."""
        if self._hits:
            self._at = (self._at + 1) % len(self._hits)
            at = QTextCursor(self.document())
            at.setPosition(self._hits[self._at].selectionStart())
            self.setTextCursor(at)
            self.ensureCursorVisible()
        self._mark()

    def _mark(self) -> None:
        marks = []
        for number, cursor in enumerate(self._hits):
            look = QTextCharFormat()
            is_current = number == self._at
            ground, letters = ("accent", "on_accent") if is_current else ("accent_chip", "text")
            look.setBackground(self._theme.color(ground))
            look.setForeground(self._theme.color(letters))
            look.setFontUnderline(self._theme.tokens.is_high)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)

    @Slot()
    def _take_up_look(self) -> None:
        size_headings(self.document(), self._theme)
        self._refit()
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures as wide as the page."""
        super().resizeEvent(event)
        if self._widest_px() != self._fitted_to_px:
            self._refit()

    def _refit(self) -> None:
        """Lay the pictures of the page out anew, which the document has kept as they were."""
        kind = QTextDocument.ResourceType.ImageResource.value
        document = self.document()
        for name in self._named_pictures():
            document.addResource(kind, QUrl(name), self.loadResource(kind, name))
        document.markContentsDirty(0, document.characterCount())
        self.viewport().update()

    def _named_pictures(self) -> set[str]:
        return {
            look.toImageFormat().name()
            for look in self.document().allFormats()
            if look.isImageFormat()
        }

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Return a picture of Help, as wide as made or as a page; for all else what is safe."""
        shown = name.toString() if isinstance(name, QUrl) else name
        dark = self._pictures.get(f"dark/{shown}") if self._theme.tokens.dark else None
        image = QImage()
        # No other decoder is tried, whatever the bytes are.
        if not image.loadFromData(dark or self._pictures.get(shown, b""), "PNG"):
            return super().loadResource(kind, name)
        self._fitted_to_px = self._widest_px()
        # Taken at twice the density, it has twice the dots for the same size.
        density = max(round(image.dotsPerMeterX() / ONE_PER_POINT), 1)
        width_px = min(round(image.width() / density), self._fitted_to_px)
        pixels = round(width_px * self.devicePixelRatioF())
        if image.width() > pixels:
            image = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(image.width() / width_px)
        return image

    def _widest_px(self) -> int:
        """Return how wide a picture may be."""
        room = self.viewport().width() - 2 * _MARGIN_PX if self.isVisible() else _WIDEST_PX
        return min(_WIDEST_PX, max(room, _NARROWEST_PX))


def _mirrored(row: re.Match[str]) -> str:
    """Return a row of a table with its last cell first."""
    return "|" + "|".join(reversed(row[1].split("|"))) + "|"
