"""What the timeline is measured in: the real window on a casebook of its own, and marks by hand."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.bench.marks import FIRST_S, LAST_S, a_layer
from desktop.domain.spans import DAY_S
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.queries.timeline.loading import Question
from desktop.queries.timeline.movements import NO_MOVEMENTS
from desktop.queries.timeline.whole import Timeline
from desktop.settings import Places
from desktop.ui.main_window import MainWindow
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.panel import TimelinePanel
from desktop.ui.window_state import WindowState

WIDTH_PX, HEIGHT_PX = 1_600, 900
VIEWS = {
    "full": (FIRST_S, LAST_S),
    "5 years": (LAST_S - 5 * 366 * DAY_S, LAST_S),
    "1 year": (LAST_S - 366 * DAY_S, LAST_S),
    "3 months": (LAST_S - 91 * DAY_S, LAST_S),
    "1 week": (LAST_S - 7 * DAY_S, LAST_S),
    "1 hour": (LAST_S - 3_600, LAST_S),
}


def a_timeline(count: int, lanes: int = 32) -> Timeline:
    """Return a timeline of so many marks, in lanes for bases that are nowhere else."""
    named = [
        Lane(sort=LaneSort.BASE, code=f"base{at}" if at else "", name=f"Base {at}", rank=at)
        for at in range(lanes)
    ]
    return Timeline(
        question=Question(schema="main."),
        layer=a_layer(count, lanes),
        lanes=tuple(named),
        movements=NO_MOVEMENTS,
        stamp=0,
    )


@contextmanager
def open_window(app: QApplication, folder: Path) -> Iterator[MainWindow]:
    """Show the real window on the example, its lanes 1,600 by 900 pixels large."""
    places = Places(config=folder / "config", data=folder / "data", state=folder / "state")
    frame = MainWindow(WindowState(str(folder / "window.ini")))
    program = Program(app, places, _now, WindowState(str(folder / "window.ini")), frame)
    program.start(None)
    window = program.window
    assert window is not None, "the example opens"
    wait_until(app, lambda: has_marks(window))
    fit(app, window)
    try:
        yield window
    finally:
        program.stop()


def fit(app: QApplication, window: MainWindow) -> None:
    """Make the window so large that the lanes are of the size that is measured."""
    for dock in (window.bases_dock, window.detail_dock):
        dock.hide()
    for _attempt in range(3):
        viewport = window.timeline.lanes.viewport()
        wider, higher = WIDTH_PX - viewport.width(), HEIGHT_PX - viewport.height()
        window.resize(window.width() + wider, window.height() + higher)
        settle(app)


def show(panel: TimelinePanel, timeline: Timeline, view: str = "full") -> None:
    """Show a timeline in place of what is shown, and one of the views of it."""
    panel.stage.set_timeline(timeline)
    panel.set_period(*VIEWS[view])
    panel.lanes.viewport().repaint()


def shown_frame(panel: TimelinePanel) -> Frame:
    """Return the arrangement of what is shown.

    Raises:
        AssertionError: Where nothing is.
    """
    found = panel.stage.frame
    assert found is not None
    return found


def frame(panel: TimelinePanel, by: float) -> float:
    """Pan by a part of what is in view, paint it, and return how long that took, in seconds.

    Raises:
        AssertionError: Where nothing was painted: the figure would be of nothing.
    """
    start, end = panel.lanes.box.period
    moved = (end - start) * by
    item = panel.lanes.item
    painted = item.paints
    begun = time.perf_counter()
    panel.set_period(start + moved, end + moved)
    panel.lanes.viewport().repaint()
    took = time.perf_counter() - begun
    assert item.paints > painted, "an unexposed window paints nothing"
    return took


def settle(app: QApplication) -> None:
    """Let everything that waits happen."""
    for _round in range(5):
        app.processEvents()
        time.sleep(0.02)


def has_marks(window: MainWindow) -> bool:
    """Return whether the window is complete and its timeline shows what the casebook holds."""
    timeline = getattr(window, "timeline", None)
    return isinstance(timeline, TimelinePanel) and timeline.stage.index is not None


def wait_until(app: QApplication, holds: Callable[[], bool]) -> None:
    """Let things happen until something holds.

    Raises:
        AssertionError: Where it does not within half a minute.
    """
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end, "the window does not come"
        app.processEvents()
        time.sleep(0.01)


def _now() -> datetime:
    return datetime(2026, 1, 27, 12, tzinfo=UTC)
