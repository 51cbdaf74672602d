"""What was made after the moment that is looked at is counted, and never given away."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem
from desktop.queries.as_of import AsRecorded, AsReported, Live
from desktop.queries.base_page import base_page
from desktop.queries.bases import base_rows
from desktop.queries.map import MapWish, map_answer
from desktop.queries.public import PublicReader
from desktop.queries.reader import Readers
from desktop.queries.watch import watch_list
from tests.factories import a_base, a_posture, an_event, an_id

DAY, LATER = date(2026, 1, 25), date(2026, 1, 26)
NONE = {RecordKind.WATCH: 0, RecordKind.AGREEMENT: 0}


@pytest.fixture
def judged(edits):
    """Two bases, of which one was assessed later, with one deadline known and two things not."""
    first, second = a_base(name="Hmeimim"), a_base(name="Tartus")
    event = an_event(first)
    edits.apply(
        "Begin",
        *(first, second, event),
        a_posture(first, set_on=LATER),
        a_posture(second, set_on=DAY),
        a_posture(second, set_on=LATER),
        Assessment(id=an_id(), set_on=LATER, judgement="It goes on", bases=(first.id, second.id)),
        WatchItem(id=an_id(), text="Do they leave?", set_on=DAY),
        WatchItem(id=an_id(), text="Who comes?", set_on=LATER),
        Agreement(id=an_id(), event=event.id, start=LATER),
    )
    return first, second


@pytest.fixture
def readers(kept):
    opened = Readers(kept.reader)
    yield opened
    opened.close()


def test_a_base_without_a_posture_by_then_tells_whether_it_has_one_now(judged, readers):
    readers.look(AsReported(DAY))
    assert [row.is_assessed_later for row in base_rows(readers.here())] == [True, False]
    readers.look(Live())
    assert [row.is_assessed_later for row in base_rows(readers.here())] == [False, False]


def test_the_map_tells_the_same(judged, readers):
    readers.look(AsReported(DAY))
    bases = map_answer(readers.here(), MapWish()).bases
    assert [base.is_assessed_later for base in bases] == [True, False]
    readers.look(Live())
    bases = map_answer(readers.here(), MapWish()).bases
    assert [base.is_assessed_later for base in bases] == [False, False]


def test_the_page_of_a_base_counts_what_was_judged_later(judged, readers):
    readers.look(AsReported(DAY))
    pages = [base_page(readers.here(), base.id, DAY) for base in judged]
    assert [dict(page.later) for page in pages] == [
        {RecordKind.POSTURE: 1, RecordKind.ASSESSMENT: 1}
    ] * 2
    readers.look(Live())
    page = base_page(readers.here(), judged[0].id, DAY)
    assert set(page.later.values()) == {0}


def test_the_watch_list_counts_what_was_added_later(judged, readers):
    readers.look(AsReported(DAY))
    found = watch_list(readers.here(), DAY)
    assert [row.text for row in found.rows] == ["Do they leave?"]
    assert found.later == {RecordKind.WATCH: 1, RecordKind.AGREEMENT: 1}
    readers.look(Live())
    assert watch_list(readers.here(), DAY).later == NONE
    readers.look(AsRecorded(datetime(2020, 1, 1, tzinfo=UTC)))
    found = watch_list(readers.here(), DAY)
    assert (found.rows, found.later) == ((), {RecordKind.WATCH: 2, RecordKind.AGREEMENT: 1})


def test_what_leaves_the_casebook_does_not_tell_that_there_is_more(judged, kept):
    with PublicReader(kept.reader, DAY) as public:
        assert not any(row.is_assessed_later for row in base_rows(public.reader))
        assert base_page(public.reader, judged[0].id, DAY).later == {}
        assert watch_list(public.reader, DAY).later == {}
