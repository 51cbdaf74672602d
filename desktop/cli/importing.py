"""The command that takes a file into a casebook."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import committing_of, editing_of
from desktop.cli.printing import print_json

if TYPE_CHECKING:
    from desktop.queries.reader import Reader
    from desktop.services.importing.mapping import SavedMappings
    from desktop.services.importing.outcome import Outcome, RowSaid
    from desktop.services.importing.presets.preset import Preset
    from desktop.services.importing.running import Taking
    from desktop.services.importing.tables.table import Table

_FORMATS = ("csv", "tsv", "xlsx", "ods", "json", "geojson", "kml", "gpx")
_MOST_SHOWN = 20


@basewatch.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@CASEBOOK
@click.option("--as", "as_", default="", help="What it is: a preset, or a format to be guessed.")
@click.option("--mapping", "mapping_name", default="", help="The name of a saved mapping.")
@click.option("--save-mapping", default="", help="Keep the mapping that was guessed by this name.")
@click.option("--dates", type=click.Choice(["dmy", "mdy"]), help="What 3/4/2020 is.")
@click.option("--merge-similar", is_flag=True, help="Make similar events notes of what is there.")
@click.option("--dry-run", is_flag=True, help="Check every row and change nothing.")
@click.option(
    "--report", type=click.Path(path_type=Path), help="Write refused and flagged rows as CSV."
)
@JSON
def import_(
    file: Path,
    casebook: Path,
    as_: str,
    mapping_name: str,
    save_mapping: str,
    dates: str | None,
    report: Path | None,
    *,
    merge_similar: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take a FILE from elsewhere into a casebook; importing it again adds nothing."""
    from desktop.services.casebooks import open_casebook
    from desktop.services.importing.running import keep_files, run_import

    way = _Way(as_, mapping_name, save_mapping, dates, merge_similar)
    source = _source(file, way)
    kept = open_casebook(casebook, look_only="Opened for reading." if dry_run else "")
    try:
        editing = editing_of(kept)
        reader = kept.reader()
        try:
            taking = source.taking(reader, editing.new_id)
            if dry_run:
                outcome = taking.check()
            else:
                if source.table is None:
                    keep_files(kept, file)
                outcome = run_import(committing_of(kept), f"Import {file.name}", taking)
        finally:
            reader.close()
    finally:
        kept.close()
    if report is not None:
        from desktop.services.importing.report import write_report

        write_report(report, outcome)
    if as_json:
        print_json(_json(outcome, source))
    else:
        click.echo(_text(outcome, source, is_trial=dry_run))


