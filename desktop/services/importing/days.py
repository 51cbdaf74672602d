"""Reads days and times of tables into honest spans: a day is a whole day, a week a week."""

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from desktop.domain.spans import DateSpan, Grain, day_end_s, day_start_s, once
from desktop.services.importing.drafts import RowRefused


class DateOrder(StrEnum):
    """What 3/4/2020 is."""

    # Days are looked up by it, and that of Enum is not in C.
    __hash__ = str.__hash__

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


# Many rows of a table are of one day.
_MOST_KEPT, _LONGEST_KEPT = 20_000, 32
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\S.*))?")
_ANY_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_NO_TIME = re.compile(r"00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?")
_RUN = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SLASHED = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})([./])(\d{1,2})\2(\d{1,2})")
_LONG = re.compile(r"(\d{1,2})\.? ([^\W\d]{3,9})\.?,? (\d{4})")
_MONTH_LONG = re.compile(r"([^\W\d]{3,9})\.? (\d{1,2}),? (\d{4})")
# Figures beyond these are no year that anybody reports from.
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?\s*(.*)")
_UTC = {"", "UTC", "Z", "GMT"}
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(0?\d|1[0-4]):?([0-5]\d)?")
_MONTHS = {
    name.casefold(): at
    for names in (calendar.month_name, calendar.month_abbr)
    for at, name in enumerate(names)
    if name
} | {"sept": 9}


def day_in(text: str, order: DateOrder = DateOrder.DAY_FIRST) -> date | None:
    """Return the day that a cell names, None where it names none; zeros for a time are no time.

    Raises:
        RowRefused: Where it looks like a day and there is no such day.
    """
    return _kept_day(text, order) if len(text) <= _LONGEST_KEPT else _day(text, order)


def _day(text: str, order: DateOrder) -> date | None:
    bare = text.strip()
    parts = None if len(_ANY_ISO.findall(bare)) > 1 else _parts(bare, order)
    return None if parts is None else existing(*parts, text)


def needed_day(text: str, what: str = "date", order: DateOrder = DateOrder.DAY_FIRST) -> date:
    """Return the day that a cell names.

    Raises:
        RowRefused: Where it names none, or there is no such day.
    """
    if not text.strip():
        raise RowRefused(f"There is no {what}.")
    found = day_in(text, order)
    if found is None:
        raise RowRefused(f"“{text.strip()[:80]}” is not a {what} that can be read.")
    return found


def existing(year: int, month: int, day: int, text: str) -> date:
    """Return a day.

    Raises:
        RowRefused: Where the calendar has no such day.
    """
    try:
        return date(year, month, day)
    except ValueError:
        raise RowRefused(f"There is no day “{text.strip()[:80]}”.") from None


def clock_in(text: str) -> str:
    """Return the time that follows the day of a cell, empty where there is none or only zeros."""
    found = _ISO.fullmatch(text.strip())
    rest = (found[4] or "").strip() if found else ""
    return "" if _NO_TIME.fullmatch(rest) else rest


def whole_day(day: date, words: str = "") -> DateSpan:
    """Return a day, never its midnight."""
    return _plain_day(day) if not words else days(day, day, Grain.DAY, words)


@lru_cache(maxsize=_MOST_KEPT)
def _plain_day(day: date) -> DateSpan:
    return days(day, day, Grain.DAY, day.isoformat())


def days(first: date, last: date, grain: Grain, words: str = "") -> DateSpan:
    """Return the span of what happened some time from one day to another, both included."""
    said = words or (
        first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"
    )
    return replace(once(day_start_s(first), day_end_s(last), grain), words=said)


def week_of(day: date, words: str) -> DateSpan:
    """Return the week, Monday to Sunday, that holds a day which stands for it."""
    monday = day - timedelta(days=day.weekday())
    return days(monday, monday + timedelta(days=6), Grain.WEEK, words)


def month_of(day: date, words: str) -> DateSpan:
    """Return the month that holds a day which stands for it."""
    last = calendar.monthrange(day.year, day.month)[1]
    return days(day.replace(day=1), day.replace(day=last), Grain.MONTH, words)


def period_in(text: str) -> DateSpan | None:
    """Return the year, month or day that a cell names, None where it names none.

    Raises:
        RowRefused: Where it looks like a day and there is no such day.
    """
    bare = text.strip()
    if _YEAR.fullmatch(bare) and _FIRST_YEAR <= int(bare) <= _LAST_YEAR:
        year = int(bare)
        return days(date(year, 1, 1), date(year, 12, 31), Grain.YEAR, bare)
    month = _MONTH.fullmatch(bare)
    if month:
        return month_of(existing(int(month[1]), int(month[2]), 1, bare), bare)
    found = day_in(bare)
    return None if found is None else whole_day(found, bare)


def at_time(day: date, clock: str) -> DateSpan | None:
    """Return the minute of a day that a time names, None where it names none.

    A time without a zone is read as UTC, and the span says so.
    """
    found = _CLOCK.fullmatch(clock.strip())
    ahead_s = None if found is None else _ahead_s(found[3].upper())
    if found is None or ahead_s is None:
        return None
    start = day_start_s(day) + int(found[1]) * 3600 + int(found[2]) * 60 - ahead_s
    span = once(start, start + 60, Grain.MINUTE, zone_assumed=not found[3])
    return replace(span, words=f"{day.isoformat()} {clock.strip()}")


def _ahead_s(zone: str) -> int | None:
    """Return how far a zone is ahead of UTC, None where it is none that is understood."""
    if zone in _UTC:
        return 0
    found = _OFFSET.fullmatch(zone)
    if found is None:
        return None
    seconds = int(found[2]) * 3600 + int(found[3] or 0) * 60
    return -seconds if found[1] == "-" else seconds


_kept_day = lru_cache(maxsize=_MOST_KEPT)(_day)


def _parts(text: str, order: DateOrder) -> tuple[int, int, int] | None:
    for pattern in (_ISO, _RUN):
        found = pattern.fullmatch(text)
        if found:
            return int(found[1]), int(found[2]), int(found[3])
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return int(found[1]), int(found[3]), int(found[4])
    found = _SLASHED.fullmatch(text)
    if found:
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        is_day_first = order is DateOrder.DAY_FIRST or found[2] == "."
        return (year, second, first) if is_day_first else (year, first, second)
    return _spelt(text)


def _spelt(text: str) -> tuple[int, int, int] | None:
    found = _LONG.fullmatch(text)
    if found and found[2].casefold() in _MONTHS:
        return int(found[3]), _MONTHS[found[2].casefold()], int(found[1])
    found = _MONTH_LONG.fullmatch(text)
    if found and found[1].casefold() in _MONTHS:
        return int(found[3]), _MONTHS[found[1].casefold()], int(found[2])
    return None
