"""Parts of a longer period: the third month of 2021, the first Friday of next month, a week of.

The nth week of a month or a year is its nth seven days, the last its last seven: not the week of
ISO 8601, which may begin in the year before.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import ORDINALS, WEEKDAY, WEEKDAYS
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import DAY_S, Grain, day_of

Reader = Callable[[str, date | None], Period | None]

_NTH = re.compile(
    rf"(?:the )?(?P<o>\d\d?(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"
    rf" (?P<u>day|week|month|quarter|{WEEKDAY})(?: of| in)? (?:the )?(?P<there>.+)"
)
_WEEK = re.compile(
    r"(?:the )?week (?P<way>of|beginning|starting|commencing|ending)(?: on| with)? (?P<there>.+)"
)
_LARGE = frozenset((Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.YEAR))
_MONTHS = {"month": 1, "quarter": 3}
_GRAINS = {"month": Grain.MONTH, "quarter": Grain.QUARTER}


def part_of_period(text: str, anchor: date | None, read: Reader) -> Period | None:
    """Return the part of a period that ``text`` names, None where it names none.

    Args:
        text: Normalised words.
        anchor: The day that relative words count from.
        read: Reads the words that name the period.

    Raises:
        LookupError: Where the period counts from the anchor and there is none.
    """
    week = _WEEK.fullmatch(text)
    if week is not None:
        return _week_of(week["way"], read(week["there"], anchor))
    match = _NTH.fullmatch(text)
    whole = None if match is None else read(match["there"], anchor)
    if match is None or whole is None or whole.grain not in _LARGE:
        return None
    number = ORDINALS.get(match["o"]) or int(re.sub(r"\D", "", match["o"]))
    found = _nth(number, match["u"], whole)
    return None if found is None else replace(found, looks_ahead=whole.looks_ahead)


def _nth(number: int, unit: str, whole: Period) -> Period | None:
    if unit in _MONTHS:
        return _nth_months(number, unit, whole)
    days = 7 if unit == "week" else 1
    first = whole.start_s
    if unit in WEEKDAYS:
        # 1 January 1970 was a Thursday.
        into = (WEEKDAYS[unit] - (first // DAY_S + 3)) % 7
        return _inside(first + (into + 7 * (number - 1)) * DAY_S, 1, whole) if number > 0 else None
    start = whole.end_s - days * DAY_S if number < 0 else first + (number - 1) * days * DAY_S
    return _inside(start, days, whole)


def _inside(start_s: int, days: int, whole: Period) -> Period | None:
    """Return so many days, fewer where the period ends; None where it ended before."""
    end_s = min(start_s + days * DAY_S, whole.end_s)
    if not whole.start_s <= start_s < whole.end_s:
        return None
    return Period(start_s, end_s, Grain.DAY if days == 1 else Grain.WEEK)


def _nth_months(number: int, unit: str, whole: Period) -> Period | None:
    first = day_of(whole.start_s)
    count = _MONTHS[unit]
    if whole.grain is not Grain.YEAR or first is None or not 1 <= number <= 12 // count:
        return None
    return p.months(first.year, (number - 1) * count + 1, count, _GRAINS[unit])


def _week_of(way: str, there: Period | None) -> Period | None:
    day = None if there is None else day_of(there.start_s)
    if there is None or day is None or there.end_s - there.start_s != DAY_S:
        return None
    if way == "of":
        return replace(p.week_of(day), looks_ahead=there.looks_ahead)
    first = day - timedelta(days=6) if way == "ending" else day
    found = p.days(first, first + timedelta(days=6), Grain.WEEK)
    return replace(found, looks_ahead=there.looks_ahead)
