"""Finds values that are far larger than any casebook holds, before one is loaded into memory."""

from pathlib import Path

from desktop.store.engine import Connection
from desktop.store.errors import StrangeCasebook

MOST_VALUE_BYTES = 128 * 1024 * 1024
"""Twice the largest file that is attached: no Basewatch writes a larger value."""


def check_sizes(connection: Connection, path: Path, most_bytes: int = MOST_VALUE_BYTES) -> None:
    """Refuse a file that holds a larger value: reading its record would fill the memory.

    A file that is smaller than that as a whole costs nothing. Of a larger one the rows are walked
    through, and how long a value is stands where it begins.

    Args:
        connection: The file, whose schema was found to be that of a casebook.
        path: Its name is told.
        most_bytes: How large a value may be.

    Raises:
        StrangeCasebook: Naming the table.
        DatabaseFailure: Where it cannot be read.
    """
    if _number(connection, "page_count") * _number(connection, "page_size") <= most_bytes:
        return
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    for (table,) in tables:
        quoted = _quoted(table)
        columns = connection.execute(f"PRAGMA table_xinfo({quoted})").fetchall()
        lengths = [f"octet_length({_quoted(one[1])}) > {most_bytes:d}" for one in columns]
        found = connection.execute(
            f"SELECT 1 FROM {quoted} NOT INDEXED WHERE {' OR '.join(lengths)} LIMIT 1"
        )
        if found.fetchone() is not None:
            raise StrangeCasebook(
                path, (f"a value of more than {most_bytes:,} bytes in “{table}”",)
            )


def _quoted(name: str) -> str:
    # A file of a later version may have any names.
    return '"' + name.replace('"', '""') + '"'


def _number(connection: Connection, pragma: str) -> int:
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    assert row is not None
    return int(row[0])
