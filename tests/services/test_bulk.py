"""Editing many records at once: only what was set changes, and one undo takes it all back."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.base import BaseKind
from desktop.domain.event import EventKind, Significance
from desktop.domain.grading import Reliability
from desktop.domain.record import InvalidRecord, RecordKind
from desktop.services.bulk import VARIES, Bulk, BulkRefused, common_values
from tests.factories import (
    NOON,
    a_base,
    a_casebook,
    a_source,
    an_editing,
    an_event,
)
from tests.store.folding_journal import tables


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook)


@pytest.fixture
def bulk(editing):
    return Bulk(editing)


@pytest.fixture
def events(editing):
    made = [an_event(title=f"Event {n}", tags=("old",) if n else ()) for n in range(3)]
    editing.apply("Add events", *made)
    return made


def stored(casebook, kind, records):
    return [casebook.records.get(kind, record.id) for record in records]


def ids(records):
    return [record.id for record in records]


def test_what_all_agree_on_is_told_from_what_varies():
    shared = common_values([a_base(name="A", country="SY"), a_base(name="B", country="SY")])
    assert (shared["country"], shared["kind"], shared["name"]) == ("SY", BaseKind.OTHER, VARIES)
    assert shared["id"] is VARIES
    assert common_values([a_base(name="A")])["name"] == "A"


def test_only_what_was_set_changes_and_one_undo_takes_it_back(casebook, editing, bulk, events):
    before = tables(casebook)
    values = {"kind": EventKind.SIGHTING, "significance": Significance.KEY}
    changes = bulk.set_fields(RecordKind.EVENT, ids(events), values)
    assert changes.label == editing.undo_label == "Edit 3 events"
    assert len(changes.edited) == 3
    for kept, event in zip(stored(casebook, RecordKind.EVENT, events), events, strict=True):
        stamps = {"created_at": kept.created_at, "updated_at": kept.updated_at}
        assert kept == replace(event, **values, **stamps)
    editing.undo()
    assert tables(casebook) == before


def test_one_record_that_cannot_be_so_is_named_and_nothing_is_saved(casebook, bulk, editing):
    bases = [a_base(name="A"), a_base(name="B", lat=1.0, lon=1.0)]
    editing.apply("Add bases", *bases)
    before = tables(casebook)
    with pytest.raises(InvalidRecord, match="“A” cannot be changed so") as refused:
        bulk.set_fields(RecordKind.BASE, ids(bases), {"lat": 2.0})
    assert refused.value.field == "lat"
    assert tables(casebook) == before


def test_what_is_gone_meanwhile_is_said_and_nothing_is_saved(casebook, editing, bulk, events):
    editing.trash("Delete", events[1])
    before = tables(casebook)
    with pytest.raises(BulkRefused, match=r"^Of 4 events, 2 are not there any more\. Choose again"):
        bulk.set_fields(RecordKind.EVENT, [*ids(events), "never"], {"title": "x"})
    assert tables(casebook) == before


def test_tags_are_added_once_and_taken_off_again(casebook, editing, bulk, events):
    assert bulk.add_tags(RecordKind.EVENT, ids(events), ["new", "old"]).label == "Tag 3 events"
    tags = [event.tags for event in stored(casebook, RecordKind.EVENT, events)]
    assert tags == [("new", "old"), ("old", "new"), ("old", "new")]
    bulk.remove_tags(RecordKind.EVENT, ids(events[:1]), ["old", "never"])
    assert editing.undo_label == "Untag 1 event"
    assert stored(casebook, RecordKind.EVENT, events)[0].tags == ("new",)


def test_a_tag_that_cannot_be_kept_is_refused(casebook, bulk, events):
    with pytest.raises(InvalidRecord, match="A tag is empty"):
        bulk.add_tags(RecordKind.EVENT, ids(events), [" "])


def test_grading_many_sources_keeps_the_grades_before(casebook, editing, bulk):
    graded = a_source(
        reliability=Reliability.B, reliability_reason="Often right", reliability_on=date(2026, 1, 1)
    )
    sources = [graded, a_source(label="The Herald")]
    editing.apply("Add sources", *sources)
    values = {"reliability": Reliability.C, "reliability_reason": "Wrong twice", "country": "SY"}
    bulk.set_fields(RecordKind.SOURCE, ids(sources), values)
    first, second = stored(casebook, RecordKind.SOURCE, sources)
    assert (first.reliability, first.reliability_on, first.country) == ("C", NOON.date(), "SY")
    assert [grade.reliability for grade in first.earlier_grades] == ["B"]
    assert second.earlier_grades == ()
    day = date(2026, 1, 20)
    bulk.set_fields(
        RecordKind.SOURCE, ids(sources), {"reliability": Reliability.D, "reliability_on": day}
    )
    first, _second = stored(casebook, RecordKind.SOURCE, sources)
    assert (first.reliability_on, first.reliability_reason) == (day, "Wrong twice")


def test_many_sources_take_other_fields_without_a_grade(casebook, editing, bulk):
    source = a_source()
    editing.apply("Add source", source)
    bulk.set_fields(RecordKind.SOURCE, [source.id], {"country": "SY"})
    assert stored(casebook, RecordKind.SOURCE, [source])[0].country == "SY"
