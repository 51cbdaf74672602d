from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.event import BaseRole, EventBase, EventKind, EventState, Modality
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.spans import DateSpan, day_end_s, day_start_s, undated
from desktop.domain.transfer import Transfer
from desktop.queries.timeline.columns import (
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_FIRST,
    FLAG_NO_COMMENT,
    FLAG_ONCE,
    FLAG_OPEN,
    FLAG_PLANNED,
    UNBOUNDED_START_S,
)
from desktop.queries.timeline.lanes import LaneSort
from tests.factories import (
    PUBLISHED,
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
    since,
)
from tests.timeline_of import a_wish, seen


@pytest.fixture
def casebook(tmp_path):
    made = a_casebook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook)


@pytest.fixture
def columns_of(casebook, editing):
    """Return a function that saves records and answers with the columns."""

    def answer(*records):
        editing.apply("Add", *records)
        reader = casebook.reader()
        try:
            return seen(reader)
        finally:
            reader.close()

    return answer


def flags_with(columns_of, *stances, status=NoteStatus.ACCEPTED):
    source, event = a_source(), an_event()
    report = a_report(source)
    notes = [
        a_note(
            report, event, stance=stance, status=status if stance is Stance.AGAINST else "accepted"
        )
        for stance in stances
    ]
    return int(columns_of(source, report, event, *notes).marks.flags[0]) & 63


def test_an_empty_casebook_has_one_lane_and_no_marks(columns_of):
    columns = columns_of(an_actor())
    assert [lane.name for lane in columns.lanes] == ["Not at a base"]
    assert columns.lanes[0].base == ""
    assert len(columns.marks) == len(columns.moves) == 0


def test_lanes_stand_in_the_order_of_the_base_list_and_not_at_a_base_last(columns_of):
    actor = an_actor(name="Armed forces")
    bases = [
        a_base(name="Zeta", country="SY"),
        a_base(name="Alpha", country="SY", operator=actor.id),
        a_base(name="Beta", country="SY"),
        a_base(name="Omega", country="LY"),
    ]
    columns = columns_of(actor, *bases)
    names = [lane.name for lane in columns.lanes]
    assert names == ["Omega", "Beta", "Zeta", "Alpha", "Not at a base"]


def test_an_event_has_a_mark_at_each_of_its_bases(columns_of):
    first, second = a_base(name="A"), a_base(name="B")
    event = an_event(first, second)
    columns = columns_of(first, second, event)
    assert columns.lane == [0, 1]
    assert columns.titles == [event.title, event.title]
    assert [bool(flags & FLAG_FIRST) for flags in columns.marks.flags] == [True, False]


def test_an_event_without_a_base_or_at_a_named_place_is_not_at_a_base(columns_of):
    at_sea = an_event(bases=(EventBase(place="the Mediterranean"),))
    columns = columns_of(a_base(), an_event(), at_sea)
    assert columns.lane == [1, 1]


def test_marks_are_sorted_by_lane_then_start(columns_of):
    base = a_base()
    late = an_event(base, title="Late", when=a_day(date(2026, 1, 20)))
    early = an_event(base, title="Early", when=a_day(date(2025, 1, 1)))
    elsewhere = an_event(title="Elsewhere", when=a_day(date(2020, 1, 1)))
    columns = columns_of(base, elsewhere, late, early)
    assert columns.titles == ["Early", "Late", "Elsewhere"]


def test_what_is_in_the_trash_or_rejected_has_no_mark(casebook, editing):
    base, gone = a_base(name="A"), a_base(name="B")
    kept, binned = an_event(base, gone), an_event(base)
    editing.apply("Add", base, gone, kept, binned, an_event(base, state=EventState.REJECTED))
    editing.trash("Delete", gone)
    editing.trash("Delete", binned)
    reader = casebook.reader()
    columns = seen(reader)
    reader.close()
    assert columns.titles == [kept.title]
    assert columns.lane == [0]
    assert [lane.name for lane in columns.lanes] == ["A", "Not at a base"]


def test_bounds_come_as_they_were_kept(columns_of):
    columns = columns_of(an_event(when=since(date(2026, 1, 19))))
    assert columns.marks.start_min[0] == day_start_s(date(2026, 1, 19))
    assert columns.marks.start_max[0] == day_end_s(date(2026, 1, 19))
    assert columns.marks.end_min[0] == UNBOUNDED_START_S
    assert columns.marks.last[0] == day_end_s(PUBLISHED)
    assert columns.marks.flags[0] & 63 == FLAG_OPEN


def test_what_is_not_dated_happened_once_with_no_start(columns_of):
    columns = columns_of(an_event(when=undated(PUBLISHED)))
    assert columns.marks.start_min[0] == UNBOUNDED_START_S
    assert columns.marks.last[0] == day_end_s(PUBLISHED)
    assert columns.marks.flags[0] & 63 == FLAG_ONCE


