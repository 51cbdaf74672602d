"""Carries an import in: many short transactions under one group of the journal.

The group has its head, the entry in position 0, only when all is in: until then nobody sees a save
in it, and nothing undoes it. The head tells of no record. An import that is given up takes back
what it put in, in short transactions too, and its group stays without a head; one that was broken
off gets its head when the casebook is opened next, so that what came in can be undone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import repeat
from time import monotonic

from desktop.domain.folding import Folded
from desktop.domain.record import Record, RecordKind
from desktop.store import base_tally, external_ids, unfinished
from desktop.store.batches import Prepared, prepared
from desktop.store.casebook import Casebook
from desktop.store.changes import Group, GroupKind, Write
from desktop.store.encoding import Layout, Row, layout_of
from desktop.store.engine import Connection, DatabaseFailure, fold_log_at
from desktop.store.errors import not_made
from desktop.store.external_ids import ExternalId
from desktop.store.external_ids import Row as Ledger
from desktop.store.families import family_of
from desktop.store.many import many_of
from desktop.store.staging import Parcel, Stage, parts_of, size_of
from desktop.store.taking_back import Maker, take_back

# So many that the index is written in large pieces, so few that nobody waits for the lock.
RECORDS_AT_ONCE = 5_000
# Where one transaction took longer, the next are smaller; where it took far less, larger again.
LONGEST_S = 0.2
_FEWEST_AT_ONCE = 500
_ASKED_AT_ONCE = 500
# The log grows to so many pages before it is folded into the file: pages of an index are written
# once then, and not with each transaction.
_PAGES_OF_LOG = 16_000

# What a record refers to is of a kind before its own, or of its own.
IN_ORDER = tuple(
    RecordKind(name)
    for name in (
        *("actor", "source", "base", "report", "attachment", "event", "source_note", "posture"),
        *("origin_link", "transfer", "agreement", "watch_item", "assessment"),
        *("saved_view", "briefing"),
    )
)


class Importing:
    """One import into one casebook; `close` it in the end, whatever came of it."""

    def __init__(self, casebook: Casebook, label: str, maker: Maker) -> None:
        """Begin an import called ``label``.

        Raises:
            StoreError: Where the casebook, or a side file next to it, cannot be written.
        """
        self._casebook = casebook
        self._maker = maker
        self._stamp = maker.now().isoformat(timespec="microseconds")
        group_id = maker.new_id()
        self._group = Group(
            group_id=group_id,
            save_id=maker.new_id(),
            kind=GroupKind.EDIT,
            target=group_id,
            label=label,
        )
        self._position = 1
        self._newest = -1
        # How quick the machine is shows itself with the first.
        self._at_once = max(1, RECORDS_AT_ONCE // 4)
        self._kind = RecordKind.EVENT
        self._folded = Folded()
        self._layouts: dict[type[Record], Layout] = {}
        self._pending: dict[RecordKind, list[Record]] = {}
        self._pending_ids: set[str] = set()
        self._ids: list[Ledger] = []
        self._count = 0
        self.kinds: set[RecordKind] = set()
        try:
            self._stage = Stage(casebook.path, casebook.key)
        except (OSError, DatabaseFailure) as error:
            raise not_made(error, casebook.path) from error
        try:
            with casebook.transaction() as db:
                unfinished.begin(db, self._group, maker.author, self._stage.path)
        except BaseException:
            self._stage.close()
            raise
        fold_log_at(casebook.inside.db, _PAGES_OF_LOG)

    def stage(self, records: Iterable[Record], ids: Iterable[ExternalId] = ()) -> None:
        """Lay records aside that shall be put in, and of which rows of a collection they came.

        Args:
            records: New or changed; what one refers to is among those before it, or in the
                casebook.
            ids: Kept when these records are in.
        """
        for record in records:
            layout = self._layouts.get(type(record))
            if layout is None:
                layout = self._layouts[type(record)] = layout_of(family_of(record).kind)
            kind = layout.family.kind
            if record.id in self._pending_ids:
                # Its later state is put in after it, as a change.
                self._flush()
            self._pending_ids.add(record.id)
            rows = self._pending.get(kind)
            if rows is None:
                rows = self._pending[kind] = []
            rows.append(record)
            self._count += 1
            if self._count >= RECORDS_AT_ONCE:
                self._flush()
        self._ids += map(external_ids.row_of, ids, repeat(self._group.target))

    def carry_in(self) -> Iterator[int]:
        """Put in what was laid aside; yield how many records are in, after each transaction.

        Raises:
            StoreError: With a sentence; what was put in so far is still there.
        """
        self._flush()
        done = 0
        for parcel in self._stage.parcels():
            for part in parts_of(parcel, lambda: self._at_once):
                done += self._put_in(part)
                yield done

    def finish(self, note: str = "") -> None:
        """Let all that was put in be one save, called as the import is, and ``note`` behind it.

        Raises:
            StoreError: Where the casebook cannot be written.
        """
        with self._casebook.transaction() as db:
            unfinished.end(db, self._group.group_id)
            if self.is_begun:
                group = replace(self._group, label=self._group.label + note)
                self._casebook.journal.put_head(
                    group, self._kind, self._maker.author, self._maker.now()
                )
        base_tally.count(self._casebook)

    @property
    def is_begun(self) -> bool:
        """Whether something was put in."""
        return self._position > 1

    def give_up(self) -> None:
        """Take back what was put in; the journal keeps that it was there, and not its content.

        Raises:
            UndoRefused: Where something of it is used by now; the rest is still there.
            StoreError: Where the casebook cannot be written.
        """
        take_back(self._casebook, self._group, self._position, self._maker)

    def close(self) -> None:
        """Remove the side file."""
        self._stage.close()
        fold_log_at(self._casebook.inside.db)

    def _flush(self) -> None:
        if self._pending or self._ids:
            kinds = [kind for kind in IN_ORDER if kind in self._pending]
            many = [
                (kind.value, layout_of(kind).many(self._pending[kind], self._stamp))
                for kind in kinds
            ]
            self._stage.add((many, self._ids))
        self._pending, self._ids, self._count = {}, [], 0
        self._pending_ids = set()

    def _put_in(self, parcel: Parcel) -> int:
        """Put in one parcel; what takes time is done before the lock is taken."""
        db = self._casebook.inside.db
        new: list[Prepared] = []
        changed: list[tuple[RecordKind, Row]] = []
        for name, many in parcel[0]:
            kind = RecordKind(name)
            there = _there(db, kind, many.column(0))
            rows = many.rows() if there else []
            changed += [(kind, row) for row in rows if row[0] in there]
            fresh = [row for row in rows if row[0] not in there]
            if fresh or not there:
                new.append(prepared(kind, many_of(fresh) if there else many, self._folded))
        author, journal = self._maker.author, self._casebook.journal
        with self._casebook.transaction() as db:
            since = monotonic()
            group, now = self._new_save(), self._maker.now()
            if journal.newest() != self._newest:
                # Others wrote meanwhile, and may have taken out what a key is known of.
                journal.batches.keys.forget()
            position = self._position + journal.put_in(group, new, author, now, self._position)
            writes = (_write_of(kind, row) for kind, row in changed)
            position += len(journal.record(group, writes, author, now, position))
            external_ids.put_rows(db, parcel[1])
            self._newest = journal.newest()
        self._position = position
        self._kind = RecordKind(parcel[0][-1][0]) if parcel[0] else self._kind
        self.kinds.update(RecordKind(name) for name, _many in parcel[0])
        size, took_s = size_of(parcel), monotonic() - since
        if took_s > LONGEST_S:
            self._at_once = max(_FEWEST_AT_ONCE, size // 2)
        elif took_s < LONGEST_S / 3 and size >= self._at_once:
            self._at_once = min(RECORDS_AT_ONCE, size * 2)
        return size

    def _new_save(self) -> Group:
        return replace(self._group, save_id=self._maker.new_id())


def _write_of(kind: RecordKind, row: Row) -> Write:
    layout = layout_of(kind)
    return Write(kind=kind, record_id=row[0], fields=layout.fields(layout.all_names, row))


def _there(connection: Connection, kind: RecordKind, ids: Sequence[str]) -> set[str]:
    """Return the ids of those records that the casebook has."""
    found: set[str] = set()
    for at in range(0, len(ids), _ASKED_AT_ONCE):
        part = ids[at : at + _ASKED_AT_ONCE]
        marks = ", ".join("?" * len(part))
        sql = f'SELECT "id" FROM "{kind.value}" WHERE "id" IN ({marks})'
        found.update(record_id for (record_id,) in connection.execute(sql, part))
    return found
