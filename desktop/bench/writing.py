"""Whether the timeline stays fluid while another process imports into the same casebook."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.bench.figures import Figure
from desktop.queries.timeline.whole import newest_change
from desktop.services.program import start_own
from desktop.store.casebook import Casebook
from desktop.store.opening import open_file
from desktop.ui.main_window import MainWindow

_LATE_S = 0.0167
_ROWS_AT_ONCE = 5_000
_REST_S = 0.005
_IDLE_FRAMES = 200
_MOST_S = 60


def import_meanwhile(app: QApplication, window: MainWindow, rows: int) -> Figure:
    """Return how many frames come late while ``rows`` events are imported by another process."""
    idle = _late([_event_frame(app, window, turn) for turn in range(_IDLE_FRAMES)])
    path = window.desk.readers.here().path
    times: list[float] = []
    with start_own(__name__) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps([str(path), rows]).encode("ascii"))
        process.stdin.close()
        while process.poll() is None:
            times.append(_event_frame(app, window, len(times)))
        assert process.returncode == 0, "the import went through"
    after = _frames_until_shown(app, window)
    return Figure(
        what=f"frames over 16.7 ms while {rows:,} rows are imported",
        found=100 * _late(times),
        most=1,
        unit="%",
        note=f"{len(times):,} frames, the latest {1_000 * max(times):.0f} ms; idle"
        f" {100 * idle:.1f} %, while they are read after it {100 * _late(after):.1f} %",
    )


def main() -> int:
    """Import into the casebook that standard input names, and return the exit code."""
    path, rows = json.load(sys.stdin)
    opened = open_file(Path(path))
    try:
        import_rows(opened, rows)
    finally:
        opened.close()
    return 0


def _frames_until_shown(app: QApplication, window: MainWindow) -> list[float]:
    """Return the times of frames until the timeline has read all that was imported."""
    newest = newest_change(window.desk.readers.here())
    times: list[float] = []
    end = time.monotonic() + _MOST_S
    index = window.timeline.stage.index
    while index is None or index.stamp < newest:
        times.append(_event_frame(app, window, len(times)))
        assert time.monotonic() < end, "what was imported is shown"
        index = window.timeline.stage.index
    return times


def _event_frame(app: QApplication, window: MainWindow, turn: int) -> float:
    """Pan, let the event loop paint all parts of the window, and return how long that took."""
    panel = window.timeline
    start, end = panel.lanes.box.period
    by = (end - start) * (0.003 if turn % 2 else -0.003)
    painted = panel.lanes.item.paints
    begun = time.perf_counter()
    panel.set_period(start + by, end + by)
    app.processEvents()
    took = time.perf_counter() - begun
    assert panel.lanes.item.paints > painted, "an unexposed window paints nothing"
    time.sleep(_REST_S)
    return took


def _late(times: list[float]) -> float:
    """Return what part of the frames came late."""
    return sum(took > _LATE_S for took in times) / len(times)


def import_rows(casebook: Casebook, rows: int) -> None:
    """Write copies of the first event with their places and their journal entries."""
    for first in range(0, rows, _ROWS_AT_ONCE):
        count = min(_ROWS_AT_ONCE, rows - first)
        numbers = _NUMBERS.format(first=first, after=first + count)
        with casebook.transaction() as db:
            listed = [str(row[1]) for row in db.execute('PRAGMA table_info("event")')]
            columns = ", ".join(f'"{name}"' for name in listed if name not in {"key", "id"})
            db.execute(
                f"INSERT INTO event (id, {columns}) {numbers} SELECT {_ID}, {columns} FROM n"
                " JOIN event ON key = (SELECT MIN(key) FROM event)"
            )
            db.execute(
                f"INSERT INTO event_base (owner, position, role, base, place) {numbers}"
                " SELECT e.key, 0, 'at', (SELECT MIN(key) FROM base), ''"
                f" FROM n JOIN event e ON e.id = {_ID}"
            )
            db.execute(
                f"INSERT INTO change {numbers}"
                f" SELECT (SELECT MAX(seq) FROM change) + 1 + i - {first},"
                " at, who, device, 'bench', 'bench' || i, 0, 'edit', 'bench' || i, schema_version,"
                f" 'Import', 'event', {_ID}, 'insert', '{{}}', '{{}}', '', ''"
                " FROM n JOIN change ON seq = 1"
            )


_ID = "'BENCH' || printf('%021d', i)"
_NUMBERS = (
    "WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {after})"
)
