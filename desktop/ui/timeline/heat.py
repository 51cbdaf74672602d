"""Paints counts where marks are too many: the fuller the colour, the more of them."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.timeline.axis import tick_room
from desktop.ui.timeline.density import LEVELS, levels
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.lane_order import LaneNumbers
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.ticks import ticks

_MOST_GAP_PX = 4
_LEAST_WITH_GAP_PX = 2
_FAINTEST = 0.25

Pixels32 = npt.NDArray[np.uint32]


class HeatPainter:
    """Paints densities, ground and all, into a picture that it keeps.

    Making a picture anew, or blending one with the ground, costs as much as all the rest.
    """

    def __init__(self) -> None:
        """Begin without a picture."""
        self._pixels: Pixels32 = np.zeros((0, 0, 0), dtype=np.uint32)

    def paint(self, painter: QPainter, stage: Stage, frame: Frame, height_px: int) -> None:
        """Paint the density of the lanes on the screen; parts of the period stand a pixel apart.

        Args:
            painter: Moved so that the first lane begins at its origin.
            stage: Knows the colours, and what is future.
            frame: Has a density.
            height_px: How much of the lanes is on the screen.
        """
        tops, top = frame.lane_tops, stage.scroll_px
        first = max(int(np.searchsorted(tops, top, "right")) - 1, 0)
        after = int(np.searchsorted(tops[:-1], top + height_px, "left"))
        if first >= after:
            return
        colours, empty = _columns(frame, frame.lanes[first:after], stage)
        lane_px, width = int(tops[1] - tops[0]), colours.shape[1]
        gap = min(lane_px // 4, _MOST_GAP_PX)
        shape = (len(colours), lane_px, width)
        if self._pixels.shape != shape:
            self._pixels = np.empty(shape, dtype=np.uint32)
        self._pixels[:, :gap] = self._pixels[:, lane_px - gap :] = empty
        self._pixels[:, gap : lane_px - gap] = colours[:, np.newaxis, :]
        height = len(colours) * lane_px
        form = QImage.Format.Format_RGB32
        image = QImage(self._pixels.data, width, height, 4 * width, form)
        painter.drawImage(QPoint(0, int(tops[first])), image)


def _columns(frame: Frame, lanes: LaneNumbers, stage: Stage) -> tuple[Pixels32, Pixels32]:
    """Return the colour of each column of pixels in each of some lanes, and between them."""
    assert frame.density is not None
    view, edges = frame.view, frame.density.edges_s
    places = np.round((edges - view.start_s) / view.seconds_a_pixel).astype(np.int64)
    pixels = np.arange(int(view.width_px))
    part = np.clip(np.searchsorted(places, pixels, "right") - 1, 0, len(edges) - 2)
    found = levels(frame.density.counts[lanes])[:, part]
    ends = places[1:] - 1
    # Beside a gap a column of one pixel could hardly be seen.
    ends = ends[(ends >= 0) & (ends < len(pixels)) & (np.diff(places) > _LEAST_WITH_GAP_PX)]
    found[:, ends] = 0
    now = min(max(round(view.x_of(stage.now_s)), 0), len(pixels))
    full = stage.theme.color("quiet")
    grounds = (
        (stage.theme.color("panel"), slice(0, now)),
        (stage.theme.color("future"), slice(now, None)),
    )
    colours = np.empty(found.shape, dtype=np.uint32)
    empty = np.empty(len(pixels), dtype=np.uint32)
    for ground, columns in grounds:
        shades = shades_between(ground, full)
        colours[:, columns] = shades.take(found[:, columns], mode="clip")
        empty[columns] = shades[0]
    # Painted one by one the lines of the dates would cost a third of all the rest.
    dates = np.array([x for x in date_lines(stage) if 0 <= x < len(pixels)], dtype=np.int64)
    colours[:, dates] = empty[dates] = stage.theme.color("line").rgb()
    return colours, empty


def date_lines(stage: Stage) -> list[int]:
    """Return where the lines of the dates stand, in pixels, the edges of the lanes included."""
    view = stage.view
    found = [round(view.x_of(tick.at_s)) for tick in ticks(view, tick_room(stage.theme))]
    return [*found, 0, round(view.width_px) - 1]


def shades_between(ground: QColor, full: QColor) -> Pixels32:
    """Return the colour of each of `LEVELS` levels: none is the ground, the most the full one."""
    strength = _FAINTEST + (1 - _FAINTEST) * np.arange(-1, LEVELS - 1) / (LEVELS - 2)
    strength[0] = 0.0
    packed: Pixels32 = np.full(LEVELS, 0xFF, dtype=np.uint32)
    for low, high in (
        (ground.red(), full.red()),
        (ground.green(), full.green()),
        (ground.blue(), full.blue()),
    ):
        channel = np.round(low + (high - low) * strength).astype(np.uint32)
        packed = np.asarray((packed << 8) | channel, dtype=np.uint32)
    return packed
