"""Finds sources and actors by their names, and makes those that are new."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.domain.actor import Actor, ActorKind
from desktop.domain.folding import fold
from desktop.domain.ids import ActorId, SourceId
from desktop.domain.record import Record
from desktop.domain.source import Source, SourceKind
from desktop.queries.cited import CitedReports
from desktop.queries.events_known import EventsKnown
from desktop.queries.known_names import Known, known_names
from desktop.queries.reader import Reader
from desktop.services.importing.matching import BaseMatcher


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What a casebook calls its bases, sources and actors, looked up once for many imports.

    Attributes:
        known: The names.
        matcher: Finds its bases.
        base_ids: Of its bases.
        cited: Finds its reports by their links.
        events: Finds its events, by whose rows they are compared with.
    """

    known: Known
    matcher: BaseMatcher
    base_ids: frozenset[str]
    cited: CitedReports
    events: dict[str, EventsKnown] = field(default_factory=dict)


def names_in(reader: Reader) -> KnownNames:
    """Return the names of a casebook.

    Raises:
        StoreError: Where it cannot be read.
    """
    known = known_names(reader)
    ids = frozenset(one.id for one in known.bases)
    return KnownNames(known, BaseMatcher(known.bases), ids, CitedReports(reader))


@dataclass(slots=True)
class Names:
    """The sources and actors of a casebook by folded name.

    Attributes:
        known: What the casebook has.
        new_id: Hands in ids.
    """

    known: Known
    new_id: Callable[[], str]
    _sources: dict[str, str] = field(init=False)
    _actors: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Know the names; of two that are called alike the first is taken."""
        self._sources, self._actors = {}, {}
        for source in self.known.sources:
            self._sources.setdefault(_plain(source.name), source.id)
        for actor in self.known.actors:
            for name in (actor.name, *actor.aliases):
                self._actors.setdefault(_plain(name), actor.id)

    def source(
        self, label: str, kind: SourceKind, country: str, into: dict[str, Record]
    ) -> SourceId:
        """Return the id of a source, which is put ``into`` the records where it is new."""
        name = _plain(label)
        found = self._sources.get(name)
        if found is None:
            found = self._sources[name] = self.new_id()
            into[found] = Source(id=SourceId(found), label=label, kind=kind, country=country)
        return SourceId(found)

    def actor(self, name: str, kind: ActorKind, country: str, into: dict[str, Record]) -> ActorId:
        """Return the id of an actor, which is put ``into`` the records where it is new."""
        plain = _plain(name)
        found = self._actors.get(plain)
        if found is None:
            found = self._actors[plain] = self.new_id()
            into[found] = Actor(id=ActorId(found), name=name, kind=kind, country=country)
        return ActorId(found)


def _plain(name: str) -> str:
    return " ".join(fold(name).split())
