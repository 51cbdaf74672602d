from datetime import date

import pytest

from desktop.domain.event import EventBase
from desktop.domain.spans import undated
from desktop.queries.similar import similar_events
from tests.factories import PUBLISHED, a_base, a_casebook, a_day, an_editing, an_event, since

HERE, THERE = a_base(name="Homs"), a_base(name="Hama")


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def similar(casebook):
    """Save events at two bases, and ask for those similar to one."""
    editing = an_editing(casebook)
    editing.apply("Add bases", HERE, THERE)

    def ask(*events, title="Flags seen", span=None, bases=(HERE.id,), limit=3):
        editing.apply("Add events", *events)
        reader = casebook.reader()
        found = similar_events(reader, title, span or a_day(), bases, limit)
        reader.close()
        return [line.title for line in found]

    return ask


@pytest.mark.parametrize(
    "title", ["Flags seen", "FLAGS, seen.", "Seen at dusk: flags", "Flågs seen"]
)
def test_an_event_with_the_same_words_is_similar(similar, title):
    assert similar(an_event(HERE, title=title)) == [title]


@pytest.mark.parametrize("title", ["Convoy left", "Flat tyres", "—"])
def test_an_event_with_other_words_is_not(similar, title):
    assert similar(an_event(HERE, title=title)) == []


def test_events_at_other_bases_are_left_out_and_those_without_a_base_are_not(similar):
    nowhere = an_event(title="Flags seen nowhere")
    named = an_event(title="Flags seen at sea", bases=(EventBase(place="the sea"),))
    both = an_event(THERE, HERE, title="Flags seen on both")
    found = similar(nowhere, named, both, an_event(THERE, title="Flags seen there"))
    assert set(found) == {nowhere.title, named.title, both.title}


def test_where_no_base_is_asked_for_every_base_counts(similar):
    assert similar(an_event(THERE), bases=()) == ["Flags seen"]


def test_an_event_that_cannot_be_of_that_time_is_left_out(similar):
    early = an_event(HERE, when=a_day(date(2026, 1, 23)), title="Flags seen early")
    late = an_event(HERE, when=a_day(date(2026, 1, 25)), title="Flags seen late")
    still = an_event(HERE, when=since(date(2026, 1, 1)), title="Flags seen still")
    vague = an_event(HERE, when=undated(PUBLISHED), title="Flags seen once")
    assert set(similar(early, late, still, vague)) == {still.title, vague.title}


def test_a_span_without_bounds_may_be_any_time(similar):
    assert similar(an_event(HERE), span=since(date(2026, 1, 1))) == ["Flags seen"]
    assert similar(span=undated(date(2026, 1, 30))) == ["Flags seen"]


def test_the_most_alike_come_first_and_no_more_than_asked_for(similar):
    events = [an_event(HERE, title=title) for title in ("Flags seen", "Flag sean", "Flags sean")]
    assert similar(*events) == ["Flags seen", "Flags sean", "Flag sean"]
    assert similar(limit=1) == ["Flags seen"]


def test_without_a_title_nothing_is_similar(similar):
    assert similar(an_event(HERE), title=" — ") == []


def test_an_event_in_the_trash_is_not_offered(casebook, similar):
    event = an_event(HERE)
    assert similar(event) == ["Flags seen"]
    an_editing(casebook).trash("Delete event", event)
    assert similar() == []
