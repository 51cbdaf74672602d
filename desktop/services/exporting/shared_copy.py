"""A casebook of its own with what may leave; its new journal names the head of the old one."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path

from desktop.domain.ids import ulid
from desktop.domain.record import RecordKind
from desktop.services.casebooks import create_casebook
from desktop.services.exporting.own_json import counted_as
from desktop.services.exporting.records import files_of, ids_of, records_of
from desktop.services.exporting.wish import Counts, Outgoing
from desktop.store import attachments, exchanged, external_ids
from desktop.store.casebook import Casebook
from desktop.store.changes import Author, Group, GroupKind
from desktop.store.copies import problems_of
from desktop.store.errors import CasebookDamaged, CasebookExists, StoreError, not_made
from desktop.store.external_ids import ExternalId
from desktop.store.files import discard, half_made, publish
from desktop.store.filling import Filling
from desktop.store.restored import all_left

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
        copied_from={
            "copied_from": outgoing.casebook_id,
            "copied_head": outgoing.head,
            "lineage": json.dumps(exchanged.lineage_of(outgoing.public.reader.db)),
            **all_left(outgoing.now),
        },
    )
    counts: Counter[str] = Counter()
    digests: dict[str, str] = {}
    try:
        filling = Filling(copy, lambda: _group(outgoing), _AUTHOR, outgoing.now)
        for kind, found in groupby(records_of(outgoing), key=lambda one: one[0]):
            while batch := [(one, fields) for _kind, one, fields in islice(found, _AT_ONCE)]:
                filling.put(kind, batch)
                counts[counted_as(kind)] += len(batch)
                if kind is RecordKind.ATTACHMENT:
                    digests |= {one["sha256"]: one["file_name"] for _id, one in batch}
        for ids in _batches(ids_of(outgoing)):
            with copy.transaction() as connection:
                external_ids.put(connection, ids)
        if digests:
            counts["attached_files"] = _attach(copy, files_of(outgoing, digests.items()))
    finally:
        copy.close()
    return counts


def _batches(ids: Iterator[ExternalId]) -> Iterator[list[ExternalId]]:
    while batch := list(islice(ids, _AT_ONCE)):
        yield batch


def _group(outgoing: Outgoing) -> Group:
    """Return a group of what the casebook begins with: no undo step reaches it."""
    group_id = _new_id(outgoing)
    return Group(
        group_id=group_id,
        save_id=_new_id(outgoing),
        kind=GroupKind.SEED,
        target=group_id,
        label=f"Copy of {outgoing.casebook_id}, journal {outgoing.head[:16]}",
    )


def _attach(copy: Casebook, files: Iterator[tuple[str, bytes]]) -> int:
    count = 0
    for _sha256, content in files:
        with copy.transaction() as connection:
            attachments.put(connection, content)
        count += 1
    return count


def _new_id(outgoing: Outgoing) -> str:
    return ulid(int(outgoing.now.timestamp() * 1000), os.urandom(10))
