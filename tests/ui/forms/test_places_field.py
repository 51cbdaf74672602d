"""Where an event was: coordinates of its named places, typed, pasted, picked, kept, refused."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.base import PlacePrecision
from desktop.domain.event import BaseRole, EventBase
from desktop.domain.record import RecordKind
from desktop.ui.labels import ElidedLabel
from tests.factories import an_event
from tests.ui.map.map_of import show_map

AT, NEAR = BaseRole.AT, BaseRole.NEAR


@pytest.fixture
def form(window):
    window.action("add_event").trigger()
    opened = window.forms.top()
    opened.name.set_value("A drone comes down")
    opened.when.words.set_value("20 January 2026")
    opened.frame.open_more()
    yield opened
    top = window.forms.top()
    if top is not None:
        top.settle()
        top.close_form()


def saved(desktop, form):
    form.save()
    return desktop.readers.here().get(RecordKind.EVENT, form.record_id)


def stored(desktop, window, *ends):
    """Open the form of a stored event with these ends."""
    event = an_event(title="Ships gather", bases=ends)
    desktop.editing.apply("Add", event)
    window.forms.open_record(RecordKind.EVENT, event.id)
    return window.forms.top()


def line_of(form, name="", role=AT):
    return form.place.lines[role, name]


def test_a_pasted_pair_gives_a_point_to_an_event_without_a_named_place(desktop, form):
    QApplication.clipboard().setText("34.05, 36.7")
    line_of(form).place.line.paste()
    line_of(form).precision.set_value(PlacePrecision.EXACT.value)
    assert saved(desktop, form).bases == (
        EventBase(place="34.0500, 36.7000", lat=34.05, lon=36.7, precision=PlacePrecision.EXACT),
    )


@pytest.mark.parametrize("text", ["37.0206, 41.1917", "37°01'14\"N 41°11'30\"E", "37SFA 9496 9940"])
def test_a_named_place_is_given_coordinates_in_any_way_of_writing(desktop, form, text):
    form.ends[AT].add_place("the river crossing")
    line = line_of(form, "the river crossing")
    QTest.keyClicks(line.place.line, text)
    line.precision.set_value(PlacePrecision.VICINITY.value)
    (end,) = saved(desktop, form).bases
    assert (end.place, end.precision) == ("the river crossing", PlacePrecision.VICINITY)
    assert (end.lat, end.lon) == pytest.approx((37.0206, 41.1917), abs=0.0006)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("34.05", "Latitude and longitude go together: give both."),
        ("91, 36.7", "Latitude runs from -90 to 90 degrees."),
        ("34.05, 200", "Longitude runs from -180 to 180 degrees."),
        ("by the old mill", "Give the place as in"),
        ("٣٤" * 60, "Give the place as in"),
    ],
)
def test_what_is_no_place_is_refused_below_the_row_and_nothing_is_saved(form, text, because):
    line_of(form).place.set_value(text)
    form.save()
    assert form.frame.problem("coordinates").startswith(because)
    assert form.isVisible()


def test_of_several_places_the_refusal_names_the_one(form):
    for name in ("north", "south"):
        form.ends[AT].add_place(name)
    line_of(form, "south").place.set_value("95, 1")
    form.save()
    assert form.frame.problem("coordinates") == "south: Latitude runs from -90 to 90 degrees."
    assert line_of(form, "south").place.line.property("invalid")
    assert not line_of(form, "north").place.line.property("invalid")


def test_what_was_entered_before_the_place_was_named_goes_with_it(form):
    line_of(form).place.set_value("34.05, 36.7")
    form.ends[NEAR].add_place("Palmyra")
    assert list(form.place.lines) == [(NEAR, "Palmyra")]
    assert line_of(form, "Palmyra", NEAR).place.value() == "34.05, 36.7"
    form.ends[AT].add_place("the gate")
    assert line_of(form, "the gate").place.value() == ""
    assert line_of(form, "Palmyra", NEAR).place.value() == "34.05, 36.7"


def test_stored_coordinates_are_shown_and_stay_to_the_last_digit(desktop, window):
    sea = EventBase(place="the sea", lat=36.123456789012, lon=34.0, precision=PlacePrecision.AREA)
    form = stored(desktop, window, sea, EventBase(role=NEAR, place="Cyprus"))
    assert form.place.isVisible()
    assert line_of(form, "the sea").place.value() == "36.1234568, 34"
    form.name.set_value("Ships leave")
    assert saved(desktop, form).bases == (sea, EventBase(role=NEAR, place="Cyprus"))


def test_coordinates_are_edited_taken_away_and_brought_back_by_undo(desktop, window):
    sea = EventBase(place="the sea", lat=36.0, lon=34.0, precision=PlacePrecision.AREA)
    form = stored(desktop, window, sea)
    event_id = form.record_id
    line_of(form, "the sea").precision.set_value(PlacePrecision.LOCALITY.value)
    line_of(form, "the sea").place.set_value("36.5, 34.5")
    (end,) = saved(desktop, form).bases
    assert (end.lat, end.lon, end.precision) == (36.5, 34.5, PlacePrecision.LOCALITY)
    window.forms.open_record(RecordKind.EVENT, event_id)
    line_of(window.forms.top(), "the sea").place.set_value("")
    assert saved(desktop, window.forms.top()).bases == (EventBase(place="the sea"),)
    for _step in range(2):
        desktop.editing.undo()
    assert desktop.readers.here().get(RecordKind.EVENT, event_id).bases == (sea,)


def test_a_draft_keeps_what_was_typed_half_too(window, form):
    form.ends[AT].add_place("the river crossing")
    line_of(form, "the river crossing").place.set_value("34.05, 3")
    line_of(form, "the river crossing").precision.set_value(PlacePrecision.AREA.value)
    content = form.draft()
    assert json.loads(content)["coordinates"] == [["at", "the river crossing", "34.05, 3", "area"]]
    form.settle()
    form.close_form()
    window.action("add_event").trigger()
    again = window.forms.top()
    again.take_draft(content)
    line = line_of(again, "the river crossing")
    assert line.value() == ("34.05, 3", "area")
    assert line.isVisible()


def test_typing_a_place_is_kept_as_a_draft_and_return_saves(desktop, form):
    form.settle()
    QTest.keyClicks(line_of(form).place.line, "34.05, 36.7")
    assert form._dirty
    QTest.keyClick(line_of(form).place.line, Qt.Key.Key_Return)
    kept = desktop.readers.here().get(RecordKind.EVENT, form.record_id)
    assert kept.bases[0].lat == 34.05


def test_the_place_of_an_event_is_picked_on_the_map(desktop, window, form):
    for name in ("north", "south"):
        form.ends[AT].add_place(name)
    panel = show_map(desktop, window)
    line_of(form, "south").place.pick.click()
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(70, 60))
    lat, lon = panel.stage.view.from_page(70, 60)
    line = line_of(form, "south")
    desktop.qtbot.waitUntil(lambda: line.place.value() != "")
    assert line.place.attribute() == pytest.approx((lat, lon), abs=0.3)
    assert line_of(form, "north").place.value() == ""


def test_each_line_has_a_name_for_those_who_hear_it(form):
    form.ends[AT].add_place("the gate")
    line = line_of(form, "the gate")
    assert line.place.line.accessibleName() == "Coordinates of the gate"
    assert line.precision.accessibleName() == "Precision of the gate"


def test_no_link_of_a_form_that_is_higher_than_its_panel_is_squeezed_away(form, qtbot):
    qtbot.waitUntil(lambda: form.frame.more_button.height() > 15)
    assert line_of(form).place.pick.height() > 15


def test_below_the_name_of_a_place_no_example_stands_that_reads_as_its_coordinates(form):
    assert line_of(form).place.line.hint == "34.05, 36.70"
    form.ends[AT].add_place("Russia")
    line = line_of(form, "Russia")
    assert line.place.line.hint == "Not given"
    assert [one.full_text for one in line.findChildren(ElidedLabel)] == ["Coordinates of Russia"]
