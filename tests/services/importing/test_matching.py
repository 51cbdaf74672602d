"""Which base of a casebook a name and a place mean, and which two must never become one."""

import pytest

from desktop.queries.known_names import KnownBase
from desktop.services.importing.matching import BaseMatcher, Wanted


def known(name, lat=None, lon=None, *spellings, country=""):
    return KnownBase(id=name, name=name, spellings=spellings, country=country, lat=lat, lon=lon)


def found(name, lat=None, lon=None, *bases, country=""):
    place = None if lat is None else (lat, lon)
    return BaseMatcher(bases).match(Wanted(names=(name,), place=place, country=country))


@pytest.mark.parametrize(
    ("name", "lat", "lon", "base"),
    [
        ("İncirlik Hava Üssü", 37.0, 35.43, known("Incirlik", 37.0, 35.42, "Incirlik Hava Ussu")),
        ("incirlik air base", 37.0, 35.43, known("İncirlik Air Base", 37.0, 35.42)),
        ("Incirlik Airbase", 37.001, 35.42, known("İncirlik Air Base", 37.0, 35.42)),
        ("Kamishly Airport", 37.02, 41.19, known("Qamishli Airport", 37.02, 41.2)),
        ("القامشلي", 37.02, 41.19, known("Qamishli Airport", 37.02, 41.2, "القامشلي")),
        ("Abu al-Duhur Military Airbase", 35.73, 37.1, known("Abu ad Duhur Air Base", 35.73, 37.1)),
        ("Velgrad Air Base", None, None, known("Velgrad Air Base", 51.0, 31.0)),
    ],
)
def test_one_base_by_whatever_name(name, lat, lon, base):
    assert found(name, lat, lon, base).base_id == base.id


@pytest.mark.parametrize(
    ("name", "lat", "lon", "base"),
    [
        ("Cheyenne Mountain", 38.744, -104.846, known("Fort Carson", 38.737, -104.789)),
        (
            "Norfolk Naval Shipyard",
            36.82,
            -76.295,
            known("Naval Station Norfolk", 36.946, -76.303),
        ),
        (
            "Norfolk International Airport",
            36.95,
            -76.3,
            known("Naval Station Norfolk", 36.946, -76.303),
        ),
        ("Whiting Field North", 30.7242, -87.0219, known("Whiting Field South", 30.7044, -87.0228)),
        ("RAF Mildenhall", 52.3619, 0.4864, known("RAF Lakenheath", 52.4093, 0.5610)),
        ("Shante Air Base", 20.9417, 95.9145, known("Meiktila Air Base", 20.8882, 95.8943)),
        (
            "Tucson International Airport",
            32.1161,
            -110.941,
            known("Davis Monthan", 32.1665, -110.883),
        ),
        ("Velgrad Air Base", 10.0, 10.0, known("Velgrad Air Base", 51.0, 31.0)),
        ("Velgrad Air Base", None, None, known("Velgrad Airbase", 51.0, 31.0)),
    ],
)
def test_two_bases_stay_two(name, lat, lon, base):
    assert found(name, lat, lon, base).base_id is None


def test_a_base_next_door_is_asked_about():
    base = known("Whiting Field South", 30.7044, -87.0228)
    (asked,) = found("Whiting Field North", 30.7242, -87.0219, base).candidates
    assert (asked.name, asked.why) == ("Whiting Field South", "lies about 2 km away")
    assert found("RAF Mildenhall", 52.3619, 0.4864, known("Lakenheath", 52.4093, 0.561)) == found(
        "x", None, None
    )


def test_the_same_name_far_away_is_asked_about():
    (asked,) = found("Velgrad", 10.0, 10.0, known("Velgrad", 51.0, 31.0)).candidates
    assert asked.why.endswith("km away")
    (abroad,) = found(
        "Velgrad", None, None, known("Velgrad", 51.0, 31.0, country="VL"), country="ES"
    ).candidates
    assert abroad.why == "has the same name in another country"
    assert found("Velgrad", None, None, known("Velgrad", country="VL"), country="vl").base_id


def test_nearly_the_same_name_without_a_place_is_asked_about():
    tartus = known("Tartus Naval Base", 34.91, 35.87, country="SY")
    for name in ("Tartus", "Tartous"):
        match = found(name, None, None, tartus)
        assert match.base_id is None
        assert [one.why for one in match.candidates] == ["has nearly the same name"]
    assert found("Tartus", None, None, tartus, country="TR").candidates == ()
    assert found("Tartus Airport", None, None, tartus).candidates == ()
    assert found("Tartus", 10.0, 10.0, tartus).candidates == ()


def test_two_that_are_called_alike_are_asked_about():
    bases = (known("Vel", 51.0, 31.0), known("Velgrad", 51.1, 31.0, "Vel"))
    match = found("Vel", None, None, *bases)
    assert match.base_id is None
    assert [one.why for one in match.candidates] == ["has the same name"] * 2


def test_the_date_line_parts_nothing():
    (asked,) = found("Reef East", 0.0, -179.999, known("Reef West", 0.0, 179.999)).candidates
    assert asked.name == "Reef West"


def test_a_town_is_not_the_airport_of_its_name():
    matcher = BaseMatcher([known("Velgrad Air Base", 51.0, 31.0), known("Gradina", 40.0, 20.0)])
    assert matcher.at_place("Velgrad", (51.0, 31.0)).base_id is None
    assert matcher.at_place("Velgrad airbase", (51.0, 31.0)).base_id == "Velgrad Air Base"
    assert matcher.at_place("Gradina", (40.0, 20.01)).base_id == "Gradina"
    assert matcher.at_place("Gradina", (41.0, 20.01)).base_id is None


TOWN = (36.85, -76.29)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Norfolk Naval Shipyard", "Naval Station Norfolk"),
        ("Naval Station Norfolk", "Norfolk Naval Shipyard"),
        ("Portsmouth Naval Shipyard", "Naval Base Portsmouth"),
        ("Cheyenne Mountain Air Force Station", "Fort Carson"),
        ("Norfolk International Airport", "Naval Station Norfolk"),
    ],
)
def test_two_bases_stay_two_even_where_a_list_puts_both_into_the_middle_of_the_town(name, other):
    match = found(name, *TOWN, known(other, *TOWN))
    assert match.base_id is None
    assert [one.name for one in match.candidates] == [other]
    assert found(name, None, None, known(other, *TOWN)).base_id is None


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("INCIRLIK AIR BASE", "İncirlik Air Base"),
        ("ıncirlik air base", "İncirlik Air Base"),
        ("I\u0307ncirlik Air Base", "İNCİRLİK AIR BASE"),
        ("Şırnak Airport", "Sirnak Airport"),
        ("Diyarbakır Air Base", "DIYARBAKIR AIR BASE"),
        ("Łask Air Base", "Lask Air Base"),
        ("A\u0308mari Air Base", "Ämari Airbase"),
    ],
)
def test_dots_and_diacritics_make_no_other_base(name, other):
    assert found(name, *TOWN, known(other, *TOWN)).base_id == other
