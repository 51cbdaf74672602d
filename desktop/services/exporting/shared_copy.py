"""A casebook of its own with what may leave; its new journal names the head of the old one."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from desktop.domain.ids import ulid
from desktop.domain.record import RecordKind
from desktop.services.casebooks import create_casebook
from desktop.services.exporting.own_json import counted_as
from desktop.services.exporting.records import files_of, records_of
from desktop.services.exporting.wish import Counts, Outgoing
from desktop.store import attachments
from desktop.store.casebook import Casebook
from desktop.store.changes import Author, Group, GroupKind, Write
from desktop.store.copies import problems_of
from desktop.store.errors import CasebookDamaged, CasebookExists, StoreError, not_made
from desktop.store.files import discard, half_made, publish

_AT_ONCE = 2_000
_AUTHOR = Author(who="Export", device="export")


def write_casebook(target: Path, outgoing: Outgoing) -> Counts:
    """Write a casebook, which appears only once it is complete and verified.

    It holds what is live, and of the trash what that cannot do without. It has an id of its own.

    Raises:
        StoreError: Where something is there already, the place cannot be written, or the copy
            does not hold.
        DatabaseFailure: Where the casebook cannot be read.
    """
    if target.exists():
        raise CasebookExists(f"There is already a file “{target.name}” in that folder.")
    building = half_made(target)
    discard(building)
    try:
        counts = _filled(building, outgoing)
        found = problems_of(building)
        if found:
            raise CasebookDamaged(f"The copy was not kept, for it is not sound: {found[0]}")
        publish(building, target)
    except OSError as error:
        raise not_made(error, target) from error
    except StoreError as error:
        # The reader knows the file by the name that it would have had.
        raise type(error)(str(error).replace(building.name, target.name)) from error
    finally:
        discard(building)
    return counts


def _filled(building: Path, outgoing: Outgoing) -> Counts:
    copy = create_casebook(
        building,
        outgoing.title,
        outgoing.now,
        marking=outgoing.marking,
        copied_from={"copied_from": outgoing.casebook_id, "copied_head": outgoing.head},
    )
    counts: Counter[str] = Counter()
    digests: dict[str, str] = {}
    try:
        for writes in _batches(_writes(outgoing, counts, digests)):
            _save(copy, outgoing, writes)
        if digests:
            counts["attached_files"] = _attach(copy, files_of(outgoing, digests.items()))
    finally:
        copy.close()
    return counts


def _writes(outgoing: Outgoing, counts: Counter[str], digests: dict[str, str]) -> Iterator[Write]:
    for kind, record_id, fields in records_of(outgoing):
        counts[counted_as(kind)] += 1
        if kind is RecordKind.ATTACHMENT:
            digests[fields["sha256"]] = fields["file_name"]
        yield Write(kind=kind, record_id=record_id, fields=fields)


def _batches(writes: Iterator[Write]) -> Iterator[list[Write]]:
    while batch := list(islice(writes, _AT_ONCE)):
        yield batch


def _save(copy: Casebook, outgoing: Outgoing, writes: Sequence[Write]) -> None:
    """Save records as what the casebook begins with: no undo step reaches them."""
    group_id = _new_id(outgoing)
    group = Group(
        group_id=group_id,
        save_id=_new_id(outgoing),
        kind=GroupKind.SEED,
        target=group_id,
        label=f"Copy of {outgoing.casebook_id}, journal {outgoing.head[:16]}",
    )
    copy.save(group, lambda: writes, _AUTHOR, outgoing.now)


def _attach(copy: Casebook, files: Iterator[tuple[str, bytes]]) -> int:
    count = 0
    for _sha256, content in files:
        with copy.transaction() as connection:
            attachments.put(connection, content)
        count += 1
    return count


def _new_id(outgoing: Outgoing) -> str:
    return ulid(int(outgoing.now.timestamp() * 1000), os.urandom(10))
