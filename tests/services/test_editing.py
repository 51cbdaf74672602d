"""Editing: one save is one undo step, announced, named, and kept over restarts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.record import RecordKind
from desktop.queries.history import journal_lines
from desktop.services.casebooks import open_casebook
from desktop.services.changes import MAX_LABEL_CHARS, RecordRef
from desktop.store.changes import Author
from desktop.store.errors import CasebookReadOnly, StoreError, UndoRefused
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_casebook,
    an_actor,
    an_editing,
    an_event,
)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def clock():
    return Clock(step=timedelta(0))


@pytest.fixture
def editing(casebook, clock):
    return an_editing(casebook, clock)


def refs(kind, *records):
    return frozenset(RecordRef(kind, record.id) for record in records)


def stored(casebook, record, kind=RecordKind.BASE):
    return casebook.records.get(kind, record.id)


def test_ids_are_new_each_time(editing):
    ids = {editing.new_id() for _ in range(50)}
    assert {len(one) for one in ids} == {26}
    assert len(ids) == 50


def test_what_is_saved_carries_when_it_was_made_and_changed(casebook, clock, editing):
    base = a_base()
    editing.apply("Add base", base)
    clock.at = NOON + timedelta(hours=1)
    editing.apply("Edit base", replace(base, country="SY"))
    kept = stored(casebook, base)
    assert kept == replace(base, country="SY", created_at=NOON, updated_at=clock.at)


def test_changes_tell_what_was_added_and_edited(editing):
    base, actor = a_base(), an_actor()
    added = editing.apply("Add base", base)
    assert (added.label, added.added) == ("Add base", refs(RecordKind.BASE, base))
    assert not added.edited | added.removed
    both = editing.apply("Edit base", actor, replace(base, operator=actor.id))
    assert both.added == refs(RecordKind.ACTOR, actor)
    assert both.edited == refs(RecordKind.BASE, base)
    assert both.concerns(RecordKind.EVENT, RecordKind.ACTOR)
    assert both.concerns(RecordKind.BASE)
    assert not both.concerns(RecordKind.EVENT)


def test_listeners_hear_of_every_change(editing):
    heard, later = [], []
    editing.subscribe(heard.append)
    first = editing.apply("Add base", a_base())
    editing.subscribe(later.append)
    second = editing.undo()
    assert heard == [first, second]
    assert later == [second]


def test_listeners_hear_nothing_of_what_failed(editing):
    heard = []
    editing.subscribe(heard.append)
    with pytest.raises(StoreError):
        editing.apply("Add event", an_event("no such base"))
    assert heard == []


def test_the_trash_removes_and_undo_brings_back(casebook, editing):
    base = a_base()
    editing.apply("Add base", base)
    changes = editing.trash("Delete base", stored(casebook, base))
    assert changes.removed == refs(RecordKind.BASE, base)
    assert not changes.added | changes.edited
    assert stored(casebook, base).deleted_at == NOON
    assert editing.undo().added == refs(RecordKind.BASE, base)
    assert stored(casebook, base).deleted_at is None
    assert editing.redo().removed == refs(RecordKind.BASE, base)


def test_a_record_saved_in_place_of_a_trashed_one_comes_back(casebook, editing):
    base = a_base()
    editing.apply("Add base", base)
    editing.trash("Delete base", base)
    assert editing.apply("Restore base", base).added == refs(RecordKind.BASE, base)


def test_undo_takes_the_whole_save_back_and_redo_brings_it_again(casebook, editing):
    base = a_base()
    event = an_event(base)
    editing.apply("Add event: Flags seen", base, event)
    undone = editing.undo()
    assert undone.label == "Add event: Flags seen"
    assert undone.removed == refs(RecordKind.BASE, base) | refs(RecordKind.EVENT, event)
    assert stored(casebook, base) is None
    assert editing.redo().added == undone.removed
    assert stored(casebook, event, RecordKind.EVENT).title == "Flags seen"


def test_undo_and_redo_are_named(editing):
    assert (editing.undo_label, editing.redo_label) == (None, None)
    editing.apply("Add base: A", a_base())
    editing.apply("Add base: B", a_base())
    assert (editing.undo_label, editing.redo_label) == ("Add base: B", None)
    editing.undo()
    assert (editing.undo_label, editing.redo_label) == ("Add base: A", "Add base: B")
    editing.undo()
    assert (editing.undo_label, editing.redo_label) == (None, "Add base: A")
    editing.redo()
    assert (editing.undo_label, editing.redo_label) == ("Add base: A", "Add base: B")


def test_after_an_edit_there_is_nothing_to_redo(editing):
    editing.apply("Add base: A", a_base())
    editing.undo()
    editing.apply("Add base: B", a_base())
    assert editing.redo_label is None
    with pytest.raises(UndoRefused, match=r"^There is nothing to redo\.$"):
        editing.redo()


def test_with_nothing_to_undo_it_says_so(editing):
    with pytest.raises(UndoRefused, match=r"^There is nothing to undo\.$"):
        editing.undo()


def test_what_a_casebook_begins_with_cannot_be_undone(casebook, editing):
    base = a_base()
    changes = editing.seed("Example", base)
    assert changes.added == refs(RecordKind.BASE, base)
    assert (editing.undo_label, editing.redo_label) == (None, None)
    editing.apply("Edit base", replace(base, country="SY"))
    editing.undo()
    assert editing.undo_label is None
    assert stored(casebook, base).country == ""


def test_a_long_label_is_cut(editing):
    editing.apply("x" * MAX_LABEL_CHARS, a_base())
    assert editing.undo_label == "x" * MAX_LABEL_CHARS
    editing.apply("y" * (MAX_LABEL_CHARS + 1), a_base())
    assert editing.undo_label == "y" * (MAX_LABEL_CHARS - 1) + "…"


def test_undo_works_after_a_restart_and_for_another_author(tmp_path, casebook, editing):
    base = a_base()
    editing.apply("Add base: A", base)
    casebook.close()
    reopened = open_casebook(casebook.path)
    again = an_editing(reopened, author=Author(who="Bo", device="dev2"))
    assert again.undo_label == "Add base: A"
    again.undo()
    assert stored(reopened, base) is None
    assert again.redo_label == "Add base: A"
    reopened.close()


@pytest.mark.parametrize("step", ["undo", "redo"])
def test_undo_refuses_where_another_window_saved_after_it_was_chosen(casebook, step):
    other = open_casebook(casebook.path)
    elsewhere = an_editing(other)
    pending = []

    def now():
        if pending:
            elsewhere.apply("Add base: elsewhere", pending.pop())
        return NOON

    editing = an_editing(casebook, now)
    base = a_base()
    editing.apply("Add base: here", base)
    if step == "redo":
        editing.undo()
    pending.append(a_base())
    with pytest.raises(UndoRefused, match="Something else was saved in this casebook meanwhile"):
        getattr(editing, step)()
    assert (stored(casebook, base) is None) == (step == "redo")
    assert editing.undo_label == "Add base: elsewhere"
    other.close()


def test_undo_takes_back_what_another_window_saved_last(casebook, editing):
    other = open_casebook(casebook.path)
    base = a_base()
    an_editing(other).apply("Add base: elsewhere", base)
    other.close()
    assert editing.undo_label == "Add base: elsewhere"
    editing.undo()
    assert stored(casebook, base) is None


def test_nothing_is_saved_while_only_looking(casebook, editing):
    editing.apply("Add base: A", a_base())
    looking = open_casebook(casebook.path, look_only="Only looking.")
    reading = an_editing(looking)
    assert reading.read_only_because == "Only looking."
    assert editing.read_only_because == ""
    assert reading.undo_label == "Add base: A"
    for step in (reading.undo, lambda: reading.apply("Add base", a_base())):
        with pytest.raises(CasebookReadOnly, match=r"^Only looking\.$"):
            step()
    with pytest.raises(CasebookReadOnly):
        reading.save_draft("event", "", "half a word")
    assert reading.drafts() == ()
    looking.close()


def test_drafts_are_kept_until_dropped_newest_first(casebook, clock, editing):
    editing.save_draft("event", "", "first")
    clock.at += timedelta(seconds=1)
    editing.save_draft("base", "id1", "second")
    clock.at += timedelta(seconds=1)
    editing.save_draft("event", "", "third")
    kept = [(draft.form, draft.record_id, draft.content) for draft in editing.drafts()]
    assert kept == [("event", "", "third"), ("base", "id1", "second")]
    assert editing.drafts()[0].saved_at == clock.at
    editing.drop_draft("event", "")
    editing.drop_draft("event", "")
    assert [draft.form for draft in editing.drafts()] == ["base"]


def test_drafts_survive_a_restart_and_leave_the_journal_alone(casebook, editing):
    editing.save_draft("event", "", "القامشلي \U0001f6e9 half \ud83d")
    assert editing.undo_label is None
    casebook.close()
    reopened = open_casebook(casebook.path)
    (draft,) = an_editing(reopened).drafts()
    assert draft.content == "القامشلي \U0001f6e9 half ?"
    reopened.close()


def test_a_file_that_was_taken_away_is_noticed_without_saving(casebook, editing):
    editing.check_place()
    casebook.path.rename(casebook.path.with_name("moved.basewatch"))
    with pytest.raises(StoreError, match=casebook.path.name):
        editing.check_place()


def test_while_it_is_held_nothing_is_edited_and_drafts_are_kept(casebook, editing):
    base = a_base()
    editing.hold("Go back to now.")
    assert editing.read_only_because == "Go back to now."
    with pytest.raises(CasebookReadOnly, match="Go back to now"):
        editing.apply("Add base", base)
    editing.save_draft("event", "", "{}")
    assert len(editing.drafts()) == 1
    editing.hold("")
    editing.apply("Add base", base)
    editing.hold("Go back to now.")
    with pytest.raises(CasebookReadOnly):
        editing.undo()
    editing.hold("")
    editing.undo()
    assert stored(casebook, base) is None


def test_from_then_on_it_is_saved_in_another_name(casebook, editing):
    other = Author(who="Grace", device="d2")
    editing.edit_as(other)
    assert editing.who == "Grace"
    editing.apply("Add base", a_base())
    (line,) = journal_lines(casebook.inside, 9)
    assert line.who == "Grace"


def test_what_the_timeline_worked_out_takes_the_place_of_what_was_and_is_no_save(casebook, editing):
    editing.keep_timeline("happened", [b"one", b"two"])
    editing.keep_timeline("recorded", [b"three"])
    editing.keep_timeline("happened", [b"four"])
    kept = casebook.inside.db.execute('SELECT "name", "content" FROM "timeline_part" ORDER BY 1')
    assert kept.fetchall() == [("happened", b"four"), ("recorded", b"three")]
    assert editing.undo_label is None
