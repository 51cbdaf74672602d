"""Unsaved forms: kept in the casebook, or outside it for as long as it cannot be written."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.record import RecordKind
from desktop.store import drafts
from desktop.store.casebook import Casebook
from desktop.store.drafts import Draft
from desktop.store.errors import StoreError
from desktop.store.reader import Reader
from desktop.store.spill import Spill

__all__ = ["Draft", "Drafts", "is_over"]


class Drafts:
    """The unsaved forms of one open casebook."""

    def __init__(
        self, casebook: Casebook, now: Callable[[], datetime], spill: Path | None = None
    ) -> None:
        """Keep them in ``casebook``, and in the file ``spill`` where that fails; None for nowhere.

        Args:
            casebook: The open casebook.
            now: Hands in the moment, timezone-aware.
            spill: A file that need not be there, in a folder of the program's own.
        """
        self._casebook = casebook
        self._now = now
        self._spill = None if spill is None else Spill(spill, casebook.key)

    def put(self, form: str, record_id: str, content: str) -> bool:
        """Keep an unsaved form; it survives a crash.

        Args:
            form: The kind of the record that it makes, or a name of its own.
            record_id: The record's id; empty where the form makes none, or several.
            content: What is entered, as the form keeps it.

        Returns:
            Whether it is in the casebook; else it is in the program's own folder.

        Raises:
            StoreError: Where it can be kept in neither, with the reason that the casebook gives.
        """
        saved_at = self._later_than_the_record(form, record_id)
        draft = Draft(form=form, record_id=record_id, content=content, saved_at=saved_at)
        try:
            with self._casebook.transaction() as connection:
                drafts.put(connection, draft)
        except StoreError:
            if self._spill is None or not self._spill.put(draft):
                raise
            return False
        self.forget_outside(form, record_id)
        return True

    def drop(self, form: str, record_id: str) -> None:
        """Forget an unsaved form.

        Raises:
            StoreError: Where the casebook cannot be written.
        """
        self.forget_outside(form, record_id)
        with self._casebook.transaction() as connection:
            drafts.drop(connection, form, record_id)

    def forget_outside(self, form: str, record_id: str) -> None:
        """Forget one that is outside the casebook, because it is in it by now, or saved."""
        if self._spill is not None:
            self._spill.drop(form, record_id)

    def kept(self) -> tuple[Draft, ...]:
        """Return the unsaved forms, newest first, of each the newest.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        reader = self._casebook.reader()
        try:
            inside = drafts.kept(reader.db)
        finally:
            reader.close()
        outside = () if self._spill is None else self._spill.kept()
        newest: dict[tuple[str, str], Draft] = {}
        for draft in sorted((*outside, *inside), key=lambda one: one.saved_at, reverse=True):
            newest.setdefault((draft.form, draft.record_id), draft)
        return tuple(newest.values())

    def bring_in(self) -> None:
        """Take those that are outside into the casebook, as soon as it can be written again.

        Raises:
            StoreError: Where it still cannot; they stay where they are.
        """
        if self._spill is None or not self._spill.kept():
            return
        newest = self.kept()
        with self._casebook.transaction() as connection:
            for draft in newest:
                drafts.put(connection, draft)
        self._spill.clear()

    def _later_than_the_record(self, form: str, record_id: str) -> datetime:
        """Return the moment, and one after the record's latest save if the clock went back."""
        now = self._now()
        if form not in set(RecordKind):
            return now
        with suppress(StoreError):
            record = self._casebook.inside.current(RecordKind(form), record_id)
            if record is not None and record.updated_at is not None:
                return max(now, record.updated_at + timedelta(microseconds=1))
        return now


def is_over(draft: Draft, reader: Reader) -> bool:
    """Tell whether what a draft holds was saved: its record was, after it.

    A commit can fail and be carried out all the same, and a program can end between a draft that
    is kept outside the casebook and the save that ends it.

    Raises:
        StoreError: Where the casebook cannot be read.
    """
    record = reader.current(RecordKind(draft.form), draft.record_id)
    return record is not None and (record.updated_at or draft.saved_at) >= draft.saved_at
