"""Helpers for tests of imports: tables without files, and imports run to their end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.event import Event
from desktop.domain.note import SourceNote
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report
from desktop.services.editing import Editing
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from desktop.services.importing.committing import Committing
from desktop.services.importing.importing import Import
from desktop.services.importing.outcome import Outcome
from desktop.services.importing.presets.preset import Preset
from desktop.services.importing.running import run_import
from desktop.services.importing.tables.table import RawRow
from desktop.store.casebook import Casebook
from tests.factories import AUTHOR, Clock, a_base, an_event

DATA = "../shared/data"


@dataclass(frozen=True, slots=True)
class Rows:
    """A table that is written out in a test."""

    columns: tuple[str, ...]
    cells: Sequence[Sequence[str]]
    format: str = "csv"
    notes: tuple[str, ...] = ()

    def rows(self) -> Iterator[RawRow]:
        wanted = len(self.columns)
        for number, cells in enumerate(self.cells, 2):
            problem = "" if len(cells) == wanted else f"{len(cells)} cells, {wanted} columns"
            yield RawRow(number, tuple(cells), problem)


def table(*rows: dict[str, str]) -> Rows:
    """Return the table of rows by column; the columns are those of all of them."""
    columns = tuple(dict.fromkeys(name for row in rows for name in row))
    return Rows(columns, [[row.get(name, "") for name in columns] for row in rows])


def committing(casebook: Casebook) -> Committing:
    """Return what commits imports."""
    return Committing(casebook, AUTHOR, Clock())


def take(casebook: Casebook, editing: Editing, rows: Rows, preset: Preset, **how: Any) -> Outcome:
    """Import a table to its end."""
    reader = casebook.reader()
    try:
        taking = Import(rows, preset, reader, editing.new_id, **how)
        return run_import(committing(casebook), "Import", taking)
    finally:
        reader.close()


def records_of(casebook: Casebook, kind: RecordKind) -> list[Record]:
    """Return the live records of a kind, in the order in which they came."""
    reader = casebook.reader()
    try:
        ids = reader.db.execute(
            f'SELECT "id" FROM "{kind.value}" WHERE "deleted_at" IS NULL ORDER BY "key"'
        ).fetchall()
        found = [reader.get(kind, one) for (one,) in ids]
        return [one for one in found if one is not None]
    finally:
        reader.close()


def events(casebook: Casebook) -> list[Event]:
    return [one for one in records_of(casebook, RecordKind.EVENT) if isinstance(one, Event)]


def notes(casebook: Casebook) -> list[SourceNote]:
    return [one for one in records_of(casebook, RecordKind.NOTE) if isinstance(one, SourceNote)]


def reports(casebook: Casebook) -> list[Report]:
    return [one for one in records_of(casebook, RecordKind.REPORT) if isinstance(one, Report)]


def labels(casebook: Casebook) -> set[str]:
    """Return the labels of all sources."""
    return {one.label for one in records_of(casebook, RecordKind.SOURCE)}  # type: ignore[attr-defined]


def our_json(casebook: Casebook, editing: Editing, folder: Path, *more: Record) -> Path:
    """Save a base, an event at it and more in one step; return the casebook as our own JSON."""
    base = a_base()
    editing.apply("Add", *more, base, an_event(base))
    target = folder / "own.json"
    moment = datetime(2026, 1, 27, 12, tzinfo=UTC)
    export(casebook.reader, Wish(format=Format.JSON), target, moment)
    return target


def data_folder() -> Path | None:
    """Return the folder of real files, where it is there."""
    import os

    root = Path(__file__).parents[3]
    named = os.environ.get("BASEWATCH_DATA")
    places = [Path(named)] if named else [root / DATA, root.parent / DATA]
    return next((place for place in places if (place / "README.md").is_file()), None)
