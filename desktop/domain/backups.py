"""Which backups to keep: many of the last hours, fewer of the last days, weeks and months."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """How many to keep: the last ones, and the newest of each of so many days, weeks, months.

    Only days, weeks and months that have a backup count; they are UTC's, weeks begin on Monday.
    """

    last: int = 12
    daily: int = 7
    weekly: int = 8
    monthly: int = 12


def kept(moments: Iterable[datetime], keep: Keep | None = None) -> frozenset[datetime]:
    """Return those of ``moments``, timezone-aware, whose backups stay; the newest always does."""
    rule = keep or Keep()
    newest_first = sorted(set(moments), reverse=True)
    stay = set(newest_first[: max(rule.last, 1)])
    periods = ((rule.daily, _day), (rule.weekly, _week), (rule.monthly, _month))
    for count, period_of in periods:
        newest_of: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(period_of(moment.astimezone(UTC)), moment)
        stay.update(list(newest_of.values())[:count])
    return frozenset(stay)


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return tuple(moment.isocalendar()[:2])


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
