import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.base import PlacePrecision
from desktop.domain.record import InvalidRecord
from desktop.services.mapping.coordinates import CoordinateStyle, read, shown, written

DECIMAL, DMS, MGRS = CoordinateStyle
EXACT, VICINITY, LOCALITY, AREA = PlacePrecision


@pytest.mark.parametrize(
    ("precision", "style", "words"),
    [
        (EXACT, DECIMAL, "35.4009, 35.9487"),
        (VICINITY, DECIMAL, "35.40, 35.95"),
        (LOCALITY, DECIMAL, "35.4, 35.9"),
        (AREA, DECIMAL, "35, 36"),
        (EXACT, DMS, "35°24'03\"N 35°56'55\"E"),
        (VICINITY, DMS, "35°24'N 35°57'E"),
        (LOCALITY, DMS, "35°20'N 36°00'E"),
        (AREA, DMS, "35°N 36°E"),
        (EXACT, MGRS, "36SYE 6779 2149"),
        (VICINITY, MGRS, "36SYE 67 21"),
        (LOCALITY, MGRS, "36SYE 6 2"),
        (AREA, MGRS, "36SYE"),
    ],
)
def test_a_place_is_shown_with_the_digits_that_its_precision_supports(precision, style, words):
    assert shown(35.40092, 35.94866, precision, style) == words


@pytest.mark.parametrize(
    ("lat", "lon", "precision", "words"),
    [
        (35.4, 35.95, VICINITY, "35.40, 35.95"),
        (35.4, 35.95, LOCALITY, "35.4, 35.95"),
        (35.4, 35.95, EXACT, "35.4000, 35.9500"),
        (36.123456789012, 34.0, AREA, "36.1234568, 34"),
        (-0.00000001, -120.0, LOCALITY, "0.0, -120.0"),
    ],
)
def test_a_place_that_is_edited_has_all_its_digits_and_those_of_its_precision(
    lat, lon, precision, words
):
    assert written(lat, lon, precision) == words


@given(st.floats(-90, 90), st.floats(-180, 180), st.sampled_from(PlacePrecision))
def test_a_place_that_is_edited_is_read_as_what_it_was_to_the_centimetre(lat, lon, precision):
    assert read(written(lat, lon, precision)) == pytest.approx((lat, lon), abs=1e-7)


def test_south_and_west_have_their_letter_or_minus():
    assert shown(-34.5, -58.25, EXACT, DMS) == "34°30'00\"S 58°15'00\"W"
    assert shown(-0.001, -58.25, LOCALITY, DECIMAL) == "0.0, -58.2"


@given(st.floats(-80, 84), st.floats(-180, 180), st.sampled_from(CoordinateStyle))
def test_what_is_shown_of_an_exact_place_is_read_as_that_place(lat, lon, style):
    again = read(shown(lat, lon, EXACT, style))
    assert again[0] == pytest.approx(lat, abs=0.0003)
    assert (again[1] - lon + 180) % 360 - 180 == pytest.approx(0, abs=0.0011)


@given(
    st.floats(-80, 84),
    st.floats(-180, 180),
    st.sampled_from(CoordinateStyle),
    st.sampled_from(PlacePrecision),
)
@example(-1e-9, 0.0, CoordinateStyle.MGRS, EXACT)
@example(-1e-7, 0.0, CoordinateStyle.MGRS, EXACT)
def test_whatever_is_shown_can_be_read(lat, lon, style, precision):
    assert abs(read(shown(lat, lon, precision, style))[0] - lat) < 1


@pytest.mark.parametrize(
    "text",
    [
        "37.0206, 41.1917",
        " 37.0206 41.1917 ",
        "37.0206; 41.1917",
        "37,0206; 41,1917",
        "37,0206, 41,1917",
        "37.0206N 41.1917E",
        "N37.0206, E41.1917",
        "E 41.1917 N 37.0206",
        "41.1917° e, 37.0206° n",
        "37°01'14\"N 41°11'30\"E",
        "37° 1′ 14.16″ N, 41° 11′ 30.1″ E",
        "37°01’14’’N 41°11’30’’E",
        "37 01 14 N 41 11 30 E",
        "37 01 14 41 11 30",
        "N 37 01.236 E 41 11.502",
        "37SFA 9496 9940",
        "37sfa94969940",
        "37 S FA 949 994",
    ],
)
def test_a_place_is_read_however_it_was_written(text):
    assert read(text) == pytest.approx((37.0206, 41.1917), abs=0.0006)


def test_places_in_the_south_and_west_are_read():
    assert read("-34.5, -58.25") == (-34.5, -58.25)
    assert read("34°30'S 58°15'W") == (-34.5, -58.25)
    assert read("-0 30, −58 15") == (-0.5, -58.25)


def test_a_grid_square_is_read_as_its_middle():
    lat, lon = read("37SFA9499")
    assert shown(lat, lon, EXACT, MGRS) == "37SFA 9450 9950"


def test_a_full_grid_reference_is_read_to_the_metre():
    assert read("36SYE6780221491") == pytest.approx((35.40085, 35.94879), abs=1e-5)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("", "Give the place"),
        ("near the airport", "Give the place"),
        ("37.02", "Latitude and longitude go together"),
        ("37 N", "Latitude and longitude go together"),
        ("E 41", "Latitude and longitude go together"),
        ("N", "Give the place"),
        ("37.02, 41.19, 300", "Give the place"),
        ("37.5 01, 41", "Give the place"),
        ("37.5 01 41 30", "Give the place"),
        ("37 N 41 N", "Give the place"),
        ("37 N 41", "Give the place"),
        ("37 N 41 E 2 S", "Give the place"),
        ("1 2 3 4 N 5 E", "Give the place"),
        ("1" * 101, "Give the place"),
        ("95, 41", "Latitude runs"),
        ("37, 181", "Longitude runs"),
        ("37 61 N 41 E", "Minutes and seconds"),
        ("-37 N 41 E", "Either a minus|either a minus"),
        ("37SIB1212", "Give the place"),
        ("37SVZ1212", "There is no such square"),
        ("37SAA1212", "not in this zone"),
        ("SAA1212", "There is no such square"),
    ],
)
def test_what_cannot_be_a_place_is_refused_in_one_sentence(text, because):
    with pytest.raises(InvalidRecord, match=because) as refused:
        read(text)
    assert str(refused.value).count(". ") == 0


def test_the_poles_have_squares_without_a_zone():
    lat, _ = read("ZAH 12345 12345")
    assert lat == pytest.approx(89.84, abs=0.01)


@given(st.text(alphabet="0123456789 NSEW.,-°'\"ABZ٣", max_size=12))
def test_any_text_is_read_or_refused(text):
    try:
        lat, lon = read(text)
    except InvalidRecord:
        return
    assert abs(lat) <= 90
    assert abs(lon) <= 180
