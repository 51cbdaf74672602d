"""Clock times and parts of a day, with or without a zone."""

import re
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar.lexicon import MONTHS, PART, PARTS_OF_DAY
from desktop.domain.date_grammar.named_days import exact_day
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import DAY_S, Grain

HOUR_S = 3_600
_TIME = re.compile(
    r"(?:at |around )?(?P<h>\d\d?)(?:[:.](?P<m>\d\d)(?::\d\d(?:\.\d+)?)?)? ?(?P<half>am|pm)?"
    r"(?: ?(?P<named>utc|gmt|z|zulu))?(?: ?(?P<off>[+-]\d\d?(?::?\d\d)?))?(?P<local> local(?: time)?| hours| hrs)?"
)
_ISO = re.compile(
    r"(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)[t ](?P<h>\d\d):?(?P<m>\d\d)(?::?\d\d(?:\.\d+)?)?"
    r"(?P<zone>z| ?utc| ?gmt)?(?P<off>[+-]\d\d:?(?:\d\d)?)?"
)
_DATE_TIME_GROUP = re.compile(
    r"(?P<d>\d\d)(?P<h>\d\d)(?P<m>\d\d)z ?(?P<mo>[a-z]{3}) ?(?P<y>\d\d(?:\d\d)?)"
)
_PART_BEFORE = re.compile(
    rf"(?:(?:in |at |on |during )?(?:the )?(?P<part>{PART})(?: hours)? (?:of|on) (?:the )?)(?P<rest>.+)"
)
_PART_AFTER = re.compile(rf"(?P<rest>.+?) (?:in |at |during )?(?:the )?(?P<part>{PART})")
_NIGHT_OF_TWO = re.compile(
    r"(?:the )?night (?:of|from) (?:the )?(?P<a>\d\d?)(?:st|nd|rd|th)?(?:-| to )(?P<b>\d\d?(?:st|nd|rd|th)? .+)"
)
_TIME_AFTER = re.compile(
    r"(?P<rest>.+?) (?:at )?(?P<time>\d\d?(?:[:.]\d\d)?(?: ?[ap]m)?(?: ?(?:utc|gmt|z|zulu))?(?: ?[+-]\d\d?(?::?\d\d)?)?(?: local(?: time)?| hours| hrs)?)"
)
_TIME_BEFORE = re.compile(
    r"(?:at )?(?P<time>\d\d?(?:[:.]\d\d)?(?: ?[ap]m)?(?: ?(?:utc|gmt|z|zulu))?(?: ?[+-]\d\d?(?::?\d\d)?)?(?: local(?: time)?| hours| hrs)?) (?:on )?(?P<rest>.+)"
)
_TODAYS_PART = {
    "this morning": (0, "morning"),
    "this afternoon": (0, "afternoon"),
    "this evening": (0, "evening"),
    "tonight": (0, "night"),
    "last night": (-1, "night"),
    "overnight": (-1, "night"),
    "yesterday morning": (-1, "morning"),
    "yesterday evening": (-1, "evening"),
}


def whole_moment(text: str) -> Period | None:
    """Return an ISO moment or a military date-time group (261800Z JAN 26), None for neither."""
    match = _ISO.fullmatch(text)
    if match is not None:
        day = exact_day(int(match["y"]), int(match["mo"]), int(match["d"]))
        return (
            None if day is None else _at(day, match["h"], match["m"], match["zone"], match["off"])
        )
    match = _DATE_TIME_GROUP.fullmatch(text)
    if match is None or match["mo"] not in MONTHS:
        return None
    day = exact_day(int(match["y"]) % 100 + 2000, MONTHS[match["mo"]], int(match["d"]))
    return None if day is None else _at(day, match["h"], match["m"], "z", None)


def todays_part(text: str, anchor: date | None) -> Period | None:
    """Return "this morning", "last night", "overnight", None for anything else.

    Raises:
        LookupError: Where it counts from an anchor and there is none.
    """
    found = _TODAYS_PART.get(text)
    if found is None:
        return None
    if anchor is None:
        raise LookupError(text)
    offset, part = found
    day = exact_day(anchor.year, anchor.month, anchor.day)
    assert day is not None
    whole = replace(day, start_s=day.start_s + offset * DAY_S, end_s=day.end_s + offset * DAY_S)
    return part_of(whole, part)


def part_of(day: Period, part: str) -> Period | None:
    """Return a part of one day; the night reaches into the next day."""
    if day.end_s - day.start_s != DAY_S:
        return None
    first, last = PARTS_OF_DAY[part]
    return replace(
        day,
        start_s=day.start_s + first * HOUR_S,
        end_s=day.start_s + last * HOUR_S,
        grain=Grain.HOUR,
        zone_assumed=True,
    )


def split_part(text: str) -> tuple[str, str] | None:
    """Split "the night of 24 January" and "Monday morning" into part of day and day words."""
    match = _NIGHT_OF_TWO.fullmatch(text)
    if match is not None:
        tail = match["b"].partition(" ")[2]
        return "night", f"{match['a']} {tail}"
    if text.startswith("overnight "):
        return None
    match = _PART_BEFORE.fullmatch(text) or _PART_AFTER.fullmatch(text)
    return None if match is None else (match["part"], match["rest"])


def split_time(text: str) -> tuple[str, str] | None:
    """Split "24 January at 14:30 UTC" into time words and day words."""
    for pattern in (_TIME_AFTER, _TIME_BEFORE):
        match = pattern.fullmatch(text)
        if match is not None and re.search(
            r"[:.]\d\d|[ap]m|utc|gmt|z\b|hours|hrs|local", match["time"]
        ):
            return match["time"], match["rest"]
    return None


def at_time(day: Period, text: str) -> Period | None:
    """Return the minute or hour that ``text`` names on one day, None where it names none."""
    match = _TIME.fullmatch(text)
    if match is None or day.end_s - day.start_s != DAY_S:
        return None
    hour = int(match["h"])
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "pm" else 0)
    return _at(day, str(hour), match["m"], match["named"], match["off"])


def _at(
    day: Period, hour_text: str, minute_text: str | None, zone: str | None, offset: str | None
) -> Period | None:
    hour, minute = int(hour_text), int(minute_text or 0)
    if hour > 23 or minute > 59:
        return None
    start_s = day.start_s + hour * HOUR_S + minute * 60 - _offset_s(offset)
    grain, width_s = (Grain.MINUTE, 60) if minute_text else (Grain.HOUR, HOUR_S)
    return replace(
        day,
        start_s=start_s,
        end_s=start_s + width_s,
        grain=grain,
        zone_assumed=zone is None and offset is None,
    )


def _offset_s(text: str | None) -> int:
    if not text:
        return 0
    digits = text[1:].replace(":", "")
    seconds = int(digits[:2]) * HOUR_S + (int(digits[2:]) * 60 if len(digits) > 2 else 0)
    return -seconds if text[0] == "-" else seconds
