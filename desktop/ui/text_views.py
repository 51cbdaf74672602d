"""The widgets that long texts are read in: nothing in them is fetched, opened or run."""

import re
from collections.abc import Iterator
from typing import Any

import nh3
from PySide6.QtCore import QMimeData, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser, QWidget

from desktop.ui.text_breaks import break_for, broken
from desktop.ui.text_map import TextMap
from desktop.ui.text_pages import Measure, TextPages
from desktop.ui.widgets.page_bar import PageBar

_TAGS = {
    *("p", "br", "h1", "h2", "h3", "h4", "b", "strong", "i", "em", "u", "s", "code", "pre"),
    *("ul", "ol", "li", "blockquote", "hr", "a", "table", "thead", "tbody", "tr", "th", "td"),
}
_DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_SCHEMES = {"http", "https", "mailto"}
_MOST_MARKUP = 200_000
_MOST_TAGS = 4_000
# This widget lays out all of its text at once.
MOST_LETTERS = Measure(chars=64_000, lines=2_000)
# A thousand tables within each other hold Qt for minutes.
_DEEPEST = 24
_CELL_PX = 4
_SPAN = re.compile(r'<span style="([^"]*)">(.*?)</span>', re.DOTALL)
_TAG = re.compile(r'(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)')


class PlainTextView(QPlainTextEdit):
    """A text to be read, letter by letter, whatever it holds and however long it is.

    One page of it is laid out at a time. Characters are counted in the whole text; places are
    those of the widget, which shows breaks that the text does not have.

    Signals:
        page_turned: Another page is shown.
    """

    page_turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self._pages, self._map = TextPages(""), TextMap("")
        self._page = 0
        self.bar = PageBar(self, finds=True)
        self.bar.turned.connect(self.turn)
        self.bar.sought.connect(self.find_words)
        self.bar.copied.connect(self.copy_all)

    def show_text(self, text: str) -> None:
        """Show ``text`` from its first page; the same one stays where it is."""
        if text != self._pages.text:
            self._pages = TextPages(text)
            self._show_page(0)

    @property
    def text(self) -> str:
        """All of the text, word for word."""
        return self._pages.text

    def place(self, character: int, *, is_end: bool = False) -> int:
        """Return the place of a character, or of the end before it, on the page that is shown.

        Where it stands on another page, that is the nearer end of this one.
        """
        start, end = self._pages.start(self._page), self._pages.end(self._page)
        return self._map.place(min(max(character, start), end) - start, is_end=is_end)

    def character(self, place: int) -> int:
        """Return the character at a place of the page that is shown."""
        return self._pages.start(self._page) + self._map.character(place)

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """Return a cursor over so much of these characters as the page holds."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.place(start))
        # The page may begin after the last of them, or end before the first.
        last = max(self.place(end, is_end=True), cursor.position())
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def holds(self, start: int, end: int) -> bool:
        """Tell whether the page that is shown has any of these characters."""
        return start < self._pages.end(self._page) and end > self._pages.start(self._page)

    def bring_up(self, character: int) -> None:
        """Show the page on which a character stands."""
        page = self._pages.page_of(character)
        if page != self._page:
            self._show_page(page)

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show a page so many further, where there is one."""
        page = min(max(self._page + by, 0), len(self._pages) - 1)
        if page != self._page:
            self._show_page(page)

    @Slot(str)
    def find_words(self, words: str) -> None:
        """Mark the next of ``words`` after what is marked, on any page, from the top at the end."""
        sought = re.compile(re.escape(words), re.IGNORECASE)
        after = self.character(self.textCursor().selectionEnd())
        found = sought.search(self.text, after) or sought.search(self.text)
        if found is None:
            self.bar.tell(self.tr("Not found"))
            return
        self.bring_up(found.start())
        self._show_bar()
        self.setTextCursor(self.cursor_over(found.start(), found.end()))
        self.ensureCursorVisible()

    @Slot()
    def copy_all(self) -> None:
        """Copy the whole text, all of its pages."""
        QGuiApplication.clipboard().setText(self.text)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what is marked word for word, all pages where a whole one of several is."""
        cursor, copied = self.textCursor(), QMimeData()
        start = self.character(cursor.selectionStart())
        end = self.character(cursor.selectionEnd())
        is_page = (start, end) == (self._pages.start(self._page), self._pages.end(self._page))
        copied.setText(self.text if is_page else self.text[start:end])
        return copied

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Ctrl+PgUp and Ctrl+PgDown."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.turn(step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar below the text."""
        super().resizeEvent(event)
        self.bar.stand_below(self.viewport().geometry())

    def _show_page(self, page: int) -> None:
        self._page, self._map = page, TextMap(self._pages[page])
        self.setPlainText(self._map.shown)
        self._show_bar()
        self.page_turned.emit()

    def _show_bar(self) -> None:
        height = self.bar.show_page(self._page, len(self._pages), self.focusPolicy())
        self.setViewportMargins(0, 0, 0, height)
        self.bar.stand_below(self.viewport().geometry())


