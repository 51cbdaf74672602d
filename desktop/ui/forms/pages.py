"""The forms for bases, actors, sources, reports, source notes and postures."""

from dataclasses import replace
from datetime import UTC
from enum import StrEnum
from typing import Any

from desktop.domain.actor import Actor, ActorKind
from desktop.domain.base import Base, BaseKind, BaseName, NameKind, PlacePrecision
from desktop.domain.grading import Confidence, Credibility, Likelihood, Reliability
from desktop.domain.ids import ActorId, BaseId, EventId, ReportId, SourceId
from desktop.domain.note import Basis, ChainLink, Relation, SourceNote, Stance
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import InvalidRecord, Record, RecordKind
from desktop.domain.report import Report, ReportKind, ReportStatus
from desktop.domain.source import Source, SourceKind
from desktop.domain.spans import AnchorKind, DateSpan, day_of, undated
from desktop.ui.forms.date_field import DateField
from desktop.ui.forms.fields import (
    LineField,
    NamesField,
    PlaceField,
    TextField,
    TickField,
    WordField,
)
from desktop.ui.forms.form import Form
from desktop.ui.forms.reference import ReferenceField


class Counted(StrEnum):
    """How many speakers the report's words state."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"


class RecordForm(Form):
    """A form whose references open their own forms in place."""

    def refer(
        self, kind: RecordKind, *, many: bool = False, places: bool = False
    ) -> ReferenceField:
        """Return a field that refers to records of ``kind``."""

        def known() -> Any:
            return self.tools.choices(kind)

        return ReferenceField(self.tools.theme, kind, known, many=many, places=places)

    def date_field(self, *, needed: bool = False, hint: str = "") -> DateField:
        """Return a date field that counts from today."""
        return DateField(self.tools.theme, self.tools.today(), needed=needed, hint=hint)


class BaseForm(RecordForm):
    """An installation and its names."""

    kind = RecordKind.BASE
    noun = "base"

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField()
        self.kind_field = WordField(BaseKind)
        self.names = NamesField(hint=self.tr("Other names and spellings, one a line"))
        self.country = LineField(hint=self.tr("Two letters, as in SY"))
        self.admin_area = LineField()
        self.place = PlaceField(hint="37.02, 41.19")
        self.precision = WordField(PlacePrecision)
        self.operator = self.refer(RecordKind.ACTOR)
        self.summary = TextField()
        for name, label, field in (
            ("name", self.tr("Name"), self.name),
            ("kind", self.tr("Kind"), self.kind_field),
            ("names", self.tr("Also called"), self.names),
            ("country", self.tr("Country"), self.country),
            ("admin_area", self.tr("Province"), self.admin_area),
            ("lat", self.tr("Place"), self.place),
            ("precision", self.tr("Precision"), self.precision),
            ("operator", self.tr("Operator"), self.operator),
            ("summary", self.tr("Summary"), self.summary),
        ):
            self.add_row(name, label, field)
        self.precision.set_value(PlacePrecision.LOCALITY.value)

    def fill(self, record: Base) -> None:
        """Show a stored base."""
        self.name.set_value(record.name)
        self.kind_field.set_value(record.kind.value)
        self.names.set_value("\n".join(name.name for name in record.names))
        self.country.set_value(record.country)
        self.admin_area.set_value(record.admin_area)
        self.place.set_place(record.lat, record.lon)
        self.precision.set_value(record.precision.value)
        if record.operator:
            self.operator.choose(record.operator)
        self.summary.set_value(record.summary)

    def records(self) -> tuple[Record, ...]:
        """Return the base."""
        try:
            place = self.place.place()
        except ValueError:
            raise InvalidRecord("lat", self.tr("Give the place as in 37.02, 41.19.")) from None
        known = {} if self.record is None else {n.name: n for n in self.record.names}  # type: ignore[attr-defined]
        base = self.record if isinstance(self.record, Base) else Base(id=self.record_id, name="?")
        return (
            replace(
                base,
                name=self.name.value(),
                kind=self.kind_field.chosen(),
                names=tuple(
                    known.get(name, BaseName(name=name, kind=NameKind.TRANSLITERATION))
                    for name in self.names.names()
                ),
                country=self.country.value(),
                admin_area=self.admin_area.value(),
                lat=None if place is None else place[0],
                lon=None if place is None else place[1],
                precision=self.precision.chosen(),
                operator=ActorId(self.operator.one()) if self.operator.one() else None,
                summary=self.summary.value(),
            ),
        )

    def title_text(self) -> str:
        """Return the name."""
        return self.name.value()


class ActorForm(RecordForm):
    """Somebody who acts."""

    kind = RecordKind.ACTOR
    noun = "actor"

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField()
        self.kind_field = WordField(ActorKind)
        self.aliases = NamesField(hint=self.tr("Other names, one a line"))
        self.country = LineField(hint=self.tr("Two letters, as in RU"))
        self.add_row("name", self.tr("Name"), self.name)
        self.add_row("kind", self.tr("Kind"), self.kind_field)
        self.add_row("aliases", self.tr("Also called"), self.aliases)
        self.add_row("country", self.tr("Country"), self.country)

    def fill(self, record: Actor) -> None:
        """Show a stored actor."""
        self.name.set_value(record.name)
        self.kind_field.set_value(record.kind.value)
        self.aliases.set_value("\n".join(record.aliases))
        self.country.set_value(record.country)

    def records(self) -> tuple[Record, ...]:
        """Return the actor."""
        actor = (
            self.record if isinstance(self.record, Actor) else Actor(id=self.record_id, name="?")
        )
        return (
            replace(
                actor,
                name=self.name.value(),
                kind=self.kind_field.chosen(),
                aliases=self.aliases.names(),
                country=self.country.value(),
            ),
        )

    def title_text(self) -> str:
        """Return the name."""
        return self.name.value()


class SourceForm(RecordForm):
    """Who publishes or speaks."""

    kind = RecordKind.SOURCE
    noun = "source"

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField(hint=self.tr("Reuters, or: a Syrian security source, coast"))
        self.kind_field = WordField(SourceKind)
        self.outlet = self.refer(RecordKind.SOURCE)
        self.country = LineField()
        self.access = LineField(hint=self.tr("How it can know"))
        self.reliability = WordField(Reliability)
        self.reason = LineField(hint=self.tr("Needed with a letter other than F"))
        for name, label, field in (
            ("label", self.tr("Label"), self.name),
            ("kind", self.tr("Kind"), self.kind_field),
            ("outlet", self.tr("Speaks through"), self.outlet),
            ("country", self.tr("Country"), self.country),
            ("access", self.tr("Access"), self.access),
            ("reliability", self.tr("Reliability"), self.reliability),
            ("reliability_reason", self.tr("Reason"), self.reason),
        ):
            self.add_row(name, label, field)
        self.reliability.set_value("F")

    def fill(self, record: Source) -> None:
        """Show a stored source."""
        self.name.set_value(record.label)
        self.kind_field.set_value(record.kind.value)
        if record.outlet:
            self.outlet.choose(record.outlet)
        self.country.set_value(record.country)
        self.access.set_value(record.access)
        self.reliability.set_value(record.reliability.value)
        self.reason.set_value(record.reliability_reason)

    def records(self) -> tuple[Record, ...]:
        """Return the source; a new letter is dated today."""
        source = (
            self.record if isinstance(self.record, Source) else Source(id=self.record_id, label="?")
        )
        letter = self.reliability.chosen()
        graded = source.reliability_on
        if letter is not source.reliability:
            graded = None if letter is Reliability.F else self.tools.today()
        return (
            replace(
                source,
                label=self.name.value(),
                kind=self.kind_field.chosen(),
                outlet=SourceId(self.outlet.one()) if self.outlet.one() else None,
                country=self.country.value(),
                access=self.access.value(),
                reliability=letter,
                reliability_reason=self.reason.value(),
                reliability_on=graded,
            ),
        )

    def title_text(self) -> str:
        """Return the label."""
        return self.name.value()


class ReportForm(RecordForm):
    """One published item."""

    kind = RecordKind.REPORT
    noun = "report"

    def build(self) -> None:
        """Add the rows."""
        self.name = LineField()
        self.publisher = self.refer(RecordKind.SOURCE)
        self.when = self.date_field(hint=self.tr("26 January 2026"))
        self.url = LineField(hint="https://")
        self.byline = LineField()
        self.kind_field = WordField(ReportKind)
        self.lang = LineField(hint=self.tr("en, ar, ru"))
        self.status = WordField(ReportStatus)
        self.text = TextField(hint=self.tr("Word for word"), lines=8)
        for name, label, field in (
            ("title", self.tr("Title"), self.name),
            ("publisher", self.tr("Publisher"), self.publisher),
            ("when", self.tr("Published"), self.when),
            ("url", self.tr("Link"), self.url),
            ("byline", self.tr("Byline"), self.byline),
            ("kind", self.tr("Kind"), self.kind_field),
            ("lang", self.tr("Language"), self.lang),
            ("status", self.tr("Status"), self.status),
            ("text", self.tr("Text"), self.text),
        ):
            self.add_row(name, label, field)

    def fill(self, record: Report) -> None:
        """Show a stored report."""
        self.name.set_value(record.title)
        self.publisher.choose(record.publisher)
        self.when.set_span(record.published)
        self.url.set_value(record.url)
        self.byline.set_value(record.byline)
        self.kind_field.set_value(record.kind.value)
        self.lang.set_value(record.lang)
        self.status.set_value(record.status.value)
        self.text.set_value(record.text)

    def records(self) -> tuple[Record, ...]:
        """Return the report."""
        if not self.publisher.one():
            raise InvalidRecord("publisher", self.tr("Say who published it."))
        report = self.record
        if not isinstance(report, Report):
            report = Report(
                id=self.record_id,
                publisher=SourceId(self.publisher.one()),
                title="?",
                retrieved_at=self.tools.now().astimezone(UTC),
            )
        return (
            replace(
                report,
                publisher=SourceId(self.publisher.one()),
                title=self.name.value(),
                published=self.when.span(),
                url=self.url.value(),
                byline=self.byline.value(),
                kind=self.kind_field.chosen(),
                lang=self.lang.value(),
                status=self.status.chosen(),
                text=self.text.value(),
            ),
        )

    def title_text(self) -> str:
        """Return the title."""
        return self.name.value()


class NoteForm(RecordForm):
    """What one report says about one event, and who says so via whom."""

    kind = RecordKind.NOTE
    noun = "source note"

    def build(self) -> None:
        """Add the rows."""
        self.report = self.refer(RecordKind.REPORT)
        self.event_field = self.refer(RecordKind.EVENT)
        self.chain = self.refer(RecordKind.SOURCE, many=True)
        self.number = WordField(Counted)
        self.statement = TextField(hint=self.tr("What it says, in your words"))
        self.quote = TextField(hint=self.tr("The report's own words"), lines=2)
        self.stance = WordField(Stance)
        self.basis = WordField(Basis)
        self.credibility = WordField(Credibility)
        self.reason = LineField()
        self.fits_both = TickField(self.tr("Would be so either way"))
        self.when = self.date_field(hint=self.tr("When it happened, by this note"))
        self.said = self.date_field(hint=self.tr("When the source said it"))
        for name, label, field in (
            ("report", self.tr("Report"), self.report),
            ("event", self.tr("Event"), self.event_field),
            ("chain", self.tr("Via"), self.chain),
            ("number", self.tr("Speakers"), self.number),
            ("statement", self.tr("Says"), self.statement),
            ("quote", self.tr("Quote"), self.quote),
            ("stance", self.tr("Stance"), self.stance),
            ("basis", self.tr("Basis"), self.basis),
            ("credibility", self.tr("Credibility"), self.credibility),
            ("credibility_reason", self.tr("Reason"), self.reason),
            ("fits_both", self.tr("Fits both"), self.fits_both),
            ("when", self.tr("When"), self.when),
            ("said", self.tr("Said"), self.said),
        ):
            self.add_row(name, label, field)
        self.basis.set_value(Basis.UNKNOWN.value)
        self.credibility.set_value(Credibility.NOT_JUDGED.value)
        self.report.edited.connect(self._follow_report)

    def fill(self, record: SourceNote) -> None:
        """Show a stored note."""
        self.report.choose(record.report)
        self.event_field.choose(record.event)
        for link in record.chain:
            self.chain.choose(link.source)
        self.number.set_value(str(min(record.chain[-1].number if record.chain else 1, 5)))
        self.statement.set_value(record.statement)
        self.quote.set_value(record.quote)
        self.stance.set_value(record.stance.value)
        self.basis.set_value(record.basis.value)
        self.credibility.set_value(record.credibility.value)
        self.reason.set_value(record.credibility_reason)
        self.fits_both.set_value(record.fits_both)
        self.when.set_span(record.when)
        self.said.set_span(record.said)

    def records(self) -> tuple[Record, ...]:
        """Return the note."""
        if not self.report.one():
            raise InvalidRecord("report", self.tr("Say which report it is from."))
        if not self.event_field.one():
            raise InvalidRecord("event", self.tr("Say which event it is on."))
        parts = {
            "report": ReportId(self.report.one()),
            "event": EventId(self.event_field.one()),
            "chain": self._links(),
            "statement": self.statement.value(),
            "quote": self.quote.value(),
            "stance": self.stance.chosen(),
            "basis": self.basis.chosen(),
            "credibility": self.credibility.chosen(),
            "credibility_reason": self.reason.value(),
            "fits_both": self.fits_both.value(),
            "when": self.when.span(),
            "said": self.said.span(),
        }
        if isinstance(self.record, SourceNote):
            return (replace(self.record, **parts),)
        return (SourceNote(id=self.record_id, **parts),)

    def title_text(self) -> str:
        """Return the statement's beginning."""
        return self.statement.value() or self.quote.value()

    def _links(self) -> tuple[ChainLink, ...]:
        ids = self.chain.ids()
        old = self.record.chain if isinstance(self.record, SourceNote) else ()
        known = {link.source: link.relation for link in old}
        stated = int(self.number.value())
        return tuple(
            ChainLink(
                source=SourceId(one),
                relation=known.get(SourceId(one), Relation.QUOTES),
                number=stated if index == len(ids) - 1 else 1,
            )
            for index, one in enumerate(ids)
        )

    def _follow_report(self) -> None:
        """Count relative words from the report's own day."""
        day = report_day(self, self.report.one())
        if day is not None:
            self.when.set_anchor(day, AnchorKind.PUBLISHED)
            self.said.set_anchor(day, AnchorKind.PUBLISHED)


