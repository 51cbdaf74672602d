"""The command that takes a colleague's pack into a casebook."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.backups import back_up_before
from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import editing_of, opened
from desktop.cli.printing import print_json
from desktop.cli.sealing import unlock_of

if TYPE_CHECKING:
    from desktop.services.exchange.comparing import Comparison, Difference


@basewatch.command()
@click.argument("pack", type=click.Path(path_type=Path))
@CASEBOOK
@click.option("--dry-run", is_flag=True, help="Only tell what would be done.")
@click.option("--theirs", is_flag=True, help="Where both changed a field, keep theirs.")
@JSON
def merge(pack: Path, casebook: Path, *, dry_run: bool, theirs: bool, as_json: bool) -> None:
    """Take a colleague's PACK into CASEBOOK, as one undo step.

    What is new comes in. Where only they changed a field, theirs stands; where both did, yours
    does, and theirs is in the record's history. The casebook is backed up before. A pack that is
    encrypted opens with your key, or by its passphrase, which is asked for after the casebook's.
    """
    from contextlib import closing

    from desktop.services.exchange.comparing import compare
    from desktop.services.exchange.merging import PackMerging, incoming
    from desktop.services.exchange.three_way import Fate
    from desktop.store.exchanged import known_keys_of

    with (
        closing(opened(casebook, look_only=dry_run)) as kept,
        incoming(pack, unlock_of(pack)) as came,
    ):
        with closing(kept.reader()) as reader:
            known_by = known_keys_of(reader.db).get(came.manifest.who, "")
            found = compare(reader, came.reader, came.manifest)
        if not (dry_run or found.is_empty):
            back_up_before(kept, "merge")
            fate = Fate.THEIRS if theirs else Fate.MINE
            chosen = {(one.record_id, one.field): fate for one in found.conflicts}
            found = PackMerging(editing_of(kept)).merge(came, chosen)[0]
        who, signed_by = came.manifest.who, came.signed_by
    if as_json:
        told = _told(found, who, is_merged=not dry_run)
        print_json(told | {"signed_by": signed_by, "known_by": known_by})
        return
    if signed_by:
        click.echo(f"Signed with the key {signed_by}")
    if known_by and signed_by != known_by:
        click.echo(f"KEY CHANGED: {who} was known here by the key {known_by}. Ask them.", err=True)
    click.echo(f"{'Would take in' if dry_run else 'Took in'}: {_counted(found)}")
    for one in found.differences:
        click.echo(_line(one, who or "theirs"))


def _counted(found: "Comparison") -> str:
    changed = len(found.differences) - len(found.conflicts)
    return (
        f"{len(found.new):,} new records, {changed:,} changed fields, {len(found.conflicts):,}"
        f" conflicts; {found.newer_here:,} fields are newer here"
    )


def _line(one: "Difference", who: str) -> str:
    from desktop.services.exchange.three_way import Fate

    sort = "conflict" if one.fate is Fate.ASK else "changed"
    return f"  {sort}: {one.title}, {one.word}: “{one.mine_words}”; {who}: “{one.theirs_words}”"


def _told(found: "Comparison", who: str, *, is_merged: bool) -> dict[str, Any]:
    return {
        "merged": is_merged,
        "who": who,
        "new": [{"kind": one.kind.value, "id": one.record_id} for one in found.new],
        "differences": [
            {
                "kind": one.kind.value,
                "id": one.record_id,
                "title": one.title,
                "field": one.field,
                "mine": one.mine,
                "theirs": one.theirs,
                "fate": one.fate.value,
            }
            for one in found.differences
        ],
        "newer_here": found.newer_here,
        "same": found.same,
    }
