"""What differs between two moments: added, revised, retracted, expired, moved, by base."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded, AsReported, Moment, outlook
from desktop.queries.difference_words import Difference, DifferenceKind
from desktop.queries.judgements_moved import contradictions_moved, expired, postures_moved
from desktop.queries.reader import Reader
from desktop.queries.records_changed import Pair, record_differences
from desktop.store.as_recorded import changed_between, last_entry, newest_entry

__all__ = ["Difference", "DifferenceKind", "differences"]


def differences(
    open_reader: Callable[[], Reader], before: Moment, after: Moment, today: date
) -> tuple[Difference, ...]:
    """Return what differs between two moments, by base, in the order of `DifferenceKind`.

    Between two days as reported, records differ by what became known; of what was known on both,
    only the letters of sources, the ends of transfers and the state of watch items can differ.

    Args:
        open_reader: Opens a reader of the casebook.
        before: The earlier moment.
        after: The later one.
        today: The UTC day that counts as today where a moment is now.

    Raises:
        StoreError: Where the file cannot be read.
    """
    with _seen(open_reader, before) as old, _seen(open_reader, after) as new:
        touched = _touched(_Side(old, before), _Side(new, after))
        pair = Pair(old, new)
        moved = tuple(postures_moved(pair, touched))
        told = {one.record for one in moved}
        found = [
            *moved,
            *contradictions_moved(pair),
            *expired(pair, _day(before, today), _day(after, today)),
        ]
        for kind, record_id in touched:
            if record_id not in told:
                found.extend(record_differences(pair, kind, record_id))
    return tuple(sorted(found, key=_order))


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two moments, with a reader that shows it."""

    reader: Reader
    moment: Moment

    def last_entry(self) -> int:
        """Return the last journal entry that this side knows of."""
        if isinstance(self.moment, AsRecorded):
            return last_entry(self.reader.db, self.moment.at)
        return newest_entry(self.reader.db)

    def ids(self, kind: RecordKind) -> set[str]:
        """Return the ids of all records of a kind that this side shows."""
        return {one for (one,) in self.reader.db.execute(f'SELECT id FROM "{kind.value}"')}


@contextmanager
def _seen(open_reader: Callable[[], Reader], moment: Moment) -> Iterator[Reader]:
    shown = outlook(moment, open_reader)
    try:
        reader = open_reader()
        try:
            shown.show(reader)
            yield reader
        finally:
            reader.close()
    finally:
        shown.close()


def _touched(old: _Side, new: _Side) -> dict[tuple[RecordKind, str], None]:
    """Return the records that may differ, each once, in the order of their kinds."""
    first, last = sorted((old.last_entry(), new.last_entry()))
    changed = changed_between(new.reader.db, first, last)
    found = dict.fromkeys(one for one in changed if one[0] not in _NOT_REPORTED)
    if isinstance(old.moment, AsReported) or isinstance(new.moment, AsReported):
        for kind in (one for one in RecordKind if one not in _NOT_REPORTED):
            before, after = old.ids(kind), new.ids(kind)
            known = before | after if kind in _BY_DAY else before ^ after
            found.update(dict.fromkeys((kind, one) for one in sorted(known)))
    return found


def _day(moment: Moment, today: date) -> date:
    if isinstance(moment, AsReported):
        return moment.day
    return moment.at.astimezone(UTC).date() if isinstance(moment, AsRecorded) else today


def _order(one: Difference) -> tuple[bool, str, str, int, str, str]:
    number = list(DifferenceKind).index(one.kind)
    return one.base is None, one.base_name, one.base or "", number, one.text, one.record


# These are made from what is known of the bases; they are no news of any.
_NOT_REPORTED = {RecordKind.BRIEFING, RecordKind.SAVED_VIEW}
# What a record of these kinds says depends on the day, even where it is known on both.
_BY_DAY = {RecordKind.SOURCE, RecordKind.TRANSFER, RecordKind.WATCH}
