"""Contradictions: notes that speak for and against one event, and dates that cannot both hold."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.event import EventKind
from desktop.domain.ids import BaseId, EventId, NoteId
from desktop.domain.note import NoteStatus, Stance


class ContradictionSort(StrEnum):
    """What contradicts each other."""

    STANCE = "stance"
    DATES = "dates"


class Resolution(StrEnum):
    """What the analyst made of a contradiction, by the statuses of its notes.

    OPEN: notes of more than one side stand, and nobody has called one disputed.
    DISPUTED: they stand, one of them is disputed, and none waits to be looked at.
    ACCEPTED: what stands agrees with the event; the rest was rejected.
    REJECTED: nothing that supports the event stands, or the event itself was rejected.
    """

    OPEN = "open"
    DISPUTED = "disputed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFacts:
    """What finding contradictions needs to know of one source note.

    Attributes:
        start_s, end_s: Its own span, as far as possible: seconds since 1970 UTC, end exclusive;
            None where it is not bounded or gives no time.
        struck: Whether its report is retracted.
    """

    note: NoteId
    stance: Stance
    status: NoteStatus
    fits_both: bool = False
    struck: bool = False
    start_s: int | None = None
    end_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """What finding contradictions needs to know of one event.

    Attributes:
        bases: Where it happened; empty where at no base.
        start_s, end_s: Outside of which it certainly did not hold; None where not bounded.
        is_rejected: Whether the analyst rejected the event itself.
    """

    event: EventId
    title: str
    kind: EventKind
    bases: tuple[BaseId, ...]
    start_s: int | None
    end_s: int | None
    notes: tuple[NoteFacts, ...]
    is_rejected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """One contradiction at one base; the losers stay in it.

    Attributes:
        base: None where the event is at no base.
        group: Equal for those of one base, one kind and overlapping periods.
        start_s, end_s: The period of the whole group; None where it is not bounded.
        sides: Notes that agree with each other: those for it, then those against it; or one
            side a date, in time order.
    """

    base: BaseId | None
    kind: EventKind
    group: int
    start_s: int | None
    end_s: int | None
    sort: ContradictionSort
    event: EventId
    title: str
    sides: tuple[tuple[NoteId, ...], ...]
    resolution: Resolution


def contradictions(events: Iterable[EventFacts]) -> tuple[Contradiction, ...]:
    """Return every contradiction, by base, kind, period and event; order never matters."""
    slots: dict[tuple[str, str], list[tuple[EventFacts, Contradiction]]] = defaultdict(list)
    for event in events:
        for found in _of_event(event):
            for base in dict.fromkeys(event.bases) or (None,):
                slots[base or "", event.kind.value].append((event, replace(found, base=base)))
    every: list[Contradiction] = []
    number = 0
    for _slot, members in sorted(slots.items(), key=lambda item: item[0]):
        for group in _overlapping(members):
            every.extend(_as_group(group, number))
            number += 1
    return tuple(every)


def _of_event(event: EventFacts) -> Iterator[Contradiction]:
    told = sorted(
        (n for n in event.notes if not n.struck and not n.fits_both), key=lambda n: n.note
    )
    supports = [n for n in told if n.stance is Stance.SUPPORTS]
    against = [n for n in told if n.stance is Stance.AGAINST]
    sides = _by_date(supports)
    for sort, found, is_settled in (
        (ContradictionSort.STANCE, [supports, against], not _standing(against)),
        (ContradictionSort.DATES, sides, len(_by_date(_standing(supports))) < 2),
    ):
        if len(found) > 1 and all(found):
            yield Contradiction(
                base=None,
                kind=event.kind,
                group=0,
                start_s=event.start_s,
                end_s=event.end_s,
                sort=sort,
                event=event.event,
                title=event.title,
                sides=tuple(tuple(n.note for n in side) for side in found),
                resolution=_resolution(event, supports, found, is_settled=is_settled),
            )


def _resolution(
    event: EventFacts,
    supports: Sequence[NoteFacts],
    sides: Sequence[Sequence[NoteFacts]],
    *,
    is_settled: bool,
) -> Resolution:
    if event.is_rejected or not _standing(supports):
        return Resolution.REJECTED
    if is_settled:
        return Resolution.ACCEPTED
    statuses = {note.status for side in sides for note in side}
    # A note that nobody has looked at yet opens again what was called disputed before.
    if NoteStatus.DISPUTED in statuses and NoteStatus.OPEN not in statuses:
        return Resolution.DISPUTED
    return Resolution.OPEN


def _standing(notes: Iterable[NoteFacts]) -> list[NoteFacts]:
    return [n for n in notes if n.status is not NoteStatus.REJECTED]


def _by_date(notes: Sequence[NoteFacts]) -> list[list[NoteFacts]]:
    """Return the notes that contradict another one's date, those that can hold together as one.

    Taken by their ends, each date holds with all that begin before the first of them ends: no
    fewer dates would do.
    """
    latest_start = max((_start(n) for n in notes), default=0)
    first_end = min((_end(n) for n in notes), default=0)
    sides: list[list[NoteFacts]] = []
    until = 0.0
    for note in sorted(notes, key=lambda n: (_end(n), _start(n), n.note)):
        if _end(note) > latest_start and _start(note) < first_end:
            continue  # It can hold with every other one.
        if not sides or _start(note) >= until:
            sides.append([])
            until = _end(note)
        sides[-1].append(note)
    return sides


def _overlapping(
    members: Iterable[tuple[EventFacts, Contradiction]],
) -> Iterator[list[Contradiction]]:
    """Yield those whose periods overlap, directly or through others, in time order."""
    group: list[Contradiction] = []
    until = 0.0
    for event, found in sorted(
        members, key=lambda item: (_start(item[0]), item[0].event, item[1].sort.value)
    ):
        if group and _start(event) >= until:
            yield group
            group = []
        until = max(until, _end(event)) if group else _end(event)
        group.append(found)
    yield group


def _as_group(group: Sequence[Contradiction], number: int) -> Iterator[Contradiction]:
    starts = [found.start_s for found in group]
    ends = [found.end_s for found in group]
    start_s = None if None in starts else min(s for s in starts if s is not None)
    end_s = None if None in ends else max(e for e in ends if e is not None)
    for found in group:
        yield replace(found, group=number, start_s=start_s, end_s=end_s)


def _start(span: NoteFacts | EventFacts) -> float:
    return float("-inf") if span.start_s is None else span.start_s


def _end(span: NoteFacts | EventFacts) -> float:
    """Return the end; a moment without length still takes its second."""
    return float("inf") if span.end_s is None else max(span.end_s, _start(span) + 1)
