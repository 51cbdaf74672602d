"""The journal: one transaction with the change, chained by hash, in the order of the changes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.record import RecordKind
from desktop.store.changes import Group, GroupKind, Write
from desktop.store.errors import MissingRecord, UndoRefused
from desktop.store.families import BASE
from desktop.store.journal import Journal
from desktop.store.log import COLUMNS
from desktop.store.migrations import SCHEMA_VERSION
from tests.factories import AUTHOR, NOON, Clock, a_base, an_actor, an_editing, an_event, an_id
from tests.store.folding_journal import rebuilt, tables
from tests.store.written import write


def column(casebook, name):
    with casebook.transaction() as db:
        return [value for (value,) in db.execute(f"SELECT {name} FROM change ORDER BY seq")]


def problems(casebook):
    with casebook.transaction():
        return list(casebook.journal.problems())


def test_the_tables_are_what_the_journal_tells(casebook, cast, editing):
    assert rebuilt(casebook) == tables(casebook)
    assert len(tables(casebook)) == 8


def test_an_entry_tells_who_where_what_and_in_which_save(casebook, editing):
    base = a_base()
    editing.apply("Add base: Qamishli Airport", an_actor(), base)
    told = {name: column(casebook, name)[1] for name in COLUMNS}
    assert told["who"] == AUTHOR.who
    assert told["device"] == AUTHOR.device
    assert (told["seq"], told["position"]) == (2, 1)
    assert told["label"] == "Add base: Qamishli Airport"
    assert (told["record_table"], told["record_id"]) == ("base", base.id)
    assert (told["operation"], told["kind"], told["before"]) == ("insert", "edit", "{}")
    assert '"name":"Qamishli Airport"' in told["after"]
    assert told["schema_version"] == SCHEMA_VERSION
    assert told["target"] == told["group_id"]
    for name in ("save_id", "group_id"):
        assert len(set(column(casebook, name))) == 1


def test_an_edit_keeps_only_the_fields_that_differ(casebook, editing):
    base = a_base()
    editing.apply("Add base", base)
    editing.apply("Edit base", replace(base, country="SY"))
    before, after = column(casebook, "before")[-1], column(casebook, "after")[-1]
    assert before == '{"country":"","updated_at":"2026-01-26T12:00:00.000000+00:00"}'
    assert '"country":"SY"' in after
    assert '"name"' not in after


def test_saving_a_record_unchanged_writes_nothing(casebook, editing):
    base = a_base()
    editing.apply("Add base", base)
    changes = editing.apply("Edit base", base)
    assert len(column(casebook, "seq")) == 1
    assert not changes.added | changes.edited | changes.removed


def test_a_failure_half_way_leaves_nothing(casebook, editing):
    good = a_base()
    with pytest.raises(MissingRecord):
        editing.apply("Add two", good, an_event(an_id()))
    assert tables(casebook) == {}
    assert column(casebook, "seq") == []
    assert editing.undo_label is None


def test_a_sound_chain_has_no_problems(casebook, cast, editing):
    editing.undo()
    editing.redo()
    assert problems(casebook) == []


@pytest.mark.parametrize("name", [*COLUMNS, "hash"])
def test_tampering_with_any_column_of_any_entry_is_named(casebook, cast, editing, name):
    for seq, value in zip(column(casebook, "seq"), column(casebook, name), strict=True):
        forged = value + 100 if isinstance(value, int) else f"{value} "
        with casebook.transaction() as db:
            db.execute(f"UPDATE change SET {name} = ? WHERE seq = ?", (forged, seq))
        found = problems(casebook)
        changed = forged if name == "seq" else seq
        assert any(f"entry {changed} " in sentence for sentence in found), (seq, found)
        with casebook.transaction() as db:
            db.execute(f"UPDATE change SET {name} = ? WHERE seq = ?", (value, changed))
    assert problems(casebook) == []


@pytest.mark.parametrize("seq", [1, 4])
def test_an_entry_taken_out_is_found(casebook, cast, seq):
    with casebook.transaction() as db:
        db.execute("DELETE FROM change WHERE seq = ?", (seq,))
    assert problems(casebook) == [f"Journal entry {seq + 1} does not follow the entry before it."]


def test_entries_that_change_places_are_found(casebook, cast):
    with casebook.transaction() as db:
        for old, new in ((2, 99), (3, 2), (99, 3)):
            db.execute("UPDATE change SET seq = ? WHERE seq = ?", (new, old))
    assert len(problems(casebook)) == 3


def test_stamps_sort_even_if_the_clock_goes_back(casebook):
    clock = Clock(step=-timedelta(hours=7))
    editing = an_editing(casebook, clock)
    for _ in range(4):
        editing.apply("Add two", a_base(), a_base())
    stamps = column(casebook, "at")
    assert stamps == sorted(set(stamps))
    assert len(stamps) == 8
    assert stamps[0].startswith("2026-01-26T12:00")


def test_taking_out_what_is_not_there_is_no_change(casebook, editing):
    group = Group(
        group_id="g", save_id="s", kind=GroupKind.EDIT, target="g", label="Take out nothing"
    )
    writes = [Write(kind=RecordKind.BASE, record_id=an_id(), fields=None)]
    assert casebook.save(group, lambda: writes, AUTHOR, NOON) == ()
    assert column(casebook, "seq") == []


def test_undo_refuses_what_was_changed_behind_the_journals_back(casebook, cast, editing):
    with casebook.transaction() as db:
        db.execute("UPDATE event SET title = 'Something else'")
    with pytest.raises(UndoRefused, match="has been changed since"):
        editing.undo()
    assert casebook.records.get(RecordKind.EVENT, cast.event.id).title == "Something else"


def test_undo_refuses_where_the_record_is_gone(casebook, editing):
    base = a_base()
    editing.apply("Add base", base)
    editing.apply("Edit base", replace(base, country="SY"))
    with casebook.transaction() as db:
        db.execute("DELETE FROM base")
    with pytest.raises(UndoRefused, match="has been changed since"):
        editing.undo()


def test_redo_refuses_where_something_stands_in_the_place(casebook, editing):
    base = a_base()
    editing.apply("Add base", base)
    editing.undo()
    fields = {**a_base_fields(base), "name": "Another"}
    write(casebook, RecordKind.BASE, base.id, fields)
    with pytest.raises(UndoRefused, match="has been changed since"):
        editing.redo()


def a_base_fields(base):
    return BASE.fields(replace(base, created_at=NOON, updated_at=NOON))


def test_a_journal_of_any_casebook_can_be_read_through_a_reader(casebook, cast):
    reader = casebook.reader()
    assert list(Journal(reader.db, casebook.records).problems()) == []
    reader.close()
