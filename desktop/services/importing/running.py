"""Runs an import to its end: one undo step, and the ids kept by which its rows are known again."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from desktop.domain.record import Record, RecordKind
from desktop.queries.external_ids import ExternalId
from desktop.services.editing import Editing
from desktop.services.exporting.own_reading import files_of
from desktop.services.importing.importing import Batch
from desktop.services.importing.outcome import Outcome
from desktop.store import attachments, external_ids
from desktop.store.casebook import Casebook
from desktop.store.families import FAMILIES, family_of


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


def run_import(casebook: Casebook, editing: Editing, label: str, taking: Taking) -> Outcome:
    """Take a file into a casebook as one undo step called ``label``.

    Raises:
        ImportRefused: Where the file cannot be read to its end; nothing is then saved.
        StoreError: Where the casebook cannot be read or written; nothing is then saved.
    """
    records: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in FAMILIES}
    ids: list[ExternalId] = []
    for batch in taking.batches():
        for one in batch.records:
            records[family_of(one).kind][one.id] = one
        ids += batch.ids
    found = [one for of_kind in records.values() for one in of_kind.values()]
    if found:
        editing.apply(label, *found)
    with casebook.transaction() as connection:
        external_ids.put(connection, ids)
    return taking.outcome


def keep_files(casebook: Casebook, file: Path) -> None:
    """Keep the content of the attached files that our own JSON holds.

    Raises:
        OwnFileRefused: Where the file cannot be read to its end.
        StoreError: Where the casebook cannot be written.
    """
    _put(casebook, files_of(file))


def _put(casebook: Casebook, contents: Iterable[bytes]) -> None:
    for content in contents:
        with casebook.transaction() as connection:
            attachments.put(connection, content)
