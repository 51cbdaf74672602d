"""The time zone of a base: offered by its country as a guess, taken by hand, told when wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.record import RecordKind
from desktop.queries.choices import record


@pytest.fixture
def form(window):
    window.forms.open_new(RecordKind.BASE)
    return window.forms.top()


def test_the_only_zone_of_a_country_is_a_guess_until_it_is_taken(desktop, form):
    QTest.keyClicks(form.name, "North")
    QTest.keyClicks(form.country, "sy")
    assert form.zone_offer.words.text().startswith("Proposed: the one time zone of Syria.")
    assert form.zone_offer.isVisible()
    assert form.zone.isVisible(), "taken, it stands where it was offered"
    assert form.zone.geometry().bottom() < form.zone_offer.y()
    assert form.zone.value() == ""
    QTest.mouseClick(form.zone_offer.buttons[0], Qt.MouseButton.LeftButton)
    assert form.zone.isVisible()
    assert not form.zone_offer.isVisible()
    form.save()
    kept = record(desktop.readers.here(), RecordKind.BASE, form.record_id)
    assert kept.time_zone == "Asia/Damascus"


def test_a_guess_that_nobody_took_is_not_kept(desktop, form):
    QTest.keyClicks(form.name, "North")
    QTest.keyClicks(form.country, "SY")
    form.save()
    assert record(desktop.readers.here(), RecordKind.BASE, form.record_id).time_zone == ""


@pytest.mark.parametrize("country", ["RU", "", "Nowhere"])
def test_a_country_of_several_zones_or_none_offers_nothing(form, country):
    form.country.setText(country)
    assert not form.zone_offer.isVisible()


def test_a_zone_that_there_is_not_is_told_and_one_that_there_is_is_not(form):
    form.frame.open_more()
    assert not form.zone_unknown.isVisible()
    QTest.keyClicks(form.zone, "Asia/Damas")
    assert form.zone_unknown.isVisible()
    QTest.keyClicks(form.zone, "cus")
    assert not form.zone_unknown.isVisible()


def test_a_base_that_has_its_zone_is_offered_none(desktop, window):
    window.forms.open_record(RecordKind.BASE, desktop.id_of(RecordKind.BASE, "Tartus"))
    assert not window.forms.top().zone_offer.isVisible()


def test_of_several_zones_the_nearest_are_offered_as_soon_as_the_place_is_there(form):
    QTest.keyClicks(form.country, "RU")
    assert not form.zone_offer.isVisible()
    QTest.keyClicks(form.place.line, "53.0, 158.65")
    assert form.zone_offer.isVisible()
    offer = form.zone_offer
    assert offer.words.text() == (
        "Proposed: of the time zones of Russia, those of the towns nearest to the base. Near a"
        " border, or where another state rules, a base may keep another."
    )
    assert [one.text() for one in offer.buttons][:2] == [
        "Take Asia/Kamchatka (UTC+12)",
        "Take Asia/Magadan (UTC+11)",
    ]
    assert form.zone.value() == ""
    QTest.mouseClick(offer.buttons[1], Qt.MouseButton.LeftButton)
    assert form.zone.value() == "Asia/Magadan"
    assert not offer.isVisible()


def test_what_is_no_place_yet_offers_none_of_several(form):
    QTest.keyClicks(form.country, "RU")
    QTest.keyClicks(form.place.line, "somewhere")
    assert not form.zone_offer.isVisible()
