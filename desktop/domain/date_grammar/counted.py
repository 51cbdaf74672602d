"""Days counted from another day than the anchor: two days after tomorrow, Monday two weeks from now."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import COUNT, UNIT, WEEKDAY, WEEKDAYS, number_of
from desktop.domain.date_grammar.named import named
from desktop.domain.date_grammar.period import Period
from desktop.domain.date_grammar.units import shifted
from desktop.domain.spans import DAY_S, day_of

Reader = Callable[[str, date | None], Period | None]

_ONE = rf"(?:{COUNT}) (?:{UNIT})s?"
_MANY = rf"(?P<counts>{_ONE}(?:(?: and|,)? {_ONE})*)"
_AFTER = re.compile(rf"(?:in )?{_MANY} (?P<way>after|from|before|since) (?P<base>.+)")
_LATER = re.compile(
    rf"(?:in )?{_MANY} (?P<way>ago|earlier|before|later|hence|from now|from today)|in {_MANY.replace('counts', 'ahead')}"
)
_EACH = re.compile(rf"(?P<c>{COUNT}) (?P<u>{UNIT})s?")
_OF_WEEK = (
    re.compile(rf"(?:on )?(?P<w>{WEEKDAY})(?: of| in|,| -)? (?P<there>.+)"),
    re.compile(rf"(?P<there>.+?)(?:,| -)? (?:on )?(?P<w>{WEEKDAY})"),
)
# "Monday two weeks from now" is of that week; other counts must reach such a weekday themselves.
_BY_WEEKS = re.compile(
    rf"(?:in )?(?:{COUNT}) weeks?(?: (?:ago|earlier|later|hence|from now|from today))?"
    r"|.* week"
)
_BACK = frozenset(("before", "ago", "earlier"))


def counted_from(text: str, anchor: date | None, read: Reader) -> Period | None:
    """Return the day that ``text`` counts to, None where it does not count.

    Args:
        text: Normalised words.
        anchor: The day that relative words count from.
        read: Reads the words that name the day to count from.

    Raises:
        LookupError: Where it counts from the anchor and there is none.
    """
    return _after(text, anchor, read) or _compound(text, anchor) or _in_week_of(text, anchor, read)


def _after(text: str, anchor: date | None, read: Reader) -> Period | None:
    match = _AFTER.fullmatch(text)
    if match is None:
        return None
    if match["base"] in WEEKDAYS:
        return None  # The last one or the next: nothing tells.
    base = read(match["base"], anchor)
    day = None if base is None else _single_day(base)
    return None if day is None else _counted(day, match["counts"], match["way"])


def _compound(text: str, anchor: date | None) -> Period | None:
    """Read "2 weeks and 2 days ago"; a single count keeps the whole unit and is read before."""
    match = _LATER.fullmatch(text)
    counts = None if match is None else match["counts"] or match["ahead"]
    if match is None or counts is None or len(_EACH.findall(counts)) < 2:
        return None
    if anchor is None:
        raise LookupError(text)
    return _counted(anchor, counts, match["way"] or "later")


def _in_week_of(text: str, anchor: date | None, read: Reader) -> Period | None:
    """Read a weekday with the day or week that it belongs to: Monday two weeks from now."""
    for pattern in _OF_WEEK:
        match = pattern.fullmatch(text)
        if match is None or match["there"] in WEEKDAYS:
            continue
        if named(match["there"], anchor) is not None:
            continue  # A calendar date has a weekday of its own.
        there = read(match["there"], anchor)
        day = None if there is None else day_of(there.start_s)
        if there is None or day is None or there.end_s - there.start_s > 7 * DAY_S:
            continue
        wanted = WEEKDAYS[match["w"]]
        if _BY_WEEKS.fullmatch(match["there"]):
            return p.day(day + timedelta(days=wanted - day.weekday()))
        return p.day(day) if day.weekday() == wanted else None
    return None


def _single_day(found: Period) -> date | None:
    return day_of(found.start_s) if found.end_s - found.start_s == DAY_S else None


def _counted(day: date, counts: str, way: str) -> Period | None:
    sign = -1 if way in _BACK else 1
    for match in _EACH.finditer(counts):
        if match["u"] in {"minute", "hour"}:
            return None
        try:
            day = shifted(day, sign * number_of(match["c"]), match["u"])
        except (ValueError, OverflowError):
            return None
    return p.day(day)
