"""Where marks are too many to tell apart: how many lie in each lane and each part of the period."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline.columns import UNBOUNDED_END_S, UNBOUNDED_START_S, MarkColumns
from desktop.queries.timeline.layer import CELLS
from desktop.ui.timeline.index import Counts, MarkIndex
from desktop.ui.timeline.view import View

_BIN_PX = 3.0
_LEAST_BIN_PX = 2.0
LEVELS = 256

Instants = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """Counts of marks; a mark counts in every part of the period in which it may lie.

    Attributes:
        edges_s: Where parts begin and end, seconds since 1970 UTC, shape ``(parts + 1,)``.
        counts: Shape ``(lanes, parts)``, lanes by their numbers.
    """

    edges_s: Instants
    counts: Counts

    def part_at(self, instant_s: float) -> int | None:
        """Return the part in which an instant lies."""
        at = int(np.searchsorted(self.edges_s, instant_s, "right")) - 1
        return at if 0 <= at < len(self.edges_s) - 1 else None


def density_of(index: MarkIndex, view: View) -> Density:
    """Count the shown marks in parts of the period, some pixels wide.

    Parts begin at the same instants wherever one pans to, so that counts stay what they are.
    """
    grid = index.layers[0].grid
    least_s = view.seconds_a_pixel * _BIN_PX
    times = math.ceil(least_s / grid.step_s)
    if view.seconds_a_pixel * _LEAST_BIN_PX <= grid.step_s:
        # Halves of halves of the grid's steps, down to a second.
        halvings = max(math.floor(math.log2(grid.step_s / least_s)), 0)
        step = max(grid.step_s >> halvings, 1)
        step *= max(round(least_s / step), 1)
        edges = _edges(grid.start_s, step, view)
        hits = index.hits(float(edges[0]), float(edges[-1]))
        return Density(edges_s=edges, counts=_counted(index.marks(hits), edges, len(index.lanes)))
    step = times * grid.step_s
    edges = _edges(grid.start_s, step, view)
    at = np.clip((edges - grid.start_s) // grid.step_s, 0, CELLS)
    tables, recent = index.tables, index.layers[1]
    counts = np.zeros((len(index.lanes), len(edges) - 1), dtype=np.int64)
    base = tables.begun[:, at[1:]] - tables.ended[:, at[:-1]]
    counts[: len(base)] += base
    if len(recent):
        hits = index.hits_of_changed(float(edges[0]), float(edges[-1]))
        counts += _counted(index.marks(hits), edges, len(index.lanes))
    return Density(edges_s=edges, counts=counts)


def levels(counts: Counts) -> npt.NDArray[np.uint8]:
    """Return how full each count is of the most: 0 for none, else 1 to `LEVELS` - 1."""
    most = max(int(counts.max(initial=0)), 1)
    # Square roots, so that one mark beside a hundred still shows.
    found = np.sqrt(counts * ((LEVELS - 2) ** 2 / most)) + 1
    return np.asarray(found * (counts > 0), dtype=np.uint8)


def _edges(start_s: int, step_s: int, view: View) -> Instants:
    first = math.floor((view.start_s - start_s) / step_s)
    after = math.ceil((view.end_s - start_s) / step_s)
    return start_s + np.arange(first, max(after, first + 1) + 1, dtype=np.int64) * step_s


def _counted(marks: MarkColumns, edges: Instants, lanes: int) -> Counts:
    """Count marks one by one."""
    parts, step = len(edges) - 1, int(edges[1] - edges[0])
    low, high = int(edges[0]), int(edges[-1])
    first = (np.clip(marks.start_min, low, high) - low) // step
    after = np.maximum(marks.last, marks.start_min + 1)
    past = -((low - np.clip(after, low, high)) // step)
    # What starts before is there from the first part on; what ends there was never in it.
    first = np.where(marks.start_min == UNBOUNDED_START_S, 0, np.minimum(first, parts))
    past = np.where(marks.last == UNBOUNDED_END_S, parts, past)
    row = marks.lane.astype(np.int64) * (parts + 1)
    size = lanes * (parts + 1)
    steps = np.bincount(row + first, minlength=size) - np.bincount(row + past, minlength=size)
    return np.cumsum(steps.reshape(lanes, parts + 1), axis=1)[:, :parts]
