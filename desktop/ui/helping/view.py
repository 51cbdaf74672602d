"""Shows a page of Help: as a stranger's markup is shown, and with the pictures of Help itself."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.ui.text_views import SafeTextView
from desktop.ui.theme import Theme

_WIDEST_PX, _NARROWEST_PX = 620, 240
_MARGIN_PX = 12


class HelpView(SafeTextView):
    """Cleaned markup with pictures that are in memory already; no other is fetched or opened."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._pictures: Mapping[str, bytes] = {}
        self._hits: list[QTextCursor] = []
        self._at = -1
        theme.changed.connect(self._mark)

    def take_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Show these where a page names them."""
        self._pictures = pictures
        self.picture_names = frozenset(pictures)

    def find_words(self, words: list[str]) -> int:
        """Mark each place of the page where one of ``words`` is, and go to the first.

        Returns:
            How many there are.
        """
        self._hits, self._at = [], -1
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                self._hits.append(found)
                found = self.document().find(word, found)
        self._hits.sort(key=QTextCursor.selectionStart)
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
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Return a picture of Help, as wide as a page at most; for all else what is safe."""
        shown = name.toString() if isinstance(name, QUrl) else name
        image = QImage()
        # No other decoder is tried, whatever the bytes are.
        if not image.loadFromData(self._pictures.get(shown, b""), "PNG"):
            return super().loadResource(kind, name)
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - 2 * _MARGIN_PX if self.isVisible() else _WIDEST_PX
        widest = round(min(_WIDEST_PX, max(room, _NARROWEST_PX)) * ratio)
        if image.width() > widest:
            image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image
