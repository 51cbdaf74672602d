"""Copies the records of a file, as they were after an entry of its journal, into memory.

What was put in since is left out; what was changed or taken out since is collected, for
`desktop.store.past_rows` to lay over the copy.
"""

import json
from collections.abc import Callable, Iterable, Iterator

from desktop.domain.record import RecordKind
from desktop.store.batch_history import batches_since
from desktop.store.batches import Batches
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import Family
from desktop.store.past_rows import Before
from desktop.store.search import PAST

Progress = Callable[[int, int], None]
LIVE = "live"
_CHUNK = 20_000


class Copy:
    """Copies what was there at the moment, and collects what the rest was like before.

    Attributes:
        head: The newest entry of the journal.
        kinds: The kinds of which any record was changed since.
    """

    def __init__(self, last: int, progress: Progress) -> None:
        """Copy what was there after entry ``last``."""
        self.head = 0
        self.kinds: tuple[RecordKind, ...] = ()
        # By the content of a batch: the entry that took it out, if that was done first, else 0.
        self._first_deeds: dict[int, int] = {}
        self._last = last
        self._progress = progress
        self._done = 0
        self._total = 0

    def run(self, scratch: Connection, keeper: Connection) -> Before:
        """Copy from one snapshot of the file."""
        schema = scratch.execute(f"SELECT type, tbl_name, sql FROM {LIVE}.sqlite_master").fetchall()
        _make(keeper, schema, FAMILIES.values(), "table")
        scratch.execute(_TOUCHED)
        scratch.execute("BEGIN")
        self.head = _number(scratch, f'SELECT MAX("seq") FROM {LIVE}."change"')
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
        at = self._last
        for batch in batches_since(scratch, self._last, LIVE):
            self._touch(scratch, at, batch.seq)
            at = batch.seq
            if batch.is_gone and batch.content not in self._first_deeds:
                ids = Batches(scratch).ids(batch.content)
                rows = [(batch.kind.value, record_id) for record_id in ids]
                scratch.executemany("INSERT OR IGNORE INTO touched VALUES (?, ?, 'delete')", rows)
            elif not batch.is_gone:
                # Whoever has these keys by now came later as well.
                scratch.execute(
                    _TOUCH_BATCH.format(batch.kind.value), (batch.first_key, batch.last_key)
                )
            self._first_deeds.setdefault(batch.content, batch.seq if batch.is_gone else 0)
        self._touch(scratch, at, self.head)
        found = scratch.execute("SELECT DISTINCT kind FROM touched").fetchall()
        self.kinds = tuple(kind for kind in FAMILIES if (kind.value,) in found)

    def _touch(self, scratch: Connection, after: int, head: int) -> None:
        for first, last in _chunks(after, head):
            scratch.execute(_TOUCH, (first, last))
            self._tell(last - first)

    def _copy(self, scratch: Connection, family: Family, last_key: int) -> None:
        for first, last in _chunks(0, last_key):
            scratch.execute(_COPY.format(family.table), (first, last))
            for child in family.children:
                scratch.execute(_COPY_CHILD.format(child.table, family.table), (first, last))
            self._tell(last - first)

    def _befores(self, scratch: Connection) -> Before:
        """Return the fields, as they were, of each record that was there and was changed since."""
        found: Before = {}
        for table, record_id, operation, before, seq in scratch.execute(
            _BEFORES, (self._last,) * 2
        ):
            kind = RecordKind(table)
            if not record_id:
                content = int(json.loads(before)["content"])
                # Of the rest, what it held by then is told by what was done first.
                if self._first_deeds.get(content) == seq:
                    for one, told in Batches(scratch).fields(kind, content):
                        found.setdefault((kind, one), {}).update(told)
                continue
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
    wanted = {table for family in families for table in tables_of(family)}
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


def tables_of(family: Family) -> tuple[str, ...]:
    """Return the tables that hold the records of ``family``."""
    return (family.table, *(child.table for child in family.children))


_LAST_KEY = f'SELECT MAX("key") FROM {LIVE}."{{}}"'
_TOUCHED = """
CREATE TEMP TABLE touched (kind TEXT, id TEXT, operation TEXT, PRIMARY KEY (id, kind)) WITHOUT ROWID
"""
_TOUCH = f"""
INSERT OR IGNORE INTO touched SELECT record_table, record_id, operation
FROM {LIVE}.change WHERE seq > ? AND seq <= ? AND record_id <> '' ORDER BY seq
"""
_TOUCH_BATCH = f"""
INSERT OR IGNORE INTO touched
SELECT '{{0}}', id, 'insert' FROM {LIVE}."{{0}}" WHERE "key" BETWEEN ? AND ?
"""
_COPY = f"""
INSERT INTO {PAST}."{{0}}" SELECT x.* FROM {LIVE}."{{0}}" x
WHERE x.key > ? AND x.key <= ? AND NOT EXISTS (
    SELECT 1 FROM touched t WHERE t.id = x.id AND t.kind = '{{0}}' AND t.operation = 'insert'
)
"""
_COPY_CHILD = f"""
INSERT INTO {PAST}."{{0}}" SELECT c.* FROM {LIVE}."{{0}}" c
WHERE c.owner > ? AND c.owner <= ?
    AND EXISTS (SELECT 1 FROM {PAST}."{{1}}" x WHERE x.key = c.owner)
"""
_BEFORES = f"""
SELECT c.record_table, c.record_id, c.operation, c.before, c.seq FROM {LIVE}.change c
JOIN touched t ON t.id = c.record_id AND t.kind = c.record_table
WHERE c.seq > ? AND c.operation <> 'insert' AND t.operation <> 'insert'
UNION ALL SELECT c.record_table, '', c.operation, c.before, c.seq
FROM {LIVE}.change_batch b JOIN {LIVE}.change c ON c.seq = b.seq
WHERE b.seq > ? AND c.operation = 'delete' ORDER BY 5 DESC
"""
