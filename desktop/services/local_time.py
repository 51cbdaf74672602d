"""The local time of a base: what the clock on its wall said, by the rules of its time zone."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from desktop.domain.spans import DAY_S, DateSpan, Grain

_Town = tuple[float, float]
_FINE = frozenset({Grain.MINUTE, Grain.HOUR})
# Folders and files of a system's zone data that are no place on Earth: the machine's own zone,
# and the clocks that count leap seconds.
_NO_PLACES = frozenset({"localtime", "posixrules", "Factory", "posix", "right"})
_MINUTE_S, _HOUR_S = 60, 3_600
_LAST_S = int(datetime(9999, 12, 30, tzinfo=UTC).timestamp())
# A casebook names few zones, and a stranger's may name many that there are not.
_MOST_KEPT = 1_000
_MOST_PROPOSED = 4
_ISO_6709 = re.compile(r"[+-]\d+")


@dataclass(frozen=True, slots=True)
class LocalPeriod:
    """One clock period of a span, in local time.

    Attributes:
        start: The local time at which it begins, with its offset.
        end: The one at which it ends; None for one instant, precise to the minute.
        utc_start: When it begins in UTC, to tell whether the local day is another one.
        zone_assumed: The instant itself was read as UTC, which no source says.
    """

    start: datetime
    end: datetime | None
    utc_start: datetime
    zone_assumed: bool = False


@lru_cache(maxsize=_MOST_KEPT)
def zone_called(name: str) -> ZoneInfo | None:
    """Return the time zone of an IANA name, None where there is none of that name."""
    if name.partition("/")[0] in _NO_PLACES:
        return None
    try:
        return ZoneInfo(name)
    # A name that is no key, a folder, and what no file can be called.
    except (LookupError, ValueError, OSError):
        return None


def local_now(now: datetime, zone_name: str) -> datetime | None:
    """Return the moment ``now`` (timezone-aware) in a zone, None where there is no such zone."""
    zone = zone_called(zone_name)
    return None if zone is None else now.astimezone(zone)


def local_period(span: DateSpan | None, zone_name: str) -> LocalPeriod | None:
    """Return in local time what a span says to the hour or finer, None where it does not.

    Days have no local time: they would be given a clock that nobody reported. Nor have instants
    before 1970, which the zone data do not vouch for.
    """
    if span is None or span.grain not in _FINE:
        return None
    zone = zone_called(zone_name)
    bounds = _clock_bounds(span)
    if zone is None or bounds is None:
        return None
    start_s, end_s = bounds
    if start_s < 0 or end_s > _LAST_S:
        return None
    start = datetime.fromtimestamp(start_s, UTC)
    is_instant = end_s - start_s <= _MINUTE_S
    end = None if is_instant else datetime.fromtimestamp(end_s, UTC).astimezone(zone)
    return LocalPeriod(start.astimezone(zone), end, start, span.zone_assumed)


def offset_words(moment: datetime) -> str:
    """Return how far a local time is from UTC: "UTC+3", "UTC-3:30", "UTC"."""
    offset = moment.utcoffset() or timedelta()
    minutes = round(offset.total_seconds() / _MINUTE_S)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}{f':{rest:02d}' if rest else ''}"


def proposed_zones(country: str, place: _Town | None = None) -> tuple[str, ...]:
    """Return the time zones that a place in a country may have.

    The one zone of a country that has but one. Of a country with several, the four whose
    principal towns are nearest, the nearest first; none where the place is not known. Only a
    proposal: zones end at borders that these data do not have.

    Args:
        country: ISO 3166 alpha-2, in any case.
        place: Latitude and longitude in degrees.
    """
    zones = _zones_by_country().get(country.strip().upper(), ())
    if len(zones) < 2:
        return tuple(name for name, _town in zones)
    if place is None:
        return ()
    # A window starts without anything of the map.
    from desktop.services.mapping.distance import great_circle_m

    nearest = sorted(zones, key=lambda zone: great_circle_m(place, zone[1]))
    return tuple(name for name, _town in nearest[:_MOST_PROPOSED])


@lru_cache(maxsize=1)
def _zones_by_country() -> dict[str, tuple[tuple[str, _Town], ...]]:
    """Return name and principal town of each zone, by country."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    zones: dict[str, tuple[tuple[str, _Town], ...]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            code, town, name = line.split("\t")[:3]
            lat, lon = _ISO_6709.findall(town)
            zones[code] = (*zones.get(code, ()), (name, (_degrees(lat, 2), _degrees(lon, 3))))
    return zones


def _degrees(text: str, digits: int) -> float:
    """Return degrees of ``+DDMM`` or ``+DDMMSS``, whose degrees have so many digits."""
    size, rest = int(text[1 : 1 + digits]), text[1 + digits :]
    found = size + int(rest[:2]) / 60 + int(rest[2:] or 0) / 3_600
    return -found if text[0] == "-" else found


def _clock_bounds(span: DateSpan) -> tuple[int, int] | None:
    """Return the first and last instant of what a span says by the clock, None for whole days."""
    beginning, ending = (span.start_min, span.start_max), (span.end_min, span.end_max)
    ends = (beginning,) if span.is_open else (beginning, ending)
    widest_s = max(
        (last - first for first, last in ends if first is not None and last is not None), default=0
    )
    # "Between 10:00 and 14:00 UTC" has two clock times; "in the morning" has none.
    is_between = span.is_once and not span.zone_assumed
    if widest_s > _HOUR_S and not (is_between and widest_s < DAY_S):
        return None
    known = [bound for bound in (ends[0][0], ends[-1][1]) if bound is not None]
    # What is bounded on one side, by a midnight, may be bounded by a day.
    if not known or (len(known) == 1 and known[0] % DAY_S == 0):
        return None
    return known[0], known[-1]
