"""The article with coloured words: who says it, when, where; marked words can set a field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.services.reading.text import Words
from desktop.ui.text_views import PlainTextView
from desktop.ui.theme import Theme

Marked = tuple[Words, str]
_LINES = {
    "accent_chip": ("accent", QTextCharFormat.UnderlineStyle.SingleUnderline),
    "changing_chip": ("changing_text", QTextCharFormat.UnderlineStyle.DashUnderline),
    "good_chip": ("good_text", QTextCharFormat.UnderlineStyle.DotLine),
}
"""The line below words on each ground, for whoever does not see the colours apart."""


class ArticleView(PlainTextView):
    """A text for reading, with words marked by what they tell.

    Signals:
        chosen: Words were marked by the user, or none any more.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._marks: list[Marked] = []
        self._current: Words | None = None
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("The report’s text, word for word"))
        self.document().setDocumentMargin(20)
        self.selectionChanged.connect(self.chosen)
        self.page_turned.connect(self._paint_marks)
        theme.changed.connect(self._paint_marks)

    def show_article(self, text: str, marks: Sequence[Marked]) -> None:
        """Show a text; each mark is some of its words with the name of a ground colour."""
        self._marks, self._current = list(marks), None
        self.show_text(text)
        self._paint_marks()

    def point_at(self, words: Words | None) -> None:
        """Show which words are spoken of now, and bring them into view."""
        self._current = words
        if words is not None:
            self.bring_up(words.start)
        self._paint_marks()
        if words is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.place(words.end, is_end=True))
            self.setTextCursor(cursor)
            cursor.setPosition(self.place(words.start))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.viewport().update()

    def marked_words(self) -> Words | None:
        """Return the words that the user marked, None where there are none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self.character(cursor.selectionStart())
        end = self.character(cursor.selectionEnd())
        part = self.text[start:end]
        bare = part.strip()
        if not bare:
            return None
        start += len(part) - len(part.lstrip())
        return Words(start, start + len(bare), bare)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar beside the words that are spoken of now."""
        super().paintEvent(event)
        if self._current is None or not self.holds(self._current.start, self._current.end):
            return
        first, last = QTextCursor(self.document()), QTextCursor(self.document())
        first.setPosition(self.place(self._current.start))
        last.setPosition(self.place(self._current.end, is_end=True))
        top, bottom = self.cursorRect(first).top(), self.cursorRect(last).bottom()
        painter = QPainter(self.viewport())
        painter.fillRect(6, top, 3, bottom - top, self._theme.color("accent"))
        painter.end()

    @Slot()
    def _paint_marks(self) -> None:
        shown = []
        for words, ground in self._marks:
            if not self.holds(words.start, words.end):
                continue
            one = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(self._theme.color(ground))
            line, style = _LINES[ground]
            form.setUnderlineColor(self._theme.color(line))
            form.setUnderlineStyle(style)
            one.format = form
            one.cursor = self.cursor_over(words.start, words.end)
            shown.append(one)
        self.setExtraSelections(shown)
