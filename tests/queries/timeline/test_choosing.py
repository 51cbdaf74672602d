"""Filters and looking back on columns show what the casebook's own views and SQL show."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.bench.marks import many_marks
from desktop.domain.event import EventActor, EventKind, EventState, Modality, Significance
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.spans import day_end_s, day_start_s, once, undated
from desktop.queries.as_of import AsReported
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Readers
from desktop.queries.timeline.choosing import Chosen
from desktop.queries.timeline.columns import COLUMN_TYPES, NEVER, kept_day, kept_day_of
from desktop.queries.timeline.lanes import LaneSort, lanes_of
from desktop.queries.timeline.loading import Axis, Question, read_marks
from desktop.queries.timeline.texts import CasebookTexts
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
    since,
)
from tests.timeline_of import a_wish, seen

DAYS = [date(2026, 1, 10) + timedelta(days=at) for at in range(6)]
stories = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.integers(0, 3),
        st.sampled_from(list(Stance)),
        st.sampled_from([NoteStatus.ACCEPTED, NoteStatus.REJECTED]),
    ),
    max_size=10,
)


@settings(max_examples=25, deadline=None)
@given(story=stories, day=st.sampled_from([*DAYS, PUBLISHED]))
def test_marks_as_reported_by_a_day_are_those_that_the_views_show(tmp_path_factory, story, day):
    casebook = a_casebook(tmp_path_factory.mktemp("c"))
    source, base = a_source(), a_base()
    reports = [a_report(source, published=a_day(DAYS[at])) for at in range(3)]
    reports.append(a_report(source, published=undated(PUBLISHED)))
    # The last reports of some come late enough for their dates to be other before.
    spans = (
        a_day(DAYS[0]),
        since(DAYS[1]),
        once(day_start_s(DAYS[0]), day_end_s(DAYS[3]), None),
        a_day(DAYS[2]),
    )
    events = [an_event(base, title=f"Event {at}", when=when) for at, when in enumerate(spans)]
    notes = [
        a_note(reports[of], events[on], stance=stance, status=status, statement=f"{at}")
        for at, (of, on, stance, status) in enumerate(story)
    ]
    an_editing(casebook).apply("Add", source, base, *reports, *events, *notes)
    readers = Readers(casebook.reader)
    readers.look(AsReported(day))
    reader = readers.here()
    found = seen(reader, a_wish(AsReported(day)))
    by_views = read_marks(reader, Question(), lanes_of(reader, LaneSort.BASE))
    readers.close()
    casebook.close()
    assert _by_event(found.marks) == _by_event(by_views)


def _by_event(marks):
    columns = ("start_min", "start_max", "end_min", "last", "flags", "standing")
    rows = zip(*(getattr(marks, name).tolist() for name in columns), strict=True)
    return dict(zip(marks.key.tolist(), rows, strict=True))


@pytest.fixture
def mixed(edits):
    actor, outlet = an_actor(), a_source()
    report = a_report(outlet)
    events = [
        an_event(
            title=f"Event {at}",
            kind=list(EventKind)[at % 3],
            state=list(EventState)[at % 3],
            modality=list(Modality)[at % 4],
            significance=list(Significance)[at % 2],
            tags=("convoy",) * (at % 2),
            actors=(EventActor(actor=actor.id),) * (at % 5 == 0),
            when=a_day(date(2026, 1, 1 + at)),
        )
        for at in range(20)
    ]
    notes = [a_note(report, event) for event in events[::2]]
    against = [a_note(report, event, stance=Stance.AGAINST) for event in events[::6]]
    edits.apply("Add", actor, outlet, report, *events, *notes, *against)
    return actor, outlet


@pytest.mark.parametrize(
    "asked_for",
    [
        {},
        {"kinds": (EventKind.PRESENCE, EventKind.DEPARTURE)},
        {"states": (EventState.REJECTED, EventState.DRAFT)},
        {"states": (EventState.REVIEWED,), "modalities": (Modality.DONE, Modality.POSSIBLE)},
        {"significances": (Significance.NORMAL,)},
        {"is_contested": True},
        {"tags": ("convoy",), "start_s": day_start_s(date(2026, 1, 5))},
        {"end_s": day_end_s(date(2026, 1, 9)), "kinds": (EventKind.ARRIVAL,)},
        {"tags": ("none",)},
    ],
)
def test_columns_show_what_the_same_filter_in_sql_shows(asked, mixed, asked_for):
    condition, parameters = EventFilter(**asked_for).condition()
    rejected = EventState.REJECTED in asked_for.get("states", ())
    rows = asked.db.execute(
        "SELECT e.title FROM event e LEFT JOIN (SELECT event, SUM(stance = 'against') opposed,"
        " SUM(stance = 'supports') supported FROM source_note GROUP BY event) n"
        f" ON n.event = e.key WHERE {condition} AND (e.state <> 'rejected' OR {int(rejected)})",
        parameters,
    )
    assert sorted(seen(asked, a_wish(**asked_for)).titles) == sorted(title for (title,) in rows)


def test_actors_and_sources_are_looked_up_in_the_casebook(asked, mixed):
    actor, outlet = mixed
    by_actor = seen(asked, a_wish(actors=(actor.id,))).titles
    by_source = seen(asked, a_wish(sources=(outlet.id,))).titles
    assert sorted(by_actor) == ["Event 0", "Event 10", "Event 15"]
    assert len(by_source) == 7


def test_events_that_are_named_are_the_only_ones(asked, mixed):
    titles = ("Event 3", "Event 4")
    rows = asked.db.execute("SELECT id FROM event WHERE title IN (?, ?)", titles)
    named = tuple(event_id for (event_id,) in rows)
    assert sorted(seen(asked, a_wish(events=named)).titles) == ["Event 3", "Event 4"]


def test_on_other_axes_the_casebook_knows_what_happened_when(asked, mixed):
    wish = {"start_s": day_start_s(date(2026, 1, 15))}
    for axis in (Axis.REPORTED, Axis.RECORDED):
        found = seen(asked, a_wish(axis=axis, **wish)).titles
        assert set(found) <= {f"Event {at}" for at in range(14, 20)}
        assert found


def test_what_was_reported_stands_where_its_first_report_came_out(asked, edits):
    source, event, silent = a_source(), an_event(title="Told"), an_event(title="Not told")
    first, second = (a_report(source, published=a_day(DAYS[at])) for at in (1, 3))
    edits.apply(
        "Add", source, event, silent, first, second, a_note(second, event), a_note(first, event)
    )
    found = seen(asked, a_wish(axis=Axis.REPORTED))
    assert found.titles == ["Told"]
    assert found.marks.start_min[0] == day_start_s(DAYS[1])
    assert found.marks.last[0] == day_end_s(DAYS[1])


def test_what_was_recorded_stands_where_it_was_added(asked, edits):
    edits.apply("Add", an_event())
    found = seen(asked, a_wish(axis=Axis.RECORDED))
    (made,) = asked.db.execute("SELECT strftime('%s', created_at) FROM event").fetchone()
    assert (found.marks.start_min[0], found.marks.last[0]) == (int(made), int(made) + 1)


def test_lanes_stand_for_actors_kinds_sources_or_countries(asked, edits):
    ours, theirs = an_actor(name="Ours"), an_actor(name="Theirs")
    here = a_base(name="Here", country="SY")
    outlet, speaker = a_source(label="Post"), a_source(label="a guard")
    report = a_report(outlet)
    event = an_event(
        here,
        kind=EventKind.SIGHTING,
        actors=(EventActor(actor=ours.id), EventActor(actor=theirs.id)),
    )
    edits.apply(
        "Add",
        ours,
        theirs,
        here,
        a_base(name="Nowhere", country=""),
        outlet,
        speaker,
        report,
        event,
        a_note(report, event),
        an_event(title="Other"),
    )
    names = {}
    for sort in LaneSort:
        found = seen(asked, a_wish(lanes=sort))
        names[sort] = [(found.lanes[at].name, found.titles[n]) for n, at in enumerate(found.lane)]
    title = event.title
    assert names[LaneSort.ACTOR] == [("Ours", title), ("Theirs", title), ("No actor", "Other")]
    assert names[LaneSort.KIND] == [("Sighting", title), ("Other", "Other")]
    assert names[LaneSort.SOURCE] == [("Post", title), ("No source", "Other")]
    assert names[LaneSort.COUNTRY] == [("SY", title), ("No country", "Other")]


def test_days_are_kept_in_sixteen_bits(asked):
    assert kept_day(-100_000) == 0
    assert kept_day(100_000) == NEVER - 1
    assert kept_day_of(day_end_s(date(1900, 1, 2))) == 1
    assert sum(kind().itemsize for kind in COLUMN_TYPES.values()) == 49


def test_titles_and_ids_of_events_are_found_by_their_numbers(kept, edits):
    event = an_event(title="Flags")
    edits.apply("Add", event)
    readers = Readers(kept.reader)
    texts = CasebookTexts(readers)
    key = texts.key_of(event.id)
    assert texts.titles([key, 99]) == {key: "Flags"}
    assert texts.id_of(key) == event.id
    assert texts.id_of(99) is None
    assert texts.key_of("nobody") is None
    readers.close()


def test_where_all_standings_that_there_are_pass_no_mark_is_looked_at():
    marks = many_marks(50, 2)
    there = np.zeros(256, dtype=np.bool_)
    there[marks.standing] = True
    everything = EventFilter(states=tuple(EventState))
    assert Chosen(filter=everything)(marks, there) is None
    some = Chosen(filter=EventFilter(states=(EventState.REVIEWED,)))(marks, there)
    assert 0 < some.sum() < len(marks)
