"""Days and months in the year that is meant: exact ones, and the nearest to the anchor."""

from datetime import date

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import DAY_S, day_start_s


def two_digit_year(text: str) -> int:
    """Return a year; two figures are read as 1950–2049."""
    number = int(text)
    if len(text.strip("'")) > 2:
        return number
    return number + (1900 if number >= 50 else 2000)


def exact_day(year: int, month: int, day: int) -> Period | None:
    """Return a day, None where there is no such day."""
    try:
        return p.day(date(year, month, day))
    except ValueError:
        return None


def nearest_day(anchor: date | None, month: int, day: int) -> Period | None:
    """Return a day and month in the year that brings it nearest to the anchor."""
    if anchor is None:
        return None
    found = [exact_day(year, month, day) for year in range(anchor.year - 1, anchor.year + 2)]
    middle = day_start_s(anchor)
    real = [one for one in found if one is not None]
    return min(real, key=lambda one: abs(one.start_s - middle), default=None)


def nearest_month(anchor: date | None, number: int) -> Period | None:
    """Return a month in the year that brings it nearest to the anchor, the past one of two."""
    if anchor is None:
        return None
    distance = (anchor.month - number) % 12
    offset = -distance if distance <= 6 else 12 - distance
    return p.month(anchor.year, anchor.month + offset)


def weekday_of(found: Period) -> int:
    """Return the weekday of a day, Monday is 0."""
    # 1 January 1970 was a Thursday
    return (found.start_s // DAY_S + 3) % 7


def nearest_weekday(anchor: date, weekday: int, day: int) -> Period | None:
    """Return the day of a month, nearest to the anchor, that falls on a weekday."""
    months = [divmod(anchor.year * 12 + anchor.month - 1 + off, 12) for off in range(-6, 7)]
    found = [exact_day(year, month + 1, day) for year, month in months]
    fitting = [one for one in found if one is not None and weekday_of(one) == weekday]
    middle = day_start_s(anchor)
    return min(fitting, key=lambda one: abs(one.start_s - middle), default=None)
