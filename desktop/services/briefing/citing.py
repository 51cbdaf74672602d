"""Numbers source notes in the order in which pages cite them, for the annex."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.briefing import CitedNote
from desktop.domain.grading import Credibility, Reliability, grade_words
from desktop.domain.note import NoteStatus, Relation, Stance
from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.domain.source import Source, SourceKind
from desktop.domain.span_echo import echo
from desktop.domain.spans import DateSpan
from desktop.domain.wording.dates import when_words
from desktop.domain.wording.speakers import Speaker as Named
from desktop.domain.wording.speakers import speaker_words
from desktop.domain.wording_parts import isolated, one_line
from desktop.queries.detail import NoteView, ReportView, Speaker
from desktop.queries.reader import Reader

_PASSED = {
    Relation.SAYS: "citing",
    Relation.QUOTES: "quoting",
    Relation.CITES: "citing",
    Relation.TRANSLATES: "translating",
    Relation.REPOSTS: "reposting",
}
_NOT_DATED = "day not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cited:
    """A cited note, and how a page names it: its report, and who says it there."""

    note: CitedNote
    report: str
    said_by: str


class Citations:
    """The cited notes of one briefing.

    What one report says once has one number, on however many events the analyst noted it.
    """

    def __init__(self, reader: Reader) -> None:
        """Describe origins by what ``reader`` finds of them."""
        self._reader = reader
        self._cited: dict[tuple[object, ...], _Cited] = {}

    @property
    def cited(self) -> tuple[CitedNote, ...]:
        """Every note that was cited, by number."""
        return tuple(one.note for one in self._cited.values())

    def number(self, report: ReportView, note: NoteView) -> int:
        """Return the number of a note, a new one where it was not cited before."""
        testimony = _testimony(report, note)
        found = self._cited.get(testimony)
        if found is None:
            found = self._cite(len(self._cited) + 1, report, note)
            self._cited[testimony] = found
        return found.note.number

    def line(self, numbers: Iterable[int]) -> str:
        """Return short citations with their grades, by report, as they stand below a page."""
        by_number = {one.note.number: one for one in self._cited.values()}
        by_report: dict[str, list[str]] = {}
        for one in map(by_number.__getitem__, numbers):
            grade = "" if one.note.is_silence else f", {grade_words(one.note.grade)}"
            said = f"{one.note.number} {one.said_by}{grade}"
            by_report.setdefault(one.report, []).append(said)
        return " ".join(f"{report}: {'; '.join(said)}." for report, said in by_report.items())

    def _cite(self, number: int, report: ReportView, note: NoteView) -> _Cited:
        behind = _behind(note)
        publisher = isolated(one_line(report.publisher))
        return _Cited(
            note=CitedNote(
                number=number,
                key=f"note:{note.id}",
                text=", ".join([publisher, *behind, _day(report.published)]),
                descriptor=self._descriptor(report, note),
                grade=f"{note.reliability.value}{note.credibility.value}",
                address=report.url,
                has_copy=report.has_text or report.files > 0,
                is_silence=note.stance is Stance.NO_COMMENT,
            ),
            report=f"{publisher}, {_short_day(report.published)}",
            said_by=", ".join(behind).removeprefix("quoting ").removeprefix("citing ")
            or "in its own words",
        )

    def _descriptor(self, report: ReportView, note: NoteView) -> str:
        """Return what is known of the origin, in the manner of ICD 206."""
        parts = [f"“{isolated(one_line(report.title))}”"]
        if report.status is not ReportStatus.LIVE:
            parts.append(f"The report was {report.status.value}")
        parts += () if note.stance is Stance.NO_COMMENT else self._judged(note)
        if note.repeat:
            parts.append("It repeats an origin that another report has already")
        if report.url and not (report.has_text or report.files):
            parts.append("No copy of it is kept")
        return " ".join(f"{part.rstrip('. ')}." for part in parts)

    def _judged(self, note: NoteView) -> Iterable[str]:
        """Yield how reliable the origin is, what it can know, and how credible this is."""
        origin = self._reader.get(RecordKind.SOURCE, note.speakers[-1].source)
        assert isinstance(origin, Source), "a note that is shown has an origin"
        why = _reason(origin.reliability_reason)
        if note.reliability is Reliability.F:
            yield f"The origin’s reliability is not judged{why}"
        else:
            yield f"Origin graded {note.reliability.value}{why}"
        if origin.access.strip():
            yield f"Access: {one_line(origin.access)}"
        if origin.bias.strip():
            yield f"Known bias: {one_line(origin.bias)}"
        if note.credibility is not Credibility.NOT_JUDGED:
            yield f"Credibility {note.credibility.value}{_reason(note.credibility_reason)}"


def counts(note: NoteView) -> bool:
    """Tell whether a note still counts for something: not rejected, its report not retracted."""
    return note.status is not NoteStatus.REJECTED and not note.struck


def _testimony(report: ReportView, note: NoteView) -> tuple[object, ...]:
    """Return what makes a note the same as another: one report's same words of the same speaker."""
    chain = tuple((one.source, one.relation, one.number) for one in note.speakers)
    words = one_line(note.quote or note.statement).casefold()
    silent = note.stance is Stance.NO_COMMENT
    grade = note.reliability, note.credibility, note.credibility_reason
    return report.id, chain, words, silent, grade, note.repeat


def _behind(note: NoteView) -> list[str]:
    """Return who stands behind the publisher, the nearest first."""
    publisher, *chain = note.speakers
    if not chain:
        return ["no comment"] if note.stance is Stance.NO_COMMENT else []
    *between, origin = chain
    names = [f"{_PASSED[one.relation]} {speaker_words(_named(one))}" for one in between]
    said = speaker_words(_named(origin))
    if note.stance is Stance.NO_COMMENT:
        return [*names, f"no comment from {said}"]
    is_own = origin.kind is SourceKind.OBSERVER and origin.outlet == publisher.label
    if is_own and not between:
        return [said]
    return [*names, f"{_PASSED[origin.relation]} {said}"]


def _reason(why: str) -> str:
    return f": {one_line(why)}" if why.strip() else ""


def _day(published: DateSpan | None) -> str:
    return _NOT_DATED if published is None else when_words(published).removeprefix("on ")


def _short_day(published: DateSpan | None) -> str:
    return _NOT_DATED if published is None else echo(published).removeprefix("once within ")


def _named(speaker: Speaker) -> Named:
    return Named(
        name=speaker.label,
        kind=speaker.kind,
        relation=speaker.relation,
        number=speaker.number,
        outlet=speaker.outlet,
    )
