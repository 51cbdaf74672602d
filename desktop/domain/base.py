"""A base: an installation that people follow, with every name it goes by."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import ActorId, BaseId
from desktop.domain.record import (
    InvalidRecord,
    Record,
    check_line,
    check_number,
    check_tags,
    check_texts,
)


class BaseKind(StrEnum):
    """What sort of installation it is."""

    AIRPORT = "airport"
    AIR_BASE = "air base"
    NAVAL_BASE = "naval base"
    GARRISON = "garrison"
    DEPOT = "depot"
    RADAR_SITE = "radar site"
    HEADQUARTERS = "headquarters"
    OUTPOST = "outpost"
    OTHER = "other"


class PlacePrecision(StrEnum):
    """How closely the coordinates fix the place."""

    EXACT = "exact"
    VICINITY = "vicinity"
    LOCALITY = "locality"
    AREA = "area"


RADIUS_M = {
    PlacePrecision.EXACT: 0.0,
    PlacePrecision.VICINITY: 2_000.0,
    PlacePrecision.LOCALITY: 10_000.0,
    PlacePrecision.AREA: 50_000.0,
}
"""What each precision means in metres; an exact place has no circle."""


def precision_of(metres: float) -> PlacePrecision | None:
    """Return the closest precision that promises no less than ``metres``; None where none does."""
    return next((one for one, radius_m in RADIUS_M.items() if metres <= radius_m), None)


def check_point(lat: float | None, lon: float | None) -> None:
    """Refuse coordinates of which one is missing, or that are nowhere.

    Raises:
        InvalidRecord: Naming the field.
    """
    if (lat is None) != (lon is None):
        raise InvalidRecord("lat", "Latitude and longitude go together: give both or neither.")
    if lat is not None and not -90 <= lat <= 90:
        raise InvalidRecord("lat", "Latitude runs from -90 to 90 degrees.")
    if lon is not None and not -180 <= lon <= 180:
        raise InvalidRecord("lon", "Longitude runs from -180 to 180 degrees.")


class NameKind(StrEnum):
    """What a further name is."""

    OFFICIAL = "official"
    LOCAL = "local"
    TRANSLITERATION = "transliteration"
    FORMER = "former"


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseName:
    """One further name of a base; ``lang`` is BCP 47, ``script`` ISO 15924, both may be empty."""

    name: str
    lang: str = ""
    script: str = ""
    kind: NameKind = NameKind.TRANSLITERATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Base(Record):
    """An installation.

    Attributes:
        country: ISO 3166 alpha-2 code, or a code or name of the user's own.
        lat: Latitude in degrees, north positive; None with ``lon``.
        lon: Longitude in degrees, east positive.
        time_zone: IANA name, empty where unknown.
        stale_after_days: Days without evidence after which it looks old.
    """

    name: str
    kind: BaseKind = BaseKind.OTHER
    country: str = ""
    admin_area: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = PlacePrecision.LOCALITY
    time_zone: str = ""
    operator: ActorId | None = None
    part_of: BaseId | None = None
    summary: str = ""
    stale_after_days: int = 30
    names: tuple[BaseName, ...] = ()
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what cannot be a base.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("name", self.name, "The name")
        check_texts(self)
        check_tags(self.tags)
        for name in self.names:
            check_line("names", name.name, "A further name")
        check_point(self.lat, self.lon)
        check_number(
            "stale_after_days", self.stale_after_days, "Days until it looks old", 1, 36_500
        )
