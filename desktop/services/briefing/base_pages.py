"""The board of all bases, and a page for each: its judgement, who says what, map and timeline."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop.domain.assessment import Assessment
from desktop.domain.briefing import Cell, Page, PageKind, Row, Statement, Table, Tone
from desktop.domain.countries import country_words
from desktop.domain.estimative import confidences_in, likelihoods_in, percent_text
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.wording.clauses import inline
from desktop.domain.wording.events import origins_line
from desktop.domain.wording_parts import counted, isolated
from desktop.queries.base_page import BaseStanding, Judgement
from desktop.queries.bases import BaseRow
from desktop.queries.detail import EventDetail
from desktop.queries.watch import WatchRow
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.figures import map_figure, timeline_figure
from desktop.services.briefing.statements import NO_NOTE, missing, page_statements
from desktop.services.briefing.tones import posture_tone

MOST_EVENTS = 6
_COLUMNS = ("Base", "Posture", "Last evidence", "Events", "Next")
_WIDTHS = (0.32, 0.2, 0.18, 0.1, 0.2)


def base_page_of(desk: BriefingDesk, row: BaseRow) -> Page:
    """Return the page of one base, frozen: what is judged, who says what, map and timeline."""
    known = desk.base(row.id)
    told = desk.told(row.id, MOST_EVENTS)
    details = desk.details(told.ids)
    is_judged = standing(known) is not None
    statements = list(page_statements(details, desk.citations, is_about_first=is_judged))
    if told.more:
        more = counted(told.more, "more event")
        statements.append(missing(f"more:{row.id}", f"{more} of this period in the casebook."))
    if not details:
        statements = [
            missing(f"none:{row.id}", "The casebook holds no event of this base in the period.")
        ]
    statements += _also_judged(desk, known)
    cited = sorted({number for one in statements for number in one.notes})
    return Page(
        key=f"base:{row.id}",
        kind=PageKind.BASE,
        kicker=", ".join(filter(None, (row.name, row.admin_area, country_words(row.country)))),
        heading=_heading(known),
        subheading=_subheading(known),
        statements=tuple(statements),
        map=map_figure(desk, [row.id]),
        timeline=timeline_figure(desk, [(row.name, told.ids)], desk.deadlines(row.id)),
        sources=_sources(desk, details, cited, is_judged=is_judged),
        marking=known.base.marking,
    )


def judged_statement(desk: BriefingDesk, judgement: Judgement, lead: str = "") -> Statement:
    """Return an assessment with its confidence in a sentence of its own, and the notes it cites."""
    judged = judgement.view.assessment
    numbers = desk.numbers(note.id for note in judgement.view.notes)
    text = f"{lead}{judged_words(judged)}. {confidence_words(judged)}"
    return Statement(
        key=f"assessment:{judged.id}",
        text=text if numbers else f"{text} {NO_NOTE}",
        notes=numbers,
        tone=Tone.ACCENT,
    )


def _also_judged(desk: BriefingDesk, known: BaseStanding) -> Iterator[Statement]:
    """Yield what else is judged of a base, beside what heads its page."""
    standing_ones = [one for one in known.judgements if not one.view.replaced_by]
    for one in standing_ones[1:]:
        lead = f"Also judged, on {day_text(one.view.assessment.set_on)}: "
        yield judged_statement(desk, one, lead)


def board_page(desk: BriefingDesk) -> Page:
    """Return the board: a row for each base of the briefing."""
    rows = tuple(_board_row(desk, row) for row in desk.bases)
    statements = []
    if not rows:
        nothing = "The casebook holds no base with anything to report."
        statements.append(missing("board:none", nothing))
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
        statements=tuple(statements),
        table=Table(columns=_COLUMNS, widths=_WIDTHS, rows=rows) if rows else None,
    )


def _board_row(desk: BriefingDesk, row: BaseRow) -> Row:
    state = "not assessed" if row.posture is None else row.posture.value
    set_on = f", {day_text(row.posture_on)}" if row.posture_on else ""
    due = next((_due(one, one.due) for one in desk.deadlines(row.id) if one.due), "–")
    return Row(
        key=f"base:{row.id}",
        cells=(
            Cell(text=row.name),
            Cell(text=f"{state}{set_on}", tone=posture_tone(row.posture)),
            Cell(text=_evidence(desk, row)),
            Cell(text=f"{desk.told(row.id, MOST_EVENTS).count:,}"),
            Cell(text=due),
        ),
    )


def _due(row: WatchRow, day: date) -> str:
    ends = "ends " if row.kind is RecordKind.AGREEMENT else ""
    return f"{ends}{day_text(day)}: {inline(row.text)}"


def standing(known: BaseStanding) -> Judgement | None:
    """Return the newest assessment of a base that no later one replaced, None where none is."""
    return next((one for one in known.judgements if not one.view.replaced_by), None)


def judged_words(judged: Assessment) -> str:
    """Return a judgement as a headline: in its own words, with its likelihood if they lack it."""
    words = inline(judged.judgement)
    likelihood = judged.likelihood
    if likelihood is None or any(band is likelihood for *_, band in likelihoods_in(words)):
        return words
    # Likelihood and confidence never stand in one sentence.
    return words if confidences_in(words) else f"{words} ({likelihood})"


def confidence_words(judged: Assessment | Posture) -> str:
    """Return how confident we are, as a sentence of its own."""
    if judged.confidence is None:
        return "Confidence not stated."
    return f"{judged.confidence.capitalize()} confidence."


def _heading(known: BaseStanding) -> str:
    judgement = standing(known)
    if judgement is not None:
        return judged_words(judgement.view.assessment)
    name = isolated(known.base.name)
    if known.postures:
        return posture_words(name, known.postures[0].posture)
    return f"{name}: not assessed"


def posture_words(base: str, posture: Posture) -> str:
    """Return what a base is assessed as, with the likelihood where one was set."""
    likely = f" ({posture.likelihood})" if posture.likelihood is not None else ""
    if posture.state is PostureState.UNKNOWN:
        return f"The posture of {base} is not known{likely}"
    return f"{base} is assessed as {posture.state}{likely}"


def _subheading(known: BaseStanding) -> str:
    """Return how sure that is and what stood before, each in a sentence of its own."""
    judgement = standing(known)
    parts: list[str] = []
    if judgement is not None:
        parts += _how_sure(judgement.view.assessment)
        if known.postures:
            parts.append(f"Posture: {known.postures[0].posture.state}.")
    elif known.postures:
        parts += _how_sure(known.postures[0].posture)
    else:
        parts.append("Nobody has set a posture or an assessment.")
    if len(known.postures) > 1:
        before = known.postures[1].posture
        sure = f", {before.confidence} confidence" if before.confidence is not None else ""
        parts.append(f"Was “{before.state}{sure}” on {day_text(before.set_on)}.")
    return " ".join(parts)


def _how_sure(judged: Assessment | Posture) -> Iterator[str]:
    yield f"{confidence_words(judged).rstrip('.')}, judged on {day_text(judged.set_on)}."
    if judged.likelihood is not None:
        yield f"{judged.likelihood.capitalize()} means {percent_text(judged.likelihood)}."


def _sources(
    desk: BriefingDesk, details: Sequence[EventDetail], cited: Iterable[int], *, is_judged: bool
) -> str:
    """Return what the first event rests on, then who stands behind each number."""
    if not details:
        return ""
    lead = details[0]
    about = "" if is_judged else f"“{inline(lead.event.title)}”: "
    return f"{about}{origins_line(lead.corroboration)} {desk.citations.line(cited)}".rstrip()


def _evidence(desk: BriefingDesk, row: BaseRow) -> str:
    if row.last_evidence is None:
        return "none dated"
    age = (desk.today - row.last_evidence).days
    old = f", {age} days old" if age > row.stale_after_days else ""
    return f"{day_text(row.last_evidence)}{old}"
