"""Keeps what a row is made into: until the row is whole, and then until its batch is taken."""

from collections.abc import Callable

from desktop.domain.record import Record, RecordKind
from desktop.queries.external_ids import ExternalId
from desktop.queries.reader import Reader
from desktop.services.importing.external import SeenIds
from desktop.services.importing.made import SHARED, Made


class Making:
    """The records of the row that is being built and of its batch, with the ids they came by.

    Attributes:
        new_id: Hands in ids.
        row: What the row was made into so far.
    """

    def __init__(
        self, reader: Reader, seen: SeenIds, origin: str, new_id: Callable[[], str]
    ) -> None:
        """Keep records of rows of the collection ``origin``, known again by what was ``seen``."""
        self._reader = reader
        self._seen = seen
        self._origin = origin
        self.new_id = new_id
        self.row = Made()
        self._batch = Made()

    def end_row(self) -> None:
        """Count what a row was made into to the batch, and begin the next."""
        self._batch.take(self.row)

    def give_up_row(self) -> None:
        """Count of a row that failed only what other rows may rest on too; begin the next."""
        for one in self.row.ids:
            if one.kind not in SHARED:
                self._seen.forget(one.external)
        self._batch.take(self.row, SHARED)

    def take(self) -> Made:
        """Return what was built since, and begin the next batch."""
        made, self._batch = self._batch, Made()
        return made

    def known(self, key: str) -> ExternalId | None:
        """Return what a key became, None where it is new."""
        return self._seen.get(key)

    def id_of(self, key: str) -> str:
        """Return the id of what a key became, a fresh one where it is new."""
        known = self._seen.get(key)
        return self.new_id() if known is None else known.record

    def before(self, kind: RecordKind, record_id: str) -> Record | None:
        """Return the last state of a record, None where there is none."""
        return self._batch.by_kind[kind].get(record_id) or self._reader.current(kind, record_id)

    def keep(self, kind: RecordKind, made: Record, key: str, version: str) -> None:
        """Keep a record of the row, and know it by a key."""
        self.row.by_kind[kind][made.id] = made
        self.remember(kind, made.id, key, version)

    def share(self, kind: RecordKind, made: Record) -> None:
        """Keep a record of the row that no key is for."""
        self.row.by_kind[kind][made.id] = made

    def remember(
        self,
        kind: RecordKind,
        record_id: str,
        key: str,
        version: str,
        *,
        is_answer: bool = False,
    ) -> None:
        """Know a record that is there by a key, as long as the import stands if it is an answer."""
        one = ExternalId(
            origin=self._origin,
            external=key,
            version=version,
            kind=kind,
            record=record_id,
            is_answer=is_answer,
        )
        self._seen.keep(one)
        self.row.ids.append(one)
