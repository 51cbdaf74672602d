"""Takes a large edit back, or brings it again, in many short transactions, as an import comes in.

The group has its head, the entry in position 0, only in the end: until then no undo or redo is
seen. Where it cannot go on, it brings again what it had taken back. One that was broken off gets
its head when the casebook is opened next, so that a redo brings that part again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic

from desktop.domain.record import RecordKind
from desktop.store import base_tally, standing, unfinished
from desktop.store.casebook import Casebook
from desktop.store.changes import Entry, Group, GroupKind
from desktop.store.engine import Connection, DatabaseFailure, fold_log_at
from desktop.store.errors import StoreError, UndoRefused, not_made
from desktop.store.staging import Stage
from desktop.store.taking_back import Maker

LONGEST_S = 0.1
"""Single records go into one transaction until it took so long; a batch has one of its own."""
_PAGES_OF_LOG = 16_000
_MEANWHILE = "Another window or program took this back, or brought it again, meanwhile."


class Reversing:
    """One undo or redo of one edit; `run` it once, then `close` it, whatever came of it."""

    def __init__(self, casebook: Casebook, edit: Group, kind: GroupKind, maker: Maker) -> None:
        """Prepare to take back or forth.

        Args:
            casebook: Opened for writing.
            edit: What was the latest that could be undone, or redone, when that was asked for.
            kind: Whether it is undone or redone.
            maker: Who does it.

        Raises:
            StoreError: Where no side file can be made next to the casebook.
        """
        self._casebook, self._edit, self._kind, self._maker = casebook, edit, kind, maker
        self._group = self._new_group(kind)
        self._position = 1
        self._is_listed = False
        self.records = 0
        try:
            self._stage = Stage(casebook.path, casebook.key)
        except (OSError, DatabaseFailure) as error:
            raise not_made(error, casebook.path) from error
        fold_log_at(casebook.inside.db, _PAGES_OF_LOG)

    def run(self, told: Callable[[int], None], check: Callable[[], None]) -> frozenset[RecordKind]:
        """Do it, and return the kinds of the records that came, went or changed.

        Args:
            told: Told how many records are done, after each transaction.
            check: Asked before each transaction; what it raises gives it up.

        Raises:
            UndoRefused: Where somebody else did it already, or what it changed was changed since;
                all is then as it was before.
            StoreError: Where the casebook cannot be written.
        """
        with self._casebook.reading() as journal:
            self._check_state()
            entries = journal.entries_of(self._edit.target, self._kind)
        rest = list(entries)
        try:
            while rest:
                check()
                with self._casebook.transaction() as db:
                    if not self._is_listed:
                        self._begin(db)
                    done = self._some(rest, self._group)
                self._is_listed = True
                self.records += done
                told(self.records)
        except BaseException as error:
            if self._is_listed:
                self._give_up(error)
            raise
        self._finish(entries)
        return frozenset(entry.kind for entry in entries)

    def close(self) -> None:
        """Remove the side file."""
        self._stage.close()
        fold_log_at(self._casebook.inside.db)

    def _begin(self, db: Connection) -> None:
        """List it together with its first entries, so that nobody else begins as well."""
        self._check_state()
        unfinished.begin(db, self._group, self._maker.author, self._stage.path)

    def _some(self, rest: list[Entry], group: Group) -> int:
        """Invert the last of ``rest``, and more while that is quick; return how many records."""
        journal, author, now = self._casebook.journal, self._maker.author, self._maker.now()
        save = replace(group, save_id=self._maker.new_id())
        since, records = monotonic(), 0
        while rest:
            entry = rest[-1]
            if records and (not entry.record_id or monotonic() - since > LONGEST_S):
                break
            writes = [journal.inverse_of(entry)]
            self._position += len(journal.record(save, writes, author, now, self._position))
            batch = entry.after or entry.before
            records += 1 if entry.record_id else batch["records"]
            rest.pop()
        return records

    def _finish(self, entries: Sequence[Entry]) -> None:
        journal, maker = self._casebook.journal, self._maker
        with self._casebook.transaction() as db:
            if any(not entry.record_id for entry in entries):
                journal.forget_rows(entries)
            unfinished.end(db, self._group.group_id)
            journal.put_head(self._group, entries[-1].kind, maker.author, maker.now())
        base_tally.count(self._casebook)

    def _give_up(self, why: BaseException) -> None:
        """Bring again what was taken back so far, or the other way round; nobody sees a save."""
        is_undo = self._kind is GroupKind.UNDO
        back = GroupKind.REDO if is_undo else GroupKind.UNDO
        try:
            with self._casebook.reading() as journal:
                rest = journal.entries_of(self._edit.target, back)
            group, self._position = self._new_group(back), 1
            is_listed = True
            while is_listed:
                with self._casebook.transaction() as db:
                    self._some(rest, group)
                    if not rest:
                        unfinished.end(db, self._group.group_id)
                is_listed = bool(rest)
        except StoreError as failure:
            raise UndoRefused(
                f"It broke off, and what was done of it stays for now: {failure} Open the casebook"
                " again then: that part is one step in the history, “broken off”, which"
                f" {'Redo' if is_undo else 'Undo'} reverses."
            ) from why

    def _check_state(self) -> None:
        """Go on where nobody else took it back or forth since.

        Other edits may have been saved since it was the latest: what of them stands in the way
        shows itself with the entry concerned.
        """
        db, target = self._casebook.inside.db, self._edit.target
        is_undone = standing.is_undone(db, target)
        if is_undone is (self._kind is GroupKind.UNDO) or standing.is_under_way(db, target):
            raise UndoRefused(_MEANWHILE)

    def _new_group(self, kind: GroupKind) -> Group:
        new_id = self._maker.new_id
        return replace(self._edit, group_id=new_id(), save_id=new_id(), kind=kind)
