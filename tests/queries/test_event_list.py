"""The list of events: only what is chosen, the latest first, with places and tags."""

from datetime import date

from desktop.domain.event import EventBase, EventState
from desktop.queries.event_list import listed_events
from desktop.queries.filters import EventFilter
from tests.factories import a_base, a_day, an_event


def test_events_are_listed_latest_first_with_where_and_tags(asked, edits):
    base = a_base()
    old = an_event(base, title="Old", when=a_day(date(2025, 1, 1)), tags=("a", "b"))
    new = an_event(title="New", bases=(EventBase(place="the coast"),))
    bare = an_event(title="Bare", when=a_day(date(2024, 1, 1)))
    gone = an_event(title="Gone", state=EventState.REJECTED)
    edits.apply("Add", base, old, new, bare, gone)
    found = listed_events(asked, EventFilter())
    assert [(one.title, one.places, one.tags) for one in found] == [
        ("New", "the coast", ""),
        ("Old", "Qamishli Airport", "a, b"),
        ("Bare", "", ""),
    ]
    assert found[0].when == new.when
    assert [one.title for one in listed_events(asked, EventFilter(tags=("a",)))] == ["Old"]
    assert [one.title for one in listed_events(asked, EventFilter(), (old.id, gone.id))] == ["Old"]


def test_an_event_at_no_base_stands_where_its_words_say(asked, edits):
    base = a_base()
    named = an_event(base, title="At a base", place="the runway", when=a_day(date(2025, 1, 1)))
    worded = an_event(title="In words", place="القامشلي", when=a_day(date(2024, 1, 1)))
    edits.apply("Add", base, named, worded)
    found = listed_events(asked, EventFilter())
    assert [one.places for one in found] == ["Qamishli Airport", "القامشلي"]
