"""The figures of pages: maps of bases and movements, timelines of events and deadlines."""

from collections.abc import Iterable, Sequence

from desktop.domain.base import PlacePrecision
from desktop.domain.briefing import MapBase, MapFigure, MapMove, TimelineFigure, TimelineMark, Tone
from desktop.domain.spans import DAY_S, DateSpan, day_end_s, day_start_s
from desktop.queries.briefing import known_since
from desktop.queries.detail import EventDetail
from desktop.queries.map import MapBase as Placed
from desktop.queries.map import MapMovement
from desktop.queries.watch import Urgency, WatchRow
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.tones import posture_tone, tone_of

# How far a place may lie from its coordinates; an area is drawn as one, not as a point.
_RADIUS_M = {
    PlacePrecision.EXACT: 0.0,
    PlacePrecision.VICINITY: 5_000.0,
    PlacePrecision.LOCALITY: 15_000.0,
    PlacePrecision.AREA: 50_000.0,
}
_MOST_MARKS = 400


def map_figure(desk: BriefingDesk, base_ids: Sequence[str], *, moves: bool = True) -> MapFigure:
    """Return a map of bases and of what moved between any of them and another base."""
    wanted = set(base_ids)
    placed = {base.id: base for base in desk.moved.bases}
    found: list[MapMove] = []
    for one in desk.moved.movements if moves else ():
        ends = (one.origin.base, one.destination.base)
        if wanted.intersection(end for end in ends if end) and None not in ends:
            start, end = placed[ends[0]], placed[ends[1]]  # type: ignore[index]
            if start.lat is not None and end.lat is not None:
                found.append(_move(one, start, end))
                wanted |= {start.id, end.id}
    bases = [placed[base_id] for base_id in placed if base_id in wanted]
    return MapFigure(
        bases=tuple(_base(base) for base in bases if base.lat is not None),
        moves=tuple(found),
        unplaced=tuple(base.name for base in bases if base.lat is None),
    )


def _move(one: MapMovement, start: Placed, end: Placed) -> MapMove:
    assert start.lat is not None
    assert start.lon is not None
    assert end.lat is not None
    assert end.lon is not None
    return MapMove(
        key=f"move:{start.id}:{end.id}",
        start=(start.lat, start.lon),
        end=(end.lat, end.lon),
        label=f"{start.name} to {end.name}",
        count=one.events,
        is_attested=not (one.not_arrived or one.not_departed or one.ahead),
    )


def _base(base: Placed) -> MapBase:
    assert base.lat is not None
    assert base.lon is not None
    return MapBase(
        key=f"base:{base.id}",
        name=base.name,
        lat=base.lat,
        lon=base.lon,
        radius_m=_RADIUS_M[base.precision],
        state="not assessed" if base.posture is None else base.posture.value,
        tone=posture_tone(base.posture),
    )


def timeline_figure(
    desk: BriefingDesk,
    lanes: Sequence[tuple[str, Sequence[EventDetail]]],
    due: Iterable[WatchRow] = (),
) -> TimelineFigure:
    """Return the events of each lane, and the deadlines below them in a lane of their own."""
    marks: list[TimelineMark] = []
    ids = [detail.event.id for _name, details in lanes for detail in details]
    known = known_since(desk.reader, ids[:_MOST_MARKS])
    for lane, (_name, details) in enumerate(lanes):
        marks += [
            TimelineMark(
                key=f"event:{detail.event.id}",
                title=detail.event.title,
                lane=lane,
                span=detail.event.when,
                tone=tone_of(detail.event.kind),
                known_s=known[detail.event.id],
            )
            for detail in details
            if detail.event.id in known
        ]
    flags = [row for row in due if row.due is not None and row.urgency is not Urgency.CLOSED]
    names = [name for name, _details in lanes]
    if flags:
        names.append("Deadlines")
        marks += [_flag(row, len(names) - 1, desk) for row in flags]
    return TimelineFigure(
        start_s=desk.chosen.start_s,
        end_s=_end_s(desk, flags),
        cut_off_s=int(desk.now.timestamp()),
        lanes=tuple(names),
        marks=tuple(marks),
    )


def _flag(row: WatchRow, lane: int, desk: BriefingDesk) -> TimelineMark:
    assert row.due is not None
    start, end = day_start_s(row.due), day_end_s(row.due)
    span = DateSpan(start_min=start, start_max=end, end_min=start, end_max=end)
    known = row.set_on or desk.today
    return TimelineMark(
        key=f"{row.kind.value}:{row.id}",
        title=row.text,
        lane=lane,
        span=span,
        tone=Tone.BAD,
        known_s=day_start_s(known),
        is_deadline=True,
    )


def _end_s(desk: BriefingDesk, flags: Sequence[WatchRow]) -> int:
    """Return where the timeline ends: after the next deadlines, at most half its length ahead."""
    period_s = desk.chosen.end_s - desk.chosen.start_s
    ahead = [day_end_s(row.due) for row in flags if row.due is not None]
    most = desk.chosen.end_s + max(period_s // 2, 7 * DAY_S)
    near = [end_s for end_s in ahead if end_s <= most]
    return max([desk.chosen.end_s + max(period_s // 10, DAY_S), *(end + DAY_S for end in near)])
