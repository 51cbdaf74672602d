"""Durations of agreements: ISO 8601 periods, their words, and the day on which a term ends."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.calendar_math import days_in_month
from desktop.domain.date_grammar.lexicon import NUMBERS, normal
from desktop.domain.errors import BasewatchError
from desktop.domain.span_echo import day_text
from desktop.domain.wording_parts import counted, listed

_ISO = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?")
_PREFACE = re.compile(
    r"^(?:(?:for|of|by|lasting|extended by) )?(?:another |an additional |a further )?"
)
_WORDS = re.compile(
    r"(\d{1,6}|[a-z]+(?:[ -][a-z]+)?)[ -](day|week|fortnight|month|year)s?(?: and(?= \S))?(?: |$)"
)
_TENS = {
    word: tens
    for tens, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_HALVES = {
    "half a year": "6 months",
    "a half year": "6 months",
    "a year and a half": "1 year and 6 months",
    "one and a half years": "1 year and 6 months",
}
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_MAX_ECHO_CHARS = 60


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
        echo = f"“{text}”" if len(text) <= _MAX_ECHO_CHARS else "This"
        raise DurationRefused(
            f"{echo} is no duration: write days, weeks, months or years, as in “15 days” or P15D."
        )
    years, months, weeks, days = (int(part or 0) for part in found.groups())
    return Period(years=years, months=months, weeks=weeks, days=days)


def period_of_words(words: str) -> Period:
    """Return the period that words give: "15 days", "another two weeks", "half a year", "P15D".

    Vague words ("about a week", "several months") are refused: no day follows from them.

    Raises:
        DurationRefused: With a sentence that says what would be understood.
    """
    said = normal(_THOUSANDS.sub("", words))
    rest = _PREFACE.sub("", said, count=1)
    rest = _HALVES.get(rest, rest)
    counts = {"day": 0, "week": 0, "month": 0, "year": 0}
    while rest:
        part = _WORDS.match(rest)
        count = _number(part[1]) if part else None
        if part is None or count is None:
            return parse_period(words)
        unit, each = ("week", 2) if part[2] == "fortnight" else (part[2], 1)
        counts[unit] += count * each
        rest = rest[part.end() :]
    if not said:
        return parse_period(words)
    return Period(
        years=counts["year"], months=counts["month"], weeks=counts["week"], days=counts["day"]
    )


def period_words(period: Period) -> str:
    """Return a period in words, as "1 year and 6 months"."""
    parts = (
        (period.years, "year"),
        (period.months, "month"),
        (period.weeks, "week"),
        (period.days, "day"),
    )
    return listed([counted(count, unit) for count, unit in parts if count]) or "0 days"


def expires_on(start: date, period: Period) -> date:
    """Return the last day of a term that counts from ``start``, that day itself not counted.

    Years and months come first; a day that the month does not have becomes its last one.

    Raises:
        DurationRefused: Where no calendar has that day.
    """
    year, month = _month_reached(start, period)
    try:
        begun = date(year, month, min(start.day, days_in_month(year, month)))
        return begun + timedelta(weeks=period.weeks, days=period.days)
    except (ValueError, OverflowError):
        raise DurationRefused("The term ends after the year 9999.") from None


def assumption_words(start: date, period: Period) -> str:
    """Return what an expiry rests on, in words, so that a reader can count it otherwise."""
    end = expires_on(start, period)
    year, month = _month_reached(start, period)
    clamped = ""
    if start.day > days_in_month(year, month):
        reached = day_text(date(year, month, 1)).removeprefix("1 ")
        clamped = f" {reached} has no day {start.day}, so its last day is taken;"
    return (
        f"{period_words(period)} counted from {day_text(start)}, that day itself not counted;"
        f"{clamped} it runs to the end of {day_text(end)}"
    )


def countdown_words(expiry: date, today: date) -> str:
    """Return how far off a last day is, as "12 days left", "ends today" or "ended 3 days ago"."""
    left = (expiry - today).days
    if left == 0:
        return "ends today"
    return f"{counted(left, 'day')} left" if left > 0 else f"ended {counted(-left, 'day')} ago"


def _month_reached(start: date, period: Period) -> tuple[int, int]:
    """Return the year and the month in which the period's weeks and days begin to count."""
    years, month = divmod(start.month - 1 + period.months, 12)
    return start.year + period.years + years, month + 1


def _number(words: str) -> int | None:
    """Return what figures, or number words to ninety-nine, stand for; None for other words."""
    if words.isdecimal():
        return int(words)
    if words in NUMBERS:
        return NUMBERS[words]
    tens, _, ones = words.replace("-", " ").partition(" ")
    if tens not in _TENS:
        return None
    if not ones:
        return _TENS[tens] * 10
    return _TENS[tens] * 10 + NUMBERS[ones] if 1 <= NUMBERS.get(ones, 0) <= 9 else None
