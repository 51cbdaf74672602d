"""Reads what words name as one period: about and early and clock times included."""

import re
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
from desktop.domain.date_grammar.clock_ranges import clock_range
from desktop.domain.date_grammar.counted import counted_from
from desktop.domain.date_grammar.eras import of_an_era
from desktop.domain.date_grammar.named import named
from desktop.domain.date_grammar.parts_of import part_of_period
from desktop.domain.date_grammar.period import Period
from desktop.domain.date_grammar.refusal import Refusal
from desktop.domain.date_grammar.relative import relative
from desktop.domain.spans import DAY_S, Grain

_LEADING = re.compile(
    r"^(?:on|in|at|during|throughout|within|around the time of|as of|dated|the|of|it was|happened|cy)\s+"
)
_ABOUT = re.compile(
    r"^(?:about|around|circa|approximately|approx|roughly|some time in|sometime in|ca|c|≈|~)(?![a-z]) ?(?=\S)"
)
_ISH = re.compile(r"^(.*?\S)(?: or so| or thereabouts| ?-?ish| approximately| approx| circa)$")
# Somebody is not sure: the bounds are as vague as those of "about".
_HEDGED = re.compile(
    r"^(?:maybe|possibly|perhaps|probably|presumably|apparently|uncertain:?) (?P<a>.+)$"
    r"|^(?P<b>.+?)(?: ?\?| maybe| perhaps| probably| guess)$"
)
_SOME_PART = re.compile(
    r"^(?:(?:an?|one|some) )?(?:day|week|month|year|decade|time)(?: some ?where)?"
    r" (?:in|during|within) (?P<rest>.+)$"
)
_PART = re.compile(
    r"^(?:the )?(?P<part>early|mid|middle|late|beginning of|start of|middle of|end of|very end of|first days of|last days of|turn of)[ -](?:the )?(?P<rest>.+)$"
)
_TWO_PARTS = re.compile(
    r"^(?:the )?(?P<a>early|mid|middle)(?:[ -]to[ -]|-)(?P<b>mid|middle|late)[ -](?P<rest>.+)$"
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
_COUNTED = re.compile(
    r"^(?:about|around|approximately|approx|roughly|circa|some|nearly|almost|over|more than) (?P<a>(?:an?|\d+|[a-z]+) (?P<u>day|week|month|year)s? (?:ago|earlier))$"
)


def read_period(text: str, anchor: date | None) -> Period | None:
    """Return the period that words name, None where they name none.

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
        or clock_range(text, anchor, _named_period)
        or todays_part(text, anchor)
        or named(text, anchor)
        or of_an_era(text)
        or relative(text, anchor)
        or part_of_period(text, anchor, _named_period)
        or _about(text, anchor)
        or _two_thirds(text, anchor)
        or _third(text, anchor)
        or _in_day(text, anchor)
        or counted_from(text, anchor, _named_period)
    )
    if found is not None:
        return found
    for bare in (_LEADING.sub("", text), _SOME_PART.sub(lambda match: match["rest"], text)):
        if bare != text:
            return _named_period(bare, anchor)
    hedged = _HEDGED.fullmatch(text)
    if hedged is None:
        return None
    found = _named_period(hedged["a"] or hedged["b"], anchor)
    return None if found is None else replace(found, approximate=True)


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


def _two_thirds(text: str, anchor: date | None) -> Period | None:
    """Read "early to mid March": from the beginning of one third to the end of the other."""
    match = _TWO_PARTS.fullmatch(text)
    if match is None:
        return None
    first = _third(f"{match['a']} {match['rest']}", anchor)
    last = _third(f"{match['b']} {match['rest']}", anchor)
    return None if first is None or last is None else replace(first, end_s=last.end_s)


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
