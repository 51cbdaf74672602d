"""Turns the facts of the example casebook into records; names in the facts become ids."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from desktop.domain.actor import Actor, ActorKind
from desktop.domain.base import Base, BaseKind, BaseName, NameKind, PlacePrecision
from desktop.domain.date_words import understand
from desktop.domain.event import (
    BaseRole,
    Event,
    EventActor,
    EventBase,
    EventKind,
    EventState,
    Modality,
    Significance,
)
from desktop.domain.grading import Confidence, Credibility, Likelihood, Reliability
from desktop.domain.ids import ActorId, BaseId, EventId, NoteId, PostureId, ReportId, SourceId
from desktop.domain.note import Basis, ChainLink, Relation, SourceNote, Stance
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import Record
from desktop.domain.report import Report, ReportKind
from desktop.domain.source import Source, SourceKind
from desktop.domain.spans import DateSpan
from desktop.services.example_method import MethodBuilder

Facts = dict[str, Any]


class ExampleBuilder:
    """Makes the records of the first path; those of the method come from `MethodBuilder`."""

    def __init__(self, facts: Facts, new_id: Callable[[], str]) -> None:
        self._facts = facts
        self._new_id = new_id
        self._published = date.fromisoformat(facts["published"])
        self._ids = {
            (family, name): new_id()
            for family in ("actors", "bases", "sources", "reports")
            for name in facts[family]
        }
        self._named: dict[str, str] = {}

    def records(self) -> Iterable[Record]:
        """Yield every record, those that others refer to first."""
        for name, fact in self._facts["actors"].items():
            yield self._actor(name, fact)
        for name, fact in self._facts["bases"].items():
            yield self._base(name, fact)
        for name, fact in self._facts["sources"].items():
            yield self._source(name, fact)
        for name, fact in self._facts["reports"].items():
            yield self._report(name, fact)
        for fact in self._facts["events"]:
            event = self._event(fact)
            yield self._remember(fact, event)
            for note in fact["notes"]:
                yield self._remember(note, self._note(EventId(event.id), note))
        for fact in self._facts["postures"]:
            yield self._remember(fact, self._posture(fact))
        yield from MethodBuilder(self._facts, self._new_id, self._ids, self._named).records()

    def _remember(self, fact: Facts, record: Record) -> Record:
        if "name" in fact:
            self._named[fact["name"]] = record.id
        return record

    def _when(self, words: str) -> DateSpan:
        return understand(words, self._published)

    def _actor(self, name: str, fact: Facts) -> Actor:
        part_of = fact.get("part_of")
        return Actor(
            id=self._ids["actors", name],
            name=fact["name"],
            kind=ActorKind(fact["kind"]),
            country=fact["country"],
            part_of=ActorId(self._ids["actors", part_of]) if part_of else None,
            aliases=tuple(fact["aliases"]),
        )

    def _base(self, name: str, fact: Facts) -> Base:
        return Base(
            id=self._ids["bases", name],
            name=fact["name"],
            kind=BaseKind(fact["kind"]),
            country=fact["country"],
            admin_area=fact["admin_area"],
            lat=fact["lat"],
            lon=fact["lon"],
            precision=PlacePrecision(fact["precision"]),
            time_zone=fact["time_zone"],
            operator=ActorId(self._ids["actors", fact["operator"]]),
            summary=fact.get("summary", ""),
            names=tuple(
                BaseName(**(other | {"kind": NameKind(other["kind"])})) for other in fact["names"]
            ),
        )

    def _source(self, name: str, fact: Facts) -> Source:
        outlet = fact.get("outlet")
        graded = fact.get("reliability_on")
        return Source(
            id=self._ids["sources", name],
            label=fact["label"],
            kind=SourceKind(fact["kind"]),
            outlet=SourceId(self._ids["sources", outlet]) if outlet else None,
            country=fact.get("country", ""),
            access=fact.get("access", ""),
            reliability=Reliability(fact.get("reliability", "F")),
            reliability_reason=fact.get("reliability_reason", ""),
            reliability_on=date.fromisoformat(graded) if graded else None,
        )

    def _report(self, name: str, fact: Facts) -> Report:
        return Report(
            id=self._ids["reports", name],
            publisher=SourceId(self._ids["sources", fact["publisher"]]),
            title=fact["title"],
            published=self._when(fact["published"]),
            lang=fact["lang"],
            kind=ReportKind(fact["kind"]),
        )

    def _event(self, fact: Facts) -> Event:
        ends = [
            EventBase(role=role, base=BaseId(self._ids["bases", name]))
            for role in BaseRole
            for name in fact.get(role.value, [])
        ]
        ends += [EventBase(role=BaseRole.TO, place=place) for place in fact.get("to_place", [])]
        return Event(
            id=self._new_id(),
            title=fact["title"],
            when=self._when(fact["when"]),
            kind=EventKind(fact["kind"]),
            summary=fact.get("summary", ""),
            place=fact.get("place", ""),
            significance=Significance(fact.get("significance", "normal")),
            state=EventState.REVIEWED,
            modality=Modality(fact.get("modality", "done")),
            bases=tuple(ends),
            actors=tuple(
                EventActor(actor=ActorId(self._ids["actors", name])) for name in fact["actors"]
            ),
        )

    def _note(self, event: EventId, fact: Facts) -> SourceNote:
        return SourceNote(
            id=self._new_id(),
            report=ReportId(self._ids["reports", fact["report"]]),
            event=event,
            chain=tuple(
                ChainLink(
                    source=SourceId(self._ids["sources", name]),
                    relation=Relation(relation),
                    number=number,
                )
                for name, relation, number in fact.get("chain", [])
            ),
            statement=fact["statement"],
            stance=Stance(fact.get("stance", "supports")),
            basis=Basis(fact.get("basis", "unknown")),
            when=self._when(fact["when"]) if "when" in fact else None,
            said=self._when(fact["said"]) if "said" in fact else None,
            credibility=Credibility(fact.get("credibility", 6)),
            credibility_reason=fact.get("credibility_reason", ""),
            fits_both=fact.get("fits_both", False),
        )

    def _posture(self, fact: Facts) -> Posture:
        likelihood, confidence = fact.get("likelihood"), fact.get("confidence")
        before = fact.get("supersedes")
        return Posture(
            id=self._new_id(),
            base=BaseId(self._ids["bases", fact["base"]]),
            set_on=date.fromisoformat(fact["set_on"]),
            state=PostureState(fact["state"]),
            when=self._when(fact["when"]),
            likelihood=Likelihood(likelihood) if likelihood else None,
            confidence=Confidence(confidence) if confidence else None,
            basis=fact["basis"],
            notes=tuple(NoteId(self._named[name]) for name in fact.get("notes", [])),
            supersedes=PostureId(self._named[before]) if before else None,
        )
