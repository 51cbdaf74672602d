"""The titles and ids of the few events whose labels can be read, found by their row numbers."""

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.ids import EventId
from desktop.domain.spans import DateSpan
from desktop.queries.clock import clock_of
from desktop.queries.detail import PlaceView
from desktop.queries.reader import Readers

_AT_ONCE = 500


class EventTexts(Protocol):
    """Knows events by their row numbers."""

    def titles(self, keys: Sequence[int]) -> dict[int, str]:
        """Return the titles of events; those that are not there are left out.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        ...

    def id_of(self, key: int) -> EventId | None:
        """Return an event's id, None where it is not there.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        ...

    def key_of(self, event_id: str) -> int | None:
        """Return an event's row number, None where it is not there.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        ...

    def clock_of(self, key: int) -> tuple[DateSpan, tuple[PlaceView, ...]] | None:
        """Return when an event was and its bases, None where no local time can be told of it.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        ...


class CasebookTexts:
    """Asks the casebook, in the thread that wants to know: a few rows by their numbers."""

    def __init__(self, readers: Readers) -> None:
        """Ask through ``readers``."""
        self._readers = readers

    def titles(self, keys: Sequence[int]) -> dict[int, str]:
        """Return the titles of events; those that are not there are left out."""
        found: dict[int, str] = {}
        for at in range(0, len(keys), _AT_ONCE):
            part = keys[at : at + _AT_ONCE]
            sql = f'SELECT "key", "title" FROM "event" WHERE "key" IN ({_marks(part)})'
            found.update(self._readers.here().db.execute(sql, tuple(part)).fetchall())
        return found

    def id_of(self, key: int) -> EventId | None:
        """Return an event's id, None where it is not there."""
        sql = 'SELECT "id" FROM "event" WHERE "key" = ?'
        row = self._readers.here().db.execute(sql, (key,)).fetchone()
        return None if row is None else EventId(row[0])

    def key_of(self, event_id: str) -> int | None:
        """Return an event's row number, None where it is not there."""
        sql = 'SELECT "key" FROM "event" WHERE "id" = ?'
        row = self._readers.here().db.execute(sql, (event_id,)).fetchone()
        return None if row is None else int(row[0])

    def clock_of(self, key: int) -> tuple[DateSpan, tuple[PlaceView, ...]] | None:
        """Return when an event was and its bases, None where no local time can be told of it."""
        return clock_of(self._readers.here(), key)


def _marks(values: Sequence[int]) -> str:
    return ", ".join("?" * len(values))
