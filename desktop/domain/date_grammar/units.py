"""Calendar units off an anchor: the day three months on, the quarter before last."""

from datetime import date, timedelta

from desktop.domain.calendar_math import days_in_month
from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import Grain

DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
SECONDS = {"minute": 60, "hour": 3_600}
_GRAINS = {"day": Grain.DAY, "fortnight": Grain.WEEK, "year": Grain.YEAR, "decade": Grain.DECADE}
_DAY = timedelta(days=1)


def shifted(anchor: date, count: int, unit: str) -> date:
    """Return the day ``count`` units after the anchor; a month's end stays within the month."""
    if unit in DAYS:
        return anchor + timedelta(days=count * DAYS[unit])
    months = anchor.year * 12 + anchor.month - 1 + count * _MONTHS[unit]
    year, month = divmod(months, 12)
    return date(year, month + 1, min(anchor.day, days_in_month(year, month + 1)))


def unit_period(anchor: date, offset: int, unit: str) -> Period:
    """Return the calendar unit that lies ``offset`` units from the anchor's own."""
    there = shifted(anchor.replace(day=1) if unit in _MONTHS else anchor, offset, unit)
    if unit in DAYS:
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
