"""The history of records in plain words, and the latest saves of the casebook."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.base import BaseName, NameKind
from desktop.domain.event import BaseRole, EventBase
from desktop.domain.grading import Credibility
from desktop.domain.ids import TransferId
from desktop.domain.record import RecordKind
from desktop.domain.transfer import Quantity, Transfer
from desktop.queries.field_words import MAX_TEXT_CHARS
from desktop.queries.history import MAX_NAMED, Deed, history, journal_lines
from desktop.store.changes import Author, GroupKind
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook, Clock(step=timedelta(0)))


def lines(editing, kind, record):
    return history(editing.inside, kind, record.id)


def changed(editing, kind, record, **fields):
    """Change fields of a record and return how the history words it, by field."""
    editing.apply("Edit", replace(record, **fields))
    return {field.name: field for field in lines(editing, kind, record)[0].fields}


def test_a_record_tells_who_did_what_when_and_under_which_name(casebook, editing):
    base = a_base()
    editing.apply("Add base: Qamishli", base)
    bo = an_editing(casebook, Clock(NOON + timedelta(hours=1)), Author(who="Bo", device="dev2"))
    bo.apply("Edit base: Qamishli", replace(base, country="SY"))
    bo.trash("Delete base: Qamishli", replace(base, country="SY"))
    bo.undo()
    told = [
        (line.who, line.group, line.label, line.deed) for line in lines(bo, RecordKind.BASE, base)
    ]
    assert told == [
        ("Bo", GroupKind.UNDO, "Delete base: Qamishli", Deed.RESTORED),
        ("Bo", GroupKind.EDIT, "Delete base: Qamishli", Deed.TRASHED),
        ("Bo", GroupKind.EDIT, "Edit base: Qamishli", Deed.CHANGED),
        ("Ada", GroupKind.EDIT, "Add base: Qamishli", Deed.ADDED),
    ]
    assert lines(bo, RecordKind.BASE, base)[-1].at == NOON
    assert [len(line.fields) for line in lines(bo, RecordKind.BASE, base)[:2]] == [0, 0]


def test_what_was_added_and_taken_out_again_shows_only_what_says_something(editing):
    base = a_base(country="SY")
    editing.apply("Add base", base)
    editing.undo()
    taken, added = lines(editing, RecordKind.BASE, base)
    assert (taken.deed, added.deed) == (Deed.TAKEN_OUT, Deed.ADDED)
    shown = {field.field: field.after for field in added.fields}
    assert shown == {
        "private": "no",
        "name": "Qamishli Airport",
        "kind": "other",
        "country": "SY",
        "precision": "locality",
        "days until it looks old": "30",
    }
    assert {field.field: field.before for field in taken.fields} == shown


def test_values_are_in_words(editing):
    base, actor = a_base(), an_actor()
    editing.apply("Add", actor, base)
    told = changed(
        editing, RecordKind.BASE, base, operator=actor.id, lat=37.02, lon=41.0, private=True
    )
    assert (told["operator"].before, told["operator"].after) == ("", "Coastal Guard")
    assert (told["lat"].field, told["lat"].after, told["lon"].after) == ("latitude", "37.02", "41")
    assert (told["private"].before, told["private"].after) == ("no", "yes")


def test_days_moments_and_grades_are_in_words(editing):
    source = a_source()
    report, event = a_report(source), an_event()
    note = a_note(report, event)
    editing.apply("Add", source, report, event, note)
    told = changed(editing, RecordKind.SOURCE, source, reliability_on=date(2026, 1, 20))
    assert told["reliability_on"].after == "20 Jan 2026"
    told = changed(editing, RecordKind.REPORT, report, retrieved_at=NOON)
    assert told["retrieved_at"].after == "26 Jan 2026, 12:00 UTC"
    told = changed(editing, RecordKind.NOTE, note, credibility=Credibility.PROBABLY_TRUE)
    assert told["credibility"].before == "6 (not judged)"
    assert told["credibility"].after == "2 (probably true)"
    told = changed(editing, RecordKind.NOTE, note, quote_start=0)
    assert told["quote_start"].after == "0"


def test_a_change_back_to_nothing_is_shown(editing):
    note = a_note(a_report("s"), "e", quote_start=0)
    source, event = a_source(id="s"), an_event(id="e")
    report = a_report("s", id=note.report)
    editing.apply("Add", source, event, report, note)
    told = changed(editing, RecordKind.NOTE, note, quote_start=None)
    assert (told["quote_start"].before, told["quote_start"].after) == ("0", "")


def test_dates_are_in_words_with_the_words_of_the_report(editing):
    event = an_event(when=a_day())
    editing.apply("Add", event)
    told = changed(editing, RecordKind.EVENT, event, when=a_day(date(2026, 1, 25), ""))
    assert told["when"].before == "“on January 24”: 24 Jan 2026"
    assert told["when"].after == "25 Jan 2026"


def test_quantities_are_in_words(editing):
    event = an_event()
    moved = Transfer(id=TransferId(an_id()), event=event.id, what="vehicles")
    editing.apply("Add", event, moved)
    told = changed(
        editing,
        RecordKind.TRANSFER,
        moved,
        quantity=Quantity(low=20, best=24, high=1_000, words="dozens of"),
    )
    assert told["quantity"].before == ""
    assert told["quantity"].after == "at least 20, about 24, at most 1,000, “dozens of”"


def test_lists_tell_what_came_and_what_went(editing):
    first, second = a_base(), a_base(name="Hmeimim")
    event = an_event(first)
    editing.apply("Add", first, second, event)
    told = changed(
        editing,
        RecordKind.EVENT,
        event,
        bases=(EventBase(base=second.id, role=BaseRole.TO), EventBase(place="the sea")),
    )
    assert told["bases"].added == ("to Hmeimim", "at the sea")
    assert told["bases"].removed == ("at Qamishli Airport",)
    assert (told["bases"].before, told["bases"].after) == ("", "")


def test_a_list_in_another_order_says_so(editing):
    names = (BaseName(name="A"), BaseName(name="B", lang="ar", kind=NameKind.LOCAL))
    base = a_base(names=names)
    editing.apply("Add", base)
    told = changed(editing, RecordKind.BASE, base, names=names[::-1])
    assert told["names"].after == "in another order"
    assert (told["names"].added, told["names"].removed) == ((), ())


def test_a_record_in_the_trash_or_gone_is_named_as_such(editing):
    actor, gone = an_actor(), an_actor(name="Gone")
    base = a_base(operator=gone.id)
    editing.apply("Add", gone, base)
    editing.apply("Add", actor)
    told = changed(editing, RecordKind.BASE, base, operator=actor.id)
    assert told["operator"].before == "Gone"
    editing.trash("Delete", actor)
    (line, _first) = lines(editing, RecordKind.BASE, base)
    told = {field.name: field for field in line.fields}
    assert told["operator"].after == "Coastal Guard (in the trash)"


def test_long_texts_are_cut_to_where_they_begin_to_differ(editing):
    text = "word " * 100
    base = a_base(summary=text + "left" + text)
    editing.apply("Add", base)
    told = changed(editing, RecordKind.BASE, base, summary=text + "stayed" + text)["summary"]
    assert told.before.startswith("…word") or told.before.startswith("… word")
    assert "left" in told.before
    assert "stayed" in told.after
    assert len(told.before) == len(told.after) == MAX_TEXT_CHARS + 2
    told = changed(editing, RecordKind.BASE, base, summary="")["summary"]
    assert (told.before[:5], told.before[-1], told.after) == ("word ", "…", "")
    told = changed(editing, RecordKind.BASE, base, summary=text)["summary"]
    assert told.after == text[:MAX_TEXT_CHARS] + "…"
    told = changed(editing, RecordKind.BASE, base, summary=text + "end")["summary"]
    assert (told.before, told.after) == ("…" + text[-30:], "…" + text[-30:] + "end")


def test_the_saves_of_the_casebook_come_newest_first_with_what_they_touched(editing):
    bases = [a_base(name=f"Base {number}") for number in range(4)]
    event = an_event(bases[0])
    editing.seed("Example", *bases, event)
    editing.apply("Edit event", replace(event, title="Flags gone"))
    editing.undo()
    told = journal_lines(editing.inside, 10)
    assert [(line.label, line.group, line.touched) for line in told] == [
        ("Edit event", GroupKind.UNDO, "1 event"),
        ("Edit event", GroupKind.EDIT, "1 event"),
        ("Example", GroupKind.SEED, "4 bases, 1 event"),
    ]
    assert told[0].records == ((RecordKind.EVENT, event.id, "Flags seen"),)
    assert len(told[-1].records) == MAX_NAMED
    assert (told[0].at, told[0].who) == (NOON, "Ada")


def test_the_saves_come_in_pages(editing):
    for number in range(5):
        editing.apply(f"Add {number}", a_base())
    first = journal_lines(editing.inside, 2)
    second = journal_lines(editing.inside, 2, first[-1].seq)
    assert [line.label for line in first + second] == ["Add 4", "Add 3", "Add 2", "Add 1"]
