"""Lays the earlier fields of records over their rows in a copy, and indexes them for search."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TypeVar

from desktop.domain.folding import Folded
from desktop.domain.record import RecordKind
from desktop.store.columns import Column, Json
from desktop.store.engine import Connection, Value
from desktop.store.errors import MissingRecord
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Family
from desktop.store.records import Fields, Records, index_fields, is_searched

Named = tuple[RecordKind, str]
Before = dict[Named, Fields]
Tell = Callable[[float], None]
_T = TypeVar("_T")
_TOLD_EVERY = 500


def restore(
    live: Connection,
    keeper: Connection,
    kinds: Sequence[RecordKind],
    before: Before,
    tell: Tell,
) -> "Changed":
    """Lay ``before`` over the rows of a copy.

    Args:
        live: Reads the file itself.
        keeper: Writes the copy.
        kinds: The kinds whose tables the copy has.
        before: Of each record what its fields held; all of them where the copy has no row of it.
        tell: Told which share is done, up to 1.

    Raises:
        MissingRecord: Where a record refers to one that is in neither.
    """
    rows = _Rows(live, keeper, kinds)
    keeper.execute("BEGIN")
    for kind, record_id in before:
        rows.give_key(kind, record_id)
    for (kind, record_id), fields in _telling(before.items(), tell):
        rows.lay(FAMILIES[kind], record_id, fields)
    keeper.execute("COMMIT")
    return Changed({named: rows.key_of(*named) for named in before if _is_found(named, before)})


class Changed:
    """The records whose words were others then, with their keys."""

    def __init__(self, keys: dict[Named, int]) -> None:
        """Hold the key of each."""
        self._keys = keys

    def index(self, past: Connection, keeper: Connection, tell: Tell) -> None:
        """Index the words that they had.

        Args:
            past: Shows the records as they were.
            keeper: Writes the copy, in which the index is.
            tell: Told which share is done, up to 1.
        """
        records = Records(past)
        # All are read before any is written: a database in memory lets nobody read meanwhile.
        read = [
            (named[0], key, records.fields(*named))
            for named, key in _telling(self._keys.items(), tell)
        ]
        folded = Folded()
        keeper.execute("BEGIN")
        for kind, key, fields in _telling(read, tell):
            # What was in the trash was not to be found.
            if fields is not None and fields["deleted_at"] is None:
                index_fields(keeper, kind, key, fields, folded)
        keeper.execute("COMMIT")


def _telling(items: Collection[_T], tell: Tell) -> Iterator[_T]:
    for number, item in enumerate(items):
        if number % _TOLD_EVERY == 0:
            tell(number / len(items))
        yield item
    tell(1)


def _is_found(named: Named, before: Before) -> bool:
    return is_searched(named[0], before[named])


class _Rows:
    """The rows of the copy; keys of what it does not hold come from the file."""

    def __init__(self, live: Connection, keeper: Connection, kinds: Sequence[RecordKind]) -> None:
        self._live = live
        self._keeper = keeper
        self._copied = {kind.value for kind in kinds}
        self._new: dict[tuple[str, str], int] = {}
        self._last: dict[RecordKind, int] = {}

    def give_key(self, kind: RecordKind, record_id: str) -> None:
        """Give a record that has no row any more a key that no other has or had in the file."""
        if self._found(kind.value, record_id) is None:
            if kind not in self._last:
                row = self._live.execute(f'SELECT MAX("key") FROM main."{kind.value}"').fetchone()
                assert row is not None
                self._last[kind] = row[0] or 0
            self._last[kind] += 1
            self._new[kind.value, record_id] = self._last[kind]

    def key_of(self, table: str, record_id: str) -> int:
        """Return the key of a record that a row refers to."""
        key = self._new.get((table, record_id)) or self._found(table, record_id)
        if key is None:
            raise MissingRecord(f"The {table.replace('_', ' ')} that this referred to is gone.")
        return key

    def lay(self, family: Family, record_id: str, fields: Fields) -> None:
        """Set the columns and lists that ``fields`` names; put in the row where there is none."""
        key = self.key_of(family.table, record_id)
        values = self._values((*COMMON, *family.columns), fields)
        named: dict[str, Value] = {"key": key, "id": record_id}
        if (family.table, record_id) in self._new:
            self._insert(family.table, named | values)
        else:
            assigned = ", ".join(f'"{name}" = ?' for name in values)
            if assigned:
                self._keeper.execute(
                    f'UPDATE "{family.table}" SET {assigned} WHERE "key" = ?',
                    (*values.values(), key),
                )
        for child in family.children:
            if child.field in fields:
                self._keeper.execute(f'DELETE FROM "{child.table}" WHERE "owner" = ?', (key,))
                for position, item in enumerate(fields[child.field]):
                    place: dict[str, Value] = {"owner": key, "position": position}
                    self._insert(child.table, place | self._values(child.columns, item))

    def _values(self, columns: tuple[Column, ...], fields: dict[str, Json]) -> dict[str, Value]:
        return {
            name: value
            for column in columns
            if column.field in fields
            for name, value in zip(
                column.names, column.to_row(fields[column.field], self.key_of), strict=True
            )
        }

    def _insert(self, table: str, values: dict[str, Value]) -> None:
        listed = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        self._keeper.execute(
            f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', tuple(values.values())
        )

    def _found(self, table: str, record_id: str) -> int | None:
        at, schema = (self._keeper, "main") if table in self._copied else (self._live, "main")
        row = at.execute(f'SELECT "key" FROM {schema}."{table}" WHERE "id" = ?', (record_id,))
        found = row.fetchone()
        return None if found is None else int(found[0])
