from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.date_words import DateWordsRefused, DayMissing, understand
from desktop.domain.span_echo import echo
from desktop.domain.spans import AnchorKind, DateSpan, Grain, day_start_s, undated

PUBLISHED = date(2026, 1, 26)  # a Monday


def s(day: date | None) -> int | None:
    return None if day is None else day_start_s(day)


def jan(number: int) -> date:
    return date(2026, 1, number)


@pytest.mark.parametrize(
    ("words", "start_min", "start_max", "end_min", "end_max", "open_at", "begins"),
    [
        ("on January 24", jan(24), jan(25), jan(24), jan(25), None, None),
        ("last week", jan(19), jan(26), jan(19), jan(26), None, None),
        ("since last week", jan(19), jan(26), None, None, jan(26), True),
        ("since 2019", date(2019, 1, 1), date(2020, 1, 1), None, None, jan(26), True),
        ("in the past 2 days", jan(24), jan(27), jan(24), jan(27), None, None),
        ("this month", jan(1), jan(27), jan(1), jan(27), None, None),
        ("from 18 to 24 January", jan(18), jan(19), jan(24), jan(25), None, True),
        ("between January 18 and 24", jan(18), jan(25), jan(18), jan(25), None, None),
        ("before December 2024", None, date(2024, 12, 1), None, date(2024, 12, 1), None, None),
        ("", None, jan(27), None, jan(27), None, None),
    ],
)
def test_the_examples_of_the_data_model_hold(
    words, start_min, start_max, end_min, end_max, open_at, begins
):
    span = understand(words, PUBLISHED)
    if words.startswith(("on", "last", "in", "this", "between")):
        # once, some time inside: the start may be any moment of it, and so may the end
        assert (span.start_min, span.end_max) == (s(start_min), s(end_max))
        assert span.is_once
    assert span.start_min == s(start_min)
    assert span.start_max == s(start_max)
    assert span.end_min == s(end_min)
    assert span.end_max == s(end_max)
    assert span.open_at == open_at
    assert span.begins is begins


