"""The clock at a base: by the rules of its zone, and only for what was told by the clock."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.date_words import understand
from desktop.domain.spans import DateSpan, Grain, once
from desktop.services.local_time import (
    local_now,
    local_period,
    offset_words,
    proposed_zones,
    zone_called,
)
from tests.factories import a_day, since


def at(text, width_s=60, **parts):
    """Return the span of one clock time in UTC."""
    start = int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())
    return once(start, start + width_s, Grain.MINUTE if width_s == 60 else Grain.HOUR, **parts)


def told(span, zone):
    """Return the local period as short text, None where there is none."""
    found = local_period(span, zone)
    if found is None:
        return None
    ends = [found.start] if found.end is None else [found.start, found.end]
    return [f"{end:%d %H:%M} {offset_words(end)}" for end in ends]


def heard(words):
    return understand(words, date(2026, 1, 26))


@pytest.mark.parametrize(
    ("moment", "zone", "local"),
    [
        ("2026-01-26T11:05", "Asia/Damascus", "26 14:05 UTC+3"),
        # Syria had summer time until 2022: in winter its clock was another one.
        ("2021-01-26T11:05", "Asia/Damascus", "26 13:05 UTC+2"),
        ("2026-03-29T00:59", "Europe/Berlin", "29 01:59 UTC+1"),
        ("2026-03-29T01:00", "Europe/Berlin", "29 03:00 UTC+2"),
        ("2026-10-25T00:59", "Europe/Berlin", "25 02:59 UTC+2"),
        ("2026-10-25T01:00", "Europe/Berlin", "25 02:00 UTC+1"),
        ("2026-01-26T11:05", "Asia/Kolkata", "26 16:35 UTC+5:30"),
        ("2026-01-26T11:05", "Asia/Kathmandu", "26 16:50 UTC+5:45"),
        ("2026-01-26T01:05", "America/St_Johns", "25 21:35 UTC-3:30"),
        ("2026-01-26T21:30", "Asia/Damascus", "27 00:30 UTC+3"),
        ("2026-01-26T00:00", "Africa/Abidjan", "26 00:00 UTC"),
        ("1970-01-01T00:00", "Asia/Damascus", "01 02:00 UTC+2"),
    ],
)
def test_an_instant_is_told_by_the_clock_of_its_zone_on_that_day(moment, zone, local):
    assert told(at(moment), zone) == [local]


def test_an_hour_is_told_from_its_beginning_to_its_end():
    assert told(at("2026-01-26T11:00", 3600), "Asia/Damascus") == [
        "26 14:00 UTC+3",
        "26 15:00 UTC+3",
    ]
    # The hour that summer time leaves out: its end is at another offset.
    assert told(at("2026-03-29T00:00", 3600), "Europe/Berlin") == [
        "29 01:00 UTC+1",
        "29 03:00 UTC+2",
    ]


def test_an_end_by_the_clock_is_told_however_the_words_put_it():
    between = at("2026-01-24T10:00", 4 * 3600)
    assert told(between, "Asia/Damascus") == ["24 13:00 UTC+3", "24 17:00 UTC+3"]
    latest = DateSpan(end_max=between.end_max, grain=Grain.MINUTE)
    assert told(latest, "Asia/Damascus") == ["24 17:00 UTC+3"]
    began = at("2026-01-24T10:00")
    open_one = DateSpan(
        start_min=began.start_min,
        start_max=began.start_max,
        open_at=date(2026, 1, 26),
        grain=Grain.MINUTE,
    )
    assert told(open_one, "Asia/Damascus") == ["24 13:00 UTC+3"]


@pytest.mark.parametrize(
    "span",
    [
        None,
        a_day(),
        since(),
        a_day(grain=Grain.MINUTE),
        heard("last week"),
        heard("on the morning of 24 January"),
        DateSpan(grain=Grain.MINUTE),
        DateSpan(grain=Grain.MINUTE, end_max=at("2026-01-26T00:00").start_min),
    ],
)
def test_what_no_clock_was_told_of_has_no_local_time(span):
    assert local_period(span, "Asia/Damascus") is None


@pytest.mark.parametrize("moment", ["1969-12-31T23:59", "1900-06-01T12:00", "9999-12-31T12:00"])
def test_what_the_zone_data_do_not_vouch_for_has_no_local_time(moment):
    assert local_period(at(moment), "Asia/Damascus") is None
    far = once(-(10**12), -(10**12) + 60, Grain.MINUTE)
    assert local_period(far, "Asia/Damascus") is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Asia",
        "Asia/Nowhere",
        "../etc/passwd",
        "/etc/passwd",
        "دمشق",
        "a\0b",
        "x" * 5_000,
        "localtime",
        "right/Asia/Damascus",
        "posix/Asia/Damascus",
        "Factory",
        " Asia/Damascus",
    ],
)
def test_a_name_of_no_zone_says_nothing(name):
    assert zone_called(name) is None
    assert local_now(datetime(2026, 1, 26, tzinfo=UTC), name) is None
    assert local_period(at("2026-01-26T11:05"), name) is None


def test_the_moment_is_told_there():
    there = local_now(datetime(2026, 1, 26, 11, 5, tzinfo=UTC), "Asia/Damascus")
    assert (f"{there:%H:%M}", offset_words(there)) == ("14:05", "UTC+3")


def test_that_a_time_was_taken_for_utc_is_handed_on():
    assert local_period(at("2026-01-26T11:05", zone_assumed=True), "Asia/Damascus").zone_assumed


@pytest.mark.parametrize(
    ("country", "zone"),
    [("SY", "Asia/Damascus"), (" kw ", "Asia/Kuwait"), ("RU", ""), ("", ""), ("Syria", "")],
)
def test_only_a_country_of_one_zone_proposes_it(country, zone):
    assert "".join(proposed_zones(country)) == zone


@pytest.mark.parametrize(
    ("country", "place", "zones"),
    [
        ("ru", (68.9, 33.1), ("Europe/Kirov", "Europe/Moscow", "Europe/Kaliningrad")),
        ("RU", (53.0, 158.7), ("Asia/Kamchatka", "Asia/Magadan", "Asia/Sakhalin")),
        ("UA", (49.8, 36.6), ("Europe/Kyiv", "Europe/Simferopol")),
        ("CL", (-53.2, -70.9), ("America/Punta_Arenas",)),
        ("SY", (37.0, 41.2), ("Asia/Damascus",)),
    ],
)
def test_of_several_zones_those_are_proposed_whose_towns_are_nearest(country, place, zones):
    assert proposed_zones(country, place)[: len(zones)] == zones
    assert len(proposed_zones(country, place)) <= 4
