"""One painted frame of the timeline, in its window and of its item alone."""

from PySide6.QtGui import QImage, QPainter

from desktop.bench.figures import Measure, timed
from desktop.bench.setting import HEIGHT_PX, WIDTH_PX, frame, show
from desktop.queries.timeline.whole import Timeline
from desktop.ui.timeline.panel import TimelinePanel

_STEPS = (0.004, -0.003, 0.002, -0.003)


def pan(panel: TimelinePanel, turn: int = 0) -> float:
    """Pan to and fro, a step a turn, and return how long the frame took, in seconds."""
    return frame(panel, _STEPS[turn % len(_STEPS)])


def frames(panel: TimelinePanel, timeline: Timeline, view: str = "full") -> Measure:
    """Return a measure of one frame of a timeline, which is put in place of another before."""
    turns = iter(range(1_000_000))

    def measure() -> float:
        if panel.stage.index is None or panel.stage.index.timeline is not timeline:
            show(panel, timeline, view)
            pan(panel)
        return pan(panel, next(turns))

    return measure


def a_picture() -> QImage:
    """Return a picture as large as the lanes that are measured."""
    return QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_ARGB32_Premultiplied)


def own_paint(panel: TimelinePanel, picture: QImage) -> float:
    """Arrange and paint the item alone, on a picture as large as the lanes."""
    painter = QPainter(picture)
    # A view paints its ground before its items, those of pyqtgraph as well.
    painter.fillRect(picture.rect(), panel.palette().window())
    panel.stage.invalidate()
    found = timed(lambda: panel.lanes.item.paint_on(painter, HEIGHT_PX))()
    painter.end()
    return found
