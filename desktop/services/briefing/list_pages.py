"""The pages that are lists: timeline, movements, what to watch, agreements, open questions."""

from desktop.domain.agreement import Agreement
from desktop.domain.briefing import Page, PageKind, Statement, Tone
from desktop.domain.durations import parse_period, period_words
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchKind, WatchState
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.records import (
    AgreementWords,
    TransferWords,
    WatchWords,
    agreement_sentence,
    transfer_sentence,
    watch_sentence,
)
from desktop.domain.wording_parts import counted
from desktop.queries.briefing import events_told
from desktop.queries.contradictions import ContradictionView, contradictions
from desktop.queries.detail import EventDetail
from desktop.queries.gaps import gaps
from desktop.queries.transfers import TransferView, transfers_at
from desktop.queries.watch import Urgency, WatchRow, watch_rows
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.figures import map_figure, timeline_figure
from desktop.services.briefing.statements import missing

MOST_LANE_EVENTS = 40
MOST_LINES = 40


def timeline_page(desk: BriefingDesk) -> Page:
    """Return the events of all bases in a lane each, with the deadlines."""
    lanes: list[tuple[str, list[EventDetail]]] = []
    for row in desk.bases:
        ids, _count = events_told(desk.reader, desk.chosen, row.id, MOST_LANE_EVENTS)
        lanes.append((row.name, [one for e in ids if (one := desk.event(e)) is not None]))
    return Page(
        key="timeline",
        kind=PageKind.TIMELINE,
        heading="Timeline",
        subheading="Solid where a report attests it, faded where its date is vague.",
        timeline=timeline_figure(desk, lanes, watch_rows(desk.reader, desk.today)),
    )


def movements_page(desk: BriefingDesk) -> Page:
    """Return what moved between bases, on a map and as sentences."""
    seen: dict[str, TransferView] = {}
    for row in desk.bases:
        seen |= {one.id: one for one in transfers_at(desk.reader, row.id)}
    statements = [
        Statement(
            key=f"transfer:{one.id}",
            text=transfer_sentence(_transfer_words(one)),
            notes=desk.citations.numbers_of({e.note for e in one.transfer.evidence}),
            tone=Tone.CHANGING,
        )
        for one in list(seen.values())[:MOST_LINES]
    ]
    moved = desk.moved.movements
    if not statements:
        text = "No transfer between bases is recorded."
        if moved:
            text = "No transfer is recorded; the arcs are events that name where from and where to."
        statements = [missing("movements:none", text)]
    return Page(
        key="movements",
        kind=PageKind.MOVEMENTS,
        heading="Movements",
        subheading="Dashed where one end is not attested, or where it is only planned.",
        statements=tuple(_capped(statements, len(seen), "movements")),
        map=map_figure(desk, [row.id for row in desk.bases]),
    )


def watch_page(desk: BriefingDesk) -> Page:
    """Return what is watched: what is overdue first, then by day."""
    rows = [
        row
        for row in watch_rows(desk.reader, desk.today)
        if row.urgency is not Urgency.CLOSED and row.kind is RecordKind.WATCH
    ]
    statements = [
        Statement(
            key=f"watch:{row.id}",
            text=_watched(desk, row),
            notes=_notes_on(desk, row.event),
            tone=_urgent(row),
        )
        for row in rows[:MOST_LINES]
    ] or [missing("watch:none", "Nothing is on the watch list.")]
    return Page(
        key="watch",
        kind=PageKind.WATCH,
        heading="What to watch",
        statements=tuple(_capped(statements, len(rows), "watch")),
    )


def agreements_page(desk: BriefingDesk) -> Page:
    """Return the agreements with their computed last days and what came of them."""
    rows = [r for r in watch_rows(desk.reader, desk.today) if r.kind is RecordKind.AGREEMENT]
    statements = [
        Statement(
            key=f"agreement:{row.id}",
            text=_agreed(desk, row),
            notes=_notes_on(desk, row.event),
            tone=_urgent(row),
        )
        for row in rows[:MOST_LINES]
    ] or [missing("agreements:none", "No agreement is recorded.")]
    return Page(
        key="agreements",
        kind=PageKind.AGREEMENTS,
        heading="Agreements",
        subheading="Last days are computed from the start and the term, as assumed.",
        statements=tuple(_capped(statements, len(rows), "agreements")),
    )


