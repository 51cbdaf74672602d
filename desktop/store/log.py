"""The entries of the journal as rows, each chained to the one before by its hash."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from desktop.domain.hlc import next_stamp
from desktop.store.changes import Author, Entry, Fields, Group
from desktop.store.engine import Connection
from desktop.store.migrations import SCHEMA_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow:
    """One row of the table, in the order of its columns, without its own hash."""

    seq: int
    at: str
    who: str
    device: str
    save_id: str
    group_id: str
    position: int
    kind: str
    target: str
    schema_version: int
    label: str
    record_table: str
    record_id: str
    operation: str
    before: str
    after: str
    previous_hash: str


COLUMNS = tuple(LogRow.__dataclass_fields__)
LISTED = ", ".join(f'"{name}"' for name in COLUMNS)
_INSERT = f'INSERT INTO "change" ({LISTED}, "hash") VALUES ({", ".join("?" * (len(COLUMNS) + 1))})'


class Log:
    """Appends the entries of one group, each chained to the one before."""

    def __init__(
        self, connection: Connection, group: Group, author: Author, now: datetime, position: int
    ) -> None:
        self._db = connection
        self._head = {
            "who": author.who,
            "device": author.device,
            "save_id": group.save_id,
            "group_id": group.group_id,
            "kind": group.kind.value,
            "target": group.target,
            "label": group.label,
        }
        self._now = now
        self._first = position
        self.appended = 0
        row = connection.execute(
            'SELECT "seq", "at", "hash" FROM "change" ORDER BY "seq" DESC LIMIT 1'
        ).fetchone()
        self._last, self._stamp, self._previous = (0, "", "") if row is None else row

    @property
    def next_seq(self) -> int:
        """The number of the next entry."""
        return int(self._last) + 1

    def append(self, entry: Entry, author: Author | None = None) -> None:
        """Append ``entry``, which is the next; ``author`` made it where that is another one."""
        head = self._head
        if author is not None:
            head = head | {"who": author.who, "device": author.device}
        self._stamp = next_stamp(self._stamp, self._now, head["device"])
        row = LogRow(
            seq=entry.seq,
            at=self._stamp,
            **head,
            position=self._first + self.appended,
            schema_version=SCHEMA_VERSION,
            record_table=entry.kind.value,
            record_id=entry.record_id,
            operation=entry.operation.value,
            before=canonical(entry.before),
            after=canonical(entry.after),
            previous_hash=self._previous,
        )
        self._previous = hash_of(row)
        self._db.execute(_INSERT, (*_values_of(row), self._previous))
        self._last = entry.seq
        self.appended += 1


def canonical(fields: Fields) -> str:
    """Return ``fields`` as JSON text that is the same for the same content."""
    return _JSON.encode(fields) if fields else "{}"


def hash_of(row: LogRow) -> str:
    """Return the hash of an entry, which holds that of the one before."""
    told = dict(zip(COLUMNS, _values_of(row), strict=True))
    return hashlib.sha256(canonical(told).encode()).hexdigest()


_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_values_of: Callable[[LogRow], tuple[Any, ...]] = attrgetter(*COLUMNS)
