"""Holds every record against what the journal tells of it, in pieces that keep nobody waiting."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from desktop.domain.record import RecordKind
from desktop.store import batch_rows
from desktop.store.encoding import Fields, layout_of
from desktop.store.engine import Connection, snapshot
from desktop.store.errors import CasebookDamaged
from desktop.store.families import FAMILIES
from desktop.store.told import LiveBatch, Told

Pause = Callable[[], None]
_AT_ONCE = 500
_BATCHES_OF_SAMPLE = 2
_KEYS_OF_SAMPLE = 100
_MOST_NAMED = 20
_MOST_CHARS = 60
_CALLED = ("title", "name", "label", "statement", "judgement", "text", "what", "file_name", "terms")


def problems(connection: Connection, pause: Pause) -> Iterator[str]:
    """Yield one sentence for each record that is not as the journal tells, or is missing.

    Others may save meanwhile: each piece is read as of one moment.

    Args:
        connection: Where to look.
        pause: Called between the pieces; what it raises ends the check.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    told = Told(connection)
    for kind in FAMILIES:
        for batch in told.batches(kind):
            with snapshot(connection):
                found = list(_batch_problems(connection, told, kind, batch))
            yield from found
            pause()
        for first, last in ranges_alone(connection, told, kind):
            with snapshot(connection):
                found = list(_problems_alone(connection, told, kind, first, last))
            yield from found
            pause()
        with snapshot(connection):
            is_short = told.count(kind) != _count(connection, kind)
            found = list(_missing(connection, told, kind)) if is_short else []
        yield from found
        pause()


def sample(connection: Connection, chance: Random) -> Iterator[str]:
    """Yield what is wrong with some records of each kind, picked by ``chance``.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    told = Told(connection)
    for kind in FAMILIES:
        batches = told.batches(kind)
        for batch in chance.sample(batches, min(_BATCHES_OF_SAMPLE, len(batches))):
            yield from _batch_problems(connection, told, kind, batch)
        newest = _newest_key(connection, kind)
        for key in chance.sample(range(1, newest + 1), min(_KEYS_OF_SAMPLE, newest)):
            if not any(batch.first_key <= key <= batch.last_key for batch in batches):
                yield from _problems_alone(connection, told, kind, key, key)


def counts(connection: Connection) -> dict[str, int]:
    """Return how many records of each kind are live, by the name of the kind."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    found = {}
    for kind in FAMILIES:
        if kind.value not in tables:
            continue  # Of an earlier version.
        row = connection.execute(
            f'SELECT COUNT(*) FROM "{kind.value}" WHERE "deleted_at" IS NULL'
        ).fetchone()
        assert row is not None
        found[kind.value] = int(row[0])
    return found


def called(kind: RecordKind, record_id: str, fields: Fields | None) -> str:
    """Return what to call a record in a sentence."""
    texts = (str((fields or {}).get(name) or "") for name in _CALLED)
    title = next((" ".join(text.split()) for text in texts if text.strip()), str(record_id))
    short = title if len(title) <= _MOST_CHARS else f"{title[: _MOST_CHARS - 1]}…"
    return f"{kind.value.replace('_', ' ')} “{short}”"


def _batch_problems(
    connection: Connection, told: Told, kind: RecordKind, batch: LiveBatch
) -> Iterator[str]:
    if batch not in told.batches(kind):
        return  # Taken out meanwhile.
    try:
        if told.is_as_it_came(kind, batch):
            return
        came = told.came_with(kind, batch)
    except CasebookDamaged:
        return  # The check of the journal tells of it.
    found = read(connection, kind, batch.first_key, batch.last_key)
    expected = told.now(kind, [*{**came, **found}], came)
    yield from _differences(kind, expected, found)


def _problems_alone(
    connection: Connection, told: Told, kind: RecordKind, first: int, last: int
) -> Iterator[str]:
    found = read(connection, kind, first, last)
    yield from _differences(kind, told.now(kind, list(found)), found)


def _differences(
    kind: RecordKind, expected: dict[str, Fields | None], found: dict[str, Fields]
) -> Iterator[str]:
    for record_id, fields in found.items():
        told = expected.get(record_id)
        name = called(kind, record_id, told or fields)
        if record_id not in expected:
            yield f"The {name} is in no entry of the journal."
        elif told is None:
            yield f"The {name} is there, and the journal tells that it was deleted."
        elif told != fields:
            other = [field for field in fields if told.get(field) != fields[field]]
            words = ", ".join(field.replace("_", " ") for field in other)
            yield f"The {name} is not as the journal tells: {words or 'what it holds'}."


def _missing(connection: Connection, told: Told, kind: RecordKind) -> Iterator[str]:
    rows = connection.execute(f'SELECT "id" FROM "{kind.value}"').fetchall()
    there = {record_id for (record_id,) in rows}
    gone = sorted(set(told.live_ids(kind)) - there)
    came: dict[str, Fields] = {}
    for batch in told.batches(kind) if gone else ():
        fields = told.came_with(kind, batch)
        came.update((one, fields[one]) for one in gone if one in fields)
    for record_id, fields_now in told.now(kind, gone[:_MOST_NAMED], came).items():
        yield f"The {called(kind, record_id, fields_now)} is missing."
    if len(gone) > _MOST_NAMED:
        kinds = kind.value.replace("_", " ")
        yield f"{len(gone) - _MOST_NAMED:,} more records of the kind “{kinds}” are missing."


def ranges_alone(connection: Connection, told: Told, kind: RecordKind) -> Iterator[tuple[int, int]]:
    """Yield ranges of keys, first and last, that hold a few records of no batch each."""
    first = 1
    newest = _newest_key(connection, kind)  # What others add meanwhile is not waited for.
    ends: Sequence[LiveBatch | None] = [*told.batches(kind), None]
    for batch in ends:
        until = newest + 1 if batch is None else batch.first_key
        while (last := _last_of(connection, kind, first, until)) is not None:
            yield first, last
            first = last + 1
        if batch is not None:
            first = batch.last_key + 1


def _last_of(connection: Connection, kind: RecordKind, first: int, until: int | None) -> int | None:
    """Return the key of the last of a few records from ``first`` on, None where there is none."""
    row = connection.execute(
        f'SELECT MAX("key") FROM (SELECT "key" FROM "{kind.value}"'
        ' WHERE "key" >= ? AND "key" < ? ORDER BY "key" LIMIT ?)',
        (first, until, _AT_ONCE),
    ).fetchone()
    assert row is not None
    return None if row[0] is None else int(row[0])


def read(connection: Connection, kind: RecordKind, first: int, last: int) -> dict[str, Fields]:
    """Return the fields of the records with keys from ``first`` to ``last``, by their ids.

    A reference to a row that is not there is None.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    layout = layout_of(kind)
    rows = batch_rows.read(connection, kind, first, last)
    return {row[0]: layout.fields(layout.all_names, row) for row in rows}


def _newest_key(connection: Connection, kind: RecordKind) -> int:
    row = connection.execute(f'SELECT COALESCE(MAX("key"), 0) FROM "{kind.value}"').fetchone()
    assert row is not None
    return int(row[0])


def _count(connection: Connection, kind: RecordKind) -> int:
    row = connection.execute(f'SELECT COUNT(*) FROM "{kind.value}"').fetchone()
    assert row is not None
    return int(row[0])
