"""Several lines of text that come back word for word, however many and long its lines are."""

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.forms.hints import fitting, tell_whole
from desktop.ui.text_breaks import break_for, broken
from desktop.ui.text_map import TextMap
from desktop.ui.text_pages import TextPages, is_long
from desktop.ui.widgets.page_bar import PageBar

# Above the lines and below them: the frame, and the room that the style sheet leaves.
_AROUND_PX = 6


class TextField(QPlainTextEdit):
    """Several lines of plain text.

    A widget that lays out one line of a megabyte, or a million lines, stands still for seconds.
    Long lines are broken for showing only; a huge text is edited page by page. What nobody edits
    is handed back as it was given.

    Attributes:
        bar_px: How much of its height the bar of pages takes, 0 where there is one page.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, hint: str = "", lines: int = 3) -> None:
        """Show ``hint`` while it is empty, and ``lines`` lines."""
        super().__init__(parent)
        self._given = ""
        self._is_as_given = self._is_page_as_cut = True
        self._is_telling = False
        # Each page as it was given or left; of the one that is shown the widget knows more.
        self._pages, self._page = [""], 0
        self._mark = break_for("")
        self._before_paste: tuple[list[str], int] | None = None
        self.bar = PageBar(self, finds=False)
        self.bar_px = 0
        self._hint = hint
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        # Room around the text is the style sheet's. Qt would leave some below the last line only,
        # in which half of the next one shows.
        self.document().setDocumentMargin(0)
        self.setProperty("lines", True)
        # Words are wrapped; a bar would lie over the last line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = 0
        self.show_lines(lines)
        self.bar.turned.connect(self.turn)
        self.bar.copied.connect(self.copy_all)
        self.textChanged.connect(self._note_edit)
        self.textChanged.connect(self.edited)

    def show_lines(self, lines: int) -> None:
        """Be as high as ``lines`` lines and the bar of pages, with nothing of a further line."""
        self._lines = lines
        line_px = ceil(QFontMetricsF(self.font()).height())
        # Qt wants a pixel to spare before it takes the last line for seen.
        self.setFixedHeight(lines * line_px + 1 + 2 * _AROUND_PX + self.bar_px)

    def changeEvent(self, event: QEvent) -> None:
        """Stay as high as so many lines with letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._is_fixed():
            self.show_lines(self._lines)

    def _is_fixed(self) -> bool:
        """Tell whether its height is that of some lines, and not whatever there is room for."""
        return self.minimumHeight() == self.maximumHeight()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take pasted text plain, with long lines broken for showing; cut what is huge."""
        text = source.text()
        if is_long(text) or self._mark in text or is_long(self._shown_text() + text):
            self._splice(text)
        else:
            self.insertPlainText(broken(text, self._mark))

    def value(self) -> str:
        """Return the text word for word."""
        if self._is_as_given:
            return self._given
        before, after = self._pages[: self._page], self._pages[self._page + 1 :]
        return "".join((*before, self._page_text(), *after))

    def attribute(self) -> Any:
        """Return the text word for word."""
        return self.value()

    def show_attribute(self, value: Any) -> None:
        """Show ``value``."""
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self._given = str(value or "")
        self._before_paste = None
        self._show_page(_cut(self._given), 0)
        self._is_as_given = True
        self._tell()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show a page so many further, where there is one; what was edited stays so."""
        if not 0 <= self._page + by < len(self._pages):
            return
        text, at = self._page_text(), self._page
        left = _cut(text) if text else []
        pages = [*self._pages[:at], *left, *self._pages[at + 1 :]]
        self._before_paste = None
        self._show_page(pages, at + len(left) if by > 0 else at - 1)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what is marked without what is only shown."""
        copied = QMimeData()
        marked = self.textCursor().selectedText().replace("\u2029", "\n")
        copied.setText(marked.replace(self._mark, ""))
        return copied

    @Slot()
    def copy_all(self) -> None:
        """Copy the whole text, all of its pages."""
        QGuiApplication.clipboard().setText(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Ctrl+PgUp and Ctrl+PgDown; take back a paste that was cut into pages."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.turn(step)
        elif event.matches(QKeySequence.StandardKey.Undo) and self._can_take_paste_back():
            assert self._before_paste is not None
            before, self._before_paste = self._before_paste, None
            self._show_page(*before)
            self._is_as_given = False
            self._tell()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar below the text, and the hint within it."""
        super().resizeEvent(event)
        shown = fitting(self._hint, self._has_room_for)
        if shown != self.placeholderText():
            self.setPlaceholderText(shown)
        tell_whole(self, self._hint, shown)
        self.bar.stand_below(self.viewport().geometry())

    def _has_room_for(self, hint: str) -> bool:
        room = self.viewport().rect()
        flags = int(Qt.TextFlag.TextWordWrap)
        return room.contains(self.fontMetrics().boundingRect(room, flags, hint))

    def _shown_text(self) -> str:
        # Qt's own reading would turn every no-break space into a space.
        return self.document().toRawText().replace("\u2029", "\n")

    def _page_text(self) -> str:
        """Return the page that is shown, word for word where nobody edited it."""
        if self._is_page_as_cut:
            return self._pages[self._page]
        return self._unbroken(self._shown_text())

    def _unbroken(self, shown: str) -> str:
        text = shown.replace(self._mark, "")
        return text.replace("\n", "\r\n") if "\r\n" in self._pages[self._page] else text

    def _splice(self, text: str) -> None:
        """Put ``text`` in the place of what is marked, and show the page on which it ends."""
        head, tail = self._around_marked()
        self._before_paste = [*self._pages], self._page
        self._before_paste[0][self._page] = self._page_text()
        page = self._page
        # A page that ends where the paste ends shows it; what followed it may follow there.
        pasted, rest = _cut(head + text), _cut(tail)
        if not is_long(pasted[-1] + tail):
            pasted[-1], rest = pasted[-1] + tail, []
        pages = [*self._pages[:page], *pasted, *rest, *self._pages[page + 1 :]]
        self._show_page(pages, page + len(pasted) - 1)
        self._put_caret("" if rest else tail)
        self._is_as_given = False
        self._tell()

    def _around_marked(self) -> tuple[str, str]:
        """Return the page's text before what is marked, and after it."""
        cursor, text = self.textCursor(), self._pages[self._page]
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if self._is_page_as_cut:
            page = TextMap(text)
            return text[: page.character(start)], text[page.character(end) :]
        # The widget counts in UTF-16 units.
        units = self._shown_text().encode("utf-16-le", "surrogatepass")
        parts = (units[: 2 * start], units[2 * end :])
        head, tail = (self._unbroken(part.decode("utf-16-le", "surrogatepass")) for part in parts)
        return head, tail

    def _put_caret(self, tail: str) -> None:
        """Let the caret stand before ``tail``, with which the page ends."""
        text = self._pages[self._page]
        cursor = self.textCursor()
        cursor.setPosition(TextMap(text).place(len(text) - len(tail), is_end=True))
        self.setTextCursor(cursor)

    def _can_take_paste_back(self) -> bool:
        return self._before_paste is not None and not self.document().isUndoAvailable()

    def _show_page(self, pages: list[str], page: int) -> None:
        self._pages, self._page = pages, page
        text = pages[page]
        self._mark = break_for(text)
        # Whoever listens is told when all of it stands; of another page nobody is.
        was_blocked = self.blockSignals(True)
        self.setPlainText(broken(text, self._mark))
        self.blockSignals(was_blocked)
        self._is_page_as_cut = True
        self.bar_px = self.bar.show_page(page, len(pages), self.focusPolicy())
        if self._is_fixed():
            self.show_lines(self._lines)
        self.setViewportMargins(0, 0, 0, self.bar_px)
        self.bar.stand_below(self.viewport().geometry())

    def _tell(self) -> None:
        self._is_telling = True
        self.textChanged.emit()
        self._is_telling = False

    @Slot()
    def _note_edit(self) -> None:
        if not self._is_telling:
            self._is_as_given = self._is_page_as_cut = False


def _cut(text: str) -> list[str]:
    pages = TextPages(text)
    return [pages[page] for page in range(len(pages))]
