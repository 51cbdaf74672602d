"""The records that leave in full, with the files attached to them."""

import json
import re
from collections.abc import Iterable, Iterator, Set

from desktop.domain.record import RecordKind
from desktop.services.exporting.wish import Outgoing
from desktop.store import attachments, external_ids
from desktop.store.external_ids import ExternalId
from desktop.store.records import Fields
from desktop.store.streaming import IN_ORDER, all_fields

_LOOKS = (RecordKind.SAVED_VIEW, RecordKind.BRIEFING)


def records_of(outgoing: Outgoing) -> Iterator[tuple[RecordKind, str, Fields]]:
    """Yield every record that may leave, each after those that it refers to.

    Briefings and saved views hold words of records that may have become private since: one that
    gives away what is hidden stays, and those of a part of the casebook are none of that part.

    Raises:
        StoreError, DatabaseFailure: Where the casebook cannot be read.
    """
    yield from outgoing.watched(_records_of(outgoing))


def _records_of(outgoing: Outgoing) -> Iterator[tuple[RecordKind, str, Fields]]:
    ids, tags = outgoing.public.hidden()
    quoted = tuple(json.dumps(tag, ensure_ascii=False) for tag in tags)
    for kind in IN_ORDER:
        if kind in _LOOKS and not outgoing.wish.is_whole:
            continue
        for record_id, fields in all_fields(outgoing.public.reader.db, kind):
            if kind not in _LOOKS or not _gives_away(fields, ids, quoted):
                yield kind, record_id, fields


def ids_of(outgoing: Outgoing) -> Iterator[ExternalId]:
    """Yield of which rows of other collections the records that leave came.

    Raises:
        DatabaseFailure: Where the casebook cannot be read.
    """
    return external_ids.of_shown(outgoing.public.reader.db)


def files_of(outgoing: Outgoing, digests: Iterable[tuple[str, str]]) -> Iterator[tuple[str, bytes]]:
    """Yield the bytes of attached files, once each; what the casebook has lost is left out.

    Args:
        outgoing: What is exported.
        digests: The hash and the name of each.

    Raises:
        StoreError: Where a file in the casebook was altered.
        DatabaseFailure: Where the casebook cannot be read.
    """
    db = outgoing.public.reader.db
    for sha256, file_name in digests:
        if attachments.is_kept(db, sha256):
            yield sha256, attachments.get(db, sha256, file_name)


def _gives_away(fields: Fields, ids: Set[str], quoted: tuple[str, ...]) -> bool:
    texts = [text for text in fields.values() if isinstance(text, str)]
    return any(
        not ids.isdisjoint(_ID.findall(text)) or any(tag in text for tag in quoted)
        for text in texts
    )


_ID = re.compile(r"[0-9A-Z]{26}")
