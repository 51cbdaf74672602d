"""Movements between lanes, and which of them are attested."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop.queries.reader import Reader
from desktop.queries.timeline.columns import Flags, Indices
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.queries.transfers import ENDS_TOLD

Keys = npt.NDArray[np.int32]
LaneNumbers = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movements:
    """Who went from where to where, sorted by event; every array has shape ``(movements,)``.

    Attributes:
        key: Row number of the event.
        start, end: Numbers of the lanes.
    """

    key: Keys
    start: LaneNumbers
    end: LaneNumbers

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.key)

    def ways(self) -> Iterator[tuple[int, int, int]]:
        """Yield each as event, lane from and lane to."""
        return zip(self.key.tolist(), self.start.tolist(), self.end.tolist(), strict=True)

    def of(self, keys: npt.NDArray[np.integer]) -> Self:
        """Return the movements of the events ``keys``, which need not be sorted."""
        wanted = np.unique(keys)
        first = np.searchsorted(self.key, wanted, "left")
        after = np.searchsorted(self.key, wanted, "right")
        found = [np.arange(low, high) for low, high in zip(first, after, strict=True) if low < high]
        return self._where(np.concatenate([np.empty(0, dtype=np.intp), *found]))

    def replaced(self, keys: npt.NDArray[np.integer], by: "Movements") -> "Movements":
        """Return these with those of the events ``keys`` replaced."""
        if not len(self) and not len(by):
            return by
        kept = self._where(~np.isin(self.key, keys))
        return movements_of(
            np.concatenate([kept.key, by.key]),
            np.concatenate([kept.start, by.start]),
            np.concatenate([kept.end, by.end]),
        )

    def _where(self, chosen: Flags | Indices) -> Self:
        return type(self)(key=self.key[chosen], start=self.start[chosen], end=self.end[chosen])


def movements_of(
    key: npt.NDArray[np.integer], start: npt.NDArray[np.integer], end: npt.NDArray[np.integer]
) -> Movements:
    """Return movements, sorted."""
    order = np.lexsort((end, start, key))
    return Movements(
        key=key[order].astype(np.int32),
        start=start[order].astype(np.uint16),
        end=end[order].astype(np.uint16),
    )


NO_MOVEMENTS = movements_of(*np.empty((3, 0), dtype=np.int64))


def read_movements(
    reader: Reader,
    sort: LaneSort,
    lanes: tuple[Lane, ...],
    schema: str = "",
    keys: Sequence[int] | None = None,
) -> Movements:
    """Return the movements between lanes that stand for bases; none between others.

    Args:
        reader: This thread's reader.
        sort: What lanes stand for.
        lanes: The lanes by their numbers.
        schema: As in `Question`.
        keys: Of these events alone.
    """
    rows: list[tuple[int, str, str]] = []
    if sort is LaneSort.BASE:
        rows = reader.db.execute(_MOVED.format(schema=schema)).fetchall()
    if keys is not None:
        wanted = set(keys)
        rows = [row for row in rows if row[0] in wanted]
    return _between(rows, lanes)


def read_attested(reader: Reader, sort: LaneSort, lanes: tuple[Lane, ...]) -> Movements:
    """Return the movements both ends of which are attested, of what is no plan or possibility."""
    rows: list[tuple[int, str, str]] = []
    if sort is LaneSort.BASE:
        rows = reader.db.execute(_ATTESTED).fetchall()
    return _between(rows, lanes)


def _between(rows: Sequence[tuple[int, str, str]], lanes: tuple[Lane, ...]) -> Movements:
    """Return movements by the numbers of lanes; those between bases that have none are left out."""
    number = {lane.code: at for at, lane in enumerate(lanes)}
    table = np.array(
        [
            (event, number[start], number[end])
            for event, start, end in rows
            if start in number and end in number
        ],
        dtype=np.int64,
    ).reshape(-1, 3)
    return movements_of(table[:, 0], table[:, 1], table[:, 2])


_MOVED = """
SELECT f.owner, a.id, b.id FROM {schema}"event_base" f
JOIN {schema}"event_base" t ON t.owner = f.owner AND t.role = 'to'
JOIN {schema}"base" a ON a.key = f.base AND a.deleted_at IS NULL
JOIN {schema}"base" b ON b.key = t.base AND b.deleted_at IS NULL
WHERE f.role = 'from'
"""
_ATTESTED = f"""
SELECT n.event, a.id, b.id FROM ({ENDS_TOLD}) n
JOIN event e ON e.key = n.event AND e.deleted_at IS NULL
JOIN base a ON a.key = n.from_base AND a.deleted_at IS NULL
JOIN base b ON b.key = n.to_base AND b.deleted_at IS NULL
WHERE n.departed AND n.arrived AND e.modality NOT IN ('planned', 'possible')
"""
