"""The facts that reports, events and source notes of a casebook state, for telling what changed."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable

from desktop.domain.briefing import Fact
from desktop.domain.event import EventState, Modality
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.dates import after_clause, when_words
from desktop.domain.wording_parts import isolated, one_line
from desktop.queries.reader import Reader
from desktop.store.columns import Span

MOST_FACTS = 2_000


def told_facts(reader: Reader, most: int = MOST_FACTS) -> tuple[tuple[Fact, ...], bool]:
    """Return what the newest reports, events and notes say; and whether these are all.

    Each says no more than stands in its own record, so that a change elsewhere does not touch it.
    """
    reports = [_report(*row) for row in reader.db.execute(f"{_REPORTS} LIMIT {most}").fetchall()]
    found = reader.db.execute(f"{_EVENTS} LIMIT {most}").fetchall()
    notes = reader.db.execute(f"{_NOTES} LIMIT {most}").fetchall()
    bases = _bases(reader, {row[0] for row in found} | {row[0] for row in notes})
    rests = _reports(reader, [row[0] for row in found])
    told = (
        *reports,
        *(_event(bases.get(key, ""), rests[key], *row) for key, *row in found),
        *(_note(bases.get(event, ""), *row) for event, *row in notes),
    )
    return told, all(len(rows) < most for rows in (reports, found, notes))


def _report(report_id: str, title: str, publisher: str, status: str, *span: object) -> Fact:
    published = _PUBLISHED.from_json(_PUBLISHED.from_row(span, _no_ids))
    day = "" if published is None else f", {when_words(published)}"
    return Fact(
        key=f"report:{report_id}",
        base="",
        says=f"{isolated(one_line(publisher))}, “{isolated(one_line(title))}”{day}.",
        struck="retracted" if status == ReportStatus.RETRACTED else "",
    )


def _event(
    base: str,
    reports: list[str],
    event_id: str,
    title: str,
    modality: str,
    state: str,
    *span: object,
) -> Fact:
    when = _WHEN.from_json(_WHEN.from_row(span, _no_ids))
    assert when is not None, "an event has a span"
    ahead = f" ({modality})" if modality in {Modality.PLANNED, Modality.POSSIBLE} else ""
    return Fact(
        key=f"event:{event_id}",
        base=base,
        says=f"{inline(title)}{ahead}{after_clause(when)}.",
        struck="rejected" if state == EventState.REJECTED else "",
        rests_on=tuple(f"report:{one}" for one in reports),
    )


def _note(
    base: str,
    note_id: str,
    statement: str,
    stance: str,
    status: str,
    report: str,
    fits_both: int,
) -> Fact:
    lead = {Stance.AGAINST: "Against it: ", Stance.NO_COMMENT: "No comment: "}.get(Stance(stance))
    fits = "Fits either reading: " if fits_both else ""
    return Fact(
        key=f"note:{note_id}",
        base=base,
        says=f"{fits or lead or ''}{inline(statement)}.",
        struck="rejected" if status == NoteStatus.REJECTED else "",
        rests_on=(f"report:{report}",),
    )


def _bases(reader: Reader, events: Collection[int]) -> dict[int, str]:
    """Return the name of the first base of each event that has one."""
    found = reader.db.execute(_FIRST_BASES, (json.dumps(sorted(events)),)).fetchall()
    return dict(reversed(found))


def _reports(reader: Reader, events: Iterable[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for event, report in reader.db.execute(_RESTS_ON, (json.dumps(list(events)),)):
        found[event].append(report)
    return found


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_PUBLISHED, _WHEN = Span("published"), Span("when")
_REPORTS = f"""SELECT r.id, r.title, s.label, r.status,
    {", ".join(f'r."{name}"' for name in _PUBLISHED.names)}
FROM report r JOIN source s ON s.key = r.publisher
WHERE r.deleted_at IS NULL ORDER BY r.key DESC"""
_EVENTS = f"""SELECT e.key, e.id, e.title, e.modality, e.state,
    {", ".join(f'e."{name}"' for name in _WHEN.names)}
FROM event e WHERE e.deleted_at IS NULL ORDER BY e.key DESC"""
_NOTES = """SELECT n.event, n.id, CASE n.statement WHEN '' THEN n.quote ELSE n.statement END,
    n.stance, n.status, r.id, n.fits_both
FROM source_note n CROSS JOIN report r ON r.key = n.report
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL ORDER BY n.key DESC"""
_FIRST_BASES = """SELECT eb.owner, b.name FROM json_each(?) w
CROSS JOIN event_base eb ON eb.owner = w.value CROSS JOIN base b ON b.key = eb.base
ORDER BY eb.owner, eb.position"""
_RESTS_ON = """SELECT DISTINCT n.event, r.id FROM json_each(?) w
CROSS JOIN source_note n ON n.event = w.value CROSS JOIN report r ON r.key = n.report
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL ORDER BY n.key"""
