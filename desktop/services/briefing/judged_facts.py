"""The facts that the analyst set: postures, assessments, watch items and agreements."""

from collections.abc import Iterator
from datetime import date

from desktop.domain.assessment import Assessment
from desktop.domain.briefing import Fact
from desktop.domain.posture import Posture
from desktop.domain.record import RecordKind
from desktop.domain.wording.clauses import inline, stopped
from desktop.domain.wording.dates import after_clause, day_words
from desktop.queries.reader import Reader
from desktop.queries.watch import watch_rows

_MOST = 2_000


def judged_facts(reader: Reader, today: date) -> tuple[Fact, ...]:
    """Return the standing posture of each base, the standing assessments, and what is watched.

    A posture that replaced another, and an assessment likewise, is the same fact, revised.
    """
    return (*_postures(reader), *_assessments(reader), *_watched(reader, today))


def _postures(reader: Reader) -> Iterator[Fact]:
    for posture_id, base_id, name in reader.db.execute(_POSTURES).fetchall():
        posture = reader.get(RecordKind.POSTURE, posture_id)
        assert isinstance(posture, Posture)
        sure = [f"likelihood: {posture.likelihood}"] * (posture.likelihood is not None)
        sure += [f"confidence: {posture.confidence}"] * (posture.confidence is not None)
        said = "".join(f" {one[:1].upper()}{one[1:]}." for one in sure)
        yield Fact(
            key=f"posture:{base_id}",
            base=name,
            says=f"Assessed as {posture.state}{after_clause(posture.when)}.{said}",
        )


def _assessments(reader: Reader) -> Iterator[Fact]:
    replaced: dict[str, str] = {}
    found: dict[str, Assessment] = {}
    for (assessment_id,) in reader.db.execute(_ASSESSMENTS).fetchall():
        judged = reader.get(RecordKind.ASSESSMENT, assessment_id)
        assert isinstance(judged, Assessment)
        found[assessment_id] = judged
        if judged.supersedes:
            replaced[judged.supersedes] = assessment_id
    for assessment_id, judged in found.items():
        if assessment_id in replaced:
            continue
        root, seen = assessment_id, {assessment_id}
        while (before := _supersedes(found, root)) and before not in seen:
            root = before
            seen.add(before)
        names = [reader.get(RecordKind.BASE, one) for one in judged.bases]
        sure = f" Likelihood: {judged.likelihood}." if judged.likelihood else ""
        sure += f" Confidence: {judged.confidence}." if judged.confidence else ""
        yield Fact(
            key=f"assessment:{root}",
            base=next((str(getattr(one, "name", "")) for one in names if one is not None), ""),
            says=f"Judged on {day_words(judged.set_on)}: {inline(judged.judgement)}.{sure}",
        )


def _supersedes(found: dict[str, Assessment], one: str) -> str:
    judged = found.get(one)
    return "" if judged is None else judged.supersedes or ""


def _watched(reader: Reader, today: date) -> Iterator[Fact]:
    for row in watch_rows(reader, today)[:_MOST]:
        due = f" By {day_words(row.due)}." if row.due is not None else ""
        outcome = f", {inline(row.outcome)}" if row.outcome else ""
        yield Fact(
            key=f"{row.kind.value}:{row.id}",
            base=row.base_name,
            says=f"{stopped(f'{row.sort.capitalize()}: {inline(row.text)}')}{due}"
            f" Now: {row.state}{outcome}.",
        )


_POSTURES = """
SELECT p.id, b.id, b.name FROM base b JOIN posture p ON p.key = (
    SELECT q.key FROM posture q WHERE q.base = b.key AND q.deleted_at IS NULL
    ORDER BY q.set_on DESC, q.key DESC LIMIT 1
) WHERE b.deleted_at IS NULL ORDER BY b.name, b.key
"""
_ASSESSMENTS = "SELECT id FROM assessment WHERE deleted_at IS NULL ORDER BY key"
