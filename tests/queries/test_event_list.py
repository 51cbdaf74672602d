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
