"""The gaps list: what is missing for each base, computed, with the record that would close it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.event import Event, Significance
from desktop.domain.ids import BaseId
from desktop.domain.origins import corroboration
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DAY_S, DateSpan, day_end_s, day_of
from desktop.domain.wording_parts import isolated
from desktop.queries.reader import Reader
from desktop.queries.testimonies import testimonies_on, verdicts_on
from desktop.queries.transfers import transfers_at
from desktop.queries.watch import Urgency, watch_rows

WIDE_DAYS = 30


class GapKind(StrEnum):
    """What is missing, in the order of the list."""

    NO_REPORT = "no recent report"
    OVERDUE = "outcome not recorded"
    NO_ARRIVAL = "arrival not attested"
    SINGLE_ORIGIN = "single origin"
    NO_FIRST_HAND = "no first-hand note"
    WIDE_SPAN = "vague date"
    NO_COPY = "no saved copy"
    NEVER_GRADED = "never graded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing that is missing.

    Attributes:
        base: None where it concerns no base.
        record_kind, record: The record to open: it is there that the gap can be closed.
        text: What is missing, as a sentence.
    """

    kind: GapKind
    base: BaseId | None
    base_name: str
    record_kind: RecordKind
    record: str
    text: str


def gaps(
    reader: Reader, today: date, base_id: str = "", kinds: Collection[GapKind] = tuple(GapKind)
) -> tuple[Gap, ...]:
    """Return every gap, by base, in the order of `GapKind`.

    Args:
        reader: This thread's reader.
        today: The UTC day that counts as today.
        base_id: Only the gaps of this base; empty for those of all.
        kinds: Only these; no other is looked for.
    """
    found = [
        gap
        for key, one, name, stale_after_days in reader.db.execute(
            _BASE if base_id else _BASES, (base_id,) if base_id else ()
        ).fetchall()
        for gap in _of_base(reader, today, key, _Base(BaseId(one), name), stale_after_days, kinds)
    ]
    if not base_id and GapKind.OVERDUE in kinds:
        found.extend(_overdue(reader, today, None))
    order = {kind: number for number, kind in enumerate(GapKind)}
    return tuple(
        sorted(found, key=lambda gap: (gap.base is None, gap.base_name, order[gap.kind], gap.text))
    )


def has_bases(reader: Reader) -> bool:
    """Tell whether there is any base of which something could be missing."""
    row = reader.db.execute("SELECT 1 FROM base WHERE deleted_at IS NULL LIMIT 1").fetchone()
    return row is not None


@dataclass(frozen=True, slots=True)
class _Base:
    id: BaseId
    name: str

    def gap(self, kind: GapKind, record_kind: RecordKind, record: str, text: str) -> Gap:
        return Gap(
            kind=kind,
            base=self.id,
            base_name=self.name,
            record_kind=record_kind,
            record=record,
            text=text,
        )


def _of_base(
    reader: Reader,
    today: date,
    key: int,
    base: _Base,
    stale_after_days: int,
    kinds: Collection[GapKind],
) -> Iterator[Gap]:
    found = {
        GapKind.NO_REPORT: _stale(reader, today, key, base, stale_after_days),
        GapKind.OVERDUE: _overdue(reader, today, base),
        GapKind.NO_ARRIVAL: _one_ended(reader, base),
        GapKind.SINGLE_ORIGIN: _single_origins(reader, key, base),
        GapKind.NO_FIRST_HAND: _no_witness(reader, key, base),
        GapKind.WIDE_SPAN: _vague(reader, key, base),
        GapKind.NO_COPY: _no_copy(reader, key, base),
        GapKind.NEVER_GRADED: _ungraded(reader, key, base),
    }
    # None of them asks the casebook anything before it is gone through.
    return (gap for kind, missing in found.items() if kind in kinds for gap in missing)


def _stale(
    reader: Reader, today: date, key: int, base: _Base, stale_after_days: int
) -> Iterator[Gap]:
    row = reader.db.execute(_LAST_REPORT, (key,)).fetchone()
    assert row is not None
    last_s: int | None = row[0]
    last = None if last_s is None else day_of(last_s - 1)
    if last is None or last_s is None:
        text = f"No dated report is on record for {isolated(base.name)}."
    elif last_s < day_end_s(today) - stale_after_days * DAY_S:
        text = (
            f"The last report on {isolated(base.name)} is of {day_text(last)},"
            f" more than {stale_after_days} days ago."
        )
    else:
        return
    yield base.gap(GapKind.NO_REPORT, RecordKind.BASE, base.id, text)


def _overdue(reader: Reader, today: date, base: _Base | None) -> Iterator[Gap]:
    for row in watch_rows(reader, today, "" if base is None else base.id):
        if row.urgency is not Urgency.OVERDUE or (base is None and row.base is not None):
            continue
        assert row.due is not None, "only what has a day can be overdue"
        yield Gap(
            kind=GapKind.OVERDUE,
            base=None if base is None else base.id,
            base_name="" if base is None else base.name,
            record_kind=row.kind,
            record=row.id,
            text=f"“{row.text}” was due on {day_text(row.due)}; nobody has said what came of it.",
        )


def _one_ended(reader: Reader, base: _Base) -> Iterator[Gap]:
    for view in transfers_at(reader, base.id):
        if view.transfer.is_departure_only:
            yield base.gap(
                GapKind.NO_ARRIVAL,
                RecordKind.TRANSFER,
                view.id,
                f"{isolated(view.transfer.what)}: left {isolated(view.origin)}, arrival at"
                f" {isolated(view.destination)} not attested.",
            )


