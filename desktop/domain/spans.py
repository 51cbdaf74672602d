"""Date spans: what a report's date words bound, and what they leave open.

Bounds are instants in whole seconds since 1970-01-01T00:00Z, in the proleptic Gregorian calendar,
so that years beyond Python's calendar fit too. Days are UTC days.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.errors import BasewatchError

DAY_S = 86_400
_EPOCH = date(1970, 1, 1).toordinal()


class InvalidSpan(BasewatchError):
    """Bounds that contradict each other."""


class Grain(StrEnum):
    """How finely the words speak; for showing, never for computing."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"


class AnchorKind(StrEnum):
    """Why relative words count from the anchor."""

    PUBLISHED = "published"
    SAID = "said"
    OBSERVED = "observed"
    MANUAL = "manual"


def day_start_s(day: date) -> int:
    """Return the first instant of a UTC day, in seconds since 1970."""
    return (day.toordinal() - _EPOCH) * DAY_S


def day_end_s(day: date) -> int:
    """Return the end of a UTC day: the first instant of the next, in seconds since 1970."""
    return day_start_s(day) + DAY_S


def day_of(instant_s: int) -> date | None:
    """Return the UTC day that holds an instant, None where no calendar of Python's has it."""
    ordinal = instant_s // DAY_S + _EPOCH
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """When something held, as far as words tell.

    Attributes:
        words: What the report says, word for word.
        anchor: The day that relative words count from.
        anchor_kind: Why they count from it.
        start_min: The true start is not before; None where it is not bounded.
        start_max: The true start is not after.
        end_min: The true end is not before.
        end_max: The true end is not after.
        open_at: The last day on which it was reported as still true; counts to that day's end.
        begins: Yes where the report says that it began then, no where it was only first seen
            then, None where nothing tells.
        ends: The same for its end.
        grain: How finely the words speak.
        approximate: About, around, circa.
        zone_assumed: A clock time without a zone was read as UTC.
    """

    words: str = ""
    anchor: date | None = None
    anchor_kind: AnchorKind | None = None
    start_min: int | None = None
    start_max: int | None = None
    end_min: int | None = None
    end_max: int | None = None
    open_at: date | None = None
    begins: bool | None = None
    ends: bool | None = None
    grain: Grain | None = None
    approximate: bool = False
    zone_assumed: bool = False

    def __post_init__(self) -> None:
        """Refuse bounds that contradict each other.

        Raises:
            InvalidSpan: With a sentence.
        """
        start, latest, end = self.start_min, self.start_max, self.end_max
        if (
            start is not None
            and latest is not None
            and self.end_min is not None
            and end is not None
            and self.open_at is None
            and start <= latest
            and self.end_min <= end
            and start <= end
        ):
            return  # Most are so, and an import makes millions.
        for first, last, sentence in (
            (self.start_min, self.start_max, "The earliest start is after the latest start."),
            (self.end_min, self.end_max, "The earliest end is after the latest end."),
            (self.start_min, self.end_max, "It would end before it can have started."),
            (self.start_min, self.open_until, "It is still so on a day before it can have begun."),
        ):
            if first is not None and last is not None and first > last:
                raise InvalidSpan(sentence)

    @property
    def open_until(self) -> int | None:
        """The end of the last day on which it was reported as still true."""
        return None if self.open_at is None else day_end_s(self.open_at)

    @property
    def is_open(self) -> bool:
        """Whether it still held when last reported."""
        return self.open_at is not None

    @property
    def is_once(self) -> bool:
        """Whether it happened once, some time inside: no part of it is attested."""
        return not self.is_open and self.attested() is None

    def attested(self) -> tuple[int, int] | None:
        """Return the part for which it certainly held, None where there is none.

        It runs from the latest start to the earliest end or the end of `open_at`.
        """
        end = self.open_until if self.end_min is None else self.end_min
        if self.start_max is None or end is None or self.start_max >= end:
            return None
        return self.start_max, end

    def possible(self) -> tuple[int | None, int | None]:
        """Return the part outside of which it certainly did not hold, as far as is known.

        What is still open may have gone on, so its end is not bounded.
        """
        return self.start_min, self.end_max

    def may_overlap(self, start_s: int, end_s: int) -> bool:
        """Tell whether it may have held within ``[start_s, end_s)``; open ends reach on."""
        starts_before = self.start_min is None or self.start_min < end_s
        ends_after = self.end_max is None or self.end_max > start_s
        return starts_before and ends_after

    def surely_within(self, start_s: int, end_s: int) -> bool:
        """Tell whether it cannot have held outside ``[start_s, end_s)``."""
        if self.start_min is None or self.end_max is None:
            return False
        return start_s <= self.start_min and self.end_max <= end_s

    def order(self) -> tuple[float, float]:
        """Return a key for sorting in time: the middle, then the narrower first.

        A side that is not bounded stands for the other one; not bounded at all sorts last.
        """
        end = self.end_max if self.end_max is not None else self.open_until
        known = [bound for bound in (self.start_min, end) if bound is not None]
        if not known:
            known = [bound for bound in (self.start_max, self.end_min) if bound is not None]
        if not known:
            return float("inf"), float("inf")
        width = known[-1] - known[0] if self.start_min is not None else float("inf")
        return (known[0] + known[-1]) / 2, width

    def intersection(self, other: "DateSpan") -> "DateSpan | None":
        """Return the bounds that both spans allow, None where they contradict each other.

        Words and anchor are those of ``self``; the later `open_at` holds.
        """
        opens = [day for day in (self.open_at, other.open_at) if day is not None]
        try:
            return replace(
                self,
                start_min=_pick(max, self.start_min, other.start_min),
                start_max=_pick(min, self.start_max, other.start_max),
                end_min=_pick(max, self.end_min, other.end_min),
                end_max=_pick(min, self.end_max, other.end_max),
                open_at=max(opens, default=None),
            )
        except InvalidSpan:
            return None


def once(
    start_s: int,
    end_s: int,
    grain: Grain | None,
    *,
    approximate: bool = False,
    zone_assumed: bool = False,
) -> DateSpan:
    """Return the span of what happened once, some time within ``[start_s, end_s)``."""
    return DateSpan(
        start_min=start_s,
        start_max=end_s,
        end_min=start_s,
        end_max=end_s,
        grain=grain,
        approximate=approximate,
        zone_assumed=zone_assumed,
    )


def undated(anchor: date, anchor_kind: AnchorKind = AnchorKind.PUBLISHED) -> DateSpan:
    """Return the span of no words at all: once, not later than the anchor."""
    end = day_end_s(anchor)
    return DateSpan(anchor=anchor, anchor_kind=anchor_kind, start_max=end, end_max=end)


def _pick(
    choose: Callable[[Iterable[int]], int], first: int | None, second: int | None
) -> int | None:
    """Return what ``choose`` takes of the bounds that are there."""
    known = [bound for bound in (first, second) if bound is not None]
    return choose(known) if known else None
