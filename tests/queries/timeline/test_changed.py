"""What changed: patched into the marks that were there, it equals all marks read anew."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest

from desktop.domain.event import BaseRole, EventBase
from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from desktop.queries.as_of import AsRecorded, AsReported
from desktop.queries.timeline import changed, loading
from desktop.queries.timeline.answer import Shown, answer
from desktop.queries.timeline.changed import read_patch
from desktop.queries.timeline.columns import COLUMN_TYPES, FLAG_FIRST, FLAG_GONE, MarkColumns
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.queries.timeline.movements import movements_of
from desktop.queries.timeline.packed import name_of, packed, read_packed, unpacked
from desktop.queries.timeline.whole import read_newest, read_timeline
from desktop.ui.timeline.index import MarkIndex
from tests.brought import bring
from tests.factories import a_base, a_day, a_note, a_report, a_source, an_event, an_id, since
from tests.timeline_of import a_wish

QUESTION = a_wish().question


def table(marks, lanes):
    """Return marks as a sorted table, lanes by their codes."""
    firsts = marks.key[(marks.flags & FLAG_FIRST) != 0].tolist()
    # Which mark of an event is its first does not matter; that there is one does.
    assert sorted(firsts) == sorted(set(marks.key.tolist()))
    marks = replace(marks, flags=marks.flags & ~np.uint8(FLAG_FIRST))
    rows = zip(*(getattr(marks, name).tolist() for name in COLUMN_TYPES), strict=True)
    return sorted((row[0], lanes[row[1]].code, *row[2:]) for row in rows)


def marks_of(index):
    parts = [layer.marks for layer in index.layers]
    there = [marks.take((marks.flags & FLAG_GONE) == 0) for marks in parts]
    return table(MarkColumns.joined(there), index.lanes)


def moves(movements, lanes):
    return [
        (key, lanes[start].code, lanes[end].code)
        for key, start, end in zip(
            movements.key.tolist(), movements.start.tolist(), movements.end.tolist(), strict=True
        )
    ]


def assert_up_to_date(index, asked):
    anew = read_timeline(asked, QUESTION)
    assert sorted(marks_of(index)) == table(anew.layer.marks, anew.lanes)
    assert sorted(moves(index.movements, index.lanes)) == sorted(moves(anew.movements, anew.lanes))


def brought_up_to_date(index, asked):
    keys = [layer.marks.key for layer in index.layers]
    patch = read_patch(asked, QUESTION, index.lanes, index.stamp, keys)
    index.apply(patch)
    return patch


@pytest.fixture
def ground(edits):
    source, bases = a_source(), [a_base(name=f"Base {at}") for at in range(4)]
    report = a_report(source)
    events = [an_event(bases[at % 3], when=a_day(date(2026, 1, at + 1))) for at in range(12)]
    edits.apply("Begin", source, *bases, report, *events)
    return source, bases, report, events


class Hand:
    """Does something to events at random."""

    def __init__(self, edits, asked, ground, seed) -> None:
        self.edits, self.asked = edits, asked
        _source, self.bases, self.report, self.events = ground
        self.chance = random.Random(seed)

    def event(self):
        event = self.chance.choice(self.events)
        return self.asked.get(RecordKind.EVENT, event.id)

    def move(self):
        if (event := self.event()) is not None:
            places = (
                EventBase(role=BaseRole.FROM, base=self.chance.choice(self.bases).id),
                EventBase(role=BaseRole.TO, base=self.chance.choice(self.bases).id),
            )
            self.edits.apply("Move", replace(event, bases=places))

    def add(self):
        when = a_day(date(2025, 5, 5))
        self.events.append(an_event(self.chance.choice(self.bases), when=when))
        self.edits.apply("Add", self.events[-1])

    def note(self):
        if (event := self.event()) is not None:
            stance = self.chance.choice(list(Stance))
            self.edits.apply("Note", a_note(self.report, event, stance=stance))

    def trash(self):
        if (event := self.event()) is not None:
            self.edits.trash("Delete", event)

    def undo(self):
        if self.edits.undo_label != "Begin":
            self.edits.undo()

    def redo(self):
        if self.edits.redo_label is not None:
            self.edits.redo()

    def act(self):
        deeds = [self.move, self.add, self.note, self.trash, self.undo, self.redo, self.undo]
        self.chance.choice(deeds)()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_edits_undone_and_redone_leave_what_reading_anew_would(asked, edits, ground, seed):
    index = MarkIndex(read_timeline(asked, QUESTION))
    hand = Hand(edits, asked, ground, seed)
    for _step in range(40):
        hand.act()
        brought_up_to_date(index, asked)
        assert_up_to_date(index, asked)
    merged = index.merged()
    assert table(merged.layer.marks, merged.lanes) == sorted(marks_of(index))


def test_a_base_that_goes_takes_its_marks_to_no_base_and_brings_them_back(asked, edits, ground):
    index = MarkIndex(read_timeline(asked, QUESTION))
    edits.trash("Delete", ground[1][0])
    brought_up_to_date(index, asked)
    assert_up_to_date(index, asked)
    assert [lane.is_there for lane in index.lanes].count(False) == 1
    edits.undo()
    edits.apply("Add", a_base(name="New"))
    patch = brought_up_to_date(index, asked)
    assert_up_to_date(index, asked)
    assert [lane.is_there for lane in index.lanes] == [True] * 6
    assert len(patch.keys) == 4


def test_a_base_that_is_renamed_changes_no_mark(asked, edits, ground):
    index = MarkIndex(read_timeline(asked, QUESTION))
    edits.apply("Rename", replace(ground[1][0], name="Other"))
    patch = brought_up_to_date(index, asked)
    assert len(patch.keys) == 0
    assert "Other" in {lane.name for lane in index.lanes}


def test_a_report_of_another_day_is_known_on_that_day(asked, edits, ground):
    _source, _bases, report, events = ground
    edits.apply("Note", a_note(report, events[0]))
    index = MarkIndex(read_timeline(asked, QUESTION))
    edits.apply("Date", replace(report, published=a_day(date(2026, 1, 3))))
    patch = brought_up_to_date(index, asked)
    assert len(patch.keys) == 1
    assert_up_to_date(index, asked)


def test_too_many_changes_are_not_patched(asked, edits, ground, monkeypatch):
    timeline = read_timeline(asked, QUESTION)
    monkeypatch.setattr(changed, "MOST_CHANGES", 2)
    for at in range(3):
        edits.apply("Add", an_event(title=f"Event {at}"))
    assert read_patch(asked, QUESTION, timeline.lanes, timeline.stamp) is None
    base = ground[1][0]
    edits.trash("Delete", base)
    since = read_timeline(asked, QUESTION).stamp - 1
    assert read_patch(asked, QUESTION, timeline.lanes, since) is None


def kept_by(casebook, timeline):
    with casebook.transaction() as db:
        db.execute("DELETE FROM timeline_part")
        db.executemany(
            "INSERT INTO timeline_part VALUES (?, ?, ?)",
            [(name_of(QUESTION), at, part) for at, part in enumerate(packed(timeline))],
        )


def test_what_the_casebook_keeps_comes_back_as_it_was(asked, kept, ground):
    timeline = read_timeline(asked, QUESTION)
    assert read_packed(asked, QUESTION) is None
    kept_by(kept, timeline)
    back = read_packed(asked, QUESTION)
    assert back.stamp == timeline.stamp
    assert [lane.code for lane in back.lanes] == [lane.code for lane in timeline.lanes]
    for name in COLUMN_TYPES:
        assert np.array_equal(getattr(back.layer.marks, name), getattr(timeline.layer.marks, name))
    assert np.array_equal(back.layer.tables().begun, timeline.layer.tables().begun)
    assert back.layer.hits(0, 2e9).tolist() == timeline.layer.hits(0, 2e9).tolist()


def test_parts_of_another_version_are_left_aside(asked, ground):
    parts = packed(read_timeline(asked, QUESTION))
    newer = parts[0].replace(b'"format": 2', b'"format": 9')
    assert unpacked(parts[:-1], QUESTION) is None
    assert unpacked((newer, *parts[1:]), QUESTION) is None


def test_what_was_saved_since_is_put_into_what_the_casebook_keeps(asked, kept, edits, ground):
    kept_by(kept, read_timeline(asked, QUESTION))
    late = an_event(ground[1][0], title="Late")
    edits.apply("Add", late)
    found = answer(asked, a_wish())
    assert found.was_kept
    index = MarkIndex(found.timeline)
    index.apply(found.patch)
    assert_up_to_date(index, asked)


def test_where_too_much_was_saved_since_all_is_read_anew(asked, kept, edits, ground, monkeypatch):
    kept_by(kept, read_timeline(asked, QUESTION))
    monkeypatch.setattr(changed, "MOST_CHANGES", 0)
    edits.apply("Add", an_event(ground[1][0], title="Late"))
    found = answer(asked, a_wish())
    assert not found.was_kept
    assert_up_to_date(MarkIndex(found.timeline), asked)


def shown_of(timeline, wish):
    return Shown(
        moment=wish.moment,
        timeline=timeline,
        changed=MarkColumns.empty(),
        lanes=timeline.lanes,
        movements=timeline.movements,
        stamp=timeline.stamp,
    )


def test_many_changes_are_sorted_in_by_whoever_read_them(asked, edits, ground, monkeypatch):
    wish = a_wish()
    shown = shown_of(read_timeline(asked, wish.question), wish)
    edits.apply("Add", *(an_event(ground[1][0], title=f"Late {at}") for at in range(3)))
    edits.trash("Delete", ground[3][0])
    monkeypatch.setattr("desktop.queries.timeline.answer.MOST_PATCHED", 2)
    found = answer(asked, wish, shown)
    assert found.patch is None
    assert_up_to_date(MarkIndex(found.timeline), asked)


def test_what_changed_is_read_in_parts_where_it_is_much(asked, edits, ground, monkeypatch):
    monkeypatch.setattr(loading, "_KEYS_AT_ONCE", 3)
    index = MarkIndex(read_timeline(asked, QUESTION))
    edits.apply("Move", *(replace(e, title="Moved", bases=()) for e in ground[3][:8]))
    brought_up_to_date(index, asked)
    assert_up_to_date(index, asked)


def test_only_what_changed_is_told_where_the_same_was_shown(asked, edits, ground):
    wish = a_wish()
    shown = shown_of(read_timeline(asked, wish.question), wish)
    edits.apply("Add", an_event(ground[1][0], title="Late"))
    found = answer(asked, wish, shown)
    assert found.timeline is None
    assert len(found.patch.marks) == 1
    other = answer(asked, a_wish(lanes=LaneSort.KIND), shown)
    assert other.patch is None
    assert len(other.timeline.layer) == 13


def test_the_newest_events_come_first_where_there_are_many(asked, edits, ground, monkeypatch):
    from desktop.queries.timeline import whole

    told, early = [], []
    assert read_newest(asked, QUESTION) is None
    monkeypatch.setattr(whole, "AT_ONCE", 5)
    found = answer(asked, a_wish(), None, lambda *far: told.append(far), early.append)
    assert len(early[0].timeline.layer) == 5
    assert len(found.timeline.layer) == 12
    assert told == [(12, 12)]


def test_what_was_recorded_at_a_moment_is_read_anew_each_time(asked, edits, ground):
    moment = AsRecorded(datetime(2026, 1, 26, tzinfo=UTC))
    wish = a_wish(moment)
    shown = shown_of(read_timeline(asked, wish.question), wish)
    assert answer(asked, wish, shown).timeline is not None
    assert answer(asked, a_wish(), shown).timeline is not None


def test_looking_back_what_changed_is_told_with_the_dates_of_then(asked, edits, ground):
    day = date(2026, 1, 24)
    wish = a_wish(AsReported(day))
    shown = shown_of(read_timeline(asked, wish.question), wish)
    source, event = a_source(), an_event(ground[1][0], title="Late", when=since(date(2026, 1, 20)))
    report = a_report(source, published=a_day(day))
    edits.apply("Add", source, event, report, a_note(report, event))
    found = answer(asked, wish, shown)
    assert found.patch is not None
    key = int(found.patch.marks.key[0])
    assert key in found.past.key.tolist()
    reported = a_wish(AsReported(day), axis=Axis.REPORTED)
    assert len(answer(asked, reported).past) == 0


def test_where_too_much_changed_all_marks_are_told(asked, edits, ground, monkeypatch):
    wish = a_wish()
    shown = shown_of(read_timeline(asked, wish.question), wish)
    monkeypatch.setattr(changed, "MOST_CHANGES", 0)
    edits.apply("Add", an_event(ground[1][0], title="Late"))
    told = []
    assert len(answer(asked, wish, shown).timeline.layer) == 13
    assert len(answer(asked, wish, None, None, told.append).timeline.layer) == 13
    assert told == []


def test_open_watch_items_with_a_day_are_told_and_settled_ones_are_not(asked, edits, ground):
    due, made = date(2026, 2, 1), date(2026, 1, 2)
    item = WatchItem(id=an_id(), text="Convoy due", due=due, set_on=made, kind=WatchKind.DEADLINE)
    edits.apply("Watch", item, replace(item, id=an_id(), state=WatchState.DROPPED, outcome="No"))
    assert [row.text for row in answer(asked, a_wish()).deadlines] == ["Convoy due"]


def test_movements_of_some_events_are_found_and_replaced():
    moved = movements_of(np.array([5, 3, 5]), np.array([1, 1, 2]), np.array([2, 3, 1]))
    assert moved.key.tolist() == [3, 5, 5]
    assert moved.of(np.array([5, 5, 9])).end.tolist() == [2, 1]
    none = moved.of(np.array([9]))
    assert len(none) == 0
    assert len(none.replaced(np.array([1]), none)) == 0
    after = moved.replaced(np.array([5]), moved.of(np.array([3])))
    assert after.key.tolist() == [3, 3]


def test_what_an_import_brings_and_takes_back_is_patched(kept, edits, asked, ground):
    source, bases, _report, events = ground
    index = MarkIndex(read_timeline(asked, QUESTION))
    new = an_event(bases[3], bases[0], when=a_day(date(2026, 2, 1)))
    other = a_report(source, title="Another")
    on_old = a_note(other, events[0], stance=Stance.AGAINST)
    bring(kept, [a_base(name="Unused"), other, new, a_note(other, new), on_old])
    patch = brought_up_to_date(index, asked)
    assert len(patch.keys) == 2
    assert_up_to_date(index, asked)
    edits.undo()
    brought_up_to_date(index, asked)
    assert_up_to_date(index, asked)
    edits.redo()
    brought_up_to_date(index, asked)
    assert_up_to_date(index, asked)


def test_an_import_of_too_many_records_is_read_anew(kept, edits, asked, ground, monkeypatch):
    stamp = read_timeline(asked, QUESTION).stamp
    monkeypatch.setattr(changed, "MOST_CHANGES", 3)
    bring(kept, [an_event(ground[1][0]) for _ in range(4)])
    assert read_patch(asked, QUESTION, (), stamp) is None
