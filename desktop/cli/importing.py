"""The command that takes a file into a casebook."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.backups import back_up_before
from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import committing_of, editing_of, opened
from desktop.cli.printing import print_json

if TYPE_CHECKING:
    from desktop.services.importing.answers import Answers
    from desktop.services.importing.fates import Fate
    from desktop.services.importing.mapping import SavedMappings
    from desktop.services.importing.outcome import Outcome, RowSaid
    from desktop.services.importing.sources import Source
    from desktop.services.importing.verdicts import Verdicts
    from desktop.services.importing.ways import Way

_MOST_SHOWN = 20


@basewatch.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@CASEBOOK
@click.option("--as", "as_", default="", help="What it is: a preset, or a format to be guessed.")
@click.option("--mapping", "mapping_name", default="", help="The name of a saved mapping.")
@click.option("--save-mapping", default="", help="Keep the mapping that was guessed by this name.")
@click.option(
    "--dates",
    type=click.Choice(["dmy", "mdy"]),
    help="Which comes first in 3/4/2020, day or month.",
)
@click.option(
    "--merge-similar", is_flag=True, help="Make of similar events notes on those that are there."
)
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
    from dataclasses import replace

    from desktop.services.importing.answers import Answers
    from desktop.services.importing.days import DateOrder
    from desktop.services.importing.sources import Given, open_source, way_for
    from desktop.services.importing.verdicts import Verdicts
    from desktop.services.importing.ways import Wish

    order = None if dates is None else DateOrder(dates)
    wish = Wish(as_=as_, mapping=mapping_name, dates=order)
    source = open_source(Given(path=file), is_table=not wish.is_free)
    way = way_for(source, wish, _mappings())
    if save_mapping and way.mapping is not None:
        mapping = replace(way.mapping, name=save_mapping)
        way = replace(way, label=save_mapping, mapping=mapping)
        _mappings().save(mapping)
    rows = Verdicts()
    answers = Answers(merge_similar=merge_similar)
    outcome = _take(casebook, source, way, answers, rows, dry_run=dry_run)
    if report is not None:
        from desktop.services.importing.report import write_report

        write_report(report, source.table, rows)
    if as_json:
        print_json(_json(outcome, source, way))
    else:
        click.echo(_text(outcome, source, way, is_trial=dry_run))


def _take(
    casebook: Path,
    source: "Source",
    way: "Way",
    answers: "Answers",
    rows: "Verdicts",
    *,
    dry_run: bool,
) -> "Outcome":
    """Take a source in, or only check it; add what there is to tell to ``rows``."""
    from contextlib import closing

    from desktop.services.importing.fates import keep
    from desktop.services.importing.running import files_kept, run_import
    from desktop.services.importing.sources import taking_of
    from desktop.services.importing.verdicts import Packing

    packing = Packing(rows.add)

    def told(fate: "Fate") -> None:
        keep(fate, taking.outcome)
        if fate.tells:
            packing.tell(fate.told())

    given, table = source.given, source.table
    with closing(opened(casebook, look_only=dry_run)) as kept, closing(kept.reader()) as reader:
        new_id = editing_of(kept).new_id
        taking = taking_of(given, table, way, reader, new_id, answers=answers, told=told)
        if dry_run:
            outcome = taking.check()
        else:
            with files_kept(kept, None if table is not None else given.path):
                back_up_before(kept, "import")
                outcome = run_import(committing_of(kept), f"Import {given.name}", taking)
    packing.finish()
    return outcome


def _mappings() -> "SavedMappings":
    from desktop import settings
    from desktop.services.importing.mapping import SavedMappings

    return SavedMappings(settings.places(os.environ).data / "mappings")


def _json(outcome: "Outcome", source: "Source", way: "Way") -> dict[str, Any]:
    return {
        "rows": outcome.rows,
        "imported": outcome.imported,
        "refused": [{"row": one.row, "why": one.why} for one in outcome.refused],
        "repeats": outcome.repeats,
        "flagged": [{"row": one.row, "kind": one.kind, "why": one.why} for one in outcome.flagged],
        "bases_new": outcome.bases_new,
        "bases_matched": outcome.bases_matched,
        "updated": outcome.updated,
        "merged": outcome.merged,
        "questions": [
            {
                "row": one.row,
                "base": one.name,
                "may_be": [{"name": each.name, "why": each.why} for each in one.candidates],
            }
            for one in outcome.questions
        ],
        "similar": [
            {
                "row": one.row,
                "title": one.title,
                "event": one.event_id,
                "is": one.known_title,
                "why": one.why,
                "same": one.is_same,
                "merged": one.is_merged,
            }
            for one in outcome.similar
        ],
        "as": "mapping" if way.mapping is not None else way.name,
        "format": source.format,
        "notes": list(source.notes),
        "left_out": list(way.left_out),
    }


def _text(outcome: "Outcome", source: "Source", way: "Way", *, is_trial: bool) -> str:
    how = ", ".join((source.format, *source.notes))
    lines = [f"Read as {way.label}: {how}."]
    if way.left_out:
        lines.append(f"Columns that are not taken over: {', '.join(way.left_out)}.")
    verb = "would be imported" if is_trial else "imported"
    lines.append(
        f"{outcome.rows:,} rows: {outcome.imported:,} {verb}, {outcome.repeats:,} were there"
        f" ({outcome.updated:,} newer), {len(outcome.refused):,} refused."
    )
    if outcome.merged:
        lines.append(f"{outcome.merged:,} of them as further notes of events that are there.")
    if outcome.bases_new or outcome.bases_matched:
        lines.append(f"Bases: {outcome.bases_new:,} new, {outcome.bases_matched:,} found again.")
    lines += _listed("Refused", outcome.refused)
    lines += [f"{kind}: {count:,} rows" for kind, count in outcome.doubts().items()]
    lines += _listed("To be looked at", outcome.flagged)
    lines += [
        f"Row {one.row}: “{one.name}” may be {', '.join(each.name for each in one.candidates)}."
        for one in outcome.questions[:_MOST_SHOWN]
        if one.candidates
    ]
    lines += [
        f"Row {one.row}: “{one.title}” {'joins' if one.is_merged else 'may be'} the event"
        f" “{one.known_title}”. {one.why}"
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
