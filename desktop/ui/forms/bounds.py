"""The bounds of a date, set by hand: four days or moments, the last day it still held, and more."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.span_echo import day_text
from desktop.domain.spans import (
    DAY_S,
    AnchorKind,
    DateSpan,
    day_end_s,
    day_of,
    day_start_s,
)
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole
from desktop.ui.widgets.elided_choice import ElidedChoice
from desktop.ui.widgets.naming import name_choice

_LOWER = ("start_min", "end_min")


class BoundsField(QWidget):
    """Four bounds, each a day or a moment in UTC, or empty where there is none.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        # As wide as each other, whatever their letters take.
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.bounds: dict[str, LineField] = {}
        for names in (
            {
                "start_min": self.tr("Began not before"),
                "start_max": self.tr("Began not after"),
            },
            {
                "end_min": self.tr("Ended not before"),
                "end_max": self.tr("Ended not after"),
            },
        ):
            row = self._grid.rowCount()
            for column, (name, label) in enumerate(names.items()):
                self._grid.addWidget(_label(label), row, column, Qt.AlignmentFlag.AlignBottom)
                self.bounds[name] = LineField()
                self._add(label, self.bounds[name], row + 1, column)
        self.open_at = LineField(hint=self.tr("Last day it held"))
        self._add_label(self.tr("Still so on"))
        self._add(self.tr("Still so on"), self.open_at, self._grid.rowCount(), 0, columns=2)
        self.approximate = QCheckBox(self.tr("Approximate"))
        self.approximate.clicked.connect(self.edited)
        self._grid.addWidget(self.approximate, self._grid.rowCount(), 0, 1, 2)
        self.begins = self._choice(self.tr("Begins"))
        self.ends = self._choice(self.tr("Ends"))

    def span(self, base: DateSpan) -> DateSpan:
        """Return ``base`` with the bounds that stand here, set by hand.

        Raises:
            DateWordsRefused: Where a bound is no day or moment.
            InvalidSpan: Where the bounds contradict each other.
        """
        return replace(
            base,
            anchor_kind=AnchorKind.MANUAL if base.anchor else None,
            start_min=self._bound("start_min"),
            start_max=self._bound("start_max"),
            end_min=self._bound("end_min"),
            end_max=self._bound("end_max"),
            open_at=_single_day(self.open_at.value()),
            begins=self.begins.currentData(),
            ends=self.ends.currentData(),
            grain=None,
            approximate=self.approximate.isChecked(),
            zone_assumed=False,
        )

    def show_span(self, span: DateSpan) -> None:
        """Show the bounds of ``span``."""
        for name, field in self.bounds.items():
            field.set_value(_bound_text(name, getattr(span, name)))
        self.open_at.set_value("" if span.open_at is None else day_text(span.open_at))
        self.approximate.setChecked(span.approximate)
        self.begins.setCurrentIndex(self.begins.findData(span.begins))
        self.ends.setCurrentIndex(self.ends.findData(span.ends))

    def value(self) -> dict[str, Any]:
        """Return what is entered as JSON."""
        typed = {name: field.text() for name, field in self.bounds.items()}
        return typed | {
            "open_at": self.open_at.text(),
            "approximate": self.approximate.isChecked(),
            "begins": self.begins.currentData(),
            "ends": self.ends.currentData(),
        }

    def set_value(self, value: dict[str, Any]) -> None:
        """Show what `value` returned."""
        for name, field in self.bounds.items():
            field.set_value(value[name])
        self.open_at.set_value(value["open_at"])
        self.approximate.setChecked(value["approximate"])
        self.begins.setCurrentIndex(self.begins.findData(value["begins"]))
        self.ends.setCurrentIndex(self.ends.findData(value["ends"]))

    def _bound(self, name: str) -> int | None:
        """Return the instant that a bound's words give: their beginning, or their end."""
        words = self.bounds[name].value()
        if not words:
            return None
        span = understand(words, None)
        return span.start_min if name in _LOWER else span.end_max

    def _add(
        self, label: str, field: LineField, row: int, column: int, *, columns: int = 1
    ) -> None:
        field.setAccessibleName(label)
        field.setToolTip(self.tr("A day as in 24 Jan 2026, or with a time in UTC"))
        field.edited.connect(self.edited)
        self._grid.addWidget(field, row, column, 1, columns)

    def _add_label(self, label: str) -> None:
        """Say what the next row is: beside it two days would not have room in any language."""
        self._grid.addWidget(_label(label), self._grid.rowCount(), 0, 1, 2)

    def _choice(self, label: str) -> QComboBox:
        box = ElidedChoice()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name_choice(box, label)
        for text, value in (
            (self.tr("Not told"), None),
            (self.tr("Yes, it is said"), True),
            (self.tr("Only seen"), False),
        ):
            box.addItem(text, value)
        box.activated.connect(self.edited)
        self._add_label(label)
        self._grid.addWidget(box, self._grid.rowCount(), 0, 1, 2)
        return box


def _label(words: str) -> QLabel:
    return plain_label(words, role=TextRole.SMALL, quiet=True, wrap=True)


def _single_day(words: str) -> date | None:
    if not words:
        return None
    span = understand(words, None)
    day = None if span.start_min is None else day_of(span.start_min)
    if day is None or (span.start_min, span.end_max) != (day_start_s(day), day_end_s(day)):
        raise DateWordsRefused(f"“{words}” is not a single day: write it as in 24 Jan 2026.")
    return day


def _bound_text(name: str, instant_s: int | None) -> str:
    """Return a bound as `_bound` reads it: a day where it falls on one, else with its time."""
    if instant_s is None:
        return ""
    whole = instant_s % DAY_S == 0
    day = day_of(instant_s if name in _LOWER or not whole else instant_s - 1)
    if day is None:
        return ""
    if whole:
        return day_text(day)
    minutes = instant_s % DAY_S // 60
    if name not in _LOWER:
        minutes -= 1  # What is read is the whole minute; its end is the bound.
    return f"{day.isoformat()} {minutes // 60:02d}:{minutes % 60:02d} UTC"
