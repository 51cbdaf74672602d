"""What accepting a statement does to bases: new ones, new spellings, and those met before."""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.base import Base, BaseKind, BaseName, PlacePrecision
from desktop.domain.folding import fold
from desktop.domain.ids import BaseId
from desktop.domain.record import Record, RecordKind
from desktop.queries.choices import record
from desktop.queries.known_names import known_names
from desktop.queries.reader import Reader
from desktop.services.reading.proposal import Place
from desktop.services.reading.review import Decided


def settled(
    decided: Decided, inside: Reader, new_id: Callable[[], str]
) -> tuple[Decided, list[Record]]:
    """Return what is decided with each of its bases found or made, and those that were made.

    A base that the reading did not know may have come into the casebook since, with an earlier
    statement of the same report. What is neither there nor wanted stays a place in words.
    """
    by_name = {
        fold(name): base.id
        for base in known_names(inside).bases
        for name in (base.name, *base.spellings)
    }
    made: list[Record] = []

    def settle(place: Place | None) -> Place | None:
        if place is None or place.base_id or not place.is_base:
            return place
        name = fold(place.name)
        if name not in by_name and place.name in decided.new_bases:
            base = _base(place, new_id())
            made.append(base)
            by_name[name] = base.id
        return replace(place, base_id=by_name.get(name))

    bases = tuple(replace(at, place=settle(at.place) or at.place) for at in decided.bases)
    return (
        replace(
            decided,
            bases=bases,
            origin=settle(decided.origin),
            destination=settle(decided.destination),
        ),
        made,
    )


def spelt(decided: Decided, inside: Reader) -> list[Record]:
    """Return the bases that get spellings which somebody wants to keep."""
    found: dict[str, Base] = {}
    for base_id, spelling in decided.aliases:
        base = found.get(base_id) or record(inside, RecordKind.BASE, base_id)
        if isinstance(base, Base) and spelling not in {one.name for one in base.names}:
            found[base_id] = replace(base, names=(*base.names, BaseName(name=spelling)))
    return list(found.values())


def _base(place: Place, base_id: str) -> Base:
    return Base(
        id=BaseId(base_id),
        name=place.name,
        kind=_kind(place),
        country=place.country,
        lat=place.lat,
        lon=place.lon,
        # What the gazetteer has is the middle of an airfield or of a town.
        precision=PlacePrecision.VICINITY,
    )


def _kind(place: Place) -> BaseKind:
    """Return the kind that the name says; a word such as "camp" fits several, so none of them."""
    name = fold(place.name).replace(" ", "")
    said = [kind for kind in BaseKind if kind.value.replace(" ", "") in name]
    fits = [kind for kind in BaseKind if kind.value in place.kinds]
    return said[0] if said else fits[0] if len(fits) == 1 else BaseKind.OTHER
