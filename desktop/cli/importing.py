"""The command that takes a file into a casebook."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import editing_of
from desktop.cli.printing import print_json

if TYPE_CHECKING:
    from desktop.services.importing.mapping import SavedMappings
    from desktop.services.importing.outcome import Outcome, RowSaid
    from desktop.services.importing.presets.preset import Preset
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
    from desktop.services.importing.importing import Import
    from desktop.services.importing.report import write_report
    from desktop.services.importing.running import run_import
    from desktop.services.importing.tables.opening import open_table

    table = open_table(file)
    preset = _preset(table, as_, mapping_name, dates, save_mapping)
    kept = open_casebook(casebook, look_only="Opened for reading." if dry_run else "")
    try:
        editing = editing_of(kept)
        reader = kept.reader()
        try:
            taking = Import(table, preset, reader, editing.new_id, merge_similar=merge_similar)
            label = f"Import {file.name}"
            outcome = taking.check() if dry_run else run_import(kept, editing, label, taking)
        finally:
            reader.close()
    finally:
        kept.close()
    if report is not None:
        write_report(report, outcome)
    if as_json:
        print_json(_json(outcome, preset, table))
    else:
        click.echo(_text(outcome, preset, table, is_trial=dry_run))


def _preset(
    table: "Table", as_: str, mapping_name: str, dates: str | None, save_as: str
) -> "Preset":
    """Return how the table is read: as it is said to be, else as it seems to be."""
    from dataclasses import replace

    from desktop.services.importing.days import DateOrder
    from desktop.services.importing.guessing import guessed, guessed_mapping, preset_called
    from desktop.services.importing.presets.mapped import Mapped

    if mapping_name:
        preset: Preset = _saved(table, mapping_name)
    elif as_ in _FORMATS:
        preset = Mapped(guessed_mapping(table))
    else:
        preset = preset_called(as_) if as_ else guessed(table)
    if not isinstance(preset, Mapped):
        return preset
    mapping = preset.mapping
    if dates is not None:
        mapping = replace(mapping, date_order=DateOrder(dates))
    if save_as:
        mapping = replace(mapping, name=save_as)
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


def _json(outcome: "Outcome", preset: "Preset", table: "Table") -> dict[str, Any]:
    from desktop.services.importing.cells import Columns

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
        "as": preset.name,
        "format": table.format,
        "notes": list(table.notes),
        "left_out": list(preset.left_out(Columns(table.columns))),
    }


def _text(outcome: "Outcome", preset: "Preset", table: "Table", *, is_trial: bool) -> str:
    from desktop.services.importing.cells import Columns

    left_out = preset.left_out(Columns(table.columns))
    lines = [f"Read as {preset.label}: {', '.join((table.format, *table.notes))}."]
    if left_out:
        lines.append(f"Columns that are not taken over: {', '.join(left_out)}.")
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
