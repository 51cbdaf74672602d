"""Fills what safe sentences are made of from what a page shows."""

from collections.abc import Iterable

from desktop.domain.note import NoteStatus, Stance
from desktop.domain.posture import Posture
from desktop.domain.wording.events import EventWords
from desktop.domain.wording.judged import AssessmentWords, PostureWords
from desktop.domain.wording.notes import NoteWords
from desktop.domain.wording.speakers import Speaker as Named
from desktop.queries.assessments import AssessmentView
from desktop.queries.detail import EventDetail, NoteView, ReportView, Speaker


def event_words(detail: EventDetail) -> EventWords:
    """Return what the sentences of an event are made of."""
    live = [
        note
        for report in detail.reports
        for note in report.notes
        if not note.struck and note.status is not NoteStatus.REJECTED
    ]
    against = (n for n in live if n.stance is Stance.AGAINST and not n.fits_both)
    silent = (n for n in live if n.stance is Stance.NO_COMMENT)
    return EventWords(
        title=detail.event.title,
        when=detail.event.when,
        state=detail.event.state,
        modality=detail.event.modality,
        supported=detail.corroboration,
        opposed=_origins(against),
        silent=_origins(silent),
    )


def note_words(detail: EventDetail, report: ReportView, note: NoteView) -> NoteWords:
    """Return what the sentence of a note on the event of ``detail`` is made of."""
    publisher, *chain = note.speakers
    return NoteWords(
        publisher=_named(publisher),
        chain=tuple(_named(speaker) for speaker in chain),
        statement=note.statement,
        quote=note.quote,
        event=detail.event.title,
        published=report.published,
        report=report.status,
        stance=note.stance,
        basis=note.basis,
        when=note.when,
        said=note.said,
        fits_both=note.fits_both,
        status=note.status,
        status_reason=note.status_reason,
        repeats=note.repeat,
        repeats_of=_first_publisher(detail, note) if note.repeat else "",
    )


def posture_words(base: str, posture: Posture, controlled_by: str) -> PostureWords:
    """Return what the sentences of a posture are made of; names are labels."""
    return PostureWords(
        base=base,
        state=posture.state,
        when=posture.when,
        set_on=posture.set_on,
        controlled_by=controlled_by,
        likelihood=posture.likelihood,
        confidence=posture.confidence,
        basis=posture.basis,
    )


def assessment_words(view: AssessmentView) -> AssessmentWords:
    """Return what the sentences of an assessment are made of."""
    judged = view.assessment
    return AssessmentWords(
        judgement=judged.judgement,
        set_on=judged.set_on,
        bases=view.bases,
        likelihood=judged.likelihood,
        confidence=judged.confidence,
        basis=judged.basis,
        alternatives=judged.alternatives,
        would_change=judged.would_change,
        notes_for=sum(cited.is_for for cited in judged.notes),
        notes_against=sum(not cited.is_for for cited in judged.notes),
    )


def _first_publisher(detail: EventDetail, repeat: NoteView) -> str:
    """Return who published what a note repeats; empty where only a verdict joins the two."""
    said = repeat.speakers[-1].source, repeat.stance
    return next(
        (
            report.publisher
            for report in detail.reports
            for note in report.notes
            if not note.repeat
            and not note.struck
            and (note.speakers[-1].source, note.stance) == said
        ),
        "",
    )


def _origins(notes: Iterable[NoteView]) -> tuple[Named, ...]:
    """Return the last speaker of each note, each once."""
    found = {note.speakers[-1].source: note.speakers[-1] for note in notes}
    return tuple(_named(speaker) for speaker in found.values())


def _named(speaker: Speaker) -> Named:
    return Named(
        name=speaker.label,
        kind=speaker.kind,
        relation=speaker.relation,
        number=speaker.number,
        outlet=speaker.outlet,
    )