ECHOES = {
    "about 14 months ago": "about Oct–Dec 2024",
    "on Sunday": "25 Jan 2026",
    "next Sunday": "8 Feb 2026",
    "coming Sunday": "1 Feb 2026",
    "last Monday": "19 Jan 2026",
    "Friday of last week": "23 Jan 2026",
    "this week Friday": "30 Jan 2026",
    "last week Friday": "23 Jan 2026",
    "early March": "once within 1–10 Mar 2026",
    "mid March 2025": "once within 11–20 Mar 2025",
    "late March": "once within 21–31 Mar 2026",
    "early 2025": "once within Jan–Apr 2025",
    "early 1990s": "once within 1990–1992",
    "late last week": "once within 24–25 Jan 2026",
    "early on Monday": "26 Jan 2026, 04:00–08:00 UTC (zone assumed)",
    "between 24 and 26 January 2026": "once within 24–26 Jan 2026",
    "20–25 January": "20–25 Jan 2026",
    "January 18 to 24": "18–24 Jan 2026",
    "January to March 2025": "from Jan 2025 to Mar 2025",
    "2019-2021": "from 2019 to 2021",
    "2019-25": "from 2019 to 2025",
    "28 December to 3 January 2026": "28 Dec 2025 – 3 Jan 2026",
    "early to mid March 2025": "once within 1–20 Mar 2025",
    "before December 2024": "before 1 Dec 2024",
    "Q1 2025": "once within Jan–Mar 2025",
    "fourth quarter of 2024": "once within Oct–Dec 2024",
    "last quarter of 2024": "once within Oct–Dec 2024",
    "second quarter": "once within Apr–Jun 2026",
    "first half of 2025": "once within Jan–Jun 2025",
    "H2 2024": "once within Jul–Dec 2024",
    "summer 2023": "once within Jun–Aug 2023",
    "summer": "once within Jun–Aug 2025",
    "last winter": "once within Dec 2025 – Feb 2026",
    "next spring": "once within Mar–May 2026",
    "the 1990s": "once within 1990–1999",
    "the 80s": "once within 1980–1989",
    "mid-2025": "once within May–Aug 2025",
    "until the end of 2025": "not later than 31 Dec 2025",
    "by mid-2025": "not later than 31 Aug 2025",
    "first week of January": "once within 1–7 Jan 2026",
    "last week of December 2025": "once within 25–31 Dec 2025",
    "first Friday of January": "2 Jan 2026",
    "last Friday of December 2025": "26 Dec 2025",
    "week 10": "once within 2–8 Mar 2026",
    "earlier this month": "once within 1–26 Jan 2026",
    "later this week": "once within 26 Jan – 1 Feb 2026",
    "over the past two weeks": "once within 12–26 Jan 2026",
    "in the last 24 hours": "once within 25–26 Jan 2026",
    "in the last few minutes": "about 25–26 Jan 2026",
    "in recent days": "about 18–26 Jan 2026",
    "two days earlier": "24 Jan 2026",
    "about two days ago": "about 23–25 Jan 2026",
    "about a year ago": "about 2024–2026",
    "three weeks ago": "once within 5–11 Jan 2026",
    "a fortnight ago": "once within 12–18 Jan 2026",
    "a year ago": "once within 2025",
    "last quarter": "once within Oct–Dec 2025",
    "last decade": "once within 2010–2019",
    "last fortnight": "once within 12–25 Jan 2026",
    "next week": "once within 2–8 Feb 2026",
    "last day": "25 Jan 2026",
    "in two days": "28 Jan 2026",
    "in a few weeks": "about 9 Feb – 8 Mar 2026",
    "several weeks ago": "about 1 Dec 2025 – 18 Jan 2026",
    "last December": "once within Dec 2025",
    "next June": "once within Jun 2026",
    "this January": "once within 1–26 Jan 2026",
    "last March": "once within Mar 2025",
    "next January": "once within Jan 2027",
    "the 20th of last month": "20 Dec 2025",
    "the 24th": "24 Jan 2026",
    "last weekend": "once within 24–25 Jan 2026",
    "the weekend": "once within 24–25 Jan 2026",
    "this weekend": "once within 31 Jan – 1 Feb 2026",
    "next weekend": "once within 7–8 Feb 2026",
    "yesterday": "25 Jan 2026",
    "tomorrow": "27 Jan 2026",
    "2026-01": "once within Jan 2026",
    "2026/01": "once within Jan 2026",
    "01/2026": "once within Jan 2026",
    "2026 Jan": "once within Jan 2026",
    "month of March": "once within Mar 2026",
    "20260124": "24 Jan 2026",
    "2019/..": "from 2019 on",
    "03/02/2026": "3 Feb 2026",
    "02/13/2026": "13 Feb 2026",
    "24/1/26": "24 Jan 2026",
    "8 Dec. 2024": "8 Dec 2024",
    "24-Jan-26": "24 Jan 2026",
    "Jan-24-2026": "24 Jan 2026",
    "2026 January 24": "24 Jan 2026",
    "Monday, 26 January 2026": "26 Jan 2026",
    "in December": "once within Dec 2025",
    "April of '87": "once within Apr 1987",
    "calendar year 2008": "once within 2008",
    "the night of 24 January": "24 Jan 2026, 18:00 – 25 Jan 2026, 06:00 UTC (zone assumed)",
    "night of 24-25 January": "24 Jan 2026, 18:00 – 25 Jan 2026, 06:00 UTC (zone assumed)",
    "Monday morning": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "Saturday evening": "24 Jan 2026, 18:00–24:00 UTC (zone assumed)",
    "this morning": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "last night": "25 Jan 2026, 18:00 – 26 Jan 2026, 06:00 UTC (zone assumed)",
    "overnight on Friday": "once within 22 Jan 2026, 18:00 – 24 Jan 2026, 06:00 UTC (zone assumed)",
    "overnight into Friday": "22 Jan 2026, 18:00 – 23 Jan 2026, 06:00 UTC (zone assumed)",
    "at 14:30 UTC on 24 January": "24 Jan 2026, 14:30 UTC",
    "14:30 on 24 January": "24 Jan 2026, 14:30 UTC (zone assumed)",
    "24 January at 3 pm": "24 Jan 2026, 15:00–16:00 UTC (zone assumed)",
    "24 January at 12 am": "24 Jan 2026, 00:00–01:00 UTC (zone assumed)",
    "24 January 2026 14:30+03:00": "24 Jan 2026, 11:30 UTC",
    "24 January 2026 14:30-3": "24 Jan 2026, 17:30 UTC",
    "261800Z JAN 26": "26 Jan 2026, 18:00 UTC",
    "2026-01-24T14:30:00Z": "24 Jan 2026, 14:30 UTC",
    "2026-01-24 14:30": "24 Jan 2026, 14:30 UTC (zone assumed)",
    "still": "since 26 Jan 2026 or before, still so on 26 Jan 2026",
    "after 24 January": "once within 25–26 Jan 2026",
    "after 26 January": "27 Jan 2026 or later",
    "from 2019 onwards": "since 2019, still so on 26 Jan 2026",
    "since about 2019": "since about 2019, still so on 26 Jan 2026",
    "circa 2019": "about 2019",
    "2019 or so": "about 2019",
    "1960ish": "about 1960",
    "it was dated 24 January": "24 Jan 2026",
    "not dated": None,
}


