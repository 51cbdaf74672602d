"""Which records refer to a record, and how to point them at another one instead."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from desktop.domain.record import RecordKind
from desktop.store.columns import Column, Json, Ref
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import Child, Family
from desktop.store.records import Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """One place where a reference can stand: a field of a record, or of an item of its lists."""

    kind: RecordKind
    column: str
    child: str = ""

    @property
    def query(self) -> str:
        """SQL for the ids, and when each went to the trash, of what refers to one key here."""
        if not self.child:
            return (
                f'SELECT "key", "id", "deleted_at" FROM "{self.kind.value}"'
                f' WHERE "{self.column}" = ?'
            )
        return (
            'SELECT DISTINCT r."key", r."id", r."deleted_at"'
            f' FROM "{self.child}" c JOIN "{self.kind.value}" r ON r."key" = c."owner"'
            f' WHERE c."{self.column}" = ?'
        )


def referring(
    connection: Connection, kind: RecordKind, record_id: str, *, live: bool = False
) -> tuple[tuple[RecordKind, str], ...]:
    """Return what refers to a record, each once, by kind and in the order it was saved.

    Args:
        connection: Where to look.
        kind: The kind of the record that is referred to.
        record_id: Its id; nothing refers to a record that is not there.
        live: True leaves out what is in the trash.
    """
    row = connection.execute(
        f'SELECT "key" FROM "{kind.value}" WHERE "id" = ?', (record_id,)
    ).fetchone()
    if row is None:
        return ()
    found: dict[RecordKind, dict[int, str]] = {}
    for place in _places(kind.value):
        for key, other, deleted_at in connection.execute(place.query, (row[0],)):
            if not (live and deleted_at is not None):
                found.setdefault(place.kind, {})[key] = other
    return tuple((other, at[key]) for other, at in found.items() for key in sorted(at))


def repointed(family: Family, fields: Fields, table: str, old_ids: Set[str], new_id: str) -> Fields:
    """Return the fields of a record with every reference to one of ``old_ids`` changed.

    Items of a list that become alike thereby collapse into the first of them; in a chain only
    neighbours do, for there the order tells who passed it on to whom.

    Args:
        family: The kind of record that ``fields`` are of.
        fields: Its fields; left as they are.
        table: The table of the records that ``old_ids`` and ``new_id`` name.
        old_ids: What it shall refer to no more.
        new_id: What it shall refer to instead.
    """
    changed = fields | _repointed_columns(family.columns, fields, table, old_ids, new_id)
    for child in family.children:
        items = [
            item | _repointed_columns(child.columns, item, table, old_ids, new_id)
            for item in fields[child.field]
        ]
        if items != fields[child.field]:
            changed[child.field] = _collapsed(child, items)
    return changed


def own_parent(family: Family) -> str:
    """Return the field by which a record refers to another of its kind, empty where none does."""
    fields = (c.field for c in _references(family.columns, family.table))
    return next(fields, "")


def _places(table: str) -> Iterator[_Place]:
    for kind, family in FAMILIES.items():
        for column in _references(family.columns, table):
            yield _Place(kind=kind, column=column.field)
        for child in family.children:
            for column in _references(child.columns, table):
                yield _Place(kind=kind, column=column.field, child=child.table)


def _references(columns: tuple[Column, ...], table: str) -> Iterator[Ref]:
    return (c for c in columns if isinstance(c, Ref) and c.table == table)


def _repointed_columns(
    columns: tuple[Column, ...], fields: Fields, table: str, old_ids: Set[str], new_id: str
) -> Fields:
    return {
        column.field: new_id
        for column in _references(columns, table)
        if fields[column.field] in old_ids
    }


def _collapsed(child: Child, items: list[Json]) -> list[Json]:
    kept: list[Json] = []
    for item in items:
        if item not in (kept[-1:] if child.is_chain else kept):
            kept.append(item)
    return kept
