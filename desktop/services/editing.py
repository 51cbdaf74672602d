"""The one place that changes data: applies, takes back and announces changes."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.ids import ulid
from desktop.domain.record import Record
from desktop.services.changes import Changes, RecordRef, changes_of, short_label
from desktop.services.drafts import Draft, Drafts
from desktop.store import drafts, timeline_parts
from desktop.store.casebook import Casebook
from desktop.store.changes import Author, BatchWrite, Group, GroupKind, Write
from desktop.store.engine import Connection
from desktop.store.errors import CasebookReadOnly, UndoRefused
from desktop.store.reader import Reader

if TYPE_CHECKING:
    from desktop.services.undoing.step import Step

__all__ = ["Changes", "Editing", "RecordRef"]

Listener = Callable[[Changes], None]
Finding = Callable[[Reader], Sequence[Record]]


class Editing:
    """Edits one open casebook; every edit is one journal group and one undo step."""

    def __init__(
        self,
        casebook: Casebook,
        author: Author,
        now: Callable[[], datetime],
        entropy: Callable[[int], bytes] = os.urandom,
        spill: Path | None = None,
    ) -> None:
        """Edit ``casebook`` in the name of ``author``.

        Args:
            casebook: The open casebook.
            author: Who edits, on which machine.
            now: Hands in the moment of each edit, timezone-aware.
            entropy: Hands in random bytes for ids.
            spill: A file of the program's own for unsaved forms while the casebook cannot be
                written; None keeps them nowhere else.
        """
        self._casebook = casebook
        self._drafts = Drafts(casebook, now, spill)
        self._author = author
        self._now = now
        self._entropy = entropy
        self._listeners: list[Listener] = []
        self._held_because = ""
        self._under_way = ""

    @property
    def read_only_because(self) -> str:
        """One sentence where the casebook can only be looked at now, else empty."""
        return self._casebook.read_only_because or self._held_because

    def hold(self, because: str) -> None:
        """Refuse every edit with the sentence ``because``, until it is called with an empty one.

        Drafts of what is being entered are still kept.
        """
        self._held_because = because

    def check_place(self) -> None:
        """Notice a file that was replaced or deleted while it is open, the sooner the safer.

        Raises:
            CasebookMoved: With a sentence.
        """
        self._casebook.check_place()

    def subscribe(self, listener: Listener) -> None:
        """Tell ``listener`` of every change from now on."""
        self._listeners.append(listener)

    @property
    def inside(self) -> Reader:
        """Reads the casebook on the connection that writes to it."""
        return self._casebook.inside

    @property
    def who(self) -> str:
        """The name of the analyst who edits."""
        return self._author.who

    def edit_as(self, author: Author) -> None:
        """Save in the name of ``author`` from now on."""
        self._author = author

    def now(self) -> datetime:
        """Return the moment, UTC."""
        return self._now().astimezone(UTC)

    def new_id(self) -> str:
        """Return an id for a new record."""
        return ulid(int(self._now().timestamp() * 1000), self._entropy(10))

    def apply(self, label: str, *records: Record, draft: tuple[str, str] | None = None) -> Changes:
        """Save ``records``, new or changed, as one undo step called ``label``.

        Args:
            label: The name of the step.
            records: Those that others of the same call refer to come first.
            draft: The form and the record's id of the draft that this ends. It goes in the same
                transaction: else what was saved could be offered once more after a crash.

        Raises:
            StoreError: With a sentence; nothing is then saved.
        """
        return self._put(label, GroupKind.EDIT, lambda _inside: records, draft)

    def apply_found(self, label: str, find: Finding) -> Changes:
        """Save what ``find`` returns as one undo step called ``label``.

        Args:
            label: The name of the step.
            find: Asked inside the transaction, so that nobody else changes what it has seen. It
                may raise, and then nothing is saved.

        Raises:
            StoreError: With a sentence; nothing is then saved.
        """
        return self._put(label, GroupKind.EDIT, find)

    def apply_writes(
        self, label: str, find: Callable[[Reader], Iterable[Write | BatchWrite]]
    ) -> Changes:
        """Save what ``find`` returns, field by field, as one undo step called ``label``.

        Args:
            label: The name of the step.
            find: Asked inside the transaction; it, and going through what it returns, may raise,
                and then nothing is saved.

        Raises:
            StoreError: With a sentence; nothing is then saved.
        """
        now = self.now()
        return self._save(label, GroupKind.EDIT, "", lambda: find(self._casebook.inside), now)

    def seed(self, label: str, *records: Record) -> Changes:
        """Save ``records`` as what a new casebook begins with: no undo step reaches them.

        Raises:
            StoreError: With a sentence; nothing is then saved.
        """
        return self._put(label, GroupKind.SEED, lambda _inside: records)

    def trash(self, label: str, *records: Record) -> Changes:
        """Put ``records`` into the trash as one undo step called ``label``.

        Raises:
            StoreError: With a sentence; nothing is then changed.
        """
        now = self.now()
        return self.apply(label, *(replace(record, deleted_at=now) for record in records))

    @property
    def undo_label(self) -> str | None:
        """The label of the edit that `undo` would take back, None where there is none."""
        with self._casebook.reading() as journal:
            group = journal.undoable()
        return None if group is None else group.label

    @property
    def redo_label(self) -> str | None:
        """The label of the edit that `redo` would bring back, None where there is none."""
        with self._casebook.reading() as journal:
            group = journal.redoable()
        return None if group is None else group.label

    @property
    def next_undo(self) -> "Step | None":
        """What `undo` would take back, and how much that is."""
        return self._next(is_redo=False)

    @property
    def next_redo(self) -> "Step | None":
        """What `redo` would bring back, and how much that is."""
        return self._next(is_redo=True)

    def begin_step(self, step: "Step") -> None:
        """Refuse every other undo and redo while ``step`` is done elsewhere, until `end_step`.

        Raises:
            UndoRefused: Where another is under way.
            CasebookReadOnly: Where nothing can be changed now.
        """
        self._check_free()
        if self._held_because:
            raise CasebookReadOnly(self._held_because)
        self._under_way = step.label

    def end_step(self, changes: Changes | None) -> None:
        """Announce what a step did that was done elsewhere, None where it did nothing."""
        self._under_way = ""
        if changes is not None:
            self._announce(changes)

    @contextmanager
    def elsewhere(self) -> Iterator["Editing"]:
        """Edit the same casebook on another thread, which is the one that calls; tell nobody.

        Whoever calls sees to it that nothing is edited here meanwhile: see `hold`.

        Raises:
            StoreError: Where it cannot be opened once more.
        """
        with self._casebook.beside() as casebook:
            yield Editing(casebook, self._author, self._now, self._entropy)

    def undo(self) -> Changes:
        """Take back the latest edit.

        Raises:
            UndoRefused: Where there is none, or what it changed has been changed since.
            StoreError: Where it cannot be written.
        """
        self._check_free()
        with self._casebook.reading() as journal:
            group = journal.undoable()
        if group is None:
            raise UndoRefused("There is nothing to undo.")
        return self._invert(group, GroupKind.UNDO)

    def redo(self) -> Changes:
        """Bring back the edit that was taken back last.

        Raises:
            UndoRefused: Where there is none, or what it changed has been changed since.
            StoreError: Where it cannot be written.
        """
        self._check_free()
        with self._casebook.reading() as journal:
            group = journal.redoable()
        if group is None:
            raise UndoRefused("There is nothing to redo.")
        return self._invert(group, GroupKind.REDO)

    def save_draft(self, form: str, record_id: str, content: str) -> bool:
        """Keep an unsaved form, named after the kind of its record; it survives a crash.

        Returns:
            Whether it is in the casebook; else it is in the program's own folder, because the
            casebook cannot be written.

        Raises:
            StoreError: Where it can be kept in neither.
        """
        return self._drafts.put(form, record_id, content)

    def drop_draft(self, form: str, record_id: str) -> None:
        """Forget an unsaved form.

        Raises:
            StoreError: Where the casebook cannot be written.
        """
        self._drafts.drop(form, record_id)

    def keep_timeline(self, name: str, parts: Sequence[bytes]) -> None:
        """Keep what the timeline worked out, so that it opens sooner; it is no record.

        Raises:
            StoreError: Where the casebook cannot be written.
        """
        with self._casebook.transaction() as connection:
            timeline_parts.put(connection, name, parts)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the unsaved forms, newest first.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        return self._drafts.kept()

    def bring_in_drafts(self) -> None:
        """Take into the casebook what is kept outside it, as soon as it can be written again.

        Raises:
            StoreError: Where it still cannot.
        """
        self._drafts.bring_in()

    def _put(
        self,
        label: str,
        kind: GroupKind,
        find: Finding,
        draft: tuple[str, str] | None = None,
    ) -> Changes:
        now = self.now()
        stamp = now.isoformat(timespec="microseconds")

        def writes() -> Sequence[Write]:
            return [self._write_of(record, stamp) for record in find(self._casebook.inside)]

        return self._save(label, kind, "", writes, now, draft)

    @staticmethod
    def _write_of(record: Record, stamp: str) -> Write:
        from desktop.store.families import family_of  # late: the window comes first

        family = family_of(record)
        # When it was made is kept by the journal, where it is there already.
        stamps = {"created_at": stamp, "updated_at": stamp}
        return Write(kind=family.kind, record_id=record.id, fields=family.fields(record) | stamps)

    def _invert(self, group: Group, kind: GroupKind) -> Changes:
        journal = self._casebook.journal
        latest = journal.undoable if kind is GroupKind.UNDO else journal.redoable

        def writes() -> Iterable[Write | BatchWrite]:
            if latest() != group:
                raise UndoRefused(
                    "Something else was saved in this casebook meanwhile. See what it was, then"
                    " try again."
                )
            return journal.inverse(group.target, kind)

        now = self.now()
        return self._save(group.label, kind, group.target, writes, now)

    def _save(
        self,
        label: str,
        kind: GroupKind,
        target: str,
        writes: Callable[[], Iterable[Write | BatchWrite]],
        now: datetime,
        draft: tuple[str, str] | None = None,
    ) -> Changes:
        if self._held_because:
            raise CasebookReadOnly(self._held_because)
        group_id = self.new_id()
        short = short_label(label)
        group = Group(
            group_id=group_id,
            save_id=self.new_id(),
            kind=kind,
            target=target or group_id,
            label=short,
        )

        def end_draft(connection: Connection) -> None:
            if draft is not None:
                drafts.drop(connection, *draft)

        entries = self._casebook.save(group, writes, self._author, now, end_draft)
        changes = changes_of(short, entries)
        if draft is not None:
            self._drafts.forget_outside(*draft)
        self._announce(changes)
        return changes

    def _announce(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

    def _check_free(self) -> None:
        if self._under_way:
            raise UndoRefused(
                f"“{self._under_way}” is just being taken back or brought again. Wait until that is"
                " done."
            )

    def _next(self, *, is_redo: bool) -> "Step | None":
        from desktop.services.undoing.step import Step  # late: nobody undoes at the start

        with self._casebook.reading() as journal:
            edit = journal.redoable() if is_redo else journal.undoable()
            if edit is None:
                return None
            return Step(edit=edit, is_redo=is_redo, records=journal.records_of(edit))
