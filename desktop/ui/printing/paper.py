"""What is printed, as lines of plain text: one event, one base, or the events that are shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text, echo, echo_short
from desktop.domain.wording_parts import capitalised
from desktop.queries.base_page import BasePage, base_page
from desktop.queries.contradictions import ContradictionView
from desktop.queries.event_list import listed_events
from desktop.queries.event_page import EventPage, event_page
from desktop.queries.filters import EventFilter
from desktop.queries.printed import Standing, standing_of
from desktop.queries.reader import Reader
from desktop.queries.watch import WatchRow
from desktop.services.citing import plain_citation
from desktop.ui.labels import shown_text, shown_title
from desktop.ui.lists import listed
from desktop.ui.saying import in_figures, translate, worded
from desktop.ui.words import country_name, word

MOST_EVENTS = 1_000
_MOST_NOTES = 300


class Rank(Enum):
    """How a line stands out."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of plain text, fit to be shown."""

    text: str
    rank: Rank = Rank.TEXT


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed; ``marking`` stands on every page, empty for none."""

    lines: tuple[Line, ...]
    marking: str


def event_paper(reader: Reader, event_id: str, today: date) -> Paper | None:
    """Return one event with its source notes, None where it is gone.

    Raises:
        StoreError: Where the file cannot be read.
    """
    page = event_page(reader, event_id, today)
    if page is None:
        return None
    reports = page.detail.reports
    notes = [(RecordKind.NOTE, note.id) for report in reports for note in report.notes]
    told = [(RecordKind.EVENT, event_id), *notes]
    told += [(RecordKind.REPORT, report.id) for report in reports]
    told += [(row.kind, row.id) for row in page.watched]
    standing = standing_of(reader, told)
    return Paper(tuple(_event_lines(page, standing)), _marking(standing))


def base_paper(reader: Reader, base_id: str, today: date) -> Paper | None:
    """Return one base with what is judged of it and its events, None where it is gone.

    Raises:
        StoreError: Where the file cannot be read.
    """
    page = base_page(reader, base_id, today)
    if page is None:
        return None
    told = [(RecordKind.BASE, base_id)]
    told += [(RecordKind.POSTURE, view.posture.id) for view in page.postures]
    told += [(RecordKind.ASSESSMENT, one.view.assessment.id) for one in page.judgements]
    told += [(RecordKind.EVENT, event.id) for event in page.detail.events[:MOST_EVENTS]]
    told += [(row.kind, row.id) for row in page.watched]
    standing = standing_of(reader, told)
    return Paper(tuple(_base_lines(page, standing)), _marking(standing))


def list_paper(reader: Reader, chosen: EventFilter) -> Paper:
    """Return the events that are chosen, the latest first, a line each.

    Raises:
        StoreError: Where the file cannot be read.
    """
    found = listed_events(reader, chosen, most=MOST_EVENTS + 1)
    events = found[:MOST_EVENTS]
    standing = standing_of(reader, [(RecordKind.EVENT, event.id) for event in events])
    title = translate("Paper", "The events that the filters show")
    if not chosen.count:
        title = translate("Paper", "All events")
    lines = [Line(title, Rank.TITLE)]
    if len(found) > MOST_EVENTS:
        cut = translate("Paper", "Only the latest {0}: narrow the filters to print others.")
        lines.append(Line(cut.format(in_figures(MOST_EVENTS)), Rank.QUIET))
    if not events:
        lines.append(Line(translate("Paper", "No event passes the filters.")))
    for event in events:
        when = worded(echo_short(event.when))
        lines.append(Line(_marked(f"{when}: {shown_title(event.title)}", event.id, standing)))
        rest = (word(event.kind), word(event.state), shown_title(event.places))
        lines.append(Line(" · ".join(filter(None, rest)), Rank.QUIET))
    return Paper(tuple(lines), _marking(standing))


def _event_lines(page: EventPage, standing: Standing) -> Iterator[Line]:
    event = page.detail.event
    yield Line(_marked(shown_title(event.title), event.id, standing), Rank.TITLE)
    yield Line(f"{word(event.kind)} · {word(event.state)}", Rank.QUIET)
    yield Line(capitalised(worded(echo(event.when))))
    if page.detail.places:
        yield Line(listed(shown_title(place.name) for place in page.detail.places))
    yield Line(shown_text(page.sentence))
    if event.summary:
        yield Line(shown_text(event.summary))
    yield from _contradicted(page.contradictions)
    yield from _watched(page.watched, standing)
    notes = [(report, note) for report in page.detail.reports for note in report.notes]
    if notes:
        yield Line(translate("Paper", "Source notes"), Rank.HEADING)
    for report, note in notes[:_MOST_NOTES]:
        said = shown_text(plain_citation(page.sentences[note.id], report, note))
        hidden = note.id if note.id in standing.private else report.id
        yield Line(_marked(said, hidden, standing))
    yield from _more(len(notes) - _MOST_NOTES)


def _base_lines(page: BasePage, standing: Standing) -> Iterator[Line]:
    base, events = page.detail.base, page.detail.events
    yield Line(_marked(shown_title(base.name), base.id, standing), Rank.TITLE)
    where = listed((base.admin_area, country_name(base.country), page.detail.operator))
    yield Line(" · ".join(filter(None, (word(base.kind), shown_title(where)))), Rank.QUIET)
    if base.summary:
        yield Line(shown_text(base.summary))
    if page.postures:
        yield Line(translate("Paper", "Posture, as assessed"), Rank.HEADING)
    for view in page.postures:
        said = shown_text(view.sentence)
        yield Line(_marked(said, view.posture.id, standing), _old(is_old=view.is_replaced))
    if page.judgements:
        yield Line(translate("Paper", "Assessments"), Rank.HEADING)
    for judged in page.judgements:
        said = shown_text(" ".join(judged.sentences))
        yield Line(_marked(said, judged.view.assessment.id, standing))
    yield from _contradicted(page.contradictions)
    yield from _watched(page.watched, standing)
    if events:
        yield Line(translate("Paper", "Events, newest first"), Rank.HEADING)
    for event in events[:MOST_EVENTS]:
        said = f"{worded(echo_short(event.when))}: {shown_title(event.title)}"
        yield Line(_marked(said, event.id, standing))
    yield from _more(len(events) - MOST_EVENTS)


def _contradicted(found: Iterable[ContradictionView]) -> Iterator[Line]:
    sides = [(view, [note for side in view.sides for note in side]) for view in found]
    if sides:
        yield Line(translate("Paper", "Contradictions"), Rank.HEADING)
    for view, notes in sides:
        said = "; ".join(f"{note.label}: {note.text}" for note in notes[:4])
        yield Line(shown_text(f"{view.title}: {said}"))
        yield from _more(len(notes) - 4)


def _watched(rows: Iterable[WatchRow], standing: Standing) -> Iterator[Line]:
    found = tuple(rows)
    if found:
        yield Line(translate("Paper", "Watch list"), Rank.HEADING)
    for row in found:
        due = "" if row.due is None else worded(day_text(row.due))
        rest = listed((due, worded(row.state)))
        yield Line(_marked(f"{shown_text(row.text)} ({rest})", row.id, standing))


def _more(count: int) -> Iterator[Line]:
    if count > 0:
        yield Line(translate("Paper", "and {0} more").format(in_figures(count)), Rank.QUIET)


def _old(*, is_old: bool) -> Rank:
    return Rank.QUIET if is_old else Rank.TEXT


def _marked(text: str, record_id: str, standing: Standing) -> str:
    """Return ``text``, with a word before it where the record is private."""
    if record_id not in standing.private:
        return text
    return translate("Paper", "[private] {0}").format(text)


def _marking(standing: Standing) -> str:
    return standing.marking.value if standing.marking else ""
