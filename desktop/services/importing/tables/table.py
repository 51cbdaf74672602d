"""What every file is read as: named columns, and numbered rows of text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, Protocol

from desktop.domain.errors import BasewatchError

# A NUL, and half of a character that takes two: nothing that can be kept or shown.
HALF_LETTERS = "\x00\ud800-\udfff"
BROKEN_LETTERS = re.compile(f"[{HALF_LETTERS}]")


class ImportRefused(BasewatchError):
    """A file that is not read, with the reason in one sentence."""


class RawRow(NamedTuple):
    """One row as it stands in the file; a million of these pass, so it is a plain tuple.

    Attributes:
        number: As people count: the header of a table is row 1, the first record of a list is 1.
        cells: As many as there are columns, unless ``problem`` says otherwise. Never with a NUL
            or half a character in them, so that they can always be written down.
        problem: Why the row cannot be taken as it is ("30 cells, 31 columns"); empty where it can.
    """

    number: int
    cells: tuple[str, ...]
    problem: str = ""


class Table(Protocol):
    """A file that was opened; its rows can be gone through more than once."""

    @property
    def format(self) -> str:
        """One of csv, xlsx, ods, json, geojson, kml, gpx."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns; no two alike, none empty."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """What was decided in reading: "Mac Roman", "lines end in CR", "sheet 1 of 3"."""
        ...

    def rows(self) -> Iterator[RawRow]:
        """Read from the beginning, a row at a time.

        Raises:
            ImportRefused: Where the rest cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """The sheets of a spreadsheet, or the lists of records of a JSON file, that can be read.

    Attributes:
        names: What they are called; none where there is no choice.
        chosen: The one that is read.
    """

    names: tuple[str, ...] = ()
    chosen: str = ""


NO_PARTS = Parts()
# Whoever has more of them in a file will not look through a list of them.
MOST_PARTS = 500


def parts_of(names: Iterable[str], chosen: str) -> Parts:
    """Return the parts of a file; there is no choice of one."""
    few = tuple(islice(names, MOST_PARTS))
    return Parts(few, chosen) if len(few) > 1 else NO_PARTS


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The rows of a table that were read already, as a table of their own."""

    columns: tuple[str, ...]
    read: Sequence[RawRow]
    format: str = ""
    notes: tuple[str, ...] = ()

    def rows(self) -> Iterator[RawRow]:
        """Go through them."""
        yield from self.read


class Tick(Protocol):
    """Called now and then by what reads, to tell that it gets on."""

    def __call__(self, *, patience_s: float = 0.0) -> None:
        """Tell of progress, and how long the next may take where that is longer than usual."""
        ...


def no_tick(*, patience_s: float = 0.0) -> None:
    """Tell nobody of progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What reading a file may use.

    Attributes:
        cell_chars: The longest cell.
        columns: The most columns.
        unpacked_bytes: What a packed file may unpack to.
        depth: How deep records may be nested.
        memory_bytes: What the process that reads may take, where the system can bound it.
        quiet_s: How long it may bring nothing before it is ended.
        patient_s: The same while a large spreadsheet is unpacked, which cannot be looked into.
    """

    cell_chars: int = 8_000_000
    columns: int = 2_000
    unpacked_bytes: int = 256 * 1024 * 1024
    depth: int = 64
    memory_bytes: int = 512 * 1024 * 1024
    quiet_s: float = 5.0
    patient_s: float = 30.0


def without_broken_letters(
    number: int, cells: Sequence[str], broken: re.Pattern[str] | None
) -> RawRow:
    """Return a row, with a problem and a mark in the place of each letter that is none."""
    if not broken or not broken.search("".join(cells)):
        return RawRow(number, tuple(cells))
    column = next(n for n, cell in enumerate(cells, 1) if broken.search(cell))
    is_nul = "\x00" in cells[column - 1]
    problem = f"cell {column} has {'a NUL' if is_nul else 'bytes that are no letter'} in it"
    return RawRow(number, tuple(broken.sub("\ufffd", cell) for cell in cells), problem)
