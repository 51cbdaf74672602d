from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.calendar_math import civil_from_days, days_from_civil, days_in_month
from desktop.domain.span_echo import day_text, echo, echo_short, iso_instant, period
from desktop.domain.spans import (
    DAY_S,
    DateSpan,
    InvalidSpan,
    day_end_s,
    day_of,
    day_start_s,
    undated,
)

A = day_start_s(date(2026, 1, 19))
HOUR_S = 3_600


def days(first: int, last: int) -> tuple[int, int]:
    return A + first * DAY_S, A + last * DAY_S


bounds = st.one_of(st.none(), st.integers(-(10**12), 10**12))


@st.composite
def spans(draw) -> DateSpan:
    low, start_max, end_min, high = sorted(
        draw(st.lists(st.integers(0, 60), min_size=4, max_size=4))
    )
    keep = draw(st.lists(st.booleans(), min_size=4, max_size=4))
    parts = {"start_min": low, "start_max": start_max, "end_min": end_min, "end_max": high}
    known = {
        name: A + value * DAY_S
        for (name, value), kept in zip(parts.items(), keep, strict=True)
        if kept
    }
    opened = draw(st.one_of(st.none(), st.just(date(2027, 1, 1))))
    return DateSpan(**known, open_at=opened)


@pytest.mark.parametrize(
    "parts",
    [
        {"start_min": 2, "start_max": 1},
        {"end_min": 2, "end_max": 1},
        {"start_min": 2, "end_max": 1},
        {"start_min": A, "open_at": date(2026, 1, 1)},
    ],
)
def test_bounds_that_contradict_each_other_are_refused(parts):
    with pytest.raises(InvalidSpan, match=r"\.$"):
        DateSpan(**parts)


def test_what_ran_from_one_day_to_another_is_attested_between():
    start, end = days(0, 1), days(5, 6)
    span = DateSpan(start_min=start[0], start_max=start[1], end_min=end[0], end_max=end[1])
    assert span.attested() == (start[1], end[0])
    assert not span.is_once
    assert not span.is_open


def test_what_happened_once_inside_has_no_attested_part():
    low, high = days(0, 7)
    span = DateSpan(start_min=low, start_max=high, end_min=low, end_max=high)
    assert span.attested() is None
    assert span.is_once
    assert span.possible() == (low, high)


def test_what_was_still_so_is_attested_to_the_end_of_that_day():
    span = DateSpan(start_min=A, start_max=A + DAY_S, open_at=date(2026, 1, 26))
    assert span.attested() == (A + DAY_S, day_end_s(date(2026, 1, 26)))
    assert span.is_open
    assert not span.is_once


def test_an_overlap_is_possible_where_no_bound_forbids_it():
    span = DateSpan(start_min=A, end_max=A + DAY_S)
    assert span.may_overlap(A, A + 1)
    assert not span.may_overlap(A + DAY_S, A + 2 * DAY_S)
    assert not span.may_overlap(A - DAY_S, A)
    assert DateSpan().may_overlap(A, A + 1)


def test_only_what_is_bounded_on_both_sides_is_surely_within():
    span = DateSpan(start_min=A, end_max=A + DAY_S)
    assert span.surely_within(A, A + DAY_S)
    assert not span.surely_within(A + 1, A + DAY_S)
    assert not DateSpan(start_min=A).surely_within(A, A + DAY_S)


def test_spans_sort_by_their_middle_then_the_narrower_first():
    day = DateSpan(start_min=A, end_max=A + DAY_S)
    week = DateSpan(start_min=A - 3 * DAY_S, end_max=A + 4 * DAY_S)
    later = DateSpan(start_min=A, start_max=A + DAY_S, open_at=date(2026, 2, 26))
    before = DateSpan(start_max=A, end_max=A)
    weak = DateSpan(start_max=A + 90 * DAY_S)
    nothing = DateSpan()
    ordered = sorted([nothing, weak, later, week, day, before], key=DateSpan.order)
    assert ordered == [before, day, week, later, weak, nothing]


