"""Many rows by column, and how they are put into a table: what all have alike is kept once.

Most fields of what comes from one collection are alike in all its rows. To bind a value to a
statement costs more than to insert it, so that those are bound once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.store.engine import Connection


@dataclass(frozen=True, slots=True)
class Many:
    """Rows of one width, at least one.

    Attributes:
        count: How many.
        alike: The values that all have alike, by place.
        apart: The values of the other columns, one a row, by place.
    """

    count: int
    alike: dict[int, Any]
    apart: dict[int, Sequence[Any]]

    def column(self, place: int) -> Sequence[Any]:
        """Return the values at a place, one a row."""
        return self.apart[place] if place in self.apart else [self.alike[place]] * self.count

    def rows(self) -> list[list[Any]]:
        """Return the rows."""
        width = len(self.alike) + len(self.apart)
        return [list(row) for row in zip(*map(self.column, range(width)), strict=True)]

    def part(self, first: int, last: int) -> "Many":
        """Return the rows from ``first`` on, before ``last``."""
        apart = {place: column[first:last] for place, column in self.apart.items()}
        return Many(len(range(self.count)[first:last]), self.alike, apart)

    def mapped(self, place: int, change: Any) -> "Many":
        """Return the rows with ``change`` applied to each value at ``place`` that is not None."""
        alike, apart = dict(self.alike), dict(self.apart)
        if place in apart:
            apart[place] = [None if one is None else change(one) for one in apart[place]]
        elif alike[place] is not None:
            alike[place] = change(alike[place])
        return Many(self.count, alike, apart)


def many_of(rows: Sequence[Sequence[Any]]) -> Many:
    """Return ``rows``, at least one, by column."""
    alike: dict[int, Any] = {}
    apart: dict[int, Sequence[Any]] = {}
    for place, column in enumerate(zip(*rows, strict=True)):
        if are_alike(column):
            alike[place] = column[0]
        else:
            apart[place] = column
    return Many(len(rows), alike, apart)


def are_alike(column: Sequence[Any]) -> bool:
    """Tell whether values, at least one, are all alike."""
    first = column[0]
    return bool(column[-1] == first) and column.count(first) == len(column)


def insert(connection: Connection, table: str, names: Mapping[int, str], many: Many) -> None:
    """Put rows into a table.

    Args:
        connection: Where.
        table: The table.
        names: The columns, by the place of their values.
        many: The rows.

    Raises:
        DatabaseFailure: Where the database refuses one.
    """
    written = {place: value for place, value in many.alike.items() if _is_short(value)}
    bound = [place for place in names if place not in written]
    values = dict.fromkeys(bound, "?") | _literals(connection, written)
    listed = ", ".join(f'"{name}"' for name in names.values())
    sql = f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join(values[p] for p in names)})'
    rows: Iterable[Any] = zip(*map(many.column, bound), strict=True)
    connection.executemany(sql, list(rows) if bound else [()] * many.count)


def _is_short(value: Any) -> bool:
    return not isinstance(value, (str, list)) or len(value) <= _MAX_WRITTEN_CHARS


def _literals(connection: Connection, values: Mapping[int, Any]) -> dict[int, str]:
    """Return values as SQLite itself writes them in SQL."""
    found: dict[int, str] = {}
    for place, value in values.items():
        if not isinstance(value, list):
            row = connection.execute("SELECT quote(?)", (value,)).fetchone()
            assert row is not None
            found[place] = str(row[0])
    return found


_MAX_WRITTEN_CHARS = 100
