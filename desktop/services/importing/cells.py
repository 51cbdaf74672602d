"""Reads the cells of a row: texts, numbers, lists, coordinates; nothing is guessed."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from desktop.services.importing.drafts import Doubt, RowRefused

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d{1,2})?")
_WHOLE = re.compile(r"[-+]?\d{1,18}(?:\.0*)?")


class Columns:
    """The columns of a table by name; case and spaces at the ends do not tell them apart."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self.at: dict[str, int] = {}
        for place, name in enumerate(names):
            self.at.setdefault(name.strip().casefold(), place)

    def __contains__(self, name: object) -> bool:
        return name in self.at


class Row:
    """One row of a table, its cells by column; what is not there is empty."""

    __slots__ = ("cells", "columns", "number")

    def __init__(self, columns: Columns, cells: Sequence[str], number: int) -> None:
        self.columns = columns
        self.cells = cells
        self.number = number

    def has(self, column: str) -> bool:
        """Tell whether the table has a column."""
        return column in self.columns

    def text(self, column: str) -> str:
        """Return a cell without spaces at its ends."""
        at = self.columns.at.get(column)
        return "" if at is None else self.cells[at].strip()


def whole(text: str) -> int | None:
    """Return a whole number, however its table writes it ("214797.0"); None where it is none."""
    return int(text.partition(".")[0]) if _WHOLE.fullmatch(text) else None


def number(text: str) -> float | None:
    """Return a number in figures with a decimal point; None where it is none."""
    if not text or not _NUMBER.fullmatch(text):
        return None
    found = float(text)
    return found if math.isfinite(found) else None


def plain_id(text: str) -> str:
    """Return an id as one text, so that "214797.0" and "214797" are the same."""
    found = whole(text)
    return text if found is None or text.startswith(("0", "+")) else str(found)


def listed(text: str, separator: str) -> tuple[str, ...]:
    """Return the parts of a list in one cell, in order, each once, empty ones left out."""
    parts = (part.strip() for part in text.split(separator))
    return tuple(dict.fromkeys(part for part in parts if part))


def needed(text: str, what: str) -> str:
    """Return ``text``.

    Raises:
        RowRefused: Where it is empty.
    """
    if not text:
        raise RowRefused(f"There is no {what}.")
    return text


Place = tuple[float, float]


def place_of(lat: str, lon: str) -> tuple[Place | None, tuple[Doubt, ...]]:
    """Return latitude and longitude in degrees, None with a doubt where there is no such place."""
    if not lat or not lon:
        return None, (Doubt("no coordinates", "There are no coordinates."),)
    north, east = number(lat), number(lon)
    if north is not None and east is not None and -90 <= north <= 90 and -180 <= east <= 180:
        return (north, east), ()
    if north is None or east is None:
        return None, (Doubt("coordinates", f"“{lat}, {lon}” are no coordinates."),)
    if abs(north) > 90:
        return None, (Doubt("latitude", f"There is no latitude {lat}: the place is left empty."),)
    return None, (Doubt("longitude", f"There is no longitude {lon}: the place is left empty."),)


def one_line(text: str, most: int = 300) -> str:
    """Return a text as one line, cut at a word where it is longer than ``most`` characters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def tags_of(*words: str) -> tuple[str, ...]:
    """Return words as tags, each once, empty ones left out."""
    if len(words) == 1 and len(words[0]) <= _LONGEST_KEPT:
        return _kept_tags(words)
    return _tags(words)


def _tags(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(word, 100) for word in words if word.strip()))


# Many rows of a table are of one kind.
_LONGEST_KEPT = 100
_kept_tags = lru_cache(maxsize=1_000)(_tags)
