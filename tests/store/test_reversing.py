"""Large edits taken back and brought again in steps: nobody waits, and nothing is half done."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.record import RecordKind
from desktop.queries.history import journal_lines
from desktop.services.casebooks import open_casebook
from desktop.store import reversing, unfinished
from desktop.store.changes import GroupKind
from desktop.store.copies import problems
from desktop.store.errors import StoreError, UndoRefused
from desktop.store.importing import Importing
from desktop.store.reversing import Reversing
from desktop.store.staging import Stage
from desktop.store.taking_back import Maker, take_back_broken_off
from tests.brought import bring
from tests.by_hand import ByHand
from tests.factories import AUTHOR, NOON, Clock, a_base, an_editing, an_event, an_id
from tests.store.folding_journal import tables

MAKER = Maker(author=AUTHOR, now=Clock(), new_id=an_id)


class BrokenOff(BaseException):
    """The process is gone: nothing is tidied up after it."""


def nobody(_done):
    """Listen to no progress."""


def never():
    """Let it go on."""


def step(casebook, kind=GroupKind.UNDO):
    journal = casebook.journal
    return journal.undoable() if kind is GroupKind.UNDO else journal.redoable()


def run(casebook, kind=GroupKind.UNDO, told=nobody, check=never, edit=None):
    one = Reversing(casebook, edit or step(casebook, kind), kind, MAKER)
    try:
        return one.run(told, check)
    finally:
        one.close()


def break_off(casebook, kind, after, monkeypatch):
    """End in the middle, as a process that is killed: nothing is brought again."""
    told = []

    def check():
        if len(told) == after:
            raise BrokenOff

    with monkeypatch.context() as patch:
        patch.setattr(Reversing, "_give_up", lambda _self, _why: None)
        with pytest.raises(BrokenOff):
            run(casebook, kind, told.append, check)


def is_sound(casebook):
    with casebook.transaction() as db:
        assert problems(db) == ()
        assert db.execute("SELECT COUNT(*) FROM unfinished_import").fetchone() == (0,)
    assert [path.name for path in casebook.path.parent.glob(".import-*")] == []


@pytest.fixture
def brought(casebook):
    """A base by hand, and an import of three parts after it."""
    an_editing(casebook).apply("Begin", a_base())
    bases = [a_base(name=f"Base {number}") for number in range(3)]
    for_each = [[base, an_event(base)] for base in bases]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.store.importing.RECORDS_AT_ONCE", 2)
        bring(casebook, *for_each)
    return casebook


def test_an_import_goes_and_comes_again_as_often_as_one_likes_by_steps_or_at_once(brought):
    editing = an_editing(brought)
    whole = tables(brought)
    for _time in range(2):
        told = []
        assert run(brought, told=told.append) == {RecordKind.BASE, RecordKind.EVENT}
        assert told == [1, 2, 3, 4, 5, 6]
        assert len(tables(brought)) == 1
        assert (editing.undo_label, editing.redo_label) == ("Begin", "Import list.csv")
        run(brought, GroupKind.REDO)
        assert tables(brought).keys() == whole.keys()
        assert (editing.undo_label, editing.redo_label) == ("Import list.csv", None)
        editing.undo()
        editing.redo()
        assert tables(brought).keys() == whole.keys()
    is_sound(brought)
    kinds = [line.group for line in journal_lines(brought.inside, 99)]
    assert kinds == [*("redo", "undo") * 4, "edit", "edit"]


def test_a_bulk_edit_is_taken_back_many_records_at_a_time(casebook, monkeypatch):
    editing = an_editing(casebook)
    bases = [a_base(name=f"Base {number}") for number in range(5)]
    editing.apply("Begin", *bases)
    before = tables(casebook)
    editing.apply("Edit", *(replace(base, summary="Seen.") for base in bases))
    edited = tables(casebook)
    told = []
    run(casebook, told=told.append)
    assert told == [5]
    assert tables(casebook) == before
    monkeypatch.setattr(reversing, "LONGEST_S", -1.0)
    run(casebook, GroupKind.REDO, told.append)
    assert told == [5, 1, 2, 3, 4, 5]
    assert tables(casebook) == edited
    is_sound(casebook)


@pytest.mark.parametrize("kind", [GroupKind.UNDO, GroupKind.REDO])
@pytest.mark.parametrize("after", [1, 3, 6])
def test_what_was_broken_off_is_one_step_that_can_be_reversed_and_nothing_is_lost(
    brought, monkeypatch, kind, after
):
    editing = an_editing(brought)
    if kind is GroupKind.REDO:
        editing.undo()
    before = tables(brought).keys()
    if after < 6:
        break_off(brought, kind, after, monkeypatch)
    else:
        monkeypatch.setattr(Reversing, "_finish", lambda _self, _entries: None)
        run(brought, kind)
        monkeypatch.undo()
    with pytest.raises(UndoRefused, match="open the casebook again"):
        editing.undo() if kind is GroupKind.UNDO else editing.redo()
    assert take_back_broken_off(brought, MAKER) is True, "it is no import that was broken off"
    with closing(open_casebook(brought.path)) as again:
        is_sound(again)
        now = an_editing(again)
        label = "Import list.csv (broken off)"
        if kind is GroupKind.UNDO:
            assert (now.undo_label, now.redo_label) == ("Begin", label)
            now.redo()
            assert tables(again).keys() == before
            run(again)
            assert len(tables(again)) == 1
        else:
            assert now.undo_label == "Import list.csv"
            now.undo()
            assert tables(again).keys() == before
            run(again, GroupKind.REDO)
            assert len(tables(again)) == 7
        is_sound(again)


@pytest.mark.parametrize("kind", [GroupKind.UNDO, GroupKind.REDO])
def test_what_is_cancelled_is_as_it_was_before_and_can_be_done_later(brought, kind):
    editing = an_editing(brought)
    if kind is GroupKind.REDO:
        editing.undo()
    before, lines = tables(brought).keys(), journal_lines(brought.inside, 99)
    labels = editing.undo_label, editing.redo_label
    told = []

    def check():
        if len(told) == 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        run(brought, kind, told.append, check)
    assert tables(brought).keys() == before
    assert (editing.undo_label, editing.redo_label) == labels
    assert journal_lines(brought.inside, 99) == lines
    is_sound(brought)
    run(brought, kind)
    assert len(tables(brought)) == (1 if kind is GroupKind.UNDO else 7)
    is_sound(brought)


def test_what_is_in_use_meanwhile_keeps_the_whole_edit(brought):
    editing = an_editing(brought)
    edit, before = step(brought), tables(brought)
    first = next(one for one in brought.journal.entries_of(edit.target) if not one.record_id)
    (base_id,) = brought.journal.batches.ids(first.seq)
    base = brought.records.get(RecordKind.BASE, base_id)
    event = an_event(base)

    def use(done):
        if done == 2:
            editing.apply("Add event", event)

    with pytest.raises(UndoRefused, match="refers to it"):
        run(brought, told=use)
    assert tables(brought).keys() == before.keys() | {(RecordKind.EVENT, event.id)}
    is_sound(brought)
    editing.undo()
    run(brought)
    assert len(tables(brought)) == 1


def test_what_somebody_else_takes_back_meanwhile_is_not_taken_back_again(brought):
    edit = step(brought)
    an_editing(brought).undo()
    with pytest.raises(UndoRefused, match="meanwhile"):
        run(brought, edit=edit)
    edit = step(brought, GroupKind.REDO)
    again = []

    def check():
        again.append(an_editing(brought).redo())

    with pytest.raises(UndoRefused, match="meanwhile"):
        run(brought, GroupKind.REDO, check=check)
    with pytest.raises(UndoRefused, match="meanwhile"):
        run(brought, GroupKind.REDO, edit=edit)
    assert len(again) == 1
    is_sound(brought)


def test_what_is_saved_after_somebody_asked_for_it_does_not_matter(brought):
    edit, editing = step(brought), an_editing(brought)
    editing.apply("Add base", a_base(name="By hand"))
    run(brought, edit=edit)
    assert len(tables(brought)) == 2
    assert (editing.undo_label, editing.redo_label) == ("Add base", "Import list.csv")
    is_sound(brought)


def test_where_it_cannot_even_be_brought_again_the_next_opening_makes_a_step_of_it(
    brought, monkeypatch
):
    entries_of = brought.journal.entries_of

    def failing(target, kind=GroupKind.UNDO):
        if kind is GroupKind.REDO:
            raise StoreError("The disk is full.")
        return entries_of(target, kind)

    told = []

    def check():
        if told:
            monkeypatch.setattr(brought.journal, "entries_of", failing)
            raise InterruptedError

    with pytest.raises(UndoRefused, match=r"The disk is full. .*which Redo reverses"):
        run(brought, told=told.append, check=check)
    with closing(open_casebook(brought.path)) as again:
        an_editing(again).redo()
        assert len(tables(again)) == 7
        is_sound(again)


def test_without_room_for_a_side_file_nothing_begins(brought, monkeypatch):
    def full(*_of):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(reversing, "Stage", full)
    with pytest.raises(StoreError):
        run(brought)
    is_sound(brought)


def test_who_edits_by_hand_meanwhile_never_waits_for_half_a_second(casebook):
    """The second connection gives up after that; it writes nearly as often as it can."""
    base = a_base()
    bring(casebook, [base, *(an_event(base, title=f"Event {n}") for n in range(3_000))])
    hand = ByHand(casebook.path, Clock(NOON + timedelta(hours=1)))
    latest, told = step(casebook), []

    def begin(so_far):
        if not told:
            hand.start()
        told.append(so_far)

    run(casebook, told=begin, edit=latest)
    hand.stop()
    assert hand.given_up == []
    assert told[-1] == 3_001
    assert len(tables(casebook)) == len(hand.saved)
    is_sound(casebook)


def test_an_import_and_an_undo_that_were_broken_off_are_told_apart(casebook, monkeypatch):
    editing = an_editing(casebook)
    editing.apply("Begin", a_base())
    importing = Importing(casebook, "Import b.csv", MAKER)
    importing.stage([a_base(name="Left")])
    for _done in importing.carry_in():
        pass
    importing.close()
    stage = Stage(casebook.path)
    listed = replace(step(casebook), group_id=an_id())
    with casebook.transaction() as db:
        unfinished.begin(db, listed, AUTHOR, stage.path)
    stage.close()
    assert take_back_broken_off(casebook, MAKER) is True
    assert len(tables(casebook)) == 1
    is_sound(casebook)
