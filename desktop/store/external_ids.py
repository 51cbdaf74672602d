"""Which record came of which row of which collection: looked up, so that none comes twice.

No record of its own, and not journaled: what was taken back simply counts no more.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from desktop.domain.record import RecordKind
from desktop.store import standing
from desktop.store.engine import Connection

TAKEN_BACK = "taken back"
"""The version of a row whose record was changed by it, and then changed back."""
_AT_ONCE = 500
# Between a version and the edit that has to stand for the row to count.
_WHILE = "\x1fwhile "
Row = tuple[str, str, str, str, str]


class ExternalId(NamedTuple):
    """One record of a row of a collection; millions of these pass, so it is a plain tuple.

    Attributes:
        origin: The collection, such as "ucdp".
        external: The row's id there.
        version: What tells a later state of that row from an earlier one; it sorts.
        kind: The kind of record.
        record: The record's id here.
        is_answer: Whether somebody said so, for it counts only while that edit stands.
    """

    origin: str
    external: str
    kind: RecordKind
    record: str
    version: str = ""
    is_answer: bool = False


def put(connection: Connection, ids: Iterable[ExternalId]) -> None:
    """Keep ``ids``, in place of what the same rows came to before.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    put_rows(connection, map(row_of, ids))


def put_rows(connection: Connection, rows: Iterable[Row]) -> None:
    """Keep ids that are rows already.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    connection.executemany(
        'INSERT OR REPLACE INTO "external_id" ("origin", "external", "kind", "record", "version")'
        " VALUES (?, ?, ?, ?, ?)",
        list(rows),
    )


def take_back(connection: Connection, records: Iterable[str]) -> None:
    """Know that records are no longer in the state that their rows brought, so that it comes again.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    # One pass over all: there is no index by record, which every import would have to keep.
    connection.execute(
        'UPDATE "external_id" SET "version" = ?'
        ' WHERE "record" IN (SELECT "value" FROM json_each(?))',
        (TAKEN_BACK, json.dumps(list(records))),
    )


def row_of(one: ExternalId, edit: str = "") -> Row:
    """Return an id as it is kept; ``edit`` is the one by which it comes in."""
    version = f"{one.version}{_WHILE}{edit}" if one.is_answer and edit else one.version
    return one.origin, one.external, one.kind.value, one.record, version


def known(connection: Connection, origin: str, externals: Sequence[str]) -> Iterator[ExternalId]:
    """Yield what is known of rows of ``origin``; records that are gone do not count.

    A record in the trash counts: who put it there does not want it again. What somebody answered
    counts while the edit stands with which that came in.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    for at in range(0, len(externals), _AT_ONCE):
        part = externals[at : at + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        rows = connection.execute(
            'SELECT "kind", "external", "record", "version" FROM "external_id"'
            f' WHERE "origin" = ? AND "external" IN ({marks}) ORDER BY "kind", "external"',
            (origin, *part),
        ).fetchall()
        for kind, found in groupby(rows, key=lambda row: str(row[0])):
            yield from _there(connection, origin, RecordKind(kind), list(found))


def of_shown(connection: Connection) -> Iterator[ExternalId]:
    """Yield what is known of the records that ``connection`` shows, whatever it hides.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    kinds = connection.execute('SELECT DISTINCT "kind" FROM main."external_id"').fetchall()
    for (kind,) in kinds:
        rows = connection.execute(
            'SELECT i."origin", i."external", i."record", i."version" FROM main."external_id" i'
            f' WHERE i."kind" = ? AND i."record" IN (SELECT "id" FROM "{RecordKind(kind).value}")'
            ' ORDER BY i."origin", i."external"',
            (kind,),
        )
        for origin, external, record, version in rows:
            if _counts(connection, version):
                yield ExternalId(
                    origin=origin,
                    external=external,
                    kind=RecordKind(kind),
                    record=record,
                    version=version.partition(_WHILE)[0],
                )


def _there(
    connection: Connection, origin: str, kind: RecordKind, rows: list[tuple[str, ...]]
) -> Iterator[ExternalId]:
    marks = ", ".join("?" * len(rows))
    there = {
        record
        for (record,) in connection.execute(
            f'SELECT "id" FROM "{kind.value}" WHERE "id" IN ({marks})',
            [record for _kind, _external, record, _version in rows],
        )
    }
    for _kind, external, record, version in rows:
        if record in there and _counts(connection, version):
            plain = version.partition(_WHILE)[0]
            yield ExternalId(
                origin=origin, external=external, kind=kind, record=record, version=plain
            )


def _counts(connection: Connection, version: str) -> bool:
    _plain, _while, edit = version.partition(_WHILE)
    return not edit or standing.stands(connection, edit)
