"""The pages that are lists: timeline, movements, what to watch, agreements, what is at no base."""

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
from desktop.queries.briefing import transfers_told
from desktop.queries.transfers import TransferView
from desktop.queries.watch import Urgency, WatchRow
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.figures import map_figure, timeline_figure
from desktop.services.briefing.statements import NO_NOTE, event_statement, missing
from desktop.services.briefing.tones import urgency_tone

MOST_LANE_EVENTS = 40
MOST_LINES = 40
MOST_ELSEWHERE = 12
ELSEWHERE = "Not at a base"


def timeline_page(desk: BriefingDesk) -> Page:
    """Return the events of all bases in a lane each, those at no base below, and the deadlines."""
    told = [(row.name, desk.told(row.id, MOST_LANE_EVENTS)) for row in desk.bases]
    if desk.tells_elsewhere and (elsewhere := desk.told("", MOST_LANE_EVENTS)).ids:
        told.append((ELSEWHERE, elsewhere))
    more = sum(events.more for _name, events in told)
    open_ones = [row for row in desk.watched() if row.urgency is not Urgency.CLOSED and row.due]
    figure = timeline_figure(desk, [(name, each.ids) for name, each in told], open_ones)
    left = []
    if more:
        left.append(missing("timeline:more", f"{counted(more, 'more event')} in the casebook."))
    if not figure.marks:
        left.append(missing("timeline:none", "The casebook holds no event in the period."))
    return Page(
        key="timeline",
        kind=PageKind.TIMELINE,
        heading="Timeline",
        subheading="Solid where a report attests it, faded where its date is vague.",
        statements=tuple(left),
        timeline=figure,
    )


def elsewhere_pages(desk: BriefingDesk) -> tuple[Page, ...]:
    """Return a page of what is told of no base in particular, none where there is nothing."""
    if not desk.tells_elsewhere or not (told := desk.told("", MOST_ELSEWHERE)).ids:
        return ()
    statements = [event_statement(detail, desk.citations) for detail in desk.details(told.ids)]
    page = Page(
        key="elsewhere",
        kind=PageKind.EVENT,
        heading=ELSEWHERE,
        subheading="Events of the period that bear on no base in particular.",
        statements=_capped(statements, told.count, "elsewhere"),
    )
    return (page,)


def movements_page(desk: BriefingDesk) -> Page:
    """Return what moved between bases, on a map and as sentences."""
    bases = [row.id for row in desk.bases]
    views, count = transfers_told(desk.reader, desk.chosen, bases, MOST_LINES)
    statements = [_moved(desk, one) for one in views]
    if not statements:
        text = "No transfer between bases is recorded."
        if desk.moved.movements:
            text = "No transfer is recorded; the arcs are events that name where from and where to."
        statements = [missing("movements:none", text)]
    return Page(
        key="movements",
        kind=PageKind.MOVEMENTS,
        heading="Movements",
        subheading="Dashed where no movement on it has both ends attested, or all are planned.",
        statements=_capped(statements, count, "movements"),
        map=map_figure(desk, bases),
    )


def watch_page(desk: BriefingDesk) -> Page:
    """Return what is due and what is watched for: what is overdue first, then by day."""
    rows = watched_for(desk)
    statements = [watch_statement(desk, row) for row in rows[:MOST_LINES]] or [
        missing("watch:none", "Nothing is on the watch list.")
    ]
    return Page(
        key="watch",
        kind=PageKind.WATCH,
        heading="What to watch",
        statements=_capped(statements, len(rows), "watch"),
    )


def watched_for(desk: BriefingDesk) -> list[WatchRow]:
    """Return what is due or watched for; questions stand on a page of their own."""
    return [
        row
        for row in desk.watched()
        if row.urgency is not Urgency.CLOSED
        and row.sort != WatchKind.QUESTION
        and (row.due is not None or row.kind is RecordKind.WATCH)
    ]


def watch_statement(desk: BriefingDesk, row: WatchRow) -> Statement:
    """Return what is watched in one sentence, and where it arises from in another.

    The last day of an agreement is a deadline like others here.
    """
    is_item = row.kind is RecordKind.WATCH
    detail = desk.event(row.event) if is_item else None
    said = watch_sentence(
        WatchWords(
            text=row.text,
            kind=WatchKind(row.sort) if is_item else WatchKind.DEADLINE,
            state=WatchState.OPEN,
            base=row.base_name,
            due=row.due,
            outcome=row.outcome,
            today=desk.today,
            is_term=not is_item,
        )
    )
    arises = f" It arises from “{inline(detail.event.title)}”." if detail is not None else ""
    return Statement(
        key=f"{'watch' if is_item else 'agreement'}:{row.id}",
        text=f"{said}{arises}",
        notes=desk.numbers_on(row.event),
        tone=urgency_tone(row.urgency),
    )


def agreements_page(desk: BriefingDesk) -> Page:
    """Return the agreements with their computed last days and what came of them."""
    rows = [row for row in desk.watched() if row.kind is RecordKind.AGREEMENT]
    statements = [_agreed(desk, row) for row in rows[:MOST_LINES]] or [
        missing("agreements:none", "No agreement is recorded.")
    ]
    return Page(
        key="agreements",
        kind=PageKind.AGREEMENTS,
        heading="Agreements",
        subheading="Last days are computed from the start and the term, as assumed.",
        statements=_capped(statements, len(rows), "agreements"),
    )


def _moved(desk: BriefingDesk, one: TransferView) -> Statement:
    moved = one.transfer
    words = TransferWords(
        what=moved.what,
        quantity=moved.quantity,
        origin=one.origin if one.origin != "unknown" else "",
        destination=one.destination if one.destination != "unknown" else "",
        departure=moved.departure,
        arrival=moved.arrival,
    )
    numbers = desk.numbers(each.note for each in moved.evidence)
    return Statement(
        key=f"transfer:{one.id}",
        text=_noted(transfer_sentence(words), numbers),
        notes=numbers,
        tone=Tone.CHANGING,
    )


def _agreed(desk: BriefingDesk, row: WatchRow) -> Statement:
    agreement = desk.reader.get(RecordKind.AGREEMENT, row.id)
    assert isinstance(agreement, Agreement), "a row of the watch list has its record"
    parties = (desk.reader.get(RecordKind.ACTOR, one) for one in agreement.parties)
    before = desk.reader.get(RecordKind.AGREEMENT, agreement.extends) if agreement.extends else None
    words = AgreementWords(
        terms=row.text,
        parties=tuple(str(getattr(one, "name", "")) for one in parties),
        start=agreement.start,
        term=period_words(parse_period(agreement.duration)) if agreement.duration else "",
        expiry=agreement.expiry(),
        assumption=agreement.assumed(),
        outcome=agreement.outcome,
        outcome_reason=agreement.outcome_reason,
        today=desk.today,
        extends=before.terms if isinstance(before, Agreement) else "",
    )
    numbers = desk.numbers_on(row.event)
    return Statement(
        key=f"agreement:{row.id}",
        text=_noted(agreement_sentence(words), numbers),
        notes=numbers,
        tone=urgency_tone(row.urgency),
    )


def _noted(text: str, numbers: tuple[int, ...]) -> str:
    """Return a sentence that says where it rests on no source note."""
    return text if numbers else f"{text} {NO_NOTE}"


def _capped(statements: list[Statement], count: int, key: str) -> tuple[Statement, ...]:
    """Return the statements, with how many more there are."""
    more = count - len(statements)
    if more <= 0:
        return tuple(statements)
    return (*statements, missing(f"{key}:more", f"{more:,} more in the casebook."))
