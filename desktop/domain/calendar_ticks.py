"""Which instants a date axis labels: whole units of the calendar in UTC, well apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count, takewhile

from desktop.domain.calendar_math import civil_from_days, days_from_civil
from desktop.domain.spans import DAY_S

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HOUR_S = 3_600
# 5 January 1970 was a Monday.
_MONDAY_S = 4 * DAY_S


class Unit(Enum):
    """What the ticks of an axis are multiples of."""

    SECONDS = auto()
    MONTHS = auto()
    YEARS = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """The distance between two ticks: so many units, and about how long that is."""

    unit: Unit
    number: int

    @property
    def about_s(self) -> float:
        """How long it is, where months and years differ the shortest."""
        length = {Unit.SECONDS: 1, Unit.MONTHS: 28 * DAY_S, Unit.YEARS: 365 * DAY_S}
        return float(self.number * length[self.unit])


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the axis; ``is_main`` where the next larger unit begins: a day, month or year.

    No week is: months begin in the middle of them.
    """

    at_s: int
    label: str
    is_main: bool


_SECOND_STEPS = (300, 900, 1_800, *(hours * _HOUR_S for hours in (1, 3, 6, 12)))
_STEPS = (
    *(Step(Unit.SECONDS, seconds) for seconds in _SECOND_STEPS),
    *(Step(Unit.SECONDS, days * DAY_S) for days in (1, 7)),
    *(Step(Unit.MONTHS, months) for months in (1, 3, 6)),
    *(Step(Unit.YEARS, base * 10**power) for power in range(4) for base in (1, 2, 5)),
    Step(Unit.YEARS, 10_000),
)


def ticks_between(start_s: float, end_s: float, least_s: float) -> tuple[Tick, ...]:
    """Return the ticks of a period, ``least_s`` apart where they are days or months."""
    step = step_for(least_s)
    instants = takewhile(lambda at: at <= end_s, _instants(start_s, step))
    return tuple(_tick(at, step) for at in instants)


def step_for(least_s: float) -> Step:
    """Return the shortest step whose ticks are at least so far apart; years need half."""
    for step in _STEPS:
        if step.about_s >= (least_s / 2 if step.unit is Unit.YEARS else least_s):
            return step
    return _STEPS[-1]


def _instants(start_s: float, step: Step) -> Iterator[int]:
    """Yield the multiples of ``step`` from ``start_s`` on."""
    if step.unit is Unit.SECONDS:
        # Weeks run from Monday to Sunday; all else counts from midnight.
        origin = _MONDAY_S if step.number == 7 * DAY_S else 0
        first = -int((origin - start_s) // step.number) * step.number + origin
        yield from count(first, step.number)
    months = step.number if step.unit is Unit.MONTHS else 12 * step.number
    year, month, _day = civil_from_days(int(start_s // DAY_S))
    first = (year * 12 + month - 1) // months * months
    if _month_start(first) < start_s:
        first += months
    yield from map(_month_start, count(first, months))


def _month_start(number: int) -> int:
    """Return when the month begins that is so many months after the year 0."""
    return days_from_civil(number // 12, number % 12 + 1, 1) * DAY_S


def _tick(at_s: int, step: Step) -> Tick:
    year, month, day = civil_from_days(at_s // DAY_S)
    if step.unit is Unit.YEARS:
        return Tick(at_s, year_words(year), is_main=True)
    if step.unit is Unit.MONTHS:
        name = MONTHS[month - 1]
        label = f"{name} {year_words(year)}" if month == 1 else name
        return Tick(at_s, label, is_main=month == 1)
    if at_s % DAY_S:
        return Tick(at_s, f"{at_s // _HOUR_S % 24:02d}:{at_s // 60 % 60:02d}", is_main=False)
    is_first = step.number < DAY_S or (step.number == DAY_S and day == 1)
    return Tick(at_s, f"{day} {MONTHS[month - 1]}", is_main=is_first)


def year_words(year: int) -> str:
    """Return a year as people write it; year 0 of the calendar is 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"
