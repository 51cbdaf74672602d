"""Where events lie that have a place of their own: all of them as numbers, a few of them in words.

The numbers of 100,000 are read in one go, so that a map that moves asks nothing; words are asked
for where somebody looks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from desktop.domain.base import PlacePrecision
from desktop.domain.ids import EventId
from desktop.domain.spans import DateSpan
from desktop.queries.reader import Reader
from desktop.store.columns import Span

PRECISIONS = tuple(PlacePrecision)
"""What the numbers in `MapPoints.precision` stand for."""

PointKey = tuple[int, int]
"""Row number of an event, and which of its ends it is."""

_POINTS_AT_ONCE = 200


def _whole() -> NDArray[np.int64]:
    return np.empty(0, dtype=np.int64)


def _real() -> NDArray[np.float64]:
    return np.empty(0, dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class MapPoints:
    """Ends of events that have coordinates, an array entry an end, the event added last first.

    Attributes:
        event: Row number of the event.
        end: Which of its ends, counted from 0.
        lat, lon: Degrees, north and east positive.
        precision: How closely they fix the place, an index into `PRECISIONS`.
    """

    event: NDArray[np.int64] = field(default_factory=_whole)
    end: NDArray[np.int64] = field(default_factory=_whole)
    lat: NDArray[np.float64] = field(default_factory=_real)
    lon: NDArray[np.float64] = field(default_factory=_real)
    precision: NDArray[np.int64] = field(default_factory=_whole)

    def __len__(self) -> int:
        """Return how many ends there are."""
        return len(self.event)

    @property
    def events(self) -> int:
        """How many events these are of."""
        return len(np.unique(self.event))

    def only(self, which: NDArray[np.intp]) -> "MapPoints":
        """Return some of them, by their places in the arrays."""
        return MapPoints(
            event=self.event[which],
            end=self.end[which],
            lat=self.lat[which],
            lon=self.lon[which],
            precision=self.precision[which],
        )

    def keys(self, which: Sequence[int] | NDArray[np.intp]) -> tuple[PointKey, ...]:
        """Return what names some of them, by their places in the arrays."""
        at = np.asarray(which, dtype=np.intp)
        return tuple(zip(self.event[at].tolist(), self.end[at].tolist(), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class PointEvent:
    """An end of an event in words; ``place`` is as the event names it."""

    key: PointKey
    id: EventId
    title: str
    when: DateSpan
    place: str
    lat: float
    lon: float
    precision: PlacePrecision


def map_points(
    reader: Reader, joins: str, condition: str, parameters: Sequence[str | int | float]
) -> MapPoints:
    """Return the ends with coordinates of some live events.

    Args:
        reader: This thread's reader.
        joins: SQL that follows ``FROM event e``.
        condition: SQL that holds for those events ``e``.
        parameters: Of both.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    row = reader.db.execute(_POINTS.format(joins=joins, condition=condition), parameters).fetchone()
    text = (row and row[0]) or ""
    found = np.array(text.split(), dtype=np.float64).reshape(-1, 5)
    found = found[np.lexsort((found[:, 1], -found[:, 0]))]
    whole = found[:, [0, 1, 4]].astype(np.int64)
    return MapPoints(
        event=whole[:, 0].copy(),
        end=whole[:, 1].copy(),
        lat=found[:, 2].copy(),
        lon=found[:, 3].copy(),
        precision=whole[:, 2].copy(),
    )


def point_events(reader: Reader, keys: Sequence[PointKey]) -> tuple[PointEvent, ...]:
    """Return some ends in words, in the order of ``keys``; one that is gone is left out.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    found: dict[PointKey, PointEvent] = {}
    for start in range(0, len(keys), _POINTS_AT_ONCE):
        part = keys[start : start + _POINTS_AT_ONCE]
        marks = ", ".join(["(?, ?)"] * len(part))
        values = [number for key in part for number in key]
        found |= _lines(reader, f"(eb.owner, eb.position) IN (VALUES {marks})", values)
    return tuple(found[key] for key in keys if key in found)


def points_of_event(reader: Reader, event_id: str) -> tuple[PointEvent, ...]:
    """Return the ends of one event that have coordinates.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    return tuple(_lines(reader, "e.id = ?", [event_id]).values())


def _lines(
    reader: Reader, condition: str, parameters: Sequence[str | int]
) -> dict[PointKey, PointEvent]:
    when = Span("when")
    span = ", ".join(f'e."{name}"' for name in when.names)
    found = {}
    for row in reader.db.execute(_WORDS.format(span=span, condition=condition), parameters):
        event, end, event_id, title, place, lat, lon, precision, *times = row
        held = when.from_json(when.from_row(times, _no_ids))
        assert held is not None, "an event has a span"
        found[event, end] = PointEvent(
            key=(event, end),
            id=EventId(event_id),
            title=title,
            when=held,
            place=place,
            lat=lat,
            lon=lon,
            precision=PlacePrecision(precision),
        )
    return found


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_CODES = " ".join(f"WHEN '{one.value}' THEN {at}" for at, one in enumerate(PRECISIONS))
# One pass over all ends: where most have coordinates, an index would only lengthen the way. In one
# row, as each row has to wait for the interpreter's lock, which whoever draws may hold meanwhile.
_POINTS = f"""
SELECT GROUP_CONCAT(e.key || ' ' || eb.position || ' ' || eb.lat || ' ' || eb.lon || ' ' ||
    CASE eb.precision {_CODES} END, ' ')
FROM event_base eb CROSS JOIN event e ON e.key = eb.owner {{joins}}
WHERE eb.lat IS NOT NULL AND e.deleted_at IS NULL AND {{condition}}
"""
_WORDS = """
SELECT e.key, eb.position, e.id, e.title, eb.place, eb.lat, eb.lon, eb.precision, {span}
FROM event_base eb JOIN event e ON e.key = eb.owner
WHERE eb.lat IS NOT NULL AND e.deleted_at IS NULL AND {condition}
ORDER BY e.key, eb.position
"""
