"""The page of what is not known: questions asked, contradictions, and what is missing, by base."""

from collections.abc import Iterable, Iterator

from desktop.domain.briefing import Page, PageKind, Statement, Tone
from desktop.domain.record import RecordKind
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchKind
from desktop.domain.wording.clauses import inline
from desktop.domain.wording_parts import counted, isolated, listed
from desktop.queries.bases import BaseRow
from desktop.queries.contradictions import ContradictionView
from desktop.queries.gaps import Gap, GapKind, gaps
from desktop.queries.watch import Urgency
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.list_pages import watch_statement
from desktop.services.briefing.statements import missing

MOST_QUESTIONS = 40
# What an audience would ask. Vague dates, links without a copy and sources that nobody graded are
# for whoever keeps the casebook: the annex and the check before presenting tell of them. What is
# overdue stands on the watch list.
_ASKED = (
    GapKind.NO_REPORT,
    GapKind.NO_ARRIVAL,
    GapKind.SINGLE_ORIGIN,
    GapKind.NO_FIRST_HAND,
)


def questions_page(desk: BriefingDesk) -> Page:
    """Return what is not known, by base; what concerns no base comes last."""
    told: set[str] = set()
    parts = [(str(row.id), row.name, list(_of_base(desk, row, told))) for row in desk.bases]
    parts.append(("elsewhere", "Not at a base", list(_asked(desk, None))))
    statements: list[Statement] = []
    room = MOST_QUESTIONS
    for key, name, lines in parts:
        if lines and room:
            heading = Statement(key=f"questions:{key}", text=name, is_heading=True)
            statements += [heading, *lines[:room]]
            room -= len(lines[:room])
    more = sum(len(lines) for *_name, lines in parts) - (MOST_QUESTIONS - room)
    if more:
        left = f"{counted(more, 'further question')} in the list of gaps."
        statements.append(missing("questions:more", left))
    return Page(
        key="questions",
        kind=PageKind.QUESTIONS,
        heading="Open questions",
        statements=tuple(statements) or (missing("questions:none", "No question is open."),),
    )


def _of_base(desk: BriefingDesk, row: BaseRow, told: set[str]) -> Iterator[Statement]:
    """Yield what is asked, contradicted and missing at a base; what bears on two stands once."""
    yield from _asked(desk, row.id)
    found = [_contradicted(desk, one) for one in desk.base(row.id).contradictions]
    found += [_missing(desk, gap) for gap in gaps(desk.reader, desk.today, row.id, _ASKED)]
    for statement in found:
        if statement.text not in told:
            told.add(statement.text)
            yield statement


def _asked(desk: BriefingDesk, base_id: str | None) -> Iterator[Statement]:
    for row in desk.watched():
        is_open = row.urgency is not Urgency.CLOSED
        if is_open and row.sort == WatchKind.QUESTION and row.base == base_id:
            yield watch_statement(desk, row)


def _contradicted(desk: BriefingDesk, one: ContradictionView) -> Statement:
    sides = [
        listed(list(dict.fromkeys(isolated(note.label) for note in side)))
        for side in one.sides
        if side
    ]
    return Statement(
        key=f"contradiction:{one.base}:{one.event}:{one.sort}",
        text=f"Reports contradict each other on “{inline(one.title)}”: {' against '.join(sides)}.",
        notes=desk.numbers(note.id for side in one.sides for note in side),
        tone=Tone.BAD,
    )


def _missing(desk: BriefingDesk, gap: Gap) -> Statement:
    return Statement(
        key=f"gap:{gap.base}:{gap.kind}:{gap.record}",
        text=gap.text,
        notes=desk.numbers(_notes_of(desk, gap)),
    )


def _notes_of(desk: BriefingDesk, gap: Gap) -> Iterable[str]:
    """Return the notes from which something is missing: those of an event or of a transfer."""
    if gap.record_kind is RecordKind.TRANSFER:
        transfer = desk.reader.get(RecordKind.TRANSFER, gap.record)
        assert isinstance(transfer, Transfer), "a gap names a record that is there"
        return [each.note for each in transfer.evidence]
    detail = desk.event(gap.record) if gap.record_kind is RecordKind.EVENT else None
    return [] if detail is None else [n.id for report in detail.reports for n in report.notes]
