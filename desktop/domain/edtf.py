"""Extended Date/Time Format, ISO 8601-2:2019 levels 0 and 1 (loc.gov/standards/datetime)."""

import re
from dataclasses import dataclass

from desktop.domain.calendar_math import civil_from_days, days_from_civil, days_in_month
from desktop.domain.errors import BasewatchError
from desktop.domain.spans import DAY_S, DateSpan, Grain, once


class NotEdtfError(BasewatchError):
    """Text that is no EDTF of level 0 or 1."""


@dataclass(frozen=True, slots=True)
class _Date:
    start_s: int
    end_s: int
    grain: Grain
    approximate: bool
    zone_assumed: bool = False


_YEAR = re.compile(r"(-?\d{4})([?~%]?)")
_LONG_YEAR = re.compile(r"Y(-?[1-9]\d{4,})([?~%]?)")
_MONTH = re.compile(r"(-?\d{4})-(\d\d)([?~%]?)")
_DAY = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)([?~%]?)")
_MOMENT = re.compile(
    r"(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::\d\d)?)?"
)
_CENTURY = re.compile(r"(-?)(\d\d)([?~%]?)")
_UNSPECIFIED = re.compile(
    r"(XXXX(?:-XX(?:-XX)?)?|-?\d{2}XX|-?\d{3}X|-?\d{4}-XX|-?\d{4}-XX-XX|-?\d{4}-\d\d-XX)([?~%]?)"
)
_SHAPE = re.compile(r"[-\dXYTZ:+./?~%]+")
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}
_LEAST_CHARS = 4


def looks_like_edtf(text: str) -> bool:
    """Tell whether ``text`` has only the signs of EDTF in it, and no century, as in 01/2026."""
    if len(text) < _LEAST_CHARS or _SHAPE.fullmatch(text) is None:
        return False
    return not any(_CENTURY.fullmatch(part) for part in text.split("/"))


def from_edtf(text: str) -> DateSpan:
    """Return the span of an EDTF text of level 0 or 1.

    An interval holds throughout; a single date is once within it.

    Raises:
        NotEdtfError: Where it is none.
    """
    found = read_edtf(text)
    if found is None:
        raise NotEdtfError(f"“{text}” is not EDTF of level 0 or 1, as in 2026-01-24 or 2019/..")
    return found


def read_edtf(text: str) -> DateSpan | None:
    """Return the span of an EDTF text of level 0 or 1, None where it is none."""
    first_text, slash, last_text = text.partition("/")
    if not slash:
        found = _date(text)
        return None if found is None else _once(found)
    if "/" in last_text or (first_text, last_text) == ("", ""):
        return None
    first, last = _date(first_text), _date(last_text)
    if (first is None and first_text not in {"", ".."}) or (
        last is None and last_text not in {"", ".."}
    ):
        return None
    if first is not None and last is not None and first.start_s > last.end_s:
        return None
    return _interval(first, last)


def to_edtf(span: DateSpan) -> str:
    """Return the nearest EDTF for exchange; it cannot say half of what a span says."""
    mark = "~" if span.approximate else ""
    attested = span.attested()
    if span.is_open:
        start = span.start_min if span.start_min is not None else span.start_max
        return ".." if start is None else f"{_text(start, span.start_max, mark)}/.."
    if attested is None and span.start_min is not None and span.end_max is not None:
        single = _single(span.start_min, span.end_max)
        return f"{single}{mark}" if single else _range_text(span.start_min, span.end_max, mark)
    first = ".." if span.start_min is None else _text(span.start_min, span.start_max, mark)
    last = ".." if span.end_max is None else _text_before(span.end_min, span.end_max, mark)
    return f"{first}/{last}"


def _once(found: _Date) -> DateSpan:
    return once(
        found.start_s,
        found.end_s,
        found.grain,
        approximate=found.approximate,
        zone_assumed=found.zone_assumed,
    )


def _interval(first: _Date | None, last: _Date | None) -> DateSpan:
    known = [one for one in (first, last) if one is not None]
    return DateSpan(
        start_min=None if first is None else first.start_s,
        start_max=None if first is None else first.end_s,
        end_min=None if last is None else last.start_s,
        end_max=None if last is None else last.end_s,
        grain=known[0].grain if known else None,
        approximate=any(one.approximate for one in known),
    )


def _date(text: str) -> _Date | None:
    for pattern, read in _READERS:
        match = pattern.fullmatch(text)
        if match is not None:
            return read(match)
    return None


def _months(year: int, month: int, count: int, grain: Grain, mark: str) -> _Date:
    end_year, end_month = divmod(year * 12 + month - 1 + count, 12)
    return _Date(
        days_from_civil(year, month, 1) * DAY_S,
        days_from_civil(end_year, end_month + 1, 1) * DAY_S,
        grain,
        mark in {"~", "%"},
    )


def _read_year(match: re.Match[str]) -> _Date | None:
    if match[1] == "-0000":
        return None
    return _months(int(match[1]), 1, 12, Grain.YEAR, match[2])


