"""Builds the frozen content of a briefing from what may leave a casebook, at one moment."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop.domain.briefing import Content, Fact, Page
from desktop.domain.grading import Marking
from desktop.domain.spans import day_end_s, day_start_s
from desktop.domain.wording.dates import day_words
from desktop.queries.bases import BaseRow, base_rows
from desktop.queries.briefing import Chosen, facts
from desktop.queries.info import casebook_info
from desktop.queries.map import MapAnswer, MapWish, map_answer
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.services.briefing.annex import sources_page
from desktop.services.briefing.base_pages import base_page_of, board_page
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.citing import Citations
from desktop.services.briefing.compare import compared
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.front_pages import bottom_line_page, changes_page, title_page
from desktop.services.briefing.judged_facts import judged_facts
from desktop.services.briefing.list_pages import (
    agreements_page,
    movements_page,
    questions_page,
    timeline_page,
    watch_page,
)

MOST_BASES = 12
PERIOD_DAYS = 30


def build(
    open_reader: Callable[[], Reader],
    choice: Choice,
    now: datetime,
    previous: Content | None = None,
) -> Content:
    """Return a briefing's content as of ``now``: it never changes with the casebook.

    Args:
        open_reader: Opens a reader of the casebook; what is private is hidden from it.
        choice: What it is built from.
        now: The cut-off, timezone-aware.
        previous: The briefing before, which changes count from unless ``choice`` says a day.

    Raises:
        StoreError: Where the casebook cannot be read.
    """
    with PublicReader(open_reader, choice.reported_by) as public:
        desk = _desk(public.reader, choice, now)
        casebook = casebook_info(public.reader)
        stand, is_whole = _facts(public.reader, now.astimezone(UTC).date())
        since, before = _before(open_reader, choice, previous)
        found = compared(before, stand, is_whole=is_whole) if since else ()
        pages = (
            title_page(desk, choice.title, casebook.title),
            bottom_line_page(desk),
            changes_page(since, found),
            board_page(desk),
            *(base_page_of(desk, row) for row in desk.bases),
            timeline_page(desk),
            movements_page(desk),
            watch_page(desk),
            agreements_page(desk),
            questions_page(desk),
        )
        pages = (*pages, sources_page(desk))
        marking = _strictest(casebook.marking, choice, desk)
        return Content(
            title=choice.title,
            casebook=casebook.title,
            cut_off=now.astimezone(UTC).replace(microsecond=0),
            reported_by=choice.reported_by,
            marking=marking,
            since=since,
            pages=tuple(_marked(page, marking) for page in pages),
            cited=desk.citations.cited,
            facts=stand,
            is_whole=is_whole,
            private_left_out=public.private_left_out,
        )


def _facts(reader: Reader, today: date) -> tuple[tuple[Fact, ...], bool]:
    told, is_whole = facts(reader)
    return (*judged_facts(reader, today), *told), is_whole


def _before(
    open_reader: Callable[[], Reader], choice: Choice, previous: Content | None
) -> tuple[str, tuple[Fact, ...]]:
    """Return what changes count from, in words, and what stood there then."""
    if choice.since is not None:
        with PublicReader(open_reader, choice.since) as earlier:
            return day_words(choice.since), _facts(earlier.reader, choice.since)[0]
    if previous is not None:
        day = day_words(previous.cut_off.date())
        return f"the briefing of {day}, {previous.cut_off:%H:%M} UTC", previous.facts
    return "", ()


def _desk(reader: Reader, choice: Choice, now: datetime) -> BriefingDesk:
    cut_off = now.astimezone(UTC)
    last = choice.reported_by or cut_off.date()
    start = choice.start or min(choice.since or last, last - timedelta(days=PERIOD_DAYS))
    chosen = Chosen(
        shown=choice.chosen,
        events=choice.events,
        start_s=day_start_s(start),
        end_s=day_end_s(last),
    )
    moved = map_answer(
        reader, MapWish(chosen=choice.chosen, start_s=chosen.start_s, end_s=chosen.end_s)
    )
    bases, left = _bases(reader, choice, moved)
    return BriefingDesk(
        reader=reader,
        chosen=chosen,
        bases=bases,
        left=left,
        moved=moved,
        citations=Citations(reader),
        now=cut_off,
        seen_events={},
        seen_bases={},
    )


def _bases(reader: Reader, choice: Choice, moved: MapAnswer) -> tuple[tuple[BaseRow, ...], int]:
    """Return the bases with a page each, and how many more there is something to tell of."""
    rows = {row.id: row for row in base_rows(reader)}
    if choice.bases:
        return tuple(rows[one] for one in rows if one in choice.bases), 0
    if choice.events:
        told = _bases_of(reader, choice.events)
        return tuple(rows[one] for one in rows if one in told)[:MOST_BASES], 0
    counts = {base.id: base.events for base in moved.bases}
    active = [row for row in rows.values() if counts.get(row.id) or row.posture is not None]
    active.sort(
        key=lambda row: (row.last_evidence or date.min, counts.get(row.id, 0)), reverse=True
    )
    return tuple(active[:MOST_BASES]), max(len(active) - MOST_BASES, 0)


def _bases_of(reader: Reader, events: tuple[str, ...]) -> set[str]:
    marks = ", ".join("?" * len(events))
    return {
        base_id
        for (base_id,) in reader.db.execute(
            "SELECT DISTINCT b.id FROM event e JOIN event_base eb ON eb.owner = e.key"
            f" JOIN base b ON b.key = eb.base WHERE e.id IN ({marks})",
            events,
        )
    }


def _strictest(casebook: str, choice: Choice, desk: BriefingDesk) -> Marking | None:
    """Return the strictest marking of the casebook, the choice and what is told."""
    order = list(Marking)
    found = {Marking(casebook)} if casebook else set()
    found |= {choice.marking} if choice.marking else set()
    for detail in desk.seen_events.values():
        if detail is not None and detail.event.marking:
            found.add(detail.event.marking)
    for known in desk.seen_bases.values():
        if known is not None and known.detail.base.marking:
            found.add(known.detail.base.marking)
    return min(found, key=order.index) if found else None


def _marked(page: Page, marking: Marking | None) -> Page:
    """Return a page with the briefing's marking, which is the strictest there is."""
    return replace(page, marking=marking)
