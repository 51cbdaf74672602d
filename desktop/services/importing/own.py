"""Takes our own exports back: the whole casebook as JSON, events as CSV. Equal records stay."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from desktop.domain.record import Record, RecordKind
from desktop.queries.external_ids import ExternalId, known_ids
from desktop.queries.reader import Reader
from desktop.queries.words import kind_word
from desktop.services.exporting.own_reading import OwnRow
from desktop.services.importing.drafts import Doubt
from desktop.services.importing.fates import Fate, Told, settle
from desktop.services.importing.importing import BATCH_ROWS, Batch
from desktop.services.importing.outcome import Outcome
from desktop.services.importing.verdicts import Verdict
from desktop.store.columns import Column, Ref
from desktop.store.families import family_of

_SAVED = (Verdict.NEW, Verdict.NEWER)
_CLOCK = ("created_at", "updated_at")


class OwnImport:
    """Records of our own on their way into a casebook; its batches can be gone through once.

    A record that is there and equal stays; a later state changes it; any other stays as it is and
    is told of. Nothing comes in that refers to what is nowhere.

    Args:
        rows: Called for the records, in the order in which they refer to each other.
        reader: Of the casebook.
        told: Told what becomes of every record, in their order.
        ids: Called for the rows of other collections that the records came of.
    """

    def __init__(
        self,
        rows: Callable[[], Iterable[OwnRow]],
        reader: Reader,
        *,
        told: Told | None = None,
        ids: Callable[[], Iterable[ExternalId]] = tuple,
    ) -> None:
        self._rows = rows
        self._ids = ids
        self._reader = reader
        self._told = told
        self._known: set[tuple[RecordKind, str]] = set()
        self.outcome = Outcome()

    def batches(self) -> Iterator[Batch]:
        """Yield what is new or newer; `outcome` is whole after the last.

        Raises:
            OwnFileRefused: Where the file cannot be read to its end.
            StoreError: Where the casebook cannot be read.
        """
        rows = iter(self._rows())
        while chunk := list(islice(rows, BATCH_ROWS)):
            records = [one for row in chunk if (one := self._taken(row)) is not None]
            if records:
                yield Batch(tuple(records), ())
        ids = iter(self._ids())
        while some := list(islice(ids, BATCH_ROWS)):
            unknown = self._unknown(some)
            if unknown:
                yield Batch((), unknown)

    def check(self) -> Outcome:
        """Return what an import would do, and do nothing.

        Raises:
            OwnFileRefused: Where the file cannot be read to its end.
            StoreError: Where the casebook cannot be read.
        """
        for _batch in self.batches():
            pass
        return self.outcome

    def _unknown(self, ids: Sequence[ExternalId]) -> tuple[ExternalId, ...]:
        """Return those of records that are in the file, and of rows that are not known here."""
        ids = [one for one in ids if (one.kind, one.record) in self._known]
        known: set[tuple[str, str]] = set()
        for origin in {one.origin for one in ids}:
            asked = [one.external for one in ids if one.origin == origin]
            known.update((origin, external) for external in known_ids(self._reader, origin, asked))
        return tuple(one for one in ids if (one.origin, one.external) not in known)

    def _taken(self, row: OwnRow) -> Record | None:
        """Return the record of a row where it is to be saved."""
        self.outcome.rows += 1
        fate = self._fate(row)
        settle(fate, self.outcome, self._told)
        return row.record if fate.verdict in _SAVED else None

    def _fate(self, row: OwnRow) -> Fate:
        record = row.record
        why = row.problem if record is None else self._unfit(record)
        if record is None or why:
            return Fate(row.number, Verdict.REFUSED, record, problem=why)
        kind = family_of(record).kind
        self._known.add((kind, record.id))
        before = self._reader.current(kind, record.id)
        if before is None:
            return Fate(row.number, Verdict.NEW, record)
        if _content(before) == _content(record):
            return Fate(row.number, Verdict.THERE, record)
        if _is_later(record, before):
            return Fate(row.number, Verdict.NEWER, record)
        said = f"The {kind_word(kind, 1)} that is there differs, and stays as it is."
        return Fate(row.number, Verdict.THERE, record, (Doubt("differs", said),))

    def _unfit(self, record: Record) -> str:
        """Return why a record cannot come in, empty where it can."""
        kind = family_of(record).kind
        if (kind, record.id) in self._known:
            return f"The {kind_word(kind, 1)} stands in the file twice."
        missing = self._missing(record)
        return f"It refers to a missing {missing}." if missing else ""

    def _missing(self, record: Record) -> str:
        """Return the kind of something that a record refers to and that is nowhere, else empty."""
        for kind, other in _references(record):
            is_there = (kind, other) in self._known
            if not is_there and self._reader.current(kind, other) is None:
                return kind_word(kind, 1)
        return ""


def _references(record: Record) -> Iterator[tuple[RecordKind, str]]:
    """Yield what a record refers to."""
    family = family_of(record)
    fields = family.fields(record)
    yield from _named(family.columns, fields)
    for child in family.children:
        for item in fields[child.field]:
            yield from _named(child.columns, item)


def _named(columns: Sequence[Column], fields: dict[str, Any]) -> Iterator[tuple[RecordKind, str]]:
    for column in columns:
        if isinstance(column, Ref) and fields[column.field] is not None:
            yield RecordKind(column.table), fields[column.field]


def _content(record: Record) -> dict[str, Any]:
    """Return a record's fields, without the times at which it was saved here or there."""
    fields = family_of(record).fields(record)
    return {name: value for name, value in fields.items() if name not in _CLOCK}


def _is_later(record: Record, before: Record) -> bool:
    if record.updated_at is None or before.updated_at is None:
        return False
    return record.updated_at > before.updated_at
