"""Local time beside UTC in the detail pane: where it is known, and nowhere else."""

from datetime import UTC, datetime

import pytest

from desktop.domain.event import BaseRole, EventBase
from desktop.domain.spans import Grain, once
from desktop.ui.local_time import LocalClock, LocalTimes
from tests.factories import NOON, a_base, a_day, a_note, a_report, a_source, an_event
from tests.ui.desktop_of import all_text


def at(text, width_s=60, **parts):
    start = int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())
    return once(start, start + width_s, Grain.MINUTE, **parts)


@pytest.fixture
def told(edits):
    """Return what keeps an event at a base of a zone, with a report on it."""

    def keep(when, zone="Asia/Damascus", published=None):
        base, paper = a_base(name="North", time_zone=zone), a_source(label="Herald")
        event, report = an_event(base, when=when), a_report(paper, published=published or a_day())
        edits.apply("Add", base, paper, event, report, a_note(report, event))
        return base, event

    return keep


def test_a_base_tells_what_time_it_is_there(told, show_base):
    base, _event = told(a_day())
    assert "15:00, UTC+3 (Asia/Damascus)" in all_text(show_base(base))


def test_the_clock_goes_on_with_the_minutes_and_names_the_day_that_is_another(qtbot):
    moments = [datetime(2026, 1, 26, 20, 59, 59, 990_000, tzinfo=UTC)]
    clock = LocalClock(lambda: moments[0], "Asia/Damascus")
    qtbot.addWidget(clock)
    assert clock.full_text.startswith("23:59, UTC+3")
    moments[0] = datetime(2026, 1, 26, 21, 0, tzinfo=UTC)
    qtbot.waitUntil(lambda: clock.full_text.startswith("00:00 on 27 Jan 2026, UTC+3"))


@pytest.mark.parametrize("zone", ["", "Asia/Nowhere"])
def test_a_base_whose_zone_is_not_known_tells_no_local_time(told, show_base, show_event, zone):
    base, event = told(at("2026-01-24T11:05"), zone)
    assert "Local time" not in all_text(show_base(base))
    assert "there" not in all_text(show_event(event))


def test_an_instant_has_the_local_time_of_its_base_beside_it(told, show_base, show_event):
    base, event = told(at("2026-01-24T11:05"), published=at("2026-01-24T21:30"))
    words = all_text(show_event(event))
    assert "24 Jan 2026, 11:05 UTC\n14:05 there, UTC+3" in words
    assert "00:30 on 25 Jan 2026 there, UTC+3" in words
    assert "14:05 there, UTC+3" in all_text(show_base(base))


def test_a_day_has_no_local_time(told, show_base, show_event):
    base, event = told(a_day())
    assert "there, UTC" not in all_text(show_event(event)) + all_text(show_base(base))


def test_that_nobody_said_in_which_zone_stays_said(told, show_event):
    _base, event = told(at("2026-01-24T11:05", zone_assumed=True))
    assert "14:05 there, UTC+3, if the time is in UTC" in all_text(show_event(event))


@pytest.mark.parametrize(
    ("start", "width_s", "words"),
    [
        ("2026-01-24T11:00", 3600, "14:00–15:00 there, UTC+3"),
        ("2026-01-24T20:30", 3600, "23:30 on 24 Jan 2026 – 00:30 on 25 Jan 2026 there, UTC+3"),
        ("2026-01-24T22:00", 3600, "01:00–02:00 on 25 Jan 2026 there, UTC+3"),
    ],
)
def test_an_hour_is_said_with_the_days_it_is_in(told, show_event, start, width_s, words):
    _base, event = told(at(start, width_s))
    assert words in all_text(show_event(event))


def test_an_hour_across_a_change_of_clocks_has_both_offsets(told, show_event):
    _base, event = told(at("2026-03-29T00:30", 3600), "Europe/Berlin")
    assert "01:30–03:30 there, UTC+1 – UTC+2" in all_text(show_event(event))


def test_bases_in_two_zones_are_told_apart(edits, show_event):
    first = a_base(name="Hmeimim", time_zone="Asia/Damascus")
    second = a_base(name="Engels", time_zone="Europe/Saratov")
    ends = (
        EventBase(role=BaseRole.FROM, base=first.id),
        EventBase(role=BaseRole.TO, base=second.id),
    )
    event = an_event(bases=ends, when=at("2026-01-24T11:05"))
    edits.apply("Add", first, second, event)
    words = all_text(show_event(event))
    assert "14:05 at Hmeimim, UTC+3\n15:05 at Engels, UTC+4" in words


def test_nothing_is_said_of_two_zones_where_one_is_wrong(edits, show_event):
    first = a_base(name="Hmeimim", time_zone="Asia/Damascus")
    second = a_base(name="Engels", time_zone="Mars/Tharsis")
    event = an_event(first, second, when=at("2026-01-24T11:05"))
    edits.apply("Add", first, second, event)
    words = all_text(show_event(event))
    assert "14:05 at Hmeimim, UTC+3" in words
    assert "at Engels" not in words


def test_local_times_are_silent_when_they_are_not_wanted(told, show_base, show_event, local):
    base, event = told(at("2026-01-24T11:05"))
    local.want(False)
    assert "UTC+3" not in all_text(show_base(base)) + all_text(show_event(event))


def test_it_is_told_once_that_they_are_wanted_no_longer(qtbot):
    local = LocalTimes(lambda: NOON)
    with qtbot.waitSignal(local.changed):
        local.want(False)
    with qtbot.assertNotEmitted(local.changed):
        local.want(False)
