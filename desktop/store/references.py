"""Which records refer to a record, and how to point them at another one instead."""

from collections.abc import Iterator, Set

from desktop.domain.record import RecordKind
from desktop.store.columns import Column, Json, Ref
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import Child, Family
from desktop.store.records import Fields


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
    return tuple(
        (other, found)
        for other, query, parameters in _queries(connection, kind, record_id)
        for _key, found, deleted_at in connection.execute(f"{query} ORDER BY 1", parameters)
        if not (live and deleted_at is not None)
    )


def referring_counts(
    connection: Connection, kind: RecordKind, record_id: str
) -> dict[RecordKind, int]:
    """Return how many live records of each kind refer to a record; kinds with none are left out."""
    counts: dict[RecordKind, int] = {}
    for other, query, parameters in _queries(connection, kind, record_id):
        row = connection.execute(
            f'SELECT COUNT(*) FROM ({query}) WHERE "deleted_at" IS NULL', parameters
        ).fetchone()
        assert row is not None, "a count has a row"
        counts[other] = int(row[0])
    return {other: count for other, count in counts.items() if count}


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


def _queries(
    connection: Connection, kind: RecordKind, record_id: str
) -> Iterator[tuple[RecordKind, str, tuple[int, ...]]]:
    """Yield, for each kind that can refer to a record, SQL for key, id and time in the trash."""
    row = connection.execute(
        f'SELECT "key" FROM "{kind.value}" WHERE "id" = ?', (record_id,)
    ).fetchone()
    if row is None:
        return
    for other, family in FAMILIES.items():
        places = [
            f'SELECT "key", "id", "deleted_at" FROM "{family.table}" WHERE "{column.field}" = ?'
            for column in _references(family.columns, kind.value)
        ]
        places += [
            f'SELECT DISTINCT r."key", r."id", r."deleted_at" FROM "{child.table}" c'
            f' JOIN "{family.table}" r ON r."key" = c."owner" WHERE c."{column.field}" = ?'
            for child in family.children
            for column in _references(child.columns, kind.value)
        ]
        if places:
            yield other, " UNION ".join(places), (int(row[0]),) * len(places)


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
