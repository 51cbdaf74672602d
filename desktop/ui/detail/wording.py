"""Sentences of the detail pane: how well an event is supported, and a note as a citation."""

from desktop.domain.grading import Credibility, Reliability
from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.origins import Corroboration
from desktop.domain.report import ReportStatus
from desktop.domain.span_echo import echo
from desktop.domain.spans import DateSpan
from desktop.queries.detail import EventDetail, NoteView, ReportView
from desktop.ui.lists import and_listed
from desktop.ui.saying import plural, translate
from desktop.ui.words import small_word, word


def corroboration_rest(counted: Corroboration) -> str:
    """Return what else bears on it: who is against, what fits both, who kept silent."""
    parts = []
    if counted.against:
        parts.append(
            plural(
                "Corroboration",
                "1 source speaks against it.",
                "%Ln sources speak against it.",
                counted.against,
            )
        )
    if counted.fits_both:
        parts.append(
            plural(
                "Corroboration",
                "One note fits both readings.",
                "%Ln notes fit both readings.",
                counted.fits_both,
            )
        )
    if counted.silent:
        parts.append(
            translate("Corroboration", "{0} did not comment.").format(and_listed(counted.silent))
        )
    return " ".join(parts)


def grade_of(note: NoteView) -> str:
    """Return a note's grade, "B2"; a dash where there is nothing to grade."""
    if note.stance is Stance.NO_COMMENT:
        return "–"
    return f"{note.reliability.value}{note.credibility.value}"


def grade_meaning(note: NoteView) -> str:
    """Return what a note's grade says, in words."""
    if note.stance is Stance.NO_COMMENT:
        return translate("Grade", "No comment: nothing to grade")
    return translate(
        "Grade", "Reliability of the origin: {0}. Credibility of the item: {1}."
    ).format(word(note.reliability), word(note.credibility))


def stance_of(note: NoteView) -> str:
    """Return how a note bears on its event, in a word."""
    if note.repeat:
        return translate("Stance", "repeat")
    if note.fits_both:
        return translate("Stance", "fits both")
    return small_word(note.stance)


def marks_of(note: NoteView, report: ReportView) -> tuple[str, ...]:
    """Return what stands against taking a note as it is: "retracted", "corrected", "disputed"."""
    marks = [] if report.status is ReportStatus.LIVE else [small_word(report.status)]
    if note.repeat and note.stance is not Stance.SUPPORTS:
        marks.append(small_word(note.stance))
    return (*marks, *([] if note.status is NoteStatus.ACCEPTED else [small_word(note.status)]))


def side_of(note: NoteView) -> str:
    """Return which side a note is on: "for", "against", or "context" where it counts for none."""
    if note.fits_both:
        return "context"
    return _SIDES.get(note.stance, "context")


def own_date(detail: EventDetail, note: NoteView) -> DateSpan | None:
    """Return the date that a note gives, None where it is the one of the accepted reading."""
    same = note.when is not None and echo(note.when) == echo(detail.event.when)
    return None if same else note.when


def strongest(detail: EventDetail, side: str) -> tuple[ReportView, NoteView] | None:
    """Return the note of one side that rests on most, or None where none stands.

    What was seen comes before what was told, what is near its origin before what was passed on.
    Grades are optional, so they lift nothing; what was judged poor comes last.
    """
    standing = [
        (report, note)
        for report in detail.reports
        for note in report.notes
        if side_of(note) == side
        and not (note.struck or note.repeat or note.status is NoteStatus.REJECTED)
    ]
    return min(standing, key=_weakness, default=None)


def _weakness(one: tuple[ReportView, NoteView]) -> tuple[bool, bool, int, int, str]:
    note = one[1]
    poor = note.reliability in _POOR or note.credibility in _POOR
    is_disputed = note.status is not NoteStatus.ACCEPTED
    return poor, is_disputed, _BASES.index(note.basis), len(note.speakers), note.id


_SIDES = {Stance.SUPPORTS: "for", Stance.AGAINST: "against"}
_BASES = (Basis.WITNESSED, Basis.DOCUMENTED, Basis.TOLD, Basis.INFERRED, Basis.UNKNOWN)
_POOR = (
    Reliability.D,
    Reliability.E,
    Credibility.DOUBTFUL,
    Credibility.IMPROBABLE,
)


def chain_of(note: NoteView) -> str:
    """Return who says it via whom: "Reuters › two sources"."""
    return " › ".join(
        speaker.label
        + (f" ({speaker.number})" if speaker.number > 1 and "two" not in speaker.label else "")
        for speaker in note.speakers
    )
