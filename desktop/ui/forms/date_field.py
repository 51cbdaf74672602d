"""The date field: takes words and shows live what it understood, or why it did not."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.errors import BasewatchError
from desktop.domain.span_echo import echo
from desktop.domain.spans import AnchorKind, DateSpan, day_start_s
from desktop.queries.detail import PlaceView
from desktop.ui.forms.bounds import BoundsField
from desktop.ui.forms.date_echo import DateEcho
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.local_time import LocalTimes
from desktop.ui.saying import worded
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole


class DateField(QWidget):
    """Date words, the day they count from, what they mean, and bounds where somebody sets them.

    Signals:
        edited: Words, day or bounds changed.
    """

    edited = Signal()

    def __init__(
        self,
        today: date,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        needed: bool = False,
        told: bool = False,
        local: LocalTimes | None = None,
    ) -> None:
        """Count from ``today`` until told otherwise; ``needed`` words must not be empty.

        What is ``told`` has been: it is pointed out where the words mean a day to come. ``local``
        tells the time at places beside UTC.
        """
        super().__init__(parent)
        self._kind = AnchorKind.MANUAL
        self._kept: DateSpan | None = None
        self._local, self._places = local, tuple[PlaceView, ...]()
        self._needed, self._said = needed, ""
        self._latest_s = day_start_s(today) if told else None
        self.words = LineField(self, hint=hint or self.tr("As the report says it: since last week"))
        self._echo = DateEcho(QDate(today.year, today.month, today.day), self)
        self.anchor, self.bounds_button = self._echo.anchor, self._echo.bounds_button
        self.echo_label, self.from_label = self._echo.meaning, self._echo.reason
        self.local_label = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.local_label.hide()
        self.bounds_button.toggled.connect(self._bounds_toggled)
        self.bounds = BoundsField(self)
        self.bounds.hide()
        self._lay_out()
        self.setFocusProxy(self.words)
        self.words.textChanged.connect(self._words_changed)
        self.words.edited.connect(self.edited)
        self.anchor.dateChanged.connect(self._anchor_set)
        if local is not None:
            local.changed.connect(self._read)
        self.bounds.edited.connect(self._read)
        self.bounds.edited.connect(self.edited)
        self._read()

    @property
    def has_bounds(self) -> bool:
        """Whether bounds are set by hand."""
        return self.bounds_button.isChecked()

    def set_places(self, places: Iterable[PlaceView]) -> None:
        """Tell besides what the clock says at ``places``, where their time zones are known."""
        self._places = tuple(places)
        self._read()

    def set_anchor(self, day: date, kind: AnchorKind) -> None:
        """Count from ``day``, for the reason ``kind``."""
        self._kind = kind
        self.anchor.blockSignals(True)
        self.anchor.setDate(QDate(day.year, day.month, day.day))
        self.anchor.blockSignals(False)
        self._read()

    def span(self) -> DateSpan | None:
        """Return what words and bounds mean, None where there are neither.

        Raises:
            DateWordsRefused: Where they are not understood, or are needed and missing.
            InvalidSpan: Where bounds that were set by hand contradict each other.
        """
        words = self.words.value()
        if self.has_bounds:
            kept = DateSpan(words=" ".join(words.split()), anchor=self._day())
            return self.bounds.span(kept)
        if self._kept is not None and self._kept.words == words:
            return self._kept
        if not words:
            if self._needed:
                raise DateWordsRefused("Say when, in any words.")
            return None
        return understand(words, self._day(), anchor_kind=self._kind)

    def attribute(self) -> DateSpan | None:
        """Return what `span` does, with its errors."""
        return self.span()

    def show_attribute(self, value: Any) -> None:
        """Show a stored span; it is kept as it is until words or bounds change."""
        self.set_span(value)

    def set_span(self, span: DateSpan | None) -> None:
        """Show a stored span; bounds that its words do not give are unfolded."""
        if span is None:
            self.words.set_value("")
            return
        if span.anchor is not None:
            self.set_anchor(span.anchor, span.anchor_kind or AnchorKind.MANUAL)
        self.words.set_value(span.words)
        self._kept = span
        if not _given_by_words(span):
            self.bounds_button.setChecked(True)
            self.bounds.show_span(span)
        self._read()

    def value(self) -> Any:
        """Return words, day, reason and bounds as JSON."""
        return {
            "words": self.words.text(),
            "day": self._day().isoformat(),
            "kind": self._kind.value,
            "bounds": self.bounds.value() if self.has_bounds else None,
        }

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self.set_anchor(date.fromisoformat(value["day"]), AnchorKind(value["kind"]))
        self.words.set_value(value["words"])
        bounds = value.get("bounds")
        self.bounds_button.setChecked(bounds is not None)
        if bounds is not None:
            self.bounds.set_value(bounds)
        self._read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self._echo)
        column.addWidget(self.local_label)
        column.addWidget(self.bounds)

    def _day(self) -> date:
        shown = self.anchor.date()
        return date(shown.year(), shown.month(), shown.day())

    @Slot()
    def _words_changed(self) -> None:
        self._read()

    @Slot(bool)
    def _bounds_toggled(self, shown: bool) -> None:
        """Begin with what the words give; folding away goes back to that."""
        words = self.words.value()
        self.bounds.setVisible(shown)
        self.bounds_button.setText(self.tr("Back to the words") if shown else self.tr("Set bounds"))
        if shown:
            self.bounds.show_span(self._kept or _understood(words, self._day()))
        elif self._kept is not None and not _given_by_words(self._kept):
            self._kept = None
        self._read()
        self.edited.emit()

    @Slot()
    def _anchor_set(self) -> None:
        self._kind = AnchorKind.MANUAL
        self._kept = None
        self._read()
        self.edited.emit()

    @Slot()
    def _read(self) -> None:
        """Say below the field what it means and why it counts from that day."""
        set_plain_text(
            self.from_label,
            {
                AnchorKind.PUBLISHED: self.tr("from the report’s date"),
                AnchorKind.SAID: self.tr("from the day it was said"),
            }.get(self._kind, self.tr("counted from")),
        )
        self._echo.counted.setVisible(_count_from_a_day(self.words.value(), self._day()))
        try:
            span = self.span()
        except BasewatchError as refusal:
            empty = not self.words.value() and not self.has_bounds
            self._say("" if empty else worded(str(refusal)), "changing")
            self._tell_local(None)
            return
        said = "" if span is None else worded(echo(span))
        said = said[:1].upper() + said[1:]
        if span is not None and self._is_to_come(span):
            self._say(self.tr("{0}, in the future").format(said), "changing")
        else:
            self._say(said, "good")
        self._tell_local(span)

    def _tell_local(self, span: DateSpan | None) -> None:
        told = "" if self._local is None else self._local.beside_at(span, self._places)
        set_plain_text(self.local_label, told)
        self.local_label.setVisible(bool(told))

    def _is_to_come(self, span: DateSpan) -> bool:
        latest_s, start_s = self._latest_s, span.start_min
        return latest_s is not None and start_s is not None and start_s > latest_s

    def points_out(self, sentence: str) -> bool:
        """Tell whether it says this below the words; if so it stands out from then on."""
        is_said = bool(sentence) and sentence == self._said
        if is_said:
            self._say(sentence, "bad")
        return is_said

    def _say(self, text: str, tone: str) -> None:
        self._said = text
        set_plain_text(self.echo_label, text)
        set_style_property(self.echo_label, "tone", tone)


def _understood(words: str, day: date) -> DateSpan:
    """Return what words mean, a span without bounds where they mean nothing."""
    try:
        return understand(words, day) if words else DateSpan()
    except DateWordsRefused:
        return DateSpan()


def _count_from_a_day(words: str, day: date) -> bool:
    """Tell whether words mean something else on other days, as “last week” does."""
    return any(
        _bounds(_understood(words, day)) != _bounds(_understood(words, other))
        for other in (day - timedelta(days=1), day - timedelta(days=400))
    )


def _bounds(span: DateSpan) -> DateSpan:
    return replace(span, anchor=None, anchor_kind=None)


def _given_by_words(span: DateSpan) -> bool:
    """Tell whether a span is what its own words mean, counted from its anchor."""
    if not span.words and span.anchor is None:
        return span == DateSpan()
    found = _understood(span.words, span.anchor) if span.anchor else DateSpan()
    if not span.words and span.anchor is not None:
        found = understand("", span.anchor)
    return replace(found, anchor_kind=span.anchor_kind) == span