def questions_page(desk: BriefingDesk) -> Page:
    """Return what is not known: open contradictions and gaps, by base."""
    statements: list[Statement] = []
    told: set[tuple[str, str]] = set()
    total = 0
    for row in desk.bases:
        found = [one for one in contradictions(desk.reader, row.id) if one.resolution == "open"]
        lines = [_contradicted(row.id, one) for one in found]
        for gap in gaps(desk.reader, desk.today, row.id):
            if (gap.kind, gap.text) not in told:
                told.add((gap.kind, gap.text))
                key = f"gap:{row.id}:{gap.kind}:{gap.record}"
                lines.append(Statement(key=key, text=gap.text))
        total += len(lines)
        if lines and len(statements) < MOST_LINES:
            heading = Statement(key=f"questions:{row.id}", text=row.name, is_heading=True)
            statements += [heading, *lines[: MOST_LINES - len(statements)]]
    shown = sum(not one.is_heading for one in statements)
    if total > shown:
        more = counted(total - shown, "further question")
        statements.append(missing("questions:more", f"{more} in the list of gaps."))
    return Page(
        key="questions",
        kind=PageKind.QUESTIONS,
        heading="Open questions",
        statements=tuple(statements) or (missing("questions:none", "No question is open."),),
    )


def _contradicted(base_id: str, one: ContradictionView) -> Statement:
    sides = " against ".join(
        " and ".join(dict.fromkeys(note.label for note in side)) for side in one.sides if side
    )
    return Statement(
        key=f"contradiction:{base_id}:{one.event}:{one.sort}",
        text=f"Reports contradict each other on “{inline(one.title)}”: {sides}.",
        tone=Tone.BAD,
    )


def _transfer_words(one: TransferView) -> TransferWords:
    moved = one.transfer
    return TransferWords(
        what=moved.what,
        quantity=moved.quantity,
        origin=one.origin if one.origin != "unknown" else "",
        destination=one.destination if one.destination != "unknown" else "",
        departure=moved.departure,
        arrival=moved.arrival,
    )


def _watched(desk: BriefingDesk, row: WatchRow) -> str:
    return watch_sentence(
        WatchWords(
            text=row.text,
            kind=WatchKind(row.sort),
            state=WatchState(row.state),
            base=row.base_name,
            due=row.due,
            outcome=row.outcome,
            today=desk.today,
        )
    )


def _agreed(desk: BriefingDesk, row: WatchRow) -> str:
    agreement = desk.reader.get(RecordKind.AGREEMENT, row.id)
    assert isinstance(agreement, Agreement)
    parties = (desk.reader.get(RecordKind.ACTOR, one) for one in agreement.parties)
    before = desk.reader.get(RecordKind.AGREEMENT, agreement.extends) if agreement.extends else None
    return agreement_sentence(
        AgreementWords(
            terms=agreement.terms or row.text,
            parties=tuple(str(getattr(one, "name", "")) for one in parties if one is not None),
            start=agreement.start,
            term=period_words(parse_period(agreement.duration)) if agreement.duration else "",
            expiry=agreement.expiry(),
            assumption=agreement.assumed(),
            outcome=agreement.outcome,
            outcome_reason=agreement.outcome_reason,
            today=desk.today,
            extends=before.terms if isinstance(before, Agreement) else "",
        )
    )


def _notes_on(desk: BriefingDesk, event_id: str | None) -> tuple[int, ...]:
    detail = desk.event(event_id) if event_id else None
    if detail is None:
        return ()
    return tuple(
        sorted(
            desk.citations.number(report, note)
            for report in detail.reports
            for note in report.notes
        )
    )


def _urgent(row: WatchRow) -> Tone:
    if row.urgency is Urgency.OVERDUE:
        return Tone.BAD
    return Tone.CHANGING if row.urgency is Urgency.SOON else Tone.QUIET


def _capped(statements: list[Statement], count: int, key: str) -> list[Statement]:
    """Return the statements, with how many more there are."""
    more = count - MOST_LINES
    if more <= 0:
        return statements
    return [*statements, missing(f"{key}:more", f"{more:,} more in the casebook.")]
