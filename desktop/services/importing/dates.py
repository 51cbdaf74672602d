"""What 3/4/2020 is: which cells of a table leave it open, and which decide it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.services.importing.cells import Columns
from desktop.services.importing.days import DateOrder
from desktop.services.importing.mapping import Mapping, Role
from desktop.services.importing.tables.table import RawRow, Table

# With dots the day is always first.
_TURNABLE = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2\d{4}")
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesFound:
    """How the days of a table are written.

    Attributes:
        rows: How many rows were looked at.
        ambiguous: How many cells may be read either way.
        day_first: How many can only be read with the day first.
        month_first: How many can only be read with the month first.
        example: The first cell that may be read either way.
        order: The order in which they are read.
    """

    rows: int
    ambiguous: int
    day_first: int
    month_first: int
    example: str
    order: DateOrder

    @property
    def asks(self) -> bool:
        """Whether nothing in the table decides, so that somebody has to."""
        is_decided = (self.day_first > 0) != (self.month_first > 0)
        return self.ambiguous > 0 and not is_decided

    def as_json(self) -> dict[str, Any]:
        """Return what `dates_of` reads."""
        return {
            "rows": self.rows,
            "ambiguous": self.ambiguous,
            "day_first": self.day_first,
            "month_first": self.month_first,
            "example": self.example,
            "order": self.order.value,
        }


def dates_of(raw: dict[str, Any]) -> DatesFound:
    """Return what `DatesFound.as_json` told."""
    return DatesFound(**(raw | {"order": DateOrder(raw["order"])}))


class DateCount:
    """Counts how the days of a table are written, while its rows go by."""

    def __init__(self, mapping: Mapping, columns: Sequence[str]) -> None:
        """Look at the columns that ``mapping`` takes for dates."""
        at = Columns(columns).at
        roles = (Role.DATE, Role.DATE_ELSE, Role.END_DATE)
        named = (mapping.columns.get(role, "") for role in roles)
        places = (at.get(name.strip().casefold()) for name in named)
        self._places = [place for place in places if place is not None]
        self._order = mapping.date_order
        self._rows = self._ambiguous = self._day_first = self._month_first = 0
        self._example = ""

    def see(self, raw: RawRow) -> None:
        """Count the cells of a row."""
        self._rows += 1
        for place in () if raw.problem else self._places:
            found = _TURNABLE.match(raw.cells[place])
            if found is not None:
                self._count(int(found[1]), int(found[3]), raw.cells[place])

    def found(self) -> DatesFound:
        """Return what was counted so far."""
        return DatesFound(
            rows=self._rows,
            ambiguous=self._ambiguous,
            day_first=self._day_first,
            month_first=self._month_first,
            example=self._example,
            order=self._order,
        )

    def _count(self, first: int, second: int, cell: str) -> None:
        if first > _MONTHS or second > _MONTHS:
            self._day_first += first > _MONTHS >= second
            self._month_first += second > _MONTHS >= first
        elif first != second:
            self._ambiguous += 1
            self._example = self._example or cell.strip()


@dataclass(frozen=True, slots=True)
class Watched:
    """A table whose dates are counted while its rows are read."""

    table: Table
    count: DateCount

    @property
    def format(self) -> str:
        """As the table has it."""
        return self.table.format

    @property
    def columns(self) -> tuple[str, ...]:
        """As the table has them."""
        return self.table.columns

    @property
    def notes(self) -> tuple[str, ...]:
        """As the table has them."""
        return self.table.notes

    def rows(self) -> Iterator[RawRow]:
        """Read from the beginning, and count."""
        for raw in self.table.rows():
            self.count.see(raw)
            yield raw


def dates_in(rows: Iterable[RawRow], mapping: Mapping, columns: Sequence[str]) -> DatesFound:
    """Return how the days of some rows are written."""
    count = DateCount(mapping, columns)
    for raw in rows:
        count.see(raw)
    return count.found()
