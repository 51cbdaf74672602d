"""The sentences of a page: who says what of an event, each with the numbers of its notes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.domain.briefing import Statement, Tone
from desktop.domain.note import Stance
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.events import event_sentence
from desktop.domain.wording.spoken import spoken_sentence
from desktop.domain.wording_parts import counted
from desktop.queries.detail import EventDetail, NoteView, ReportView
from desktop.queries.wording import event_words, note_words
from desktop.services.briefing.citing import Citations, counts
from desktop.services.briefing.tones import stance_tone, tone_of

MOST_NOTES = 6
NO_NOTE = "(no source note)"
_ORDER = (Stance.SUPPORTS, Stance.AGAINST, Stance.QUALIFIES, Stance.CONTEXT, Stance.NO_COMMENT)
_FITS_BOTH = _ORDER.index(Stance.NO_COMMENT) - 0.5
_Told = tuple[ReportView, NoteView]


def page_statements(
    details: Iterable[EventDetail],
    citations: Citations,
    *,
    is_about_first: bool,
    most: int = MOST_NOTES,
) -> tuple[Statement, ...]:
    """Return what is said of events.

    What one report says once is said once, though it bears on several of them. What goes against
    an event, or keeps silent on it, names it.

    Args:
        details: The events.
        citations: Numbers their notes.
        is_about_first: Whether the page is about the first of them, which need not be named then.
        most: So many sentences an event.
    """
    told: set[int] = set()
    found: dict[str, Statement] = {}
    for number, detail in enumerate(details):
        for one in _of_event(detail, citations, most, told, is_lead=is_about_first and not number):
            found.setdefault(one.key, one)
            told.update(one.notes)
    return tuple(found.values())


def event_statement(detail: EventDetail, citations: Citations) -> Statement:
    """Return an event in one sentence, as our reading with what it rests on."""
    every = [*_told(detail), *_repeated(detail)]
    words = event_words(detail)
    said = event_sentence(words if every else replace(words, supported=None))
    return Statement(
        key=f"event:{detail.event.id}",
        text=said if every else f"{said} {NO_NOTE}",
        notes=_numbers(every, citations),
        tone=tone_of(detail.event.kind),
    )


def missing(key: str, text: str) -> Statement:
    """Return a quiet sentence that rests on no note: that there is nothing to tell."""
    return Statement(key=key, text=text, tone=Tone.QUIET)


def _of_event(
    detail: EventDetail, citations: Citations, most: int, told: set[int], *, is_lead: bool
) -> Iterator[Statement]:
    """Yield what is said of an event: a sentence a standpoint, repeats with what they repeat.

    An event without a source note is told as our own reading, and that it has none.
    """
    views = _told(detail)
    if not views:
        yield event_statement(detail, citations)
        return
    repeated = _repeated(detail)
    for report, note in views[:most]:
        again = [one for one in repeated if _said_alike(one[1], note)]
        repeated = [one for one in repeated if one not in again]
        numbers = _numbers([(report, note), *again], citations)
        if _says_only(note) and told.issuperset(numbers):
            continue
        said = spoken_sentence(note_words(detail, report, note))
        yield Statement(
            key=f"note:{note.id}",
            text=said
            if is_lead or _says_only(note)
            else f"On “{inline(detail.event.title)}”: {said}",
            notes=numbers,
            tone=stance_tone(note.stance, detail.event.kind, fits_both=note.fits_both),
        )
    rest = [*views[most:], *repeated]
    if rest:
        few = counted(len(rest), "further source note")
        yield Statement(
            key=f"rest:{detail.event.id}",
            text=f"{few} on “{inline(detail.event.title)}”.",
            notes=_numbers(rest, citations),
        )


def _numbers(views: Iterable[_Told], citations: Citations) -> tuple[int, ...]:
    return tuple(sorted({citations.number(*one) for one in views}))


def _says_only(note: NoteView) -> bool:
    """Tell whether a note's sentence stands by itself, whichever event it bears on."""
    return note.stance in {Stance.SUPPORTS, Stance.CONTEXT} and not note.fits_both


def _said_alike(one: NoteView, other: NoteView) -> bool:
    """Tell whether two notes pass on the same origin to the same end."""
    return (one.speakers[-1].source, one.stance) == (other.speakers[-1].source, other.stance)


def _told(detail: EventDetail) -> list[_Told]:
    """Return the notes that are told, those for it first; what repeats another is not."""
    found = [
        (report, note)
        for report in detail.reports
        for note in report.notes
        if counts(note) and not note.repeat
    ]
    return sorted(found, key=lambda one: _place(one[1]))


def _place(note: NoteView) -> float:
    return _FITS_BOTH if note.fits_both else _ORDER.index(note.stance)


def _repeated(detail: EventDetail) -> list[_Told]:
    return [
        (report, note)
        for report in detail.reports
        for note in report.notes
        if counts(note) and note.repeat
    ]