def _read_month(match: re.Match[str]) -> _Date | None:
    year, month = int(match[1]), int(match[2])
    if match[1] == "-0000":
        return None
    if month in _SEASON_MONTHS:
        return _months(year, _SEASON_MONTHS[month], 3, Grain.SEASON, match[3])
    return _months(year, month, 1, Grain.MONTH, match[3]) if 1 <= month <= 12 else None


def _read_day(match: re.Match[str]) -> _Date | None:
    start = _day_start(match[1], match[2], match[3])
    if start is None:
        return None
    return _Date(start, start + DAY_S, Grain.DAY, match[4] in {"~", "%"})


def _day_start(year_text: str, month_text: str, day_text: str) -> int | None:
    year, month, day = int(year_text), int(month_text), int(day_text)
    if year_text == "-0000" or not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        return None
    return days_from_civil(year, month, day) * DAY_S


def _read_moment(match: re.Match[str]) -> _Date | None:
    start = _day_start(match[1], match[2], match[3])
    hour, minute, second = int(match[4]), int(match[5]), int(match[6] or 0)
    offset = _offset_s(match[7])
    if start is None or offset is None or minute > 59 or second > 59:
        return None
    if hour > 23 and (hour, minute, second) != (24, 0, 0):
        return None
    at = start + hour * 3600 + minute * 60 + second - offset
    width_s = 1 if match[6] else 60
    return _Date(at, at + width_s, Grain.MINUTE, approximate=False, zone_assumed=match[7] is None)


def _offset_s(text: str | None) -> int | None:
    if text is None or text == "Z":
        return 0
    hours, _colon, minutes = text[1:].partition(":")
    if int(hours) > 14 or int(minutes or 0) > 59 or (int(hours) == 14 and int(minutes or 0)):
        return None
    seconds = int(hours) * 3600 + int(minutes or 0) * 60
    if text[0] == "-":
        # No place on Earth is more than twelve hours behind.
        return None if seconds == 0 or seconds > 12 * 3600 else -seconds
    return seconds


def _read_century(match: re.Match[str]) -> _Date | None:
    number = int(match[2])
    if match[1] and not number:
        return None
    first = -100 * number if match[1] else 100 * number
    return _months(first, 1, 1200, Grain.DECADE, match[3])


def _read_unspecified(match: re.Match[str]) -> _Date | None:
    text, mark = match[1], match[2]
    year_text = text.lstrip("-")[:4]
    sign = -1 if text.startswith("-") else 1
    if "X" in year_text:
        low, high = int(year_text.replace("X", "0")), int(year_text.replace("X", "9"))
        first, last = (low, high) if sign > 0 else (-high, -low)
        grain = Grain.DECADE
        return _months(first, 1, 12 * (last - first + 1), grain, mark)
    year = sign * int(year_text)
    month_text = text.lstrip("-")[5:7]
    if month_text == "XX":
        return _months(year, 1, 12, Grain.YEAR, mark)
    month = int(month_text)
    return _months(year, month, 1, Grain.MONTH, mark) if 1 <= month <= 12 else None


_READERS = (
    (_YEAR, _read_year),
    (_LONG_YEAR, _read_year),
    (_MONTH, _read_month),
    (_DAY, _read_day),
    (_MOMENT, _read_moment),
    (_UNSPECIFIED, _read_unspecified),
    (_CENTURY, _read_century),
)


def _single(start_s: int, end_s: int) -> str:
    """Return a day, month or year that is exactly this stretch, empty where none is."""
    if start_s % DAY_S or end_s % DAY_S:
        return ""
    first, last = civil_from_days(start_s // DAY_S), civil_from_days(end_s // DAY_S - 1)
    if first == last:
        return _day_text(first)
    ends_month = last[2] == days_in_month(last[0], last[1])
    if first[:2] == last[:2] and first[2] == 1 and ends_month:
        return _day_text(first)[:-3]
    if first[0] == last[0] and first[1:] == (1, 1) and last[1:] == (12, 31):
        return _year_text(first[0])
    return ""


def _range_text(start_s: int, end_s: int, mark: str) -> str:
    first = _day_text(civil_from_days(start_s // DAY_S))
    last = _day_text(civil_from_days((end_s - 1) // DAY_S))
    return f"{first}{mark}" if first == last else f"{first}{mark}/{last}{mark}"


def _text(start_s: int, start_max: int | None, mark: str) -> str:
    single = "" if start_max is None else _single(start_s, start_max)
    return (single or _day_text(civil_from_days(start_s // DAY_S))) + mark


def _text_before(end_min: int | None, end_s: int, mark: str) -> str:
    single = "" if end_min is None else _single(end_min, end_s)
    return (single or _day_text(civil_from_days((end_s - 1) // DAY_S))) + mark


def _day_text(civil: tuple[int, int, int]) -> str:
    return f"{_year_text(civil[0])}-{civil[1]:02d}-{civil[2]:02d}"


def _year_text(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"
