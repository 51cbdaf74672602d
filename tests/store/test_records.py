"""What is saved is what is read: for every family, every field and odd text."""

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.record import RecordKind
from desktop.store import schema_1, schema_2, schema_3
from desktop.store.errors import CasebookDamaged, MissingRecord, StoreError
from desktop.store.families import FAMILIES, family_of
from desktop.store.log import canonical
from tests import strategies
from tests.factories import NOON, a_base, a_day, a_report, an_actor, an_event, an_id
from tests.given import SAME_FIXTURES
from tests.store.written import write

STAMPS = {"created_at": NOON, "updated_at": NOON}


def drawn(cast, kind):
    """Return the strategy for one kind, with references to the cast."""
    return {
        RecordKind.ACTOR: lambda: strategies.actors([cast.actor.id]),
        RecordKind.BASE: lambda: strategies.bases([cast.actor.id], [cast.base.id]),
        RecordKind.SOURCE: lambda: strategies.sources([cast.source.id]),
        RecordKind.REPORT: lambda: strategies.reports([cast.source.id], [cast.report.id]),
        RecordKind.EVENT: lambda: strategies.events([cast.base.id], [cast.actor.id]),
        RecordKind.NOTE: lambda: strategies.notes(
            [cast.report.id], [cast.event.id], [cast.source.id]
        ),
        RecordKind.POSTURE: lambda: strategies.postures(
            [cast.base.id], [cast.actor.id], [cast.note.id], [cast.posture.id]
        ),
        RecordKind.LINK: lambda: strategies.links(cast.source.id, cast.other_source.id),
        RecordKind.ATTACHMENT: lambda: strategies.attachments([cast.report.id]),
        RecordKind.TRANSFER: lambda: strategies.transfers(
            cast.event.id, cast.base.id, [cast.note.id]
        ),
        RecordKind.AGREEMENT: lambda: strategies.agreements(cast.event.id, [cast.actor.id]),
        RecordKind.WATCH: lambda: strategies.watch_items(cast.event.id, cast.base.id),
        RecordKind.ASSESSMENT: lambda: strategies.assessments([cast.base.id], cast.note.id),
        RecordKind.SAVED_VIEW: strategies.saved_views,
        RecordKind.BRIEFING: strategies.briefings,
    }[kind]()


@pytest.mark.parametrize("kind", RecordKind)
@settings(
    suppress_health_check=SAME_FIXTURES,
    max_examples=20,
)
@given(data=st.data())
def test_every_field_comes_back_as_it_was(casebook, cast, kind, data):
    record = replace(data.draw(drawn(cast, kind)), **STAMPS)
    edited = replace(data.draw(drawn(cast, kind)), id=record.id, **STAMPS)
    family = FAMILIES[kind]
    for version in (record, edited):
        fields_of = family.fields(version)
        write(casebook, kind, version.id, fields_of)
        assert casebook.records.get(kind, version.id) == version
        kept = casebook.records.fields(kind, version.id)
        assert canonical(kept) == canonical(fields_of)
        assert family.record(version.id, json.loads(canonical(fields_of))) == version


@pytest.mark.parametrize("family", FAMILIES.values(), ids=lambda family: family.table)
def test_every_attribute_of_a_record_is_kept(family):
    attributes = {field.name for field in fields(family.make)} - {"id"}
    assert attributes == set(family.fields(a_record(family)))


@pytest.mark.parametrize("family", FAMILIES.values(), ids=lambda family: family.table)
def test_the_tables_have_exactly_the_columns_that_are_written(casebook, family):
    for table, columns in (
        (family.table, family.columns),
        *((child.table, child.columns) for child in family.children),
    ):
        named = {name for column in columns for name in column.names}
        common = {"key", "id", "created_at", "updated_at", "deleted_at", "marking", "private"}
        extra = common if table == family.table else {"owner", "position"}
        with casebook.transaction() as db:
            found = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
        assert found == named | extra


