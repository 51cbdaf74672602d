"""The form for an agreement: its terms, its start and term, the day that is computed from them."""

from typing import Any

from PySide6.QtCore import Slot

from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.durations import (
    assumption_words,
    expires_on,
    parse_period,
    period_of_words,
    period_words,
)
from desktop.domain.errors import BasewatchError
from desktop.domain.event import Event, EventKind
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DAY_S, day_of
from desktop.ui.forms.fields import DayField, LineField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole


class DurationField(LineField):
    """A term, in words or as an ISO 8601 period."""

    def attribute(self) -> str:
        """Return the term as an ISO 8601 period, empty where there is none.

        Raises:
            DurationRefused: Where the words are no term.
        """
        return str(period_of_words(self.value())) if self.value() else ""

    def show_attribute(self, value: Any) -> None:
        """Show an ISO 8601 period in words."""
        self.set_value(period_words(parse_period(value)) if value else "")


class AgreementForm(Form):
    """What was agreed in an event, and until when it runs."""

    kind = RecordKind.AGREEMENT
    noun = "agreement"
    makes = Agreement

    def build(self) -> None:
        """Add the rows."""
        self.event_field = self.refer(RecordKind.EVENT)
        self.terms = LineField(hint=self.tr("What was agreed, in one line"))
        self.start = DayField(self.tools.today())
        self.duration = DurationField(hint=self.tr("15 days, two weeks, or P15D"))
        self.expiry_label = plain_label(role=TextRole.SMALL_STRONG, tone="good", wrap=True)
        needed = self.tr("Say in which event it was agreed.")
        self.add_row("event", self.tr("Event"), self.event_field, needed=needed)
        self.add_row("terms", self.tr("Terms"), self.terms)
        self.add_row("parties", self.tr("Parties"), self.refer(RecordKind.ACTOR, many=True))
        self.add_row("start", self.tr("Counts from"), self.start)
        self.add_row("duration", self.tr("Term"), self.duration)
        self.frame.below.addWidget(self.expiry_label)
        self.add_row("outcome", self.tr("Outcome"), WordField(AgreementOutcome))
        self.add_row("outcome_reason", self.tr("What came of it"), TextField(lines=2))
        hint = self.tr("How else it counts")
        self.add_row("assumption", self.tr("Assumption"), LineField(hint=hint), more=True)
        self.add_row(
            "extends", self.tr("Prolongs"), self.refer(RecordKind.AGREEMENT, adds=False), more=True
        )
        self.start.textChanged.connect(self._show_expiry)
        self.duration.textChanged.connect(self._show_expiry)
        self._show_expiry()

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened: the event and its day."""
        self.event_field.show_attribute(seed.event_id)
        event = self.tools.get(RecordKind.EVENT, seed.event_id)
        if isinstance(event, Event):
            # The title of another event, as of a withdrawal, is not what was agreed in it.
            if event.kind is EventKind.AGREEMENT:
                self.terms.set_value(event.title)
            first, last = event.when.start_min, event.when.start_max
            # Of a beginning within a week no day is the one that is counted from.
            if first is not None and last is not None and last - first <= DAY_S:
                self.start.show_attribute(day_of(first))

    def title_text(self) -> str:
        """Return the terms."""
        return self.terms.value()

    @Slot()
    def _show_expiry(self) -> None:
        """Say live when the term ends and what that rests on."""
        try:
            start, term = self.start.attribute(), self.duration.attribute()
            words = ""
            if start is not None and term:
                period = parse_period(term)
                last = worded(day_text(expires_on(start, period)))
                rests_on = assumption_words(start, period)
                words = self.tr("Ends on {0}: {1}").format(last, rests_on)
        except BasewatchError as error:
            words = worded(str(error))
        set_plain_text(self.expiry_label, words)
        self.expiry_label.setVisible(bool(words))
