"""Opens what is to be imported: the one place that decides what a file is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.queries.reader import Reader
from desktop.services.exporting.own_reading import ids_of, is_own, rows_of
from desktop.services.importing.answers import NO_ANSWERS, Answers
from desktop.services.importing.cells import Columns
from desktop.services.importing.fates import Told
from desktop.services.importing.guessing import origin_of, preset_called
from desktop.services.importing.importing import Import
from desktop.services.importing.mapping import Mapping as ColumnMapping
from desktop.services.importing.mapping import MappingRefused, RowIs, SavedMappings
from desktop.services.importing.own import OwnImport
from desktop.services.importing.own_events import EventRows, is_own_csv
from desktop.services.importing.running import Taking
from desktop.services.importing.sampling import NOTHING, Sample, sample_of
from desktop.services.importing.tables.guarded import GuardedTable
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.tables.pasting import pasted_table
from desktop.services.importing.tables.table import NO_PARTS, Parts, RawRow, Table
from desktop.services.importing.ways import (
    Way,
    WayKind,
    Wish,
    check_columns,
    mapped_way,
    own_way,
    preset_way,
    ways_of,
)

FORMATS = ("csv", "tsv", "xlsx", "ods", "json", "geojson", "kml", "gpx")
PREVIEW_ROWS = 50
_EXAMPLES = 3
_NOTHING_SEEN = Sample(Columns(()), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What somebody wants to import: a file, or text that was pasted.

    Attributes:
        path: The file; None for pasted text.
        text: What was pasted; it never goes to a disk.
        part: The sheet or the list of records to be read; empty for the first or longest.
    """

    path: Path | None = None
    text: str = ""
    part: str = ""

    @property
    def name(self) -> str:
        """What it is called."""
        return "pasted rows" if self.path is None else self.path.name

    def as_json(self) -> dict[str, Any]:
        """Return what `given_of` reads."""
        path = None if self.path is None else str(self.path.absolute())
        return {"path": path, "text": self.text, "part": self.part}


