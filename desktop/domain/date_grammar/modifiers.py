"""What words say about a period: since, before, about, early, from one day to another."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.clock import (
    at_time,
    part_of,
    split_part,
    split_time,
    todays_part,
    whole_moment,
)
from desktop.domain.date_grammar.lexicon import MONTH, YEAR
from desktop.domain.date_grammar.named import named
from desktop.domain.date_grammar.period import Period
from desktop.domain.date_grammar.relative import relative
from desktop.domain.spans import DAY_S, DateSpan, Grain, day_end_s, day_start_s


class Refusal(Exception):
    """Why words are not taken for a date; date_words makes the user's sentence of it."""


_LEADING = re.compile(
    r"^(?:on|in|at|during|throughout|within|around the time of|as of|dated|the|of|it was|happened)\s+"
)
_ABOUT = re.compile(
    r"^(?:about|around|circa|approximately|approx|roughly|some time in|sometime in|c|ca|≈|~) ?(?=\S)"
)
_ISH = re.compile(r"^(.*\S)(?: or so| or thereabouts|-?ish| approximately)$")
_PART = re.compile(
    r"^(?:the )?(?P<part>early|mid|middle|late|beginning of|start of|middle of|end of|very end of|first days of|last days of|turn of)[ -](?:the )?(?P<rest>.+)$"
)
_PARTS = {
    "early": "early",
    "beginning of": "early",
    "start of": "early",
    "first days of": "early",
    "mid": "mid",
    "middle": "mid",
    "middle of": "mid",
    "late": "late",
    "end of": "late",
    "very end of": "late",
    "last days of": "late",
    "turn of": "early",
}
_SINCE = re.compile(
    r"^(?:ever since|since|starting(?: from| in| on)?|beginning(?: in| on)|as from|from)\s+(?P<a>.+?)(?P<on> on| onwards?)?$"
)
_BETWEEN = re.compile(
    r"^(?:some ?time |once )?(?:between|within)\s+(?P<a>.+?) (?:and|to) (?P<b>.+)$"
)
_FROM_TO = re.compile(
    r"^(?P<from>from |starting )?(?P<a>.+?)(?: to | until | till | through | thru | up to | - | and ended |-)(?P<b>.+)$"
)
_BEFORE = re.compile(r"^(?:before|prior to|earlier than|ahead of)\s+(?P<a>.+)$")
_BY = re.compile(
    r"^(?:by|not later than|no later than|not after|at the latest by|on or before)\s+(?P<a>.+)$"
)
_UNTIL = re.compile(r"^(?:until|till|up to|up until|through)\s+(?P<a>.+)$")
_AFTER = re.compile(r"^(?:after|later than|following)\s+(?P<a>.+)$")
_OVERNIGHT = re.compile(r"^overnight (?:on |into )?(?P<a>.+)$")
_COUNTED = re.compile(
    r"^(?:about|around|approximately|approx|roughly|circa|some|nearly|almost|over|more than) (?P<a>(?:an?|\d+|[a-z]+) (?P<u>day|week|month|year)s? (?:ago|earlier))$"
)
_DURATION = re.compile(
    r"^(?:for )?(?:another |the next |a further )?(?:\d+|[a-z]+)[ -](?:minute|hour|day|week|month|year)s?$"
)


def read(text: str, anchor: date | None) -> DateSpan:
    """Return the span of normalised words.

    Raises:
        Refusal: Where they are no date.
    """
    for rule in _RULES:
        found = rule(text, anchor)
        if found is not None:
            return found
    if _DURATION.fullmatch(text):
        raise Refusal(f"“{text}” is how long, not when.")
    if re.fullmatch(r"\d\d?[/.-]\d\d?", text):
        raise Refusal(f"“{text}” could be day and month either way round, and has no year.")
    raise Refusal(f"“{text}” is not understood as a date.")


