"""Places of the shipped gazetteer for a new base: airports and towns by the name that is typed."""

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.services.reading.gazetteer import Gazetteer, KnownPlace, shipped

LEAST_LETTERS = 3
_AIR_BASE = re.compile(r"\b(?:air ?base|air force|air station|afb|military|raf)\b", re.I)
_NAVAL_BASE = re.compile(r"\b(?:naval|navy)\b", re.I)
_ORIGINS = {"airport": "airportsdata", "city": "GeoNames"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedPlace:
    """A place that a new base may be, or lie at.

    Attributes:
        kind: Of the base, guessed; None for a town, which says nothing of it.
        country: ISO 3166 alpha-2.
        lat, lon: Degrees, to a thousandth.
        precision: An airport lies where its coordinates are; a base at a town does not.
        code: The ICAO code of an airport.
        origin: Whose data it is.
    """

    name: str
    kind: BaseKind | None
    country: str
    lat: float
    lon: float
    precision: PlacePrecision
    code: str
    origin: str


class KnownPlaces:
    """Looks names up; the gazetteer is unpacked when it is first asked, by whatever thread."""

    def __init__(self, opened: Callable[[], Gazetteer] = shipped) -> None:
        """Take the gazetteer from ``opened``."""
        self._opened = opened
        self._gazetteer: Gazetteer | None = None
        self._lock = threading.Lock()

    def offered(self, name: str, most: int = 5) -> tuple[OfferedPlace, ...]:
        """Return places of a name or of one that begins so, airports first, each once."""
        if len(name.strip()) < LEAST_LETTERS:
            return ()
        with self._lock:
            if self._gazetteer is None:
                self._gazetteer = self._opened()
        found = dict.fromkeys(_found(self._gazetteer, name, most))
        offers = (_offer(place) for place in found)
        return tuple(offer for offer in offers if offer is not None)[:most]


def _found(gazetteer: Gazetteer, name: str, most: int) -> Iterator[KnownPlace]:
    yield from gazetteer.airports(name)
    yield from gazetteer.called(name)
    yield from gazetteer.beginning(name, most)


def _offer(place: KnownPlace) -> OfferedPlace | None:
    if place.lat is None or place.lon is None:
        return None
    is_airport = place.kind == "airport"
    return OfferedPlace(
        name=place.name,
        kind=_kind(place.name) if is_airport else None,
        country=place.country,
        lat=place.lat,
        lon=place.lon,
        precision=PlacePrecision.VICINITY if is_airport else PlacePrecision.LOCALITY,
        code=place.code,
        origin=_ORIGINS[place.kind],
    )


def _kind(name: str) -> BaseKind:
    if _NAVAL_BASE.search(name):
        return BaseKind.NAVAL_BASE
    return BaseKind.AIR_BASE if _AIR_BASE.search(name) else BaseKind.AIRPORT
