"""Turns the facts of the example on movements, deadlines and judgements into records."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from desktop.domain.ach import Rating
from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, Cell, CitedNote
from desktop.domain.date_words import understand
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import ActorId, BaseId, EventId, NoteId
from desktop.domain.record import Record
from desktop.domain.spans import DateSpan
from desktop.domain.transfer import Quantity, Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem, WatchKind

Facts = dict[str, Any]


class MethodBuilder:
    """Makes transfers, agreements, watch items and assessments."""

    def __init__(
        self,
        facts: Facts,
        new_id: Callable[[], str],
        ids: Mapping[tuple[str, str], str],
        named: Mapping[str, str],
    ) -> None:
        """Make records of ``facts``.

        Args:
            facts: The whole example.
            new_id: Hands in an id for each record.
            ids: The ids of actors and bases by (family, name).
            named: The ids of events and notes by name.
        """
        self._facts = facts
        self._new_id = new_id
        self._ids = ids
        self._named = named

    def records(self) -> Iterable[Record]:
        """Yield every record."""
        yield from map(self._transfer, self._facts["transfers"])
        yield from map(self._agreement, self._facts["agreements"])
        yield from map(self._watch, self._facts["watch"])
        yield from map(self._assessment, self._facts["assessments"])

    def _when(self, words: str | None) -> DateSpan | None:
        anchor = date.fromisoformat(self._facts["published"])
        return None if words is None else understand(words, anchor)

    def _base(self, name: str) -> BaseId:
        return BaseId(self._ids["bases", name])

    def _note(self, name: str) -> NoteId:
        return NoteId(self._named[name])

    def _transfer(self, fact: Facts) -> Transfer:
        return Transfer(
            id=self._new_id(),
            event=EventId(self._named[fact["event"]]),
            what=fact["what"],
            quantity=Quantity(words=fact["words"]),
            from_base=self._base(fact["from"]),
            to_base=self._base(fact["to"]),
            departure=self._when(fact.get("departure")),
            arrival=self._when(fact.get("arrival")),
            evidence=tuple(
                TransferEvidence(note=self._note(name), end=TransferEnd(end))
                for name, end in fact["evidence"]
            ),
        )

    def _agreement(self, fact: Facts) -> Agreement:
        return Agreement(
            id=self._new_id(),
            event=EventId(self._named[fact["event"]]),
            terms=fact["terms"],
            parties=tuple(ActorId(self._ids["actors", name]) for name in fact["parties"]),
            start=date.fromisoformat(fact["start"]),
            duration=fact["duration"],
        )

    def _watch(self, fact: Facts) -> WatchItem:
        return WatchItem(
            id=self._new_id(),
            text=fact["text"],
            kind=WatchKind(fact["kind"]),
            set_on=date.fromisoformat(fact["set_on"]),
            base=self._base(fact["base"]),
            raised_by=EventId(self._named[fact["raised_by"]]),
        )

    def _assessment(self, fact: Facts) -> Assessment:
        return Assessment(
            id=self._new_id(),
            set_on=date.fromisoformat(fact["set_on"]),
            judgement=fact["judgement"],
            bases=tuple(map(self._base, fact["bases"])),
            likelihood=Likelihood(fact["likelihood"]),
            confidence=Confidence(fact["confidence"]),
            basis=fact["basis"],
            alternatives=fact["alternatives"],
            would_change=fact["would_change"],
            notes=tuple(
                CitedNote(note=self._note(name), is_for=is_for) for name, is_for in fact["notes"]
            ),
            hypotheses=tuple(fact["hypotheses"]),
            cells=tuple(
                Cell(note=self._note(name), hypothesis=at, rating=Rating(rating))
                for name, ratings in fact["grid"].items()
                for at, rating in enumerate(ratings)
            ),
        )
