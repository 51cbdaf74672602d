"""Builds the frozen content of a briefing from what may leave a casebook, at one moment."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from desktop.domain.briefing import Content, Fact, Page
from desktop.domain.grading import Marking
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import day_end_s, day_start_s
from desktop.queries.bases import BaseRow, base_rows
from desktop.queries.briefing import Chosen, bases_told, markings
from desktop.queries.facts import MOST_FACTS, told_facts
from desktop.queries.filters import EventFilter
from desktop.queries.info import casebook_head
from desktop.queries.map import MapAnswer, MapWish, map_answer
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.services.briefing.annex import sources_page
from desktop.services.briefing.base_pages import base_page_of, board_page
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.citing import Citations
from desktop.services.briefing.compare import Difference, compared, oldest_keys
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.front_pages import bottom_line_page, changes_page, title_page
from desktop.services.briefing.judged_facts import judged_facts
from desktop.services.briefing.list_pages import (
    agreements_page,
    elsewhere_pages,
    movements_page,
    timeline_page,
    watch_page,
)
from desktop.services.briefing.privacy import record_of, tellable
from desktop.services.briefing.questions import questions_page
from desktop.store.head import head_of

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
        open_reader: Opens a reader of the casebook; what is private is hidden from it, and what
            is not for passing on unless ``choice`` asks for it.
        choice: What it is built from.
        now: The cut-off, timezone-aware.
        previous: The briefing before, which changes count from unless ``choice`` says a day.

    Raises:
        StoreError: Where the casebook cannot be read.
    """
    restricted = choice.with_restricted
    with PublicReader(open_reader, choice.reported_by, with_restricted=restricted) as public:
        desk = _desk(public.reader, choice, now.astimezone(UTC).replace(microsecond=0))
        casebook = casebook_head(public.reader)
        stand = _stand(public.reader, desk.today)
        before = _before(open_reader, public.reader, choice, previous)
        found = _found(before, stand)
        pages = (
            title_page(desk, choice, casebook.title),
            bottom_line_page(desk),
            changes_page(before.since, found, most=_most(before, stand)),
            board_page(desk),
            *(base_page_of(desk, row) for row in desk.bases),
            *elsewhere_pages(desk),
            timeline_page(desk),
            movements_page(desk),
            watch_page(desk),
            agreements_page(desk),
            questions_page(desk),
        )
        pages = (*pages, sources_page(desk))
        told = {*_records(desk, pages), *_changed(found, (*before.facts, *stand.facts))}
        head = head_of(public.reader.db)
        marking = _strictest(casebook.marking, choice, markings(public.reader, told))
        return Content(
            title=choice.title,
            casebook=casebook.title,
            cut_off=desk.now,
            reported_by=choice.reported_by,
            marking=marking,
            since=before.since,
            pages=tuple(replace(page, marking=marking) for page in pages),
            cited=desk.citations.cited,
            facts=stand.facts,
            is_whole=stand.is_whole,
            private_left_out=public.left_out,
            with_restricted=bool(public.restricted_shown()),
            journal_seq=head.seq,
            journal_head=head.hash,
        )


@dataclass(frozen=True, slots=True)
class _Stand:
    """What stood in a casebook, and since when in words; whether that is all there was."""

    facts: tuple[Fact, ...]
    is_whole: bool
    since: str = ""


def _stand(reader: Reader, today: date, since: str = "") -> _Stand:
    told, is_whole = told_facts(reader)
    return _Stand((*judged_facts(reader, today), *told), is_whole, since)


def _before(
    open_reader: Callable[[], Reader], public: Reader, choice: Choice, previous: Content | None
) -> _Stand:
    """Return what changes count from."""
    if choice.since is not None:
        restricted = choice.with_restricted
        with PublicReader(open_reader, choice.since, with_restricted=restricted) as earlier:
            return _stand(earlier.reader, choice.since, day_text(choice.since))
    if previous is None:
        return _Stand((), is_whole=True)
    day = day_text(previous.cut_off.date())
    return _Stand(
        tuple(tellable(public, previous.facts)),
        previous.is_whole,
        f"the briefing of {day}, {previous.cut_off:%H:%M} UTC",
    )


