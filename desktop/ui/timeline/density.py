"""Where marks are too many to tell apart: how many lie in each lane and column of pixels."""

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline import TimelineColumns
from desktop.ui.timeline.view import View
from desktop.ui.timeline.window import Indices, MarkWindow

BIN_PX = 3
_PAINTED_PX = 2
_FAINTEST = 0.25

Counts = npt.NDArray[np.int64]
Pixels32 = npt.NDArray[np.uint32]


def lane_counts(columns: TimelineColumns, window: MarkWindow, marks: Indices, view: View) -> Counts:
    """Return how many of ``marks`` lie in each lane and bin of `BIN_PX`, each counted once.

    A mark counts in the middle of what of it is in view.
    """
    first = np.maximum(window.first[marks].astype(float), view.start_s)
    last = np.minimum(window.last[marks].astype(float), view.end_s)
    bins = max(int(np.ceil(view.width_px / BIN_PX)), 1)
    column = ((first + last) / 2 - view.start_s) / (view.seconds_a_pixel * BIN_PX)
    column = np.clip(column.astype(np.intp), 0, bins - 1)
    lanes = len(columns.lanes)
    flat = columns.lane[marks].astype(np.intp) * bins + column
    return np.bincount(flat, minlength=lanes * bins).reshape(lanes, bins)


def heat(counts: Counts, red: int, green: int, blue: int) -> Pixels32:
    """Return the counts as premultiplied ARGB pixels: the more, the fuller the colour.

    Each bin is `BIN_PX` wide with a gap, so that columns stay apart; each lane is one pixel high.
    """
    most = max(int(counts.max(initial=0)), 1)
    # Square roots, so that one mark beside a hundred still shows.
    strength = _FAINTEST + (1 - _FAINTEST) * np.sqrt(counts / most)
    alpha = np.where(counts > 0, strength, 0.0)
    channels = [np.round(alpha * value).astype(np.uint32) for value in (255, red, green, blue)]
    packed = (channels[0] << 24) | (channels[1] << 16) | (channels[2] << 8) | channels[3]
    wide = np.zeros((*counts.shape, BIN_PX), dtype=np.uint32)
    wide[:, :, :_PAINTED_PX] = packed[:, :, np.newaxis]
    return np.ascontiguousarray(wide.reshape(counts.shape[0], -1))
