"""Persons of Security Force Monitor, their postings, and what else is known of them."""

from desktop.domain.actor import ActorKind
from desktop.domain.event import ActorRole
from desktop.domain.spans import DateSpan
from desktop.services.importing.cells import Row, listed, needed, one_line, tags_of
from desktop.services.importing.drafts import ActorDraft, ActorPart, Doubt, EventDraft, RowDraft
from desktop.services.importing.presets.sfm_cells import (
    Cited,
    Field,
    check_ready,
    country_of,
    held,
    sourced,
)
from desktop.services.importing.presets.sfm_units import named_unit

_POSTED = (
    Field("Name", "person:name"),
    Field("Other names", "person:other_names"),
    Field("Country", "person:country"),
    Field("Unit", "person:posting_unit_name", "person:posting_unit"),
    Field("Role", "person:posting_role"),
    Field("Title", "person:posting_title"),
    Field("Rank", "person:posting_rank"),
    Field("First cited", "person:posting_first_cited_date"),
    Field("How it began", "person:posting_first_cited_date_start_context"),
    Field("Last cited", "person:posting_last_cited_date"),
    Field("How it ended", "person:posting_last_cited_date_end_context"),
)
_IS_POSTED = Cited(
    "person:posting_first_cited_date",
    "person:posting_last_cited_date",
    "person:posting_first_cited_date_start",
    ended="person:posting_last_cited_date_end",
)
_EXTRA = (
    Field("Gender", "person_extra:gender"),
    Field("Date of birth", "person_extra:date_of_birth"),
    Field("Deceased", "person_extra:deceased"),
    Field("Date of death", "person_extra:deceased_date"),
    Field("Account", "person_extra:account_type", "person_extra:account"),
    Field("Name of the account", "person_extra:account_id", "person_extra:account"),
    Field(
        "External link",
        "person_extra:external_link_description",
        "person_extra:external_link",
    ),
    Field("Media", "person_extra:media_desc", "person_extra:media"),
)


def person(row: Row) -> RowDraft:
    """Return a person and the posting of the row.

    Raises:
        RowRefused: Where it is not released, or has no id or name.
    """
    check_ready(row, "person:status:admin")
    key = f"person/{needed(row.text('person:id:admin'), 'id')}"
    actor = ActorDraft(
        key=key,
        name=one_line(needed(row.text("person:name"), "name")),
        kind=ActorKind.PERSON,
        country=country_of(row.text("person:country")),
        aliases=listed(row.text("person:other_names"), ";"),
    )
    posting, doubts = _posting(row, actor)
    return RowDraft((actor, posting), doubts)


def named_person(person_id: str, name: str) -> ActorDraft:
    """Return a person that is only named: its own row tells the rest."""
    return ActorDraft(
        key=f"person/{person_id}" if person_id else "",
        name=one_line(name) or f"Person {person_id}",
        kind=ActorKind.PERSON,
        is_reference=True,
    )


def extra(row: Row) -> RowDraft:
    """Return what else is known of a person, joined to it by its id.

    Raises:
        RowRefused: Where the person has no id.
    """
    person_id = needed(row.text("person_extra:id:admin"), "id")
    name = row.text("person_extra:name")
    who = named_person(person_id, name)
    said = "; ".join(
        f"{field.label.lower()} {row.text(field.column)}"
        for field in _EXTRA
        if row.text(field.column)
    )
    event = EventDraft(
        key=f"person_extra/{person_id}",
        title=one_line(f"{who.name}: {said or 'nothing else is known'}"),
        when=DateSpan(words="not dated"),
        actors=(ActorPart(actor=who, role=ActorRole.PARTY),),
        tags=tags_of("Security Force Monitor"),
        notes=sourced(row, _EXTRA),
    )
    return RowDraft((event,))


def _posting(row: Row, actor: ActorDraft) -> tuple[EventDraft, tuple[Doubt, ...]]:
    unit_id, unit = row.text("person:posting_unit_id:admin"), row.text("person:posting_unit_name")
    parts = [row.text(f"person:posting_{part}") for part in ("rank", "title", "role")]
    what = ", ".join(one_line(part) for part in parts if part) or "posted"
    when, doubts = held(row, _IS_POSTED)
    posted = (named_unit(unit_id, unit),) if unit_id or unit else ()
    where = f" in {posted[0].name}" if posted else ""
    event = EventDraft(
        key=f"{actor.key}/posting/{unit_id or unit}/{what}/{when.words}",
        title=one_line(f"{actor.name}: {what}{where}"),
        when=when,
        actors=(
            ActorPart(
                actor=ActorDraft(key=actor.key, name=actor.name, kind=actor.kind, is_reference=True)
            ),
            *(ActorPart(actor=one) for one in posted),
        ),
        tags=tags_of("Security Force Monitor", "posting"),
        notes=sourced(row, _POSTED),
    )
    return event, doubts
