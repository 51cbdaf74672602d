"""Reads and writes single records, in the JSON form that the journal keeps."""

from collections.abc import Iterable
from typing import Any

from desktop.domain.record import Record, RecordKind
from desktop.store import search
from desktop.store.columns import Column, Json
from desktop.store.engine import Connection, Value
from desktop.store.errors import CasebookDamaged, MissingRecord, StoreError
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child, Family
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

    def fields(self, kind: RecordKind, record_id: str) -> Fields | None:
        """Return the fields of a record, or None where there is no such record."""
        family = FAMILIES[kind]
        columns = (*COMMON, *family.columns)
        row = self._db.execute(
            f'SELECT "key", {_listed(columns)} FROM {self._at}"{family.table}" WHERE "id" = ?',
            (record_id,),
        ).fetchone()
        if row is None:
            return None
        found = self._fields_of(columns, row[1:])
        for child in family.children:
            rows = self._db.execute(
                f'SELECT {_listed(child.columns)} FROM {self._at}"{child.table}"'
                ' WHERE "owner" = ? ORDER BY "position"',
                (row[0],),
            ).fetchall()
            found[child.field] = [self._fields_of(child.columns, item) for item in rows]
        return found

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
        except (ValueError, TypeError, KeyError) as error:
            raise CasebookDamaged(
                f"The {kind.value.replace('_', ' ')} cannot be read: {error}."
            ) from error

    def write(self, kind: RecordKind, record_id: str, fields: Fields | None) -> None:
        """Insert or replace a record and its search entry; None removes it.

        Raises:
            MissingRecord: Where it refers to a record that is not there.
            StoreError: Where a number is beyond what the database can hold.
            DatabaseFailure: Where the database refuses it.
        """
        family = FAMILIES[kind]
        key = self._key(family.table, record_id)
        if fields is not None:
            try:
                self._put(family, record_id, key, fields)
            except OverflowError:
                raise StoreError("A date or number is too far off to be kept.") from None
        elif key is not None:
            self._remove(family, key)

    def _put(self, family: Family, record_id: str, key: int | None, fields: Fields) -> None:
        columns = (*COMMON, *family.columns)
        values = self._row_of(columns, fields)
        if key is None:
            key = self._insert(family.table, ("id", *_names(columns)), (record_id, *values))
        else:
            assigned = ", ".join(f'"{name}" = ?' for name in _names(columns))
            self._db.execute(
                f'UPDATE "{family.table}" SET {assigned} WHERE "key" = ?', (*values, key)
            )
        for child in family.children:
            self._replace_children(child, key, fields[child.field])
        self._index(family, key, fields)

    def _insert(self, table: str, names: tuple[str, ...], values: tuple[Value, ...]) -> int:
        listed = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        cursor = self._db.execute(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', values)
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _remove(self, family: Family, key: int) -> None:
        for child in family.children:
            self._db.execute(f'DELETE FROM "{child.table}" WHERE "owner" = ?', (key,))
        self._db.execute(f'DELETE FROM "{family.table}" WHERE "key" = ?', (key,))
        search.unindex(self._db, family.kind, key)

    def _replace_children(self, child: Child, key: int, items: Json) -> None:
        self._db.execute(f'DELETE FROM "{child.table}" WHERE "owner" = ?', (key,))
        for position, item in enumerate(items):
            self._insert(
                child.table,
                ("owner", "position", *_names(child.columns)),
                (key, position, *self._row_of(child.columns, item)),
            )

    def _index(self, family: Family, key: int, fields: Fields) -> None:
        if fields["deleted_at"] is not None:
            search.unindex(self._db, family.kind, key)
            return
        index_fields(self._db, family.kind, key, fields)

    def _row_of(self, columns: tuple[Column, ...], fields: Fields) -> tuple[Value, ...]:
        return tuple(
            value
            for column in columns
            for value in column.to_row(fields[column.field], self._known)
        )

    def _fields_of(self, columns: tuple[Column, ...], row: tuple[Any, ...]) -> Fields:
        found: Fields = {}
        start = 0
        for column in columns:
            end = start + len(column.names)
            found[column.field] = column.from_row(row[start:end], self._id)
            start = end
        return found

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
        assert row is not None, "a foreign key points at nothing"
        return str(row[0])


def index_fields(connection: Connection, kind: RecordKind, key: int, fields: Fields) -> None:
    """Enter or renew a live record in the search index of ``connection``, if its kind is in it."""
    title, body = SEARCHED.get(kind, ("", ()))
    if title:
        others = [item for name in NAMES for item in fields.get(name, ())]
        names = [item["name"] for item in others]
        text = "\n".join(fields[field] for field in body)
        search.index(connection, kind, key, fields[title], text, names)


def is_searched(kind: RecordKind, changed: Iterable[str]) -> bool:
    """Tell whether a change of the fields ``changed`` can change what a search finds."""
    title, body = SEARCHED.get(kind, ("", ()))
    return bool(title) and not {title, *body, *NAMES, "deleted_at"}.isdisjoint(changed)


def _names(columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(name for column in columns for name in column.names)


def _listed(columns: tuple[Column, ...]) -> str:
    return ", ".join(f'"{name}"' for name in _names(columns))
