"""Date spans in the words that a briefer would say."""

from datetime import date

from desktop.domain.calendar_math import civil_from_days, days_in_month
from desktop.domain.spans import DAY_S, DateSpan, day_start_s

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def echo(span: DateSpan) -> str:
    """Return a span as a phrase: "since 19–25 Jan 2026, still so on 26 Jan 2026"."""
    zone = " (zone assumed)" if span.zone_assumed else ""
    return _phrase(span) + zone


def echo_short(span: DateSpan) -> str:
    """Return a span for a narrow cell: as `echo`, without "once within" and "still so"."""
    return _phrase(span).removeprefix("once within ").partition(", still so")[0]


def period(start_s: int, end_s: int) -> str:
    """Return the half-open period ``[start_s, end_s)`` in as few words as are exact."""
    if start_s % DAY_S or end_s % DAY_S or end_s <= start_s:
        return _clock_period(start_s, end_s)
    first = civil_from_days(start_s // DAY_S)
    last = civil_from_days(end_s // DAY_S - 1)
    months = first[2] == 1 and last[2] == days_in_month(last[0], last[1])
    if months and first[1] == 1 and last[1] == 12:
        return _joined(_year(first[0]), _year(last[0]), spaced=False)
    if months:
        return _between(_month(first), _month(last), first, last)
    if first[:2] == last[:2] and first != last:
        return f"{first[2]}–{_day(last)}"
    return _between(_day(first), _day(last), first, last, spaced=True)


def day_text(day: date) -> str:
    """Return a day as "26 Jan 2026"."""
    return period(day_start_s(day), day_start_s(day) + DAY_S)


def _phrase(span: DateSpan) -> str:
    about = "about " if span.approximate else ""
    if span.open_at is not None:
        return f"{_since(span, about)}, still so on {day_text(span.open_at)}"
    if span.start_min is None or span.end_max is None:
        return _half_bounded(span, about)
    attested = span.attested()
    if attested is not None:
        return _held(span, about, attested)
    whole = period(span.start_min, span.end_max)
    single = span.end_max - span.start_min <= DAY_S
    return about + whole if single or about else f"once within {whole}"


def _since(span: DateSpan, about: str) -> str:
    if span.start_min is not None and span.start_max is not None:
        return f"since {about}{period(span.start_min, span.start_max)}"
    if span.start_max is not None:
        return f"since {about}{_instant(span.start_max)} or before"
    return "with no known beginning"


def _held(span: DateSpan, about: str, attested: tuple[int, int]) -> str:
    assert span.start_min is not None
    assert span.end_max is not None
    start_max, end_min = attested
    starts_on = span.start_max is None or start_max - span.start_min <= DAY_S
    ends_on = span.end_max - end_min <= DAY_S
    # Two clock times with a dash between them are when it happened once, some time.
    ends = (span.start_min, start_max, end_min, span.end_max)
    is_of_days = not any(each % DAY_S for each in ends)
    if starts_on and ends_on and is_of_days:
        return about + period(span.start_min, span.end_max)
    start = period(span.start_min, start_max)
    return f"{about}from {start} to {period(end_min, span.end_max)}"


def _half_bounded(span: DateSpan, about: str) -> str:
    if span.end_max is not None:
        if not span.words.strip():
            return f"not dated, not later than {_last_day(span.end_max)}"
        if span.words.lower().startswith("before"):
            return f"before {about}{_instant(span.end_max)}"
        return f"not later than {about}{_last_day(span.end_max)}"
    if span.start_min is not None:
        if span.start_max is not None:
            return f"from {about}{period(span.start_min, span.start_max)} on"
        return f"{about}{_instant(span.start_min)} or later"
    return "not dated"


def _last_day(end_s: int) -> str:
    """Return the last day before an instant, or the last minute where it is no midnight."""
    return _instant(end_s - 1) if end_s % DAY_S else period(end_s - DAY_S, end_s)


def _instant(instant_s: int) -> str:
    if instant_s % DAY_S == 0:
        return period(instant_s, instant_s + DAY_S)
    return f"{_day_of(instant_s)}, {_clock(instant_s)} UTC"


def _clock_period(start_s: int, end_s: int) -> str:
    if end_s - start_s <= 60:
        return _instant(start_s) if start_s % DAY_S else f"{_day_of(start_s)}, 00:00 UTC"
    if start_s // DAY_S == (end_s - 1) // DAY_S:
        end = "24:00" if end_s % DAY_S == 0 else _clock(end_s)
        return f"{_day_of(start_s)}, {_clock(start_s)}–{end} UTC"
    start = f"{_day_of(start_s)}, {_clock(start_s)}"
    return f"{start} – {_day_of(end_s)}, {_clock(end_s)} UTC"


def _between(
    first_text: str,
    last_text: str,
    first: tuple[int, int, int],
    last: tuple[int, int, int],
    *,
    spaced: bool = False,
) -> str:
    """Join two dates, with the year once where they share it."""
    if first_text == last_text:
        return last_text
    if first[0] == last[0]:
        first_text = first_text.removesuffix(f" {_year(first[0])}")
        return _joined(first_text, last_text, spaced=spaced)
    return _joined(first_text, last_text, spaced=True)


def _joined(first: str, last: str, *, spaced: bool) -> str:
    if first == last:
        return first
    return f"{first} – {last}" if spaced else f"{first}–{last}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _month(civil: tuple[int, int, int]) -> str:
    return f"{_MONTHS[civil[1] - 1]} {_year(civil[0])}"


def _day(civil: tuple[int, int, int]) -> str:
    return f"{civil[2]} {_month(civil)}"


def _day_of(instant_s: int) -> str:
    return _day(civil_from_days(instant_s // DAY_S))


def _clock(instant_s: int) -> str:
    minutes = instant_s % DAY_S // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def iso_instant(instant_s: int | None) -> str | None:
    """Return an instant as ISO 8601 in UTC, None for None."""
    if instant_s is None:
        return None
    year, month, day = civil_from_days(instant_s // DAY_S)
    rest = instant_s % DAY_S
    sign = "-" if year < 0 else ""
    clock = f"{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}"
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}T{clock}Z"
