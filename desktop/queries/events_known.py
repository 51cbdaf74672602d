"""What an import asks of the events of a casebook: which of them may be the one of a row."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, floor, radians

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from desktop.domain.folding import fold, words_of
from desktop.domain.spans import DateSpan
from desktop.queries.reader import Reader
from desktop.queries.similar import LEAST_LIKENESS

MOST_COMPARED = 200
_FAR_S = 2**62
_NOWHERE = ""
# A cell is so wide, and its neighbours are looked at too: from four to eight kilometres.
NEAR_DEG = 0.04
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEvent:
    """An event of the casebook; ``bases`` are the ids of its bases."""

    id: str
    title: str
    kind: str
    likeness: float
    bases: frozenset[str]


class EventsKnown:
    """The live events of a casebook by place and time, as they were when the first was asked for.

    Args:
        reader: Of the casebook.
        origin: A collection that tells its rows apart itself: events that came of rows with an id
            of it are no rows of another id.
    """

    def __init__(self, reader: Reader, origin: str) -> None:
        self._reader = reader
        self._origin = origin
        self._places: dict[str, array[int]] | None = None
        self._keys: npt.NDArray[np.int64] = np.zeros(0, np.int64)
        self._starts = self._ends = self._keys

    @property
    def is_empty(self) -> bool:
        """Whether there is no event that a row may be.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        return not self._loaded()

    def alike(
        self,
        title: str,
        span: DateSpan,
        bases: Iterable[str],
        words: Iterable[str],
        point: Point | None = None,
    ) -> KnownEvent | None:
        """Return the event with the likest title that may have been there and then.

        Args:
            title: Of the row.
            span: Of the row; what may have been at the same time is compared.
            bases: The ids of the bases where it may have been.
            words: The names of the place where it was.
            point: Where that is, as far as it is known: what was within `NEAR_DEG` is compared.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        places = self._loaded()
        names = [f"base {one}" for one in bases] + [fold(one) for one in words if one]
        names += [] if point is None else _cells(point)
        if not names:
            return None
        at = [places[name] for name in dict.fromkeys((*names, _NOWHERE)) if name in places]
        keys = self._overlapping(at, span) if at else ()
        return self._likest(title, keys)

    def title_of(self, event_id: str) -> str | None:
        """Return the title of a live event, None where there is none with this id.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        row = self._reader.db.execute(_TITLE, (event_id,)).fetchone()
        return None if row is None else str(row[0])

    def told_by(self, report_id: str, title: str, span: DateSpan) -> tuple[KnownEvent, ...]:
        """Return the events that a report tells of and that may have been then, likest first.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        self._loaded()
        told = [key for (key,) in self._reader.db.execute(_TOLD_BY, (report_id,))]
        places = np.flatnonzero(np.isin(self._keys, np.array(told, np.int64)))
        found = self._rated(title, self._overlapping([places], span), 0)
        return tuple(sorted(found, key=lambda one: -one.likeness))

    def _overlapping(
        self, at: Sequence["array[int] | npt.NDArray[np.intp]"], span: DateSpan
    ) -> Sequence[int]:
        start, end = span.possible()
        found = np.concatenate([np.asarray(one, np.int64) for one in at])
        is_then = (self._starts[found] < (_FAR_S if end is None else end)) & (
            self._ends[found] > (-_FAR_S if start is None else start)
        )
        return [int(key) for key in np.unique(self._keys[found[is_then]])[::-1][:MOST_COMPARED]]

    def _likest(self, title: str, keys: Sequence[int]) -> KnownEvent | None:
        rated = self._rated(title, keys, LEAST_LIKENESS)
        return max(rated, key=lambda one: one.likeness, default=None)

    def _rated(self, title: str, keys: Sequence[int], least: float) -> list[KnownEvent]:
        if not keys:
            return []
        marks = ", ".join("?" * len(keys))
        sql = f'SELECT id, title, kind, "key" FROM event WHERE "key" IN ({marks}) ORDER BY 4 DESC'
        rows = {row[0]: row for row in self._reader.db.execute(sql, keys)}
        # rapidfuzz takes words as they are: folded and without punctuation.
        rated = process.extract(
            _plain(title),
            {event_id: _plain(row[1]) for event_id, row in rows.items()},
            scorer=fuzz.token_set_ratio,
            score_cutoff=least,
            limit=None,
        )
        return [self._known(rows[event_id], likeness) for _title, likeness, event_id in rated]

    def _known(self, row: Sequence[str], likeness: float) -> KnownEvent:
        event_id, title, kind, key = row
        bases = frozenset(one for (one,) in self._reader.db.execute(_BASES_OF, (key,)))
        return KnownEvent(id=event_id, title=title, kind=kind, likeness=likeness, bases=bases)

    def _loaded(self) -> "dict[str, array[int]]":
        if self._places is None:
            self._places = self._load()
        return self._places

    def _load(self) -> "dict[str, array[int]]":
        db = self._reader.db
        own = {key for (key,) in db.execute(_OF_ORIGIN, (self._origin,))}
        rows = [row for row in db.execute(_EVENTS) if row[0] not in own]
        self._keys = np.fromiter((row[0] for row in rows), np.int64, len(rows))
        self._starts = np.fromiter((row[1] for row in rows), np.int64, len(rows))
        self._ends = np.fromiter((row[2] for row in rows), np.int64, len(rows))
        where = {row[0]: at for at, row in enumerate(rows)}
        nowhere = set(where.values())
        places: dict[str, array[int]] = defaultdict(lambda: array("q"))
        folded = _Folded()
        for key, place in ((row[0], row[3]) for row in rows if row[3]):
            places[folded[place]].append(where[key])
            nowhere.discard(where[key])
        for key, base, place, lat, lon in db.execute(_ENDS):
            if key in where:
                places[f"base {base}" if base else folded[place]].append(where[key])
                if lat is not None:
                    places[_cell(lat, lon)].append(where[key])
                nowhere.discard(where[key])
        if nowhere:
            places[_NOWHERE] = array("q", sorted(nowhere))
        return dict(places)


class _Folded(dict[str, str]):
    """Words by their folded form, each folded once."""

    def __missing__(self, words: str) -> str:
        return self.setdefault(words, fold(words))


def _cell(lat: float, lon: float) -> str:
    """Return the name of the cell around a point; in kilometres all are as wide."""
    return f"at {floor(lat / NEAR_DEG)} {floor(lon * _narrowed(lat) / NEAR_DEG)}"


def _cells(point: Point) -> list[str]:
    """Return the names of the cell around a point, and of those next to it."""
    lat, lon = point
    rows = (lat + NEAR_DEG * step for step in (-1, 0, 1))
    steps = (-1, 0, 1)
    return [_cell(row, lon + NEAR_DEG * step / _narrowed(row)) for row in rows for step in steps]


def _narrowed(lat: float) -> float:
    """Return how much narrower a degree is than at the equator, the same for a row of cells."""
    row = floor(lat / NEAR_DEG) * NEAR_DEG
    return max(0.01, cos(radians(row)))


def _plain(title: str) -> str:
    return " ".join(words_of(title))


# Rows that a digest is the key of have no id that would tell them apart.
_OF_ORIGIN = """
SELECT e."key" FROM external_id x JOIN event e ON e.id = x.record
WHERE x.origin = ? AND x.kind = 'event' AND x.external NOT LIKE 'row:%'
"""
_EVENTS = f"""
SELECT "key", COALESCE(when_start_min, {-_FAR_S}), COALESCE(when_end_max, {_FAR_S}), place
FROM event WHERE deleted_at IS NULL ORDER BY "key"
"""
_ENDS = """
SELECT eb.owner, b.id, eb.place, eb.lat, eb.lon
FROM event_base eb LEFT JOIN base b ON b."key" = eb.base
"""
_TITLE = "SELECT title FROM event WHERE id = ? AND deleted_at IS NULL"
_BASES_OF = """
SELECT b.id FROM event_base eb JOIN base b ON b."key" = eb.base WHERE eb.owner = ?
"""
_TOLD_BY = """
SELECT DISTINCT n.event FROM source_note n JOIN report r ON r."key" = n.report
WHERE r.id = ? AND n.deleted_at IS NULL
"""
