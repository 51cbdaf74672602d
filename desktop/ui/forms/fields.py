"""The fields of the forms: each hands back what was entered as plain JSON, and takes it again."""

import re
from enum import Enum
from typing import Any

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.record import MAX_LINE_CHARS
from desktop.ui.words import word

# One character more than can be kept, so that the form says that it is too long.
_PASTE_CHARS = MAX_LINE_CHARS + 1
_LONG_RUN = re.compile(r"\S{200}(?=\S)")
_BREAK = "\u200b"


class LineField(QLineEdit):
    """One line of text.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Show ``hint`` while it is empty."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setMaxLength(_PASTE_CHARS)
        self.textEdited.connect(self.edited)

    def value(self) -> str:
        """Return the text without spaces around it."""
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self.setText(str(value or ""))
        self.setCursorPosition(0)


class TextField(QPlainTextEdit):
    """Several lines of plain text; a run without spaces is broken for showing only.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, hint: str = "", lines: int = 3) -> None:
        """Show ``hint`` while it is empty, and ``lines`` lines."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.textChanged.connect(self.edited)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take pasted text plain, with very long runs broken by a sign of no width."""
        self.insertPlainText(_broken(source.text()))

    def value(self) -> str:
        """Return the text word for word."""
        return self.toPlainText().replace(_BREAK, "")

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self.setPlainText(_broken(str(value or "")))


class WordField(QComboBox):
    """One word of a list; with ``optional`` it may be none.

    Signals:
        edited: Another word was chosen.
    """

    edited = Signal()

    def __init__(
        self, words: type[Enum], parent: QWidget | None = None, *, optional: bool = False
    ) -> None:
        """Offer ``words`` in their order."""
        super().__init__(parent)
        self._words = words
        if optional:
            self.addItem(self.tr("Not set"), None)
        for each in words:
            self.addItem(word(each), each.value)
        self.activated.connect(self.edited)

    def value(self) -> Any:
        """Return the word's value, None for none."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose ``value``; one that is not in the list chooses the first."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def chosen(self) -> Any:
        """Return the word itself, None for none."""
        return None if self.currentData() is None else self._words(self.currentData())


class TickField(QCheckBox):
    """A yes or no.

    Signals:
        edited: It was ticked or unticked.
    """

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show ``text`` beside the box."""
        super().__init__(text, parent)
        self.clicked.connect(self.edited)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))


class NamesField(TextField):
    """Several names, one a line."""

    def names(self) -> tuple[str, ...]:
        """Return the names that are not empty."""
        return tuple(line.strip() for line in self.value().splitlines() if line.strip())


class PlaceField(LineField):
    """Latitude and longitude: "37.02, 41.19", "37.02 N 41.19 E" or degrees, minutes, seconds."""

    def place(self) -> tuple[float, float] | None:
        """Return latitude and longitude in degrees, None where nothing was entered.

        Raises:
            ValueError: Where they cannot be read.
        """
        text = self.value().upper()
        if not text:
            return None
        parts = re.findall(r"[-+]?\d+(?:\.\d+)?|[NSEW]", text.replace(",", " "))
        numbers = [float(part) for part in parts if part[-1].isdigit()]
        if len(numbers) not in {2, 4, 6}:
            raise ValueError(text)
        half = len(numbers) // 2
        lat, lon = _degrees(numbers[:half]), _degrees(numbers[half:])
        return (-lat if "S" in parts else lat), (-lon if "W" in parts else lon)

    def set_place(self, lat: float | None, lon: float | None) -> None:
        """Show latitude and longitude, nothing where there is none."""
        self.set_value("" if lat is None or lon is None else f"{lat:g}, {lon:g}")


def _degrees(numbers: list[float]) -> float:
    size: float = sum(abs(part) / 60**place for place, part in enumerate(numbers))
    return -size if numbers[0] < 0 else size


def _broken(text: str) -> str:
    return _LONG_RUN.sub(lambda match: match[0] + _BREAK, text)
