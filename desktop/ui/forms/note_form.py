"""The form for a source note: what one report says about one event, and who says so via whom."""

from typing import Any

from desktop.domain.grading import Credibility
from desktop.domain.note import Basis, NoteStatus, SourceNote, Stance
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report
from desktop.domain.spans import AnchorKind
from desktop.ui.forms.chain_field import ChainField
from desktop.ui.forms.explained import basis_field
from desktop.ui.forms.fields import LineField, TickField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.report_form import report_day
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed


class NoteForm(Form):
    """What one report says about one event."""

    kind = RecordKind.NOTE
    noun = "source note"
    makes = SourceNote

    def build(self) -> None:
        """Add the rows."""
        self._quote_start = -1
        self.report = self.refer(RecordKind.REPORT)
        self.event_field = self.refer(RecordKind.EVENT)
        self.chain = ChainField(self.tools.theme, self.tools.choosing(RecordKind.SOURCE))
        self.statement = TextField(hint=self.tr("What it says, in your words"))
        self.quote = TextField(hint=self.tr("The report’s own words"), lines=2)
        self.when = self.date_field(hint=self.tr("When it happened, by this note"))
        self.said = self.date_field(hint=self.tr("When the source said it"))
        self.stance = WordField(Stance)
        self.basis = basis_field()
        self.basis.set_value(Basis.UNKNOWN.value)
        self.credibility = WordField(Credibility)
        self.credibility.set_value(Credibility.NOT_JUDGED.value)
        self.fits_both = TickField(self.tr("Fits both, so it tells nothing"))
        needed = self.tr("Say which report it is from.")
        self.add_row("report", self.tr("Report"), self.report, needed=needed)
        needed = self.tr("Say which event it is on.")
        self.add_row("event", self.tr("Event"), self.event_field, needed=needed)
        self.add_row("chain", self.tr("Via"), self.chain)
        self.add_row("statement", self.tr("Says"), self.statement)
        self.add_row("quote", self.tr("Quote"), self.quote)
        self.add_row("stance", self.tr("Stance"), self.stance)
        self.add_row("basis", self.tr("Basis"), self.basis)
        self.add_row("credibility", self.tr("Credibility"), self.credibility)
        self.add_row("credibility_reason", self.tr("Reason"), LineField())
        self.add_row("fits_both", self.tr("Both readings"), self.fits_both)
        self.add_row("when", self.tr("When"), self.when)
        self.add_row("said", self.tr("Said"), self.said, more=True)
        self.add_row("status", self.tr("Status"), WordField(NoteStatus))
        reason = LineField(hint=self.tr("Why it is disputed or rejected"))
        self.add_row("status_reason", self.tr("Why so"), reason, more=True)
        self.report.edited.connect(self._follow_report)

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened."""
        self.event_field.show_attribute(seed.event_id)
        self.report.show_attribute(seed.report_id)
        self.quote.set_value(seed.quote)
        self._quote_start = seed.quote_start
        self._follow_report()

    def carry_over(self, before: Form) -> None:
        """Take report and event: a report's notes are entered one after the other."""
        if isinstance(before, NoteForm):
            self.report.set_value(before.report.value())
            self.event_field.set_value(before.event_field.value())
            self._follow_report()

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the note; a quotation has its place where the report's text has it."""
        report = self.tools.get(RecordKind.REPORT, self.report.one())
        text = report.text if isinstance(report, Report) else ""
        known = self.record.quote_start if isinstance(self.record, SourceNote) else None
        start = self._quote_start if self._quote_start >= 0 else known
        return super().with_parts(parts | {"quote_start": _placed(parts["quote"], text, start)})

    def title_text(self) -> str:
        """Return the statement's beginning."""
        return self.statement.value() or self.quote.value()

    def _follow_report(self) -> None:
        """Count relative words from the report's own day."""
        day = report_day(self.tools, self.report.one())
        if day is not None:
            self.when.set_anchor(day, AnchorKind.PUBLISHED)
            self.said.set_anchor(day, AnchorKind.PUBLISHED)


def _placed(quote: str, text: str, start: int | None) -> int | None:
    """Return where a quotation stands in a text: where it is known to, or at its only place."""
    if not quote or (start is not None and text.startswith(quote, start)):
        return start if quote else None
    only = text.find(quote)
    return only if only >= 0 and text.find(quote, only + 1) < 0 else None
