"""The command that writes a casebook, or a part of it, in another format."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import day_of, now, opened
from desktop.cli.printing import print_json
from desktop.cli.sealing import envelope_of, own_folder

if TYPE_CHECKING:
    from desktop.services.exporting.wish import Format
    from desktop.store.casebook import Casebook
    from desktop.store.chosen import Chosen


@basewatch.command()
@CASEBOOK
@click.argument("to", type=click.Path(path_type=Path))
@click.option("--as", "form", help="The format; without it the ending of TO tells.")
@click.option("--base", multiple=True, help="Events at this base, by any name; may be repeated.")
@click.option("--from", "from_", help="Events that may have held on or after this day.")
@click.option("--to", "last", help="Events that may have held on or before this day.")
@click.option("--as-of", help="Only what was reported by the end of this day.")
@click.option("--restricted", is_flag=True, help="Also what is marked as not for passing on.")
@click.option("--who", default="", help="Who hands a pack over.")
@click.option("--purpose", default="", help="What a pack is handed over for.")
@click.option(
    "--sign", is_flag=True, help="Sign a pack with your key, which is made the first time."
)
@click.option(
    "--encrypt-to",
    metavar="KEY",
    multiple=True,
    help="Only the owner of this age key can open the pack.",
)
@click.option("--encrypt", is_flag=True, help="Encrypt a pack with a passphrase, asked for last.")
@JSON
def export(
    casebook: Path,
    to: Path,
    form: str | None,
    base: tuple[str, ...],
    from_: str | None,
    last: str | None,
    as_of: str | None,
    who: str,
    purpose: str,
    encrypt_to: tuple[str, ...],
    *,
    restricted: bool,
    sign: bool,
    encrypt: bool,
    as_json: bool,
) -> None:
    """Write a casebook, or a part of it, TO a file.

    Formats: csv, json, xlsx, geojson, kml, ics, stix, cot, md (a folder), casebook and pack.
    Private records never leave, nor what rests on one. The casebook is not changed.
    """
    from desktop.services.exporting.export import export as write
    from desktop.services.exporting.wish import Format, Handover, Wish

    wanted, known = _format(form, to), day_of(as_of)
    is_pack = wanted is Format.PACK
    kept = opened(casebook, look_only=True)
    try:
        wish = Wish(
            format=wanted,
            chosen=_chosen(kept, base, (from_, last), with_restricted=restricted),
            reported_by=known,
            with_restricted=restricted,
            handover=Handover(
                who=who,
                purpose=purpose,
                key_folder=own_folder("keys") if sign else None,
                envelope=envelope_of(encrypt_to, by_passphrase=encrypt, is_pack=is_pack),
            ),
        )
        done = write(kept.reader, wish, to, now())
    finally:
        kept.close()
    if as_json:
        print_json(
            {
                "path": str(to),
                "format": wanted.value,
                "counts": dict(done.counts),
                "private_left_out": done.private_left_out,
                "restricted_left_out": done.restricted_left_out,
                "restricted_along": done.restricted_along,
            }
        )
        return
    told = [_counted(count, name.replace("_", " ")) for name, count in done.counts.items()]
    click.echo(f"Wrote {to}: {', '.join(told) or 'nothing'}")
    for count, why in (
        (done.private_left_out, "private"),
        (done.restricted_left_out, "not for passing on"),
    ):
        if count:
            click.echo(f"Left out for being {why}: {_counted(count, 'records')}.")
    if done.restricted_along:
        along = _counted(done.restricted_along, "records")
        click.echo(f"Keep it to yourself: it holds {along} not for passing on.")


def _counted(count: int, words: str) -> str:
    """Return how many there are in words, one of them in the singular."""
    if count == 1:
        words = words.removesuffix("s") if not words.endswith("ies") else f"{words[:-3]}y"
    return f"{count:,} {words}"


def _format(form: str | None, to: Path) -> "Format":
    """Return the format that was named, else the one that the ending of ``to`` means.

    Raises:
        BasewatchError: Where there is none such; the sentence lists them.
    """
    from desktop.services.exporting.wish import ExportRefused, Format
    from desktop.services.lookup import one_of

    if form is not None:
        return one_of(Format, form, "format")
    name = to.name.lower()
    for ending, found in _ENDINGS.items():
        if name.endswith(ending):
            return Format(found)
    raise ExportRefused(
        f"The ending of “{to.name}” is that of no format: give one with --as"
        f" ({', '.join(found.value for found in Format)})."
    )


def _chosen(
    kept: "Casebook",
    names: tuple[str, ...],
    days: tuple[str | None, str | None],
    *,
    with_restricted: bool,
) -> "Chosen":
    """Return what is asked for; no private base is named in an answer.

    Raises:
        BasewatchError: Where a base is not known, or the days are the wrong way round.
    """
    from desktop.domain.spans import day_end_s, day_start_s
    from desktop.queries.public import PublicReader
    from desktop.services.lookup import base_called
    from desktop.store.chosen import Chosen

    first_day, last_day = map(day_of, days)
    if first_day is not None and last_day is not None and first_day > last_day:
        raise click.BadParameter("--to is a day before --from.")
    bases: tuple[str, ...] = ()
    if names:
        with PublicReader(kept.reader, with_restricted=with_restricted) as public:
            bases = tuple(dict.fromkeys(base_called(public.reader, name) for name in names))
    return Chosen(
        bases=bases,
        start_s=None if first_day is None else day_start_s(first_day),
        end_s=None if last_day is None else day_end_s(last_day),
    )


# The longer before what it ends in too.
_ENDINGS = {
    ".stix.json": "stix",
    ".stix": "stix",
    ".json": "json",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".geojson": "geojson",
    ".kml": "kml",
    ".ics": "ics",
    ".cot": "cot",
    ".md": "md",
    ".basewatch": "casebook",
    ".basewatch-pack": "pack",
}
