"""A saved view holds what the window showed, and leads to a briefing of the same."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.event import EventKind, EventState
from desktop.domain.ids import ActorId
from desktop.domain.record import RecordKind
from desktop.domain.saved_view import SavedView
from desktop.domain.spans import day_start_s
from desktop.queries.as_of import AsRecorded, AsReported, Live
from desktop.queries.filters import EventFilter
from desktop.services.saved_views import (
    Look,
    SavedViewRefused,
    choice_of,
    look_of,
    state_of,
    with_look,
)
from tests.factories import a_casebook, an_editing, an_id

VIEW = SavedView(id=an_id(), name="The north, contested")
LOOK = Look(
    chosen=EventFilter(
        kinds=(EventKind.WITHDRAWAL, EventKind.TRANSFER),
        states=(EventState.REVIEWED,),
        actors=(ActorId("01KFY0000000000000000000A1"),),
        tags=("convoy", "قافلة"),
        is_contested=True,
        start_s=day_start_s(date(2026, 1, 1)),
    ),
    start_s=day_start_s(date(2026, 1, 12)) + 3_600,
    end_s=day_start_s(date(2026, 2, 9)),
    reported_by=date(2026, 1, 26),
    filters=state_of({"kind": "withdrawal,transfer", "period": "since January"}),
    timeline=state_of({"lanes": "base", "pinned": "a\nb"}),
)


def test_a_view_is_as_it_was_once_it_was_saved_and_opened_again(tmp_path):
    casebook = a_casebook(tmp_path)
    an_editing(casebook).apply("Save view", with_look(VIEW, LOOK))
    reader = casebook.reader()
    found = reader.get(RecordKind.SAVED_VIEW, VIEW.id)
    reader.close()
    casebook.close()
    assert isinstance(found, SavedView)
    assert found.name == "The north, contested"
    assert look_of(found) == LOOK
    assert dict(look_of(found).timeline) == {"lanes": "base", "pinned": "a\nb"}


def test_a_view_that_holds_nothing_shows_everything_as_it_is_now():
    assert look_of(VIEW) == Look()
    assert Look().moment == Live()
    assert choice_of(Look(), "All of it").start is None


@pytest.mark.parametrize(
    "moment",
    [Live(), AsReported(date(2026, 1, 20)), AsRecorded(datetime(2026, 1, 27, 9, 30, tzinfo=UTC))],
)
def test_a_view_keeps_the_moment_that_was_looked_at(moment):
    assert look_of(with_look(VIEW, LOOK.at(moment))).moment == moment


@pytest.mark.parametrize(
    "held",
    ["", "[]", "null", "{", '{"lanes":[1]}', '{"chosen":{"kinds":["teleport"]}}', '{"chosen":"x"}'],
)
def test_a_view_that_cannot_be_read_says_so_with_its_name(held):
    with pytest.raises(SavedViewRefused, match="The north, contested"):
        look_of(SavedView(id=an_id(), name=VIEW.name, shown=held))


def test_a_briefing_of_a_view_tells_of_the_same_events_period_and_day():
    choice = choice_of(LOOK, "The north this week")
    assert choice.title == "The north this week"
    assert choice.chosen == LOOK.chosen
    assert choice.start == date(2026, 1, 12)
    assert choice.reported_by == date(2026, 1, 26)


def test_no_briefing_is_built_of_how_the_casebook_once_stood():
    with pytest.raises(SavedViewRefused, match="choose one of the two"):
        choice_of(LOOK.at(AsRecorded(datetime(2026, 1, 27, tzinfo=UTC))), "Then")