def _found(before: _Stand, stand: _Stand) -> tuple[Difference, ...]:
    if not before.since:
        return ()
    oldest = {} if before.is_whole else oldest_keys(before.facts)
    return compared(before.facts, stand.facts, is_whole=stand.is_whole, newer_than=oldest)


def _most(before: _Stand, stand: _Stand) -> int:
    """Return how many of the newest of each kind were compared, 0 where all were."""
    return 0 if before.is_whole and stand.is_whole else MOST_FACTS


def _desk(reader: Reader, choice: Choice, cut_off: datetime) -> BriefingDesk:
    last = min(choice.reported_by or cut_off.date(), cut_off.date())
    start = min(choice.start or choice.since or last, last)
    if choice.start is None:
        start = min(start, last - timedelta(days=PERIOD_DAYS))
    shown = EventFilter(events=choice.events) if choice.events else choice.chosen
    chosen = Chosen(shown=shown, start_s=day_start_s(start), end_s=day_end_s(last))
    wish = MapWish(chosen=shown)
    if not choice.events:
        wish = replace(wish, start_s=chosen.start_s, end_s=chosen.end_s)
    moved = map_answer(reader, wish)
    bases, left = _bases(reader, choice, moved)
    return BriefingDesk(
        reader=reader,
        chosen=chosen,
        bases=bases,
        left=left,
        moved=moved,
        citations=Citations(reader),
        now=cut_off,
        today=last,
        tells_elsewhere=not choice.bases,
    )


def _bases(reader: Reader, choice: Choice, moved: MapAnswer) -> tuple[tuple[BaseRow, ...], int]:
    """Return the bases with a page each, and how many more there is something to tell of."""
    rows = {row.id: row for row in base_rows(reader)}
    if choice.bases:
        return tuple(rows[one] for one in rows if one in choice.bases), 0
    counts = {base.id: base.events for base in moved.bases}
    if choice.events:
        told = bases_told(reader, choice.events)
        active = [row for row in rows.values() if row.id in told]
    else:
        active = [row for row in rows.values() if counts.get(row.id) or row.posture is not None]
    active.sort(
        key=lambda row: (row.last_evidence or date.min, counts.get(row.id, 0)), reverse=True
    )
    return tuple(active[:MOST_BASES]), max(len(active) - MOST_BASES, 0)


def _strictest(casebook: str, choice: Choice, told: set[Marking]) -> Marking | None:
    """Return the strictest marking of the casebook, the choice and every record that is told."""
    found = told | ({Marking(casebook)} if casebook else set())
    found |= {choice.marking} if choice.marking else set()
    return min(found, key=list(Marking).index) if found else None


def _records(desk: BriefingDesk, pages: tuple[Page, ...]) -> Iterator[tuple[RecordKind, str]]:
    """Yield the records that pages tell of, by the keys of what stands on them."""
    keys = {one.key for one in desk.citations.cited}
    keys |= {f"event:{detail.event.id}" for detail in desk.seen_events}
    for page in pages:
        keys.add(page.key)
        keys |= {one.key for one in page.statements}
        keys |= {base.key for base in page.map.bases} if page.map is not None else set()
        keys |= {mark.key for mark in page.timeline.marks} if page.timeline is not None else set()
    for known in desk.seen_bases:
        keys |= {f"posture:{view.posture.id}" for view in known.postures[:2]}
    return (found for key in sorted(keys) if (found := record_of(key)) is not None)


def _changed(
    found: tuple[Difference, ...], facts: tuple[Fact, ...]
) -> Iterator[tuple[RecordKind, str]]:
    """Yield the records of what changed, and of what came with that or went."""
    keys = {key for one in found for key in (one.key, *one.came_with_keys)}
    named = [one.record or one.key for one in facts if one.key in keys]
    return (record for key in named if (record := record_of(key)) is not None)