def _single_origins(reader: Reader, key: int, base: _Base) -> Iterator[Gap]:
    rows = reader.db.execute(_KEY_EVENTS, (key, Significance.KEY.value)).fetchall()
    for event_id, title in rows:
        testimonies = testimonies_on(reader, event_id)
        counted = corroboration(testimonies, verdicts_on(reader, testimonies))
        if counted.maximum <= 1:
            origins = "one origin" if counted.maximum else "no origin"
            yield base.gap(
                GapKind.SINGLE_ORIGIN,
                RecordKind.EVENT,
                event_id,
                f"“{isolated(title)}” is a key event and rests on {origins}.",
            )


def _no_witness(reader: Reader, key: int, base: _Base) -> Iterator[Gap]:
    row = reader.db.execute(_WITNESSED, (key,)).fetchone()
    assert row is not None
    notes, witnessed = row
    if notes and not witnessed:
        yield base.gap(
            GapKind.NO_FIRST_HAND,
            RecordKind.BASE,
            base.id,
            f"None of the {notes} supporting notes on {isolated(base.name)} is first-hand."
            if notes > 1
            else f"The one supporting note on {isolated(base.name)} is not first-hand.",
        )


def _vague(reader: Reader, key: int, base: _Base) -> Iterator[Gap]:
    for (event_id,) in reader.db.execute(_WIDE, (key, WIDE_DAYS * DAY_S)).fetchall():
        event = reader.get(RecordKind.EVENT, event_id)
        assert isinstance(event, Event)
        days = _width_days(event.when)
        width = "is open at an end" if days is None else f"is {days} days wide"
        yield base.gap(
            GapKind.WIDE_SPAN, RecordKind.EVENT, event_id, f"The date of “{event.title}” {width}."
        )


def _width_days(when: DateSpan) -> int | None:
    """Return the widest of the gaps between a span's bounds, None where one is missing."""
    pairs: Iterable[tuple[int | None, int | None]] = (
        [when.possible()]
        if when.is_once
        else [(when.start_min, when.start_max)]
        + ([] if when.is_open else [(when.end_min, when.end_max)])
    )
    widths = [None if a is None or b is None else (b - a) // DAY_S for a, b in pairs]
    known = [width for width in widths if width is not None]
    return max(known) if len(known) == len(widths) else None


def _no_copy(reader: Reader, key: int, base: _Base) -> Iterator[Gap]:
    for report_id, title in reader.db.execute(_UNSAVED, (key,)).fetchall():
        yield base.gap(
            GapKind.NO_COPY,
            RecordKind.REPORT,
            report_id,
            f"“{title}” has a link and no saved copy.",
        )


def _ungraded(reader: Reader, key: int, base: _Base) -> Iterator[Gap]:
    for source_id, label in reader.db.execute(_UNGRADED, (key,)).fetchall():
        yield base.gap(
            GapKind.NEVER_GRADED,
            RecordKind.SOURCE,
            source_id,
            f"The reliability of “{label}” has never been graded.",
        )


_BASES = """
SELECT key, id, name, stale_after_days FROM base WHERE deleted_at IS NULL ORDER BY name, key
"""
_BASE = "SELECT key, id, name, stale_after_days FROM base WHERE deleted_at IS NULL AND id = ?"
_LIVE_EVENTS = """
SELECT e.key FROM event_base eb JOIN event e ON e.key = eb.owner
WHERE eb.base = ? AND e.deleted_at IS NULL AND e.state <> 'rejected'
"""
_LAST_REPORT = f"""
SELECT MAX(r.published_end_max) FROM source_note n JOIN report r ON r.key = n.report
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND r.status <> 'retracted'
    AND n.event IN ({_LIVE_EVENTS})
"""
_KEY_EVENTS = """
SELECT DISTINCT e.id, e.title FROM event_base eb JOIN event e ON e.key = eb.owner
WHERE eb.base = ? AND e.deleted_at IS NULL AND e.state <> 'rejected' AND e.significance = ?
"""
_WITNESSED = f"""
SELECT COUNT(*), COALESCE(SUM(n.basis = 'witnessed'), 0)
FROM source_note n JOIN report r ON r.key = n.report
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND r.status <> 'retracted'
    AND n.stance = 'supports' AND n.status <> 'rejected' AND n.event IN ({_LIVE_EVENTS})
"""
# An open span is vague where its start is; a bounded one where either end is, or the whole of it
# where it says only "once, some time inside".
_WIDE = """
SELECT DISTINCT e.id FROM event_base eb JOIN event e ON e.key = eb.owner
WHERE eb.base = ?1 AND e.deleted_at IS NULL AND e.state <> 'rejected' AND CASE
    WHEN e.when_open_until IS NOT NULL
        THEN COALESCE(e.when_start_max - e.when_start_min > ?2, 1)
    WHEN COALESCE(e.when_start_max >= e.when_end_min, 1)
        THEN COALESCE(e.when_end_max - e.when_start_min > ?2, 1)
    ELSE COALESCE(e.when_start_max - e.when_start_min > ?2, 1)
        OR COALESCE(e.when_end_max - e.when_end_min > ?2, 1)
END
"""
_UNSAVED = f"""
SELECT DISTINCT r.id, r.title FROM source_note n JOIN report r ON r.key = n.report
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND r.url <> '' AND r.archive_url = ''
    AND r.text = '' AND n.event IN ({_LIVE_EVENTS})
    AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.report = r.key AND a.deleted_at IS NULL)
"""
_UNGRADED = f"""
SELECT DISTINCT s.id, s.label FROM source_note n JOIN report r ON r.key = n.report
LEFT JOIN note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM note_chain l WHERE l.owner = n.key)
JOIN source s ON s.key = COALESCE(c.source, r.publisher)
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL AND s.reliability = 'F'
    AND s.reliability_reason = '' AND n.stance <> 'no_comment' AND n.event IN ({_LIVE_EVENTS})
"""
