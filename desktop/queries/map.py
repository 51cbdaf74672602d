"""What the map asks: where bases are, how much happened there in a period, and what moved between.

Everything is added up by the database, so that the answer grows with places, not with events.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.domain.event import EventState
from desktop.domain.ids import BaseId, EventId
from desktop.domain.posture import PostureState
from desktop.domain.spans import DAY_S
from desktop.queries.filters import EventFilter
from desktop.queries.later import bases_assessed_later
from desktop.queries.map_points import MapPoints, map_points
from desktop.queries.reader import Reader
from desktop.queries.transfers import ENDS_TOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class MapBase:
    """One base.

    Attributes:
        lat, lon: Degrees, north and east positive; None where nobody placed it.
        posture: The latest assessed state, None where nobody assessed it.
        is_assessed_later: Whether somebody assessed it only after the moment that is looked at.
        last_evidence: The last day that a live event at the base is attested or possible for, of
            whatever period and filter.
        events: How many of the chosen events touch it.
    """

    id: BaseId
    name: str
    kind: BaseKind
    country: str
    lat: float | None
    lon: float | None
    precision: PlacePrecision
    posture: PostureState | None
    is_assessed_later: bool = False
    last_evidence: date | None
    stale_after_days: int
    events: int


@dataclass(frozen=True, slots=True)
class MapEnd:
    """Where a movement begins or ends: a base, or instead of it a place that is only named."""

    base: BaseId | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapMovement:
    """Everything that the chosen events move from one place to another.

    Attributes:
        events: How many events that is.
        event: One of them, the one that was added last.
        untold: How many of them happened, and no transfer tells of either end: that an event names
            both attests neither.
        not_arrived: In how many of the others nobody attests the arrival.
        not_departed: In how many of the others nobody attests the departure.
        ahead: How many of them are only planned or possible.
        attested: In how many both ends are attested, of what is neither planned nor possible.
    """

    origin: MapEnd
    destination: MapEnd
    events: int
    event: EventId
    untold: int
    not_arrived: int
    not_departed: int
    ahead: int
    attested: int

    @property
    def is_attested(self) -> bool:
        """Whether something moved for which both ends are attested: drawn solid everywhere."""
        return self.attested > 0

    @property
    def is_ahead(self) -> bool:
        """Whether all of it is only planned or possible."""
        return self.ahead == self.events


@dataclass(frozen=True, slots=True, kw_only=True)
class MapWish:
    """What is to be shown.

    Attributes:
        chosen: Which events.
        start_s, end_s: Only those that may have held within these instants, seconds since 1970
            UTC; what was still so when last reported counts until then.
    """

    chosen: EventFilter = field(default_factory=EventFilter)
    start_s: float | None = None
    end_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapAnswer:
    """What the map shows, as of the reader's moment; bases by name, movements by events.

    Attributes:
        points: Where the chosen events lie that have coordinates of their own.
    """

    wish: MapWish
    bases: tuple[MapBase, ...] = ()
    movements: tuple[MapMovement, ...] = ()
    points: MapPoints = field(default_factory=MapPoints)


def map_answer(reader: Reader, wish: MapWish) -> MapAnswer:
    """Return the bases with what the chosen events do at and between them.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    counts: dict[int, int] = {}
    movements: list[MapMovement] = []
    condition, parameters = _condition(wish)
    joins = wish.chosen.joins
    sql = _HAPPENED.format(joins=joins, condition=condition)
    for what, base, events, event, _newest, *ends in reader.db.execute(sql, parameters):
        if what == _AT:
            counts[base] = events
        else:
            movements.append(_movement(events, EventId(event), *ends))
    later = bases_assessed_later(reader)
    bases = tuple(_base(counts.get(key, 0), later, *row) for key, *row in reader.db.execute(_BASES))
    known = {None, *(base.id for base in bases)}
    return MapAnswer(
        wish=wish,
        bases=bases,
        movements=tuple(
            one for one in movements if {one.origin.base, one.destination.base} <= known
        ),
        points=map_points(reader, joins, condition, parameters),
    )


def _base(
    events: int,
    later: frozenset[str],
    base_id: str,
    name: str,
    kind: str,
    country: str,
    lat: float | None,
    lon: float | None,
    precision: str,
    stale_after_days: int,
    state: str | None,
    until_s: int | None,
) -> MapBase:
    return MapBase(
        id=BaseId(base_id),
        name=name,
        kind=BaseKind(kind),
        country=country,
        lat=lat,
        lon=lon,
        precision=PlacePrecision(precision),
        posture=None if state is None else PostureState(state),
        is_assessed_later=state is None and base_id in later,
        last_evidence=None if until_s is None else _last_day(until_s),
        stale_after_days=stale_after_days,
        events=events,
    )


