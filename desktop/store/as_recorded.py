"""Shows a casebook as it was recorded at a moment: its records rebuilt in memory from the journal.

Only the tables that were changed since are copied, as they are now; what was put in since is left
out, and the ``before`` values of later changes are laid over, newest first. The copy is indexed as
the file is, so that queries stay as quick, and any thread's reader can attach it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from secrets import token_hex

from desktop.domain.record import RecordKind
from desktop.store import search
from desktop.store.as_of import show_search
from desktop.store.batch_history import ids_changed
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    attach_file,
    attach_memory,
    in_memory,
)
from desktop.store.errors import translated
from desktop.store.families import FAMILIES
from desktop.store.past_copy import LIVE, Copy, Progress, tables_of
from desktop.store.past_rows import restore
from desktop.store.reader import Reader
from desktop.store.search import PAST


class Past:
    """The records as they were after one entry of the journal; readers of any thread show it.

    Attributes:
        last: The number of that entry.
        head: The newest entry when this was built; where there are newer ones it is out of date.
    """

    def __init__(self, name: str, keeper: Connection, last: int, head: int) -> None:
        """Hold the database in memory called ``name`` by its first connection."""
        self.last = last
        self.head = head
        self._name = name
        self._keeper = keeper
        self._kinds: tuple[RecordKind, ...] = ()

    def show(self, reader: Reader) -> None:
        """Let ``reader`` see the records as they were, from now on.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            self._show(reader.db)
        except DatabaseFailure as error:
            raise translated(error, reader.path) from error
        reader.has_past = True

    def _show(self, connection: Connection) -> None:
        attach_memory(connection, self._name, PAST)
        for table in (table for kind in self._kinds for table in tables_of(FAMILIES[kind])):
            connection.execute(f'CREATE TEMP VIEW "{table}" AS SELECT * FROM {PAST}."{table}"')
        connection.execute(
            f'CREATE TEMP VIEW "change" AS SELECT * FROM main."change" WHERE "seq" <= {self.last}'
        )
        show_search(
            connection,
            f'NOT EXISTS (SELECT 1 FROM {PAST}."search_doc" p'
            ' WHERE p."kind" = d."kind" AND p."record" = d."record")',
        )

    def close(self) -> None:
        """Let go of the records; readers that show them keep them until they close."""
        self._keeper.close()

    def fill(self, reader: Reader, progress: Progress) -> None:
        """Rebuild the records, and let ``reader`` see them."""
        copy = Copy(self.last, progress)
        scratch = in_memory()
        try:
            attach_file(scratch, reader.path, reader.mode, LIVE, reader.key)
            attach_memory(scratch, self._name, PAST)
            before = copy.run(scratch, self._keeper)
        finally:
            scratch.close()
        self.head, self._kinds = copy.head, copy.kinds
        changed = restore(reader.db, self._keeper, self._kinds, before, copy.halfway)
        search.create(self._keeper)
        self._show(reader.db)
        reader.has_past = True
        changed.index(reader.db, self._keeper, copy.halfway)


def past_at(reader: Reader, at: datetime, progress: Progress) -> Past:
    """Rebuild the records as they were recorded at a moment.

    Args:
        reader: A reader that shows the casebook as it is; it shows the past from then on.
        at: The moment; a save counts from its last entry.
        progress: Told how far it is, of how much; what it raises cancels.

    Raises:
        StoreError: Where the file cannot be read.
    """
    name = f"past-{token_hex(8)}"
    keeper = in_memory(name)
    try:
        past = Past(name, keeper, last_entry(reader.db, at), 0)
        past.fill(reader, progress)
    except DatabaseFailure as error:
        keeper.close()
        raise translated(error, reader.path) from error
    except BaseException:
        keeper.close()
        raise
    return past


def newest_entry(connection: Connection) -> int:
    """Return the number of the file's newest journal entry, 0 where there is none."""
    row = connection.execute('SELECT COALESCE(MAX("seq"), 0) FROM main."change"').fetchone()
    assert row is not None
    return int(row[0])


def last_entry(connection: Connection, at: datetime) -> int:
    """Return the number of the last journal entry of the last save complete at ``at``, else 0."""
    utc = at.astimezone(UTC)
    text = f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"
    low, high = 0, newest_entry(connection)
    # Stamps sort as the entries do, and no index holds them.
    while low < high:
        middle = (low + high + 1) // 2
        seq, stamp, _save = _entry(connection, middle)
        if stamp[: len(text)] <= text:
            low = max(middle, seq)
        else:
            high = middle - 1
    _seq, _stamp, save = _entry(connection, low + 1)
    row = connection.execute(
        'SELECT "seq" FROM main."change" WHERE "seq" <= ? AND "save_id" <> ?'
        ' ORDER BY "seq" DESC LIMIT 1',
        (low, save),
    ).fetchone()
    return 0 if row is None else int(row[0])


def changed_between(
    connection: Connection, first: int, last: int
) -> Iterator[tuple[RecordKind, str]]:
    """Yield kind and id of what the journal tells of after ``first``, up to ``last``, by kind."""
    found = [
        (RecordKind(table), record_id)
        for table, record_id in connection.execute(_CHANGED, (first, last))
    ]
    yield from dict.fromkeys((*found, *ids_changed(connection, first, last)))


def _entry(connection: Connection, seq: int) -> tuple[int, str, str]:
    """Return number, stamp and save of the first entry from ``seq`` on."""
    row = connection.execute(
        'SELECT "seq", "at", "save_id" FROM main."change" WHERE "seq" >= ? ORDER BY "seq" LIMIT 1',
        (seq,),
    ).fetchone()
    return (seq, "", "") if row is None else (int(row[0]), str(row[1]), str(row[2]))


_CHANGED = """
SELECT DISTINCT "record_table", "record_id" FROM main."change" WHERE "seq" > ? AND "seq" <= ?
AND "record_id" <> ''
"""
