"""The figures of the timeline: what a frame takes in the window, beside what it is held to."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from desktop.bench.figures import Figure, in_turns, timed
from desktop.bench.loading import loading
from desktop.bench.marks import LAST_S
from desktop.bench.painting import a_picture, frames, own_paint
from desktop.bench.peers import peers
from desktop.bench.setting import (
    HEIGHT_PX,
    VIEWS,
    WIDTH_PX,
    a_timeline,
    open_window,
    show,
    shown_frame,
)
from desktop.bench.writing import import_meanwhile
from desktop.domain.event import EventKind
from desktop.queries.filters import EventFilter
from desktop.queries.timeline.changed import Patch
from desktop.queries.timeline.choosing import Chosen
from desktop.queries.timeline.columns import COLUMN_TYPES, KINDS, MarkColumns
from desktop.queries.timeline.whole import Timeline
from desktop.ui.main_window import MainWindow
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.panel import TimelinePanel

FEW, MANY, MOST = 10_000, 1_000_000, 10_000_000
_FRAME_MS = 16.7


def measured(app: QApplication, *, is_quick: bool = False) -> Iterator[Figure]:
    """Yield the figures as they are measured; with ``is_quick`` of a tenth of the marks."""
    scale = 10 if is_quick else 1
    with tempfile.TemporaryDirectory() as folder, open_window(app, Path(folder)) as window:
        panel = window.timeline
        few, many = a_timeline(FEW // scale), a_timeline(MANY // scale)
        yield _beside(panel, "full-range pan frame at 1 M events against 10 k", many, few, 1.5)
        yield from _views(panel, many)
        yield from peers(app, panel, many)
        yield _wide(panel, a_timeline(MANY // scale, 150))
        yield from _changes(panel, many)
        yield _patch(panel, MANY // scale)
        yield _memory(many)
        yield loading(many)
        yield _meanwhile(app, window, many, MANY // (5 * scale))
        most = a_timeline(MOST // scale)
        yield _beside(panel, "the same at 10 M against 10 k", most, few, 2.5)
        yield _hit_test(panel, most)


def _beside(
    panel: TimelinePanel, what: str, subject: Timeline, limit: Timeline, most: float
) -> Figure:
    found, held = in_turns(frames(panel, subject), frames(panel, limit))
    return Figure(what=what, found=found / held, most=most, subject_ms=found, limit_ms=held)


def _views(panel: TimelinePanel, many: Timeline) -> Iterator[Figure]:
    """Yield each view of a million marks beside the filling of a picture as large."""
    picture = a_picture()

    def fill() -> float:
        painter = QPainter(picture)
        fill = partial(painter.fillRect, 0, 0, WIDTH_PX, HEIGHT_PX, 0xFF102030)
        # Once to have the picture at hand: what is painted on is, in all that is compared.
        fill()
        found = timed(fill)()
        painter.end()
        return found

    for view in VIEWS:
        show(panel, many, view)
        alone = partial(own_paint, panel, picture)
        whole_ms, alone_ms, fill_ms = in_turns(frames(panel, many, view), alone, fill)
        shown = shown_frame(panel)
        note = f"{len(shown.marks):,} glyphs" if shown.density is None else "counts"
        yield Figure(
            what=f"1 M, {view}, in the window, against one fillRect",
            found=whole_ms / fill_ms,
            most=150,
            subject_ms=whole_ms,
            limit_ms=fill_ms,
            note=note,
        )
        yield Figure(
            what=f"1 M, {view}, the item's own paint, against one fillRect",
            found=alone_ms / fill_ms,
            most=40,
            subject_ms=alone_ms,
            limit_ms=fill_ms,
            note=note,
        )


def _wide(panel: TimelinePanel, wide: Timeline) -> Figure:
    """Return the slowest of the views in which all of 150 lanes are on the screen."""
    slowest, named = 0.0, ""
    for view in VIEWS:
        show(panel, wide, view)
        if shown_frame(panel).height_px <= HEIGHT_PX:
            (found,) = in_turns(frames(panel, wide, view))
            slowest, named = max((slowest, named), (found, view))
    return Figure(
        what="150 lanes visible at 1 M",
        found=slowest,
        most=_FRAME_MS,
        unit="ms",
        note=f"slowest view: {named}",
    )


def _changes(panel: TimelinePanel, many: Timeline) -> Iterator[Figure]:
    """Yield a change of filter and of the day looked back to, to the frame that shows it."""
    marks = many.layer.marks
    strike = KINDS.index(EventKind.STRIKE)
    days = iter([44_000, 45_000, 43_000, 45_500] * 100)
    kinds = iter([EventKind.STRIKE, EventKind.ATTACK] * 200)
    repaint = panel.lanes.viewport().repaint

    def refilter() -> None:
        chosen = Chosen(filter=EventFilter(kinds=(next(kinds),)))
        panel.stage.choose(chosen, None)
        repaint()

    def look_back() -> None:
        panel.stage.choose(Chosen(filter=EventFilter()), next(days))
        repaint()

    for what, change, mask in (
        ("filter", refilter, lambda: marks.kind == strike),
        ("as-of", look_back, lambda: marks.known <= 44_000),
    ):
        show(panel, many)
        found, plain = in_turns(timed(change), timed(mask))
        show(panel, many)
        (unfiltered,) = in_turns(frames(panel, many))
        limit = plain + unfiltered
        yield Figure(
            what=f"{what} change at 1 M, to the painted frame, against a mask and one frame",
            found=found / limit,
            most=2,
            subject_ms=found,
            limit_ms=limit,
        )


def _patch(panel: TimelinePanel, count: int) -> Figure:
    """Return what it takes to show one event that was added, beside a frame at 60 a second."""
    timeline = a_timeline(count)
    show(panel, timeline)
    numbers = iter(range(count + 1, count + 1_000))

    def patch() -> None:
        key = next(numbers)
        panel.stage.apply(_one_more(timeline, key))
        panel.lanes.viewport().repaint()

    (found,) = in_turns(timed(patch))
    index = panel.stage.index
    assert index is not None
    assert index.changed == 31, "each was added"
    return Figure(
        what="patching one added event at 1 M, to the painted frame, against a frame of 16.7 ms",
        found=found / _FRAME_MS,
        most=1,
        subject_ms=found,
        limit_ms=_FRAME_MS,
    )


def _one_more(timeline: Timeline, key: int) -> Patch:
    one = timeline.layer.marks.take(np.array([0]))
    fields = {name: getattr(one, name) for name in COLUMN_TYPES}
    fields |= {
        "key": np.array([key], dtype=np.int32),
        "start_min": np.array([LAST_S - 86_400 * 30], dtype=np.int64),
        "last": np.array([LAST_S], dtype=np.int64),
    }
    return Patch(
        keys=fields["key"],
        marks=MarkColumns(**fields),
        lanes=timeline.lanes,
        movements=timeline.movements,
        since=0,
        stamp=0,
    )


def _meanwhile(app: QApplication, window: MainWindow, many: Timeline, rows: int) -> Figure:
    show(window.timeline, many, "1 year")
    return import_meanwhile(app, window, rows)


def _memory(many: Timeline) -> Figure:
    layer = many.layer
    tables = layer.tables()
    arrays = [getattr(layer.marks, name) for name in COLUMN_TYPES]
    arrays += [layer.begun_cell, layer.ended_cell, layer.begins, layer.longest_s]
    arrays += [tables.begun, tables.ended]
    found = sum(array.nbytes for array in arrays) / len(layer)
    return Figure(what="memory per event, counts included", found=found, most=56, unit="bytes")


def _hit_test(panel: TimelinePanel, most: Timeline) -> Figure:
    """Return what it takes to know what is under the pointer, at the worst of the views."""
    worst = 0.0
    for view in VIEWS:
        show(panel, most, view)
        places = iter(np.random.default_rng(1).uniform(0, 900, (1_000, 2)).tolist())
        hit = timed(partial(_hit, shown_frame(panel), places))
        worst = max(worst, in_turns(hit, rounds=500)[0] * 1_000)
    return Figure(what="hit test at 10 M, worst view", found=worst, most=100, unit="µs")


def _hit(shown: Frame, places: Iterator[list[float]]) -> None:
    x, y = next(places)
    shown.at(x, y)
    shown.chip_at(x, y)
    shown.count_at(x, y)
