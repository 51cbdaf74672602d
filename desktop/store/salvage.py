"""Reads what can still be read of a damaged casebook, row by row, into a fresh one.

A scan of a table ends at the first page that is damaged; so it is read from both ends, and between
them each row is looked up by its number. That loses the rows of a damaged leaf and no others.
"""

from collections.abc import Iterator
from typing import Any

from desktop.store.engine import Connection, DatabaseFailure

# Worked out from the records, or of no use in another file.
_NOT_COPIED = frozenset({"search_doc", "timeline_part", "base_tally", "unfinished_import", "meta"})
_BEYOND = 2_000
_OF_FRESH = frozenset({"min_reader", "min_writer"})

Row = tuple[Any, ...]


def salvage(damaged: Connection, fresh: Connection) -> dict[str, int]:
    """Copy every row that can be read from ``damaged`` to the empty casebook ``fresh``.

    Returns:
        The number of the last row that is known to have been there, by table; 0 for none.
    """
    fresh.execute("PRAGMA foreign_keys = OFF")
    last: dict[str, int] = {}
    fresh.execute("BEGIN IMMEDIATE")
    for name, value in _all(damaged, 'SELECT "name", "value" FROM "meta"'):
        if name not in _OF_FRESH:
            fresh.execute('INSERT OR REPLACE INTO "meta" VALUES (?, ?)', (name, value))
    for table, has_rowid in _tables(fresh):
        names = _shared_columns(damaged, fresh, table)
        if names:
            last[table] = _copy(damaged, fresh, table, names, has_rowid=has_rowid)
    fresh.execute("COMMIT")
    return last


def keys_by_id(damaged: Connection, table: str) -> dict[str, int]:
    """Return the keys of records by their ids as their index tells, which lies apart."""
    sql = f'SELECT "id", "key" FROM "{table}" INDEXED BY "idx_{table}_id" ORDER BY "id"'
    return dict(_both_ways(damaged, sql))


def _copy(
    damaged: Connection, fresh: Connection, table: str, names: list[str], *, has_rowid: bool
) -> int:
    listed = ", ".join(f'"{name}"' for name in names)
    insert = f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})'
    last = 0
    rows = (
        _rows(damaged, table, listed)
        if has_rowid
        else _both_ways(damaged, f'SELECT {listed} FROM "{table}"')
    )
    for row in rows:
        if len(row) == 1:
            last = max(last, row[0])
            continue
        try:
            fresh.execute(insert, row[1:] if has_rowid else row)
        except DatabaseFailure:
            continue  # A value of a kind that its column cannot hold.
        last = max(last, row[0]) if has_rowid else last
    return last


def _rows(damaged: Connection, table: str, listed: str) -> Iterator[Row]:
    """Yield each row with its number before it; last a number alone, known by an index."""
    sql = f'SELECT rowid, {listed} FROM "{table}" ORDER BY rowid'
    forward, is_whole = 0, False
    cursor = _tried(damaged, sql)
    while True:
        row, is_whole = _next(cursor)
        if row is None:
            break
        forward = row[0]
        yield row
    if is_whole:
        return
    backward = None
    for row in _all(damaged, f"{sql} DESC"):
        backward = row[0]
        yield row
    known = _numbers_known(damaged, table)
    end = backward if backward is not None else max([forward, *known]) + _BEYOND
    one = f'SELECT rowid, {listed} FROM "{table}" WHERE rowid = ?'
    for number in range(forward + 1, end):
        yield from _all(damaged, one, (number,))
    if known:
        yield (max(known),)


def _numbers_known(damaged: Connection, table: str) -> list[int]:
    """Return the numbers of rows that any index of a table knows."""
    known: set[int] = set()
    sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL"
    for (index,) in _all(damaged, sql, (table,)):
        columns = [name for _at, _cid, name in _all(damaged, f'PRAGMA index_info("{index}")')]
        if None not in columns:
            order = ", ".join(f'"{name}"' for name in columns)
            asked = f'SELECT rowid FROM "{table}" INDEXED BY "{index}" ORDER BY {order}'
            known.update(number for (number,) in _both_ways(damaged, asked))
    return sorted(known)


def _both_ways(damaged: Connection, sql: str) -> Iterator[Row]:
    """Yield what a scan reads forwards, and where that breaks off, what it reads backwards."""
    cursor = _tried(damaged, sql)
    while True:
        row, is_whole = _next(cursor)
        if row is None:
            break
        yield row
    if not is_whole and " ORDER BY " in sql:
        backwards = ", ".join(f"{name} DESC" for name in sql.split(" ORDER BY ")[1].split(", "))
        yield from _all(damaged, f"{sql.split(' ORDER BY ', maxsplit=1)[0]} ORDER BY {backwards}")


def _all(damaged: Connection, sql: str, values: tuple[Any, ...] = ()) -> Iterator[Row]:
    """Yield rows as far as they can be read."""
    cursor = _tried(damaged, sql, values)
    while (row := _next(cursor)[0]) is not None:
        yield row


def _tried(damaged: Connection, sql: str, values: tuple[Any, ...] = ()) -> Iterator[Row] | None:
    try:
        return iter(damaged.execute(sql, values))
    except DatabaseFailure:
        return None


def _next(cursor: Iterator[Row] | None) -> tuple[Row | None, bool]:
    """Return the next row, and where there is none whether that is the end of them all."""
    if cursor is None:
        return None, False
    try:
        return next(cursor, None), True
    except DatabaseFailure:
        return None, False


def _tables(fresh: Connection) -> list[tuple[str, bool]]:
    """Return the tables of a casebook, and whether their rows have numbers."""
    rows = fresh.execute("SELECT name, wr FROM pragma_table_list WHERE type = 'table'").fetchall()
    return [
        (name, not without)
        for name, without in rows
        if not name.startswith(("sqlite_", "search_index")) and name not in _NOT_COPIED
    ]


def _shared_columns(damaged: Connection, fresh: Connection, table: str) -> list[str]:
    asked = f'SELECT name FROM pragma_table_info("{table}")'
    there = {name for (name,) in _all(damaged, asked)}
    return [name for (name,) in fresh.execute(asked) if name in there]
