"""Reads a stretch between two clock times as `span_echo` says it: 24 Jan 2026, 18:00–24:00 UTC."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import DAY_S, Grain

Read = Callable[[str, date | None], Period | None]

_IN_A_DAY = re.compile(r"(?P<day>.+?) (?P<from>\d\d:\d\d)-(?P<to>\d\d:\d\d)(?P<zone> utc)?")
_OVER_DAYS = re.compile(
    r"(?P<day>.+?) (?P<from>\d\d:\d\d) - (?P<last>.+?) (?P<to>\d\d:\d\d)(?P<zone> utc)?"
)


def clock_range(
    text: str, anchor: date | None, read: Read, longest_s: int = DAY_S
) -> Period | None:
    """Return the stretch up to, and without, the second time; None where it is not named so.

    What is longer than ``longest_s`` is left to those who read from one time to another.
    """
    match = _IN_A_DAY.fullmatch(text) or _OVER_DAYS.fullmatch(text)
    if match is None:
        return None
    first = read(match["day"], anchor)
    last = read(match.groupdict().get("last") or match["day"], anchor)
    if first is None or last is None or any(_length(one) != DAY_S for one in (first, last)):
        return None
    start_s = first.start_s + _seconds(match["from"])
    end_s = last.start_s + _seconds(match["to"])
    if not start_s < end_s <= start_s + longest_s or end_s > last.end_s:
        return None
    is_whole = match["from"].endswith(":00") and match["to"].endswith(":00")
    return replace(
        first,
        start_s=start_s,
        end_s=end_s,
        grain=Grain.HOUR if is_whole else Grain.MINUTE,
        zone_assumed=match["zone"] is None,
    )


def _length(found: Period) -> int:
    return found.end_s - found.start_s


def _seconds(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 3_600 + int(minutes) * 60