def test_a_single_day_happened_once_and_a_stretch_of_days_did_not(columns_of):
    stretch = DateSpan(
        start_min=day_start_s(date(2026, 1, 18)),
        start_max=day_start_s(date(2026, 1, 19)),
        end_min=day_start_s(date(2026, 1, 24)),
        end_max=day_start_s(date(2026, 1, 25)),
    )
    columns = columns_of(an_event(when=stretch), an_event(when=a_day()))
    assert [flags & 63 for flags in columns.marks.flags.tolist()] == [0, FLAG_ONCE]


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.POSSIBLE])
def test_what_is_planned_or_possible_is_flagged(columns_of, modality):
    assert columns_of(an_event(modality=modality)).marks.flags[0] & 63 == FLAG_ONCE | FLAG_PLANNED


def test_what_is_about_a_date_is_flagged(columns_of):
    event = an_event(when=a_day(approximate=True))
    assert columns_of(event).marks.flags[0] & 63 == FLAG_ONCE | FLAG_APPROXIMATE


def test_an_event_on_which_all_decline_to_comment_is_flagged(columns_of):
    assert flags_with(columns_of, Stance.NO_COMMENT, Stance.NO_COMMENT) & FLAG_NO_COMMENT


def test_one_who_speaks_beside_one_who_does_not_takes_the_flag_away(columns_of):
    assert not flags_with(columns_of, Stance.NO_COMMENT, Stance.SUPPORTS) & FLAG_NO_COMMENT


def test_an_event_without_notes_is_not_one_without_comment(columns_of):
    assert not columns_of(an_event()).marks.flags[0] & FLAG_NO_COMMENT


def test_a_note_against_beside_a_supporting_one_makes_it_contested(columns_of):
    assert flags_with(columns_of, Stance.AGAINST, Stance.SUPPORTS) & FLAG_CONTESTED


@pytest.mark.parametrize(
    ("stances", "status"),
    [
        ((Stance.AGAINST,), NoteStatus.ACCEPTED),
        ((Stance.AGAINST, Stance.SUPPORTS), NoteStatus.REJECTED),
        ((Stance.SUPPORTS, Stance.QUALIFIES), NoteStatus.ACCEPTED),
    ],
)
def test_without_two_sides_that_stand_nothing_is_contested(columns_of, stances, status):
    assert not flags_with(columns_of, *stances, status=status) & FLAG_CONTESTED


def test_a_movement_runs_from_where_it_left_to_each_base_it_reached(columns_of):
    bases = [a_base(name=name) for name in "ABC"]
    ends = (
        EventBase(role=BaseRole.TO, base=bases[0].id),
        EventBase(role=BaseRole.FROM, base=bases[1].id),
        EventBase(role=BaseRole.TO, base=bases[2].id),
        EventBase(role=BaseRole.TO, place="Russia"),
    )
    columns = columns_of(*bases, an_event(bases=ends, kind=EventKind.TRANSFER))
    assert {move[1:] for move in columns.moves} == {("B", "A"), ("B", "C")}
    assert set(columns.marks.kind.tolist()) == {list(EventKind).index(EventKind.TRANSFER)}


def test_an_event_at_two_bases_moves_nothing(columns_of):
    first, second = a_base(), a_base(name="B")
    assert columns_of(first, second, an_event(first, second)).moves == []


def test_a_start_long_ago_without_an_earliest_end_is_no_stretch(columns_of):
    long_ago = replace(
        a_day(date(1912, 5, 1), end_min=None, end_max=None), start_max=day_end_s(date(1912, 5, 1))
    )
    assert columns_of(an_event(when=long_ago)).marks.flags[0] & 63 == FLAG_ONCE


def test_movements_are_attested_where_a_transfer_tells_both_ends_of_no_plan(asked, edits):
    here, there = a_base(), a_base(name="Hmeimim Air Base")
    ends = (
        EventBase(role=BaseRole.FROM, base=here.id),
        EventBase(role=BaseRole.TO, base=there.id),
    )
    gone, come, named = (an_event(title=one, bases=ends) for one in ("Gone", "Come", "Named"))
    planned = an_event(title="Planned", bases=ends, modality=Modality.PLANNED)
    left = Transfer(
        id=an_id(), event=gone.id, what="lorries", from_base=here.id, to_base=there.id,
        departure=a_day(),
    )  # fmt: skip
    both = replace(left, arrival=a_day())
    edits.apply(
        "Add",
        *(here, there, gone, come, named, planned, left),
        *(replace(both, id=an_id(), event=event.id) for event in (come, planned)),
    )
    way = (here.name, there.name)
    assert seen(asked).attested == {("Come", *way)}
    edits.apply("Edit", both)
    assert seen(asked).attested == {("Come", *way), ("Gone", *way)}
    assert seen(asked, a_wish(lanes=LaneSort.KIND)).attested == set()
