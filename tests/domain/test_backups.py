"""Which backups stay: a property of any run of moments, and the figures that are promised."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.backups import Keep, kept

START = datetime(2024, 1, 1, tzinfo=UTC)
MOMENTS = st.sets(
    st.integers(0, 60 * 24 * 800).map(lambda minutes: START + timedelta(minutes=minutes)),
    max_size=120,
)


def thinned(steps, step):
    """Return what is left when a backup is made at each step and thinned at once."""
    there = set()
    for number in range(steps):
        there = set(kept(there | {START + number * step}))
    return there


@given(MOMENTS)
def test_the_newest_stays_and_no_more_than_the_figures_say(moments):
    stay = kept(moments)
    assert stay <= moments
    assert len(stay) <= 12 + 7 + 8 + 12
    assert set(sorted(moments)[-12:]) <= stay


@given(MOMENTS)
def test_thinning_what_is_thinned_changes_nothing(moments):
    stay = kept(moments)
    assert kept(stay) == stay


@given(MOMENTS)
def test_the_newest_of_each_of_the_latest_days_weeks_and_months_stays(moments):
    stay = kept(moments)
    for count, period in (
        (7, lambda moment: moment.date()),
        (8, lambda moment: moment.isocalendar()[:2]),
        (12, lambda moment: (moment.year, moment.month)),
    ):
        latest = sorted({period(moment) for moment in moments})[-count:]
        for one in latest:
            assert max(m for m in moments if period(m) == one) in stay


def test_a_year_of_half_hours_leaves_twelve_last_seven_days_eight_weeks_twelve_months():
    there = thinned(2 * 24 * 400, timedelta(minutes=30))
    newest = max(there)
    assert {newest - n * timedelta(minutes=30) for n in range(12)} <= there
    assert len({moment.date() for moment in there if newest - moment < timedelta(days=7)}) == 7
    weeks = {moment.isocalendar()[:2] for moment in there}
    assert {(newest - timedelta(weeks=n)).isocalendar()[:2] for n in range(8)} <= weeks
    assert len({(moment.year, moment.month) for moment in there}) == 12


def test_whoever_saves_once_a_day_keeps_a_backup_of_each_month_too():
    there = thinned(500, timedelta(days=1))
    assert len(there) <= 39
    assert len({(moment.year, moment.month) for moment in there}) == 12


def test_nothing_to_keep_is_nothing_and_even_a_rule_of_none_keeps_the_newest():
    assert kept([]) == frozenset()
    none = Keep(last=0, daily=0, weekly=0, monthly=0)
    assert kept([START, START + timedelta(days=1)], none) == {START + timedelta(days=1)}