class SafeTextView(QTextBrowser):
    """Cleaned markup: words and links, no picture, no style, nothing from anywhere else.

    Signals:
        address_chosen: A link was clicked; whoever takes it shows and checks it (`leaving`).
    """

    address_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        # It would open files, and replace the text by theirs.
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Those that `loadResource` of a subclass has in memory.
        self.picture_names: frozenset[str] = frozenset()
        self._letters, self._page = TextPages(""), 0
        self.bar = PageBar(self, finds=False)
        self.bar.turned.connect(self.turn)
        self.anchorClicked.connect(self._choose)

    def show_markup(self, markup: str) -> None:
        """Show markup; what is too long or nested too deep is shown as the letters it is of."""
        if len(markup) > _MOST_MARKUP or markup.count("<") > _MOST_TAGS:
            self._show_letters(TextPages(markup, MOST_LETTERS), 0)
            return
        cleaned = nh3.clean(
            markup,
            tags=_TAGS | {"img"} if self.picture_names else _TAGS,
            attributes={"a": {"href"}, "img": {"src", "alt"}},
            attribute_filter=self._kept,
            url_schemes=_SCHEMES,
            link_rel=None,
        )
        parts = _TAG.split(cleaned)
        if _depth(parts[1::2]) > _DEEPEST:
            self._show_letters(TextPages(markup, MOST_LETTERS), 0)
            return
        mark = break_for(cleaned)
        self.setHtml("".join(one if at % 2 else broken(one, mark) for at, one in enumerate(parts)))
        self._show_bar(TextPages(""), 0)

    def show_marked_down(self, text: str) -> None:
        """Show Markdown of our own; it is cleaned like any other markup."""
        made = QTextDocument()
        made.setMarkdown(text, _DIALECT)
        self.show_markup(_SPAN.sub(_tagged, made.toHtml()))
        for table in self.tables():
            look = table.format()
            # Else the words of one column end where those of the next begin.
            look.setCellPadding(_CELL_PX)
            table.setFormat(look)

    def tables(self) -> Iterator[QTextTable]:
        """Return the tables that are shown."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                yield frame

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show a page so many further of the letters, where there is one."""
        page = min(max(self._page + by, 0), len(self._letters) - 1)
        if page != self._page:
            self._show_letters(self._letters, page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar below the text."""
        super().resizeEvent(event)
        self.bar.stand_below(self.viewport().geometry())

    def _show_letters(self, letters: TextPages, page: int) -> None:
        shown = letters[page]
        self.setPlainText(broken(shown, break_for(shown)))
        self._show_bar(letters, page)

    def _show_bar(self, letters: TextPages, page: int) -> None:
        self._letters, self._page = letters, page
        self.setViewportMargins(0, 0, 0, self.bar.show_page(page, len(letters), self.focusPolicy()))
        self.bar.stand_below(self.viewport().geometry())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Return one empty pixel for whatever is asked for.

        Not None and no bytes: Qt would take the name for a file then, and open that.
        """
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def _kept(self, tag: str, attribute: str, value: str) -> str | None:
        """Return the value of an attribute if it may stay: a picture only where it is at hand."""
        return value if (tag, attribute) != ("img", "src") or value in self.picture_names else None

    @Slot(QUrl)
    def _choose(self, address: QUrl) -> None:
        self.address_chosen.emit(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _tagged(span: re.Match[str]) -> str:
    """Return a span as the tags for what its style says, which is taken away with all styles."""
    style, words = span.groups()
    for said, tag in (("font-weight", "b"), ("italic", "i"), ("monospace", "code")):
        if said in style:
            words = f"<{tag}>{words}</{tag}>"
    return words


def _depth(tags: list[str]) -> int:
    """Return how deep the deepest of these tags stands, which all end (as nh3 writes them)."""
    depth = deepest = 0
    for tag in tags:
        if tag.startswith("</"):
            depth -= 1
        elif tag not in {"<br>", "<hr>"}:
            depth += 1
            deepest = max(deepest, depth)
    return deepest
