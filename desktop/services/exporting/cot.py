"""Bases as Cursor on Target events, for the maps of teams in the field."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from desktop.domain.base import BaseKind
from desktop.queries.map import MapBase, MapWish, map_answer
from desktop.services.exporting.markup import attribute, text
from desktop.services.exporting.told import radius_m
from desktop.services.exporting.wish import Counts, Outgoing

_UNKNOWN_M = "9999999.0"
_LEAST_ERROR_M = 10.0
# A neutral installation on the ground, by the function codes of MIL-STD-2525C.
_NEUTRAL = "a-n-G-I-B"
_TYPES = {
    BaseKind.AIRPORT: "a-n-G-I-B-A",
    BaseKind.AIR_BASE: "a-n-G-I-B-A",
    BaseKind.NAVAL_BASE: "a-n-G-I-B-N",
    BaseKind.DEPOT: "a-n-G-I-M",
}


def write_cot(target: Path, outgoing: Outgoing) -> Counts:
    """Write an event for each base that has coordinates, all in one element ``events``.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    bases = map_answer(outgoing.public.reader, MapWish()).bases
    events = [_event(base, outgoing.now) for base in bases if base.lat is not None]
    target.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<events>\n' + "".join(events) + "</events>\n",
        encoding="utf-8",
        newline="\n",
    )
    left = len(bases) - len(events)
    return {"bases": len(events)} | ({"without_a_place": left} if left else {})


def _event(base: MapBase, now: datetime) -> str:
    start = now if base.last_evidence is None else min(now, _beginning(base.last_evidence))
    posture = "not assessed" if base.posture is None else base.posture.value
    told = "no evidence" if base.last_evidence is None else f"last evidence {base.last_evidence}"
    error_m = max(radius_m(base.precision), _LEAST_ERROR_M)
    return (
        f'<event version="2.0" uid={attribute(f"basewatch-{base.id}")}'
        f' type="{_TYPES.get(base.kind, _NEUTRAL)}" how="h-e" time="{_stamp(now)}"'
        f' start="{_stamp(start)}" stale="{_stamp(_stale(base, now))}">'
        f'<point lat="{base.lat}" lon="{base.lon}" hae="{_UNKNOWN_M}" ce="{error_m}"'
        f' le="{_UNKNOWN_M}"/>'
        f"<detail><contact callsign={attribute(base.name)}/>"
        f"<remarks>{text(f'{base.kind.value}; posture: {posture}; {told}')}</remarks></detail>"
        "</event>\n"
    )


def _stale(base: MapBase, now: datetime) -> datetime:
    """Return when it looks old: so many days after the last evidence, at once where none is."""
    if base.last_evidence is None:
        return now
    try:
        return _beginning(base.last_evidence) + timedelta(days=base.stale_after_days + 1)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _beginning(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _stamp(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"
