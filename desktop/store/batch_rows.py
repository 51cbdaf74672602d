"""Puts many records of one kind into their tables and the search index at once, and out again.

Here one statement serves for all: what a search finds comes from a table in memory, for the index
writes a piece of its own for each statement.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Any

from desktop.domain.folding import Folded
from desktop.domain.record import RecordKind
from desktop.store.columns import Ref
from desktop.store.encoding import Layout, Row, layout_of
from desktop.store.engine import Connection, DatabaseFailure
from desktop.store.errors import MissingRecord, StoreError, UndoRefused
from desktop.store.family import Child
from desktop.store.many import Many, insert, many_of
from desktop.store.search import Words, stage_many, unindex_many
from desktop.store.searched import NAMES, SEARCHED

_MOST_KEYS = 200_000


class Keys:
    """The keys of records by their ids, the latest kept in mind."""

    def __init__(self, connection: Connection) -> None:
        """Look into ``connection``."""
        self._db = connection
        self._known: dict[tuple[str, str], int] = {}

    def __call__(self, table: str, record_id: str) -> int:
        """Return the key of a record.

        Raises:
            MissingRecord: Where it is not there.
        """
        key = self._known.get((table, record_id))
        if key is None:
            row = self._db.execute(
                f'SELECT "key" FROM "{table}" WHERE "id" = ?', (record_id,)
            ).fetchone()
            if row is None:
                raise MissingRecord(f"The {table.replace('_', ' ')} that this refers to is gone.")
            key = int(row[0])
            self._known[table, record_id] = key
        return key

    def learn(self, table: str, ids: Iterable[str], first: int) -> None:
        """Keep in mind that records got the keys from ``first`` on."""
        if len(self._known) > _MOST_KEYS:
            self._known.clear()
        self._known.update(((table, record_id), key) for key, record_id in enumerate(ids, first))

    def forget(self) -> None:
        """Look everything up anew, for others may have written meanwhile."""
        self._known.clear()


def words_of(layout: Layout, many: Many, folded: Folded) -> list[Words]:
    """Return what a search finds of live records, each with its place among them."""
    if layout.family.kind not in SEARCHED:
        return []
    title, body = SEARCHED[layout.family.kind]
    place_of = {name: place for place, name in enumerate(layout.all_names)}
    names = [place_of[name] for name in NAMES if name in place_of]
    titles = _joined(many, [place_of[title]], names)
    bodies = _joined(many, [place_of[name] for name in body])
    trashed = many.column(place_of["deleted_at"])
    return [
        (place, folded.words(title), folded.words(text), folded.sounds(title))
        for place, (title, text) in enumerate(zip(titles, bodies, strict=True))
        if trashed[place] is None
    ]


def _joined(many: Many, texts: Sequence[int], lists: Sequence[int] = ()) -> Sequence[str]:
    """Return the texts at these places, with the names in these lists, as one a record."""
    said = [place for place in texts if many.alike.get(place) != ""]
    named = [place for place in lists if many.alike.get(place) != []]
    if len(said) == 1 and not named:
        return many.column(said[0])
    columns = [many.column(place) for place in said]
    columns += [
        ["\n".join([item[0] for item in items]) for items in many.column(place)] for place in named
    ]
    return ["\n".join(row) for row in zip(*columns, strict=True)] if columns else [""] * many.count


def put(
    connection: Connection, layout: Layout, many: Many, words: Sequence[Words], keys: Keys
) -> int:
    """Put new records in and return the key of the first; the others' follow it.

    What a search finds of them is laid aside, for `index_staged` to enter with that of others.

    Raises:
        MissingRecord: Where one refers to a record that is not there.
        StoreError: Where a number is beyond what the database can hold.
        DatabaseFailure: Where the database refuses one.
    """
    table = layout.family.table
    row = connection.execute(f'SELECT COALESCE(MAX("key"), 0) + 1 FROM "{table}"').fetchone()
    assert row is not None
    first = int(row[0])
    owners = range(first, first + many.count)
    keys.learn(table, many.column(0), first)
    kept = many
    for place, other in layout.refs:
        kept = kept.mapped(place, partial(keys, other))
    key = len(layout.all_names)
    kept = Many(many.count, kept.alike, kept.apart | {key: owners})
    try:
        insert(connection, table, dict(enumerate(("id", *layout.names))) | {key: "key"}, kept)
        for place, child in enumerate(layout.children, layout.width):
            items = _items(child, many, place, owners)
            if items is not None:
                for at, column in enumerate(child.columns, 2):
                    if isinstance(column, Ref):
                        items = items.mapped(at, partial(keys, column.table))
                names = ("owner", "position", *(n for c in child.columns for n in c.names))
                insert(connection, child.table, dict(enumerate(names)), items)
    except OverflowError:
        raise StoreError("A date or number is too far off to be kept.") from None
    stage_many(connection, layout.family.kind, first, words)
    return first


def read(connection: Connection, kind: RecordKind, first: int, last: int) -> list[Row]:
    """Return the rows that the tables hold of the records with keys from ``first`` to ``last``."""
    layout = layout_of(kind)
    refs = dict(layout.refs)
    listed = ", ".join(
        _id_of("x", name, refs[place]) if place in refs else f'x."{name}"'
        for place, name in enumerate(layout.names, 1)
    )
    found = connection.execute(
        f'SELECT x."key", x."id", {listed} FROM "{layout.family.table}" x'
        ' WHERE x."key" BETWEEN ? AND ? ORDER BY x."key"',
        (first, last),
    ).fetchall()
    rows = [list(row[1:]) for row in found]
    places = {row[0]: place for place, row in enumerate(found)}
    for child in layout.children:
        for row in rows:
            row.append([])
        for owner, items in groupby(_children(connection, child, first, last), lambda i: i[0]):
            if owner in places:  # In a damaged file it may have lost its owner.
                rows[places[owner]][-1] = [list(item[1:]) for item in items]
    return rows


def take_out(connection: Connection, kind: RecordKind, first: int, last: int) -> None:
    """Take the records with keys from ``first`` to ``last`` out.

    Raises:
        UndoRefused: Where another record refers to one of them.
        DatabaseFailure: Where the file cannot be written.
    """
    layout = layout_of(kind)
    unindex_many(connection, kind, first, last)
    for child in layout.children:
        connection.execute(
            f'DELETE FROM "{child.table}" WHERE "owner" BETWEEN ? AND ?', (first, last)
        )
    try:
        connection.execute(
            f'DELETE FROM "{layout.family.table}" WHERE "key" BETWEEN ? AND ?', (first, last)
        )
    except DatabaseFailure as error:
        if "FOREIGN KEY" not in str(error):
            raise
        raise UndoRefused(
            "This cannot be taken back: something that was added since refers to it."
        ) from error


def _items(child: Child, many: Many, place: int, owners: Sequence[int]) -> Many | None:
    """Return the rows of a list with owner and position before them, None where there are none."""
    if many.alike.get(place) == []:
        return None
    rows = [
        (owner, position, *item)
        for owner, items in zip(owners, many.column(place), strict=True)
        for position, item in enumerate(items)
    ]
    # A part of a parcel may be of records whose lists are all empty.
    return many_of(rows) if rows else None


def _children(connection: Connection, child: Child, first: int, last: int) -> Iterator[Any]:
    listed = ", ".join(
        _id_of("c", c.field, c.table) if isinstance(c, Ref) else f'c."{c.field}"'
        for c in child.columns
    )
    return iter(
        connection.execute(
            f'SELECT c."owner", {listed} FROM "{child.table}" c'
            ' WHERE c."owner" BETWEEN ? AND ? ORDER BY c."owner", c."position"',
            (first, last),
        )
    )


def _id_of(row: str, column: str, table: str) -> str:
    return f'(SELECT o."id" FROM "{table}" o WHERE o."key" = {row}."{column}")'
