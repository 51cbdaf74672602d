"""The form for a source: who publishes or speaks, how it can know, how reliable it is."""

from typing import Any

from desktop.domain.grading import Reliability
from desktop.domain.record import Record, RecordKind, empty_line
from desktop.domain.source import Source, SourceKind
from desktop.domain.span_echo import day_text
from desktop.ui.forms.fields import DayField, LineField, TagsField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label
from desktop.ui.saying import worded


class SourceForm(Form):
    """Who publishes or speaks."""

    kind = RecordKind.SOURCE
    noun = "source"
    makes = Source

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField(hint=self.tr("Reuters; a source on the coast"))
        self.reliability = WordField(Reliability)
        self.reliability.set_value(Reliability.F.value)
        self.reason = LineField(hint=self.tr("Needed, except with F"))
        self.graded_on = DayField(self.tools.today(), hint=self.tr("Today, unless you say"))
        needed = empty_line("The label")
        self.add_row("label", self.tr("Label"), self.name, needed=needed)
        self.add_row("kind", self.tr("Kind"), WordField(SourceKind))
        self.add_row("outlet", self.tr("Speaks through"), self.refer(RecordKind.SOURCE))
        self.add_row("access", self.tr("Access"), LineField(hint=self.tr("How it can know")))
        self.add_row("bias", self.tr("Known bias"), TextField(lines=2))
        self.add_row("reliability", self.tr("Reliability"), self.reliability, bound=False)
        self.add_row("reliability_reason", self.tr("Reason"), self.reason, bound=False)
        self.add_row("reliability_on", self.tr("Graded on"), self.graded_on, bound=False)
        self.add_row("country", self.tr("Country"), LineField(), more=True)
        self.add_row("tags", self.tr("Tags"), TagsField(), more=True)

    def fill(self, record: Record) -> None:
        """Show a stored source, with the letters it had before."""
        assert isinstance(record, Source)
        super().fill(record)
        self.reliability.show_attribute(record.reliability)
        self.reason.show_attribute(record.reliability_reason)
        self.graded_on.show_attribute(record.reliability_on)
        for grade in reversed(record.earlier_grades):
            day = worded(day_text(grade.graded_on)) if grade.graded_on else self.tr("day not known")
            words = f"{grade.reliability.value}, {day}. {grade.reason}"
            self.frame.last.addWidget(
                plain_label(self.tr("Before: {0}").format(words), quiet=True, wrap=True)
            )

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the source; the letter that a new one replaces goes into its history."""
        source = super().with_parts(parts)
        assert isinstance(source, Source)
        given = self.graded_on.attribute()
        letter = self.reliability.attribute()
        changed = letter is not source.reliability
        # A day that stands there from the letter before is not the new letter's.
        day = self.tools.today() if given is None or given == source.reliability_on else given
        if letter is Reliability.F and not self.reason.value() and not changed:
            return source
        on = day if changed else given or source.reliability_on or day
        return source.regraded(letter, self.reason.value(), on, keep=changed)
