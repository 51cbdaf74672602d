"""Counts independent origins as a range: an unnamed source cannot be proved to be another one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.ids import NoteId, ReportId, SourceId
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.source import SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """What counting needs to know of one source note.

    Attributes:
        origin: The last speaker of the chain, or the publisher where the chain is empty.
        number: How many the words state; "two sources" is 2.
        distance: How many speakers stand between the report and the origin.
        reported_s: When the report was published, seconds since 1970 UTC; None if unknown.
        label: The origin's label, for those who did not comment.
    """

    note: NoteId
    report: ReportId
    origin: SourceId
    origin_kind: SourceKind
    number: int
    distance: int
    reported_s: int | None
    stance: Stance
    status: NoteStatus
    fits_both: bool
    first_hand: bool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corroboration:
    """How well an event is supported.

    Attributes:
        minimum: Independent origins if every pair that may be the same is the same.
        maximum: Independent origins if every pair that may differ differs.
        first_hand: How many of them witnessed it.
        against: Origins that speak against it, at the most.
        fits_both: Notes that would be so either way, which count for nothing.
        silent: Labels of those who did not comment, who count for nothing.
    """

    minimum: int
    maximum: int
    first_hand: int
    against: int
    fits_both: int
    silent: tuple[str, ...]


def corroboration(testimonies: Iterable[Testimony]) -> Corroboration:
    """Count the origins that support and oppose an event; order never matters.

    Named origins differ from each other. An unnamed one may be any other origin, so it adds
    nothing to the minimum beside a named one, and its stated number to the maximum.
    """
    live = [t for t in testimonies if t.status is not NoteStatus.REJECTED]
    telling = [t for t in live if not t.fits_both]
    supporting = _origins(telling, Stance.SUPPORTS)
    named = sum(t.origin_kind is not SourceKind.UNNAMED for t in supporting)
    return Corroboration(
        minimum=max(named, min(len(supporting), 1)),
        maximum=sum(t.number for t in supporting),
        first_hand=len({t.origin for t in telling if t.first_hand and t.stance is Stance.SUPPORTS}),
        against=sum(t.number for t in _origins(telling, Stance.AGAINST)),
        fits_both=sum(t.fits_both and t.stance is not Stance.NO_COMMENT for t in live),
        silent=tuple(sorted({t.label for t in live if t.stance is Stance.NO_COMMENT})),
    )


def repeats(testimonies: Sequence[Testimony]) -> frozenset[NoteId]:
    """Return the notes that pass on another report's origin.

    Of the notes of one origin the one nearest to it is kept, then the one published first.
    """
    nearest: dict[SourceId, Testimony] = {}
    for testimony in testimonies:
        kept = nearest.get(testimony.origin)
        if kept is None or _nearness(testimony) < _nearness(kept):
            nearest[testimony.origin] = testimony
    return frozenset(t.note for t in testimonies if t.report != nearest[t.origin].report)


def _origins(testimonies: Iterable[Testimony], stance: Stance) -> list[Testimony]:
    """Return one testimony for each origin of that stance, the one with the highest number."""
    most: dict[SourceId, Testimony] = {}
    for testimony in testimonies:
        if testimony.stance is not stance:
            continue
        known = most.get(testimony.origin)
        if known is None or testimony.number > known.number:
            most[testimony.origin] = testimony
    return list(most.values())


def _nearness(testimony: Testimony) -> tuple[int, float, str]:
    published = float("inf") if testimony.reported_s is None else testimony.reported_s
    return testimony.distance, published, testimony.note
