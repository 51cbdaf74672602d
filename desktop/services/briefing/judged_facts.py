"""The facts that the analyst set: postures, assessments, transfers, watch items and agreements."""

from collections.abc import Iterator
from datetime import date

from desktop.domain.agreement import AgreementOutcome
from desktop.domain.assessment import Assessment
from desktop.domain.briefing import Fact
from desktop.domain.posture import Posture
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DateSpan
from desktop.domain.transfer import Transfer
from desktop.domain.wording.clauses import inline, stopped
from desktop.domain.wording.dates import after_clause, when_words
from desktop.domain.wording.records import quantity_words
from desktop.domain.wording_parts import capitalised
from desktop.queries.reader import Reader
from desktop.queries.watch import Urgency, WatchRow, watch_rows

_MOST = 2_000
_ENDED = {AgreementOutcome.LAPSED.value: "lapsed", AgreementOutcome.VIOLATED.value: "violated"}


def judged_facts(reader: Reader, today: date) -> tuple[Fact, ...]:
    """Return the standing posture of each base, the standing assessments, transfers, what is due.

    A posture that replaced another, and an assessment likewise, is the same fact, revised.
    """
    return (
        *_postures(reader),
        *_assessments(reader),
        *_transfers(reader),
        *map(_watched, watch_rows(reader, today)[:_MOST]),
    )


def _postures(reader: Reader) -> Iterator[Fact]:
    for posture_id, base_id, name in reader.db.execute(_POSTURES).fetchall():
        posture = reader.get(RecordKind.POSTURE, posture_id)
        assert isinstance(posture, Posture), "a row has its record"
        yield Fact(
            key=f"posture:{base_id}",
            record=f"posture:{posture_id}",
            base=name,
            says=f"Assessed as {posture.state}{after_clause(posture.when)}.{_sure(posture)}",
        )


def _assessments(reader: Reader) -> Iterator[Fact]:
    rows = reader.db.execute(_ASSESSMENTS).fetchall()
    before: dict[str, str] = dict(rows)
    replaced = set(before.values())
    for assessment_id in (one for one in before if one not in replaced):
        judged = reader.get(RecordKind.ASSESSMENT, assessment_id)
        assert isinstance(judged, Assessment), "a row has its record"
        names = (reader.get(RecordKind.BASE, one) for one in judged.bases)
        said = f"Judged on {day_text(judged.set_on)}: {inline(judged.judgement)}."
        yield Fact(
            key=f"assessment:{_root(before, assessment_id)}",
            record=f"assessment:{assessment_id}",
            base=next((str(getattr(one, "name", "")) for one in names), ""),
            says=f"{said}{_sure(judged)}",
        )


def _root(before: dict[str, str], assessment_id: str) -> str:
    """Return the first of the assessments that each replaced the one before."""
    root, seen = assessment_id, {assessment_id}
    while (earlier := before.get(root)) and earlier not in seen:
        root = earlier
        seen.add(root)
    return root


def _sure(judged: Posture | Assessment) -> str:
    """Return the likelihood and the confidence, in a sentence each."""
    likely = f" Likelihood: {judged.likelihood}." if judged.likelihood is not None else ""
    sure = f" Confidence: {judged.confidence}." if judged.confidence is not None else ""
    return f"{likely}{sure}"


def _transfers(reader: Reader) -> Iterator[Fact]:
    for (transfer_id,) in reader.db.execute(f"{_TRANSFERS} LIMIT {_MOST}").fetchall():
        moved = reader.get(RecordKind.TRANSFER, transfer_id)
        assert isinstance(moved, Transfer), "a row has its record"
        yield Fact(
            key=f"transfer:{transfer_id}",
            base="",
            # The ends are records of their own: they are not told here.
            says=f"Transfer of {quantity_words(moved.quantity, moved.what)}:"
            f" departure {_reported(moved.departure)}; arrival {_reported(moved.arrival)}.",
        )


def _reported(when: DateSpan | None) -> str:
    return "not attested" if when is None else f"reported ({when_words(when)})"


def _watched(row: WatchRow) -> Fact:
    due = f" By {day_text(row.due)}." if row.due is not None else ""
    outcome = f", {inline(row.outcome)}" if row.outcome else ""
    struck = _ENDED.get(row.state, "") if row.kind is RecordKind.AGREEMENT else ""
    if row.urgency is Urgency.OVERDUE:
        struck = "its last day is over, and nobody has said what came of it"
    return Fact(
        key=f"{row.kind.value}:{row.id}",
        base=row.base_name,
        says=f"{stopped(f'{capitalised(row.sort)}: {inline(row.text)}')}{due}"
        f" {stopped(f'Now: {row.state}{outcome}')}",
        struck=struck,
    )


_POSTURES = """
SELECT p.id, b.id, b.name FROM base b JOIN posture p ON p.key = (
    SELECT q.key FROM posture q WHERE q.base = b.key AND q.deleted_at IS NULL
    ORDER BY q.set_on DESC, q.key DESC LIMIT 1
) WHERE b.deleted_at IS NULL ORDER BY b.name, b.key
"""
_ASSESSMENTS = """
SELECT a.id, COALESCE(o.id, '') FROM assessment a LEFT JOIN assessment o ON o.key = a.supersedes
WHERE a.deleted_at IS NULL ORDER BY a.key
"""
_TRANSFERS = """
SELECT t.id FROM transfer t JOIN event e ON e.key = t.event
WHERE t.deleted_at IS NULL AND e.deleted_at IS NULL AND e.state <> 'rejected' ORDER BY t.key DESC
"""
