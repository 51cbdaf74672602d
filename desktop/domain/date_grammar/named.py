"""Periods named by the calendar: days, months, years, quarters, seasons, decades, weeks."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import (
    DAY,
    MONTH,
    MONTHS,
    ORDINAL,
    ORDINAL_DAY,
    ORDINALS,
    SEASON,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
)
from desktop.domain.date_grammar.named_days import (
    exact_day,
    nearest_day,
    nearest_month,
    nearest_weekday,
    two_digit_year,
    weekday_of,
)
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import DAY_S, Grain, day_start_s

Match = re.Match[str]
Rule = Callable[[Match, date | None], Period | None]


def _day_month(match: Match, anchor: date | None) -> Period | None:
    day, month, year = int(re.sub(r"\D", "", match["d"])), MONTHS[match["m"]], match["y"]
    found = exact_day(two_digit_year(year), month, day) if year else nearest_day(anchor, month, day)
    named = match.groupdict().get("w")
    if found is not None and named and weekday_of(found) != WEEKDAYS[named]:
        return None
    return found


def _numeric(match: Match, anchor: date | None) -> Period | None:
    """Read d/m/y day first; month first only where the day cannot be a month."""
    first, second, year = int(match["d"]), int(match["m"]), two_digit_year(match["y"])
    if second > 12 >= first:
        first, second = second, first
    return exact_day(year, second, first)


def _iso_day(match: Match, anchor: date | None) -> Period | None:
    found = exact_day(int(match["y"]), int(match["m"]), int(match["d"]))
    named = match.groupdict().get("w")
    if found is not None and named and weekday_of(found) != WEEKDAYS[named]:
        return None
    return found


def _weekday_and_day(match: Match, anchor: date | None) -> Period | None:
    """Read "Friday the 15th": the nearest 15th that is a Friday."""
    if anchor is None:
        raise LookupError(match[0])
    day = int(re.sub(r"\D", "", match["d"]))
    return nearest_weekday(anchor, WEEKDAYS[match["w"]], day)


def _month_year(match: Match, anchor: date | None) -> Period | None:
    number = MONTHS[match["m"]]
    if match["y"]:
        return p.month(two_digit_year(match["y"]), number)
    return nearest_month(anchor, number)


def _iso_month(match: Match, anchor: date | None) -> Period | None:
    number = int(match["m"])
    return p.month(int(match["y"]), number) if 1 <= number <= 12 else None


def _year(match: Match, anchor: date | None) -> Period | None:
    return p.year(int(match["y"]))


def _quarter(match: Match, anchor: date | None) -> Period | None:
    number = int(match["q"]) if match["q"].isdigit() else ORDINALS[match["q"]]
    if number == -1 and not match["y"]:
        return None  # "last quarter" is the one before the anchor's own
    number = 4 if number == -1 else number
    year = _year_or_anchor(match["y"], anchor)
    return None if year is None else p.months(year, 3 * number - 2, 3, Grain.QUARTER)


def _half(match: Match, anchor: date | None) -> Period | None:
    number = {"1": 1, "first": 1, "1st": 1, "early": 1}.get(match["h"], 2)
    year = _year_or_anchor(match["y"], anchor)
    return None if year is None else p.months(year, 6 * number - 5, 6, Grain.QUARTER)


def _year_or_anchor(text: str | None, anchor: date | None) -> int | None:
    if text:
        return two_digit_year(text)
    return None if anchor is None else anchor.year


def _season(match: Match, anchor: date | None) -> Period | None:
    first = SEASONS[match["s"]]
    if match["y"]:
        # "winter 2024/25" and "winter 2024" begin in December 2024
        return p.months(two_digit_year(match["y"]), first, 3, Grain.SEASON)
    if anchor is None:
        return None
    near = [p.months(anchor.year + off, first, 3, Grain.SEASON) for off in (-1, 0, 1)]
    middle = day_start_s(anchor)
    begun = [one for one in near if one.start_s <= middle]
    return begun[-1]


def _decade(match: Match, anchor: date | None) -> Period | None:
    number = int(match["y"])
    if number < 100:
        number += 1900 if number >= 30 else 2000
    if number % 100 == 0 and number % 1000 != 0:
        return None  # "the 1900s" is a century to some and a decade to others
    return p.years(number, 10, Grain.DECADE)


def _numbered_week(match: Match, anchor: date | None) -> Period | None:
    year = _year_or_anchor(match["y"], anchor)
    number = int(match["n"])
    if year is None:
        return None
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return p.days(monday, monday + timedelta(days=6), Grain.WEEK)


def _week_of_month(match: Match, anchor: date | None) -> Period | None:
    """Return the nth seven days of a month; the last week is its last seven days."""
    whole = _month_year(match, anchor)
    if whole is None:
        return None
    number = ORDINALS[match["o"]]
    start = whole.end_s - 7 * DAY_S if number == -1 else whole.start_s + 7 * (number - 1) * DAY_S
    return Period(start, min(start + 7 * DAY_S, whole.end_s), Grain.WEEK)


def _weekday_of_month(match: Match, anchor: date | None) -> Period | None:
    whole = _month_year(match, anchor)
    if whole is None:
        return None
    wanted = WEEKDAYS[match["w"]]
    starts = [
        start
        for start in range(whole.start_s, whole.end_s, DAY_S)
        if (start // DAY_S + 3) % 7 == wanted
    ]
    number = ORDINALS[match["o"]]
    start = starts[number if number < 0 else number - 1]
    return Period(start, start + DAY_S, Grain.DAY)


def is_no_day(text: str, anchor: date | None) -> bool:
    """Tell whether words name a day that the calendar does not have: 31 February, 2026-02-30."""
    for pattern, rule in RULES:
        found = pattern.fullmatch(text) if rule in _DAYS else None
        if found is None or found.groupdict().get("w"):
            continue
        if found.groupdict().get("y") or anchor is not None:
            return rule(found, anchor) is None
    return False


_DAYS: tuple[Rule, ...] = (_day_month, _iso_day, _numeric)
_Y = rf"(?P<y>'?\d\d|{YEAR})"
_OPTIONAL_YEAR = rf"(?: (?:of |in )?{_Y})?"
_OPTIONAL_WEEKDAY = rf"(?:(?P<w>{WEEKDAY}) (?:the )?)?"

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (
            rf"{_OPTIONAL_WEEKDAY}(?P<d>{ORDINAL_DAY}) (?:of )?(?P<m>{MONTH}){_OPTIONAL_YEAR}",
            _day_month,
        ),
        (
            rf"{_OPTIONAL_WEEKDAY}(?P<m>{MONTH}) (?:the )?(?P<d>{ORDINAL_DAY})(?: (?:of |in )?(?P<y>{YEAR}|'\d\d))?",
            _day_month,
        ),
        (rf"{_OPTIONAL_WEEKDAY}(?P<d>{DAY})[-/](?P<m>{MONTH})[-/]{_Y}", _day_month),
        (rf"(?P<m>{MONTH})-(?P<d>{DAY})-{_Y}", _day_month),
        (rf"(?P<y>{YEAR}) (?P<m>{MONTH}) (?P<d>{ORDINAL_DAY})", _day_month),
        (
            rf"{_OPTIONAL_WEEKDAY}(?P<y>{YEAR})[-/. ](?P<m>0?[1-9]|1[0-2])[-/. ](?P<d>{DAY})",
            _iso_day,
        ),
        (rf"(?P<y>{YEAR})[-/](?P<m>{MONTH})[-/](?P<d>{DAY})", _day_month),
        (rf"(?P<w>{WEEKDAY}) (?:the )?(?P<d>{ORDINAL_DAY})", _weekday_and_day),
        (r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)", _iso_day),
        (rf"(?P<d>{DAY})[-/.](?P<m>{DAY})[-/.](?P<y>{YEAR}|\d\d)", _numeric),
        (
            rf"(?P<m>{MONTH})(?:[-/ ]| of | in )?(?P<y>{YEAR}|'\d\d|(?<=[-/])\d\d|(?<=of )\d\d)",
            _month_year,
        ),
        (rf"(?P<y>{YEAR})[ -/]?(?P<m>{MONTH})", _month_year),
        (rf"(?P<m>{MONTH})(?P<y>)", _month_year),
        (rf"(?:month of )(?P<m>{MONTH})(?: {_Y})?", _month_year),
        (rf"(?P<y>{YEAR}) ?[-/] ?(?P<m>\d\d?)", _iso_month),
        (rf"(?P<m>0?[1-9]|1[0-2]) ?[-/.] ?(?P<y>{YEAR})", _iso_month),
        (rf"(?:(?:calendar )?year )?(?P<y>{YEAR})", _year),
        (r"year (?P<y>\d{3,4})", _year),
        (rf"q(?P<q>[1-4])(?:[ /-]?(?:of )?{_Y})?", _quarter),
        (rf"(?P<y>{YEAR})[ -]?q(?P<q>[1-4])", _quarter),
        (rf"(?P<q>{ORDINAL}) quarter(?: (?:of |in )?{_Y})?", _quarter),
        (rf"(?P<h>first|second|1st|2nd|last) half(?: (?:of |in )?{_Y})?", _half),
        (rf"h(?P<h>[12])(?:[ /-]?(?:of )?{_Y})?", _half),
        (rf"(?P<y>{YEAR})[ -]?h(?P<h>[12])", _half),
        (rf"(?P<s>{SEASON})(?: (?:of |in )?{_Y}(?:/\d\d(?:\d\d)?)?)?", _season),
        (r"(?P<y>\d{3}0|[2-9]0)'?s", _decade),
        (rf"week (?P<n>\d\d?)(?: (?:of |in )?{_Y})?", _numbered_week),
        (rf"(?P<y>{YEAR})-?w(?P<n>\d\d)", _numbered_week),
        (rf"(?P<o>{ORDINAL}) week (?:of|in) (?P<m>{MONTH}){_OPTIONAL_YEAR}", _week_of_month),
        (
            rf"(?P<o>{ORDINAL}) (?P<w>{WEEKDAY}) (?:of|in) (?P<m>{MONTH}){_OPTIONAL_YEAR}",
            _weekday_of_month,
        ),
    )
)


def named(text: str, anchor: date | None) -> Period | None:
    """Return the period that ``text`` names by the calendar, None where it names none."""
    for pattern, rule in RULES:
        match = pattern.fullmatch(text)
        if match is not None:
            found = rule(match, anchor)
            if found is not None:
                return found
    return None