def _since(text: str, anchor: date | None) -> DateSpan | None:
    match = _SINCE.fullmatch(text)
    if match is None or (text.startswith("from ") and not match["on"] and _splits(text, anchor)):
        return None
    found = _period(match["a"], anchor)
    if found is None:
        return None
    end_s = found.end_s if anchor is None else min(found.end_s, day_end_s(anchor))
    if found.start_s >= end_s:
        raise Refusal(f"“{text}” begins after the day it counts from.")
    return DateSpan(
        start_min=found.start_s,
        start_max=end_s,
        open_at=anchor,
        begins=True,
        grain=found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def _still(text: str, anchor: date | None) -> DateSpan | None:
    """Read "still": it held on the anchor day, since nobody says when."""
    if text not in _STILL:
        return None
    if anchor is None:
        raise Refusal(f"“{text}” needs the day that it counts from.")
    return DateSpan(start_max=day_start_s(anchor), open_at=anchor, grain=Grain.DAY)


def _splits(text: str, anchor: date | None) -> bool:
    return _from_to(text, anchor) is not None


def _between(text: str, anchor: date | None) -> DateSpan | None:
    match = _BETWEEN.fullmatch(text)
    if match is None:
        return None
    pair = _pair(match["a"], match["b"], anchor)
    if pair is None:
        return None
    first, last = pair
    return _once(replace(first, end_s=last.end_s, zone_assumed=first.zone_assumed))


def _from_to(text: str, anchor: date | None) -> DateSpan | None:
    """Read a range in any spelling; each place where it can be split is tried."""
    body = text.removeprefix("from ").removeprefix("starting ")
    for match in re.finditer(r" to | until | till | through | thru | up to | - |-", body):
        pair = _pair(body[: match.start()], body[match.end() :], anchor)
        if pair is None:
            continue
        first, last = pair
        return DateSpan(
            start_min=first.start_s,
            start_max=first.end_s,
            end_min=last.start_s,
            end_max=last.end_s,
            begins=True if body != text else None,
            grain=first.grain,
            approximate=first.approximate or last.approximate,
            zone_assumed=first.zone_assumed or last.zone_assumed,
        )
    return None


def _pair(a: str, b: str, anchor: date | None) -> tuple[Period, Period] | None:
    """Return both ends of a range; the first takes month and year from the second."""
    last = _period(b, anchor)
    if last is None:
        last = _shortened(a, b, anchor)
    if last is None:
        return None
    first = _completed(a, b, anchor, last)
    if first is None or first.start_s >= last.end_s or first.end_s > last.end_s:
        return None
    return first, last


def _completed(a: str, b: str, anchor: date | None, last: Period) -> Period | None:
    """Return the first end, with the month and year of the second where it has none."""
    year = re.search(rf"\b({YEAR})\b", b)
    for text in _completions(a, b):
        found = _period(text, anchor)
        if found is not None and found.start_s < last.end_s:
            return found
        # "28 December to 3 January 2026": the first year is the one before
        if found is not None and year and text != a:
            return _period(text.replace(year[1], str(int(year[1]) - 1)), anchor)
    return None


def _completions(a: str, b: str) -> list[str]:
    """Return what the first end of a range may mean, the fullest first."""
    year = re.search(rf"\b({YEAR})\b", b)
    month = re.search(rf"\b({MONTH})\b", b)
    bare = re.fullmatch(r"(?:the )?(\d\d?(?:st|nd|rd|th)?)", a)
    tries = []
    if bare and month:
        tries.append(f"{bare[1]} {month[1]} {year[1]}" if year else f"{bare[1]} {month[1]}")
    if re.fullmatch(r"early|mid|late", a):
        tries.append(f"{a} {b.partition(' ')[2]}")
    elif year and not re.search(rf"\b{YEAR}\b", a):
        tries.append(f"{a} {year[1]}")
    return [*tries, a]


def _shortened(a: str, b: str, anchor: date | None) -> Period | None:
    """Read the end of "January 18 to 24" and "2019-21" by what stands in front."""
    match = re.fullmatch(rf"({MONTH}) (?:the )?\d\d?(?:st|nd|rd|th)?((?: {YEAR})?)", a)
    day = re.fullmatch(rf"(?:the )?(\d\d?(?:st|nd|rd|th)?)((?: {YEAR})?)", b)
    if match and day:
        return _period(f"{match[1]} {day[1]}{day[2] or match[2]}", anchor)
    if re.fullmatch(YEAR, a) and re.fullmatch(r"\d\d", b) and int(b) > int(a[2:]):
        return p.year(int(a[:2] + b))
    return None


def _before(text: str, anchor: date | None) -> DateSpan | None:
    match = _BEFORE.fullmatch(text)
    found = _period(match["a"], anchor) if match else None
    return None if found is None else _ended(found, found.start_s)


def _by(text: str, anchor: date | None) -> DateSpan | None:
    match = _BY.fullmatch(text)
    found = _period(match["a"], anchor) if match else None
    return None if found is None else _ended(found, found.end_s)


def _until(text: str, anchor: date | None) -> DateSpan | None:
    match = _UNTIL.fullmatch(text)
    found = _period(match["a"], anchor) if match else None
    if found is None:
        return None
    return DateSpan(
        start_max=found.end_s,
        end_min=found.start_s,
        end_max=found.end_s,
        ends=True,
        grain=found.grain,
        approximate=found.approximate,
    )


def _ended(found: Period, end_s: int) -> DateSpan:
    return DateSpan(
        start_max=end_s,
        end_max=end_s,
        grain=found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def _after(text: str, anchor: date | None) -> DateSpan | None:
    """Read "after X": later than X, and known by the anchor where X lies before it."""
    match = _AFTER.fullmatch(text)
    found = _period(match["a"], anchor) if match else None
    if found is None:
        return None
    known_s = None if anchor is None else day_end_s(anchor)
    if known_s is not None and known_s <= found.end_s:
        known_s = None
    return DateSpan(
        start_min=found.end_s,
        start_max=known_s,
        end_min=found.end_s,
        end_max=known_s,
        grain=found.grain,
        approximate=found.approximate,
    )


def _overnight(text: str, anchor: date | None) -> DateSpan | None:
    """Read "overnight on Friday": the night before or after it, which the words leave open."""
    match = _OVERNIGHT.fullmatch(text)
    found = _period(match["a"], anchor) if match else None
    if found is None or found.end_s - found.start_s != DAY_S:
        return None
    start_s = found.start_s - 6 * 3_600
    into = text.startswith("overnight into")
    end_s = found.start_s + (6 if into else 30) * 3_600
    return _once(replace(found, start_s=start_s, end_s=end_s, grain=Grain.HOUR, zone_assumed=True))


def _plain(text: str, anchor: date | None) -> DateSpan | None:
    found = _period(text, anchor)
    if found is None:
        return None
    if found.capped and anchor is not None:
        found = replace(found, end_s=min(found.end_s, day_end_s(anchor)))
    return _once(found)


def _once(found: Period) -> DateSpan:
    return DateSpan(
        start_min=found.start_s,
        start_max=found.end_s,
        end_min=found.start_s,
        end_max=found.end_s,
        grain=found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def _period(text: str, anchor: date | None) -> Period | None:
    """Return the period that words name, about and early and clock times included.

    Raises:
        Refusal: Where they count from a day that is not known.
    """
    try:
        return _named_period(text, anchor)
    except LookupError:
        raise Refusal(f"“{text}” needs the day that it counts from.") from None


def _named_period(text: str, anchor: date | None) -> Period | None:
    found = (
        whole_moment(text)
        or todays_part(text, anchor)
        or named(text, anchor)
        or relative(text, anchor)
        or _about(text, anchor)
        or _third(text, anchor)
        or _in_day(text, anchor)
    )
    if found is not None:
        return found
    bare = _LEADING.sub("", text)
    return _named_period(bare, anchor) if bare != text else None


def _about(text: str, anchor: date | None) -> Period | None:
    match = _COUNTED.fullmatch(text)
    if match is not None:
        found = _named_period(match["a"], anchor)
        return None if found is None else _widened(found, match["u"])
    ish = _ISH.fullmatch(text)
    bare = ish[1] if ish else _ABOUT.sub("", text)
    if bare == text:
        return None
    found = _named_period(bare, anchor)
    return None if found is None else replace(found, approximate=True)


def _widened(found: Period, unit: str) -> Period:
    """Return "about N units ago": one unit more to each side."""
    first = date(1970, 1, 1) + timedelta(days=found.start_s // DAY_S)
    last = date(1970, 1, 1) + timedelta(days=found.end_s // DAY_S - 1)
    if unit in {"day", "week"}:
        by = timedelta(days=1 if unit == "day" else 7)
        wide = p.days(first - by, last + by, found.grain)
    elif unit == "month":
        wide = p.months(first.year, first.month - 1, 3, found.grain)
    else:
        wide = p.years(first.year - 1, 3, found.grain)
    return replace(wide, approximate=True)


def _third(text: str, anchor: date | None) -> Period | None:
    match = _PART.fullmatch(text)
    if match is None:
        return None
    whole = _named_period(match["rest"], anchor)
    if whole is None or whole.grain in {Grain.MINUTE, Grain.HOUR}:
        return None
    if whole.grain is Grain.DAY:
        return part_of(whole, "early morning") if match["part"] == "early" else None
    return replace(p.third(whole, _PARTS[match["part"]]), approximate=whole.approximate)


def _in_day(text: str, anchor: date | None) -> Period | None:
    split = split_time(text)
    if split is not None:
        day = _named_period(split[1], anchor)
        found = None if day is None else at_time(day, split[0])
        if found is not None:
            return found
    split = split_part(text)
    if split is not None:
        day = _named_period(split[1], anchor)
        return None if day is None else part_of(day, split[0])
    return None


_STILL = frozenset(("still", "still so", "currently", "at present", "for now", "ongoing"))
_RULES: tuple[Callable[[str, date | None], DateSpan | None], ...] = (
    _still,
    _between,
    _plain,
    _since,
    _before,
    _by,
    _until,
    _after,
    _overnight,
    _from_to,
)
