"""What a briefing asks: which events matter in a period, and the facts that stand in a casebook."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.briefing import Fact
from desktop.domain.event import EventState, Modality
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.wording.dates import after_clause, when_words
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.store.columns import Span

MOST_FACTS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which events are told of.

    Attributes:
        events: Only these, where any are named.
        start_s, end_s: Those that may have held then, seconds since 1970 UTC; what was still so
            when last reported counts until then.
    """

    shown: EventFilter
    events: tuple[str, ...]
    start_s: int
    end_s: int


def events_told(
    reader: Reader, chosen: Chosen, base_id: str | None, most: int
) -> tuple[tuple[str, ...], int]:
    """Return the ids of chosen events, those that matter most and are latest first; and how many.

    Args:
        reader: This thread's reader.
        chosen: Which.
        base_id: Only those at, from or to this base; None for all.
        most: How many ids at most.
    """
    condition, parameters = chosen.shown.condition()
    conditions = [f"({condition})", "COALESCE(e.when_open_until > ?, e.when_end_max > ?, 1)"]
    values: list[str | int] = [*parameters, chosen.start_s, chosen.start_s]
    conditions.append("COALESCE(e.when_start_min < ?, 1)")
    values.append(chosen.end_s)
    if chosen.events:
        # What was picked by hand is told whenever it was.
        conditions = [f"e.id IN ({', '.join('?' * len(chosen.events))})"]
        values = [*chosen.events]
    if base_id is not None:
        conditions.append(
            "EXISTS (SELECT 1 FROM event_base eb JOIN base b ON b.key = eb.base"
            " WHERE eb.owner = e.key AND b.id = ?)"
        )
        values.append(base_id)
    where = f"e.deleted_at IS NULL AND e.state <> 'rejected' AND {' AND '.join(conditions)}"
    sql = f"SELECT e.id FROM event e {chosen.shown.joins} WHERE {where} {_LATEST} LIMIT {most}"
    found = tuple(event_id for (event_id,) in reader.db.execute(sql, values))
    if len(found) < most:
        return found, len(found)
    counted = f"SELECT COUNT(*) FROM event e {chosen.shown.joins} WHERE {where}"
    row = reader.db.execute(counted, values).fetchone()
    assert row is not None
    return found, int(row[0])


def known_since(reader: Reader, events: Sequence[str]) -> dict[str, int]:
    """Return when the first report on each event was public, seconds since 1970 UTC.

    One without a dated report counts from when it was recorded.
    """
    marks = ", ".join("?" * len(events))
    rows = reader.db.execute(_KNOWN_SINCE.format(marks=marks), tuple(events)).fetchall()
    return {event_id: int(known_s) for event_id, known_s in rows}


def facts(reader: Reader, most: int = MOST_FACTS) -> tuple[tuple[Fact, ...], bool]:
    """Return what the newest reports, events and notes say; and whether these are all.

    Each says no more than stands in its own record, so that a change elsewhere does not touch it.
    """
    bases = _bases_of_events(reader)
    reports = [_report(*row) for row in reader.db.execute(f"{_REPORTS} LIMIT {most}").fetchall()]
    when = Span("when")
    columns = ", ".join(f'e."{name}"' for name in when.names)
    rests = _reports_of_events(reader)
    events = [
        Fact(
            key=f"event:{event_id}",
            base=bases.get(key, ""),
            says=_reading(title, modality, when.from_json(when.from_row(span, _no_ids))),
            struck="rejected" if state == EventState.REJECTED else "",
            rests_on=tuple(f"report:{one}" for one in rests.get(key, ())),
        )
        for key, event_id, title, modality, state, *span in reader.db.execute(
            f"SELECT e.key, e.id, e.title, e.modality, e.state, {columns} FROM event e"
            f" WHERE e.deleted_at IS NULL ORDER BY e.key DESC LIMIT {most}"
        ).fetchall()
    ]
    notes = [_note(bases, *row) for row in reader.db.execute(f"{_NOTES} LIMIT {most}").fetchall()]
    is_whole = max(map(len, (reports, events, notes))) < most
    return (*reports, *events, *notes), is_whole


def _report(report_id: str, title: str, publisher: str, status: str, *span: object) -> Fact:
    when = Span("published")
    published = when.from_json(when.from_row(span, _no_ids))
    day = "" if published is None else f", {when_words(published)}"
    return Fact(
        key=f"report:{report_id}",
        base="",
        says=f"{publisher}, “{title}”{day}.",
        struck="retracted" if status == ReportStatus.RETRACTED else "",
    )


def _reading(title: str, modality: str, when: object) -> str:
    said = after_clause(when) if when is not None else ""  # type: ignore[arg-type]
    ahead = f" ({modality})" if modality in {Modality.PLANNED, Modality.POSSIBLE} else ""
    return f"{title}{ahead}{said}."


def _note(
    bases: dict[int, str],
    note_id: str,
    statement: str,
    stance: str,
    status: str,
    report: str,
    event: int,
    fits_both: int,
) -> Fact:
    lead = {Stance.AGAINST: "Against it: ", Stance.NO_COMMENT: "No comment: "}.get(Stance(stance))
    fits = "Fits either reading: " if fits_both else ""
    return Fact(
        key=f"note:{note_id}",
        base=bases.get(event, ""),
        says=f"{fits or lead or ''}{statement}",
        struck="rejected" if status == NoteStatus.REJECTED else "",
        rests_on=(f"report:{report}",),
    )


def _bases_of_events(reader: Reader) -> dict[int, str]:
    return dict(reader.db.execute(_FIRST_BASES).fetchall())


def _reports_of_events(reader: Reader) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for event, report in reader.db.execute(_RESTS_ON):
        found[event].append(report)
    return found


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_LATEST = """ORDER BY CASE e.significance WHEN 'key' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
    COALESCE(e.when_open_until, e.when_end_max, e.when_start_max) DESC, e.key DESC"""
_KNOWN_SINCE = """
SELECT e.id, COALESCE(
    (SELECT MIN(r.published_end_max) FROM source_note n JOIN report r ON r.key = n.report
        WHERE n.event = e.key AND n.deleted_at IS NULL AND r.deleted_at IS NULL),
    CAST(strftime('%s', e.created_at) AS INTEGER))
FROM event e WHERE e.id IN ({marks})
"""
_SPAN = ", ".join(f'r."{name}"' for name in Span("published").names)
_REPORTS = f"""SELECT r.id, r.title, s.label, r.status, {_SPAN} FROM report r
    JOIN source s ON s.key = r.publisher WHERE r.deleted_at IS NULL ORDER BY r.key DESC"""
_NOTES = """SELECT n.id, CASE n.statement WHEN '' THEN n.quote ELSE n.statement END, n.stance,
    n.status, r.id, n.event, n.fits_both FROM source_note n JOIN report r ON r.key = n.report
    WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL ORDER BY n.key DESC"""
_FIRST_BASES = """SELECT eb.owner, b.name FROM event_base eb JOIN base b ON b.key = eb.base
    WHERE eb.position = (SELECT MIN(x.position) FROM event_base x
        WHERE x.owner = eb.owner AND x.base IS NOT NULL)"""
_RESTS_ON = """SELECT DISTINCT n.event, r.id FROM source_note n JOIN report r ON r.key = n.report
    WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL"""