def a_record(family):
    known = {field.name for field in fields(family.make)}
    values = {"name": "x", "title": "x", "label": "x", "base": "b", "publisher": "s"}
    values |= {"report": "r", "event": "e", "statement": "x", "set_on": NOON.date()}
    values |= {"when": an_event().when, "state": "active", "first": "a", "second": "b"}
    values |= {"file_name": "x", "size_bytes": 0, "sha256": "0" * 64, "what": "x", "text": "x"}
    values |= {"judgement": "x", "hypotheses": (), "cut_off": NOON, "frozen": "{}"}
    needed = {name: value for name, value in values.items() if name in known}
    return family.make(id="1", **needed)


def test_every_kind_has_a_family_and_every_record_finds_its_own():
    assert set(FAMILIES) == set(RecordKind)
    assert all(family_of(a_record(family)) is family for family in FAMILIES.values())


def test_every_table_of_the_schema_belongs_to_a_family():
    tables = {
        table
        for schema in (schema_1, schema_2, schema_3)
        for table, *_rest in (*schema.RECORD_TABLES, *schema.CHILD_TABLES)
    }
    kept = {child.table for family in FAMILIES.values() for child in family.children}
    assert tables == kept | {family.table for family in FAMILIES.values()}


def test_json_is_the_same_for_the_same_content():
    assert canonical({"b": 1, "a": [None, "é", True]}) == '{"a":[null,"é",true],"b":1}'
    assert canonical({"a": 1, "b": 2}) == canonical({"b": 2, "a": 1})


@pytest.mark.parametrize(("lat", "kept"), [(7, "7.0"), (-0.0, "0.0"), (0, "0.0")])
def test_a_coordinate_is_written_as_the_database_gives_it_back(casebook, editing, lat, kept):
    base = a_base(lat=lat, lon=0.0)
    editing.apply("Add base", base)
    with casebook.transaction() as db:
        (after,) = db.execute("SELECT after FROM change").fetchone()
    assert f'"lat":{kept},' in after
    assert f'"lat":{kept},' in canonical(casebook.records.fields(RecordKind.BASE, base.id))


def test_moments_are_kept_in_utc():
    fields_of = FAMILIES[RecordKind.REPORT].fields(a_report("s", retrieved_at=NOON))
    assert fields_of["retrieved_at"] == "2026-01-26T12:00:00.000000+00:00"


def test_a_record_that_is_not_there_is_none(casebook):
    assert casebook.records.get(RecordKind.BASE, an_id()) is None


def test_a_reference_to_a_missing_record_is_named(casebook, editing):
    with pytest.raises(MissingRecord, match=r"The base that this refers to is gone\."):
        editing.apply("Add event", an_event(an_id()))


def test_a_year_beyond_what_the_database_can_count_is_refused(casebook, editing):
    far = a_day(start_min=-(1 << 70), start_max=None, end_min=None, end_max=1 << 70)
    with pytest.raises(StoreError, match=r"^A date or number is too far off to be kept\.$"):
        editing.apply("Add event", an_event(when=far))
    assert editing.undo_label is None


def test_taking_a_record_out_takes_its_lists_and_its_search_entry(casebook):
    actor = replace(an_actor(aliases=("CG", "Guard")), **STAMPS)
    write(casebook, RecordKind.ACTOR, actor.id, actor_fields(actor))
    write(casebook, RecordKind.ACTOR, actor.id, None)
    with casebook.transaction() as db:
        left = [
            db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
            for table in ("actor", "actor_alias", "search_doc")
        ]
    assert left == [(0,)] * 3


def actor_fields(actor):
    return FAMILIES[RecordKind.ACTOR].fields(actor)


def test_a_record_in_the_trash_is_not_searched_and_comes_back_from_it(casebook, editing):
    base = a_base(name="Tal Afar")

    def entries():
        with casebook.transaction() as db:
            return db.execute("SELECT COUNT(*) FROM search_doc").fetchone()[0]

    editing.apply("Add base", base)
    assert entries() == 1
    editing.trash("Delete base", base)
    assert entries() == 0
    editing.undo()
    assert entries() == 1


def test_a_word_from_a_newer_format_is_named_and_not_a_traceback(casebook, cast):
    with casebook.transaction() as db:
        db.execute("UPDATE event SET kind = 'parade'")
    with pytest.raises(CasebookDamaged, match=r"^The event cannot be read: 'parade' is not"):
        casebook.records.get(RecordKind.EVENT, cast.event.id)
