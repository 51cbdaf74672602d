"""What words say about a period: since, before, by, until, after, overnight."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar.clock_ranges import clock_range
from desktop.domain.date_grammar.period import Period, once_within
from desktop.domain.date_grammar.ranges import between, from_to
from desktop.domain.date_grammar.reading import read_period
from desktop.domain.date_grammar.refusal import Refusal
from desktop.domain.spans import DAY_S, DateSpan, Grain, day_end_s, day_of, day_start_s

_SINCE = re.compile(
    r"^(?:ever since|since|starting(?: from| in| on)?|beginning(?: in| on)|as from|from)\s+(?P<a>.+?)(?P<on> on| onwards?)?$"
)
_BEFORE = re.compile(r"^(?:before|prior to|earlier than|ahead of)\s+(?P<a>.+)$")
_BY = re.compile(
    r"^(?:by|not later than|no later than|not after|at the latest by|on or before)\s+(?P<a>.+)$"
)
_UNTIL = re.compile(r"^(?:until|till|up to|up until|through)\s+(?P<a>.+)$")
_AFTER = re.compile(r"^(?:after|later than|following)\s+(?P<a>.+)$")
_OVERNIGHT = re.compile(r"^overnight (?:on |into )?(?P<a>.+)$")
_OR_LATER = re.compile(r"^(?P<a>.+?) (?:or|and) (?:later|after|afterwards|thereafter|since)$")
# As `span_echo` says it.
_ONCE = re.compile(r"^once (?:within|in|during) (?P<a>.+)$")
_EVER_S = 10_000 * 366 * DAY_S
_OR_BEFORE = re.compile(r"^since (?P<a>.+) or before$")
_STILL_SO = re.compile(r"^(?P<since>since .+) still so on (?P<day>.+)$")
_DURATION = re.compile(
    r"^(?:for )?(?:another |the next |a further )?(?:\d+|[a-z]+)[ -](?:minute|hour|day|week|month|year)s?$"
)


def read(text: str, anchor: date | None) -> DateSpan:
    """Return the span of normalised words.

    Raises:
        Refusal: Where they are no date.
    """
    for rule in _RULES:
        found = rule(text, anchor)
        if found is not None:
            return found
    if _DURATION.fullmatch(text):
        raise Refusal(f"“{text}” is how long, not when.")
    if re.fullmatch(r"\d\d?[/.-]\d\d?", text):
        raise Refusal(f"“{text}” could be day and month either way round, and has no year.")
    raise Refusal(f"“{text}” is not understood as a date.")


def _since(text: str, anchor: date | None) -> DateSpan | None:
    match = _SINCE.fullmatch(text)
    if match is None or (
        text.startswith("from ") and not match["on"] and from_to(text, anchor) is not None
    ):
        return None
    found = read_period(match["a"], anchor)
    if found is None:
        return None
    end_s = found.end_s if anchor is None else min(found.end_s, day_end_s(anchor))
    if found.start_s >= end_s:
        raise Refusal(f"“{text}” begins after the day it counts from.")
    return DateSpan(
        start_min=found.start_s,
        start_max=end_s,
        open_at=anchor,
        begins=True,
        grain=found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def _still(text: str, anchor: date | None) -> DateSpan | None:
    """Read "still": it held on the anchor day, since nobody says when."""
    if text not in _STILL:
        return None
    if anchor is None:
        raise Refusal(f"“{text}” needs the day that it counts from.")
    return DateSpan(start_max=day_start_s(anchor), open_at=anchor, grain=Grain.DAY)


def _still_so(text: str, anchor: date | None) -> DateSpan | None:
    """Read "since 2019, still so on 26 January 2026": open on that day, whatever the anchor."""
    match = _STILL_SO.fullmatch(text)
    found = read_period(match["day"], anchor) if match else None
    day = None if found is None else day_of(found.start_s)
    if match is None or day is None:
        return None
    return _or_before(match["since"], day) or _since(match["since"], day)


def _or_before(text: str, anchor: date | None) -> DateSpan | None:
    """Read "since 2019 or before": it held when that began."""
    match = _OR_BEFORE.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    if found is None:
        return None
    return DateSpan(
        start_max=found.start_s, open_at=anchor, grain=found.grain, approximate=found.approximate
    )


def _once(text: str, anchor: date | None) -> DateSpan | None:
    """Read "once within 19-25 January": a range too is one period then."""
    match = _ONCE.fullmatch(text)
    if match is None:
        return None
    over_days = clock_range(match["a"], anchor, read_period, _EVER_S)
    if over_days is not None:
        return once_within(over_days)
    found = _plain(match["a"], anchor) or from_to(match["a"], anchor)
    if found is None:
        return None
    return replace(found, start_max=found.end_max, end_min=found.start_min, begins=None)


def _before(text: str, anchor: date | None) -> DateSpan | None:
    match = _BEFORE.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    return None if found is None else _ended(found, found.start_s)


def _by(text: str, anchor: date | None) -> DateSpan | None:
    match = _BY.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    return None if found is None else _ended(found, found.end_s)


def _until(text: str, anchor: date | None) -> DateSpan | None:
    match = _UNTIL.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    if found is None:
        return None
    return DateSpan(
        start_max=found.end_s,
        end_min=found.start_s,
        end_max=found.end_s,
        ends=True,
        grain=found.grain,
        approximate=found.approximate,
    )


def _ended(found: Period, end_s: int) -> DateSpan:
    return DateSpan(
        start_max=end_s,
        end_max=end_s,
        grain=found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def _after(text: str, anchor: date | None) -> DateSpan | None:
    """Read "after X": later than X, and known by the anchor where X lies before it."""
    match = _AFTER.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    if found is None:
        return None
    known_s = None if anchor is None else day_end_s(anchor)
    if known_s is not None and known_s <= found.end_s:
        known_s = None
    return DateSpan(
        start_min=found.end_s,
        start_max=known_s,
        end_min=found.end_s,
        end_max=known_s,
        grain=found.grain,
        approximate=found.approximate,
    )


def _or_later(text: str, anchor: date | None) -> DateSpan | None:
    """Read "1930 or later": not before its beginning, and known by the anchor."""
    match = _OR_LATER.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    if found is None:
        return None
    known_s = None if anchor is None else day_end_s(anchor)
    if known_s is not None and known_s <= found.start_s:
        known_s = None
    return DateSpan(
        start_min=found.start_s,
        start_max=known_s,
        end_min=found.start_s,
        end_max=known_s,
        grain=found.grain,
        approximate=found.approximate,
    )


def _overnight(text: str, anchor: date | None) -> DateSpan | None:
    """Read "overnight on Friday": the night before or after it, which the words leave open."""
    match = _OVERNIGHT.fullmatch(text)
    found = read_period(match["a"], anchor) if match else None
    if found is None or found.end_s - found.start_s != DAY_S:
        return None
    start_s = found.start_s - 6 * 3_600
    into = text.startswith("overnight into")
    end_s = found.start_s + (6 if into else 30) * 3_600
    return once_within(
        replace(found, start_s=start_s, end_s=end_s, grain=Grain.HOUR, zone_assumed=True)
    )


def _plain(text: str, anchor: date | None) -> DateSpan | None:
    found = read_period(text, anchor)
    if found is None:
        return None
    if found.capped and anchor is not None:
        found = replace(found, end_s=min(found.end_s, day_end_s(anchor)))
    return once_within(found)


_STILL = frozenset(("still", "still so", "currently", "at present", "for now", "ongoing"))
_RULES: tuple[Callable[[str, date | None], DateSpan | None], ...] = (
    _still,
    _still_so,
    _once,
    between,
    _plain,
    _or_before,
    _since,
    _before,
    _by,
    _until,
    _after,
    _or_later,
    _overnight,
    from_to,
)