@pytest.mark.parametrize(("words", "said"), [(w, e) for w, e in ECHOES.items() if e])
def test_words_are_read_by_the_conventions(words, said):
    assert echo(understand(words, PUBLISHED)) == said


@pytest.mark.parametrize(
    "words",
    [
        "for another 15 days",
        "15 days",
        "2,500 troops",
        "05/23",
        "may ask Russia",
        "feb 30 2019",
        "31/31/2026",
        "2026-13-01",
        "Tuesday, 26 January 2026",
        "since next week",
        "the twenties",
        "week 60",
        "the 31st of next month",
        "25:00 on 24 January",
        "24 January at 13 pm",
        "14:30 last week",
        "morning of last week",
        "early in the morning of last week",
        "early this morning",
        "late on Monday",
        "two hours ago",
        "this minute",
        "in two hours",
        "overnight last week",
        "from nowhere to 24 January",
        "between here and there",
        "2026-01-32T10:00",
        "331800Z JAN 26",
        "261800Z XXX 26",
        "before nothing",
        "by nothing",
        "until nothing",
        "after nothing",
        "since nothing",
        "overnight nothing",
        "9999 years ago",
        "900 decades ago",
        "…",
        "Страна",
        "x" * 300,
        "31 February",
        "first week of nothing",
    ],
)
def test_what_is_no_date_is_refused_with_what_would_be_understood(words):
    with pytest.raises(DateWordsRefused, match="Try for example"):
        understand(words, PUBLISHED)


@pytest.mark.parametrize(
    "words", ["31 February", "Feb 31", "31 Feb 2026", "2026-02-30", "30.02.2026", "31 февраля"]
)
def test_a_day_that_the_calendar_does_not_have_is_called_so(words):
    with pytest.raises(DayMissing, match=f"^There is no day “{words}”. Try for example"):
        understand(words, PUBLISHED)


@pytest.mark.parametrize("words", ["Friday 31 February", "2026-01-32", "half of 31 February"])
def test_what_is_wrong_in_another_way_is_not_called_so(words):
    with pytest.raises(DateWordsRefused) as refused:
        understand(words, PUBLISHED)
    assert not isinstance(refused.value, DayMissing)


