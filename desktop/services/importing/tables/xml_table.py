"""KML, KMZ and GPX as tables: each placemark, waypoint, track and route is a row."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from desktop.services.importing.tables.gpx import GPX_ELEMENTS, gpx_cells
from desktop.services.importing.tables.heading import named
from desktop.services.importing.tables.kml import KML_ELEMENTS, kml_cells
from desktop.services.importing.tables.packed import packed_kml
from desktop.services.importing.tables.table import (
    BROKEN_LETTERS,
    ImportRefused,
    Limits,
    RawRow,
    Tick,
    no_tick,
    without_broken_letters,
)
from desktop.services.importing.tables.xml_records import Node, records

# In this order; those that no record fills are left out.
USUAL_COLUMNS = (
    "kind", "name", "description", "when", "begin", "end", "latitude", "longitude", "geometry",
    "elevation", "folder",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class XmlTable:
    """The records of an XML file, read anew each time.

    Attributes:
        opened: Opens the bytes.
        cells: Makes of a record and the folders around it the texts of its columns.
        keys: What ``cells`` calls each column.
    """

    opened: Callable[[], AbstractContextManager[BinaryIO]]
    elements: frozenset[str]
    cells: Callable[[str, Node], dict[str, str]]
    keys: tuple[str, ...]
    format: str
    notes: tuple[str, ...]
    limits: Limits
    tick: Tick

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return named(self.keys)

    def rows(self) -> Iterator[RawRow]:
        """Read from the beginning; of the file only one record is in memory at a time.

        Raises:
            ImportRefused: Where the file is damaged.
        """
        for number, flat in enumerate(self.flat(), 1):
            cells = [flat.get(key, "") for key in self.keys]
            yield without_broken_letters(number, cells, BROKEN_LETTERS)

    def flat(self) -> Iterator[dict[str, str]]:
        """Yield the texts of each record by the keys of their columns."""
        with self.opened() as file:
            for folder, node in records(file, self.elements, self.limits, self.tick):
                yield self.cells(folder, node)


def open_kml(path: Path, limits: Limits, tick: Tick = no_tick) -> XmlTable:
    """Return the placemarks of a KML file, after going through it once for its columns.

    Raises:
        ImportRefused: Where it is damaged or holds none.
    """
    return _with_columns(
        XmlTable(lambda: path.open("rb"), KML_ELEMENTS, kml_cells, (), "kml", (), limits, tick)
    )


def open_kmz(path: Path, limits: Limits, tick: Tick = no_tick) -> XmlTable:
    """Return the placemarks of a packed KML file.

    Raises:
        ImportRefused: Where it is damaged, unpacks to far too much, or holds none.
    """
    packed = packed_kml(path, limits)
    return _with_columns(
        XmlTable(packed.opened, KML_ELEMENTS, kml_cells, (), "kml", packed.notes, limits, tick)
    )


def open_gpx(path: Path, limits: Limits, tick: Tick = no_tick) -> XmlTable:
    """Return the waypoints, tracks and routes of a GPX file.

    Raises:
        ImportRefused: Where it is damaged or holds none.
    """
    return _with_columns(
        XmlTable(lambda: path.open("rb"), GPX_ELEMENTS, gpx_cells, (), "gpx", (), limits, tick)
    )


def _with_columns(table: XmlTable) -> XmlTable:
    """Return a table with its columns: those that every record may have first, others after."""
    keys: dict[str, None] = {}
    for flat in table.flat():
        keys.update(dict.fromkeys(key for key, text in flat.items() if text))
        if len(keys) > table.limits.columns:
            raise ImportRefused(f"It has more than {table.limits.columns:,} different fields.")
    if not keys:
        raise ImportRefused("There are no places in it.")
    usual = [key for key in USUAL_COLUMNS if key in keys]
    rest = [key for key in keys if key not in USUAL_COLUMNS]
    return replace(table, keys=(*usual, *rest))
