"""The timeline's item beside pyqtgraph's own items of the same marks."""

import statistics
from collections.abc import Iterator
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from desktop.bench.figures import Figure, in_turns, timed
from desktop.bench.painting import a_picture, frames, own_paint
from desktop.bench.setting import HEIGHT_PX, VIEWS, WIDTH_PX, settle, show
from desktop.queries.timeline.whole import Timeline
from desktop.ui.timeline.panel import TimelinePanel


def peers(app: QApplication, panel: TimelinePanel, many: Timeline) -> Iterator[Figure]:
    """Yield how much faster its item is painted than pyqtgraph's own items of the same marks."""
    marks = many.layer.marks
    known = (marks.start_min > -(2**62)) & (marks.last < 2**62)
    left, right = marks.start_min[known].astype(float), marks.last[known].astype(float)
    lane = marks.lane[known].astype(float)
    bars = pg.BarGraphItem(x0=left, x1=np.maximum(right, left + 1), y0=lane, height=0.8, pen=None)
    dots = pg.ScatterPlotItem(x=left, y=lane, size=6, pen=None)
    for item, name, least in ((bars, "BarGraphItem", 30), (dots, "ScatterPlotItem", 100)):
        plot, paints = _plot_of(item)
        plot.show()
        settle(app)
        plot.setXRange(*VIEWS["full"], padding=0)
        show(panel, many)
        theirs_whole, ours_whole, ours = in_turns(
            partial(_peer_frame, plot, paints),
            frames(panel, many),
            partial(own_paint, panel, a_picture()),
        )
        theirs = statistics.median(paints[1:]) * 1_000
        plot.close()
        yield Figure(
            what=f"1 M full range, painted how much faster than pyqtgraph {name}",
            found=theirs / ours,
            most=least,
            is_least=True,
            subject_ms=ours,
            limit_ms=theirs,
            note=f"item against item; window against window {theirs_whole / ours_whole:.1f} ×",
        )


def _plot_of(item: pg.GraphicsObject) -> tuple[pg.PlotWidget, list[float]]:
    """Return a plot of an item, and where the times of its paints will stand."""
    times: list[float] = []
    paint = item.paint

    def measured_paint(*arguments: object) -> None:
        times.append(timed(partial(paint, *arguments))())

    item.paint = measured_paint
    plot = pg.PlotWidget()
    plot.resize(WIDTH_PX, HEIGHT_PX)
    plot.addItem(item)
    return plot, times


def _peer_frame(plot: pg.PlotWidget, paints: list[float]) -> float:
    low, high = plot.viewRange()[0]
    painted = len(paints)
    plot.setXRange(low + 86_400, high + 86_400, padding=0)
    took = timed(plot.viewport().repaint)()
    assert len(paints) > painted, "an unexposed window paints nothing"
    return took
