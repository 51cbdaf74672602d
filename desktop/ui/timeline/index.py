"""The marks that the timeline shows: sorted ones, and beside them those that changed since.

A million marks are not sorted anew for one that was added: what changed stands in a small layer of
its own, and what it replaces is flagged as gone. Filters and the day that is looked back to only
say which marks are shown; events whose dates were known otherwise by then stand in that layer too.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline.changed import Patch
from desktop.queries.timeline.columns import (
    FLAG_FIRST,
    FLAG_GONE,
    Flags,
    Indices,
    MarkColumns,
)
from desktop.queries.timeline.lanes import Lane
from desktop.queries.timeline.layer import CELLS, Layer, Tables, layer_of
from desktop.queries.timeline.movements import Movements
from desktop.queries.timeline.whole import Timeline

Counts = npt.NDArray[np.int64]
Choice = Callable[[MarkColumns, Flags | None], Flags | None]


def everything(_marks: MarkColumns, _standings: Flags | None) -> Flags | None:
    """Choose all marks."""
    return None


class MarkIndex:
    """Finds and counts marks. An index counts through the sorted marks, then the changed ones.

    Attributes:
        lanes: By their numbers.
        movements: Between lanes.
        stamp: Number of the newest journal entry that it tells of.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Show all marks of ``timeline``."""
        self.timeline = timeline
        self.lanes: tuple[Lane, ...] = timeline.lanes
        self.movements: Movements = timeline.movements
        self.stamp = timeline.stamp
        self._base = timeline.layer
        self._standings, self._has_gone = _standings_of(self._base.marks), False
        self._changed = MarkColumns.empty()
        self._recent = layer_of(self._changed, len(self.lanes))
        self._choice: Choice = everything
        self._as_of: int | None = None
        self._past = MarkColumns.empty()
        self._shown: Flags | None = None
        self._shown_recent: Flags | None = None
        self._tables: Tables | None = None

    def __len__(self) -> int:
        """Return how many marks there are at most."""
        return len(self._base) + len(self._recent)

    @property
    def layers(self) -> tuple[Layer, Layer]:
        """The sorted marks, and those that changed since or were other by the day."""
        return self._base, self._recent

    @property
    def changes(self) -> MarkColumns:
        """The marks that changed since, as they are now."""
        return self._changed

    @property
    def changed(self) -> int:
        """How many these are."""
        return len(self._changed)

    @property
    def tables(self) -> Tables:
        """The counts of the sorted marks that are shown."""
        if self._tables is None:
            self._tables = self._base.tables(self._shown)
        return self._tables

    def take_merged(self, timeline: Timeline) -> None:
        """Stand on what `merged` returned, while nothing else changed."""
        self.timeline = timeline
        self._base = timeline.layer
        self._standings, self._has_gone = _standings_of(self._base.marks), False
        self._changed = MarkColumns.empty()
        self.choose(self._choice, self._as_of, self._past)

    def choose(
        self, choice: Choice, as_of: int | None = None, past: MarkColumns | None = None
    ) -> None:
        """Show the marks of a choice.

        Args:
            choice: Says which.
            as_of: The day that is looked back to, as it is kept; None for now.
            past: The marks of events whose dates were known otherwise by then, as they were.
        """
        self._choice, self._as_of = choice, as_of
        self._past = MarkColumns.empty() if past is None else past
        self._tables = None
        marks = self._base.marks
        self._shown = _with_day(choice(marks, self._standings), marks, as_of)
        if self._shown is not None and self._has_gone:
            self._shown &= (marks.flags & FLAG_GONE) == 0
        if self._shown is not None and len(self._past):
            self._shown &= ~np.isin(marks.key, self._past.key, kind="table")
        self._choose_recent()

    def apply(self, patch: Patch) -> None:
        """Replace the marks of the events that changed."""
        base, gone = self._base.marks, self._of_keys(self._base.marks, patch.keys)
        gone = gone[(base.flags[gone] & FLAG_GONE) == 0]
        if self._tables is not None:
            shown = gone if self._shown is None else gone[self._shown[gone]]
            _take_out(self._tables, self._base, shown)
        base.flags[gone] |= FLAG_GONE
        self._has_gone = True
        if self._shown is not None:
            self._shown[gone] = False
        kept = self._changed.take(~np.isin(self._changed.key, patch.keys))
        self._changed = MarkColumns.joined([kept, patch.marks])
        self._past = self._past.take(~np.isin(self._past.key, patch.keys))
        self.lanes, self.stamp = patch.lanes, patch.stamp
        self._choose_recent()
        self.movements = self.movements.replaced(patch.keys, patch.movements)

    def merged(self) -> Timeline:
        """Return all marks, those that changed among the sorted ones."""
        base = self._base.marks
        marks = MarkColumns.joined([base.take((base.flags & FLAG_GONE) == 0), self._changed])
        return Timeline(
            question=self.timeline.question,
            layer=layer_of(marks, len(self.lanes)),
            lanes=self.lanes,
            movements=self.movements,
            stamp=self.stamp,
        )

    def hits(self, start_s: float, end_s: float) -> Indices:
        """Return the shown marks that may lie within a period, sorted."""
        base = self._base.hits(start_s, end_s, self._shown)
        if not len(self._recent):
            return base
        return np.concatenate([base, self.hits_of_changed(start_s, end_s)])

    def hits_of_changed(self, start_s: float, end_s: float) -> Indices:
        """Return those of them that stand beside the sorted ones."""
        return self._recent.hits(start_s, end_s, self._shown_recent) + len(self._base)

    def marks(self, indices: Indices) -> MarkColumns:
        """Return marks by their indices, with the flags of the day that is looked back to."""
        is_base = indices < len(self._base)
        if is_base.all():
            found = self._base.marks.take(indices)
        else:
            recent = self._recent.marks.take(indices[~is_base] - len(self._base))
            found = MarkColumns.joined([self._base.marks.take(indices[is_base]), recent])
        return found if self._as_of is None else found.as_of(self._as_of)

    def of_event(self, key: int) -> Indices:
        """Return the shown marks of an event, by its row number."""
        keys = np.array([key])
        base = self._of_keys(self._base.marks, keys)
        base = base[(self._base.marks.flags[base] & FLAG_GONE) == 0]
        recent = self._of_keys(self._recent.marks, keys)
        if self._shown is not None:
            base = base[self._shown[base]]
        if self._shown_recent is not None:
            recent = recent[self._shown_recent[recent]]
        return np.concatenate([base, recent + len(self._base)])

    def most(self, start_s: float, end_s: float) -> int:
        """Return a number that at least as many marks as lie in a period do not exceed; cheap."""
        grid = self._base.grid
        first = np.clip((start_s - grid.start_s) // grid.step_s, 0, CELLS)
        after = np.clip(-((grid.start_s - end_s) // grid.step_s) + 1, 0, CELLS)
        tables = self.tables
        found = tables.begun[:, int(after)].sum() - tables.ended[:, int(first)].sum()
        return int(found) + len(self._recent)

    def begun_between(self, edges_s: npt.NDArray[np.floating]) -> Counts:
        """Return how many shown marks may begin between each two instants, by lane.

        Instants are taken to the nearest of the grid; what has no known start is not counted.
        """
        grid = self._base.grid
        at = np.clip(np.round((edges_s - grid.start_s) / grid.step_s), 0, CELLS).astype(np.intp)
        counts = np.zeros((len(self.lanes), len(edges_s) - 1), dtype=np.int64)
        base = np.diff(self.tables.begun[:, at], axis=1)
        counts[: len(base)] += base
        recent = self._recent.marks
        if len(recent):
            shown = slice(None) if self._shown_recent is None else self._shown_recent
            start = recent.start_min[shown].astype(float)
            part = np.searchsorted(edges_s, start, "right") - 1
            inside = (part >= 0) & (part < len(edges_s) - 1)
            np.add.at(counts, (recent.lane[shown][inside], part[inside]), 1)
        return counts

    def empty_lanes(self) -> Flags:
        """Return which lanes hold no mark that is shown."""
        count = np.zeros(len(self.lanes), dtype=np.int64)
        begun = self.tables.begun[:, -1]
        count[: len(begun)] = begun
        recent = self._recent.marks.lane
        shown = recent if self._shown_recent is None else recent[self._shown_recent]
        return np.asarray(count + np.bincount(shown, minlength=len(count)) == 0)

    def events_within(self, start_s: float, end_s: float) -> int:
        """Return of how many events the shown marks in a period are."""
        found = 0
        for layer, held in self._firsts():
            marks = layer.marks
            found += int(
                np.count_nonzero(held & (marks.last >= start_s) & (marks.start_min <= end_s))
            )
        return found

    def events(self) -> int:
        """Return of how many events the shown marks are."""
        return sum(int(np.count_nonzero(held)) for _layer, held in self._firsts())

    def whole(self) -> tuple[int, int] | None:
        """Return the first and the last instant that bound anything; None where nothing is."""
        grids = [layer.grid for layer in self.layers if layer.is_bounded]
        if not grids:
            return None
        return min(grid.start_s for grid in grids), max(grid.end_s for grid in grids)

    def _firsts(self) -> list[tuple[Layer, Flags]]:
        found = []
        for layer, shown in ((self._base, self._shown), (self._recent, self._shown_recent)):
            held = (layer.marks.flags & (FLAG_FIRST | FLAG_GONE)) == FLAG_FIRST
            found.append((layer, held if shown is None else held & shown))
        return found

    def _choose_recent(self) -> None:
        changed = self._changed.take(~np.isin(self._changed.key, self._past.key))
        self._recent = layer_of(MarkColumns.joined([changed, self._past]), len(self.lanes))
        marks = self._recent.marks
        self._shown_recent = _with_day(self._choice(marks, None), marks, self._as_of)

    @staticmethod
    def _of_keys(marks: MarkColumns, keys: npt.NDArray[np.integer]) -> Indices:
        if len(keys) == 1:
            return np.nonzero(marks.key == keys[0])[0]
        return np.nonzero(np.isin(marks.key, keys, kind="table"))[0]


def _standings_of(marks: MarkColumns) -> Flags:
    """Return which standings any mark has."""
    found = np.zeros(256, dtype=np.bool_)
    found[marks.standing] = True
    return found


def _with_day(shown: Flags | None, marks: MarkColumns, as_of: int | None) -> Flags | None:
    """Return which of the marks that are ``shown`` were known by a day."""
    if as_of is None:
        return shown
    known = marks.known <= as_of
    return known if shown is None else shown & known


def _take_out(tables: Tables, layer: Layer, gone: Indices) -> None:
    """Count marks no longer."""
    lanes = layer.lane_of(gone).tolist()
    for table, cells in ((tables.begun, layer.begun_cell), (tables.ended, layer.ended_cell)):
        for lane, cell in zip(lanes, cells[gone].tolist(), strict=True):
            table[lane, cell:] -= 1
