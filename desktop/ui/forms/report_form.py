"""The form for a report: one published item, its text word for word."""

from datetime import UTC, date
from typing import Any

from desktop.domain.folding import fold
from desktop.domain.record import Record, RecordKind, empty_line
from desktop.domain.report import Report, ReportKind, ReportStatus
from desktop.domain.spans import day_of
from desktop.ui.attachments.field import AttachmentsField
from desktop.ui.forms.fields import LineField, TagsField, WordField
from desktop.ui.forms.form import Form
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Seed, Tools
from desktop.ui.labels import plain_label


class ReportForm(Form):
    """One published item."""

    kind = RecordKind.REPORT
    noun = "report"
    makes = Report

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField()
        self.publisher = self.refer(RecordKind.SOURCE)
        self.when = self.date_field(hint=self.tr("26 January 2026"), told=True)
        self.status = WordField(ReportStatus)
        needed = empty_line("The title")
        self.add_row("title", self.tr("Title"), self.name, needed=needed)
        self.add_row(
            "publisher",
            self.tr("Publisher"),
            self.publisher,
            needed=self.tr("Say who published it."),
        )
        self.add_row("published", self.tr("Published"), self.when)
        self.add_row("url", self.tr("Link"), LineField(hint="https://"))
        self.add_row("archive_url", self.tr("Saved link"), LineField(hint="https://"))
        self.add_row("byline", self.tr("Byline"), LineField())
        self.add_row("kind", self.tr("Kind"), WordField(ReportKind))
        self.add_row("text", self.tr("Text"), TextField(hint=self.tr("Word for word"), lines=8))
        self.add_row("status", self.tr("Status"), self.status)
        reason = LineField(hint=self.tr("What was corrected, or why it was retracted"))
        self.add_row("status_reason", self.tr("Reason"), reason)
        self.add_row("lang", self.tr("Language"), LineField(hint="en, ar, ru"), more=True)
        self.add_row("translation", self.tr("Translation"), TextField(), more=True)
        self.add_row("supersedes", self.tr("Replaces"), self.refer(RecordKind.REPORT), more=True)
        self.add_row("tags", self.tr("Tags"), TagsField(), more=True)
        self.status.activated.connect(self._show_reason)
        self._show_reason()
        self._add_files()

    def seed(self, seed: Seed) -> None:
        """Take a title that is the name of a source for a report that it published."""
        super().seed(seed)
        named = [
            one.id
            for one in self.tools.choosing(RecordKind.SOURCE).like(seed.title)
            if fold(one.label) == fold(seed.title)
        ]
        if seed.title and len(named) == 1:
            self.publisher.choose(named[0])
        elif seed.publisher:
            # Typed, not chosen: saving asks what it means, and offers to add it.
            self.publisher.set_value({"chosen": [], "typed": seed.publisher})

    def blank(self) -> dict[str, Any]:
        """Return when it was taken in: now."""
        return {"retrieved_at": self.tools.now().astimezone(UTC)}

    def unfinished(self) -> str:
        """Wait for chosen files: they would be lost with the form."""
        if self.record is not None and self.files.adding.is_reading:
            return self.tr("Files are still being read. Wait until they are listed.")
        return ""

    def fill(self, record: Record) -> None:
        """Show a stored report."""
        super().fill(record)
        self._show_reason()

    def _add_files(self) -> None:
        """Show the files below the rows; one that is not stored yet can have none."""
        tools = self.tools
        if self.record is None:
            words = self.tr("Files can be added once the report is saved.")
            self.frame.last.addWidget(plain_label(words, quiet=True, wrap=True))
            return
        runners = tools.runner(), tools.runner(), tools.runner()
        self.files = AttachmentsField(tools.editing, tools.readers, runners, self.record_id)
        self.frame.last.addWidget(self.files)

    def _show_reason(self) -> None:
        live = self.status.attribute() is ReportStatus.LIVE
        self.frame.show_row("status_reason", shown=not live)


def report_day(tools: Tools, report_id: str | None) -> date | None:
    """Return the last day on which a report can have been published, None where unknown."""
    report = tools.get(RecordKind.REPORT, report_id or "")
    if not isinstance(report, Report) or report.published is None:
        return None
    end_s = report.published.end_max
    return None if end_s is None else day_of(end_s - 1)
