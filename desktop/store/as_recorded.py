"""Shows a casebook as it was recorded at a moment: its records rebuilt in memory from the journal.

Only the tables that were changed since are copied, as they are now; what was put in since is left
out, and the ``before`` values of later changes are laid over, newest first. The copy is indexed as
the file is, so that queries stay as quick, and any thread's reader can attach it.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from secrets import token_hex

from desktop.domain.record import RecordKind
from desktop.store import search
from desktop.store.as_of import show_search
from desktop.store.casebook import Reader
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    attach_file,
    attach_memory,
    in_memory,
)
from desktop.store.errors import translated
from desktop.store.families import FAMILIES
from desktop.store.family import Family
from desktop.store.past_rows import Before, restore
from desktop.store.search import PAST

Progress = Callable[[int, int], None]
_CHUNK = 20_000
_LIVE = "live"


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
        for table in (table for kind in self._kinds for table in _tables(FAMILIES[kind])):
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
        copy = _Copy(self, reader, progress)
        scratch = in_memory()
        try:
            attach_file(scratch, reader.path, reader.mode, _LIVE)
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
        seq, stamp, _position = _entry(connection, middle)
        if stamp[: len(text)] <= text:
            low = max(middle, seq)
        else:
            high = middle - 1
    after = _entry(connection, low + 1)
    return after[0] - after[2] - 1 if after[2] else low


def changed_between(
    connection: Connection, first: int, last: int
) -> Iterator[tuple[RecordKind, str]]:
    """Yield kind and id of what the journal tells of after ``first``, up to ``last``, by kind."""
    for table, record_id in connection.execute(_CHANGED, (first, last)):
        yield RecordKind(table), record_id


def _entry(connection: Connection, seq: int) -> tuple[int, str, int]:
    """Return number, stamp and position in its save of the first entry from ``seq`` on."""
    row = connection.execute(
        'SELECT "seq", "at", "position" FROM main."change" WHERE "seq" >= ? ORDER BY "seq" LIMIT 1',
        (seq,),
    ).fetchone()
    return (seq, "", 0) if row is None else (int(row[0]), str(row[1]), int(row[2]))


def _tables(family: Family) -> tuple[str, ...]:
    return (family.table, *(child.table for child in family.children))


class _Copy:
    """Copies what was there at the moment, and collects what the rest was like before.

    Attributes:
        head: The newest entry of the journal.
        kinds: The kinds of which any record was changed since.
    """

    def __init__(self, past: Past, reader: Reader, progress: Progress) -> None:
        self.head = 0
        self.kinds: tuple[RecordKind, ...] = ()
        self._last = past.last
        self._progress = progress
        self._done = 0
        self._total = 0

    def run(self, scratch: Connection, keeper: Connection) -> Before:
        """Copy from one snapshot of the file."""
        schema = scratch.execute(
            f"SELECT type, tbl_name, sql FROM {_LIVE}.sqlite_master"
        ).fetchall()
        _make(keeper, schema, FAMILIES.values(), "table")
        scratch.execute(_TOUCHED)
        scratch.execute("BEGIN")
        self.head = _number(scratch, f'SELECT MAX("seq") FROM {_LIVE}."change"')
        rows = {kind: _number(scratch, _LAST_KEY.format(kind.value)) for kind in FAMILIES}
        # One half of the work is to copy, a quarter to lay over, a quarter to index.
        self._total = 2 * (self.head - self._last + sum(rows.values()))
        self._find_touched(scratch)
        for kind, last_key in rows.items():
            if kind in self.kinds:
                self._copy(scratch, FAMILIES[kind], last_key)
            else:
                self._tell(last_key)
        before = self._befores(scratch)
        scratch.execute("COMMIT")
        _make(keeper, schema, (FAMILIES[kind] for kind in self.kinds), "index")
        return before

    def _find_touched(self, scratch: Connection) -> None:
        """List each record changed since, with the first thing that was done to it."""
        for first, last in _chunks(self._last, self.head):
            scratch.execute(_TOUCH, (first, last))
            self._tell(last - first)
        found = scratch.execute("SELECT DISTINCT kind FROM touched").fetchall()
        self.kinds = tuple(kind for kind in FAMILIES if (kind.value,) in found)

    def _copy(self, scratch: Connection, family: Family, last_key: int) -> None:
        for first, last in _chunks(0, last_key):
            scratch.execute(_COPY.format(family.table), (first, last))
            for child in family.children:
                scratch.execute(_COPY_CHILD.format(child.table, family.table), (first, last))
            self._tell(last - first)

    def _befores(self, scratch: Connection) -> Before:
        """Return the fields, as they were, of each record that was there and was changed since."""
        found: Before = {}
        for table, record_id, operation, before in scratch.execute(_BEFORES, (self._last,)):
            kind = RecordKind(table)
            fields = found.setdefault((kind, record_id), {})
            if operation == "delete":
                fields.update(FAMILIES[kind].later)
            fields.update(json.loads(before))
        return found

    def halfway(self, share: float) -> None:
        """Tell that of half of the work that was left, ``share`` is done; 1 counts it in."""
        left = (self._total - self._done) // 2
        self._progress(self._done + int(left * share), self._total)
        if share == 1:
            self._done += left

    def _tell(self, more: int) -> None:
        self._done += more
        self._progress(self._done, self._total)


def _make(
    keeper: Connection, schema: list[tuple[str, ...]], families: Iterable[Family], sort: str
) -> None:
    """Make the tables, or the indexes, of ``families`` as ``schema`` has them."""
    wanted = {table for family in families for table in _tables(family)}
    for kind, table, sql in schema:
        # What SQLite makes by itself, for a primary key, has no text.
        if kind == sort and table in wanted and sql:
            keeper.execute(sql)


def _chunks(first: int, last: int) -> Iterator[tuple[int, int]]:
    for start in range(first, last, _CHUNK):
        yield start, min(start + _CHUNK, last)


def _number(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    assert row is not None
    return int(row[0] or 0)


_SCHEMA = f"SELECT type, tbl_name, sql FROM {_LIVE}.sqlite_master"
_CHANGED = """
SELECT DISTINCT "record_table", "record_id" FROM main."change" WHERE "seq" > ? AND "seq" <= ?
"""
_LAST_KEY = f'SELECT MAX("key") FROM {_LIVE}."{{}}"'
_TOUCHED = """
CREATE TEMP TABLE touched (kind TEXT, id TEXT, operation TEXT, PRIMARY KEY (id, kind)) WITHOUT ROWID
"""
_TOUCH = f"""
INSERT OR IGNORE INTO touched SELECT record_table, record_id, operation
FROM {_LIVE}.change WHERE seq > ? AND seq <= ? ORDER BY seq
"""
_COPY = f"""
INSERT INTO {PAST}."{{0}}" SELECT x.* FROM {_LIVE}."{{0}}" x
WHERE x.key > ? AND x.key <= ? AND NOT EXISTS (
    SELECT 1 FROM touched t WHERE t.id = x.id AND t.kind = '{{0}}' AND t.operation = 'insert'
)
"""
_COPY_CHILD = f"""
INSERT INTO {PAST}."{{0}}" SELECT c.* FROM {_LIVE}."{{0}}" c
WHERE c.owner > ? AND c.owner <= ?
    AND EXISTS (SELECT 1 FROM {PAST}."{{1}}" x WHERE x.key = c.owner)
"""
_BEFORES = f"""
SELECT c.record_table, c.record_id, c.operation, c.before FROM {_LIVE}.change c
JOIN touched t ON t.id = c.record_id AND t.kind = c.record_table
WHERE c.seq > ? AND c.operation <> 'insert' AND t.operation <> 'insert' ORDER BY c.seq DESC
"""