def given_of(raw: Mapping[str, Any]) -> Given:
    """Return what `Given.as_json` told."""
    path = None if raw["path"] is None else Path(raw["path"])
    return Given(path=path, text=raw["text"], part=raw["part"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was opened.

    Attributes:
        given: What somebody gave.
        table: Its rows; None for the JSON that Basewatch wrote, which is no table.
        ways: In which it can be read, the likeliest first.
        no_way: Why it cannot be guessed how it is read; empty where there is a way.
        sample: Some of its rows.
        examples: Of each column what its first cells hold.
    """

    given: Given
    table: Table | None
    ways: tuple[Way, ...]
    no_way: str = ""
    sample: Sample
    examples: Mapping[str, tuple[str, ...]]

    @property
    def format(self) -> str:
        """One of csv, xlsx, ods, json, geojson, kml, gpx."""
        return "json" if self.table is None else self.table.format

    @property
    def notes(self) -> tuple[str, ...]:
        """What was decided in reading: "Mac Roman", "lines end in CR", "sheet 1 of 3"."""
        return () if self.table is None else self.table.notes

    @property
    def parts(self) -> Parts:
        """Its sheets or lists of records, where there is a choice."""
        return self.table.parts if isinstance(self.table, GuardedTable) else NO_PARTS

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns; none of our own JSON."""
        return () if self.table is None else self.table.columns

    @property
    def first_rows(self) -> tuple[RawRow, ...]:
        """The rows that are shown before anything is decided."""
        return self.sample.first[:PREVIEW_ROWS]

    @property
    def likeliest(self) -> Way:
        """The way in which it is read where nobody says anything.

        Raises:
            MappingRefused: Where there is none.
        """
        if not self.ways:
            raise MappingRefused(self.no_way)
        return self.ways[0]

    def way(self, kind: WayKind, name: str = "") -> Way:
        """Return one of the ways, whatever its name where ``name`` is empty.

        Raises:
            MappingRefused: Where it cannot be read so.
        """
        for one in self.ways:
            if one.kind is kind and name in ("", one.name):
                return one
        raise MappingRefused(self.no_way or "It cannot be read in that way.")

    def blank_mapping(self) -> ColumnMapping:
        """Return a mapping in which no column is anything yet."""
        origin = origin_of(self.sample.columns)
        return ColumnMapping(rows=RowIs.EVENT, columns={}, nothing=NOTHING, origin=origin)


def open_source(
    given: Given, saved: SavedMappings | None = None, *, is_table: bool = False
) -> Source:
    """Open what somebody gave, and find the ways in which it can be read.

    Args:
        given: The file or the text.
        saved: The mappings that are offered besides what is guessed.
        is_table: Whether it is a table like any other even where Basewatch wrote it.

    Raises:
        ImportRefused: Where it cannot be read, with the reason in a sentence.
    """
    table = table_of(given, is_table=is_table)
    if table is None:
        return _own(given, None, "a casebook that Basewatch exported")
    if not is_table and is_own_csv(table):
        return _own(given, table, "events that Basewatch exported")
    sample = sample_of(table)
    ways, no_way = ways_of(sample, saved)
    examples = {name: tuple(_few(sample.cells(name))) for name in table.columns}
    return Source(
        given=given, table=table, ways=ways, no_way=no_way, sample=sample, examples=examples
    )


def way_for(source: Source, wish: Wish, saved: SavedMappings) -> Way:
    """Return the way in which a source is read, by what somebody says, else the likeliest.

    Raises:
        MappingRefused: Where it cannot be read so.
    """
    way = _wished(source, wish, saved)
    if way.mapping is None or wish.dates is None:
        return way
    return replace(way, mapping=replace(way.mapping, date_order=wish.dates))


def _wished(source: Source, wish: Wish, saved: SavedMappings) -> Way:
    if wish.mapping:
        mapping = saved.load(wish.mapping)
        check_columns(mapping, source.columns)
        return mapped_way(WayKind.SAVED, mapping.name, "", mapping, source.columns)
    if wish.as_ in FORMATS:
        return source.way(WayKind.GUESSED)
    if wish.as_:
        return preset_way(preset_called(wish.as_), source.columns)
    return source.likeliest


def table_of(given: Given, *, is_table: bool = False) -> Table | None:
    """Return the table that somebody gave; None where it is our own JSON, unless it shall be one.

    Raises:
        ImportRefused: Where it cannot be read.
    """
    if given.path is None:
        return pasted_table(given.text)
    if not is_table and is_own(given.path):
        return None
    return open_table(given.path, part=given.part)


def taking_of(
    given: Given,
    table: Table | None,
    way: Way,
    reader: Reader,
    new_id: Callable[[], str],
    *,
    answers: Answers = NO_ANSWERS,
    told: Told | None = None,
) -> Taking:
    """Return the import of what was opened, to be run or only checked.

    Raises:
        MappingRefused: Where the way names a preset that is none.
        StoreError: Where the casebook cannot be read.
    """
    if way.kind is not WayKind.OWN:
        assert table is not None, "only our own JSON is no table"
        return Import(table, way.preset, reader, new_id, answers=answers, told=told)
    if table is not None:
        return OwnImport(EventRows(table, reader), reader, told=told)
    path = given.path
    assert path is not None, "only a file is our own JSON"
    return OwnImport(lambda: rows_of(path), reader, told=told, ids=lambda: ids_of(path))


def _own(given: Given, table: Table | None, label: str) -> Source:
    sample = _NOTHING_SEEN if table is None else sample_of(table)
    return Source(given=given, table=table, ways=(own_way(label),), sample=sample, examples={})


def _few(cells: list[str]) -> list[str]:
    return list(dict.fromkeys(cells))[:_EXAMPLES]