@given(spans(), spans())
def test_an_intersection_is_the_same_both_ways_and_never_wider(one, other):
    both, turned = one.intersection(other), other.intersection(one)
    assert (both is None) == (turned is None)
    if both is not None and turned is not None:
        assert both.possible() == turned.possible()
        for span in (one, other):
            assert span.start_min is None or both.start_min >= span.start_min
            assert span.end_max is None or both.end_max <= span.end_max


@given(spans())
def test_a_span_meets_itself_in_itself(span):
    assert span.intersection(span) == span


def test_spans_that_exclude_each_other_have_no_intersection():
    first = DateSpan(start_min=A, end_max=A + DAY_S)
    second = DateSpan(start_min=A + 2 * DAY_S, end_max=A + 3 * DAY_S)
    assert first.intersection(second) is None


@given(st.integers(-4_000_000, 4_000_000))
def test_every_day_has_one_date_and_back(day):
    year, month, number = civil_from_days(day)
    assert days_from_civil(year, month, number) == day
    assert 1 <= number <= days_in_month(year, month)


@given(st.dates())
def test_days_agree_with_the_calendar(day):
    assert day_of(day_start_s(day)) == day
    assert civil_from_days(day_start_s(day) // DAY_S) == (day.year, day.month, day.day)


def test_an_instant_beyond_the_calendar_has_no_day():
    assert day_of(10**15) is None
    assert day_of(-(10**15)) is None


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (*days(0, 1), "19 Jan 2026"),
        (*days(0, 7), "19–25 Jan 2026"),
        (*days(9, 16), "28 Jan – 3 Feb 2026"),
        (*days(-20, 3), "30 Dec 2025 – 21 Jan 2026"),
        (*days(-18, 13), "Jan 2026"),
        (*days(-18, 41), "Jan–Feb 2026"),
        (*days(-49, 13), "Dec 2025 – Jan 2026"),
        (A + 14 * HOUR_S, A + 15 * HOUR_S, "19 Jan 2026, 14:00–15:00 UTC"),
        (A + 14 * HOUR_S, A + 14 * HOUR_S + 60, "19 Jan 2026, 14:00 UTC"),
        (A, A + 60, "19 Jan 2026, 00:00 UTC"),
        (A + 18 * HOUR_S, A + DAY_S, "19 Jan 2026, 18:00–24:00 UTC"),
    ],
)
def test_a_period_is_told_in_few_words(start, end, words):
    assert period(start, end) == words


def test_years_before_christ_are_named_so():
    assert period(days_from_civil(-43, 1, 1) * DAY_S, days_from_civil(-42, 1, 1) * DAY_S) == "44 BC"


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (undated(date(2026, 1, 26)), "not dated, not later than 26 Jan 2026"),
        (DateSpan(), "not dated"),
        (
            DateSpan(words="by", start_max=A, end_max=A + 60),
            "not later than 19 Jan 2026, 00:00 UTC",
        ),
        (DateSpan(start_min=A, start_max=A + DAY_S), "from 19 Jan 2026 on"),
        (DateSpan(start_min=A), "19 Jan 2026 or later"),
        (DateSpan(open_at=date(2026, 1, 26)), "with no known beginning, still so on 26 Jan 2026"),
        (
            DateSpan(
                start_min=A, start_max=A + 2 * DAY_S, end_min=A + 5 * DAY_S, end_max=A + 6 * DAY_S
            ),
            "from 19–20 Jan 2026 to 24 Jan 2026",
        ),
    ],
)
def test_what_is_not_bounded_is_said_so(span, words):
    assert echo(span) == words


def test_the_short_form_leaves_out_what_a_cell_has_no_room_for():
    span = DateSpan(start_min=A, start_max=A + 7 * DAY_S, open_at=date(2026, 1, 26))
    assert echo_short(span) == "since 19–25 Jan 2026"
    once = DateSpan(start_min=A, start_max=A + 7 * DAY_S, end_min=A, end_max=A + 7 * DAY_S)
    assert echo_short(once) == "19–25 Jan 2026"


def test_instants_are_written_as_iso_in_utc():
    assert iso_instant(A + 3_661) == "2026-01-19T01:01:01Z"
    assert iso_instant(days_from_civil(-4, 2, 3) * DAY_S) == "-0004-02-03T00:00:00Z"
    assert iso_instant(None) is None
    assert day_text(date(2026, 1, 26)) == "26 Jan 2026"
