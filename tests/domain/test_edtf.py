from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.calendar_math import days_from_civil
from desktop.domain.date_words import understand
from desktop.domain.edtf import NotEdtfError, from_edtf, looks_like_edtf, to_edtf
from desktop.domain.spans import DAY_S, DateSpan, day_start_s


def bounds(first: tuple[int, int, int], after: tuple[int, int, int]) -> tuple[int, int]:
    return days_from_civil(*first) * DAY_S, days_from_civil(*after) * DAY_S


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2026", (2026, 1, 1), (2027, 1, 1)),
        ("-0003", (-3, 1, 1), (-2, 1, 1)),
        ("Y170002", (170002, 1, 1), (170003, 1, 1)),
        ("2026-01", (2026, 1, 1), (2026, 2, 1)),
        ("2026-12~", (2026, 12, 1), (2027, 1, 1)),
        ("2026-01-24?", (2026, 1, 24), (2026, 1, 25)),
        ("2001-21", (2001, 3, 1), (2001, 6, 1)),
        ("201X", (2010, 1, 1), (2020, 1, 1)),
        ("-201X", (-2019, 1, 1), (-2009, 1, 1)),
        ("20XX%", (2000, 1, 1), (2100, 1, 1)),
        ("2004-XX", (2004, 1, 1), (2005, 1, 1)),
        ("2004-XX-XX", (2004, 1, 1), (2005, 1, 1)),
        ("2004-06-XX", (2004, 6, 1), (2004, 7, 1)),
    ],
)
def test_a_date_of_levels_0_and_1_has_these_bounds(text, first, after):
    span = from_edtf(text)
    assert (span.start_min, span.end_max) == bounds(first, after)
    assert span.approximate == text.endswith(("~", "%"))


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("2026-01-24T10:00:00Z", 36_000),
        ("2026-01-24T10:00:00+02:00", 28_800),
        ("2026-01-24T10:00:00-02", 43_200),
        ("2026-01-24T24:00:00", 86_400),
    ],
)
def test_a_moment_is_one_second(text, second):
    span = from_edtf(text)
    assert span.start_min == day_start_s(date(2026, 1, 24)) + second
    assert span.end_max == span.start_min + 1
    assert span.zone_assumed == text.endswith("24:00:00")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2004/2006", 2004, 2007),
        ("2004/..", 2004, None),
        ("2004/", 2004, None),
        ("../2006", None, 2007),
    ],
)
def test_an_interval_may_be_open_on_one_side(text, start, end):
    span = from_edtf(text)
    assert span.start_min == (start and days_from_civil(start, 1, 1) * DAY_S)
    assert span.end_max == (end and days_from_civil(end, 1, 1) * DAY_S)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "/",
        "-00",
        "2026-01-24T10:30:00-13:00",
        "2006/2004",
        "2004/2005/2006",
        "2004/x",
        "-0000",
        "-0000-01",
        "2026-13",
        "2026-02-30",
        "2026-01-24T25:00:00",
        "2026-01-24T10:60:00",
        "2026-01-24T10:00:00+15:00",
        "2026-01-24T10:00:00-00:00",
        "2026-02-30T10:00:00",
        "2004-13-XX",
        "yesterday",
    ],
)
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(NotEdtfError, match="EDTF"):
        from_edtf(text)


@given(st.dates(date(1, 1, 1), date(9999, 12, 30)))
def test_a_day_survives_the_way_to_edtf_and_back(day):
    text = day.isoformat()
    assert to_edtf(from_edtf(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "2026",
        "2026~",
        "2026-02",
        "-0044",
        "Y170002",
        "2004/2006",
        "2004-02/..",
        "../2006-07-08",
        "2004-01-24/2004-03",
    ],
)
def test_what_edtf_can_say_survives_the_way_back(text):
    assert to_edtf(from_edtf(text)) == text


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("since last week", "2026-01-19/2026-01-25"),
        ("last week", "2026-01-19/2026-01-25"),
        ("", "../2026-01-26"),
        ("at 14:30 UTC on 24 January", "2026-01-24"),
        ("still", "2026-01-26/.."),
    ],
)
def test_what_edtf_cannot_say_comes_out_as_near_as_it_can(words, text):
    found = to_edtf(understand(words, date(2026, 1, 26)))
    assert found.split("/")[0] == text.split("/")[0]
    assert to_edtf(DateSpan(open_at=date(2026, 1, 26))) == ".."


def test_only_the_signs_of_edtf_look_like_it():
    assert looks_like_edtf("2026-01")
    assert not looks_like_edtf("26")
    assert not looks_like_edtf("June 2026")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("20", 2000, 2099), ("00", 0, 99), ("-01", -100, -1), ("XXXX", 0, 9999), ("XXXX-XX", 0, 9999)],
)
def test_centuries_and_years_that_are_not_known_have_wide_bounds(text, first, last):
    span = from_edtf(text)
    bounds = days_from_civil(first, 1, 1) * DAY_S, days_from_civil(last + 1, 1, 1) * DAY_S
    assert (span.start_min, span.end_max) == bounds


@pytest.mark.parametrize("text", ["../..", "/..", "../"])
def test_an_interval_that_is_open_at_both_ends_has_no_bounds(text):
    assert from_edtf(text) == DateSpan()


def test_a_clock_time_without_seconds_is_the_whole_minute():
    span = from_edtf("2020-05-01T10:30Z")
    assert (span.end_max - span.start_min) == 60
    assert from_edtf("2020-05-01T10:30:45.123Z").start_min == span.start_min + 45
