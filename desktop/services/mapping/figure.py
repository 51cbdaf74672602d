"""What the map in the window shows, as the figure that pages and picture files are drawn from."""

from collections.abc import Mapping

from desktop.domain.base import RADIUS_M
from desktop.domain.briefing import MapBase, MapFigure, MapMove
from desktop.domain.ids import BaseId
from desktop.queries.map import MapAnswer, MapEnd, MapMovement
from desktop.queries.map import MapBase as Placed
from desktop.services.briefing.tones import posture_tone
from desktop.services.mapping.view import Point


def figure_of(answer: MapAnswer) -> MapFigure:
    """Return everything that is shown; what lies at no place is named in ``unplaced``."""
    spots = {base.id: _spot(base) for base in answer.bases}
    names = {base.id: base.name for base in answer.bases}
    bases = [_base(base) for base in answer.bases]
    moves: list[MapMove] = []
    unplaced = [base.name for base in answer.bases if spots[base.id] is None]
    for movement in answer.movements:
        start, end = (
            spots.get(place.base) if place.base else None
            for place in (movement.origin, movement.destination)
        )
        if start is not None and end is not None:
            moves.append(_move(movement, start, end))
        else:
            unplaced.append(_way(movement, names))
    return MapFigure(
        bases=tuple(base for base in bases if base is not None),
        moves=tuple(moves),
        unplaced=tuple(unplaced),
    )


def base_key(base: Placed) -> str:
    """Return the key of a base in the figure."""
    return f"base:{base.id}"


def _spot(base: Placed) -> Point | None:
    return None if base.lat is None or base.lon is None else (base.lat, base.lon)


def _base(base: Placed) -> MapBase | None:
    if base.lat is None or base.lon is None:
        return None
    return MapBase(
        key=base_key(base),
        name=base.name,
        lat=base.lat,
        lon=base.lon,
        radius_m=RADIUS_M[base.precision],
        state="not assessed" if base.posture is None else base.posture.value,
        tone=posture_tone(base.posture),
    )


def _move(movement: MapMovement, start: Point, end: Point) -> MapMove:
    return MapMove(
        key=f"move:{movement.origin.base}:{movement.destination.base}",
        start=start,
        end=end,
        label="",
        count=movement.events,
        is_attested=movement.is_attested,
        not_attested=movement.events - movement.attested,
    )


def _way(movement: MapMovement, names: Mapping[BaseId, str]) -> str:
    way = " → ".join(_name(end, names) for end in (movement.origin, movement.destination))
    return f"{way} ({movement.events:,})" if movement.events > 1 else way


def _name(end: MapEnd, names: Mapping[BaseId, str]) -> str:
    return names[end.base] if end.base else end.place
