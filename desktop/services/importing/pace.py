"""How far an import is, how fast it goes and how long it will take, by what was measured."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

# What of an import goes into the casebook when its rows are read, in parts of the whole time;
# only a first guess, for as long as nothing of it can be measured.
_WRITING_SHARE = 0.3
# Sooner than this, what was measured tells of how it began.
_SETTLED_S = 0.5


class Stage(StrEnum):
    """What is being done."""

    READING = "reading"
    WRITING = "writing"
    CLEANING = "cleaning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far it is.

    Attributes:
        rows: How many rows were read.
        rows_in_all: How many there are; None where nobody counted them.
        records: How many records are in the casebook.
        records_in_all: How many there will be; None until all rows are read.
        per_s: Rows a second while they are read, then records a second.
        seconds_left: Until all is done; None while nothing tells.
        fraction: Of the whole, 0 to 1; None while nothing tells.
    """

    stage: Stage
    rows: int = 0
    rows_in_all: int | None = None
    records: int = 0
    records_in_all: int | None = None
    per_s: float = 0.0
    seconds_left: float | None = None
    fraction: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Return what `progress_of` reads."""
        return asdict(self)


def progress_of(raw: Mapping[str, Any]) -> Progress:
    """Return what `Progress.as_json` told."""
    return Progress(**(dict(raw) | {"stage": Stage(raw["stage"])}))


class Pace:
    """Measures one import.

    Args:
        clock: Hands in seconds that only grow.
        rows_in_all: How many rows there are; None where nobody counted them.
        writes: Whether the rows also go into the casebook.
    """

    def __init__(
        self, clock: Callable[[], float], rows_in_all: int | None, *, writes: bool
    ) -> None:
        self._clock = clock
        self._rows_in_all = rows_in_all
        self._share = _WRITING_SHARE if writes else 0.0
        self._began = clock()
        self._turned = self._began
        self._rows = 0

    def reading(self, rows: int) -> Progress:
        """Return how far it is after so many rows."""
        self._rows = rows
        took_s = self._clock() - self._began
        done = min(1.0, rows / self._rows_in_all) if self._rows_in_all else None
        left_s = None
        if done and took_s >= _SETTLED_S:
            left_s = took_s / done / (1 - self._share) - took_s
        return Progress(
            stage=Stage.READING,
            rows=rows,
            rows_in_all=self._rows_in_all,
            per_s=rows / took_s if took_s > 0 else 0.0,
            seconds_left=left_s,
            fraction=None if done is None else done * (1 - self._share),
        )

    def turn(self, rows: int) -> None:
        """Take how many rows there were: from now on they go into the casebook."""
        self._rows = self._rows_in_all = rows
        self._turned = self._clock()

    def writing(self, records: int, in_all: int) -> Progress:
        """Return how far it is after so many records of all."""
        took_s = self._clock() - self._turned
        done = records / in_all if in_all else 1.0
        return Progress(
            stage=Stage.WRITING,
            rows=self._rows,
            rows_in_all=self._rows_in_all,
            records=records,
            records_in_all=in_all,
            per_s=records / took_s if took_s > 0 else 0.0,
            seconds_left=took_s / done - took_s if done and took_s > 0 else None,
            fraction=1 - self._share + self._share * done,
        )
