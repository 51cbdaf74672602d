"""Several lines of text that come back word for word, however long their lines are."""

import re
from typing import Any

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

# A line break that is only shown: no text has these three signs in a row.
BREAK = "\u200c\u2063\n"
_MOST_LINES = 20_000
_LINE_ENDS = "␤"
_LONG_RUN = re.compile(r"\S{200}(?=\S)")
_LONG_LINE = re.compile(r"[^\n]{2000}(?<=\s)(?=[^\n])|[^\n]{2000}[^\n\s]*\s?(?=[^\n])")


class TextField(QPlainTextEdit):
    """Several lines of plain text.

    A widget that lays out one line of a megabyte stands still for seconds, so long lines are
    broken for showing only. What nobody edits is handed back as it was given.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, hint: str = "", lines: int = 3) -> None:
        """Show ``hint`` while it is empty, and ``lines`` lines."""
        super().__init__(parent)
        self._given = ""
        self._is_as_given = True
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.textChanged.connect(self._note_edit)
        self.textChanged.connect(self.edited)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take pasted text plain, with long lines broken for showing."""
        self.insertPlainText(broken(source.text()))

    def value(self) -> str:
        """Return the text word for word."""
        if self._is_as_given:
            return self._given
        # Qt's own reading would turn every no-break space into a space.
        text = self.document().toRawText().replace("\u2029", "\n").replace(BREAK, "")
        return text.replace("\n", "\r\n") if "\r\n" in self._given else text

    def attribute(self) -> Any:
        """Return the text word for word."""
        return self.value()

    def show_attribute(self, value: Any) -> None:
        """Show ``value``."""
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self._given = str(value or "")
        self.setPlainText(broken(self._given))
        self._is_as_given = True

    @Slot()
    def _note_edit(self) -> None:
        self._is_as_given = False


def flattened(text: str) -> str:
    """Return ``text`` with line ends beyond the 20,000th shown as a sign, one for one.

    Each line costs Qt some microseconds: a million of them are a window that stands still.
    """
    if text.count("\n") <= _MOST_LINES:
        return text
    at = 0
    for _line in range(_MOST_LINES):
        at = text.index("\n", at) + 1
    return text[:at] + text[at:].replace("\n", _LINE_ENDS)


def broken(text: str) -> str:
    """Return ``text`` with breaks in runs without spaces and in long lines, for showing."""
    if len(text) <= 200 or BREAK in text:
        return text
    return _LONG_LINE.sub(_with_break, _LONG_RUN.sub(_with_break, text))


def _with_break(match: re.Match[str]) -> str:
    return match[0] + BREAK
