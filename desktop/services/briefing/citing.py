"""Numbers source notes in the order in which pages cite them, for the annex."""

from collections.abc import Iterable

from desktop.domain.briefing import CitedNote
from desktop.domain.grading import Credibility, Reliability
from desktop.domain.note import Relation, Stance
from desktop.domain.record import RecordKind
from desktop.domain.source import Source
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


class Citations:
    """The cited notes of one briefing."""

    def __init__(self, reader: Reader) -> None:
        """Describe origins by what ``reader`` finds of them."""
        self._reader = reader
        self._cited: dict[str, CitedNote] = {}

    @property
    def cited(self) -> tuple[CitedNote, ...]:
        """Every note that was cited, by number."""
        return tuple(self._cited.values())

    def number(self, report: ReportView, note: NoteView) -> int:
        """Return the number of a note, a new one where it was not cited before."""
        found = self._cited.get(note.id)
        if found is None:
            found = self._cite(len(self._cited) + 1, report, note)
            self._cited[note.id] = found
        return found.number

    def numbers_of(self, note_ids: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of those notes that are cited already."""
        return tuple(sorted(self._cited[one].number for one in note_ids if one in self._cited))

    def line(self, numbers: Iterable[int]) -> str:
        """Return short citations with their grades, as they stand below a page."""
        by_number = {one.number: one for one in self._cited.values()}
        return " ".join(
            f"{one.number} {one.text}, {grade_words(one.grade)}."
            for one in map(by_number.__getitem__, numbers)
        )

    def _cite(self, number: int, report: ReportView, note: NoteView) -> CitedNote:
        day = "day not known" if report.published is None else when_words(report.published)
        behind = [
            f"{_PASSED[one.relation]} {speaker_words(_named(one))}" for one in note.speakers[1:]
        ]
        if note.stance is Stance.NO_COMMENT and behind:
            behind[-1] = f"no comment from {speaker_words(_named(note.speakers[-1]))}"
        said = ", ".join([isolated(one_line(report.publisher)), *behind, day.removeprefix("on ")])
        return CitedNote(
            number=number,
            key=f"note:{note.id}",
            text=said,
            descriptor=self._descriptor(report, note),
            grade=f"{note.reliability.value}{note.credibility.value}",
            address=report.url,
            has_copy=report.has_text or report.files > 0,
        )

    def _descriptor(self, report: ReportView, note: NoteView) -> str:
        """Return what is known of the origin, in the manner of ICD 206."""
        origin = self._reader.get(RecordKind.SOURCE, note.speakers[-1].source)
        parts = [f"“{isolated(one_line(report.title))}”."]
        if report.status != "live":
            parts.append(f"The report was {report.status.value}.")
        if note.reliability is Reliability.F:
            parts.append("The origin’s reliability is not judged.")
        elif isinstance(origin, Source):
            why = origin.reliability_reason
            parts.append(f"Origin graded {note.reliability.value}: {why}".rstrip(": "))
        if isinstance(origin, Source):
            parts += [f"Access: {origin.access}"] * bool(origin.access.strip())
            parts += [f"Known bias: {origin.bias}"] * bool(origin.bias.strip())
        if note.credibility is not Credibility.NOT_JUDGED and note.credibility_reason:
            parts.append(f"Credibility {note.credibility.value}: {note.credibility_reason}")
        if note.repeat:
            parts.append("It repeats an origin that another report has already.")
        if report.url and not (report.has_text or report.files):
            parts.append("No copy of it is kept.")
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts)


def grade_words(grade: str) -> str:
    """Return an Admiralty grade, "not judged" for what nobody judged: F and 6 are no bad marks."""
    return "not judged" if grade == "F6" else grade


def _named(speaker: Speaker) -> Named:
    return Named(
        name=speaker.label,
        kind=speaker.kind,
        relation=speaker.relation,
        number=speaker.number,
        outlet=speaker.outlet,
    )
