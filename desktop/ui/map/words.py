"""Puts what the map shows into words: for tool tips, for its table, for those who hear it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.base import PlacePrecision
from desktop.domain.span_echo import echo_short
from desktop.queries.map import MapBase, MapEnd, MapMovement
from desktop.queries.map_points import PointEvent
from desktop.services.mapping.coordinates import CoordinateStyle, shown
from desktop.ui.bases.words import base_kind_word, join_words, posture_said, short_day
from desktop.ui.labels import visible_text
from desktop.ui.lists import listed
from desktop.ui.saying import in_figures, plural
from desktop.ui.words import country_name, small_word

_TITLE_CHARACTERS = 70


def is_stale(base: MapBase, today: date) -> bool:
    """Tell whether nobody has reported on the base for longer than it may take."""
    return base.last_evidence is None or (today - base.last_evidence).days > base.stale_after_days


def base_cells(base: MapBase, today: date) -> tuple[str, ...]:
    """Return a base as a line: name, kind, place, posture, last evidence, events."""
    tr = QCoreApplication.translate
    return (
        visible_text(base.name),
        join_words((base_kind_word(base.kind), country_name(base.country.strip()))),
        place_words(base),
        posture_said(base) or tr("Map", "Not assessed"),
        evidence_words(base, today),
        in_figures(base.events),
    )


def place_words(base: MapBase | PointEvent) -> str:
    """Return where a base or an event is and how closely that is known."""
    tr = QCoreApplication.translate
    if base.lat is None or base.lon is None:
        return tr("Map", "No place given")
    precision = small_word(base.precision)
    return f"{shown(base.lat, base.lon, base.precision, CoordinateStyle.DECIMAL)} ({precision})"


def evidence_words(base: MapBase, today: date) -> str:
    """Return the day of the last evidence, and its age where that is too old."""
    tr = QCoreApplication.translate
    if base.last_evidence is None:
        return tr("Map", "No evidence yet")
    day = short_day(base.last_evidence, today)
    if not is_stale(base, today):
        return day
    days = (today - base.last_evidence).days
    return f"{day}, {plural('Map', '1 day old', '%Ln days old', days)}"


def base_tip(base: MapBase, today: date) -> str:
    """Return every fact of a base, a line each."""
    name, kind, place, posture, evidence, _events = base_cells(base, today)
    told = QCoreApplication.translate("Map", "Last evidence: {0}").format(evidence)
    return "\n".join((name, kind, f"{posture} · {events_words(base.events)}", told, place))


def spoken_base(base: MapBase, today: date) -> str:
    """Return every fact of a base as one line."""
    return ". ".join(base_cells(base, today)[:5]) + f". {events_words(base.events)}."


def events_words(events: int) -> str:
    """Return how many events of the period there are."""
    return plural("Map", "1 event shown", "%Ln events shown", events)


def movement_cells(movement: MapMovement, names: dict[str, str]) -> tuple[str, ...]:
    """Return a movement as a line: from, to, events, how it is attested."""
    return (
        end_words(movement.origin, names),
        end_words(movement.destination, names),
        in_figures(movement.events),
        attested_words(movement),
    )


def end_words(end: MapEnd, names: dict[str, str]) -> str:
    """Return what an end of a movement is called."""
    return visible_text(names.get(end.base or "", "") or end.place)


def attested_words(movement: MapMovement) -> str:
    """Return what no transfer tells, which ends nobody attests, and what is only planned."""
    tr = QCoreApplication.translate
    parts = []
    for count, words in (
        (movement.untold, tr("Map", "no transfer recorded")),
        (movement.not_arrived, tr("Map", "arrival not attested")),
        (movement.not_departed, tr("Map", "departure not attested")),
        (movement.ahead, tr("Map", "planned or possible")),
    ):
        if count == movement.events:
            parts.append(words)
        elif count:
            parts.append(tr("Map", "{0} in {1} of {2}").format(words, count, movement.events))
    return listed(parts) or tr("Map", "both ends attested")


def movement_words(movement: MapMovement, names: dict[str, str]) -> str:
    """Return a movement as a tool tip."""
    tr = QCoreApplication.translate
    origin, destination, _events, attested = movement_cells(movement, names)
    way = tr("Map", "{0} → {1}").format(origin, destination)
    return f"{way}\n{events_words(movement.events)} · {attested}"


def point_cells(event: PointEvent) -> tuple[str, ...]:
    """Return an event with a place of its own as a line: title, when, place, coordinates."""
    return (
        visible_text(event.title),
        echo_short(event.when),
        visible_text(event.place),
        place_words(event),
    )


def mark_tip(events: int, told: tuple[PointEvent, ...]) -> str:
    """Return what a mark of so many events says; ``told`` are those of them that are known."""
    tr = QCoreApplication.translate
    if events == 1:
        return "\n".join(point_cells(told[0])) if told else tr("Map", "1 event")
    lines = [tr("Map", "{0} events at or near this place").format(f"{events:,}")]
    lines += [point_line(event) for event in told]
    if events > len(told) > 0:
        lines.append("…")
    return "\n".join(lines)


def point_line(event: PointEvent) -> str:
    """Return an event in one line: when, and its title."""
    title = visible_text(event.title)
    if len(title) > _TITLE_CHARACTERS:
        title = f"{title[: _TITLE_CHARACTERS - 1].rstrip()}…"
    return f"{echo_short(event.when)} · {title}"


def precision_of(metres: float) -> PlacePrecision:
    """Return how closely a place is known that was pointed at with this reach, in metres."""
    for most, precision in (
        (150, PlacePrecision.EXACT),
        (3_000, PlacePrecision.VICINITY),
        (20_000, PlacePrecision.LOCALITY),
    ):
        if metres <= most:
            return precision
    return PlacePrecision.AREA
