"""Rows in the layout of ACLED, made up for the purpose."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.actor import ActorKind
from desktop.domain.event import ActorRole, EventKind, EventState
from desktop.domain.record import NOT_FOR_PASSING_ON
from desktop.domain.spans import Grain, day_end_s, day_start_s
from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.drafts import RowRefused
from desktop.services.importing.presets.acled import Acled
from tests.services.importing.importing_of import (
    events,
    notes,
    reports,
    table,
    take,
)

ROW = {
    "event_id_cnty": "VEL1",
    "event_date": "2025-01-08",
    "year": "2025",
    "time_precision": "1",
    "disorder_type": "Political violence; Demonstrations",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "Military Forces of Vellmark",
    "assoc_actor_1": "Border Guard; Reserve",
    "inter1": "1",
    "actor2": "Civilians (Vellmark)",
    "assoc_actor_2": "",
    "inter2": "7",
    "iso": "903",
    "country": "Vellmark",
    "admin1": "Border",
    "location": "Vell - Gradina Air Base",
    "latitude": "-34.5",
    "longitude": "-10.25",
    "geo_precision": "1",
    "source": "Vell Post; Harrow Gazette",
    "source_scale": "National",
    "notes": "On 8 January 2025, soldiers\nclashed.",
    "fatalities": "2",
    "tags": "crowd size=no report",
    "timestamp": "1736337600",
}


def read(**cells):
    row = ROW | cells
    return Acled().read(Row(Columns(tuple(row)), tuple(row.values()), 2))


def event_of(**cells):
    (event,) = read(**cells).drafts
    return event


def test_a_row_becomes_an_event_that_must_not_be_passed_on():
    event = event_of()
    assert (event.key, event.version, event.private) == ("VEL1", "1736337600", False)
    assert NOT_FOR_PASSING_ON in event.tags
    assert event.kind is EventKind.ATTACK
    assert all(NOT_FOR_PASSING_ON in note.report.tags for note in event.notes)
    assert [note.report.publisher for note in event.notes] == ["Vell Post", "Harrow Gazette"]
    assert event.title == (
        "Armed clash: Military Forces of Vellmark – Civilians (Vellmark), Vell - Gradina Air Base"
    )
    assert "Deaths as ACLED has them: 2." in event.summary
    assert event.place.called == "Gradina Air Base"
    roles = {part.actor.name: (part.role, part.actor.kind) for part in event.actors}
    assert roles["Civilians (Vellmark)"] == (ActorRole.TARGET, ActorKind.BODY)
    assert roles["Military Forces of Vellmark"] == (ActorRole.PARTY, ActorKind.FORCE)
    assert roles["Reserve"] == (ActorRole.PARTY, ActorKind.BODY)


def test_a_week_is_not_a_day_and_a_month_is_not_either():
    week, month = event_of(time_precision="2").when, event_of(time_precision="3").when
    assert (week.start_min, week.end_max) == (
        day_start_s(date(2025, 1, 6)),
        day_end_s(date(2025, 1, 12)),
    )
    assert (week.grain, week.is_once) == (Grain.WEEK, True)
    assert (month.start_min, month.end_max) == (
        day_start_s(date(2025, 1, 1)),
        day_end_s(date(2025, 1, 31)),
    )
    assert event_of(time_precision="4").when.approximate


def test_a_download_by_hand_says_the_same():
    said = event_of(event_date="08 January 2025", inter1="State Forces", inter2="Civilians")
    assert said.when == event_of().when
    assert said.actors == event_of().actors


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"latitude": "97.3"}, "latitude"),
        ({"longitude": "190.5"}, "longitude"),
        ({"latitude": "", "longitude": ""}, "no coordinates"),
        ({"latitude": "north"}, "coordinates"),
        ({"time_precision": "4"}, "time_precision"),
        ({"geo_precision": "0"}, "geo_precision"),
        ({"event_type": "Skirmish"}, "event_type"),
        ({"sub_event_type": "Peaceful protest"}, "sub_event_type"),
        ({"fatalities": "several"}, "fatalities"),
        ({"year": "2024"}, "year"),
    ],
)
def test_what_is_doubtful_is_told(cells, kind):
    assert [doubt.kind for doubt in read(**cells).doubts] == [kind]


@pytest.mark.parametrize(
    "cells", [{"event_date": "2025-02-30"}, {"event_date": ""}, {"event_id_cnty": ""}]
)
def test_what_cannot_be_an_event_is_refused(cells):
    with pytest.raises(RowRefused):
        read(**cells)


def test_empty_fields_are_no_fault():
    event = event_of(
        **dict.fromkeys(
            (
                *("location", "admin1", "country", "fatalities", "year", "notes", "source"),
                *("source_scale", "actor1", "actor2", "assoc_actor_1", "timestamp"),
            ),
            "",
        )
    )
    assert (event.place.name, event.notes, event.version) == ("", (), "")
    assert event.title == "Armed clash"
    assert event_of(notes="").notes[0].statement == event_of().title
    bare = event_of(**dict.fromkeys(("event_type", "sub_event_type", "actor1", "actor2"), ""))
    assert bare.title == "Vell - Gradina Air Base"


@pytest.mark.parametrize(
    ("event_type", "sub_type", "kind"),
    [
        ("Explosions/Remote violence", "Air/drone strike", EventKind.STRIKE),
        ("Strategic developments", "Agreement", EventKind.AGREEMENT),
        ("Protests", "Peaceful protest", EventKind.OTHER),
    ],
)
def test_sub_types_say_what_kind_of_event_it_is(event_type, sub_type, kind):
    assert event_of(event_type=event_type, sub_event_type=sub_type).kind is kind


def test_other_actors_are_armed_groups_and_crowds():
    event = event_of(actor1="VLF", inter1="2", actor2="Protesters (Vellmark)", inter2="6")
    kinds = [part.actor.kind for part in event.actors if part.actor.name[0] in "VP"]
    assert kinds == [ActorKind.ARMED_GROUP, ActorKind.BODY]


def test_a_wide_place_is_no_base():
    assert event_of(geo_precision="3").place.called == ""


def test_a_later_row_changes_the_event_and_an_earlier_one_does_not(kept, edits):
    later = ROW | {"timestamp": "1736400000", "notes": "Three died.", "source": "Vell Post"}
    outcome = take(kept, edits, table(ROW, later), Acled())
    assert (outcome.imported, outcome.repeats, outcome.updated) == (1, 1, 1)
    (event,) = events(kept)
    assert event.summary.startswith("Three died.")
    edits.apply("Review", replace(event, state=EventState.REVIEWED))
    newest = ROW | {"timestamp": "1736500000", "notes": "Four died.", "source": "Vell Post"}
    outcome = take(kept, edits, table(newest, ROW), Acled())
    assert (outcome.imported, outcome.repeats, outcome.updated) == (0, 2, 1)
    assert [one.kind for one in outcome.flagged] == ["older"]
    (event,) = events(kept)
    assert (event.summary[:4], event.state) == ("Four", EventState.REVIEWED)
    said = {note.statement for note in notes(kept)}
    assert "Four died." in said
    assert "Three died." not in said
    assert all(NOT_FOR_PASSING_ON in one.tags for one in (event, *reports(kept)))


def test_its_columns_are_known():
    assert Acled().fits(Columns(tuple(ROW)), ())
    assert Acled().left_out(Columns(tuple(ROW))) == ("iso",)
