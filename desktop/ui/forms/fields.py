"""The fields of the forms: each hands back what was entered as plain JSON, and takes it again."""

from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QSpinBox, QWidget

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.record import MAX_LINE_CHARS
from desktop.domain.span_echo import day_text
from desktop.domain.spans import day_end_s, day_of, day_start_s
from desktop.ui.forms.hinted_line import HintedLine
from desktop.ui.forms.text_field import TextField
from desktop.ui.widgets.elided_choice import ElidedChoice
from desktop.ui.words import word

# One character more than can be kept, so that the form says that it is too long.
_PASTE_CHARS = MAX_LINE_CHARS + 1
_SHORTEST_SHOWN = 4
_NARROWEST_PX = 88
_STILL_AT_IT = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class LineField(HintedLine):
    """One line of text.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Show ``hint`` while it is empty."""
        super().__init__(parent, hint=hint)
        self.setMaxLength(_PASTE_CHARS)
        self.textEdited.connect(self.edited)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning again, once somebody is done with it."""
        super().focusOutEvent(event)
        # Who looks something up in another window goes on where the caret was.
        if event.reason() not in _STILL_AT_IT:
            self.setCursorPosition(0)

    def value(self) -> str:
        """Return the text without spaces around it."""
        return self.text().strip()

    def attribute(self) -> str:
        """Return the text without spaces around it."""
        return self.value()

    def show_attribute(self, value: Any) -> None:
        """Show ``value``."""
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self.setText(str(value or ""))
        self.setCursorPosition(0)


class WordField(ElidedChoice):
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
        # A long word must not make the whole form wider than its panel.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST_SHOWN)
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

    def show_attribute(self, value: Any) -> None:
        """Choose a word, None for none."""
        self.set_value(None if value is None else value.value)

    def attribute(self) -> Any:
        """Return the word itself, None for none."""
        return None if self.currentData() is None else self._words(self.currentData())


def keep_to_words(field: WordField) -> None:
    """Let a field that stands beside another be as wide as its words.

    Two stand side by side in the narrowest panel; Arabic buttons keep it so.
    """
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    field.setMinimumWidth(_NARROWEST_PX)


class TickField(QCheckBox):
    """A yes or no.

    Signals:
        edited: It was ticked or unticked.
    """

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show ``text`` beside the box."""
        super().__init__(text, parent)
        self.setProperty("row", True)
        self.clicked.connect(self.edited)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def attribute(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def show_attribute(self, value: Any) -> None:
        """Tick it or not."""
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))


class NumberField(QSpinBox):
    """A whole number.

    Signals:
        edited: Another number was entered.
    """

    edited = Signal()

    def __init__(
        self,
        least: int,
        most: int,
        number: int,
        parent: QWidget | None = None,
        *,
        suffix: str = "",
    ) -> None:
        """Take numbers from ``least`` to ``most``, beginning with ``number``."""
        super().__init__(parent)
        self.setRange(least, most)
        self.setValue(number)
        self.setSuffix(suffix)
        self.valueChanged.connect(self.edited)

    def attribute(self) -> int:
        """Return the number."""
        return self.value()

    def show_attribute(self, value: Any) -> None:
        """Show a number."""
        self.setValue(int(value))

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self.setValue(int(value))


class NamesField(TextField):
    """Several names, one a line."""

    def attribute(self) -> tuple[str, ...]:
        """Return the names that are not empty, each once."""
        lines = (line.strip() for line in self.value().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def show_attribute(self, value: Any) -> None:
        """Show the names."""
        self.set_value("\n".join(value))


class TagsField(LineField):
    """Tags, with commas between them."""

    def attribute(self) -> Any:
        """Return the tags, each once."""
        return tuple(dict.fromkeys(tag.strip() for tag in self.value().split(",") if tag.strip()))

    def show_attribute(self, value: Any) -> None:
        """Show the tags."""
        self.set_value(", ".join(value))


class DayField(LineField):
    """One day, in any words that mean a single day."""

    def __init__(self, today: date, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Count relative words from ``today``."""
        super().__init__(parent, hint=hint or self.tr("8 Feb 2026, in 12 days"))
        self._today = today

    def attribute(self) -> Any:
        """Return the day, None where none is given.

        Raises:
            DateWordsRefused: Where the words do not mean a single day.
        """
        words = self.value()
        if not words:
            return None
        span = understand(words, self._today)
        first = None if span.start_min is None else day_of(span.start_min)
        if first is None or (span.start_min, span.end_max) != (
            day_start_s(first),
            day_end_s(first),
        ):
            raise DateWordsRefused(f"“{words}” is not a single day: write it as in 8 Feb 2026.")
        return first

    def show_attribute(self, value: Any) -> None:
        """Show the day."""
        self.set_value("" if value is None else day_text(value))
