"""Incidents of Security Force Monitor."""

from dataclasses import replace

from desktop.domain.event import ActorRole, EventKind
from desktop.domain.spans import DateSpan
from desktop.services.importing.cells import Row, listed, needed, one_line, tags_of
from desktop.services.importing.drafts import (
    ActorPart,
    Doubt,
    EventDraft,
    NoteDraft,
    PlacePart,
    RowDraft,
    RowRefused,
)
from desktop.services.importing.presets.sfm_cells import (
    check_ready,
    named_source,
    period,
    place_name,
)
from desktop.services.importing.presets.sfm_persons import named_person
from desktop.services.importing.presets.sfm_units import named_unit


def incident(row: Row) -> RowDraft:
    """Return an incident with those who are said to have done it.

    Raises:
        RowRefused: Where it is not released, or has no id, kind or date.
    """
    check_ready(row, "incident:status:admin")
    key = f"incident/{needed(row.text('incident:id:admin'), 'id')}"
    kinds = listed(row.text("incident:violation_type"), ";")
    described = row.text("incident:location_description")
    place, _id = place_name(row.text("incident:location"))
    where = ", ".join(part for part in (one_line(described), place) if part)
    when, doubts = _when(row)
    kind = "; ".join(kinds) or "Incident"
    title = one_line(", ".join(part for part in (kind, place or described) if part))
    said = row.text("incident:violation_description")
    statement = said or title
    status = row.text("incident:update_status")
    event = EventDraft(
        key=key,
        title=title,
        when=when,
        kind=EventKind.OTHER,
        summary="\n".join(part for part in (said, f"Status: {status}." if status else "") if part),
        place=PlacePart(name=one_line(where)) if where else None,
        actors=_perpetrators(row),
        tags=tags_of(
            "Security Force Monitor",
            *kinds,
            *listed(row.text("incident:perpetrator_classification"), ";"),
        ),
        notes=tuple(
            NoteDraft(report=named_source(one), statement=statement)
            for one in listed(row.text("incident:all:source"), ";")
        ),
    )
    return RowDraft((event,), doubts)


def _when(row: Row) -> tuple[DateSpan, tuple[Doubt, ...]]:
    first, doubts = period(row, "incident:start_date")
    last, more = period(row, "incident:end_date")
    if first is None:
        raise RowRefused("There is no date on which it started.")
    if last is None:
        return first, (*doubts, *more)
    span = DateSpan(
        words=f"{first.words} to {last.words}",
        start_min=first.start_min,
        start_max=first.end_max,
        end_min=last.start_min,
        end_max=last.end_max,
        begins=True,
        ends=True,
        grain=first.grain,
    )
    return (first if first == replace(last, words=first.words) else span), (*doubts, *more)


def _perpetrators(row: Row) -> tuple[ActorPart, ...]:
    people = _pairs(row, "incident:perpetrator_person")
    units = _pairs(row, "incident:perpetrator_unit")
    return tuple(
        ActorPart(actor=one, role=ActorRole.PARTY)
        for one in (
            *(named_person(person_id, name) for person_id, name in people),
            *(named_unit(unit_id, name) for unit_id, name in units),
        )
    )


def _pairs(row: Row, column: str) -> list[tuple[str, str]]:
    """Return ids with their names, in order; a name may be missing, and so may an id."""
    ids = listed(row.text(f"{column}_id:admin"), ";")
    names = listed(row.text(f"{column}_name"), ";")
    size = max(len(ids), len(names))
    padded = [(*some, *[""] * (size - len(some))) for some in (ids, names)]
    return list(zip(*padded, strict=True))
