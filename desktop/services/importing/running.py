"""Runs an import to its end: one undo step, and the ids kept by which its rows are known again."""

from desktop.domain.actor import Actor
from desktop.domain.base import Base
from desktop.domain.event import Event
from desktop.domain.note import SourceNote
from desktop.domain.record import Record
from desktop.domain.report import Report
from desktop.domain.source import Source
from desktop.queries.external_ids import ExternalId
from desktop.services.editing import Editing
from desktop.services.importing.importing import Import
from desktop.services.importing.outcome import Outcome
from desktop.store import external_ids
from desktop.store.casebook import Casebook

ORDER = (Source, Actor, Base, Report, Event, SourceNote)


def run_import(casebook: Casebook, editing: Editing, label: str, taking: Import) -> Outcome:
    """Take a table into a casebook as one undo step called ``label``.

    Raises:
        ImportRefused: Where the table cannot be read to its end; nothing is then saved.
        StoreError: Where the casebook cannot be read or written; nothing is then saved.
    """
    records: dict[type[Record], dict[str, Record]] = {}
    ids: list[ExternalId] = []
    for batch in taking.batches():
        for one in batch.records:
            records.setdefault(type(one), {})[one.id] = one
        ids += batch.ids
    if records:
        editing.apply(label, *(one for kind in ORDER for one in records.get(kind, {}).values()))
    with casebook.transaction() as connection:
        external_ids.put(connection, ids)
    return taking.outcome
