"""The sentences of a page: who says what of an event, each with the numbers of its notes."""

from collections.abc import Iterator

from desktop.domain.briefing import Statement, Tone
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.dates import after_clause
from desktop.domain.wording.events import origins_sentence
from desktop.domain.wording.spoken import spoken_sentence
from desktop.domain.wording_parts import counted
from desktop.queries.detail import EventDetail, NoteView, ReportView
from desktop.queries.wording import note_words
from desktop.services.briefing.citing import Citations
from desktop.services.briefing.tones import stance_tone, tone_of

MOST_NOTES = 6
NO_NOTE = "(no source note)"
_ORDER = (Stance.SUPPORTS, Stance.AGAINST, Stance.QUALIFIES, Stance.NO_COMMENT, Stance.CONTEXT)


def event_statements(
    detail: EventDetail, citations: Citations, most: int = MOST_NOTES
) -> Iterator[Statement]:
    """Yield what is said of an event: a sentence a standpoint, repeats with what they repeat.

    An event without a source note is told as our own reading, and that it has none.
    """
    told = _told(detail)
    if not told:
        yield Statement(
            key=f"event:{detail.event.id}",
            text=f"{reading_words(detail)}. {NO_NOTE}",
            tone=tone_of(detail.event.kind),
        )
        return
    repeated = _repeated(detail)
    for report, note in told[:most]:
        again = [one for one in repeated if _said_alike(one[1], note)]
        repeated = [one for one in repeated if one not in again]
        numbers = [citations.number(*one) for one in ((report, note), *again)]
        yield Statement(
            key=f"note:{note.id}",
            text=spoken_sentence(note_words(detail, report, note)),
            notes=tuple(sorted(numbers)),
            tone=stance_tone(note.stance, detail.event.kind, fits_both=note.fits_both),
        )
    rest = [*told[most:], *repeated]
    if rest:
        few = counted(len(rest), "further source note")
        yield Statement(
            key=f"rest:{detail.event.id}",
            text=f"{few} on “{inline(detail.event.title)}”.",
            notes=tuple(sorted(citations.number(*one) for one in rest)),
        )


def event_statement(detail: EventDetail, citations: Citations) -> Statement:
    """Return an event in one sentence, as our reading with what it rests on."""
    every = [(report, note) for report in detail.reports for note in report.notes if _counts(note)]
    numbers = tuple(sorted(citations.number(*one) for one in every))
    rests = origins_sentence(detail.corroboration) if numbers else NO_NOTE
    return Statement(
        key=f"event:{detail.event.id}",
        text=f"{reading_words(detail)}. {rests}",
        notes=numbers,
        tone=tone_of(detail.event.kind),
    )


def reading_words(detail: EventDetail) -> str:
    """Return our reading of an event with its date and whether it is only ahead, unstopped."""
    event = detail.event
    ahead = {"planned": " (planned, not reported as done)", "possible": " (possible only)"}
    words = f"{inline(event.title)}{ahead.get(event.modality.value, '')}"
    return f"{words}{after_clause(event.when)}"


def missing(key: str, text: str) -> Statement:
    """Return a quiet sentence that rests on no note: that there is nothing to tell."""
    return Statement(key=key, text=text, tone=Tone.QUIET)


def _said_alike(one: NoteView, other: NoteView) -> bool:
    """Tell whether two notes pass on the same origin to the same end."""
    return (one.speakers[-1].source, one.stance) == (other.speakers[-1].source, other.stance)


def _counts(note: NoteView) -> bool:
    return note.status is not NoteStatus.REJECTED and not note.struck


def _told(detail: EventDetail) -> list[tuple[ReportView, NoteView]]:
    """Return the notes that are told, those for it first; what repeats another is not."""
    found = [
        (report, note)
        for report in detail.reports
        for note in report.notes
        if _counts(note) and not note.repeat
    ]
    return sorted(found, key=lambda one: (one[1].fits_both, _ORDER.index(one[1].stance)))


def _repeated(detail: EventDetail) -> list[tuple[ReportView, NoteView]]:
    return [
        (report, note)
        for report in detail.reports
        for note in report.notes
        if _counts(note) and note.repeat
    ]
