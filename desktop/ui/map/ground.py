"""The ground of the map: land, water, borders, kept as a picture larger than what is looked at.

Panning shows another part of that picture; only where it ends, or when the scale changes, is it
painted anew, in a worker.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from desktop.services.drawing.look import DARK, LIGHT, Look, blended
from desktop.services.mapping.clipping import boxes_of, clip_rings, thinned
from desktop.services.mapping.outlines import Outlines, Shapes
from desktop.services.mapping.packed import Lines
from desktop.services.mapping.view import MapView
from desktop.ui.map.dress import Looks

AROUND = 1.5
"""How much wider and higher than the view its picture is."""

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE, _LINE_TO = 0, 1
# Half of a device pixel on the sharpest screens; on others it is more than anybody sees.
_SEEN_PX = 0.7
# Points of a path: Qt lets nobody else run while it takes one in or paints it.
_AT_ONCE = 8_000

# Borders and names of places as plain as all else, for whoever asks for high contrast. Rivers as
# grey as borders would be taken for some there.
_LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "high-light": replace(
        LIGHT,
        text="#000000",
        quiet="#2e2e2e",
        border="#5e5e5e",
        shore="#1c63ae",
        water="#d3e3f7",
        land="#ffffff",
    ),
    "high-dark": replace(
        DARK,
        ground="#000000",
        text="#ffffff",
        quiet="#e0e0e0",
        border="#a0a0a0",
        shore="#5a9bdc",
        water="#04142b",
        land="#000000",
    ),
}


def look_of(theme: Looks) -> Look:
    """Return the colours that maps are drawn in."""
    return _LOOKS[theme.tokens.shade]


class Ground:
    """Paints the outlines of one map."""

    def __init__(self, outlines: Outlines) -> None:
        """Take the shapes from ``outlines``."""
        self._outlines = outlines
        self.image = QImage()
        self.view: MapView | None = None

    def forget(self) -> None:
        """Paint anew: the colours are others."""
        self.view = None

    def is_sharp(self, view: MapView, dots: float) -> bool:
        """Whether the picture is of this scale, and reaches as far as the view does."""
        of = self.view
        if of is None or self.image.devicePixelRatio() != dots:
            return False
        return reaches(of, view)

    def render(self, view: MapView, look: Look, dots: float) -> None:
        """Paint the picture around ``view``, with ``dots`` device pixels for each pixel."""
        wide = replace(view, width=_around(view.width), height=_around(view.height))
        size = QSize(round(wide.width * dots), round(wide.height * dots))
        if self.image.size() != size:
            self.image = QImage(size, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(dots)
        shapes = self._outlines.shapes(wide)
        with QPainter(self.image) as painter:
            paint_ground(painter, shapes, wide, look)
        self.view = wide


def _around(length: float) -> int:
    return math.ceil(length * AROUND)


def paint_ground(painter: QPainter, shapes: Shapes, view: MapView, look: Look) -> None:
    """Paint land, water and borders over the whole page of ``view``."""
    step = _SEEN_PX / view.scale
    painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(look.water))
    # Smooth filling takes eight times as long, and the smooth line of the coast covers its edge.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.land))
    for part in _columns(thinned(shapes.land, step, least=3), view):
        painter.drawPath(path_of(part, view, is_closed=True))
    painter.setBrush(QColor(look.water))
    for part in _columns(thinned(shapes.lakes, step, least=3), view):
        painter.drawPath(path_of(part, view, is_closed=True))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shore = QPen(QColor(look.shore or blended(look.water, look.border, 0.5)), 1.0)
    for lines, pen in (
        (shapes.rivers, shore),
        (shapes.coast, shore),
        (shapes.lakes, shore),
        (shapes.borders, QPen(QColor(look.border), 1.0)),
        (shapes.disputed, dashed(look.border)),
    ):
        painter.setPen(pen)
        for part in _batches(thinned(lines, step, least=2)):
            painter.drawPath(path_of(part, view, is_closed=False))


def _columns(rings: Lines, view: MapView) -> Iterator[Lines]:
    """Yield filled rings in columns of a page that are small enough; together they are the same."""
    count = math.ceil(len(rings.points) / _AT_ONCE)
    if count < 2:
        yield rings
        return
    boxes, (left, top, right, bottom) = boxes_of(rings), view.box
    # Cut between pixels, so that none belongs to two of them, and none to none.
    edges = [left + round(view.width * at / count) / view.scale for at in range(count)]
    for start, end in pairwise([*edges, right]):
        yield clip_rings(rings, boxes, (start, top, end, bottom))


def _batches(lines: Lines) -> Iterator[Lines]:
    """Yield lines in batches that are small enough, as far as no single line is longer."""
    offsets = lines.offsets
    start = 0
    while start < len(lines):
        end = int(np.searchsorted(offsets, offsets[start] + _AT_ONCE, side="right")) - 1
        end = max(end, start + 1)
        points = lines.points[offsets[start] : offsets[end]]
        yield Lines(points, offsets[start : end + 1] - offsets[start])
        start = end


def path_of(lines: Lines, view: MapView, *, is_closed: bool) -> QPainterPath:
    """Return lines or rings as one path on the page of ``view``, filled by the even-odd rule."""
    path = QPainterPath()
    count = len(lines.points)
    if not count:
        return path
    # Without a step through each point in Python: in the form in which Qt itself writes paths.
    starts = lines.offsets[:-1]
    elements = np.zeros(count + (len(starts) if is_closed else 0), dtype=_ELEMENT)
    points, kinds = lines.points, np.full(count, _LINE_TO, dtype=np.int32)
    kinds[starts] = _MOVE
    if is_closed:
        ends = lines.offsets[1:]
        points = np.insert(points, ends, points[starts], axis=0)
        kinds = np.insert(kinds, ends, _LINE_TO)
    elements["kind"] = kinds
    elements["x"] = (points[:, 0] - view.centre_x) * view.scale + view.width / 2
    elements["y"] = (points[:, 1] - view.centre_y) * view.scale + view.height / 2
    head = np.array([len(elements)], dtype=">i4").tobytes()
    tail = np.array([0, Qt.FillRule.OddEvenFill.value], dtype=">i4").tobytes()
    content = QByteArray(head + elements.tobytes() + tail)
    stream = QDataStream(content, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


def dashed(colour: str) -> QPen:
    """Return a pen for what is not firm: disputed borders, the reach of a precision."""
    pen = QPen(QColor(colour), 1.0)
    pen.setDashPattern([4.0, 3.0])
    return pen


def reaches(of: MapView, view: MapView) -> bool:
    """Tell whether a picture of one view has all of another, at its scale."""
    return of.scale == view.scale and _contains(of.box, view.box)


def _contains(outer: tuple[float, ...], inner: tuple[float, ...]) -> bool:
    # The two may name the same place a turn of the world apart.
    turn = round((outer[0] + outer[2] - inner[0] - inner[2]) / 2)
    return (
        outer[0] <= inner[0] + turn
        and outer[1] <= inner[1]
        and outer[2] >= inner[2] + turn
        and outer[3] >= inner[3]
    )
