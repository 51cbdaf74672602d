"""Makes a sound casebook of rows that were salvaged: what a table lost, the journal tells again."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from types import NoneType
from typing import Any, get_args, get_type_hints

from desktop.domain.errors import BasewatchError
from desktop.domain.folding import Folded
from desktop.domain.record import RecordKind
from desktop.store import journal_check
from desktop.store.against_journal import called, read
from desktop.store.columns import Json
from desktop.store.encoding import Fields
from desktop.store.engine import Connection
from desktop.store.errors import StoreError
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child, Family
from desktop.store.importing import IN_ORDER
from desktop.store.records import Records, index_fields
from desktop.store.told import Told

_MOST_NAMED = 200
_AT_ONCE = 500


@dataclass(slots=True)
class Findings:
    """What came of a repair.

    Attributes:
        rows: Records whose rows could be read.
        from_journal: Records whose rows were lost or damaged, and that the journal told again.
        unchecked: Records of which the journal tells nothing any more.
        missing: A sentence for each thing that is lost.
        has_history: Whether the journal is whole, so that all can still be undone.
    """

    rows: int = 0
    from_journal: int = 0
    unchecked: int = 0
    missing: list[str] = field(default_factory=list)
    has_history: bool = True

    def lose(self, sentence: str) -> None:
        """Note that something is lost."""
        if len(self.missing) < _MOST_NAMED:
            self.missing.append(sentence)


class Repair:
    """Repairs one casebook, on a connection that checks no references; the caller commits."""

    def __init__(
        self, connection: Connection, last_entry: int, keys: dict[RecordKind, dict[str, int]]
    ) -> None:
        """Repair what ``connection`` holds.

        Args:
            connection: On the salvaged casebook, in a transaction.
            last_entry: The number of the last journal entry that was there.
            keys: The keys of records by their ids, as the damaged file's indexes tell.
        """
        self._db = connection
        self._last_entry = last_entry
        self._keys = keys
        self._records = Records(connection)
        self._told = Told(connection)
        self.findings = Findings()

    def run(self) -> None:
        """Bring back what the journal tells, and let go of what refers to nothing."""
        self._check_journal()
        for kind in IN_ORDER:
            self._put_bare(kind)
        for kind in IN_ORDER:
            self._put_right(kind)
        self.tidy()

    def tidy(self) -> None:
        """Let go of what refers to nothing and of what is no record; make what is found anew."""
        self._check_files()
        self._drop_loose_ends()
        self._drop_unreadable()
        folded = Folded()
        for kind in IN_ORDER:
            for key, _record_id, fields in all_of(self._db, kind):
                if fields["deleted_at"] is None:
                    index_fields(self._db, kind, key, fields, folded)

    def _check_journal(self) -> None:
        row = self._db.execute('SELECT COUNT(*), COALESCE(MAX("seq"), 0) FROM "change"').fetchone()
        assert row is not None
        lost = max(self._last_entry, int(row[1])) - int(row[0])
        broken = next(journal_check.problems(self._db), "")
        self.findings.has_history = not lost and not broken
        if lost:
            entries = "1 entry" if lost == 1 else f"{lost:,} entries"
            self.findings.lose(f"{entries} of the journal cannot be read.")
        elif broken:
            self.findings.lose(broken)

    def _told_of(self, kind: RecordKind) -> Iterator[tuple[str, Fields | None, int | None]]:
        """Yield id, fields and known key of each record that the journal tells of."""
        in_batches: set[str] = set()
        for batch in self._told.batches(kind):
            try:
                came = self._told.came_with(kind, batch)
            except StoreError as error:
                self.findings.lose(str(error))
                continue
            in_batches.update(came)
            now = self._told.now(kind, list(came), came)
            for key, record_id in enumerate(came, batch.first_key):
                yield record_id, now[record_id], key
        rows = self._db.execute(
            'SELECT DISTINCT "record_id" FROM "change"'
            """ WHERE "record_table" = ? AND "record_id" <> ''""",
            (kind.value,),
        ).fetchall()
        alone = [one for (one,) in rows if one not in in_batches]
        for at in range(0, len(alone), _AT_ONCE):
            now = self._told.now(kind, alone[at : at + _AT_ONCE])
            for record_id, fields in now.items():
                # Where its first entry is lost, the rest tells nothing of use.
                if fields is None or _is_whole(kind, record_id, fields):
                    yield record_id, fields, self._keys[kind].get(record_id)

    def _put_bare(self, kind: RecordKind) -> None:
        """Let each record that lost its row have one again, under the key that it had."""
        there = self._keys_of(kind)
        self.findings.rows += len(there)
        taken = set(there.values())
        for record_id, fields, key in self._told_of(kind):
            if fields is not None and record_id not in there:
                self._db.execute(
                    f'INSERT INTO "{kind.value}" ("key", "id", "created_at", "updated_at",'
                    ' "private") VALUES (?, ?, ?, ?, ?)',
                    (
                        None if key in taken else key,
                        record_id,
                        fields["created_at"],
                        fields["updated_at"],
                        int(fields["private"]),
                    ),
                )

    def _put_right(self, kind: RecordKind) -> None:
        there = self._keys_of(kind)
        for record_id, told, _key in self._told_of(kind):
            key = there.pop(record_id, None)
            if key is None:
                continue
            if told is None:
                # A deletion is believed only where nothing after it can be lost.
                if self.findings.has_history:
                    self._records.remove(kind, key)
            elif read(self._db, kind, key, key).get(record_id) != told:
                self._write(kind, key, told)
        self.findings.unchecked += len(there)

    def _write(self, kind: RecordKind, key: int, told: Fields) -> None:
        try:
            self._records.update(kind, key, told, told)
        except StoreError:
            return  # What it refers to is lost; that is told with the loose ends.
        self.findings.from_journal += 1

    def _check_files(self) -> None:
        for (sha256,) in self._db.execute('SELECT "sha256" FROM "attachment_bytes"').fetchall():
            content = self._db.execute(
                'SELECT "content" FROM "attachment_bytes" WHERE "sha256" = ?', (sha256,)
            ).fetchone()
            assert content is not None
            if hashlib.sha256(content[0]).hexdigest() != sha256:
                self._db.execute('DELETE FROM "attachment_bytes" WHERE "sha256" = ?', (sha256,))
        rows = self._db.execute(
            'SELECT "key" FROM "attachment" WHERE "sha256" NOT IN'
            ' (SELECT "sha256" FROM "attachment_bytes")'
        ).fetchall()
        for (key,) in rows:
            self._let_go(RecordKind.ATTACHMENT, key, "its content is")

    def _drop_loose_ends(self) -> None:
        """Empty references to what is lost; where there must be one, let go of the record."""
        while rows := self._db.execute("PRAGMA foreign_key_check").fetchall():
            for table, number, parent, at in rows:
                listed = self._db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
                column = next(row[3] for row in listed if row[0] == at)
                if table not in _BY_TABLE:
                    self.findings.has_history = False
                    self._db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
                elif _may_be_empty(FAMILIES[_BY_TABLE[table]].make, column):
                    self.findings.has_history = False
                    self._db.execute(
                        f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (number,)
                    )
                else:
                    self._let_go(_BY_TABLE[table], number, f"its {parent} is")

    def _drop_unreadable(self) -> None:
        for kind in IN_ORDER:
            for key, record_id, fields in list(all_of(self._db, kind)):
                if not _is_whole(kind, record_id, fields):
                    self._let_go(kind, key, "its row is damaged")
        self._drop_loose_ends()

    def _let_go(self, kind: RecordKind, key: int, why: str) -> None:
        for record_id, fields in read(self._db, kind, key, key).items():
            self.findings.lose(f"The {called(kind, record_id, fields)} is lost, for {why}.")
        self.findings.has_history = False
        self._db.execute(f'DELETE FROM "{kind.value}" WHERE "key" = ?', (key,))

    def _keys_of(self, kind: RecordKind) -> dict[str, int]:
        return dict(self._db.execute(f'SELECT "id", "key" FROM "{kind.value}"').fetchall())


def all_of(connection: Connection, kind: RecordKind) -> Iterator[tuple[int, str, Fields]]:
    """Yield key, id and fields of each record of a kind, in the order of their keys."""
    keys = [key for (key,) in connection.execute(f'SELECT "key" FROM "{kind.value}" ORDER BY 1')]
    for at in range(0, len(keys), _AT_ONCE):
        part = keys[at : at + _AT_ONCE]
        found = read(connection, kind, part[0], part[-1])
        for key, (record_id, fields) in zip(part, found.items(), strict=True):
            yield key, record_id, fields


def _is_whole(kind: RecordKind, record_id: str, fields: Fields) -> bool:
    try:
        if _lacks(FAMILIES[kind], fields):
            return False
        FAMILIES[kind].record(record_id, fields)
    except (ValueError, TypeError, KeyError, OverflowError, BasewatchError):
        return False
    return True


def _lacks(family: Family, fields: Fields) -> bool:
    """Tell whether nothing stands where something has to: a record takes that without a word."""
    lists = (one for child in family.children for one in _none_in(child, fields[child.field]))
    return any(lists) or any(
        fields[column.field] is None and not _may_be_empty(family.make, column.field)
        for column in (*COMMON, *family.columns)
    )


def _none_in(child: Child, items: Json) -> Iterator[bool]:
    """Yield for each value of a list whether nothing stands where something has to."""
    for item in items:
        for column in child.columns:
            is_none = item.get(column.field) is None
            yield is_none and (child.make is str or not _may_be_empty(child.make, column.field))


def _may_be_empty(make: Callable[..., Any], field_name: str) -> bool:
    return NoneType in get_args(_hints_of(make)[field_name])


@cache
def _hints_of(make: Callable[..., Any]) -> dict[str, Any]:
    return get_type_hints(make)


_BY_TABLE = {kind.value: kind for kind in FAMILIES}
