"""The date field: takes words and shows live what it understood, or why it did not."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.span_echo import day_text, echo
from desktop.domain.spans import AnchorKind, DateSpan
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole, Theme


class DateField(QWidget):
    """Date words, the day they count from, and what they mean.

    Signals:
        edited: Words or day changed.
    """

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        today: date,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        needed: bool = False,
    ) -> None:
        """Count from ``today`` until told otherwise; ``needed`` words must not be empty."""
        super().__init__(parent)
        self._theme = theme
        self._kind = AnchorKind.MANUAL
        self._kept: DateSpan | None = None
        self._needed = needed
        self.words = LineField(self, hint=hint or self.tr("As the report says it: since last week"))
        self.anchor = QDateEdit(QDate(today.year, today.month, today.day), self)
        self.anchor.setDisplayFormat("d MMM yyyy")
        self.anchor.setCalendarPopup(True)
        self.anchor.setAccessibleName(self.tr("Day that the words count from"))
        self.echo_label = plain_label(wrap=True)
        self.echo_label.setFont(theme.font(TextRole.SMALL_STRONG))
        self.from_label = plain_label(self.tr("counted from"), quiet=True)
        self.from_label.setFont(theme.font(TextRole.SMALL))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.from_label)
        line.addWidget(self.anchor)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.echo_label)
        column.addLayout(line)
        self.setFocusProxy(self.words)
        self.words.textChanged.connect(self._read)
        self.words.edited.connect(self.edited)
        self.anchor.dateChanged.connect(self._anchor_set)
        self._read()

    def set_anchor(self, day: date, kind: AnchorKind) -> None:
        """Count from ``day``, for the reason ``kind``."""
        self._kind = kind
        self.anchor.blockSignals(True)
        self.anchor.setDate(QDate(day.year, day.month, day.day))
        self.anchor.blockSignals(False)
        self._read()

    def span(self) -> DateSpan | None:
        """Return what the words mean, None where there are none.

        Raises:
            DateWordsRefused: Where they are not understood, or are needed and missing.
        """
        words = self.words.value()
        if self._kept is not None and self._kept.words == words:
            return self._kept
        if not words:
            if self._needed:
                raise DateWordsRefused("Say when, in any words.")
            return None
        return understand(words, self._day(), anchor_kind=self._kind)

    def set_span(self, span: DateSpan | None) -> None:
        """Show a stored span; it is kept as it is until the words change."""
        if span is None:
            self.words.set_value("")
            return
        if span.anchor is not None:
            self.set_anchor(span.anchor, span.anchor_kind or AnchorKind.MANUAL)
        self.words.set_value(span.words)
        self._kept = span
        self._read()

    def value(self) -> Any:
        """Return words, day and reason as JSON."""
        return {
            "words": self.words.text(),
            "day": self._day().isoformat(),
            "kind": self._kind.value,
        }

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self.set_anchor(date.fromisoformat(value["day"]), AnchorKind(value["kind"]))
        self.words.set_value(value["words"])

    def _day(self) -> date:
        shown = self.anchor.date()
        return date(shown.year(), shown.month(), shown.day())

    @Slot()
    def _anchor_set(self) -> None:
        self._kind = AnchorKind.MANUAL
        self._kept = None
        self._read()
        self.edited.emit()

    @Slot()
    def _read(self) -> None:
        """Say below the field what its words mean."""
        try:
            span = self.span()
        except DateWordsRefused as refusal:
            empty = not self.words.value()
            self._say(str(refusal) if not empty else "", "changing_text")
            return
        self._say(echo(span)[:1].upper() + echo(span)[1:] if span else "", "good_text")
        self.from_label.setToolTip(day_text(self._day()))

    def _say(self, text: str, colour: str) -> None:
        set_plain_text(self.echo_label, text)
        self.echo_label.setVisible(bool(text))
        palette = self.echo_label.palette()
        palette.setColor(self.echo_label.foregroundRole(), self._theme.color(colour))
        self.echo_label.setPalette(palette)
