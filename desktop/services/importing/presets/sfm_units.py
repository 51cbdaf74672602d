"""Units of Security Force Monitor: an actor, and events for what is on record of it."""

from desktop.domain.actor import ActorKind
from desktop.domain.event import ActorRole, EventKind
from desktop.services.importing.cells import Row, listed, needed, one_line, tags_of
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    BaseDraft,
    Doubt,
    EventDraft,
    PlacePart,
    RowDraft,
)
from desktop.services.importing.presets.sfm_cells import (
    Cited,
    Field,
    check_ready,
    country_of,
    held,
    place_name,
    sourced,
)

_ABOUT = (
    Field("Name", "unit:name"),
    Field("Other names", "unit:other_names"),
    Field("Classification", "unit:classification"),
    Field("Country", "unit:country"),
    Field("First cited", "unit:first_cited_date"),
    Field("Last cited", "unit:last_cited_date"),
)
_RELATED = (
    Field("Related unit", "unit:related_unit"),
    Field("Kind of relation", "unit:related_unit_class"),
    Field("First cited", "unit:related_unit_first_cited_date"),
    Field("Last cited", "unit:related_unit_last_cited_date"),
)
_LOCATED = (
    Field("Base", "unit:base_name"),
    Field("Location", "unit:location"),
    Field("First cited", "unit:location_first_cited_date"),
    Field("Last cited", "unit:location_last_cited_date"),
)
_EXISTS = Cited(
    "unit:first_cited_date",
    "unit:last_cited_date",
    "unit:first_cited_date_start",
    "unit:last_cited_date_open",
)
_IS_RELATED = Cited(
    "unit:related_unit_first_cited_date",
    "unit:related_unit_last_cited_date",
    "unit:related_unit_first_cited_date_start",
    "unit:related_unit_open",
)
_IS_THERE = Cited(
    "unit:location_first_cited_date",
    "unit:location_last_cited_date",
    "unit:location_first_cited_date_founding",
    "unit:location_open",
)


def unit(row: Row) -> RowDraft:
    """Return a unit, when it is on record, what it is part of, and where it is.

    Raises:
        RowRefused: Where it is not released, or has no id or name.
    """
    check_ready(row, "unit:status:admin")
    key = f"unit/{needed(row.text('unit:id:admin'), 'id')}"
    actor = ActorDraft(
        key=key,
        name=one_line(needed(row.text("unit:name"), "name")),
        kind=ActorKind.UNIT,
        country=country_of(row.text("unit:country")),
        aliases=listed(row.text("unit:other_names"), ";"),
    )
    events: list[EventDraft] = []
    doubts: list[Doubt] = []
    for part in (_existence, _relation, _location):
        event, more = part(row, actor)
        if event is not None:
            events.append(event)
            doubts += more
    return RowDraft((actor, *events), tuple(doubts))


def named_unit(unit_id: str, name: str) -> ActorDraft:
    """Return a unit that is only named: its own row tells the rest."""
    return ActorDraft(
        key=f"unit/{unit_id}" if unit_id else "",
        name=one_line(name) or f"Unit {unit_id}",
        kind=ActorKind.UNIT,
        is_reference=True,
    )


_Part = tuple[EventDraft | None, tuple[Doubt, ...]]


def _existence(row: Row, actor: ActorDraft) -> _Part:
    when, doubts = held(row, _EXISTS)
    kinds = listed(row.text("unit:classification"), ";")
    event = EventDraft(
        key=f"{actor.key}/on record",
        title=one_line(f"{actor.name} is on record as a unit"),
        when=when,
        kind=EventKind.PRESENCE,
        summary=f"Classification: {'; '.join(kinds)}." if kinds else "",
        actors=(ActorPart(actor=_only_named(actor), role=ActorRole.PARTY),),
        tags=tags_of("Security Force Monitor", *kinds),
        notes=sourced(row, _ABOUT),
    )
    return event, doubts


def _relation(row: Row, actor: ActorDraft) -> _Part:
    other_id, other = row.text("unit:related_unit_id:admin"), row.text("unit:related_unit")
    if not other_id and not other:
        return None, ()
    relation = row.text("unit:relation_type") or "related"
    sort = row.text("unit:related_unit_class")
    when, doubts = held(row, _IS_RELATED)
    related = named_unit(other_id, other)
    event = EventDraft(
        key=f"{actor.key}/{relation}/{other_id or other}",
        title=one_line(f"{actor.name}: {relation} of {related.name}"),
        when=when,
        summary=f"Kind of relation: {sort}." if sort else "",
        actors=(
            ActorPart(actor=_only_named(actor)),
            ActorPart(actor=related),
        ),
        tags=tags_of("Security Force Monitor", f"relation: {relation}"),
        notes=sourced(row, _RELATED),
    )
    return event, doubts


def _location(row: Row, actor: ActorDraft) -> _Part:
    base_name, location = row.text("unit:base_name"), row.text("unit:location")
    sort = row.text("unit:location_type") or "location"
    if not base_name and not location:
        return None, ()
    place, place_id = place_name(location)
    base = None
    if base_name:
        base = BaseDraft(
            key=f"base/{place_id or place}/{one_line(base_name)}",
            name=one_line(base_name),
            country=actor.country,
            summary=f"Location: {place}." if place else "",
        )
    when, doubts = held(row, _IS_THERE)
    where = ", ".join(part for part in (one_line(base_name), place) if part)
    is_site = sort.lower() == "site"
    event = EventDraft(
        key=f"{actor.key}/{sort}/{place_id or where}",
        title=one_line(
            f"{actor.name}{' at' if is_site else f': {_SORTS.get(sort, sort)}'} {where}"
        ),
        when=when,
        kind=EventKind.PRESENCE,
        place=PlacePart(name=where, base=base),
        actors=(ActorPart(actor=_only_named(actor), role=ActorRole.OPERATOR),),
        tags=tags_of("Security Force Monitor", _SORTS.get(sort, sort)),
        notes=sourced(row, _LOCATED),
    )
    return event, doubts


_SORTS = {"aoo": "area of operations"}


def _only_named(actor: ActorDraft) -> ActorDraft:
    return ActorDraft(key=actor.key, name=actor.name, kind=actor.kind, is_reference=True)
