"""From where to where one event moves something, as the map tells movements."""

from desktop.domain.ids import BaseId
from desktop.queries.map import WAYS, MapEnd
from desktop.queries.reader import Reader

Way = tuple[MapEnd, MapEnd]


def ways_of_event(reader: Reader, event_id: str) -> frozenset[Way]:
    """Return from where to where an event goes: as many of the map's movements speak of it.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    key = reader.db.execute("SELECT key FROM event WHERE id = ?", [event_id]).fetchone()
    rows = () if key is None else reader.db.execute(_WAYS_OF_EVENT, key).fetchall()
    return frozenset(
        (_end(from_base, from_place), _end(to_base, to_place))
        for from_base, from_place, to_base, to_place in rows
    )


def _end(base: str | None, place: str) -> MapEnd:
    return MapEnd(None if base is None else BaseId(base), place)


_WAYS_OF_EVENT = f"""
SELECT a.id, n.from_place, b.id, n.to_place
FROM ({WAYS}) n
LEFT JOIN base a ON a.key = n.from_base
LEFT JOIN base b ON b.key = n.to_base
WHERE n.event = ?
"""