def test_without_a_day_to_count_from_only_a_year_tells_that_there_is_no_such_day():
    with pytest.raises(DayMissing):
        understand("29 February 2026", None)
    with pytest.raises(DateWordsRefused, match="31 February"):
        understand("31 February", None)


@pytest.mark.parametrize(
    "words",
    [
        "last week",
        "yesterday",
        "this morning",
        "still",
        "",
        "since last week",
        "summer",
        "week 10",
        "24 January",
        "January",
        "first quarter",
        "first week of January",
        "first Friday of January",
    ],
)
def test_relative_words_need_the_day_that_they_count_from(words):
    with pytest.raises(DateWordsRefused):
        understand(words, None)


def test_absolute_words_need_no_anchor():
    span = understand("24 January 2026", None)
    assert (span.anchor, span.anchor_kind) == (None, None)
    assert echo(span) == "24 Jan 2026"
    assert understand("since 2019", None).open_at is None
    assert understand("after 2019", None).end_max is None


def test_the_span_keeps_words_anchor_and_reason():
    span = understand(" since   last week ", PUBLISHED, anchor_kind=AnchorKind.SAID)
    assert (span.words, span.anchor, span.anchor_kind) == (
        "since last week",
        PUBLISHED,
        AnchorKind.SAID,
    )
    assert span.grain is Grain.WEEK


def test_no_words_are_not_later_than_the_anchor():
    assert understand("", PUBLISHED) == undated(PUBLISHED)


WORDS = st.sampled_from([words for words, said in ECHOES.items() if said])
DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))


@given(words=WORDS, anchor=DAYS)
@settings(max_examples=100, deadline=None)
def test_the_same_words_and_day_give_the_same_ordered_bounds(words, anchor):
    try:
        span = understand(words, anchor)
    except DateWordsRefused:
        return
    assert span == understand(words, anchor)
    assert_ordered(span)


@given(text=st.text(max_size=60), anchor=DAYS)
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_or_refused(text, anchor):
    try:
        span = understand(text, anchor)
    except DateWordsRefused:
        return
    assert_ordered(span)


@given(
    words=st.sampled_from(
        [
            "yesterday",
            "last week",
            "in the past 3 days",
            "earlier this month",
            "two days ago",
            "last month",
            "last year",
            "this week",
            "since last month",
        ]
    ),
    anchor=DAYS,
)
@settings(max_examples=100, deadline=None)
def test_what_lies_behind_ends_by_the_end_of_the_anchor(words, anchor):
    span = understand(words, anchor)
    ends = [b for b in (span.end_max, span.start_max) if b is not None]
    assert max(ends) <= day_start_s(anchor) + 86_400


def assert_ordered(span: DateSpan) -> None:
    for first, last in (
        (span.start_min, span.start_max),
        (span.end_min, span.end_max),
        (span.start_min, span.end_max),
    ):
        assert first is None or last is None or first <= last


@pytest.mark.parametrize(
    ("words", "anchor", "said"),
    [
        ("once within 19–25 Jan 2026", None, "once within 19–25 Jan 2026"),
        ("once within Jan 2026", None, "once within Jan 2026"),
        ("since 2019, still so on 20 Jan 2026", PUBLISHED, "since 2019, still so on 20 Jan 2026"),
        (
            "since 26 Jan 2026 or before, still so on 28 Jan 2026",
            PUBLISHED,
            "since 26 Jan 2026 or before, still so on 28 Jan 2026",
        ),
        ("since 2019 or before", PUBLISHED, "since 1 Jan 2019 or before"),
    ],
)
def test_what_is_shown_of_a_date_is_read_again(words, anchor, said):
    span = understand(words, anchor)
    shown = echo(span)
    assert shown == said or shown.startswith(said)


@pytest.mark.parametrize("words", ["since 2019, still so on a day", "once within a whim"])
def test_what_only_looks_like_it_is_refused(words):
    with pytest.raises(DateWordsRefused):
        understand(words, PUBLISHED)
