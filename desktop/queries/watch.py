"""What the watch list asks: deadlines, agreements with their computed expiry, open questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.durations import countdown_words
from desktop.domain.ids import BaseId, EventId
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem, WatchState
from desktop.queries.later import watched_later
from desktop.queries.reader import Reader


class Urgency(StrEnum):
    """How pressing a line of the watch list is, in the order of the list."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    CLOSED = "closed"


SOON_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRow:
    """One line: a watch item, or an agreement whose term runs.

    Attributes:
        kind: WATCH or AGREEMENT.
        sort: The item's kind in words, or "agreement".
        due: Its day; for an agreement the last day of its term.
        state: The item's state or the agreement's outcome, in words.
        rests_on: What a computed day rests on, empty where the day was given.
        event: What it came to, else what it arises from.
    """

    kind: RecordKind
    id: str
    text: str
    sort: str
    base: BaseId | None
    base_name: str
    set_on: date | None
    due: date | None
    state: str
    outcome: str
    rests_on: str
    event: EventId | None
    urgency: Urgency

    def countdown(self, today: date) -> str:
        """Return how far off the day is, empty where there is none or it is closed."""
        if self.due is None or self.urgency is Urgency.CLOSED:
            return ""
        return countdown_words(self.due, today)


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchList:
    """The lines of the watch list, and how many more were added after the moment looked at."""

    rows: tuple[WatchRow, ...]
    later: Mapping[RecordKind, int]


def watch_list(reader: Reader, today: date) -> WatchList:
    """Return the whole watch list.

    Args:
        reader: This thread's reader.
        today: The UTC day that counts as today.
    """
    return WatchList(rows=watch_rows(reader, today), later=watched_later(reader))


def watch_rows(reader: Reader, today: date, base_id: str = "") -> tuple[WatchRow, ...]:
    """Return the watch list: what is overdue first, then by day, then what has none, then closed.

    Args:
        reader: This thread's reader.
        today: The UTC day that counts as today.
        base_id: Only what concerns this base; empty for all.
    """
    if base_id:
        items = _items(reader, today, _AT_BASE, base_id)
        agreements = _agreements(reader, today, _AT_BASE, base_id)
    else:
        items, agreements = _items(reader, today), _agreements(reader, today, _EACH_ONCE)
    return tuple(sorted([*items, *agreements], key=_order))


def watch_rows_of(reader: Reader, today: date, event_id: str) -> tuple[WatchRow, ...]:
    """Return the agreements of an event and the watch items it raised or settled, as `watch_rows`.

    Args:
        reader: This thread's reader.
        today: The UTC day that counts as today.
        event_id: Which event.
    """
    items = _items(reader, today, _BY_EVENT, event_id, event_id)
    agreements = _agreements(reader, today, f"AND e.id = ? {_EACH_ONCE}", event_id)
    return tuple(sorted([*items, *agreements], key=_order))


def _items(reader: Reader, today: date, which: str = "", *ids: str) -> list[WatchRow]:
    rows = []
    for item_id, base, base_name in reader.db.execute(f"{_ITEMS} {which}", ids).fetchall():
        item = reader.get(RecordKind.WATCH, item_id)
        assert isinstance(item, WatchItem)
        rows.append(
            WatchRow(
                kind=RecordKind.WATCH,
                id=item.id,
                text=item.text,
                sort=item.kind.value,
                base=None if base is None else BaseId(base),
                base_name=base_name or "",
                set_on=item.set_on,
                due=item.due,
                state=item.state.value,
                outcome=item.outcome,
                rests_on="",
                event=item.event or item.raised_by,
                urgency=_urgency(item.due, today, closed=item.state is not WatchState.OPEN),
            )
        )
    return rows


def _agreements(reader: Reader, today: date, which: str, *ids: str) -> list[WatchRow]:
    rows = []
    found = reader.db.execute(f"{_AGREEMENTS} {which}", ids).fetchall()
    for agreement_id, title, base, base_name in found:
        agreement = reader.get(RecordKind.AGREEMENT, agreement_id)
        assert isinstance(agreement, Agreement)
        expiry = agreement.expiry()
        rows.append(
            WatchRow(
                kind=RecordKind.AGREEMENT,
                id=agreement.id,
                text=agreement.terms or title,
                sort="agreement",
                base=None if base is None else BaseId(base),
                base_name=base_name or "",
                set_on=agreement.start,
                due=expiry,
                state=agreement.outcome.value,
                outcome=agreement.outcome_reason,
                rests_on=agreement.assumed(),
                event=agreement.event,
                urgency=_urgency(
                    expiry, today, closed=agreement.outcome is not AgreementOutcome.PENDING
                ),
            )
        )
    return rows


def _urgency(due: date | None, today: date, *, closed: bool) -> Urgency:
    if closed:
        return Urgency.CLOSED
    if due is None:
        return Urgency.UNDATED
    left = (due - today).days
    if left < 0:
        return Urgency.OVERDUE
    return Urgency.SOON if left <= SOON_DAYS else Urgency.LATER


def _order(row: WatchRow) -> tuple[int, date, str, str]:
    group = {Urgency.OVERDUE: 0, Urgency.UNDATED: 2, Urgency.CLOSED: 3}.get(row.urgency, 1)
    return group, row.due or date.max, row.text, row.id


_ITEMS = """
SELECT w.id, b.id, b.name FROM watch_item w LEFT JOIN base b ON b.key = w.base
WHERE w.deleted_at IS NULL
"""
_AT_BASE = "AND b.id = ?"
_BY_EVENT = """AND (
    w.event = (SELECT key FROM event WHERE id = ?)
    OR w.raised_by = (SELECT key FROM event WHERE id = ?)
)"""
_EACH_ONCE = "GROUP BY a.key"
_AGREEMENTS = """
SELECT a.id, e.title, b.id, b.name FROM agreement a
JOIN event e ON e.key = a.event
LEFT JOIN event_base eb ON eb.owner = e.key
LEFT JOIN base b ON b.key = eb.base
WHERE a.deleted_at IS NULL AND e.deleted_at IS NULL
"""
