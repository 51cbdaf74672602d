"""What reading an article asks: the names that a casebook knows, with where its bases lie."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBase:
    """A base of the casebook; ``lat`` and ``lon`` in degrees, ``kind`` as in `BaseKind`."""

    id: str
    name: str
    spellings: tuple[str, ...] = ()
    kind: str = ""
    country: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """A source or an actor of the casebook; ``kind`` as in `SourceKind` or `ActorKind`."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The names that a casebook knows."""

    bases: tuple[KnownBase, ...] = ()
    sources: tuple[KnownName, ...] = ()
    actors: tuple[KnownName, ...] = ()


def known_names(reader: Reader) -> Known:
    """Return the names of all live bases, sources and actors."""
    spellings = _grouped(reader.db.execute(_BASE_NAMES))
    aliases = _grouped(reader.db.execute(_ALIASES))
    return Known(
        bases=tuple(
            KnownBase(
                id=base_id,
                name=name,
                spellings=tuple(spellings[key]),
                kind=kind,
                country=country,
                lat=lat,
                lon=lon,
            )
            for key, base_id, name, kind, country, lat, lon in reader.db.execute(_BASES)
        ),
        sources=tuple(
            KnownName(id=source_id, name=label, kind=kind)
            for source_id, label, kind in reader.db.execute(_SOURCES)
        ),
        actors=tuple(
            KnownName(id=actor_id, name=name, kind=kind, aliases=tuple(aliases[key]))
            for key, actor_id, name, kind in reader.db.execute(_ACTORS)
        ),
    )


def _grouped(rows: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for owner, name in rows:
        found[owner].append(name)
    return found


_BASES = 'SELECT "key", id, name, kind, country, lat, lon FROM base WHERE deleted_at IS NULL'
_BASE_NAMES = "SELECT owner, name FROM base_name"
_SOURCES = "SELECT id, label, kind FROM source WHERE deleted_at IS NULL"
_ACTORS = 'SELECT "key", id, name, kind FROM actor WHERE deleted_at IS NULL'
_ALIASES = "SELECT owner, name FROM actor_alias"
