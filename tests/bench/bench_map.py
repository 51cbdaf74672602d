"""What a frame of the map costs, with the world at 1:50m and 1,000 bases with 300 movements.

Then the same with 100,000 events that have places of their own besides. ``python
tests/bench/bench_map.py``: medians and worst of real paints of a window that is exposed
(with a display, or under Xvfb), in milliseconds. Frames are due 60 times a second; what counts is
how long after that one is on the screen, whatever held the window up, and what a worker draws
meanwhile is a part of it. A pause of the wheel, for which the ground is drawn anew, counts too.
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

import numpy as np
from PySide6.QtCore import QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.domain.errors import BasewatchError
from desktop.domain.ids import BaseId, EventId
from desktop.domain.posture import PostureState
from desktop.queries.map import MapAnswer, MapBase, MapEnd, MapMovement, MapWish
from desktop.queries.map_points import PRECISIONS, MapPoints
from desktop.queries.reader import Reader, Readers
from desktop.services.mapping.view import MapView, fitted
from desktop.start import WORKER_TURN_S
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.stage import MapStage
from desktop.ui.map.world import World
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Mode, Theme

BASES, MOVEMENTS, POINTS = 1_000, 300, 100_000
SIZE = (1_280, 720)
MOST_MS, MOST_STALL_MS = 16.7, 33.0
FRAME_S, MOST_REST_S = 1 / 60, 5.0


def some_points(count: int) -> MapPoints:
    """Return places of events, half of them all over the world and half within Syria."""
    chance = np.random.default_rng(6)
    far, near = count - count // 2, count // 2
    whole = np.arange(count)
    return MapPoints(
        event=whole,
        end=np.zeros_like(whole),
        lat=np.concatenate([chance.uniform(-50, 68, far), chance.uniform(32.5, 37, near)]),
        lon=np.concatenate([chance.uniform(-175, 175, far), chance.uniform(36, 42, near)]),
        precision=whole % len(PRECISIONS),
    )


def an_answer(bases: int = BASES, movements: int = MOVEMENTS, points: int = 0) -> MapAnswer:
    """Return bases all over the world, movements between them, and places of events."""
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
            untold=0,
            not_arrived=number % 2,
            not_departed=0,
            ahead=0,
            attested=number % 2,
        )
        for number in range(movements)
    )
    placed = some_points(points)
    return MapAnswer(wish=MapWish(), bases=made, movements=moved, points=placed)


def _no_casebook() -> Reader:
    raise BasewatchError("There is none here.")


def a_canvas(theme: Theme) -> MapCanvas:
    """Return a map of these, exposed."""
    stage = MapStage(theme, lambda: date(2026, 1, 27))
    runner = TaskRunner(Readers(_no_casebook), QThreadPool.globalInstance(), stage)
    canvas = MapCanvas(stage, World(), runner)
    stage.setParent(canvas)
    canvas.resize(*SIZE)
    stage.take(an_answer())
    return canvas


class Frames:
    """Steps that are due at a steady pace, and how long after that each was painted."""

    def __init__(self, canvas: MapCanvas) -> None:
        """Begin now."""
        self._canvas = canvas
        self._due = time.perf_counter()
        self.late_ms: list[float] = []

    def take(self, step: Callable[[], None]) -> None:
        """Wait until the next frame is due, take a step and paint it."""
        while (left := self._due - time.perf_counter()) > 0:
            time.sleep(left)
        step()
        self._canvas.repaint()
        QApplication.processEvents()
        end = time.perf_counter()
        self.late_ms.append((end - self._due) * 1_000)
        # One that is late delays those after it, and is not counted in them again.
        self._due = max(self._due + FRAME_S, end)

    def rest(self) -> None:
        """Take frames without a step until the picture is sharp."""
        end = time.perf_counter() + MOST_REST_S
        while not self._canvas.is_settled and time.perf_counter() < end:
            self.take(_nothing)


def panned(canvas: MapCanvas, frames: int = 240) -> list[float]:
    """Return what frames of a long drag take, among them those while new ground is drawn."""
    found = Frames(canvas)
    for number in range(frames):
        down = 2.0 if number % 40 < 20 else -2.0
        found.take(lambda down=down: canvas.stage.move_to(canvas.stage.view.panned(-9.0, down)))
    found.rest()
    return found.late_ms


def zoomed(canvas: MapCanvas, steps: int = 24) -> list[float]:
    """Return what frames of turning the wheel in and out take, with a rest after each few turns."""
    found = Frames(canvas)
    for number in range(steps):
        factor = 1.25 if number % 12 < 6 else 0.8
        found.take(partial(canvas.zoom, factor))
        if number % 3 == 2:
            found.rest()
    return found.late_ms


def _nothing() -> None:
    """Take no step."""


def main() -> None:
    """Print the figures."""
    sys.setswitchinterval(WORKER_TURN_S)
    app = QApplication([])
    theme = Theme(app, Mode.LIGHT)
    start = time.perf_counter()
    canvas = a_canvas(theme)
    canvas.show()
    canvas.repaint()
    print(f"{'first frame, bases on water':34} {(time.perf_counter() - start) * 1_000:8.1f} ms")
    while not canvas.is_settled:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print(f"{'first whole picture':34} {(time.perf_counter() - start) * 1_000:8.1f} ms")
    views = {
        "the world": fitted((), *SIZE),
        "Europe and the Middle East": fitted(((60, -10), (20, 60)), *SIZE),
        "Syria": fitted(((37, 41), (35, 36)), *SIZE),
    }
    _measure(canvas, views)
    answer = an_answer(points=POINTS)
    start = time.perf_counter()
    canvas.stage.take(answer)
    taken_ms = (time.perf_counter() - start) * 1_000
    while not canvas.is_settled:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    whole_ms = (time.perf_counter() - start) * 1_000
    print(f"with {POINTS:,} places of events:")
    print(f"{'taken in by the window':34} {taken_ms:8.1f} ms")
    print(f"{'first whole picture':34} {whole_ms:8.1f} ms")
    _measure(canvas, views)
    canvas.close()
    QThreadPool.globalInstance().waitForDone()


def _measure(canvas: MapCanvas, views: dict[str, MapView]) -> None:
    for name, view in views.items():
        for what, measure in (("pan", panned), ("zoom", zoomed)):
            canvas.stage.move_to(view)
            Frames(canvas).rest()
            found = measure(canvas)
            middle, worst = statistics.median(found), max(found)
            holds = "" if middle <= MOST_MS and worst <= MOST_STALL_MS else "  NOT REACHED"
            print(
                f"{what + ', ' + name:34} {middle:8.1f} ms, worst {worst:6.1f} ms,"
                f" {len(found)} frames{holds}"
            )


if __name__ == "__main__":
    main()
