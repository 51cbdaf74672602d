"""What a briefing leaves out because somebody chose so, in sentences for its title page."""

from collections.abc import Iterable, Iterator

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import day_of
from desktop.domain.wording_parts import counted, isolated, listed
from desktop.queries.briefing import is_tag
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.services.briefing.choice import Choice


def choice_words(reader: Reader, choice: Choice) -> Iterator[tuple[str, str]]:
    """Yield each thing that narrows a briefing, with a key: the room must know what it misses.

    Args:
        reader: Names actors and sources; what it cannot see is not named.
        choice: What was chosen.
    """
    if choice.reported_by is not None:
        yield "reported", f"Only what was public by {day_text(choice.reported_by)} is told."
    if choice.events:
        yield "picked", f"Only {counted(len(choice.events), 'event')} picked by hand are told."
    elif asked := listed(list(_asked(reader, choice.chosen))):
        yield "filtered", f"Only events of a choice are told: {asked}."
    if choice.bases:
        yield "bases", "Only bases that were chosen have a page."


def _asked(reader: Reader, chosen: EventFilter) -> Iterator[str]:
    for words in (chosen.kinds, chosen.modalities, chosen.states, chosen.significances):
        if words:
            yield _either([str(one.value) for one in words])
    if chosen.actors:
        yield f"with {_either(_names(reader, RecordKind.ACTOR, chosen.actors))}"
    if chosen.sources:
        yield f"told by {_either(_names(reader, RecordKind.SOURCE, chosen.sources))}"
    if chosen.tags:
        yield f"tagged {_either([_seen(tag, is_tag(reader, tag)) for tag in chosen.tags])}"
    if chosen.is_contested:
        yield "contested"
    if chosen.start_s is not None:
        yield f"not before {_day(chosen.start_s)}"
    if chosen.end_s is not None:
        yield f"before {_day(chosen.end_s)}"


def _names(reader: Reader, kind: RecordKind, ids: Iterable[str]) -> list[str]:
    records = (reader.get(kind, one) for one in ids)
    names = [str(getattr(one, "name", "") or getattr(one, "label", "")) for one in records]
    return [_seen(name, bool(name)) for name in names]


def _seen(name: str, is_seen: bool) -> str:
    """Return a name that whoever is briefed may see: a filter must not tell of what is private."""
    return isolated(name) if is_seen else "one that this briefing may not name"


def _either(words: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _day(instant_s: int) -> str:
    day = day_of(instant_s)
    return "a day that no calendar has" if day is None else day_text(day)
