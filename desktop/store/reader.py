"""One read-only connection to a casebook file."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.record import Record, RecordKind
from desktop.store.engine import (
    Connection,
    DatabaseFailure,
    Mode,
    is_logged,
)
from desktop.store.errors import (
    translated,
)
from desktop.store.head import Head, head_of

if TYPE_CHECKING:
    from desktop.store.key import Key
    from desktop.store.records import Records


class Reader:
    """A read-only connection; it belongs to the thread that opened it.

    Attributes:
        db: The connection; views on it may show the records as of another moment.
        path: The file.
        mode: How the file was opened.
        key: What the file is encrypted with, None where it is plain.
        has_past: True where a search has to look into an index of the past as well.
        is_public: True where it must not show what the file holds beside its views.
    """

    def __init__(
        self, connection: Connection, path: Path, mode: Mode = "ro", key: "Key | None" = None
    ) -> None:
        """Read through ``connection``, opened on ``path``."""
        self.db = connection
        self.path = path
        self.mode: Mode = mode
        self.key = key
        self.has_past = False
        self.is_public = False

    def get(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return one record, trashed ones included, or None.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            return self._records.get(kind, record_id)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    def current(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return one record as the file holds it now, whatever moment this reader shows.

        What is to be changed and saved has to be read so; a public reader shows no more than
        `get`.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            return (self._records if self.is_public else self._kept).get(kind, record_id)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    @cached_property
    def _records(self) -> "Records":
        from desktop.store.records import Records  # late: the base list needs none

        return Records(self.db)

    @cached_property
    def _kept(self) -> "Records":
        from desktop.store.records import Records

        return Records(self.db, "main")

    def data_version(self) -> int:
        """Return a number that changes when another connection commits."""
        row = self.db.execute("PRAGMA data_version").fetchone()
        assert row is not None
        return int(row[0])

    @property
    def keeps_nobody_waiting(self) -> bool:
        """Whether others can save while this reads, however long that takes."""
        return self.mode == "immutable" or is_logged(self.db)

    def pin(self) -> Head:
        """Read everything as of this moment from now on, and return the newest journal entry.

        Where that would keep others from saving, nothing is held.

        Raises:
            StoreError: Where the file cannot be read.
        """
        try:
            if self.keeps_nobody_waiting:
                self.db.execute("BEGIN")
            return head_of(self.db)
        except DatabaseFailure as error:
            raise translated(error, self.path) from error

    def close(self) -> None:
        """Close the connection."""
        self.db.close()
