"""Finds which row names the columns, and gives every column a name of its own."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.services.importing.tables.table import ImportRefused, Limits

_MOST_ROWS_BEFORE = 30
# No name of a column: numbers other than years, ISO days, links.
_VALUE = re.compile(
    r"[-+]?(?!(?:19|20)\d\d$)\d+(?:[.,]\d+)?(?:e[-+]?\d+)?|\d{4}-\d\d-\d\d.*|https?://.*",
    re.IGNORECASE,
)
_MOST_NAME_CHARS = 200
# What a page cannot show, and what a byte order mark leaves inside a file that was joined of two.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\ufeff\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the columns of a table are named.

    Attributes:
        rows_before: How many rows come before the first row of data.
        cells: The heading as it stands; empty where there is none.
        columns: The name of each column; no two alike, none empty.
        note: What there is to say about it.
    """

    rows_before: int
    cells: tuple[str, ...]
    columns: tuple[str, ...]
    note: str = ""


def find_heading(rows: Sequence[Sequence[str]], limits: Limits, rows_before: int = 0) -> Heading:
    """Return the heading of a table by its first rows; empty rows may be among them.

    Args:
        rows: The first rows.
        limits: What reading may use.
        rows_before: How many come before these and are no rows of the table.

    Raises:
        ImportRefused: Where there is nothing to name, or far too much.
    """
    widths = Counter(len(row) for row in rows if any(row))
    if not widths:
        raise ImportRefused("There are no rows in it.")
    width = max(widths.items(), key=lambda pair: (pair[1], pair[0]))[0]
    usual = median(_filled(row) for row in rows if len(row) == width and any(row))
    at = next(
        (
            n
            for n, row in enumerate(rows[:_MOST_ROWS_BEFORE])
            if len(row) == width and _filled(row) * 2 > usual
        ),
        next(n for n, row in enumerate(rows) if any(row)),
    )
    found = tuple(rows[at])
    if len(found) > limits.columns:
        raise ImportRefused(
            f"It has {len(found):,} columns; at most {limits.columns:,} can be read."
        )
    if _is_data(found, rows[at + 1 :]):
        columns = tuple(f"column {n}" for n in range(1, len(found) + 1))
        return Heading(rows_before + at, (), columns, "no heading")
    note = f"heading in row {rows_before + at + 1}" if at else ""
    return Heading(rows_before + at + 1, found, named(found), note)


def named(cells: Sequence[str]) -> tuple[str, ...]:
    """Return a name for each cell of a heading: none empty, no two alike."""
    names: list[str] = []
    seen: set[str] = set()
    for number, cell in enumerate(cells, 1):
        plain = " ".join(_UNSEEN.sub(" ", cell).split())[:_MOST_NAME_CHARS]
        name = first = plain or f"column {number}"
        again = 1
        while name in seen:
            again += 1
            name = f"{first} ({again})"
        seen.add(name)
        names.append(name)
    return tuple(names)


def is_repeat(cells: Sequence[str], heading: Sequence[str]) -> bool:
    """Return whether a row is the heading once more, as where files were put one after another."""
    return len(cells) == len(heading) and all(
        cell.strip().lstrip("\ufeff") == name.strip().lstrip("\ufeff")
        for cell, name in zip(cells, heading, strict=True)
    )


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _is_data(found: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Return whether the first row holds values such as those below it."""
    return any(
        _VALUE.fullmatch(cell.strip())
        and any(n < len(row) and _VALUE.fullmatch(row[n].strip()) for row in below)
        for n, cell in enumerate(found)
    )
