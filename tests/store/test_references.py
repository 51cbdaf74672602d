"""What refers to what, over every kind of record, and pointing it elsewhere."""

from dataclasses import replace

from desktop.domain.event import BaseRole, EventBase
from desktop.domain.note import ChainLink, Relation
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem
from desktop.store.families import BASE, EVENT, FAMILIES, NOTE, POSTURE, SOURCE
from desktop.store.references import own_parent, referring, referring_counts, repointed
from tests.factories import PUBLISHED, a_base, a_note, an_event, an_id


def found(casebook, kind, record, **how):
    return referring(casebook.inside.db, kind, record.id, **how)


def test_everything_that_refers_to_a_record_is_found_once(casebook, cast, editing):
    twice = an_event(
        bases=(EventBase(base=cast.base.id), EventBase(base=cast.base.id, role=BaseRole.NEAR))
    )
    part = a_base(part_of=cast.base.id)
    editing.apply("Add", twice, part)
    assert found(casebook, RecordKind.BASE, cast.base) == (
        (RecordKind.BASE, part.id),
        (RecordKind.EVENT, cast.event.id),
        (RecordKind.EVENT, twice.id),
        (RecordKind.POSTURE, cast.posture.id),
    )
    assert found(casebook, RecordKind.ACTOR, cast.actor) == ((RecordKind.BASE, cast.base.id),)
    assert found(casebook, RecordKind.SOURCE, cast.source) == (
        (RecordKind.REPORT, cast.report.id),
        (RecordKind.NOTE, cast.note.id),
    )
    assert found(casebook, RecordKind.NOTE, cast.note) == ((RecordKind.POSTURE, cast.posture.id),)


def test_nothing_refers_to_a_record_that_is_not_there(casebook, cast):
    assert found(casebook, RecordKind.BASE, a_base()) == ()
    assert found(casebook, RecordKind.SOURCE, cast.other_source) == ()


def test_what_is_in_the_trash_refers_too_unless_only_the_live_are_asked_for(
    casebook, cast, editing
):
    editing.trash("Delete", cast.event)
    everything = found(casebook, RecordKind.BASE, cast.base)
    assert (RecordKind.EVENT, cast.event.id) in everything
    assert found(casebook, RecordKind.BASE, cast.base, live=True) == (
        (RecordKind.POSTURE, cast.posture.id),
    )


def test_what_refers_by_two_of_its_fields_counts_once_and_the_trash_not_at_all(
    casebook, cast, editing
):
    event = cast.event.id
    item = WatchItem(id=an_id(), text="Gone?", set_on=PUBLISHED, event=event, raised_by=event)
    gone = WatchItem(id=an_id(), text="Back?", set_on=PUBLISHED, raised_by=event)
    editing.apply("Add", item, gone)
    editing.trash("Delete", gone)
    counts = referring_counts(casebook.inside.db, RecordKind.EVENT, event)
    assert counts == {RecordKind.NOTE: 1, RecordKind.WATCH: 1}
    assert referring_counts(casebook.inside.db, RecordKind.EVENT, "never there") == {}


def test_a_field_and_the_items_of_a_list_are_pointed_at_the_new_one():
    event = an_event("old", "other")
    kept = EVENT.record(event.id, repointed(EVENT, EVENT.fields(event), "base", {"old"}, "new"))
    assert [end.base for end in kept.bases] == ["new", "other"]
    base = a_base(part_of="old", operator="old")
    kept = BASE.record(base.id, repointed(BASE, BASE.fields(base), "base", {"old"}, "new"))
    assert (kept.part_of, kept.operator) == ("new", "old")


def test_ends_that_become_alike_collapse_and_others_stay():
    event = an_event(
        bases=(
            EventBase(base="old"),
            EventBase(base="new", role=BaseRole.FROM),
            EventBase(base="new"),
            EventBase(place="the sea"),
        )
    )
    fields = repointed(EVENT, EVENT.fields(event), "base", {"old"}, "new")
    assert EVENT.record(event.id, fields).bases == (
        EventBase(base="new"),
        EventBase(base="new", role=BaseRole.FROM),
        EventBase(place="the sea"),
    )


def test_a_list_that_does_not_name_the_old_ones_is_left_as_it_is():
    event = an_event("same", "same")
    fields = EVENT.fields(event)
    assert repointed(EVENT, fields, "base", {"old"}, "new") == fields


def test_in_a_chain_only_neighbours_collapse():
    quoted = ChainLink(source="a")
    note = a_note("r", "e", chain=(quoted, ChainLink(source="b"), ChainLink(source="c"), quoted))
    fields = repointed(NOTE, NOTE.fields(note), "source", {"b"}, "a")
    assert NOTE.record(note.id, fields).chain == (quoted, ChainLink(source="c"), quoted)
    cites = replace(quoted, relation=Relation.CITES)
    note = a_note("r", "e", chain=(ChainLink(source="b"), cites))
    fields = repointed(NOTE, NOTE.fields(note), "source", {"b"}, "a")
    assert NOTE.record(note.id, fields).chain == (quoted, cites)


def test_a_record_can_have_a_parent_of_its_own_kind():
    parents = {kind: own_parent(family) for kind, family in FAMILIES.items()}
    assert (parents[BASE.kind], parents[SOURCE.kind]) == ("part_of", "outlet")
    assert (parents[NOTE.kind], parents[POSTURE.kind]) == ("", "supersedes")
