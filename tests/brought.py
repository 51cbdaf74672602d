"""Imports for tests: batches of records, committed as the command line does it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.record import Record
from desktop.queries.external_ids import ExternalId
from desktop.services.changes import Changes
from desktop.services.importing.committing import Committing
from desktop.store.casebook import Casebook
from tests.factories import AUTHOR, Clock


@dataclass(frozen=True)
class ABatch:
    """Some records, and the ids that they came by."""

    records: Sequence[Record]
    ids: Sequence[ExternalId] = ()


def bring(
    casebook: Casebook,
    *batches: Sequence[Record],
    clock: Clock | None = None,
    label: str = "Import list.csv",
    progress: Callable[[int], None] = lambda done: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Commit ``batches`` as one import."""
    return bring_all(casebook, map(ABatch, batches), clock, label, progress, is_cancelled)


def bring_all(
    casebook: Casebook,
    batches: Iterable[ABatch],
    clock: Clock | None = None,
    label: str = "Import list.csv",
    progress: Callable[[int], None] = lambda done: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Commit whole batches as one import."""
    committing = Committing(casebook, AUTHOR, clock or Clock())
    return committing.commit(label, batches, progress, is_cancelled)
