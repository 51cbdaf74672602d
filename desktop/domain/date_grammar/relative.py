"""Periods that count from the anchor: yesterday, last week, in the past two days, a year ago."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import (
    COUNT,
    MONTH,
    MONTHS,
    NEXT,
    ORDINAL_DAY,
    PAST,
    SEASON,
    SEASONS,
    UNIT,
    VAGUE,
    VAGUE_COUNTS,
    number_of,
)
from desktop.domain.date_grammar.named import named
from desktop.domain.date_grammar.period import Period
from desktop.domain.date_grammar.units import SECONDS, shifted, unit_period
from desktop.domain.date_grammar.weekdays import WEEKDAY_RULES
from desktop.domain.spans import DAY_S, Grain, day_end_s, day_start_s

Match = re.Match[str]
Rule = Callable[[Match, date], Period | None]


def _simple_day(match: Match, anchor: date) -> Period:
    offset = _SIMPLE[match[0]]
    return replace(p.day(anchor + timedelta(days=offset)), looks_ahead=offset > 0)


def _unit(match: Match, anchor: date) -> Period | None:
    which, unit = match["which"], match["u"]
    if unit in SECONDS:
        return None
    if which in PAST and unit == "day":
        return p.day(anchor - timedelta(days=1))
    if which in PAST:
        return unit_period(anchor, -1, unit)
    if which in NEXT:
        return replace(unit_period(anchor, 1, unit), looks_ahead=True)
    return replace(unit_period(anchor, 0, unit), capped=True)


def _after_next(match: Match, anchor: date) -> Period | None:
    """Read "the week after next"."""
    if match["u"] in SECONDS:
        return None
    return replace(unit_period(anchor, 2, match["u"]), looks_ahead=True)


def _whole_unit(match: Match, anchor: date) -> Period | None:
    """Read "this calendar year": all of it, what lies ahead too."""
    return None if match["u"] in SECONDS else unit_period(anchor, 0, match["u"])


def _named_unit(match: Match, anchor: date) -> Period:
    """Read "last December", "next spring", "this summer"."""
    name, which = match["n"], match["which"]
    if name in MONTHS:
        this = p.month(anchor.year, MONTHS[name])
    else:
        this = p.months(anchor.year, SEASONS[name], 3, Grain.SEASON)
    now = day_start_s(anchor)
    if which in PAST and this.end_s > now:
        return _a_year_off(this, -1)
    if which in NEXT and this.start_s <= now:
        return replace(_a_year_off(this, 1), looks_ahead=True)
    return replace(this, capped=this.start_s <= now < this.end_s)


def _a_year_off(this: Period, years: int) -> Period:
    first = date(1970, 1, 1) + timedelta(days=this.start_s // DAY_S)
    count = 1 if this.grain is Grain.MONTH else 3
    return p.months(first.year + years, first.month, count, this.grain)


def _counts(text: str) -> tuple[int, int]:
    return VAGUE_COUNTS[text] if text in VAGUE_COUNTS else (number_of(text),) * 2


def _ago(match: Match, anchor: date) -> Period | None:
    least, most = _counts(match["c"])
    return _counted(anchor, -most, -least, match["u"], approximate=least != most)


def _ahead(match: Match, anchor: date) -> Period | None:
    least, most = _counts(match["c"])
    found = _counted(anchor, least, most, match["u"], approximate=least != most)
    return None if found is None else replace(found, looks_ahead=True)


def _counted(anchor: date, first: int, last: int, unit: str, *, approximate: bool) -> Period | None:
    """Return what lies that many units off, whole calendar units: "three weeks ago" is no day."""
    if unit in SECONDS:
        return None
    if unit == "day":
        found = p.days(shifted(anchor, first, unit), shifted(anchor, last, unit), Grain.DAY)
    else:
        if unit == "fortnight":
            first, last, unit = 2 * first, 2 * last, "week"
        start, end = unit_period(anchor, first, unit), unit_period(anchor, last, unit)
        found = Period(start.start_s, end.end_s, start.grain)
    return replace(found, approximate=approximate)


def _past(match: Match, anchor: date) -> Period | None:
    """Read "in the past 2 days": from that many units before the anchor to its end."""
    _least, most = _counts(match["c"] or "1")
    unit = match["u"]
    if unit in SECONDS:
        hours = most if unit == "hour" else 1
        back = -(-hours // 24)
    else:
        back = (anchor - shifted(anchor, -most, unit)).days
    found = p.days(anchor - timedelta(days=back), anchor, Grain.DAY)
    return replace(found, approximate=(match["c"] or "") in VAGUE_COUNTS)


def _recent(match: Match, anchor: date) -> Period:
    most = VAGUE_COUNTS["several"][1]
    found = p.days(shifted(anchor, -most, match["u"]), anchor, Grain.DAY)
    return replace(found, approximate=True)


def _earlier(match: Match, anchor: date) -> Period:
    whole = unit_period(anchor, 0, match["u"])
    return Period(whole.start_s, day_end_s(anchor), whole.grain)


def _later(match: Match, anchor: date) -> Period:
    whole = unit_period(anchor, 0, match["u"])
    return Period(day_start_s(anchor), whole.end_s, whole.grain, looks_ahead=True)


def _day_of_unit(match: Match, anchor: date) -> Period | None:
    """Read "the 20th of last month" and "the 24th"."""
    offset = {"last": -1, "previous": -1, "next": 1}.get(match["which"] or "this", 0)
    whole = unit_period(anchor, offset, "month")
    start = whole.start_s + (int(re.sub(r"\D", "", match["d"])) - 1) * DAY_S
    if start >= whole.end_s:
        return None
    return Period(start, start + DAY_S, Grain.DAY, looks_ahead=offset > 0)


def _to_date(match: Match, anchor: date) -> Period:
    whole = unit_period(anchor, 0, match["u"])
    return Period(whole.start_s, day_end_s(anchor), whole.grain)


def _day_of_month_off(match: Match, anchor: date) -> Period | None:
    """Read "next 6th of April": in the direction that the words say."""
    month, day = MONTHS[match["m"]], int(re.sub(r"\D", "", match["d"]))
    ahead = match["which"] in NEXT
    for year in (anchor.year, anchor.year + (1 if ahead else -1)):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found > anchor) if ahead else (found <= anchor):
            return replace(p.day(found), looks_ahead=ahead)
    return None


_SIMPLE = {
    "today": 0,
    "now": 0,
    "the day": 0,
    "this day": 0,
    "the same day": 0,
    "yesterday": -1,
    "the day before": -1,
    "the previous day": -1,
    "the day before yesterday": -2,
    "tomorrow": 1,
    "tmrw": 1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "the next day": 1,
    "the day after tomorrow": 2,
    "the day after tmrw": 2,
}
_WHICH = r"(?:the )?(?P<which>last|past|previous|preceding|prior|next|coming|upcoming|following|this|current|the)"
_C = rf"(?P<c>{COUNT}|{VAGUE})"
_U = rf"(?P<u>{UNIT})s?"
_LATELY = (
    r"(?:in|over|during|within|throughout|for)? ?(?:the |these )?(?:past|last|previous|preceding)"
)

_IN_YEAR = re.compile(
    r"(?P<rest>.+?),?(?: of| in)? (?:the )?(?P<which>last|past|previous|next|coming|following|this) year"
)

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        ("|".join(sorted(_SIMPLE, key=len, reverse=True)), _simple_day),
        (rf"{_WHICH} (?P<u>{UNIT})", _unit),
        (rf"(?:the )?(?P<u>{UNIT}) after (?:the )?next(?: one)?", _after_next),
        (rf"(?:this|the|current) (?:calendar|whole|full|entire) (?P<u>{UNIT})", _whole_unit),
        (rf"{_WHICH} (?P<n>{MONTH}|{SEASON})", _named_unit),
        *WEEKDAY_RULES,
        (rf"{_C} {_U} (?:ago|earlier|before|back|previously|before that)", _ago),
        (rf"(?:in|within) {_C} {_U}(?:' time)?", _ahead),
        (rf"{_C} {_U} (?:from now|from today|later|hence|from then)", _ahead),
        (rf"{_LATELY} (?:{_C} )?{_U}", _past),
        (r"(?:in|over|during) recent (?P<u>day|week|month|year)s", _recent),
        (r"(?P<u>week|month|quarter|year)[ -]to[ -]date", _to_date),
        (
            rf"(?P<which>next|coming|last|past|previous) (?P<d>{ORDINAL_DAY}) of (?P<m>{MONTH})",
            _day_of_month_off,
        ),
        (r"earlier (?:this|in the) (?P<u>week|month|year)", _earlier),
        (r"later (?:this|in the) (?P<u>week|month|year)", _later),
        (
            rf"(?:the )?(?P<d>{ORDINAL_DAY}) of (?P<which>this|last|previous|next) month",
            _day_of_unit,
        ),
        (r"(?:the )(?P<d>\d\d?(?:st|nd|rd|th))(?P<which>)", _day_of_unit),
    )
)


def relative(text: str, anchor: date | None) -> Period | None:
    """Return the period that ``text`` counts from the anchor, None where it does not.

    Raises:
        LookupError: Where it does and there is no anchor.
    """
    in_year = _IN_YEAR.fullmatch(text)
    if in_year is not None and anchor is not None:
        offset = -1 if in_year["which"] in PAST else 1 if in_year["which"] in NEXT else 0
        found = named(f"{in_year['rest']} {anchor.year + offset}", anchor)
        if found is not None:
            return found
    for pattern, rule in RULES:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        if anchor is None:
            raise LookupError(text)
        try:
            found = rule(match, anchor)
        except (ValueError, OverflowError):
            continue
        if found is not None:
            return found
    return None
