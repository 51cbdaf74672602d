"""Stamps of changes: they sort in the order of the changes, whatever the clock does."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hlc import moment_of, next_stamp

NOON = datetime(2026, 1, 26, 12, tzinfo=UTC)


def test_a_stamp_tells_time_counter_and_device():
    assert next_stamp("", NOON, "dev1") == "2026-01-26T12:00:00.000Z-0000-dev1"


def test_the_moment_of_a_stamp_comes_back_to_the_millisecond():
    moment = NOON + timedelta(microseconds=123_456)
    assert moment_of(next_stamp("", moment, "dev-1")) == NOON + timedelta(milliseconds=123)


def test_the_time_is_that_of_utc():
    eastern = NOON.astimezone(timezone(timedelta(hours=-5)))
    assert next_stamp("", eastern, "dev1") == next_stamp("", NOON, "dev1")


def test_within_one_millisecond_the_counter_moves_on():
    first = next_stamp("", NOON, "dev1")
    assert next_stamp(first, NOON, "dev1") == "2026-01-26T12:00:00.000Z-0001-dev1"


def test_when_the_clock_goes_on_the_counter_starts_again():
    first = next_stamp(next_stamp("", NOON, "dev1"), NOON, "dev1")
    later = next_stamp(first, NOON + timedelta(milliseconds=1), "dev1")
    assert later == "2026-01-26T12:00:00.001Z-0000-dev1"


def test_a_full_counter_carries_over_into_the_time():
    full = "2026-01-26T12:00:00.999Z-ffff-dev1"
    assert next_stamp(full, NOON, "dev1") == "2026-01-26T12:00:01.000Z-0000-dev1"


@given(st.lists(st.timedeltas(timedelta(days=-9_000), timedelta(days=9_000)), min_size=2))
def test_stamps_sort_in_the_order_of_the_changes_even_if_the_clock_goes_back(shifts):
    stamps = [""]
    for shift in shifts:
        stamps.append(next_stamp(stamps[-1], NOON + shift, "dev1"))
    assert stamps == sorted(set(stamps))
