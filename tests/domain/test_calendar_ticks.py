"""The dates of an axis are whole units of the calendar."""

import pytest

from desktop.domain.calendar_ticks import ticks_between
from desktop.domain.spans import DAY_S

JAN_1_2026 = 20_454 * DAY_S
HOUR_S = 3_600


def labels(first, last, least_s):
    return [tick.label for tick in ticks_between(first, last, least_s)]


def test_weeks_begin_on_mondays():
    found = labels(JAN_1_2026, JAN_1_2026 + 21 * DAY_S, 5 * DAY_S)
    assert found == ["5 Jan", "12 Jan", "19 Jan"]


def test_hours_and_minutes_are_round_and_midnight_is_a_day():
    found = labels(JAN_1_2026 - HOUR_S, JAN_1_2026 + HOUR_S, HOUR_S / 2)
    assert found == ["23:00", "23:30", "1 Jan", "00:30", "01:00"]


def test_january_has_its_year_and_is_a_main_tick():
    found = ticks_between(JAN_1_2026, JAN_1_2026 + 90 * DAY_S, 20 * DAY_S)
    assert [(tick.label, tick.is_main) for tick in found] == [
        ("Jan 2026", True),
        ("Feb", False),
        ("Mar", False),
        ("Apr", False),
    ]


@pytest.mark.parametrize(("least_years", "step"), [(1, 1), (3, 2), (30, 20)])
def test_years_are_multiples_of_one_two_or_five(least_years, step):
    found = labels(JAN_1_2026, JAN_1_2026 + 200 * 365 * DAY_S, least_years * 365 * DAY_S)
    years = [int(label) for label in found]
    assert all(year % step == 0 for year in years)
    assert years[1] - years[0] == step


def test_years_before_christ_and_steps_beyond_all_others_are_said():
    found = labels(-9_000_000 * DAY_S, 0, 100_000 * 365 * DAY_S)
    assert all(label.endswith(" BC") for label in found[:2])
    assert "10000" not in found
