"""Weekdays and weekends that count from the anchor: last Monday, two Sundays from now."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import (
    COUNT,
    MONTHS,
    NEXT,
    ORDINAL,
    ORDINALS,
    PAST,
    WEEKDAY,
    WEEKDAYS,
    number_of,
)
from desktop.domain.date_grammar.period import Period
from desktop.domain.date_grammar.refusal import Refusal
from desktop.domain.spans import Grain, day_start_s

Match = re.Match[str]
Rule = Callable[[Match, date], Period | None]

# The longest name of each month comes last; "may" is as long as it gets.
_MONTH_NAMES = {
    number: name.capitalize()
    for name, number in sorted(MONTHS.items(), key=lambda one: len(one[0]))
}
_WEEKS_OFF = {
    "this": 0,
    "this week": 0,
    "next": 1,
    "next week": 1,
    "next week on": 1,
    "last week": -1,
}


def _weekday(match: Match, anchor: date) -> Period | None:
    wanted = WEEKDAYS[match["w"]]
    which = match.groupdict().get("which") or ""
    back = (anchor.weekday() - wanted) % 7
    monday = anchor - timedelta(days=anchor.weekday())
    if which in _WEEKS_OFF:
        weeks = _WEEKS_OFF[which]
        found = p.day(monday + timedelta(days=wanted + 7 * weeks))
        return replace(found, looks_ahead=weeks > 0)
    if which in {"coming", "upcoming", "following", "this coming", "this upcoming"}:
        return replace(p.day(anchor + timedelta(days=7 - back)), looks_ahead=True)
    if which == "this past":
        return p.day(anchor - timedelta(days=back or 7))
    if which:
        return _last_weekday(anchor, wanted, back)
    return p.day(anchor - timedelta(days=back))


def _last_weekday(anchor: date, wanted: int, back: int) -> Period | None:
    """Read "last Wednesday".

    Said on a Friday that may be this week's or that of the week before: two days, so it is refused
    and both are named. Where only one of them is past it is that one.
    """
    if 0 < back <= anchor.weekday():
        first = anchor - timedelta(days=back + 7)
        last = anchor - timedelta(days=back)
        raise Refusal(
            f"This may be {first.day} {_MONTH_NAMES[first.month]} or"
            f" {last.day} {_MONTH_NAMES[last.month]}: write the day."
        )
    return p.day(anchor - timedelta(days=back or 7))


def _weekend(match: Match, anchor: date) -> Period | None:
    saturday = anchor - timedelta(days=anchor.weekday()) + timedelta(days=5)
    which = match["which"]
    if which is None:
        raise Refusal("This may be the last weekend or the next: write which, or the days.")
    if which in NEXT:
        saturday += timedelta(days=7)
    elif which.startswith("after"):
        saturday += timedelta(days=14)
    elif which in PAST or (which in {"the", "over the"} and saturday > anchor):
        saturday -= timedelta(days=7)
    found = p.days(saturday, saturday + timedelta(days=1), Grain.DAY)
    return replace(found, looks_ahead=which in NEXT)


def _week_day(match: Match, anchor: date) -> Period:
    """Read "Monday of the following week" and "previous week, Monday"."""
    which = match["which"]
    offset = -1 if which in PAST else 1 if which in NEXT else 0
    monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=offset)
    return replace(p.day(monday + timedelta(days=WEEKDAYS[match["w"]])), looks_ahead=offset > 0)


def _nth_weekday(match: Match, anchor: date) -> Period | None:
    """Read "second Sunday": of the anchor's own month."""
    whole = p.month(anchor.year, anchor.month)
    first = anchor.replace(day=1)
    number = ORDINALS[match["o"]]
    if number < 0:
        return None
    day = first + timedelta(days=(WEEKDAYS[match["w"]] - first.weekday()) % 7 + 7 * (number - 1))
    return p.day(day) if day_start_s(day) < whole.end_s else None


def _work_week(match: Match, anchor: date) -> Period:
    """Read "next working week": from Monday to Friday."""
    which = match["which"]
    offset = -1 if which in PAST else 1 if which in NEXT else 0
    monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=offset)
    found = p.days(monday, monday + timedelta(days=4), Grain.WEEK)
    return replace(found, capped=offset == 0, looks_ahead=offset > 0)


def _weekdays_off(match: Match, anchor: date) -> Period | None:
    """Read "two Sundays from now": that many such days after the anchor, or before it."""
    wanted, count = WEEKDAYS[match["w"]], number_of(match["c"])
    if count < 1:
        return None
    if match["way"] == "ago":
        back = (anchor.weekday() - wanted) % 7 or 7
        return p.day(anchor - timedelta(days=back + 7 * (count - 1)))
    ahead = (wanted - anchor.weekday()) % 7 or 7
    found = p.day(anchor + timedelta(days=ahead + 7 * (count - 1)))
    return replace(found, looks_ahead=True)


_OF_WEEK = "following|next|coming|last|previous|past|preceding|this"
WEEKDAY_RULES: tuple[tuple[str, Rule], ...] = (
    (
        r"(?:(?:the )?(?P<which>this|last|past|previous|next|coming|upcoming|following"
        r"|this week|last week|next week|next week on|this past|this coming|this upcoming) )?"
        rf"(?P<w>{WEEKDAY})",
        _weekday,
    ),
    (rf"(?P<w>{WEEKDAY}) (?:of )?(?P<which>this week|last week|next week)", _weekday),
    (r"(?:(?P<which>this|the|last|past|previous|next|coming|over the) )?weekend", _weekend),
    (r"(?:the )?weekend (?P<which>after (?:the )?next)", _weekend),
    (
        r"(?:(?:the )?(?P<which>this|last|past|previous|next|coming|following|the) )?"
        r"work(?:ing)? ?week",
        _work_week,
    ),
    (rf"(?P<c>{COUNT}) (?P<w>{WEEKDAY})s? (?P<way>from now|later|hence|ago)", _weekdays_off),
    (
        rf"(?:on )?(?P<w>{WEEKDAY}),? (?:of|in) (?:the )?(?P<which>{_OF_WEEK}|current) week",
        _week_day,
    ),
    (rf"(?:the )?(?P<which>{_OF_WEEK}) week(?: -|,| on)* (?P<w>{WEEKDAY})", _week_day),
    (
        rf"(?:the )?(?P<o>{ORDINAL}) (?P<w>{WEEKDAY})(?: (?:of|in) (?:this|the) month)?",
        _nth_weekday,
    ),
)
