"""The whole casebook as JSON in our own layout, to be read back without loss."""

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from desktop.domain.record import RecordKind
from desktop.services.exporting.own_layout import CAME_OF, FILE, FORMAT, LAYOUT
from desktop.services.exporting.records import files_of, ids_of, records_of
from desktop.services.exporting.wish import Counts, Outgoing


def write_json(target: Path, outgoing: Outgoing) -> Counts:
    """Write every record that may leave, trashed ones included, and the attached files.

    Raises:
        OSError: Where it cannot be written.
        StoreError, DatabaseFailure: Where the casebook cannot be read.
    """
    counts: Counter[str] = Counter()
    with target.open("w", encoding="utf-8", newline="\n") as file:
        head = {
            "format": FORMAT,
            "layout": LAYOUT,
            "casebook_id": outgoing.casebook_id,
            "title": outgoing.title,
            "marking": outgoing.marking,
            "head": outgoing.head,
        }
        file.write(f'{_json(head)[:-1]},"records":[')
        _write_lines(file, _lines(outgoing, counts))
        file.write("\n]}\n")
    return counts


def _lines(outgoing: Outgoing, counts: Counter[str]) -> Iterator[Any]:
    digests: dict[str, str] = {}
    for kind, record_id, fields in records_of(outgoing):
        counts[counted_as(kind)] += 1
        if kind is RecordKind.ATTACHMENT:
            digests[fields["sha256"]] = fields["file_name"]
        yield {"record": kind.value, "id": record_id, **fields}
    for one in ids_of(outgoing):
        yield {
            "record": CAME_OF,
            "of": one.record,
            "kind": one.kind.value,
            "origin": one.origin,
            "external": one.external,
            "version": one.version,
        }
    for sha256, content in files_of(outgoing, digests.items()):
        counts["attached_files"] += 1
        yield {"record": FILE, "sha256": sha256, "base64": b64encode(content).decode()}


def counted_as(kind: RecordKind) -> str:
    """Return what records of a kind are counted as, "source_notes"."""
    return f"{kind.value}s"


def _write_lines(file: IO[str], lines: Iterator[Any]) -> None:
    between = "\n"
    for line in lines:
        file.write(between + _json(line))
        between = ",\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
