"""Reads ranges in any spelling: 20–25 January, between 18 and 24, 2019-21, Monday to Wednesday."""

import re
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import MONTH, WEEKDAY, WEEKDAYS, YEAR
from desktop.domain.date_grammar.period import Period, once_within
from desktop.domain.date_grammar.reading import read_period
from desktop.domain.spans import DAY_S, DateSpan

_BETWEEN = re.compile(
    r"^(?:some ?time |once )?(?:between|within)\s+(?P<a>.+?) (?:and|to) (?P<b>.+)$"
)
_EITHER = re.compile(r"^(?:either )?(?P<a>.+?) or (?P<b>.+)$")
_UNKNOWN = frozenset(("unknown", "?", "an unknown date", "date unknown"))
_YEAR_FIRST = re.compile(rf"{YEAR}-{MONTH}")
_SPLIT = re.compile(r" to | until | till | through | thru | up to | - |-")


def between(text: str, anchor: date | None) -> DateSpan | None:
    """Read "between X and Y", and "X or Y": once, from the beginning of one to the other's end."""
    for pattern in (_BETWEEN, _EITHER):
        match = pattern.fullmatch(text)
        pair = _pair(match["a"], match["b"], anchor) if match else None
        if pair is not None:
            first, last = pair
            return once_within(replace(first, end_s=last.end_s))
    return None


def from_to(text: str, anchor: date | None) -> DateSpan | None:
    """Read a range; each place where it can be split is tried."""
    body = text.removeprefix("from ").removeprefix("starting ")
    for match in _SPLIT.finditer(body):
        a, b = body[: match.start()], body[match.end() :]
        if match[0] == "-" and _YEAR_FIRST.match(b):
            continue
        half = _half_known(a, b, anchor)
        if half is not None:
            return half
        pair = _pair(a, b, anchor)
        if pair is None:
            continue
        first, last = pair
        return DateSpan(
            start_min=first.start_s,
            start_max=first.end_s,
            end_min=last.start_s,
            end_max=last.end_s,
            begins=True if body != text else None,
            grain=first.grain,
            approximate=first.approximate or last.approximate,
            zone_assumed=first.zone_assumed or last.zone_assumed,
        )
    return None


def _half_known(a: str, b: str, anchor: date | None) -> DateSpan | None:
    """Read "1984 to unknown" and "? to 1984": one end is not bounded."""
    if b in _UNKNOWN:
        found = read_period(a, anchor)
        if found is None:
            return None
        return DateSpan(
            start_min=found.start_s,
            start_max=found.end_s,
            grain=found.grain,
            approximate=found.approximate,
        )
    if a in _UNKNOWN:
        found = read_period(b, anchor)
        if found is None:
            return None
        return DateSpan(
            end_min=found.start_s,
            end_max=found.end_s,
            grain=found.grain,
            approximate=found.approximate,
        )
    return None


def _pair(a: str, b: str, anchor: date | None) -> tuple[Period, Period] | None:
    """Return both ends of a range; the first takes month and year from the second."""
    last = read_period(b, anchor)
    if last is None:
        last = _shortened(a, b, anchor)
    if last is None:
        return None
    first = _weekday_before(a, last) if re.fullmatch(WEEKDAY, a) else None
    first = first or _completed(a, b, anchor, last)
    if first is None or first.start_s >= last.end_s or first.end_s > last.end_s:
        return None
    return first, last


def _weekday_before(name: str, last: Period) -> Period:
    """Return the last such weekday before a day: the Monday of "Monday to Wednesday"."""
    back = ((last.start_s // DAY_S + 3) - WEEKDAYS[name]) % 7 or 7
    return p.day_of_s(last.start_s - back * DAY_S)


def _completed(a: str, b: str, anchor: date | None, last: Period) -> Period | None:
    """Return the first end, with the month and year of the second where it has none."""
    year = re.search(rf"\b({YEAR})\b", b)
    for text in _completions(a, b):
        found = read_period(text, anchor)
        if found is not None and found.start_s < last.end_s:
            return found
        # "28 December to 3 January 2026": the first year is the one before
        if found is not None and year and text != a:
            return read_period(text.replace(year[1], str(int(year[1]) - 1)), anchor)
    return None


def _completions(a: str, b: str) -> list[str]:
    """Return what the first end of a range may mean, the fullest first."""
    year = re.search(rf"\b({YEAR})\b", b)
    month = re.search(rf"\b({MONTH})\b", b)
    bare = re.fullmatch(r"(?:the )?(\d\d?(?:st|nd|rd|th)?)", a)
    tries = []
    if bare and month:
        tries.append(f"{bare[1]} {month[1]} {year[1]}" if year else f"{bare[1]} {month[1]}")
    if year and not re.search(rf"\b{YEAR}\b", a):
        tries.append(f"{a} {year[1]}")
    return [*tries, a]


def _shortened(a: str, b: str, anchor: date | None) -> Period | None:
    """Read the end of "January 18 to 24" and "2019-21" by what stands in front."""
    match = re.fullmatch(rf"({MONTH}) (?:the )?\d\d?(?:st|nd|rd|th)?((?: {YEAR})?)", a)
    day = re.fullmatch(rf"(?:the )?(\d\d?(?:st|nd|rd|th)?)((?: {YEAR})?)", b)
    if match and day:
        return read_period(f"{match[1]} {day[1]}{day[2] or match[2]}", anchor)
    if re.fullmatch(YEAR, a) and re.fullmatch(r"\d\d", b) and int(b) > int(a[2:]):
        return p.year(int(a[:2] + b))
    return None
