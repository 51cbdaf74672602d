"""Reads and writes single records, in the JSON form that the journal keeps."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from desktop.domain.folding import Folded
from desktop.domain.record import InvalidRecord, Record, RecordKind
from desktop.store import search
from desktop.store.columns import Column, Json, fields_of, told_of
from desktop.store.engine import Connection, Value
from desktop.store.errors import CasebookDamaged, MissingRecord, StoreError
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child
from desktop.store.searched import NAMES, SEARCHED

Fields = dict[str, Json]


class Records:
    """The records of one casebook, on one connection; the caller holds the transaction."""

    def __init__(self, connection: Connection, schema: str = "") -> None:
        """Work on ``connection``; ``schema`` reads past views that bear its tables' names.

        Args:
            connection: Where the records are.
            schema: "main" for what the file itself holds; by default what the connection shows.
        """
        self._db = connection
        self._at = f'"{schema}".' if schema else ""
        self._folded = Folded()

    def fields(self, kind: RecordKind, record_id: str) -> Fields | None:
        """Return the fields of a record, or None where there is no such record."""
        found = self.found(kind, record_id)
        return None if found is None else found[1]

    def found(self, kind: RecordKind, record_id: str) -> tuple[int, Fields] | None:
        """Return the key of a record and its fields, or None where there is no such record.

        Raises:
            CasebookDamaged: Where it refers to one that is not there.
        """
        family, sql = FAMILIES[kind], _sql_of(kind, self._at)
        row = self._db.execute(sql.select, (record_id,)).fetchone()
        if row is None:
            return None
        fields = fields_of(sql.columns, row[1:], self._id)
        for child, select in zip(family.children, sql.select_items, strict=True):
            rows = self._db.execute(select, (row[0],)).fetchall()
            fields[child.field] = [fields_of(child.columns, item, self._id) for item in rows]
        return row[0], fields

    def get(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return a record, trashed ones included, or None.

        Raises:
            CasebookDamaged: Where it holds what no Basewatch up to this one writes.
        """
        fields = self.fields(kind, record_id)
        if fields is None:
            return None
        try:
            return FAMILIES[kind].record(record_id, fields)
        except (ValueError, TypeError, KeyError, AttributeError, InvalidRecord) as error:
            why = str(error).removesuffix(".")
            raise CasebookDamaged(
                f"The {kind.value.replace('_', ' ')} cannot be read: {why}."
            ) from error

    def insert(self, kind: RecordKind, record_id: str, fields: Fields) -> None:
        """Add a record that is not there, with its search entry.

        Raises:
            MissingRecord: Where it refers to a record that is not there.
            StoreError: Where a number is beyond what the database can hold.
            DatabaseFailure: Where the database refuses it.
        """
        sql = _sql_of(kind, self._at)
        with _numbers_checked():
            values = (record_id, *self._row_of(sql.columns, fields))
            # The library takes far longer to bind a null than to bind a value.
            given = tuple([place for place, one in enumerate(values) if one is not None])
            insert = _insert_given(kind, given)
            key = self._db.execute(insert, [values[place] for place in given]).lastrowid
            assert key is not None
            for child, insert in zip(FAMILIES[kind].children, sql.insert_items, strict=True):
                self._put_items(child, insert, key, fields[child.field])
        if fields["deleted_at"] is None:
            index_fields(self._db, kind, key, fields, self._folded, is_new=True)

    def update(self, kind: RecordKind, key: int, fields: Fields, changed: Collection[str]) -> None:
        """Write the fields of the record with ``key``, those ``changed`` among them.

        Raises:
            MissingRecord: Where it refers to a record that is not there.
            StoreError: Where a number is beyond what the database can hold.
            DatabaseFailure: Where the database refuses it.
        """
        sql = _sql_of(kind, self._at)
        with _numbers_checked():
            self._db.execute(sql.update, (*self._row_of(sql.columns, fields), key))
            for child, insert in zip(FAMILIES[kind].children, sql.insert_items, strict=True):
                if child.field in changed:
                    self._remove_items(child, key)
                    self._put_items(child, insert, key, fields[child.field])
        if is_searched(kind, changed):
            if fields["deleted_at"] is None:
                index_fields(self._db, kind, key, fields, self._folded)
            else:
                search.unindex(self._db, kind, key)

    def remove(self, kind: RecordKind, key: int) -> None:
        """Take out the record with ``key`` and its search entry.

        Raises:
            DatabaseFailure: Where another record refers to it.
        """
        family = FAMILIES[kind]
        for child in family.children:
            self._remove_items(child, key)
        self._db.execute(f'DELETE FROM "{family.table}" WHERE "key" = ?', (key,))
        search.unindex(self._db, kind, key)

    def _remove_items(self, child: Child, key: int) -> None:
        self._db.execute(f'DELETE FROM "{child.table}" WHERE "owner" = ?', (key,))

    def _put_items(self, child: Child, insert: str, key: int, items: Json) -> None:
        for position, item in enumerate(items):
            self._db.execute(insert, (key, position, *self._row_of(child.columns, item)))

    def _row_of(self, columns: tuple[Column, ...], fields: Fields) -> tuple[Value, ...]:
        values: list[Value] = []
        for column in columns:
            values += column.to_row(told_of(column, fields), self._known)
        return tuple(values)

    def _key(self, table: str, record_id: str) -> int | None:
        row = self._db.execute(f'SELECT "key" FROM "{table}" WHERE "id" = ?', (record_id,))
        found = row.fetchone()
        return None if found is None else int(found[0])

    def _known(self, table: str, record_id: str) -> int:
        key = self._key(table, record_id)
        if key is None:
            raise MissingRecord(f"The {table.replace('_', ' ')} that this refers to is gone.")
        return key

    def _id(self, table: str, key: int) -> str:
        row = self._db.execute(
            f'SELECT "id" FROM {self._at}"{table}" WHERE "key" = ?', (key,)
        ).fetchone()
        if row is None:
            raise CasebookDamaged(f"The {table.replace('_', ' ')} that this refers to is missing.")
        return str(row[0])


