"""Which instants the date axis of a view labels."""

from dataclasses import replace
from functools import lru_cache

from desktop.domain.calendar_math import civil_from_days
from desktop.domain.calendar_ticks import MONTHS, Tick, ticks_between
from desktop.domain.spans import DAY_S
from desktop.ui.saying import worded
from desktop.ui.timeline.view import View

__all__ = ["MONTHS", "Tick", "ticks"]


@lru_cache(maxsize=8)
def ticks(view: View, room_px: float) -> tuple[Tick, ...]:
    """Return the ticks of a view, ``room_px`` apart where they are days or months.

    Of months none of which begins a year, the first says its own.
    """
    found = ticks_between(view.start_s, view.end_s, view.seconds_a_pixel * room_px)
    if found and found[0].label in MONTHS and not any(tick.is_main for tick in found):
        year = civil_from_days(found[0].at_s // DAY_S)[0]
        found = (replace(found[0], label=f"{found[0].label} {year}"), *found[1:])
    return tuple(replace(tick, label=worded(tick.label)) for tick in found)
