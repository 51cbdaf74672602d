"""Durations: what is read, how it is said, and the day on which a term ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.durations import (
    DurationRefused,
    Period,
    assumption_words,
    countdown_words,
    expires_on,
    parse_period,
    period_of_words,
    period_words,
)

PERIODS = st.builds(
    Period,
    years=st.integers(0, 99),
    months=st.integers(0, 99),
    weeks=st.integers(0, 99),
    days=st.integers(0, 99_999),
)


@pytest.mark.parametrize(
    ("words", "iso", "said"),
    [
        ("15 days", "P15D", "15 days"),
        ("another 15 days", "P15D", "15 days"),
        ("a month", "P1M", "1 month"),
        ("Two weeks", "P2W", "2 weeks"),
        ("a fortnight", "P2W", "2 weeks"),
        ("1 year and 6 months", "P1Y6M", "1 year and 6 months"),
        ("two years, three months and one day", "P2Y3M1D", "2 years, 3 months and 1 day"),
        ("90-day", "P90D", "90 days"),
        ("p3m10d", "P3M10D", "3 months and 10 days"),
        ("P0D", "P0D", "0 days"),
        ("for a further 15 days", "P15D", "15 days"),
        ("extended by ninety days", "P90D", "90 days"),
        ("forty-five days", "P45D", "45 days"),
        ("thirty one days", "P31D", "31 days"),
        ("Sixty days.", "P60D", "60 days"),
        ("15-day", "P15D", "15 days"),
        ("half a year", "P6M", "6 months"),
        ("a year and a half", "P1Y6M", "1 year and 6 months"),
        ("1,200 days", "P1200D", "1,200 days"),
        ("1 year 6 months", "P1Y6M", "1 year and 6 months"),
        ("3 months, 10 days", "P3M10D", "3 months and 10 days"),
    ],
)
def test_words_and_iso_periods_are_read(words, iso, said):
    assert str(period_of_words(words)) == iso
    assert period_words(period_of_words(words)) == said


@pytest.mark.parametrize(
    "words",
    [
        "",
        "P",
        "PT5H",
        "soon",
        "several weeks",
        "15",
        "P1.5D",
        "1.5 days",
        "15 d",
        "another",
        "about a week",
        "15 days or so",
        "twenty ten days",
        "twenty zero days",
        "15 days and",
        "2 weeks from Monday",
    ],
)
def test_what_is_no_duration_is_refused_with_what_would_be_understood(words):
    with pytest.raises(DurationRefused, match=r"15 days.* or P15D\.$"):
        period_of_words(words)


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        (date(2026, 1, 24), "P15D", date(2026, 2, 8)),
        (date(2026, 1, 31), "P1M", date(2026, 2, 28)),
        (date(2024, 1, 31), "P1M", date(2024, 2, 29)),
        (date(2026, 11, 30), "P3M", date(2027, 2, 28)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),
        (date(2026, 1, 1), "P49Y", date(2075, 1, 1)),
        (date(2026, 1, 24), "P2W1D", date(2026, 2, 8)),
    ],
)
def test_a_term_ends_on_the_day_that_the_calendar_gives(start, period, last):
    assert expires_on(start, parse_period(period)) == last


@pytest.mark.parametrize("period", ["P9000Y", "P999999D", "P99999M"])
def test_a_term_beyond_the_calendar_is_refused(period):
    with pytest.raises(DurationRefused, match=r"^The term ends after the year 9999\.$"):
        expires_on(date(9000, 1, 1), parse_period(period))


def test_what_the_expiry_rests_on_is_said():
    assert assumption_words(date(2026, 1, 24), parse_period("P15D")) == (
        "15 days counted from 24 Jan 2026, that day itself not counted;"
        " it runs to the end of 8 Feb 2026"
    )


def test_a_month_without_that_day_is_said_to_end_the_term():
    assert assumption_words(date(2026, 1, 31), parse_period("P1M")) == (
        "1 month counted from 31 Jan 2026, that day itself not counted; Feb 2026 has no day 31,"
        " so its last day is taken; it runs to the end of 28 Feb 2026"
    )


def test_a_refusal_does_not_repeat_a_whole_page():
    with pytest.raises(DurationRefused, match=r"^This is no duration: "):
        period_of_words("long " * 100)


@pytest.mark.parametrize(
    ("day", "said"),
    [(7, "1 day left"), (6, "2 days left"), (8, "ends today"), (9, "ended 1 day ago")],
)
def test_the_countdown_says_how_far_off_the_last_day_is(day, said):
    assert countdown_words(date(2026, 2, 8), date(2026, 2, day)) == said


@given(PERIODS)
def test_a_period_comes_back_from_its_own_text_and_words(period):
    assert parse_period(str(period)) == period
    if str(period) != "P0D":
        assert period_of_words(period_words(period)) == period


@given(PERIODS, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_longer_term_never_ends_earlier(period, start):
    longer = Period(
        years=period.years, months=period.months, weeks=period.weeks, days=period.days + 1
    )
    assert start <= expires_on(start, period) < expires_on(start, longer)
