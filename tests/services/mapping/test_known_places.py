"""What the shipped gazetteer offers for a new base."""

import pytest

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.services.mapping.known_places import KnownPlaces
from desktop.services.reading.gazetteer import shipped


@pytest.fixture(scope="module")
def places():
    return KnownPlaces()


@pytest.mark.parametrize("typed", ["Qamishli", "kamishli", "القامشلي", "Qamishli Air Base"])
def test_an_airport_is_offered_under_every_name_with_its_place_and_whose_data_it_is(places, typed):
    airport = places.offered(typed)[0]
    assert (airport.kind, airport.country, airport.code) == (BaseKind.AIRPORT, "SY", "OSKL")
    assert (airport.lat, airport.lon) == pytest.approx((37.02, 41.19), abs=0.01)
    assert airport.precision is PlacePrecision.VICINITY
    assert airport.origin == "airportsdata"


def test_a_town_is_offered_as_a_place_near_which_a_base_of_any_kind_may_lie(places):
    town = next(one for one in places.offered("Latak") if one.name == "Latakia")
    assert (town.kind, town.country, town.origin) == (None, "SY", "GeoNames")
    assert town.precision is PlacePrecision.LOCALITY


def test_the_kind_is_guessed_from_the_name(places):
    assert places.offered("Ramst")[0].kind is BaseKind.AIR_BASE
    kinds = {one.kind for one in places.offered("Point Mugu", 20)}
    assert BaseKind.NAVAL_BASE in kinds


def test_names_that_begin_so_are_offered_and_no_place_twice(places):
    found = places.offered("Damas")
    assert "Damascus" in {one.name for one in found}
    assert len(set(found)) == len(found) <= 5


@pytest.mark.parametrize(
    "typed", ["", "  qa ", "zzzzzz", "Syria", "…", "airport", "'''", "x" * 5_000]
)
def test_what_is_no_place_offers_none(places, typed):
    assert not [one for one in places.offered(typed) if one.lat is None]
    assert places.offered(typed) == () or typed in {"Syria", "airport"}


def test_the_gazetteer_is_opened_once_and_only_when_it_is_asked():
    opened = []

    def open_it():
        opened.append(1)
        return shipped()

    places = KnownPlaces(open_it)
    assert places.offered("x") == ()
    assert opened == []
    places.offered("Damascus")
    places.offered("Aleppo")
    assert opened == [1]


def test_the_gazetteer_finds_the_last_key_and_names_that_begin_as_no_key_does():
    gazetteer = shipped()
    last = gazetteer._text.rpartition(b"\n")[2].partition(b"\t")[0].decode()
    assert gazetteer._at(last)
    assert gazetteer._at(last + "z") == ()
    assert list(gazetteer._after(last)) == list(gazetteer._at(last))
    assert gazetteer.beginning("\U0010ffff", 3) == ()
    assert gazetteer.beginning("airport", 3) == ()
