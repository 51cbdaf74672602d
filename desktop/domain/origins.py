"""Counts independent origins as a range: an unnamed source cannot be proved to be another one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.ids import NoteId, ReportId, SourceId
from desktop.domain.independence import Independence, least_colours
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.source import SourceKind

Links = Independence | Iterable[OriginLink]


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """What counting needs to know of one source note.

    Attributes:
        origin: The last speaker of the chain, or the publisher where the chain is empty.
        number: How many the words state; "two sources" is 2.
        distance: How many speakers stand between the report and the origin.
        reported_s: When the report was published, seconds since 1970 UTC; None if unknown.
        label: The origin's label.
        struck: Whether its report is retracted, so that it counts for nothing.
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
    struck: bool = False

    @property
    def is_live(self) -> bool:
        """Whether neither the analyst nor the publisher took it back."""
        return not self.struck and self.status is not NoteStatus.REJECTED

    def tells(self, stance: Stance) -> bool:
        """Tell whether it is live, of that stance, and would not be so either way."""
        return self.is_live and not self.fits_both and self.stance is stance


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


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """Testimonies of one stance that count as one origin.

    Attributes:
        name: The source that stands for it.
        testimonies: The nearest to it first.
        is_named: Whether the origin, not only who takes it from there, is known by name.
    """

    name: SourceId
    testimonies: tuple[Testimony, ...]
    is_named: bool

    @property
    def number(self) -> int:
        """How many the words state; of what was joined, the largest."""
        return max(t.number for t in self.testimonies)

    @property
    def first_hand(self) -> bool:
        """Whether any of them witnessed it."""
        return any(t.first_hand for t in self.testimonies)


def corroboration(testimonies: Iterable[Testimony], links: Links = ()) -> Corroboration:
    """Count the origins that support and oppose an event; order never matters.

    Named origins differ from each other unless a verdict leaves it open. An unnamed one may be
    any other origin, so it adds nothing to the minimum beside a named one unless a verdict says
    that they are independent, and its stated number to the maximum.
    """
    known = weighed(links)
    every = list(testimonies)
    supporting = grouped(every, Stance.SUPPORTS, known)
    live = [t for t in every if t.is_live]
    return Corroboration(
        minimum=least_colours(differing(supporting, known)),
        maximum=sum(group.number for group in supporting),
        first_hand=sum(group.first_hand for group in supporting),
        against=sum(group.number for group in grouped(every, Stance.AGAINST, known)),
        fits_both=sum(t.fits_both and t.stance is not Stance.NO_COMMENT for t in live),
        silent=tuple(sorted({t.label for t in live if t.stance is Stance.NO_COMMENT})),
    )


def repeats(testimonies: Sequence[Testimony], links: Links = ()) -> frozenset[NoteId]:
    """Return the live notes that pass on another report's origin.

    Of the notes of one origin that say the same the one nearest to it is kept, then the one
    published first; one that counts goes before one that does not.
    """
    known = weighed(links)
    live = [t for t in testimonies if t.is_live]
    groups = known.grouped(t.origin for t in live)
    nearest: dict[tuple[SourceId, Stance], Testimony] = {}
    for testimony in live:
        key = _saying(testimony, groups[known.place(testimony.origin)])
        kept = nearest.get(key)
        if kept is None or _nearness(testimony) < _nearness(kept):
            nearest[key] = testimony
    return frozenset(
        t.note
        for t in live
        if t.report != nearest[_saying(t, groups[known.place(t.origin)])].report
    )


def weighed(links: Links) -> Independence:
    """Return what verdicts make of sources, as it is where that was done before."""
    return links if isinstance(links, Independence) else Independence(links)


def grouped(
    testimonies: Iterable[Testimony], stance: Stance, known: Independence
) -> tuple[OriginGroup, ...]:
    """Return the origins that tell ``stance``, by the group's name."""
    telling = [t for t in testimonies if t.tells(stance)]
    groups = known.grouped(t.origin for t in telling)
    members: dict[SourceId, list[Testimony]] = {}
    for testimony in telling:
        members.setdefault(groups[known.place(testimony.origin)], []).append(testimony)
    return tuple(
        OriginGroup(
            name=name,
            testimonies=tuple(sorted(found, key=_nearness)),
            is_named=_is_named(found, known),
        )
        for name, found in sorted(members.items())
    )


def differing(groups: Sequence[OriginGroup], known: Independence) -> tuple[int, ...]:
    """Return for each group those that are known to be another origin, as bits."""
    index = {group.name: number for number, group in enumerate(groups)}
    named = sum(
        1 << number
        for number, group in enumerate(groups)
        if group.is_named and not known.takes_from_several(group.name)
    )
    differ = [named & ~(1 << n) if named >> n & 1 else 0 for n in range(len(groups))]
    links = [link for name in index for link in known.between.get(name, ())]
    for wanted in (Verdict.UNKNOWN, Verdict.INDEPENDENT):  # The later one wins.
        for link in links:
            first, second = index[known.place(link.first)], index.get(known.place(link.second))
            if link.verdict is wanted and second is not None and second != first:
                for one, other in ((first, second), (second, first)):
                    bit = 1 << other
                    is_apart = wanted is Verdict.INDEPENDENT
                    differ[one] = differ[one] | bit if is_apart else differ[one] & ~bit
    return tuple(differ)


def _is_named(testimonies: Sequence[Testimony], known: Independence) -> bool:
    firsts = [t for t in testimonies if not known.is_derived(t.origin)]
    return any(t.origin_kind is not SourceKind.UNNAMED for t in firsts or testimonies)


def _saying(testimony: Testimony, group: SourceId) -> tuple[SourceId, Stance]:
    """Return an origin with what it says: for it, against it, or nothing."""
    apart = testimony.stance in (Stance.AGAINST, Stance.NO_COMMENT)
    return group, testimony.stance if apart else Stance.SUPPORTS


def _nearness(testimony: Testimony) -> tuple[bool, int, float, str]:
    published = float("inf") if testimony.reported_s is None else testimony.reported_s
    counts = testimony.tells(Stance.SUPPORTS) or testimony.tells(Stance.AGAINST)
    return not counts, testimony.distance, published, testimony.note
