"""Imports that are not at their end: listed in the casebook, and what becomes of those broken off.

What an import that was broken off had put in is kept: it becomes one save, which can be undone. So
does an undo that was broken off: what it had taken back becomes one undo, which can be redone.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.hlc import moment_of
from desktop.domain.record import RecordKind
from desktop.store.changes import Author, Group, GroupKind
from desktop.store.engine import Connection, immediate
from desktop.store.files import discard

if TYPE_CHECKING:
    from desktop.store.key import Key

BROKEN_OFF = " (broken off)"


def begin(connection: Connection, group: Group, author: Author, side_file: Path) -> None:
    """List an import that goes on as long as its side file is locked."""
    connection.execute(
        'INSERT INTO "unfinished_import" VALUES (?, ?, ?, ?, ?, ?)',
        (group.group_id, group.save_id, group.label, author.who, author.device, side_file.name),
    )


def end(connection: Connection, group_id: str) -> bool:
    """List it no more; False where it was not listed."""
    sql = 'DELETE FROM "unfinished_import" WHERE "group_id" = ?'
    return connection.execute(sql, (group_id,)).rowcount > 0


def close_broken_off(connection: Connection, casebook: Path, key: "Key | None" = None) -> None:
    """Make a save of each import that nobody goes on with, and remove its side file.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    rows = connection.execute('SELECT * FROM "unfinished_import"').fetchall()
    for group_id, save_id, label, who, device, name in rows:
        from desktop.store.staging import is_abandoned  # late: there is hardly ever one

        side_file = casebook.with_name(Path(name).name)
        if is_abandoned(side_file, key):
            group = _found(connection, group_of(group_id, save_id, label + BROKEN_OFF))
            with immediate(connection):
                if end(connection, group_id):
                    _put_head(connection, group, Author(who=who, device=device))
            discard(side_file)


def broken_off(
    connection: Connection, casebook: Path, key: "Key | None" = None
) -> Iterator[tuple[Group, Path]]:
    """Yield each import that nobody goes on with, and its side file.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    from desktop.store.staging import is_abandoned

    rows = connection.execute('SELECT * FROM "unfinished_import"').fetchall()
    for group_id, save_id, label, _who, _device, name in rows:
        side_file = casebook.with_name(Path(name).name)
        group = _found(connection, group_of(group_id, save_id, label))
        if group.kind is GroupKind.EDIT and is_abandoned(side_file, key):
            yield group, side_file


def group_of(group_id: str, save_id: str, label: str) -> Group:
    """Return the group of an import, as it is listed."""
    return Group(
        group_id=group_id, save_id=save_id, kind=GroupKind.EDIT, target=group_id, label=label
    )


def _found(connection: Connection, group: Group) -> Group:
    """Return a group that is listed as its entries tell of it: of an undo, with what it undoes."""
    row = connection.execute(
        'SELECT "kind", "target" FROM "change" WHERE "group_id" = ? ORDER BY "seq" DESC LIMIT 1',
        (group.group_id,),
    ).fetchone()
    return group if row is None else replace(group, kind=GroupKind(row[0]), target=row[1])


def _put_head(connection: Connection, group: Group, author: Author) -> None:
    from desktop.store.journal import Journal
    from desktop.store.records import Records

    first = connection.execute(
        'SELECT "record_table" FROM "change" WHERE "target" = ? AND "group_id" = ?'
        ' ORDER BY "seq" LIMIT 1',
        (group.target, group.group_id),
    ).fetchone()
    last = connection.execute('SELECT "at" FROM "change" ORDER BY "seq" DESC LIMIT 1').fetchone()
    if first is not None and last is not None:
        journal = Journal(connection, Records(connection))
        journal.put_head(group, RecordKind(first[0]), author, moment_of(last[0]))
