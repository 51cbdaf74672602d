"""How a range of origins was counted: what counted as which origin, what did not, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import NoteId, SourceId
from desktop.domain.independence import Independence
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.origins import (
    Corroboration,
    Links,
    OriginGroup,
    Testimony,
    corroboration,
    differing,
    grouped,
    repeats,
    weighed,
)


class Uncounted(StrEnum):
    """Why a note adds no origin."""

    RETRACTED = "report retracted"
    REJECTED = "rejected"
    NO_COMMENT = "no comment"
    FITS_BOTH = "fits both"
    REPEAT = "repeat"
    AGAINST = "speaks against it"
    BESIDE = "neither for nor against"


class Effect(StrEnum):
    """What a verdict did to the count."""

    JOINS = "counted once"
    DIFFER = "known to differ"
    OPEN = "may be the same"
    OVERRULED = "overruled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What counted as one origin.

    Attributes:
        labels: What its sources are called, without repeats, in order of the alphabet.
        number: How many the words state, which is what it adds to the maximum.
        notes: Those that count, nearest to the origin first; repeats are listed apart.
    """

    sources: tuple[SourceId, ...]
    labels: tuple[str, ...]
    number: int
    first_hand: bool
    is_named: bool
    notes: tuple[NoteId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedVerdict:
    """One verdict that bears on the count; ``origins`` are indices into `Count.origins`."""

    link: OriginLink
    effect: Effect
    origins: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UncountedNote:
    """A note that adds no origin, and why."""

    note: NoteId
    label: str
    why: Uncounted


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A range of origins with how it came about.

    Attributes:
        origins: What counted, by label.
        differ: For each origin those that are known to be another one, as bits.
        verdicts: The analyst's verdicts that bear on it.
        uncounted: Every other note, by reason and label.
    """

    corroboration: Corroboration
    origins: tuple[Origin, ...]
    differ: tuple[int, ...]
    verdicts: tuple[AppliedVerdict, ...]
    uncounted: tuple[UncountedNote, ...]

    def may_be(self, origin: int) -> tuple[int, ...]:
        """Return the other origins that may be the same as this one, as indices."""
        return tuple(
            other
            for other in range(len(self.origins))
            if other != origin and not self.differ[origin] >> other & 1
        )


def explain(testimonies: Iterable[Testimony], links: Links = ()) -> Count:
    """Count as `corroboration` does and tell how; every note is listed once."""
    known = weighed(links)
    every = list(testimonies)
    # The names of groups are ids; what an analyst reads goes by label.
    groups = sorted(
        grouped(every, Stance.SUPPORTS, known), key=lambda group: (_labels(group), group.name)
    )
    repeated = repeats(every, known)
    differ = differing(groups, known)
    left_out = [
        UncountedNote(note=t.note, label=t.label, why=why) for t, why in _why(every, repeated)
    ]
    order = {why: number for number, why in enumerate(Uncounted)}
    return Count(
        corroboration=corroboration(every, known),
        origins=tuple(_origin(group, repeated) for group in groups),
        differ=differ,
        verdicts=_verdicts(groups, known, differ),
        uncounted=tuple(sorted(left_out, key=lambda one: (order[one.why], one.label, one.note))),
    )


def _origin(group: OriginGroup, repeated: frozenset[NoteId]) -> Origin:
    return Origin(
        sources=tuple(sorted({t.origin for t in group.testimonies})),
        labels=_labels(group),
        number=group.number,
        first_hand=group.first_hand,
        is_named=group.is_named,
        notes=tuple(t.note for t in group.testimonies if t.note not in repeated),
    )


def _labels(group: OriginGroup) -> tuple[str, ...]:
    return tuple(sorted({t.label for t in group.testimonies}))


def _why(
    testimonies: Iterable[Testimony], repeated: frozenset[NoteId]
) -> Iterable[tuple[Testimony, Uncounted]]:
    for testimony in testimonies:
        if testimony.struck:
            yield testimony, Uncounted.RETRACTED
        elif testimony.status is NoteStatus.REJECTED:
            yield testimony, Uncounted.REJECTED
        elif testimony.stance is Stance.NO_COMMENT:
            yield testimony, Uncounted.NO_COMMENT
        elif testimony.fits_both:
            yield testimony, Uncounted.FITS_BOTH
        elif testimony.stance is Stance.AGAINST:
            yield testimony, Uncounted.AGAINST
        elif testimony.note in repeated:
            yield testimony, Uncounted.REPEAT
        elif testimony.stance is not Stance.SUPPORTS:
            yield testimony, Uncounted.BESIDE


def _verdicts(
    groups: list[OriginGroup], known: Independence, differ: tuple[int, ...]
) -> tuple[AppliedVerdict, ...]:
    """Return the verdicts whose both ends bear on what counted."""
    index = {
        known.place(t.origin): number
        for number, group in enumerate(groups)
        for t in group.testimonies
    }
    # Where one source makes the whole origin, nothing was joined.
    joined = {n for n, group in enumerate(groups) if len({t.origin for t in group.testimonies}) > 1}
    found = []
    for link in known.links:
        places = known.place(link.first), known.place(link.second)
        if all(place in index for place in places):
            first, second = (index[place] for place in places)
            if first != second or first in joined:
                effect = _effect(link.verdict, first, second, differ)
                found.append(
                    AppliedVerdict(link=link, effect=effect, origins=tuple(sorted({first, second})))
                )
    return tuple(found)


def _effect(verdict: Verdict, first: int, second: int, differ: tuple[int, ...]) -> Effect:
    if verdict in (Verdict.SAME, Verdict.DERIVED):
        return Effect.JOINS
    if first == second:
        return Effect.OVERRULED
    is_apart = bool(differ[first] >> second & 1)
    if is_apart is (verdict is Verdict.INDEPENDENT):
        return Effect.DIFFER if is_apart else Effect.OPEN
    return Effect.OVERRULED
