"""Carries out one order: checks a file or imports it, and tells how far it is."""

import os
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from desktop.domain.ids import ulid
from desktop.services.casebooks import open_casebook
from desktop.services.importing.checked import Checked, totals_of
from desktop.services.importing.committing import Committing, check_cancelled
from desktop.services.importing.dates import DateCount, Watched
from desktop.services.importing.fates import Fate
from desktop.services.importing.importing import Batch
from desktop.services.importing.mapping import RowIs
from desktop.services.importing.order import Order
from desktop.services.importing.outcome import Outcome
from desktop.services.importing.pace import Pace, Progress, Stage
from desktop.services.importing.running import Taking, files_kept, run_import
from desktop.services.importing.sources import table_of, taking_of
from desktop.services.importing.tables.table import Table
from desktop.services.importing.verdicts import Packing, Verdict
from desktop.services.importing.ways import WayKind
from desktop.services.pipes import Say
from desktop.store.casebook import Casebook
from desktop.store.taking_back import Maker, take_back_broken_off

_TELL_EVERY_S = 0.2
_ASK_EVERY_ROWS = 100
# Nobody sits before an import: it waits for whoever edits by hand, and not they for it.
_PATIENCE_MS = 60_000


class Watch:
    """Follows an import: tells of its rows and of how far it is, and ends it where that is wanted.

    Args:
        say: Tells whoever gave the order.
        pace: Measures.
        is_cancelled: Asked now and then.
        tells_all: Whether every row is told, or only those of which there is anything to tell.
    """

    def __init__(
        self, say: Say, pace: Pace, is_cancelled: Callable[[], bool], *, tells_all: bool
    ) -> None:
        self.verdicts: Counter[Verdict] = Counter()
        self.flagged = 0
        self._say = say
        self._pace = pace
        self._is_cancelled = is_cancelled
        self._tells_all = tells_all
        self._packing = Packing(lambda piece: say(rows=b64encode(piece).decode("ascii")))
        self._rows = self._records = self._records_in_all = 0
        self._told_at = monotonic()

    def row(self, fate: Fate) -> None:
        """Take what became of a row.

        Raises:
            ImportCancelled: Where somebody wants no more.
        """
        self._rows += 1
        self.verdicts[fate.verdict] += 1
        self.flagged += bool(fate.doubts)
        if self._tells_all or fate.tells:
            self._packing.tell(fate.told())
        if self._rows % _ASK_EVERY_ROWS == 0:
            check_cancelled(self._is_cancelled)
            self._tell(lambda: self._pace.reading(self._rows))

    def batches(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        """Count the records that go by."""
        for batch in batches:
            self._records_in_all += len(batch.records)
            yield batch
        self._packing.finish()
        self._pace.turn(self._rows)
        self._told_at = 0.0

    def records(self, done: int) -> None:
        """Take how many records are in."""
        self._records = done
        self._tell(lambda: self._pace.writing(done, self._records_in_all))

    def is_cancelled(self) -> bool:
        """Tell whether it shall end; whoever asks is told what becomes of what came in."""
        if not self._is_cancelled():
            return False
        if self._records:
            self._say(progress=Progress(stage=Stage.CLEANING, records=self._records).as_json())
        return True

    def _tell(self, progress: Callable[[], Progress]) -> None:
        now = monotonic()
        if now - self._told_at >= _TELL_EVERY_S:
            self._told_at = now
            self._say(progress=progress().as_json())


@dataclass(frozen=True, slots=True)
class _Counted:
    """An import whose records are counted as they go by."""

    taking: Taking
    watch: Watch

    @property
    def outcome(self) -> Outcome:
        return self.taking.outcome

    def batches(self) -> Iterator[Batch]:
        return self.watch.batches(self.taking.batches())

    def check(self) -> Outcome:
        for _batch in self.batches():
            pass
        return self.outcome


def carry_out(order: Order, say: Say, is_cancelled: Callable[[], bool], *, writes: bool) -> Checked:
    """Check a file, or import it where it ``writes``.

    Raises:
        BasewatchError: With a sentence; nothing is then changed, unless it is ImportKept.
    """
    pace = Pace(monotonic, order.rows or None, writes=writes)
    watch = Watch(say, pace, is_cancelled, tells_all=not writes)
    table = table_of(order.given, is_table=order.way.kind is not WayKind.OWN)
    dates = None if table is None else _dates(order, table)
    if dates is not None and table is not None:
        table = Watched(table, dates)
    look_only = "" if writes else "Opened for a check."
    casebook = open_casebook(
        order.casebook, key=order.key, look_only=look_only, busy_timeout_ms=_PATIENCE_MS
    )
    with closing(casebook), closing(casebook.reader()) as reader:
        taking = taking_of(
            order.given,
            table,
            order.way,
            reader,
            new_id,
            answers=order.answers,
            told=watch.row,
        )
        counted = _Counted(taking, watch)
        if writes:
            own_json = order.given.path if table is None else None
            outcome = _run(casebook, order, own_json, counted, watch)
        else:
            outcome = counted.check()
    return Checked(
        totals=totals_of(outcome, watch.verdicts, watch.flagged),
        questions=tuple(outcome.questions),
        dates=None if dates is None else dates.found(),
    )


def take_back(order: Order) -> bool:
    """Take back what an import left that was broken off; tell whether nothing is there.

    Raises:
        StoreError: Where the casebook cannot be written.
    """
    casebook = open_casebook(
        order.casebook, key=order.key, busy_timeout_ms=_PATIENCE_MS, leaves_broken_off=True
    )
    with closing(casebook):
        maker = Maker(author=order.author, now=_now, new_id=new_id)
        return take_back_broken_off(casebook, maker)


def new_id() -> str:
    """Return an id for a new record."""
    return ulid(int(_now().timestamp() * 1000), os.urandom(10))


def _run(
    casebook: Casebook, order: Order, own_json: Path | None, taking: Taking, watch: Watch
) -> Outcome:
    committing = Committing(casebook, order.author, _now)
    label = f"Import {order.given.name}"
    with files_kept(casebook, own_json, watch.is_cancelled):
        return run_import(committing, label, taking, watch.records, watch.is_cancelled)


def _dates(order: Order, table: Table) -> DateCount | None:
    mapping = order.way.mapping
    if mapping is None or mapping.rows is not RowIs.EVENT:
        return None
    return DateCount(mapping, table.columns)


def _now() -> datetime:
    return datetime.now(UTC)