def index_fields(
    connection: Connection,
    kind: RecordKind,
    key: int,
    fields: Fields,
    folded: Folded,
    *,
    is_new: bool = False,
) -> None:
    """Enter or renew a live record in the search index of ``connection``, if its kind is in it."""
    title, body = SEARCHED.get(kind, ("", ()))
    if title:
        others = [item for name in NAMES for item in fields.get(name, ())]
        titles = "\n".join((fields[title], *(item["name"] for item in others)))
        text = "\n".join(fields[field] for field in body)
        if not is_new:
            search.unindex(connection, kind, key)
        words = folded.words(titles), folded.words(text), folded.sounds(titles)
        search.enter(connection, kind, key, *words)


def is_searched(kind: RecordKind, changed: Iterable[str]) -> bool:
    """Tell whether a change of the fields ``changed`` can change what a search finds."""
    title, body = SEARCHED.get(kind, ("", ()))
    return bool(title) and not {title, *body, *NAMES, "deleted_at"}.isdisjoint(changed)


@dataclass(frozen=True, slots=True)
class _Sql:
    """The statements of one kind of record; texts that stay the same are parsed once."""

    columns: tuple[Column, ...]
    select: str
    update: str
    select_items: tuple[str, ...]
    insert_items: tuple[str, ...]


@cache
def _sql_of(kind: RecordKind, schema: str) -> _Sql:
    """Return the statements of ``kind``; ``schema`` is empty or ends with a point."""
    family = FAMILIES[kind]
    columns = (*COMMON, *family.columns)
    assigned = ", ".join(f'"{name}" = ?' for name in _names(columns))
    return _Sql(
        columns=columns,
        select=f'SELECT "key", {_listed(_names(columns))} FROM {schema}"{family.table}"'
        ' WHERE "id" = ?',
        update=f'UPDATE "{family.table}" SET {assigned} WHERE "key" = ?',
        select_items=tuple(
            f'SELECT {_listed(_names(child.columns))} FROM {schema}"{child.table}"'
            ' WHERE "owner" = ? ORDER BY "position"'
            for child in family.children
        ),
        insert_items=tuple(
            _insert(child.table, ("owner", "position", *_names(child.columns)))
            for child in family.children
        ),
    )


@cache
def _insert_given(kind: RecordKind, given: tuple[int, ...]) -> str:
    """Return what inserts a record with the columns at these places; the id is the first."""
    names = ("id", *_names(_sql_of(kind, "").columns))
    return _insert(FAMILIES[kind].table, tuple(names[place] for place in given))


def _insert(table: str, names: tuple[str, ...]) -> str:
    return f'INSERT INTO "{table}" ({_listed(names)}) VALUES ({", ".join("?" * len(names))})'


def _names(columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(name for column in columns for name in column.names)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


@contextmanager
def _numbers_checked() -> Iterator[None]:
    try:
        yield
    except OverflowError:
        raise StoreError("A date or number is too far off to be kept.") from None
