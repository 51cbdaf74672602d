"""What a frame of the map costs, with the world at 1:50m and 1,000 bases with 300 movements.

``python tests/bench/bench_map.py``: medians and worst of real paints of a window that is exposed
(with a display, or under Xvfb), in milliseconds.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.domain.ids import BaseId, EventId
from desktop.domain.posture import PostureState
from desktop.queries.map import MapAnswer, MapBase, MapEnd, MapMovement, MapWish
from desktop.services.mapping.view import fitted
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.stage import MapStage
from desktop.ui.map.world import World
from desktop.ui.theme import Mode, Theme

BASES, MOVEMENTS, FRAMES = 1_000, 300, 120
SIZE = (1_280, 720)
MOST_MS = 16.7


def an_answer(bases: int = BASES, movements: int = MOVEMENTS) -> MapAnswer:
    """Return bases all over the world, and movements between them."""
    chance = random.Random(6)
    states = (None, *PostureState)
    made = tuple(
        MapBase(
            id=BaseId(f"base {number}"),
            name=f"Air base {number}",
            kind=BaseKind.AIR_BASE,
            country="",
            lat=chance.uniform(-50, 68),
            lon=chance.uniform(-175, 175),
            precision=chance.choice(tuple(PlacePrecision)),
            posture=chance.choice(states),
            last_evidence=date(2026, 1, 20),
            stale_after_days=30,
            events=number % 12,
        )
        for number in range(bases)
    )
    moved = tuple(
        MapMovement(
            origin=MapEnd(made[number].id, ""),
            destination=MapEnd(made[-number - 1].id, ""),
            events=1 + number % 5,
            event=EventId(f"event {number}"),
            not_arrived=number % 2,
            not_departed=0,
            ahead=0,
        )
        for number in range(movements)
    )
    return MapAnswer(wish=MapWish(), bases=made, movements=moved)


def a_canvas(theme: Theme) -> MapCanvas:
    """Return a map of these, exposed."""
    stage = MapStage(theme, lambda: date(2026, 1, 27))
    canvas = MapCanvas(stage, World())
    stage.setParent(canvas)
    canvas.resize(*SIZE)
    stage.take(an_answer())
    return canvas


def frame(canvas: MapCanvas, step: Callable[[], None]) -> float:
    """Return how many milliseconds a step and its paint take."""
    start = time.perf_counter()
    step()
    canvas.repaint()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return (time.perf_counter() - start) * 1_000


def panned(canvas: MapCanvas, frames: int = FRAMES) -> list[float]:
    """Return what frames of a long drag take, among them those that bring new ground."""

    def step() -> None:
        canvas.stage.move_to(canvas.stage.view.panned(-9.0, 2.0 if len(found) % 40 < 20 else -2.0))

    found: list[float] = []
    while len(found) < frames:
        found.append(frame(canvas, step))
    return found


def zoomed(canvas: MapCanvas, frames: int = 40) -> list[float]:
    """Return what frames of turning the wheel in and out take, before it rests."""
    found: list[float] = []
    while len(found) < frames:
        factor = 1.25 if len(found) % 20 < 10 else 0.8
        found.append(frame(canvas, partial(canvas.zoom, factor)))
    return found


def main() -> None:
    """Print the figures."""
    app = QApplication([])
    theme = Theme(app, Mode.LIGHT)
    start = time.perf_counter()
    canvas = a_canvas(theme)
    canvas.show()
    while canvas.scene is None:
        app.processEvents()
    print(f"{'first picture':34} {(time.perf_counter() - start) * 1_000:8.1f} ms")
    views = {
        "the world": fitted((), *SIZE),
        "Europe and the Middle East": fitted(((60, -10), (20, 60)), *SIZE),
        "Syria": fitted(((37, 41), (35, 36)), *SIZE),
    }
    for name, view in views.items():
        canvas.stage.move_to(view)
        canvas.repaint()
        for what, measure in (("pan", panned), ("zoom", zoomed)):
            found = measure(canvas)
            middle = statistics.median(found)
            holds = "" if middle <= MOST_MS else "  NOT REACHED"
            print(f"{what + ', ' + name:34} {middle:8.1f} ms, worst {max(found):6.1f} ms{holds}")
    canvas.close()


if __name__ == "__main__":
    main()
