"""Puts what an import brings into a casebook: as one undo step, and in nobody's way."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Protocol

from desktop.domain.errors import BasewatchError
from desktop.domain.ids import ulid
from desktop.domain.record import Record, RecordKind
from desktop.queries.external_ids import ExternalId
from desktop.services.changes import Changes, short_label
from desktop.store.casebook import Casebook
from desktop.store.changes import Author
from desktop.store.errors import StoreError, UndoRefused
from desktop.store.importing import Importing
from desktop.store.taking_back import Maker

KEPT_IN_PART = " (in part)"


class ImportCancelled(BasewatchError):
    """An import that was cancelled: nothing of it is there."""


class ImportKept(BasewatchError):
    """An import of which a part could not be taken back, and is there as an undo step."""


class Batch(Protocol):
    """Records, each after those it refers to, and of which rows of a collection they came."""

    @property
    def records(self) -> Sequence[Record]:
        """The records, new or changed; a later state of one comes after the earlier."""
        ...

    @property
    def ids(self) -> Sequence[ExternalId]:
        """The rows that they came of."""
        ...


class Committing:
    """Commits imports into one casebook.

    All is laid aside first, in a file next to the casebook that nobody else can read; then it
    goes in, in short transactions, so that whoever writes meanwhile never waits for long.
    """

    def __init__(
        self,
        casebook: Casebook,
        author: Author,
        now: Callable[[], datetime],
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Write to ``casebook`` in the name of ``author``.

        Args:
            casebook: Opened for writing; an import uses it from one thread.
            author: Who imports, on which machine.
            now: Hands in the moment of each transaction, timezone-aware.
            entropy: Hands in random bytes for ids.
        """
        self._casebook = casebook
        self._now = now
        self._entropy = entropy
        self._maker = Maker(author=author, now=self._utc, new_id=self._new_id)

    def commit(
        self,
        label: str,
        batches: Iterable[Batch],
        progress: Callable[[int], None],
        is_cancelled: Callable[[], bool],
    ) -> Changes:
        """Save all that ``batches`` bring as one undo step called ``label``.

        Args:
            label: The name of the step.
            batches: Asked for one by one; what they raise gives the import up.
            progress: Told how many records are in, after each transaction.
            is_cancelled: Asked before each batch and each transaction.

        Raises:
            ImportCancelled: Where it was cancelled.
            ImportKept: Where it was cancelled or failed, and some of it is in use by now or cannot
                be taken back.
            StoreError: With a sentence; nothing is then saved.
        """
        importing = Importing(self._casebook, short_label(label), self._maker)
        try:
            with self.reading():
                try:
                    for batch in batches:
                        check_cancelled(is_cancelled)
                        importing.stage(batch.records, batch.ids)
                    check_cancelled(is_cancelled)
                    for done in importing.carry_in():
                        progress(done)
                        check_cancelled(is_cancelled)
                    importing.finish()
                except BaseException:
                    _give_up(importing)
                    raise
        finally:
            importing.close()
        none: frozenset[RecordKind] = frozenset()
        return Changes(
            label=short_label(label),
            added=frozenset(),
            edited=frozenset(),
            removed=frozenset(),
            many=none | importing.kinds,
        )

    def reading(self) -> AbstractContextManager[object]:
        """Tell in a sentence of ours, a StoreError, what goes wrong while the casebook is read."""
        return self._casebook.reading()

    def _utc(self) -> datetime:
        return self._now().astimezone(UTC)

    def _new_id(self) -> str:
        return ulid(int(self._now().timestamp() * 1000), self._entropy(10))


def check_cancelled(is_cancelled: Callable[[], bool]) -> None:
    """Go on where nobody wants an import to end.

    Raises:
        ImportCancelled: Where somebody does.
    """
    if is_cancelled():
        raise ImportCancelled("The import was cancelled. The casebook is as it was before.")


def _give_up(importing: Importing) -> None:
    try:
        importing.give_up()
    except UndoRefused as refusal:
        importing.finish(KEPT_IN_PART)
        raise ImportKept(
            "The import ended early, and something that it had brought is in use already. That part"
            " is in the casebook; Undo takes it back as soon as nothing else refers to it."
        ) from refusal
    except StoreError as failure:
        # The casebook makes a save of it when it opens next.
        if importing.is_begun:
            raise ImportKept(
                "The import broke off, and what it had brought so far could not be taken back:"
                f" {failure} Open the casebook again then: that part is one step in the history,"
                " “broken off”, which Undo takes back."
            ) from failure
