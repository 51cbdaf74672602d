"""Paints counts where marks are too many: the fuller the colour, the more of them."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.timeline.density import shades
from desktop.ui.timeline.frame import Frame

_MOST_GAP_PX = 4


def paint_heat(
    painter: QPainter, frame: Frame, colour: QColor, scroll_px: int, height_px: int
) -> None:
    """Paint the density of the lanes on the screen; parts of the period stand a pixel apart.

    Args:
        painter: Moved so that the first lane begins at its origin.
        frame: Has a density.
        colour: Of the most.
        scroll_px: What of the lanes is above the screen.
        height_px: How much of them is on it.
    """
    assert frame.density is not None
    tops = frame.lane_tops
    first = max(int(np.searchsorted(tops, scroll_px, "right")) - 1, 0)
    after = int(np.searchsorted(tops[:-1], scroll_px + height_px, "left"))
    if first >= after:
        return
    view, edges = frame.view, frame.density.edges_s
    places = np.round((edges - view.start_s) / view.seconds_a_pixel).astype(np.int64)
    pixels = np.arange(int(view.width_px))
    part = np.clip(np.searchsorted(places, pixels, "right") - 1, 0, len(edges) - 2)
    counts = frame.density.counts[frame.lanes[first:after]]
    levels = shades(counts, colour.red(), colour.green(), colour.blue())[:, part]
    ends = places[1:] - 1
    # Beside a gap a column of one pixel could hardly be seen.
    ends = ends[(ends >= 0) & (ends < len(pixels)) & (np.diff(places) > 2)]
    levels[:, ends] = 0
    lane_px = int(tops[1] - tops[0])
    gap = min(lane_px // 4, _MOST_GAP_PX)
    rows = np.zeros((len(counts), lane_px, len(pixels)), dtype=np.uint32)
    rows[:, gap : lane_px - gap] = levels[:, np.newaxis, :]
    height = len(counts) * lane_px
    image = QImage(
        rows.data,
        len(pixels),
        height,
        4 * len(pixels),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    painter.drawImage(QRectF(0, int(tops[first]), len(pixels), height), image)
