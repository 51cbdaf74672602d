"""Local times in lists: of events that are told by the clock, at bases whose zones are known."""

from datetime import UTC, datetime

import pytest

from desktop.domain.event import BaseRole, EventBase
from desktop.domain.spans import Grain, once
from desktop.queries.clock import clock_of, no_ids, zoned_places
from desktop.queries.event_list import listed_events
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Readers
from desktop.queries.timeline.texts import CasebookTexts
from tests.factories import a_base, a_day, an_event

START_S = int(datetime(2026, 1, 24, 11, 5, tzinfo=UTC).timestamp())
FIVE_PAST = once(START_S, START_S + 60, Grain.MINUTE)


@pytest.fixture
def texts(kept):
    readers = Readers(kept.reader)
    yield CasebookTexts(readers)
    readers.close()


def test_places_are_told_of_what_the_clock_tells_where_their_zones_are_known(edits, asked, texts):
    north, south = a_base(name="North", time_zone="Asia/Damascus"), a_base(time_zone="")
    ends = (EventBase(base=south.id), EventBase(base=north.id, role=BaseRole.TO))
    seen, dated = an_event(when=FIVE_PAST, bases=ends), an_event(north, when=a_day())
    elsewhere = an_event(south, when=FIVE_PAST)
    edits.apply("Add", north, south, seen, dated, elsewhere)

    ((key, (place,)),) = zoned_places(asked, [texts.key_of(e.id) for e in (seen, dated)]).items()
    assert key == texts.key_of(seen.id)
    assert (place.role, place.name, place.time_zone) == (BaseRole.TO, "North", "Asia/Damascus")
    assert clock_of(asked, key) == texts.clock_of(key) == (FIVE_PAST, (place,))
    for event in (dated, elsewhere):
        assert texts.clock_of(texts.key_of(event.id)) is None
    listed = {one.id: one.zoned for one in listed_events(asked, EventFilter())}
    assert listed == {seen.id: (place,), dated.id: (), elsewhere.id: ()}


def test_a_span_that_refers_to_a_record_is_our_fault():
    with pytest.raises(AssertionError, match="base 1"):
        no_ids("base", 1)
