"""Exports a casebook: narrows it to what may leave, and writes that whole or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.queries.event_list import chosen_ids
from desktop.queries.info import casebook_info
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.services.exchange.packing import write_pack
from desktop.services.exporting.cot import write_cot
from desktop.services.exporting.geojson import write_geojson
from desktop.services.exporting.ics import write_ics
from desktop.services.exporting.kml import write_kml
from desktop.services.exporting.markdown import write_markdown
from desktop.services.exporting.own_csv import write_csv
from desktop.services.exporting.own_json import write_json
from desktop.services.exporting.shared_copy import write_casebook
from desktop.services.exporting.stix import write_stix
from desktop.services.exporting.wish import (
    Counts,
    Exported,
    ExportRefused,
    Format,
    Outgoing,
    Watch,
    Wish,
)
from desktop.services.exporting.xlsx import write_xlsx
from desktop.services.files import write_folder_whole, write_whole
from desktop.store.encrypted import is_encrypted
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import translated
from desktop.store.head import head_of
from desktop.store.header import is_database

Write = Callable[[Path, Outgoing], Counts]


def export(
    open_reader: Callable[[], Reader],
    wish: Wish,
    target: Path,
    now: datetime,
    watch: Watch | None = None,
) -> Exported:
    """Write what is wished for to ``target``; private records stay, and what rests on them.

    Args:
        open_reader: Opens a reader of the casebook as it is now.
        wish: What, and in which format.
        target: Where to; a file of an earlier export is replaced, a casebook never.
        now: The moment, timezone-aware.
        watch: Follows it, and ends it with what it raises; nothing is left behind then.

    Raises:
        ExportRefused: Where it cannot be written so.
        FileRefused: Where it cannot be written there; nothing is left behind then.
        StoreError: Where the casebook cannot be read.
    """
    if is_database(target) or is_encrypted(target):
        raise ExportRefused(
            f"“{target.name}” is a casebook or another database: it is not written over. Choose"
            " another name."
        )
    restricted = wish.with_restricted
    with PublicReader(open_reader, wish.reported_by, with_restricted=restricted) as public:
        try:
            chosen = wish.chosen
            if wish.shown.count:
                chosen = replace(chosen, events=chosen_ids(public.reader, wish.shown))
            if not chosen.is_whole or wish.format in _TELL_ALL:
                public.choose(chosen)
            counts = _written(public, wish, target, now, watch)
        except DatabaseFailure as error:
            raise translated(error, public.reader.path) from error
        along = public.restricted_shown() if restricted else 0
        return Exported(
            path=target,
            format=wish.format,
            counts=counts,
            private_left_out=public.private_left_out,
            restricted_left_out=public.restricted_left_out,
            restricted_along=along,
        )


def _written(
    public: PublicReader, wish: Wish, target: Path, now: datetime, watch: Watch | None
) -> Counts:
    about = casebook_info(public.reader)
    outgoing = Outgoing(
        public=public,
        wish=wish,
        casebook_id=about.casebook_id,
        title=about.title,
        marking=about.marking,
        head=head_of(public.reader.db).hash,
        now=now.astimezone(UTC),
        watch=watch,
    )
    if wish.format is Format.CASEBOOK:
        return write_casebook(target, outgoing)
    if wish.format is Format.PACK:
        return write_pack(target, outgoing)
    counts: list[Counts] = []
    write = _WRITERS[wish.format]
    place = write_folder_whole if wish.format is Format.MARKDOWN else write_whole
    place(target, lambda scratch: counts.append(write(scratch, outgoing)))
    return counts[0]


# They hold records that refer to each other: what these see is live, and whole.
_TELL_ALL = {Format.CASEBOOK, Format.PACK, Format.STIX, Format.MARKDOWN}
_WRITERS: dict[Format, Write] = {
    Format.CSV: write_csv,
    Format.JSON: write_json,
    Format.XLSX: write_xlsx,
    Format.GEOJSON: write_geojson,
    Format.KML: write_kml,
    Format.ICS: write_ics,
    Format.STIX: write_stix,
    Format.COT: write_cot,
    Format.MARKDOWN: write_markdown,
}
