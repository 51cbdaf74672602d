"""What lists ask of the events whose dates are told by the clock: at which bases that was."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.domain.event import BaseRole
from desktop.domain.ids import BaseId
from desktop.domain.spans import DateSpan, Grain
from desktop.queries.detail import PlaceView
from desktop.queries.reader import Reader
from desktop.store.columns import Span

_BY_CLOCK = (Grain.MINUTE, Grain.HOUR)
_AT_ONCE = 500


def zoned_places(reader: Reader, keys: Sequence[int]) -> dict[int, tuple[PlaceView, ...]]:
    """Return the bases of events whose time zones are known, by the events' row numbers.

    Only of events that are told to the hour or finer: days have no local time.

    Raises:
        StoreError: Where the casebook cannot be read.
    """
    found: dict[int, list[PlaceView]] = defaultdict(list)
    for at in range(0, len(keys), _AT_ONCE):
        part = keys[at : at + _AT_ONCE]
        sql = _PLACES.format(keys=", ".join("?" * len(part)))
        for key, role, base, name, zone in reader.db.execute(sql, (*_BY_CLOCK, *part)):
            place = PlaceView(role=BaseRole(role), base=BaseId(base), name=name, time_zone=zone)
            found[key].append(place)
    return {key: tuple(places) for key, places in found.items()}


def clock_of(reader: Reader, key: int) -> tuple[DateSpan, tuple[PlaceView, ...]] | None:
    """Return when an event was and its bases, None where no local time can be told of it.

    Raises:
        StoreError: Where the casebook cannot be read.
    """
    places = zoned_places(reader, (key,)).get(key)
    if places is None:
        return None
    when = Span("when")
    names = ", ".join(f'"{name}"' for name in when.names)
    row = reader.db.execute(f'SELECT {names} FROM "event" WHERE "key" = ?', (key,)).fetchone()
    assert row is not None, "an event of which places were found"
    span = when.from_json(when.from_row(row, no_ids))
    assert span is not None, "an event has a span"
    return span, places


def no_ids(table: str, key: int) -> str:
    """Refuse to find a record: a span refers to none."""
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_PLACES = """
SELECT e.key, eb.role, b.id, b.name, b.time_zone FROM event e
JOIN event_base eb ON eb.owner = e.key JOIN base b ON b.key = eb.base
WHERE e.when_grain IN (?, ?) AND b.time_zone <> '' AND e.key IN ({keys})
ORDER BY e.key, eb.position
"""
