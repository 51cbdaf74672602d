"""Periods that count from the anchor: yesterday, last week, in the past two days, a year ago."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.calendar_math import days_in_month
from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import (
    COUNT,
    MONTH,
    MONTHS,
    ORDINAL_DAY,
    SEASON,
    SEASONS,
    UNIT,
    VAGUE,
    VAGUE_COUNTS,
    WEEKDAY,
    WEEKDAYS,
    number_of,
)
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import DAY_S, Grain, day_end_s, day_start_s

Match = re.Match[str]
Rule = Callable[[Match, date], Period | None]

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_SECONDS = {"minute": 60, "hour": 3_600}
_GRAINS = {"day": Grain.DAY, "fortnight": Grain.WEEK, "year": Grain.YEAR, "decade": Grain.DECADE}
_DAY = timedelta(days=1)


def shifted(anchor: date, count: int, unit: str) -> date:
    """Return the day ``count`` units after the anchor; a month's end stays within the month."""
    if unit in _DAYS:
        return anchor + timedelta(days=count * _DAYS[unit])
    months = anchor.year * 12 + anchor.month - 1 + count * _MONTHS[unit]
    year, month = divmod(months, 12)
    return date(year, month + 1, min(anchor.day, days_in_month(year, month + 1)))


def unit_period(anchor: date, offset: int, unit: str) -> Period:
    """Return the calendar unit that lies ``offset`` units from the anchor's own."""
    there = shifted(anchor.replace(day=1) if unit in _MONTHS else anchor, offset, unit)
    if unit in _DAYS:
        return (
            p.week_of(there)
            if unit == "week"
            else p.days(there, shifted(there, 1, unit) - _DAY, _GRAINS[unit])
        )
    if unit == "month":
        return p.month(there.year, there.month)
    if unit == "quarter":
        return p.months(there.year, (there.month - 1) // 3 * 3 + 1, 3, Grain.QUARTER)
    first = there.year if unit == "year" else there.year // 10 * 10
    return p.years(first, 1 if unit == "year" else 10, _GRAINS[unit])


def _simple_day(match: Match, anchor: date) -> Period:
    offset = _SIMPLE[match[0]]
    return replace(p.day(anchor + timedelta(days=offset)), looks_ahead=offset > 0)


def _unit(match: Match, anchor: date) -> Period | None:
    which, unit = match["which"], match["u"]
    if unit in _SECONDS:
        return None
    if which in _PAST and unit == "day":
        return p.day(anchor - timedelta(days=1))
    if which in _PAST:
        return unit_period(anchor, -1, unit)
    if which in _NEXT:
        return replace(unit_period(anchor, 1, unit), looks_ahead=True)
    return replace(unit_period(anchor, 0, unit), capped=True)


def _named_unit(match: Match, anchor: date) -> Period:
    """Read "last December", "next spring", "this summer"."""
    name, which = match["n"], match["which"]
    if name in MONTHS:
        this = p.month(anchor.year, MONTHS[name])
    else:
        this = p.months(anchor.year, SEASONS[name], 3, Grain.SEASON)
    now = day_start_s(anchor)
    if which in _PAST and this.end_s > now:
        return _a_year_off(this, -1)
    if which in _NEXT and this.start_s <= now:
        return replace(_a_year_off(this, 1), looks_ahead=True)
    return replace(this, capped=this.start_s <= now < this.end_s)


def _a_year_off(this: Period, years: int) -> Period:
    first = date(1970, 1, 1) + timedelta(days=this.start_s // DAY_S)
    count = 1 if this.grain is Grain.MONTH else 3
    return p.months(first.year + years, first.month, count, this.grain)


def _weekday(match: Match, anchor: date) -> Period:
    wanted = WEEKDAYS[match["w"]]
    which = match.groupdict().get("which") or ""
    back = (anchor.weekday() - wanted) % 7
    monday = anchor - timedelta(days=anchor.weekday())
    if which in {"this", "this week"}:
        return p.day(monday + timedelta(days=wanted))
    if which in {"next week", "next week on"} or which == "next":
        return replace(p.day(monday + timedelta(days=7 + wanted)), looks_ahead=True)
    if which in {"coming", "upcoming", "following"}:
        return replace(p.day(anchor + timedelta(days=7 - back)), looks_ahead=True)
    if which == "last week":
        return p.day(monday + timedelta(days=wanted - 7))
    if which:
        return p.day(anchor - timedelta(days=back or 7))
    return p.day(anchor - timedelta(days=back))


def _weekend(match: Match, anchor: date) -> Period:
    saturday = anchor - timedelta(days=anchor.weekday()) + timedelta(days=5)
    which = match["which"] or "the"
    if which in _NEXT:
        saturday += timedelta(days=7)
    elif which in _PAST or (which == "the" and saturday > anchor):
        saturday -= timedelta(days=7)
    found = p.days(saturday, saturday + timedelta(days=1), Grain.DAY)
    return replace(found, looks_ahead=which in _NEXT)


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
    """Return what lies that many units off: a day for days and weeks, else the calendar unit."""
    if unit in _SECONDS:
        return None
    if unit in _DAYS:
        grain = Grain.DAY if unit == "day" else Grain.WEEK
        found = p.days(shifted(anchor, first, unit), shifted(anchor, last, unit), grain)
    else:
        start, end = unit_period(anchor, first, unit), unit_period(anchor, last, unit)
        found = Period(start.start_s, end.end_s, start.grain)
    return replace(found, approximate=approximate)


def _past(match: Match, anchor: date) -> Period | None:
    """Read "in the past 2 days": from that many units before the anchor to its end."""
    _least, most = _counts(match["c"] or "1")
    unit = match["u"]
    if unit in _SECONDS:
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
    "the next day": 1,
    "the day after tomorrow": 2,
}
_PAST = frozenset(("last", "past", "previous", "preceding", "prior"))
_NEXT = frozenset(("next", "coming", "upcoming", "following"))
_WHICH = r"(?:the )?(?P<which>last|past|previous|preceding|prior|next|coming|upcoming|following|this|current|the)"
_C = rf"(?P<c>{COUNT}|{VAGUE})"
_U = rf"(?P<u>{UNIT})s?"
_LATELY = (
    r"(?:in|over|during|within|throughout|for)? ?(?:the |these )?(?:past|last|previous|preceding)"
)

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        ("|".join(sorted(_SIMPLE, key=len, reverse=True)), _simple_day),
        (rf"{_WHICH} (?P<u>{UNIT})", _unit),
        (rf"{_WHICH} (?P<n>{MONTH}|{SEASON})", _named_unit),
        (
            rf"(?:(?:the )?(?P<which>this|last|past|previous|next|coming|upcoming|following|this week|last week|next week|next week on) )?(?P<w>{WEEKDAY})",
            _weekday,
        ),
        (rf"(?P<w>{WEEKDAY}) (?:of )?(?P<which>this week|last week|next week)", _weekday),
        (r"(?:(?P<which>this|the|last|past|previous|next|coming|over the) )?weekend", _weekend),
        (rf"{_C} {_U} (?:ago|earlier|before|back|previously|before that)", _ago),
        (rf"(?:in|within) {_C} {_U}(?:' time)?", _ahead),
        (rf"{_C} {_U} (?:from now|from today|later|hence|from then)", _ahead),
        (rf"{_LATELY} (?:{_C} )?{_U}", _past),
        (r"(?:in|over|during) recent (?P<u>day|week|month|year)s", _recent),
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
