"""Where a base lies: offered from the gazetteer, typed in any way, or picked on the map."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.domain.record import RecordKind
from desktop.queries.choices import record
from desktop.ui.map.stage import Tool
from tests.ui.map.map_of import show_map


@pytest.fixture
def form(window):
    window.forms.open_new(RecordKind.BASE)
    return window.forms.top()


def offered(desktop, form, name):
    QTest.keyClicks(form.name, name)
    desktop.qtbot.waitUntil(lambda: form.offer.found != ())
    return form.offer


def saved(desktop, form):
    form.save()
    return record(desktop.readers.here(), RecordKind.BASE, form.record_id)


def test_a_place_of_the_gazetteer_fills_in_the_form_and_says_whose_it_is(desktop, window, form):
    offer = offered(desktop, form, "Ramst")
    assert offer.isVisible()
    assert "Germany" in offer.buttons[0].text()
    assert "49.4" in offer.buttons[0].text()
    offer.buttons[0].click()
    assert not offer.isVisible()
    base = saved(desktop, form)
    assert (base.name, base.kind, base.country) == ("Ramstein Air Base", BaseKind.AIR_BASE, "DE")
    assert (base.lat, base.lon) == (49.437, 7.6)
    assert base.precision is PlacePrecision.VICINITY
    assert base.summary == "Coordinates from airportsdata."


def test_a_town_of_another_name_says_why_it_is_offered(desktop, form):
    offer = offered(desktop, form, "Palmyra")
    lines = {place.name: one for place, one in zip(offer.found, offer.buttons, strict=True)}
    assert lines["Tadmur"].text().endswith("also called “Palmyra…”")
    airport = lines["Palmyra Airport"]
    assert "ICAO OSPR" in airport.text()
    assert "also called" not in airport.text()
    assert "airportsdata" not in airport.text(), "whose data it is stands in the tool tip"
    assert "airportsdata" in airport.toolTip()


def test_a_name_of_the_users_own_stays_and_the_known_one_goes_beside_it(desktop, form):
    form.summary.set_value("Seen in March.")
    offered(desktop, form, "Qamishli").buttons[0].click()
    base = saved(desktop, form)
    assert base.name == "Qamishli"
    assert [name.name for name in base.names] == ["Kamishly Airport"]
    assert base.summary == "Seen in March."


def test_a_town_gives_a_place_and_says_nothing_of_the_base(desktop, form):
    form.base_kind.set_value(BaseKind.DEPOT.value)
    offer = offered(desktop, form, "Latak")
    town = next(at for at, place in enumerate(offer.found) if place.name == "Latakia")
    offer.buttons[town].click()
    base = saved(desktop, form)
    assert (base.name, base.kind, base.names) == ("Latak", BaseKind.DEPOT, ())
    assert base.precision is PlacePrecision.LOCALITY
    assert base.summary == "Coordinates from GeoNames."


def test_nothing_is_offered_to_whoever_gave_a_place_or_edits_a_base(desktop, window, form):
    offered(desktop, form, "Ramst")
    form.place.set_value("37.02, 41.19")
    QTest.keyClicks(form.name, "e")
    assert not form.offer.isVisible()
    window.forms.open_record(RecordKind.BASE, desktop.id_of(RecordKind.BASE, "Qamishli"))
    edited = window.forms.top()
    assert edited.offer is None
    QTest.keyClicks(edited.name, "x")


@pytest.mark.parametrize("text", ["37.02, 41.19", "37°01'12\"N 41°11'24\"E", "37SFA9481 9933"])
def test_a_place_is_typed_in_any_of_three_ways(desktop, form, text):
    form.name.set_value("Somewhere")
    form.place.set_value(text)
    base = saved(desktop, form)
    assert (base.lat, base.lon) == pytest.approx((37.02, 41.19), abs=0.002)


def test_the_next_click_on_the_map_is_the_place_known_as_closely_as_the_map_shows(
    desktop, window, form
):
    assert window.map.panel is None
    form.place.pick.click()
    panel = window.map.panel
    assert panel.stage.tool is Tool.PICK
    panel.canvas.grab()
    at = QPoint(30, 40)
    lat, lon = panel.stage.view.from_page(at.x(), at.y())
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert panel.stage.tool is None
    form.name.set_value("Somewhere")
    base = saved(desktop, form)
    assert (base.lat, base.lon) == pytest.approx((lat, lon), abs=0.06)
    assert base.precision is panel.tools.precision()


def test_enter_takes_the_middle_and_escape_leaves_the_form_as_it_was(desktop, window, form):
    panel = show_map(desktop, window)
    panel.header.menu.table.setChecked(True)
    form.place.set_value("1, 2")
    form.place.pick.click()
    assert panel.canvas.isVisible()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert (panel.stage.tool, form.place.value()) == (None, "1, 2")
    form.place.pick.click()
    panel.canvas.zoom(20_000.0)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Return)
    view = panel.stage.view
    middle = view.from_page(view.width / 2, view.height / 2)
    assert form.place.attribute() == pytest.approx(middle, abs=1e-5)
    assert form.precision.attribute() is PlacePrecision.EXACT


def test_a_form_that_is_left_lets_go_of_the_map(desktop, window, form):
    panel = show_map(desktop, window)
    form.place.pick.click()
    form.close_form()
    desktop.qtbot.waitUntil(lambda: panel.stage.tool is None)
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 40))


def test_a_place_that_cannot_be_read_is_told_below_its_line(form):
    form.name.set_value("Somewhere")
    form.place.set_value("north of the river")
    form.save()
    assert "37.02, 41.19" in form.frame.problem("lat")
