"""Reads the rows of a stranger's casebook, which may be made to do harm, and nothing else of it.

No view, trigger or index of it is used, no value is loaded before its length is known, and nothing
goes on for ever. It is best done in a process of its own: `desktop.services.strangers`.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any

from desktop.store import header
from desktop.store.encrypted import is_encrypted, open_encrypted
from desktop.store.engine import Connection, DatabaseFailure, connect, let_only_read
from desktop.store.errors import (
    CasebookDamaged,
    NewerCasebook,
    PassphraseNeeded,
    StoreError,
    translated,
)
from desktop.store.families import FAMILIES
from desktop.store.migrations import SCHEMA_VERSION, version_of
from desktop.store.schema_expected import differences, expected_things, things_of
from desktop.store.table_words import plural_of_rows

if TYPE_CHECKING:
    from desktop.store.key import Key

MOST_ROW_BYTES = 48 * 1024 * 1024
_MOST_FILE_BYTES = 65 * 1024 * 1024
_FILES = "attachment_bytes"
_MOST_META_BYTES = 4_000
_MOST_SAID = 200
_STEPS = 10_000
# Whole pages that are full of rows as small as can be would not hold more.
_FEWEST_ROW_BYTES = 4

Row = tuple[Any, ...]

# What is copied, and by what its rows are told apart; all else is worked out from that, or tells of
# a past that a stranger may have invented.
TABLES: dict[str, str] = {
    **{family.table: "key" for family in FAMILIES.values()},
    **{child.table: "rowid" for family in FAMILIES.values() for child in family.children},
    _FILES: "rowid",
    "external_id": "",
}
_META, _CHANGE = "meta", "change"


class Stranger:
    """A stranger's casebook, open for reading its rows; see `open_stranger`.

    Attributes:
        things: What its schema holds that none of a casebook does, as words.
        left_out: A sentence for each thing that could not be read, as it is come upon.
    """

    def __init__(self, connection: Connection, path: Path, things: tuple[str, ...]) -> None:
        """Read through ``connection``, which may read the tables of a casebook only."""
        self._db = connection
        self._most_rows = path.stat().st_size // _FEWEST_ROW_BYTES
        self._plain = {
            name
            for name, sql in connection.execute(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
                " AND octet_length(sql) < 100000"
            )
            if sql.lstrip().upper().startswith("CREATE TABLE")
        }
        self.things = things
        self.left_out: list[str] = []

    def meta(self) -> dict[str, str]:
        """Return what the file says of itself, as far as that is short enough."""
        if _META not in self._plain:
            return {}
        rows = self._db.execute(
            'SELECT "name", "value" FROM "meta" NOT INDEXED WHERE octet_length("name") < 100'
            ' AND octet_length("value") < ? LIMIT 100',
            (_MOST_META_BYTES,),
        )
        return {str(name): clean(str(value)) for name, value in rows}

    def head(self) -> str:
        """Return the hash of the newest entry of its journal, empty where there is none."""
        if _CHANGE not in self._plain:
            return ""
        row = self._db.execute(
            'SELECT "hash" FROM "change" NOT INDEXED WHERE octet_length("hash") = 64'
            ' ORDER BY "seq" DESC LIMIT 1'
        ).fetchone()
        return "" if row is None else clean(str(row[0]))

    def rows(self, table: str, wanted: tuple[str, ...]) -> tuple[tuple[str, ...], Iterator[Row]]:
        """Return which of the ``wanted`` columns a table has, and its rows.

        Texts are cleaned of what no text can hold. What is too large is left out, and told.
        """
        if table not in self._plain:
            return (), iter(())
        names = self._columns(table, wanted)
        return names, self._rows(table, names)

    def _columns(self, table: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """Return those columns that hold values, and not what is worked out whenever it is read."""
        found = self._db.execute(f'PRAGMA table_xinfo("{table}")')
        there = {row[1] for row in found if row[6] == 0}
        return tuple(name for name in wanted if name in there)

    def _rows(self, table: str, names: tuple[str, ...]) -> Iterator[Row]:
        what = plural_of_rows(table)
        by, most = TABLES[table], _MOST_FILE_BYTES if table == _FILES else MOST_ROW_BYTES
        if not names or (by == "key" and by not in names):
            self.leave_out(f"No {what} were read: they are not kept as a casebook keeps them.")
            return
        size = " + ".join(f'coalesce(octet_length("{name}"), 0)' for name in names)
        order = f' ORDER BY "{by}"' if by == "key" else " ORDER BY rowid" if by else ""
        asked = f'FROM "{table}" NOT INDEXED WHERE {size}'
        listed = ", ".join(f'"{name}"' for name in names)
        rowid = f"{by}, " if by else ""
        try:
            for (length,) in self._db.execute(
                f"SELECT {size} {asked} > ? LIMIT ?", (most, _MOST_SAID)
            ):
                self.leave_out(f"One of the {what} was not read: it takes {length:,} bytes.")
            last = None
            rows = self._db.execute(f"SELECT {rowid}{listed} {asked} <= ?{order}", (most,))
            for count, row in enumerate(rows, 1):
                if count > self._most_rows or (by and last is not None and row[0] <= last):
                    self.leave_out(f"Not all {what} were read: the file repeats them without end.")
                    return
                last = row[0]
                yield tuple(map(_cleaned, row[1:] if by else row))
        except DatabaseFailure as error:
            if "interrupted" in str(error):
                raise
            self.leave_out(f"Not all {what} were read: the file is damaged there.")

    def leave_out(self, sentence: str) -> None:
        """Note that something is left out; after the first hundreds nobody reads on."""
        if len(self.left_out) < _MOST_SAID:
            self.left_out.append(sentence)


@contextmanager
def open_stranger(path: Path, key: "Key | None", patience_s: float) -> Iterator[Stranger]:
    """Open a stranger's casebook for as long as the block lasts, but no longer than is decent.

    Nothing is written beside it: what lies in a log there is not read.

    Args:
        path: The file.
        key: What it is encrypted with, None where it is plain.
        patience_s: After how many seconds of this process's own work it is given up; on a machine
            that is busy with other things they take longer.

    Raises:
        StoreError: With a sentence, here or in the block.
    """
    header.check_there(path)
    if not is_encrypted(path):
        key = None
        header.check(path)
    elif key is None:
        raise PassphraseNeeded(f"“{path.name}” is encrypted: it opens with its passphrase.")
    until = process_time() + patience_s
    try:
        with closing(_opened(path, key)) as connection:
            connection.set_progress_handler(lambda: process_time() > until, _STEPS)
            let_only_read(connection, frozenset({*TABLES, _META, _CHANGE, "sqlite_master"}))
            yield _stranger(connection, path)
    except DatabaseFailure as error:
        if "interrupted" in str(error):
            raise CasebookDamaged(
                f"“{path.name}” was not read: it came to no end in {patience_s:,.0f} seconds."
            ) from error
        raise translated(error, path) from error


def clean(text: str) -> str:
    """Return a text without what a casebook's texts cannot hold; � stands in its place."""
    return text.replace("\0", "\ufffd")


def _opened(path: Path, key: "Key | None") -> Connection:
    if key is None:
        return connect(path, "immutable")
    return open_encrypted(path, "immutable", key, 0)


def _stranger(connection: Connection, path: Path) -> Stranger:
    version = version_of(connection)
    if version > SCHEMA_VERSION:
        raise NewerCasebook(
            f"“{path.name}” is of a newer Basewatch (format {version}; this one reads up to"
            f" {SCHEMA_VERSION}). Update Basewatch to read it."
        )
    if version < 1:
        raise StoreError(f"“{path.name}” holds nothing yet.")
    found = things_of(connection)
    return Stranger(connection, path, tuple(differences(found, expected_things(version))))


def _cleaned(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value
