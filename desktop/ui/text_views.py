"""The widgets that long texts are read in: nothing in them is fetched, opened or run."""

import re
from typing import Any

import nh3
from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser, QWidget

from desktop.ui.forms.text_field import broken, flattened

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
# A thousand tables within each other hold Qt for minutes.
_DEEPEST = 24
_TAG = re.compile(r'(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)')


class PlainTextView(QPlainTextEdit):
    """A text to be read, letter by letter, whatever it holds and however long its lines are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)

    def show_text(self, text: str) -> None:
        """Show ``text``, with long lines broken and lines beyond all measure joined."""
        self.show_broken(broken(flattened(text)))

    def show_broken(self, shown: str) -> None:
        """Show a text whose long lines are broken already (`text_field.broken`)."""
        if shown != self.toPlainText():
            self.setPlainText(shown)


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
        self.anchorClicked.connect(self._choose)

    def show_markup(self, markup: str) -> None:
        """Show markup; what is too long or nested too deep is shown as the letters it is of."""
        if len(markup) > _MOST_MARKUP or markup.count("<") > _MOST_TAGS:
            self.setPlainText(broken(markup))
            return
        cleaned = nh3.clean(
            markup,
            tags=_TAGS,
            attributes={"a": {"href"}},
            url_schemes=_SCHEMES,
            link_rel=None,
        )
        parts = _TAG.split(cleaned)
        if _depth(parts[1::2]) > _DEEPEST:
            self.setPlainText(broken(markup))
            return
        self.setHtml("".join(one if at % 2 else broken(one) for at, one in enumerate(parts)))

    def show_marked_down(self, text: str) -> None:
        """Show Markdown of our own; it is cleaned like any other markup."""
        made = QTextDocument()
        made.setMarkdown(text, _DIALECT)
        self.show_markup(made.toHtml())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Return one empty pixel for whatever is asked for.

        Not None and no bytes: Qt would take the name for a file then, and open that.
        """
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    @Slot(QUrl)
    def _choose(self, address: QUrl) -> None:
        self.address_chosen.emit(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))


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
