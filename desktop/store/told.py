"""What the journal tells that records must be now, a few at a time."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.record import RecordKind
from desktop.store.batches import Batch, Batches
from desktop.store.changes import Operation
from desktop.store.encoding import Fields
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES

_AT_ONCE = 500
_BATCHES = """
SELECT b."content", b."first_key", b."last_key", c."operation", c."before", c."after"
FROM "change_batch" b JOIN "change" c ON c."seq" = b."seq"
WHERE b."kind" = ? AND b."records" > 0 ORDER BY b."seq"
"""


@dataclass(frozen=True, slots=True)
class LiveBatch:
    """Records that came together and were not taken out: their keys and the number of the content.

    Each may have been changed or deleted by itself since. ``sha256`` is that of the content, empty
    where the entry that tells it is damaged.
    """

    content: int
    first_key: int
    last_key: int
    sha256: str


class Told:
    """Reads the journal of one casebook."""

    def __init__(self, connection: Connection) -> None:
        """Ask ``connection``."""
        self._db = connection
        self._batches = Batches(connection)

    def batches(self, kind: RecordKind) -> list[LiveBatch]:
        """Return the batches of a kind that are in, in the order of their keys."""
        latest: dict[int, LiveBatch | None] = {}
        rows = self._db.execute(_BATCHES, (kind.value,)).fetchall()
        for content, first, last, operation, before, after in rows:
            is_in = operation == Operation.INSERT
            sha256 = str(_read(after if is_in else before).get("sha256", ""))
            latest[content] = LiveBatch(content, first, last, sha256) if is_in else None
        return sorted(filter(None, latest.values()), key=lambda batch: batch.first_key)

    def is_as_it_came(self, kind: RecordKind, batch: LiveBatch) -> bool:
        """Tell whether nothing of a batch was changed since; that is quicker than to look.

        Raises:
            CasebookDamaged: Where its content cannot be read.
        """
        told = Batch(
            records=batch.last_key - batch.first_key + 1,
            first_key=batch.first_key,
            last_key=batch.last_key,
            content=batch.content,
            sha256=batch.sha256,
        )
        return self._batches.is_unchanged(kind, told)

    def came_with(self, kind: RecordKind, batch: LiveBatch) -> dict[str, Fields]:
        """Return the fields of each record that came with a batch, by its id.

        Raises:
            CasebookDamaged: Where its content cannot be read.
        """
        return dict(self._batches.fields(kind, batch.content))

    def now(
        self, kind: RecordKind, ids: Sequence[str], before: dict[str, Fields] | None = None
    ) -> dict[str, Fields | None]:
        """Return the fields that records must have now; None for what was deleted.

        Args:
            kind: Of the records.
            ids: Which; one of which the journal does not tell is left out.
            before: The fields with which they came, where they came with others.
        """
        found: dict[str, Fields | None] = {
            one: before[one] for one in ids if before is not None and one in before
        }
        for at in range(0, len(ids), _AT_ONCE):
            for record_id, operation, after in self._entries(kind, ids[at : at + _AT_ONCE]):
                found[record_id] = _folded(kind, found.get(record_id), operation, after)
        return found

    def live_ids(self, kind: RecordKind) -> Iterator[str]:
        """Yield the id of each record that must be there, in no order; one may come twice."""
        for batch in self.batches(kind):
            yield from self._live(kind, list(self._batches.ids(batch.content)), is_batch=True)
        alone = self._db.execute(
            'SELECT DISTINCT "record_id" FROM "change"'
            """ WHERE "record_table" = ? AND "record_id" <> ''""",
            (kind.value,),
        ).fetchall()
        yield from self._live(kind, [one for (one,) in alone], is_batch=False)

    def count(self, kind: RecordKind) -> int:
        """Return how many records of a kind must be there."""
        inserted, deleted = (
            self._one(
                'SELECT COUNT(*) FROM "change" WHERE "record_table" = ?'
                """ AND "record_id" <> '' AND "operation" = ?""",
                (kind.value, operation),
            )
            for operation in (Operation.INSERT, Operation.DELETE)
        )
        many = sum(batch.last_key - batch.first_key + 1 for batch in self.batches(kind))
        return inserted - deleted + many

    def _live(self, kind: RecordKind, ids: Sequence[str], *, is_batch: bool) -> Iterator[str]:
        for at in range(0, len(ids), _AT_ONCE):
            part = ids[at : at + _AT_ONCE]
            last = {one: operation for one, operation, _after in self._entries(kind, part)}
            for one in part:
                told = last.get(one, Operation.INSERT if is_batch else Operation.DELETE)
                if told != Operation.DELETE:
                    yield one

    def _entries(self, kind: RecordKind, ids: Sequence[str]) -> Iterable[tuple[str, str, str]]:
        marks = ", ".join("?" * len(ids))
        return self._db.execute(
            'SELECT "record_id", "operation", "after" FROM "change" INDEXED BY'
            f' "idx_change_record_id_seq" WHERE "record_id" IN ({marks}) AND "record_table" = ?'
            ' ORDER BY "record_id", "seq"',
            (*ids, kind.value),
        ).fetchall()

    def _one(self, sql: str, values: tuple[str, ...]) -> int:
        row = self._db.execute(sql, values).fetchone()
        assert row is not None
        return int(row[0])


def _folded(kind: RecordKind, now: Fields | None, operation: str, after: str) -> Fields | None:
    if operation == Operation.DELETE:
        return None
    fields = _read(after)
    if operation == Operation.INSERT:
        return _later(kind) | fields
    return (now or {}) | fields


def _read(text: str) -> Fields:
    """Return the fields that JSON tells, none where it is damaged: the chain tells of that."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _later(kind: RecordKind) -> Fields:
    """Return what a record of an earlier schema has in the fields that came since, as JSON."""
    later = FAMILIES[kind].later
    return {name: [] if value == () else value for name, value in later}
