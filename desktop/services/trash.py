"""Puts records into the trash and takes them out again, with what belongs to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from desktop.domain.attachment import Attachment
from desktop.domain.errors import BasewatchError
from desktop.domain.ids import ReportId
from desktop.domain.note import SourceNote
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report
from desktop.queries.reader import Reader
from desktop.queries.titles import title_of
from desktop.queries.words import kind_word
from desktop.services.editing import Changes, Editing
from desktop.services.quotes import placed
from desktop.store.references import referring
from desktop.store.trash import trashed_one, went_with

_Made = TypeVar("_Made", bound=Record)


class TrashRefused(BasewatchError):
    """Something that cannot go to the trash or come back, with the reason."""


class Trash:
    """The trash of one casebook; everything it does is one undo step.

    A record that others refer to may go: they keep the reference and show its name, so that
    nothing changes its meaning, and all is as before when it comes back.
    """

    def __init__(self, editing: Editing) -> None:
        """Change the casebook by ``editing``."""
        self._editing = editing

    def put(self, kind: RecordKind, record_id: str) -> Changes:
        """Put one record into the trash.

        Raises:
            TrashRefused: Where it is not there any more.
            StoreError: Where the casebook cannot be written.
        """

        def find(inside: Reader) -> Sequence[Record]:
            return [_gone(_live(inside, kind, record_id, Record), self._editing.now())]

        return self._editing.apply_found(self._label("Delete", kind, record_id), find)

    def put_report(self, report_id: str, move_notes_to: str | None = None) -> Changes:
        """Put a report and its files into the trash.

        Args:
            report_id: The report.
            move_notes_to: The report that takes its notes over; None puts them into the trash
                too. A quotation keeps its place only where that report's text has it as well.

        Raises:
            TrashRefused: Where either report is not there any more, or they are the same.
            StoreError: Where the casebook cannot be written.
        """

        def find(inside: Reader) -> Sequence[Record]:
            report = _live(inside, RecordKind.REPORT, report_id, Report)
            heir = _heir(inside, report_id, move_notes_to)
            now = self._editing.now()
            hanging = _hanging(inside, report_id)
            return [_gone(report, now), *(_left_over(one, heir, now) for one in hanging)]

        return self._editing.apply_found(self._label("Delete", RecordKind.REPORT, report_id), find)

    def restore(self, kind: RecordKind, record_id: str) -> Changes:
        """Take a record out of the trash, with all that went there with it and is still there.

        Raises:
            TrashRefused: Where it is not in the trash any more.
            StoreError: Where the casebook cannot be written.
        """

        def find(inside: Reader) -> Sequence[Record]:
            one = trashed_one(inside.db, kind, record_id)
            if one is None:
                raise TrashRefused(f"This {kind_word(kind)} is not in the trash any more.")
            return [
                replace(_there(inside, other, other_id), deleted_at=None)
                for other, other_id in went_with(inside.db, one)
            ]

        return self._editing.apply_found(self._label("Restore", kind, record_id), find)

    def _label(self, verb: str, kind: RecordKind, record_id: str) -> str:
        return f"{verb} {kind_word(kind)}: {title_of(self._editing.inside, kind, record_id)}"


def _gone(record: Record, now: datetime) -> Record:
    return replace(record, deleted_at=now)


def _left_over(record: Record, heir: Report | None, now: datetime) -> Record:
    """Return a note or file of a deleted report: the note with its heir, else in the trash."""
    if heir is None or not isinstance(record, SourceNote):
        return _gone(record, now)
    return placed(replace(record, report=ReportId(heir.id)), heir.text)


def _heir(inside: Reader, report_id: str, heir_id: str | None) -> Report | None:
    if heir_id is None:
        return None
    if heir_id == report_id:
        raise TrashRefused("Its notes cannot go to the report that is deleted: choose another.")
    return _live(inside, RecordKind.REPORT, heir_id, Report)


def _hanging(inside: Reader, report_id: str) -> Iterator[Record]:
    """Yield the live notes and files of a report."""
    for kind, other in referring(inside.db, RecordKind.REPORT, report_id, live=True):
        record = _there(inside, kind, other)
        if isinstance(record, SourceNote | Attachment):
            yield record


def _live(inside: Reader, kind: RecordKind, record_id: str, made: type[_Made]) -> _Made:
    record = inside.get(kind, record_id)
    if not isinstance(record, made) or record.deleted_at is not None:
        raise TrashRefused(f"This {kind_word(kind)} is not there any more.")
    return record


def _there(inside: Reader, kind: RecordKind, record_id: str) -> Record:
    record = inside.get(kind, record_id)
    assert record is not None, "it was found in this transaction"
    return record
