"""JSON, JSON lines and GeoJSON as tables: the records of one list in it are the rows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TextIO

from desktop.services.importing.tables.flattening import (
    RecordRefused,
    column_names,
    flattened,
    is_feature,
)
from desktop.services.importing.tables.heading import named
from desktop.services.importing.tables.json_text import DECODER, JsonText
from desktop.services.importing.tables.survey import HEAD_BYTES, encoding_by_first_bytes
from desktop.services.importing.tables.table import (
    BROKEN_LETTERS,
    NO_PARTS,
    ImportRefused,
    Limits,
    Parts,
    RawRow,
    Tick,
    no_tick,
    parts_of,
    without_broken_letters,
)

_WORLD_GRIDS = ("CRS84", "EPSG:4326", "EPSG::4326")


@dataclass(slots=True)
class _List:
    """What is known of a list after it was gone through."""

    records: int = 0
    keys: dict[str, None] = field(default_factory=dict)
    is_geo: bool = False

    def take(self, record: Any, limits: Limits) -> None:
        self.records += isinstance(record, dict)
        self.is_geo = self.is_geo or is_feature(record)
        try:
            self.keys.update(dict.fromkeys(flattened(record, limits.depth)))
        except RecordRefused:
            return  # Its row says why.
        if len(self.keys) > limits.columns:
            raise ImportRefused(f"Its records have more than {limits.columns:,} different keys.")


@dataclass(frozen=True, slots=True)
class JsonTable:
    """The records of one list, or of all lines, read anew each time.

    Attributes:
        records: Yields the records with their numbers, and why one cannot be read.
        keys: The path of each column.
        columns: What the columns are called.
        parts: All lists of records in it.
    """

    records: Callable[[], Iterator[tuple[int, Any, str]]]
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    format: str
    notes: tuple[str, ...]
    limits: Limits
    parts: Parts = NO_PARTS

    def rows(self) -> Iterator[RawRow]:
        """Read from the beginning; of the file only one record is in memory at a time.

        Raises:
            ImportRefused: Where the file is damaged.
        """
        for number, record, problem in self.records():
            if problem:
                yield RawRow(number, (), problem)
                continue
            try:
                flat = flattened(record, self.limits.depth)
            except RecordRefused as error:
                yield RawRow(number, (), str(error))
                continue
            cells = [flat.get(key, "") for key in self.keys]
            yield without_broken_letters(number, cells, BROKEN_LETTERS)


def open_json(path: Path, limits: Limits, part: str = "", tick: Tick = no_tick) -> JsonTable:
    """Return the table that a JSON file is, after going through it once for its columns.

    Args:
        path: The file.
        limits: What reading may use.
        part: The path of the list to be read; empty for the longest.
        tick: Called now and then while there is progress.

    Raises:
        ImportRefused: Where it is damaged or holds no records.
    """
    opened = _Opened(path, limits, tick)
    if opened.has_lines():
        return _table(opened.lines, "JSON lines", limits)
    lists: dict[str, _List] = {}
    for place, number, value in opened.items():
        if place == "crs.properties.name" and not str(value).endswith(_WORLD_GRIDS):
            raise ImportRefused(f"Its points are in {value}, not in latitude and longitude.")
        if number:
            lists.setdefault(place, _List()).take(value, limits)
    found = {place: one for place, one in lists.items() if one.records}
    if part and part not in found:
        raise ImportRefused(f"There is no list of records “{part}” in it.")
    if not found:
        return _table(opened.single, "a single record", limits)
    chosen = part or max(found, key=lambda place: found[place].records)
    note = f"list “{chosen}” of {len(found)}: {', '.join(found)}" if len(found) > 1 else ""
    made = _named(lambda: opened.listed(chosen), found[chosen], note, limits)
    return replace(made, parts=parts_of(found, chosen))


def _table(
    records: Callable[[], Iterator[tuple[int, Any, str]]], note: str, limits: Limits
) -> JsonTable:
    seen = _List()
    for _, record, problem in records():
        if not problem:
            seen.take(record, limits)
    if not seen.records:
        raise ImportRefused("It holds no list of records.")
    return _named(records, seen, note, limits)


def _named(
    records: Callable[[], Iterator[tuple[int, Any, str]]], seen: _List, note: str, limits: Limits
) -> JsonTable:
    keys = tuple(seen.keys)
    return JsonTable(
        records,
        keys,
        named(column_names(list(keys))),
        "geojson" if seen.is_geo else "json",
        (note,) if note else (),
        limits,
    )


@dataclass(frozen=True, slots=True)
class _Opened:
    """A JSON file and the ways to go through it."""

    path: Path
    limits: Limits
    tick: Tick

    def items(self) -> Iterator[tuple[str, int, Any]]:
        with self._text() as text:
            yield from JsonText(text, self.limits, self.tick).items()

    def listed(self, chosen: str) -> Iterator[tuple[int, Any, str]]:
        for place, number, value in self.items():
            if place == chosen and number:
                yield number, value, ""

    def single(self) -> Iterator[tuple[int, Any, str]]:
        with self._text() as text:
            yield 1, JsonText(text, self.limits, self.tick).value(), ""

    def has_lines(self) -> bool:
        """Return whether the first two lines are a record each."""
        with self._text() as text:
            first, second = text.readline(HEAD_BYTES), text.readline(HEAD_BYTES)
        return second.startswith("{") and isinstance(_line(first.lstrip("\ufeff"))[0], dict)

    def lines(self) -> Iterator[tuple[int, Any, str]]:
        most = self.limits.cell_chars * 4
        with self._text() as text:
            number = 0
            while line := text.readline(most):
                number += 1
                if len(line) == most:
                    raise ImportRefused("One of its records is far too long.")
                if number % 1_000 == 0:
                    self.tick()
                if line.strip():
                    yield number, *_line(line.strip().lstrip("\ufeff"))

    def _text(self) -> TextIO:
        with self.path.open("rb") as file:
            marked = encoding_by_first_bytes(file.read(HEAD_BYTES))
        is_wide = marked.startswith(("utf-16", "utf-32"))
        errors = "replace" if is_wide else "surrogateescape"
        return self.path.open(encoding=marked or "utf-8", errors=errors)


def _line(line: str) -> tuple[Any, str]:
    """Return the record in a line, and why there is none."""
    try:
        record, end = DECODER.raw_decode(line)
    except RecursionError:
        return None, "it is nested far too deep"
    except ValueError:
        return None, "this line is no JSON"
    return record, "" if not line[end:].strip() else "there is more in this line than one record"
