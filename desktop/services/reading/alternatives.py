"""Gives each field the other values that its article offers: a wrong guess costs one click."""

from dataclasses import replace

from desktop.domain.note import Stance
from desktop.domain.spans import DateSpan
from desktop.services.reading.proposal import Place, Proposal, Reading, Speaker
from desktop.services.reading.text import Words

MOST_ALTERNATIVES = 8
_STANCES = (Stance.SUPPORTS, Stance.AGAINST, Stance.QUALIFIES, Stance.CONTEXT, Stance.NO_COMMENT)


def with_alternatives(reading: Reading) -> Reading:
    """Return ``reading`` with the alternatives of every field filled in from the whole article."""
    chains = list(dict.fromkeys(p.chain.value for p in reading.proposals if p.chain.value))
    bases = [place for place in reading.places if place.is_base]
    filled: list[Proposal] = []
    above: tuple[Speaker, ...] = ()
    for proposal in reading.proposals:
        spans = _nearest(reading.times, proposal)
        filled.append(_filled(proposal, chains, above, spans, bases, reading.places))
        above = proposal.chain.value or above
    return replace(reading, proposals=tuple(filled))


def _filled(
    proposal: Proposal,
    chains: list[tuple[Speaker, ...]],
    above: tuple[Speaker, ...],
    spans: list[DateSpan],
    bases: list[Place],
    places: tuple[Place, ...],
) -> Proposal:
    own = proposal.chain.value
    offered = [*((above,) if above else ()), *chains, ()]
    known = {_label(own)}
    others: list[tuple[Speaker, ...]] = []
    for chain in offered:
        if _label(chain) not in known:
            known.add(_label(chain))
            others.append(chain)
    named = [at.place for at in proposal.bases.value]
    ends = _different([*named, *bases, *places])
    return replace(
        proposal,
        chain=replace(proposal.chain, alternatives=tuple(others[:MOST_ALTERNATIVES])),
        stance=replace(
            proposal.stance,
            alternatives=tuple(s for s in _STANCES if s is not proposal.stance.value),
        ),
        event_when=replace(
            proposal.event_when, alternatives=_dates(proposal.event_when.value, proposal, spans)
        ),
        report_when=replace(
            proposal.report_when, alternatives=_dates(proposal.report_when.value, proposal, spans)
        ),
        origin=replace(proposal.origin, alternatives=_without(ends, proposal.origin.value)),
        destination=replace(
            proposal.destination, alternatives=_without(ends, proposal.destination.value)
        ),
    )


def _label(chain: tuple[Speaker, ...]) -> tuple[str, ...]:
    return tuple(speaker.label.casefold() for speaker in chain)


def _nearest(times: tuple[tuple[Words, DateSpan], ...], proposal: Proposal) -> list[DateSpan]:
    """Return the dates that stand nearest to a statement, as many as a field offers."""
    near = sorted(times, key=lambda time: abs(time[0].start - proposal.claim.start))
    return [span for _words, span in near[: 2 * MOST_ALTERNATIVES]]


def _dates(
    value: DateSpan | None, proposal: Proposal, spans: list[DateSpan]
) -> tuple[DateSpan | None, ...]:
    own = [*proposal.event_when.alternatives, proposal.report_when.value, proposal.event_when.value]
    found: list[DateSpan | None] = []
    for span in (*own, *spans):
        if span is not None and span != value and span not in found:
            found.append(span)
    if value is not None:
        found.append(None)
    return tuple(found[:MOST_ALTERNATIVES])


def _different(places: list[Place]) -> list[Place]:
    return list({place.name: place for place in reversed(places)}.values())[::-1]


def _without(places: list[Place], value: Place | None) -> tuple[Place | None, ...]:
    others: list[Place | None] = [p for p in places if value is None or p.name != value.name]
    return (*others[:MOST_ALTERNATIVES], *([None] if value is not None else []))
