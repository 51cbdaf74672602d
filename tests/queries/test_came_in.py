"""What an import brought, as the window shows it afterwards."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.queries.came_in import CameIn, came_in
from tests.brought import bring
from tests.factories import Clock, a_base, a_casebook, a_day, an_editing, an_event

LABEL = "Import list.csv"


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


def asked(casebook, label=LABEL, most=10):
    reader = casebook.reader()
    try:
        return came_in(reader, label, most)
    finally:
        reader.close()


def test_an_import_tells_its_events_its_bases_and_its_period(casebook):
    an_editing(casebook).apply("Add", an_event(title="By hand", when=a_day(date(2020, 1, 1))))
    base = a_base()
    events = [an_event(when=a_day(date(2026, 1, 20))), an_event(when=a_day(date(2026, 1, 24)))]
    bring(casebook, [base, *events], clock=Clock())

    found = asked(casebook)

    assert found.ids == tuple(event.id for event in events)
    assert (found.events, found.bases) == (2, 1)
    assert found.start_s == events[0].when.start_min
    assert found.end_s == events[1].when.end_max


def test_no_more_events_are_named_than_were_asked_for(casebook):
    events = [an_event() for _each in range(4)]
    bring(casebook, events, clock=Clock())
    found = asked(casebook, most=3)
    assert len(found.ids) == 3
    assert found.events == 4


def test_an_event_that_became_newer_counts_as_well(casebook):
    event = an_event(title="Old")
    an_editing(casebook, Clock()).apply("Add", event)
    bring(casebook, [replace(event, title="New")], clock=Clock())
    assert asked(casebook).ids == (event.id,)


def test_what_was_taken_back_is_told_no_more(casebook):
    bring(casebook, [an_event()], clock=Clock())
    an_editing(casebook, Clock()).undo()
    assert asked(casebook) == CameIn()


def test_an_import_that_never_was_brought_nothing(casebook):
    assert asked(casebook, "Import other.csv") == CameIn()