@dataclass(frozen=True, slots=True)
class _Way:
    """How a file is to be read, as far as somebody says."""

    as_: str
    mapping_name: str
    save_mapping: str
    dates: str | None
    merge_similar: bool


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that was opened: a table, or our own JSON, which is none; and what to say of it."""

    taking: "Callable[[Reader, Callable[[], str]], Taking]"
    name: str
    label: str
    table: "Table | None" = None
    left_out: tuple[str, ...] = ()


def _source(file: Path, way: _Way) -> _Source:
    from desktop.services.exporting.own_reading import is_own, rows_of
    from desktop.services.importing.cells import Columns
    from desktop.services.importing.importing import Import
    from desktop.services.importing.own import OwnImport
    from desktop.services.importing.own_events import EventRows, is_own_csv
    from desktop.services.importing.tables.opening import open_table

    is_free = not way.as_ and not way.mapping_name
    if is_free and is_own(file):
        return _Source(
            lambda reader, _new_id: OwnImport(lambda: rows_of(file), reader),
            "own",
            "a casebook that Basewatch exported",
        )
    table = open_table(file)
    if is_free and is_own_csv(table):
        return _Source(
            lambda reader, _new_id: OwnImport(EventRows(table, reader), reader),
            "own",
            "events that Basewatch exported",
            table,
        )
    preset = _preset(table, way)

    def taking(reader: "Reader", new_id: "Callable[[], str]") -> "Taking":
        return Import(table, preset, reader, new_id, merge_similar=way.merge_similar)

    left_out = preset.left_out(Columns(table.columns))
    return _Source(taking, preset.name, preset.label, table, left_out)


def _preset(table: "Table", way: _Way) -> "Preset":
    """Return how the table is read: as it is said to be, else as it seems to be."""
    from dataclasses import replace

    from desktop.services.importing.days import DateOrder
    from desktop.services.importing.guessing import guessed, guessed_mapping, preset_called
    from desktop.services.importing.presets.mapped import Mapped

    if way.mapping_name:
        preset: Preset = _saved(table, way.mapping_name)
    elif way.as_ in _FORMATS:
        preset = Mapped(guessed_mapping(table))
    else:
        preset = preset_called(way.as_) if way.as_ else guessed(table)
    if not isinstance(preset, Mapped):
        return preset
    mapping = preset.mapping
    if way.dates is not None:
        mapping = replace(mapping, date_order=DateOrder(way.dates))
    if way.save_mapping:
        mapping = replace(mapping, name=way.save_mapping)
        _mappings().save(mapping)
    return Mapped(mapping)


def _saved(table: "Table", name: str) -> "Preset":
    from desktop.services.importing.mapping import MappingRefused
    from desktop.services.importing.presets.mapped import Mapped

    mapping = _mappings().load(name)
    missing = mapping.missing_from(table.columns)
    if missing:
        listed = ", ".join(f"“{column}”" for column in missing)
        raise MappingRefused(f"The mapping “{name}” needs columns that are not there: {listed}.")
    return Mapped(mapping)


def _mappings() -> "SavedMappings":
    from desktop import settings
    from desktop.services.importing.mapping import SavedMappings

    return SavedMappings(settings.places(os.environ).data / "mappings")


def _json(outcome: "Outcome", source: _Source) -> dict[str, Any]:
    return {
        "rows": outcome.rows,
        "imported": outcome.imported,
        "refused": [{"row": one.row, "why": one.why} for one in outcome.refused],
        "repeats": outcome.repeats,
        "flagged": [{"row": one.row, "kind": one.kind, "why": one.why} for one in outcome.flagged],
        "bases_new": outcome.bases_new,
        "bases_matched": outcome.bases_matched,
        "updated": outcome.updated,
        "questions": [
            {
                "row": one.row,
                "base": one.name,
                "may_be": [{"name": name, "why": why} for name, why in one.candidates],
            }
            for one in outcome.questions
        ],
        "similar": [
            {"row": one.row, "title": one.title, "event": one.event_id, "is": one.known_title}
            for one in outcome.similar
        ],
        "as": source.name,
        "format": "json" if source.table is None else source.table.format,
        "notes": [] if source.table is None else list(source.table.notes),
        "left_out": list(source.left_out),
    }


def _text(outcome: "Outcome", source: _Source, *, is_trial: bool) -> str:
    table = source.table
    how = "json" if table is None else ", ".join((table.format, *table.notes))
    lines = [f"Read as {source.label}: {how}."]
    if source.left_out:
        lines.append(f"Columns that are not taken over: {', '.join(source.left_out)}.")
    verb = "would be imported" if is_trial else "imported"
    lines.append(
        f"{outcome.rows:,} rows: {outcome.imported:,} {verb}, {outcome.repeats:,} were there"
        f" ({outcome.updated:,} newer), {len(outcome.refused):,} refused."
    )
    if outcome.bases_new or outcome.bases_matched:
        lines.append(f"Bases: {outcome.bases_new:,} new, {outcome.bases_matched:,} found again.")
    lines += _listed("Refused", outcome.refused)
    lines += [f"{kind}: {count:,} rows" for kind, count in outcome.doubts().items()]
    lines += _listed("To be looked at", outcome.flagged)
    lines += [
        f"Row {one.row}: “{one.name}” may be {', '.join(name for name, _why in one.candidates)}."
        for one in outcome.questions[:_MOST_SHOWN]
        if one.candidates
    ]
    lines += [
        f"Row {one.row}: “{one.title}” may be the event “{one.known_title}”."
        for one in outcome.similar[:_MOST_SHOWN]
    ]
    return "\n".join(lines)


def _listed(heading: str, rows: "list[RowSaid]") -> list[str]:
    if not rows:
        return []
    lines = [f"{heading}:", *(f"  row {one.row}: {one.why}" for one in rows[:_MOST_SHOWN])]
    if len(rows) > _MOST_SHOWN:
        lines.append(f"  and {len(rows) - _MOST_SHOWN:,} more; --report FILE writes them all.")
    return lines
