"""Unsaved forms of a casebook that cannot be written, kept in the program's own folder.

The disk with the casebook may be full, or its file replaced by another program: what was typed is
then kept elsewhere until the casebook can be written again. It is encrypted as the casebook is.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from desktop.store import drafts
from desktop.store.drafts import Draft
from desktop.store.engine import Connection, DatabaseFailure, connect, immediate
from desktop.store.files import discard
from desktop.store.key import Key

_Answer = TypeVar("_Answer")


class Spill:
    """The drafts of one casebook outside it; there is no file as long as there are none."""

    def __init__(self, path: Path, key: Key | None) -> None:
        """Keep them at ``path``, encrypted with ``key`` where the casebook has one."""
        self._path = path
        self._key = key

    def put(self, draft: Draft) -> bool:
        """Keep ``draft`` in place of an earlier one; tell whether that was possible."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with suppress(FileExistsError):
                os.close(os.open(self._path, os.O_CREAT | os.O_EXCL, 0o600))
            with self._opened() as connection:
                drafts.put(connection, draft)
        except (DatabaseFailure, OSError):
            return False
        return True

    def drop(self, form: str, record_id: str) -> None:
        """Forget one, if it is there."""
        self._ask(lambda connection: drafts.drop(connection, form, record_id), None)
        if not self.kept():
            self.clear()

    def kept(self) -> tuple[Draft, ...]:
        """Return all of them, newest first; none where they cannot be read."""
        none: tuple[Draft, ...] = ()
        return self._ask(drafts.kept, none)

    def clear(self) -> None:
        """Forget all of them."""
        discard(self._path)

    def _ask(self, question: Callable[[Connection], _Answer], otherwise: _Answer) -> _Answer:
        if not self._path.exists():
            return otherwise
        # What another key encrypted, as before a new passphrase, is nobody's any more.
        with suppress(DatabaseFailure), self._opened() as connection:
            return question(connection)
        return otherwise

    @contextmanager
    def _opened(self) -> Iterator[Connection]:
        connection = connect(self._path, "rw", key=self._key)
        try:
            connection.execute("PRAGMA secure_delete = ON").fetchall()
            connection.execute("PRAGMA synchronous = EXTRA")
            with immediate(connection):
                connection.execute(_TABLE)
                yield connection
        finally:
            connection.close()


_TABLE = (
    'CREATE TABLE IF NOT EXISTS "draft" ("form" TEXT NOT NULL, "record_id" TEXT NOT NULL,'
    ' "content" TEXT NOT NULL, "saved_at" TEXT NOT NULL, PRIMARY KEY ("form", "record_id")) STRICT'
)
