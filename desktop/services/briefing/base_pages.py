"""The board of all bases, and a page for each: its judgement, who says what, map and timeline."""

from desktop.domain.assessment import Assessment
from desktop.domain.briefing import Cell, Page, PageKind, Row, Statement, Table
from desktop.domain.estimative import likelihoods_in, percent_text
from desktop.domain.posture import Posture
from desktop.domain.span_echo import day_text
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.dates import day_words
from desktop.domain.wording.events import origins_sentence
from desktop.domain.wording_parts import counted, isolated
from desktop.queries.base_page import BasePage, Judgement, PostureView
from desktop.queries.bases import BaseRow
from desktop.queries.briefing import events_told
from desktop.queries.detail import EventDetail
from desktop.queries.watch import Urgency
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.figures import map_figure, timeline_figure
from desktop.services.briefing.statements import event_statements, missing
from desktop.services.briefing.tones import posture_tone

MOST_EVENTS = 6
_COLUMNS = ("Base", "Posture", "Last evidence", "Events", "Next")
_WIDTHS = (0.32, 0.2, 0.18, 0.1, 0.2)


def base_page_of(desk: BriefingDesk, row: BaseRow) -> Page:
    """Return the page of one base, frozen: what is judged, who says what, map and timeline."""
    known = desk.base(row.id)
    assert known is not None, "a base of the list is there"
    ids, count = events_told(desk.reader, desk.chosen, row.id, MOST_EVENTS)
    details = [detail for one in ids if (detail := desk.event(one)) is not None]
    statements = _statements(desk, details)
    if count > len(ids):
        more = counted(count - len(ids), "more event")
        statements.append(missing(f"more:{row.id}", f"{more} of this period in the casebook."))
    if not details:
        statements = [missing(f"none:{row.id}", "Nothing is reported of this base in the period.")]
    cited = sorted({number for one in statements for number in one.notes})
    return Page(
        key=f"base:{row.id}",
        kind=PageKind.BASE,
        kicker=", ".join(filter(None, (row.name, row.admin_area, row.country))),
        heading=_heading(known),
        subheading=_subheading(known),
        statements=tuple(statements),
        map=map_figure(desk, [row.id]),
        timeline=timeline_figure(desk, [(row.name, details)], known.watched),
        sources=_sources(desk, details, cited),
        marking=known.detail.base.marking,
    )


def board_page(desk: BriefingDesk) -> Page:
    """Return the board: a row for each base of the briefing."""
    rows = []
    for row in desk.bases:
        known = desk.base(row.id)
        assert known is not None
        _ids, count = events_told(desk.reader, desk.chosen, row.id, 1)
        state = "not assessed" if row.posture is None else row.posture.value
        set_on = f", {day_text(row.posture_on)}" if row.posture_on else ""
        due = next(
            (
                f"{day_text(one.due)}: {inline(one.text)}"
                for one in known.watched
                if one.due is not None and one.urgency is not Urgency.CLOSED
            ),
            "–",
        )
        rows.append(
            Row(
                key=f"base:{row.id}",
                cells=(
                    Cell(text=row.name),
                    Cell(text=f"{state}{set_on}", tone=posture_tone(row.posture)),
                    Cell(text=_evidence(desk, row)),
                    Cell(text=str(count)),
                    Cell(text=due),
                ),
            )
        )
    statements = []
    if desk.left:
        others = counted(desk.left, "other base")
        statements.append(
            missing("board:left", f"{others} with reports in the period are not in this briefing.")
        )
    return Page(
        key="board",
        kind=PageKind.BOARD,
        heading="The bases",
        subheading="Postures are assessed, and stand with the day they were set.",
        statements=tuple(statements) or _nothing(rows),
        table=Table(columns=_COLUMNS, widths=_WIDTHS, rows=tuple(rows)) if rows else None,
    )


def standing(known: BasePage) -> Judgement | None:
    """Return the newest assessment of a base that no later one replaced, None where none is."""
    return next((one for one in known.judgements if not one.view.replaced_by), None)


def judged_words(judged: Assessment) -> str:
    """Return a judgement as a headline: in its own words, with its likelihood if they lack it."""
    words = inline(judged.judgement)
    likelihood = judged.likelihood
    if likelihood is None or any(band is likelihood for *_, band in likelihoods_in(words)):
        return words
    return f"{words} ({likelihood})"


def confidence_words(judged: Assessment) -> str:
    """Return how confident we are, as a sentence of its own."""
    if judged.confidence is None:
        return "Confidence is not stated."
    return f"Our confidence is {judged.confidence}."


def _heading(known: BasePage) -> str:
    judgement, posture = standing(known), _standing_posture(known)
    if judgement is not None:
        return judged_words(judgement.view.assessment)
    name = isolated(known.detail.base.name)
    if posture is not None:
        return f"{name}: {posture.posture.state}"
    return f"{name}: not assessed"


def _subheading(known: BasePage) -> str:
    """Return how sure that is and what stood before, each in a sentence of its own."""
    judgement, posture = standing(known), _standing_posture(known)
    parts: list[str] = []
    if judgement is not None:
        judged = judgement.view.assessment
        parts.append(f"Judged on {day_words(judged.set_on)}.")
        if judged.likelihood is not None:
            parts.append(f"Likelihood {percent_text(judged.likelihood)}.")
        parts.append(confidence_words(judged))
    elif posture is not None:
        parts.append(posture.sentence)
    else:
        parts.append("Nobody has set a posture or an assessment.")
    if judgement is not None and posture is not None:
        parts.append(f"Posture: {_posture_words(posture.posture)}.")
    before = posture.replaced if posture is not None else None
    if before is not None:
        parts.append(f"Before that: {_posture_words(before)}.")
    return " ".join(parts)


def _posture_words(posture: Posture) -> str:
    return f"{posture.state}, set {day_text(posture.set_on)}"


def _standing_posture(known: BasePage) -> PostureView | None:
    return next((one for one in known.postures if not one.is_replaced), None)


def _statements(desk: BriefingDesk, details: list[EventDetail]) -> list[Statement]:
    told: dict[str, Statement] = {}
    for detail in details:
        for one in event_statements(detail, desk.citations):
            told.setdefault(one.key, one)
    return list(told.values())


def _sources(desk: BriefingDesk, details: list[EventDetail], cited: list[int]) -> str:
    if not details:
        return ""
    lead = details[0]
    rests = origins_sentence(lead.corroboration)
    about = f"“{inline(lead.event.title)}”: {rests}"
    return f"{about} {desk.citations.line(cited)}".rstrip()


def _evidence(desk: BriefingDesk, row: BaseRow) -> str:
    if row.last_evidence is None:
        return "none dated"
    age = (desk.today - row.last_evidence).days
    old = f", {age} days old" if age > row.stale_after_days else ""
    return f"{day_text(row.last_evidence)}{old}"


def _nothing(rows: list[Row]) -> tuple[Statement, ...]:
    if rows:
        return ()
    return (missing("board:none", "The casebook holds no base with anything to report."),)
