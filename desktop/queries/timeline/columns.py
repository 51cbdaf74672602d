"""The marks of the timeline as columns of numbers: 49 bytes for each place of each event."""

from dataclasses import dataclass, fields, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop.domain.event import EventKind, EventState, Modality, Significance
from desktop.domain.spans import DAY_S

Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

UNBOUNDED_START_S = int(np.iinfo(np.int64).min)
UNBOUNDED_END_S = int(np.iinfo(np.int64).max)
FLAG_APPROXIMATE = 1
FLAG_ONCE = 2
FLAG_NO_COMMENT = 4
FLAG_CONTESTED = 8
FLAG_OPEN = 16
FLAG_PLANNED = 32
FLAG_FIRST = 64
FLAG_GONE = 128

UNBACKED = 64

# Days as they are kept: from 1 January 1900 on, in 16 bits; later than the last is never.
FIRST_DAY = -25_567
NEVER = 65_535

KINDS = tuple(EventKind)
STATES = tuple(EventState)
MODALITIES = tuple(Modality)
SIGNIFICANCES = tuple(Significance)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkColumns:
    """Marks: one for each lane that an event stands in; every array has shape ``(marks,)``.

    Attributes:
        key: Row number of the event, int32.
        lane: Number of the lane, uint16.
        start_min, start_max, end_min: Seconds since 1970 UTC, int64; UNBOUNDED_START_S and
            UNBOUNDED_END_S stand for "not bounded".
        last: Until when it may have lasted, int64, likewise. What is open lasts to the end of the
            last day on which it was reported as still so.
        kind: Index of the event's kind in `KINDS`, uint8.
        flags: Sum of the FLAG_ constants, uint8. FLAG_FIRST is on one mark of each event.
        standing: State + 4 * modality + 16 * significance, by their indices in `STATES`,
            `MODALITIES` and `SIGNIFICANCES`, and `UNBACKED` where a report told of it before any
            supported it, uint8.
        known: The day from which the event was known to the public, as `kept_day`, uint16.
        contested: The day from which notes supported it and others went against it, uint16.
        silent: The day from which somebody would not comment, uint16.
        voiced: The day from which somebody said more than that, uint16.
    """

    key: npt.NDArray[np.int32]
    lane: npt.NDArray[np.uint16]
    start_min: npt.NDArray[np.int64]
    start_max: npt.NDArray[np.int64]
    end_min: npt.NDArray[np.int64]
    last: npt.NDArray[np.int64]
    kind: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    standing: npt.NDArray[np.uint8]
    known: npt.NDArray[np.uint16]
    contested: npt.NDArray[np.uint16]
    silent: npt.NDArray[np.uint16]
    voiced: npt.NDArray[np.uint16]

    def __len__(self) -> int:
        """Return how many marks there are."""
        return len(self.key)

    def take(self, chosen: Indices | Flags) -> Self:
        """Return the marks that are ``chosen``, in that order."""
        return type(self)(**{name: getattr(self, name)[chosen] for name in COLUMN_TYPES})

    def as_of(self, day: int) -> Self:
        """Return the same marks with the flags that they had by a day, kept as `kept_day`."""
        flags = self.flags & ~np.uint8(FLAG_NO_COMMENT | FLAG_CONTESTED)
        flags |= np.where(self.contested <= day, FLAG_CONTESTED, 0).astype(np.uint8)
        is_silent = (self.silent <= day) & (self.voiced > day)
        flags |= np.where(is_silent, FLAG_NO_COMMENT, 0).astype(np.uint8)
        return replace(self, flags=flags)

    @classmethod
    def joined(cls, parts: "list[MarkColumns]") -> "MarkColumns":
        """Return the marks of all ``parts``, one part after the other."""
        return MarkColumns(
            **{name: np.concatenate([getattr(one, name) for one in parts]) for name in COLUMN_TYPES}
        )

    @classmethod
    def empty(cls) -> "MarkColumns":
        """Return no marks."""
        return MarkColumns(**{name: np.empty(0, dtype) for name, dtype in COLUMN_TYPES.items()})


COLUMN_TYPES: dict[str, type[np.generic]] = {
    "key": np.int32,
    "lane": np.uint16,
    "start_min": np.int64,
    "start_max": np.int64,
    "end_min": np.int64,
    "last": np.int64,
    "kind": np.uint8,
    "flags": np.uint8,
    "standing": np.uint8,
    "known": np.uint16,
    "contested": np.uint16,
    "silent": np.uint16,
    "voiced": np.uint16,
}
assert tuple(COLUMN_TYPES) == tuple(field.name for field in fields(MarkColumns))


def state_of(standing: npt.NDArray[np.integer]) -> npt.NDArray[np.integer]:
    """Return the index in STATES."""
    return standing & 3


def modality_of(standing: npt.NDArray[np.integer]) -> npt.NDArray[np.integer]:
    """Return the index in MODALITIES."""
    return (standing >> 2) & 3


def significance_of(standing: npt.NDArray[np.integer]) -> npt.NDArray[np.integer]:
    """Return the index in SIGNIFICANCES."""
    return (standing >> 4) & 3


def kept_day(day: int) -> int:
    """Return a day since 1970 as columns keep it; what is earlier or later becomes the nearest."""
    return min(max(day - FIRST_DAY, 0), NEVER - 1)


def kept_day_of(until_s: int) -> int:
    """Return the day by whose end an instant has passed, seconds since 1970, as it is kept."""
    return kept_day(-(-until_s // DAY_S) - 1)
