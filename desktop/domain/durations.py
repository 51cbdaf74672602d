"""Durations of agreements: ISO 8601 periods, their words, and the day on which a term ends."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.calendar_math import days_in_month
from desktop.domain.date_grammar.lexicon import NUMBERS
from desktop.domain.errors import BasewatchError
from desktop.domain.span_echo import day_text

_ISO = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?")
_WORDS = re.compile(
    r"(?:another |a further )?(\d{1,6}|[a-z-]+)[ -](day|week|fortnight|month|year)s?"
)
_NUMBERS = NUMBERS | {"forty-five": 45, "sixty": 60}


class DurationRefused(BasewatchError, ValueError):
    """Words or a period that no duration can be read from; says what would be understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A calendar duration (ISO 8601), as "P1Y6M" or "P15D"."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def __str__(self) -> str:
        """Return the ISO 8601 form."""
        parts = ((self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D"))
        return "P" + ("".join(f"{count}{unit}" for count, unit in parts if count) or "0D")


def parse_period(text: str) -> Period:
    """Return the period that ISO 8601 text gives.

    Raises:
        DurationRefused: With a sentence that says what would be understood.
    """
    found = _ISO.fullmatch(text.strip().upper())
    if found is None or not any(found.groups()):
        raise DurationRefused(
            f"“{text}” is no duration: write days, weeks, months or years, as in “15 days” or P15D."
        )
    years, months, weeks, days = (int(part or 0) for part in found.groups())
    return Period(years=years, months=months, weeks=weeks, days=days)


def period_of_words(words: str) -> Period:
    """Return the period that words give: "15 days", "two weeks", "1 year and 6 months", "P15D".

    Raises:
        DurationRefused: With a sentence that says what would be understood.
    """
    text = " ".join(words.casefold().split())
    counts = {"day": 0, "week": 0, "month": 0, "year": 0}
    for part in re.split(r",? and |, ", text):
        found = _WORDS.fullmatch(part)
        count = _number(found[1]) if found else None
        if found is None or count is None:
            return parse_period(words)
        unit, each = ("week", 2) if found[2] == "fortnight" else (found[2], 1)
        counts[unit] += count * each
    return Period(
        years=counts["year"], months=counts["month"], weeks=counts["week"], days=counts["day"]
    )


def period_words(period: Period) -> str:
    """Return a period in words, as "1 year and 6 months"."""
    counted = (
        (period.years, "year"),
        (period.months, "month"),
        (period.weeks, "week"),
        (period.days, "day"),
    )
    parts = [f"{count} {unit}{'s' * (count != 1)}" for count, unit in counted if count]
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:]))) or "0 days"


def expires_on(start: date, period: Period) -> date:
    """Return the last day of a term that counts from ``start``, that day itself not counted.

    Years and months come first; a day that the month does not have becomes its last one.

    Raises:
        DurationRefused: Where no calendar has that day.
    """
    months = start.month - 1 + period.months
    year, month = start.year + period.years + months // 12, months % 12 + 1
    try:
        begun = date(year, month, min(start.day, days_in_month(year, month)))
        return begun + timedelta(weeks=period.weeks, days=period.days)
    except (ValueError, OverflowError):
        raise DurationRefused("The term ends after the year 9999.") from None


def assumption_words(start: date, period: Period) -> str:
    """Return what an expiry rests on, in words."""
    return (
        f"{period_words(period)} counted from {day_text(start)}, that day itself not counted;"
        f" it runs to the end of {day_text(expires_on(start, period))}"
    )


def countdown_words(expiry: date, today: date) -> str:
    """Return how far off a last day is, as "12 days left", "ends today" or "ended 3 days ago"."""
    left = (expiry - today).days
    days = f"{abs(left)} day{'s' * (abs(left) != 1)}"
    if left == 0:
        return "ends today"
    return f"{days} left" if left > 0 else f"ended {days} ago"


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else _NUMBERS.get(word)
