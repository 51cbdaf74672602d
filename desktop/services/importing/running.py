"""Runs an import to its end: one undo step, and the ids kept by which its rows are known again."""

import gc
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Protocol

from desktop.services.exporting.own_reading import files_of
from desktop.services.importing.committing import Committing, check_cancelled
from desktop.services.importing.importing import Batch
from desktop.services.importing.outcome import Outcome
from desktop.store import attachments
from desktop.store.casebook import Casebook

# Some ten megabytes of what an import keeps for the next transaction.
_MADE_BEFORE_COLLECTION = 100_000


class Taking(Protocol):
    """An import of whatever sort: of a table, or of our own file."""

    @property
    def outcome(self) -> Outcome:
        """What became of the rows, whole after the last batch."""
        ...

    def batches(self) -> Iterator[Batch]:
        """Yield the records, those first that others refer to."""
        ...

    def check(self) -> Outcome:
        """Return what it would do, and do nothing."""
        ...


def _nobody(_records: int) -> None:
    """Tell nobody how far it is."""


def _never() -> bool:
    return False


def run_import(
    committing: Committing,
    label: str,
    taking: Taking,
    progress: Callable[[int], None] = _nobody,
    is_cancelled: Callable[[], bool] = _never,
) -> Outcome:
    """Take a file into a casebook as one undo step called ``label``.

    Args:
        committing: What saves into it.
        label: The name of the step.
        taking: The file.
        progress: Told how many records are in.
        is_cancelled: Asked now and then; what it ends leaves nothing.

    Raises:
        ImportRefused: Where the file cannot be read to its end; nothing is then saved.
        ImportCancelled: Where it was cancelled; nothing is then saved.
        StoreError: Where the casebook cannot be read or written; nothing is then saved.
    """
    batches = taking.batches()
    with rare_collections():
        with committing.reading():
            first = next(batches, None)
        if first is not None:
            committing.commit(label, chain((first,), batches), progress, is_cancelled)
    return taking.outcome


@contextmanager
def rare_collections() -> Iterator[None]:
    """Let Python look for rings of garbage seldom: of the millions that are made none are in one.

    A tenth of an import went into that.
    """
    before = gc.get_threshold()
    gc.set_threshold(_MADE_BEFORE_COLLECTION, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def files_kept(
    casebook: Casebook, file: Path | None, is_cancelled: Callable[[], bool] = _never
) -> Iterator[None]:
    """Keep the content of the attached files that our own JSON holds while it is imported.

    Args:
        casebook: Where.
        file: Our own JSON; None where it is another file, which holds none.
        is_cancelled: Asked before each content.

    Raises:
        OwnFileRefused: Where the file cannot be read to its end.
        ImportCancelled: Where it was cancelled.
        StoreError: Where the casebook cannot be written. Whatever is raised, nothing stays.
    """
    fresh: list[str] = []
    try:
        for content in () if file is None else files_of(file):
            check_cancelled(is_cancelled)
            with casebook.transaction() as connection:
                sha256 = hashlib.sha256(content).hexdigest()
                if not attachments.is_kept(connection, sha256):
                    fresh.append(sha256)
                attachments.put(connection, content)
        yield
    except BaseException:
        for sha256 in fresh:
            with casebook.transaction() as connection:
                attachments.drop_unused(connection, sha256)
        raise
