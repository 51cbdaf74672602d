"""An event's accepted reading in sentences, with how well it is supported."""

from dataclasses import dataclass

from desktop.domain.event import EventState, Modality
from desktop.domain.origins import Corroboration
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.dates import after_clause
from desktop.domain.wording.speakers import Speaker, speaker_words
from desktop.domain.wording_parts import capitalised, listed, number_word

_READING = {
    EventState.DRAFT: "Our reading, a draft not yet reviewed",
    EventState.REVIEWED: "Our reading",
    EventState.REJECTED: "A reading that we have rejected",
}
_MODALITY = {
    Modality.PLANNED: "; this is planned and not reported as done",
    Modality.POSSIBLE: "; this is only possible and not reported as done",
    Modality.ONGOING: "; this is reported as going on",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """What an event's sentences are made of.

    Attributes:
        supported: The count of its origins; None leaves the line out.
        opposed: Who speaks against it; where empty only their count is said.
        silent: Who did not comment; where empty, the labels of the count are taken.
    """

    title: str
    when: DateSpan
    state: EventState = EventState.REVIEWED
    modality: Modality = Modality.DONE
    supported: Corroboration | None = None
    opposed: tuple[Speaker, ...] = ()
    silent: tuple[Speaker, ...] = ()


def event_sentence(event: EventWords) -> str:
    """Return the reading, what it rests on, who opposes it and who kept silent.

    Only what is so is said; a reading is always called one.
    """
    reading = (
        f"{_READING[event.state]}: {inline(event.title)}{after_clause(event.when)}"
        f"{_MODALITY.get(event.modality, '')}."
    )
    if event.supported is None:
        return " ".join([reading, *_opposed(event, 0), *_silent(event, ())])
    counted_ = event.supported
    return " ".join(
        [
            reading,
            origins_sentence(counted_),
            *_fits_both(counted_.fits_both),
            *_opposed(event, counted_.against),
            *_silent(event, counted_.silent),
        ]
    )


def origins_sentence(supported: Corroboration) -> str:
    """Return the range of origins: "It rests on 1 to 3 possible origins, none first-hand; …"."""
    low, high, seen = supported.minimum, supported.maximum, supported.first_hand
    if not high:
        return "No source supports it yet."
    if low != high:
        first = f"{number_word(seen)} of them first-hand" if seen else "none first-hand"
        return (
            f"It rests on {low} to {high} possible origins, {first};"
            " we could not confirm that they are independent."
        )
    if high == 1:
        return f"It rests on 1 origin, {'first-hand' if seen else 'not first-hand'}."
    first = f"{number_word(seen)} of them first-hand" if seen else "none first-hand"
    return f"It rests on {high} origins, {first}."


def origins_line(supported: Corroboration) -> str:
    """Return the range of origins in few words: "1–3 possible origins, none first-hand."."""
    low, high, seen = supported.minimum, supported.maximum, supported.first_hand
    if not high:
        return "No source supports this yet."
    if low == high:
        origins = "1 origin" if high == 1 else f"{high} origins"
    else:
        origins = f"{low}–{high} possible origins"
    return f"{origins}, {f'{seen} first-hand' if seen else 'none first-hand'}."


def _fits_both(notes: int) -> list[str]:
    if not notes:
        return []
    if notes == 1:
        return ["1 note fits either reading and counts for neither."]
    return [f"{notes} notes fit either reading and count for neither."]


def _opposed(event: EventWords, count: int) -> list[str]:
    names = listed([speaker_words(speaker) for speaker in event.opposed])
    if names:
        return [f"{capitalised(names)} spoke against it."]
    if not count:
        return []
    most = "1 origin speaks" if count == 1 else f"At most {count} origins speak"
    return [f"{most} against it."]


def _silent(event: EventWords, labels: tuple[str, ...]) -> list[str]:
    silent = event.silent or tuple(
        Speaker(name=label, kind=SourceKind.OFFICIAL) for label in labels
    )
    names = listed([speaker_words(speaker) for speaker in silent])
    return [f"{capitalised(names)} did not comment."] if names else []