class PostureForm(RecordForm):
    """A base's state as assessed."""

    kind = RecordKind.POSTURE
    noun = "posture"

    def build(self) -> None:
        """Add the rows."""
        self.base = self.refer(RecordKind.BASE)
        self.state = WordField(PostureState)
        self.when = self.date_field(needed=True)
        self.likelihood = WordField(Likelihood, optional=True)
        self.confidence = WordField(Confidence, optional=True)
        self.basis = TextField(hint=self.tr("What it rests on"))
        for name, label, field in (
            ("base", self.tr("Base"), self.base),
            ("state", self.tr("State"), self.state),
            ("when", self.tr("When"), self.when),
            ("likelihood", self.tr("Likelihood"), self.likelihood),
            ("confidence", self.tr("Confidence"), self.confidence),
            ("basis", self.tr("Basis"), self.basis),
        ):
            self.add_row(name, label, field)

    def fill(self, record: Posture) -> None:
        """Show a stored posture."""
        self.base.choose(record.base)
        self.state.set_value(record.state.value)
        self.when.set_span(record.when)
        self.likelihood.set_value(record.likelihood.value if record.likelihood else None)
        self.confidence.set_value(record.confidence.value if record.confidence else None)
        self.basis.set_value(record.basis)

    def records(self) -> tuple[Record, ...]:
        """Return the posture, set today if it is new."""
        if not self.base.one():
            raise InvalidRecord("base", self.tr("Say which base it is for."))
        parts = {
            "base": BaseId(self.base.one()),
            "state": self.state.chosen(),
            "when": self.when.span() or undated(self.tools.today()),
            "likelihood": self.likelihood.chosen(),
            "confidence": self.confidence.chosen(),
            "basis": self.basis.value(),
        }
        if isinstance(self.record, Posture):
            return (replace(self.record, **parts),)
        return (Posture(id=self.record_id, set_on=self.tools.today(), **parts),)

    def title_text(self) -> str:
        """Return the state."""
        return str(self.state.value())


def report_day(form: Form, report_id: str) -> Any:
    """Return the last day on which a report can have been published, None where unknown."""
    report = form.tools.readers.here().get(RecordKind.REPORT, report_id) if report_id else None
    published: DateSpan | None = report.published if isinstance(report, Report) else None
    if published is None or published.end_max is None:
        return None
    return day_of(published.end_max - 1)
