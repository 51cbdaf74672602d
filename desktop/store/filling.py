"""Fills a new casebook with records of another: an entry of the journal a batch, no undo step."""

from collections.abc import Callable, Sequence
from datetime import datetime

from desktop.domain.folding import Folded
from desktop.domain.record import RecordKind
from desktop.store.batches import prepared
from desktop.store.casebook import Casebook
from desktop.store.changes import Author, Group
from desktop.store.encoding import Fields, layout_of
from desktop.store.many import many_of


class Filling:
    """Puts records into a casebook as they are, with the moments at which they were saved."""

    def __init__(
        self, casebook: Casebook, new_group: Callable[[], Group], author: Author, now: datetime
    ) -> None:
        """Fill ``casebook``; each batch is a group of its own, made by ``new_group``."""
        self._casebook = casebook
        self._new_group = new_group
        self._author = author
        self._now = now
        self._folded = Folded()

    def put(self, kind: RecordKind, records: Sequence[tuple[str, Fields]]) -> None:
        """Put new records of one kind in, at least one: what they refer to is there.

        Raises:
            StoreError: Where the file cannot be written, or a reference is missing.
        """
        layout = layout_of(kind)
        many = many_of([layout.row_of(*one) for one in records])
        new = prepared(kind, many, self._folded)
        with self._casebook.transaction():
            self._casebook.journal.put_in(self._new_group(), [new], self._author, self._now, 0)
