"""Which instants the date axis of a view labels."""

from dataclasses import replace
from functools import lru_cache

from desktop.domain.calendar_ticks import MONTHS, Tick, ticks_between
from desktop.ui.saying import worded
from desktop.ui.timeline.view import View

__all__ = ["MONTHS", "Tick", "ticks"]


@lru_cache(maxsize=8)
def ticks(view: View, room_px: float) -> tuple[Tick, ...]:
    """Return the ticks of a view, ``room_px`` apart where they are days or months."""
    return tuple(
        replace(tick, label=worded(tick.label))
        for tick in ticks_between(view.start_s, view.end_s, view.seconds_a_pixel * room_px)
    )
