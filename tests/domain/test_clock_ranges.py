"""What the window shows of clock times can be typed into it again, and means the same."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.span_echo import echo
from desktop.domain.spans import DAY_S, DateSpan, day_start_s

PUBLISHED = date(2026, 1, 26)
MINUTES = st.integers(
    day_start_s(date(1990, 1, 1)) // 60, day_start_s(date(2029, 12, 31)) // 60
).map(lambda minute: minute * 60)


def bounds(span):
    return (
        *(span.start_min, span.start_max, span.end_min, span.end_max),
        *(span.open_at, span.zone_assumed, span.approximate),
    )


def read_again(span):
    return bounds(understand(echo(span), PUBLISHED))


@given(MINUTES, st.integers(1, 5 * 24 * 60), st.booleans())
def test_a_stretch_in_which_it_happened_once(start_s, minutes, is_assumed):
    end_s = start_s + minutes * 60
    if start_s % DAY_S == end_s % DAY_S == 0:
        return  # Those are days.
    span = DateSpan(
        start_min=start_s,
        start_max=end_s,
        end_min=start_s,
        end_max=end_s,
        zone_assumed=is_assumed,
    )
    assert read_again(span) == bounds(span), echo(span)


@given(MINUTES, st.integers(2, 400 * 24 * 60), st.booleans())
def test_from_one_minute_to_another(start_s, minutes, is_assumed):
    last_s = start_s + minutes * 60
    span = DateSpan(
        start_min=start_s,
        start_max=start_s + 60,
        end_min=last_s,
        end_max=last_s + 60,
        zone_assumed=is_assumed,
    )
    assert read_again(span) == bounds(span), echo(span)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            "from 24 January 2026 00:00 UTC to 25 January 2026 23:59 UTC",
            "from 24 Jan 2026, 00:00 UTC to 25 Jan 2026, 23:59 UTC",
        ),
        ("last night", "25 Jan 2026, 18:00 – 26 Jan 2026, 06:00 UTC (zone assumed)"),
        ("this evening", "26 Jan 2026, 18:00–24:00 UTC (zone assumed)"),
        ("since last night", "since 25 Jan 2026, 18:00 – 26 Jan 2026, 06:00 UTC, still so on 26"),
        ("14:30 on 24 January", "24 Jan 2026, 14:30 UTC (zone assumed)"),
        ("around 14:30 UTC on 24 January", "about 24 Jan 2026, 14:30 UTC"),
        ("before 14:30 UTC on 24 January", "before 24 Jan 2026, 14:30 UTC"),
        ("by 14:30 on 24 January", "not later than 24 Jan 2026, 14:30 UTC (zone assumed)"),
        ("after 14:30 UTC on 24 January", "once within 24 Jan 2026, 14:31 – 27 Jan 2026, 00:00"),
        (
            "from 24 January 2026 14:30 UTC to 25 January 2026 16:00 UTC",
            "from 24 Jan 2026, 14:30 UTC to 25 Jan 2026, 16:00 UTC",
        ),
    ],
)
def test_what_is_shown_of_words_is_read_as_those_words_were(words, shown):
    span = understand(words, PUBLISHED)
    assert echo(span).startswith(shown)
    assert read_again(span) == bounds(span)


@pytest.mark.parametrize(
    "words",
    [
        "24 Jan 2026, 16:00–14:00 UTC",
        "24 Jan 2026, 16:00–25:00 UTC",
        "Jan 2026, 14:00–16:00 UTC",
        "crane 14:00–16:00",
        "24 Jan 2026, 14:00 – crane 16:00",
    ],
)
def test_what_is_no_stretch_of_a_day_is_refused(words):
    with pytest.raises(DateWordsRefused):
        understand(words, PUBLISHED)
