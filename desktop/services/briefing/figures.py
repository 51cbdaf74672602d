"""The figures of pages: maps of bases and movements, timelines of events and deadlines."""

from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.base import RADIUS_M
from desktop.domain.briefing import MapBase, MapFigure, MapMove, TimelineFigure, TimelineMark, Tone
from desktop.domain.spans import DAY_S, DateSpan, day_end_s, day_start_s
from desktop.domain.wording_parts import isolated
from desktop.queries.briefing import drawn_events
from desktop.queries.map import MapBase as Placed
from desktop.queries.map import MapMovement
from desktop.queries.watch import WatchRow
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.tones import posture_tone, tone_of

MOST_FLAGS = 200


def map_figure(desk: BriefingDesk, base_ids: Sequence[str]) -> MapFigure:
    """Return a map of bases and of what moved between any of them and another base."""
    wanted = set(base_ids)
    placed = {base.id: base for base in desk.moved.bases}
    found: list[MapMove] = []
    shown = set(wanted)
    for one in desk.moved.movements:
        ends = [placed[end] for end in (one.origin.base, one.destination.base) if end is not None]
        if len(ends) == 2 and wanted.intersection(end.id for end in ends):
            shown.update(end.id for end in ends)
            found += _move(one, *ends)
    bases = [base for base in placed.values() if base.id in shown]
    return MapFigure(
        bases=tuple(one for base in bases for one in _base(base)),
        moves=tuple(found),
        unplaced=tuple(base.name for base in bases if base.lat is None),
    )


def _move(one: MapMovement, start: Placed, end: Placed) -> Iterator[MapMove]:
    """Yield a movement as an arc, unless one of its ends is nowhere on a map."""
    if start.lat is None or start.lon is None or end.lat is None or end.lon is None:
        return
    yield MapMove(
        key=f"move:{start.id}:{end.id}",
        start=(start.lat, start.lon),
        end=(end.lat, end.lon),
        label=f"{isolated(start.name)} to {isolated(end.name)}",
        count=one.events,
        is_attested=one.is_attested,
        not_attested=one.events - one.attested,
    )


def _base(base: Placed) -> Iterator[MapBase]:
    """Yield a base, unless nobody placed it."""
    if base.lat is None or base.lon is None:
        return
    yield MapBase(
        key=f"base:{base.id}",
        name=base.name,
        lat=base.lat,
        lon=base.lon,
        radius_m=RADIUS_M[base.precision],
        state="not assessed" if base.posture is None else base.posture.value,
        tone=posture_tone(base.posture),
    )


def timeline_figure(
    desk: BriefingDesk,
    lanes: Sequence[tuple[str, Sequence[str]]],
    due: Iterable[WatchRow] = (),
) -> TimelineFigure:
    """Return the events of each lane, by their ids, and what is due in a lane of its own below."""
    drawn = drawn_events(desk.reader, [each for _name, ids in lanes for each in ids])
    marks = [
        TimelineMark(
            key=f"event:{event_id}",
            title=drawn[event_id].title,
            lane=lane,
            span=drawn[event_id].when,
            tone=tone_of(drawn[event_id].kind),
            known_s=drawn[event_id].known_s,
            standing=drawn[event_id].standing,
        )
        for lane, (_name, ids) in enumerate(lanes)
        for event_id in ids
    ]
    names = [name for name, _ids in lanes]
    flags = list(due)[:MOST_FLAGS]
    if flags:
        names.append("Deadlines")
        marks += [_flag(row, len(names) - 1, desk) for row in flags]
    return TimelineFigure(
        start_s=desk.chosen.start_s,
        end_s=_end_s(desk, flags),
        cut_off_s=min(int(desk.now.timestamp()), desk.chosen.end_s),
        lanes=tuple(names),
        marks=tuple(marks),
    )


def _flag(row: WatchRow, lane: int, desk: BriefingDesk) -> TimelineMark:
    assert row.due is not None
    start, end = day_start_s(row.due), day_end_s(row.due)
    span = DateSpan(start_min=start, start_max=end, end_min=start, end_max=end)
    return TimelineMark(
        key=f"{row.kind.value}:{row.id}",
        title=row.text,
        lane=lane,
        span=span,
        tone=Tone.BAD,
        known_s=day_start_s(row.set_on or desk.today),
        is_deadline=True,
    )


def _end_s(desk: BriefingDesk, flags: Sequence[WatchRow]) -> int:
    """Return where the timeline ends: after the next deadlines, at most half its length ahead."""
    period_s = desk.chosen.end_s - desk.chosen.start_s
    ahead = [day_end_s(row.due) for row in flags if row.due is not None]
    most = desk.chosen.end_s + max(period_s // 2, 7 * DAY_S)
    near = [end_s for end_s in ahead if end_s <= most]
    return max([desk.chosen.end_s + max(period_s // 10, DAY_S), *(end + DAY_S for end in near)])
