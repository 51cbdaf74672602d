"""A period: a stretch of time that words name, before anything is said about it."""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.calendar_math import civil_from_days, days_from_civil, days_in_month
from desktop.domain.spans import DAY_S, DateSpan, Grain, day_start_s, once


@dataclass(frozen=True, slots=True)
class Period:
    """A half-open stretch ``[start_s, end_s)``, seconds since 1970 UTC.

    Attributes:
        grain: How finely the words name it.
        approximate: The words themselves are vague about it.
        zone_assumed: It comes from a clock time without a zone.
        looks_ahead: The words say that it lies ahead ("next week").
        capped: It is not over on the anchor day, and is cut there ("this month").
    """

    start_s: int
    end_s: int
    grain: Grain
    approximate: bool = False
    zone_assumed: bool = False
    looks_ahead: bool = False
    capped: bool = False


def once_within(found: Period) -> DateSpan:
    """Return the span of what happened once, some time in a period."""
    return once(
        found.start_s,
        found.end_s,
        found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def days(first: date, last: date, grain: Grain = Grain.DAY) -> Period:
    """Return the period from one day to another, both counted."""
    return Period(day_start_s(first), day_start_s(last) + DAY_S, grain)


def day(when: date) -> Period:
    """Return one day."""
    return days(when, when)


def day_of_s(start_s: int) -> Period:
    """Return the day that begins at an instant, seconds since 1970 UTC."""
    return Period(start_s, start_s + DAY_S, Grain.DAY)


def month(year: int, number: int) -> Period:
    """Return a month; ``number`` may lie outside 1–12 and then counts on into other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    first = days_from_civil(year, number, 1)
    return Period(first * DAY_S, (first + days_in_month(year, number)) * DAY_S, Grain.MONTH)


def months(year: int, number: int, count: int, grain: Grain) -> Period:
    """Return ``count`` months from one on."""
    return Period(month(year, number).start_s, month(year, number + count - 1).end_s, grain)


def year(number: int) -> Period:
    """Return a year."""
    return months(number, 1, 12, Grain.YEAR)


def years(first: int, count: int, grain: Grain) -> Period:
    """Return ``count`` years from one on."""
    return months(first, 1, 12 * count, grain)


def week_of(when: date) -> Period:
    """Return the week, Monday to Sunday, that holds a day."""
    monday = when - timedelta(days=when.weekday())
    return days(monday, monday + timedelta(days=6), Grain.WEEK)


def third(whole: Period, part: str) -> Period:
    """Return the early, mid or late third of a period, cut at whole days; months at 10 and 20."""
    first, last = whole.start_s // DAY_S, whole.end_s // DAY_S
    length = last - first
    if whole.grain is Grain.MONTH:
        cuts = [first, first + 10, first + 20, last]
    elif whole.grain is Grain.YEAR:
        number = civil_from_days(first)[0]
        cuts = [days_from_civil(number + at // 12, at % 12 + 1, 1) for at in (0, 4, 8, 12)]
    elif whole.grain is Grain.DECADE:
        number, end = civil_from_days(first)[0], civil_from_days(last)[0]
        # A decade is cut at its third and seventh year, a century at its 33rd and 67th.
        count = end - number
        cuts = [
            days_from_civil(number + at, 1, 1) for at in (0, count // 3, -(-2 * count // 3), count)
        ]
    else:
        cuts = [first, first + length // 3, last - length // 3, last]
    index = ("early", "mid", "late").index(part)
    return Period(cuts[index] * DAY_S, cuts[index + 1] * DAY_S, whole.grain)
