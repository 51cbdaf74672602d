"""A quantity: lowest, best and highest number, and the report's words for it."""

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.record import InvalidRecord
from desktop.domain.transfer import Quantity
from desktop.ui.forms.fields import LineField
from desktop.ui.widgets.folding_row import FoldingRow


class QuantityField(QWidget):
    """Three numbers, each may be empty, and words.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.numbers = {
            name: _Number(hint=hint)
            for name, hint in (
                ("low", self.tr("at least")),
                ("best", self.tr("estimate")),
                ("high", self.tr("at most")),
            )
        }
        self.words = LineField(hint=self.tr("In the report’s words: dozens of"))
        for field in self.numbers.values():
            field.setAccessibleName(field.hint)
            field.edited.connect(self.edited)
        self.words.setAccessibleName(self.tr("Quantity in words"))
        self.words.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FoldingRow([(field, 1) for field in self.numbers.values()], gap=6))
        column.addWidget(self.words)
        self.setFocusProxy(self.numbers["low"])

    def attribute(self) -> Any:
        """Return the quantity.

        Raises:
            InvalidRecord: Where a number is none, or they contradict each other.
        """
        return Quantity(
            **{name: _number(field.value()) for name, field in self.numbers.items()},
            words=self.words.value(),
        )

    def show_attribute(self, value: Any) -> None:
        """Show a quantity."""
        for name, field in self.numbers.items():
            number = getattr(value, name)
            field.set_value("" if number is None else f"{number}")
        self.words.set_value(value.words)

    def value(self) -> Any:
        """Return what is entered as JSON."""
        typed = {name: field.text() for name, field in self.numbers.items()}
        return typed | {"words": self.words.text()}

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        for name, field in self.numbers.items():
            field.set_value(value[name])
        self.words.set_value(value["words"])


class _Number(LineField):
    """One of the numbers, at least as wide as its hint, which alone tells which one it is."""

    def minimumSizeHint(self) -> QSize:
        """Return the room for the hint."""
        beside = self.width() - self.hint_room()
        width = beside + self.fontMetrics().horizontalAdvance(self.hint)
        return QSize(width, super().minimumSizeHint().height())


def _number(text: str) -> int | None:
    digits = text.replace(",", "").replace(" ", "").replace("\u00a0", "")
    if not digits:
        return None
    if not digits.isdecimal():
        raise InvalidRecord("quantity", f"“{text}” is no whole number: write it as in 2,500.")
    return int(digits)