def _movement(
    events: int,
    event: EventId,
    from_base: str | None,
    from_place: str,
    to_base: str | None,
    to_place: str,
    untold: int,
    not_arrived: int,
    not_departed: int,
    ahead: int,
    attested: int,
) -> MapMovement:
    return MapMovement(
        origin=MapEnd(None if from_base is None else BaseId(from_base), from_place),
        destination=MapEnd(None if to_base is None else BaseId(to_base), to_place),
        events=events,
        event=event,
        untold=untold,
        not_arrived=not_arrived,
        not_departed=not_departed,
        ahead=ahead,
        attested=attested,
    )


def _condition(wish: MapWish) -> tuple[str, list[str | int | float]]:
    """Return SQL that holds for the chosen events ``e``, with its parameters."""
    chosen, asked = wish.chosen.condition()
    parameters: list[str | int | float] = [*asked]
    parts = [f"({chosen})"]
    if wish.start_s is not None:
        parts.append("COALESCE(e.when_open_until > ?, e.when_end_max > ?, 1)")
        parameters += [wish.start_s, wish.start_s]
    if wish.end_s is not None:
        parts.append("COALESCE(e.when_start_min < ?, 1)")
        parameters.append(wish.end_s)
    if EventState.REJECTED not in wish.chosen.states:
        parts.append("e.state <> 'rejected'")
    return " AND ".join(parts), parameters


def _last_day(until_s: int) -> date | None:
    """Return the last day before the instant ``until_s``, None where no calendar has it."""
    try:
        return _EPOCH + timedelta(days=(until_s - 1) // DAY_S)
    except OverflowError:
        return None


_EPOCH = date(1970, 1, 1)
_AT, _MOVED = range(2)
WAYS = f"""
    SELECT f.owner AS event, f.base AS from_base, f.place AS from_place, t.base AS to_base,
        t.place AS to_place, NULL AS departed, NULL AS arrived
    FROM event_base f JOIN event_base t ON t.owner = f.owner AND t.role = 'to'
    WHERE f.role = 'from'
    UNION ALL
    {ENDS_TOLD}
"""
# The last evidence is worked out as for the base list, see there.
_BASES = """
WITH live AS (
    SELECT eb.base, MAX(CASE WHEN e.modality IN ('done', 'ongoing')
        THEN COALESCE(e.when_open_until, e.when_end_max, e.when_start_max) END) AS until_s
    FROM event_base eb CROSS JOIN event e ON -e.key = -eb.owner
    WHERE eb.base IS NOT NULL AND e.deleted_at IS NULL AND e.state <> 'rejected'
    GROUP BY eb.base
)
SELECT b.key, b.id, b.name, b.kind, b.country, b.lat, b.lon, b.precision, b.stale_after_days,
    p.state, live.until_s
FROM base b
LEFT JOIN posture p ON p.key = (
    SELECT q.key FROM posture q WHERE q.base = b.key AND q.deleted_at IS NULL
    ORDER BY q.set_on DESC, q.key DESC LIMIT 1
)
LEFT JOIN live ON live.base = b.key
WHERE b.deleted_at IS NULL
ORDER BY b.name, b.key
"""
# The chosen events are looked up once for both.
_HAPPENED = f"""
WITH shown AS MATERIALIZED (
    SELECT e.key, e.id, e.modality IN ('planned', 'possible') AS is_ahead
    FROM event e {{joins}}
    WHERE e.deleted_at IS NULL AND {{condition}}
),
ends AS ({WAYS}),
told AS (
    SELECT s.key, s.id, s.is_ahead, n.from_base, n.from_place, n.to_base, n.to_place,
        MAX(n.departed) AS departed, MAX(n.arrived) AS arrived
    FROM ends n JOIN shown s ON s.key = n.event
    WHERE (n.from_base IS NOT NULL OR n.from_place <> '')
        AND (n.to_base IS NOT NULL OR n.to_place <> '')
    GROUP BY s.key, n.from_base, n.from_place, n.to_base, n.to_place
)
SELECT {_AT}, eb.base, COUNT(DISTINCT eb.owner) AS events, '', 0 AS newest,
    NULL, '', NULL, '', 0, 0, 0, 0, 0
FROM shown s CROSS JOIN event_base eb ON eb.owner = s.key
WHERE eb.base IS NOT NULL GROUP BY eb.base
UNION ALL
SELECT {_MOVED}, NULL, COUNT(*), m.id, MAX(m.key), a.id, m.from_place, b.id, m.to_place,
    SUM(m.arrived IS NULL AND NOT m.is_ahead), SUM(m.arrived IS 0), SUM(m.departed IS 0),
    SUM(m.is_ahead), SUM(m.arrived IS 1 AND m.departed IS 1 AND NOT m.is_ahead)
FROM told m
LEFT JOIN base a ON a.key = m.from_base
LEFT JOIN base b ON b.key = m.to_base
GROUP BY m.from_base, m.from_place, m.to_base, m.to_place
ORDER BY events DESC, newest DESC
"""
