"""Date words that name a part of a longer period, or count weekdays, weeks and weekends."""

from datetime import date

import pytest

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.span_echo import echo

MONDAY = date(2026, 1, 26)
FRIDAY = date(2026, 1, 30)

READ_ON_A_MONDAY = {
    "the third month of 2021": "once within Mar 2021",
    "second quarter of last year": "once within Apr–Jun 2025",
    "32nd day of 2021": "1 Feb 2021",
    "the last day of January 2021": "31 Jan 2021",
    "the last week of 2021": "once within 25–31 Dec 2021",
    "the first week of March 2021": "once within 1–7 Mar 2021",
    "the 5th week of March 2021": "once within 29–31 Mar 2021",
    "the first week of next year": "once within 1–7 Jan 2027",
    "the first Friday of next month": "6 Feb 2026",
    "the last Friday of March 2021": "26 Mar 2021",
    "week of 12 March 2021": "once within 8–14 Mar 2021",
    "week of tomorrow": "once within 26 Jan – 1 Feb 2026",
    "week beginning 9 March 2026": "once within 9–15 Mar 2026",
    "week ending 9 March 2026": "once within 3–9 Mar 2026",
    "the week after next": "once within 9–15 Feb 2026",
    "this calendar year": "once within 2026",
    "earlier this year": "once within 1–26 Jan 2026",
    "later this year": "once within 26 Jan – 31 Dec 2026",
    "this past Monday": "19 Jan 2026",
    "this coming Monday": "2 Feb 2026",
    "this coming Friday": "30 Jan 2026",
    "two Sundays from now": "8 Feb 2026",
    "three Mondays from now": "16 Feb 2026",
    "two Fridays ago": "16 Jan 2026",
    "one Monday ago": "19 Jan 2026",
    "the day after tmrw": "28 Jan 2026",
    "last working week": "once within 19–23 Jan 2026",
    "the weekend": "once within 24–25 Jan 2026",
    "this weekend": "once within 31 Jan – 1 Feb 2026",
    "next weekend": "once within 7–8 Feb 2026",
    "the weekend after next": "once within 14–15 Feb 2026",
}
READ_ON_A_FRIDAY = {
    "this working week": "once within 26–30 Jan 2026",
    "next work week": "once within 2–6 Feb 2026",
    "this past Monday": "26 Jan 2026",
    "this coming Friday": "6 Feb 2026",
    "two Mondays ago": "19 Jan 2026",
    "the day after tmrw": "1 Feb 2026",
}
NO_SUCH_PART = (
    "the 13th month of 2021",
    "the third month of March 2021",
    "the 5th quarter of 2021",
    "the 400th day of 2021",
    "the 6th week of March 2021",
    "the 6th Friday of March 2021",
    "the 0th Friday of March 2021",
    "the third day of 12 March 2021",
    "the third week of nothing",
    "week of March 2021",
    "week of nothing",
    "the minute after next",
    "this calendar minute",
    "0 Sundays ago",
)


@pytest.mark.parametrize(("words", "meaning"), READ_ON_A_MONDAY.items())
def test_parts_of_a_period_are_read_on_a_monday(words, meaning):
    assert echo(understand(words, MONDAY)).startswith(meaning)


@pytest.mark.parametrize(("words", "meaning"), READ_ON_A_FRIDAY.items())
def test_what_counts_weekdays_is_read_from_the_day_it_counts_from(words, meaning):
    assert echo(understand(words, FRIDAY)).startswith(meaning)


@pytest.mark.parametrize("words", NO_SUCH_PART)
def test_a_part_that_the_period_does_not_have_is_refused(words):
    with pytest.raises(DateWordsRefused):
        understand(words, MONDAY)


def test_a_bare_weekend_is_refused_because_it_may_be_either():
    with pytest.raises(DateWordsRefused, match="may be the last weekend or the next"):
        understand("weekend", MONDAY)


@pytest.mark.parametrize(
    ("anchor", "days"),
    [(date(2026, 6, 12), "3 June or 10 June"), (date(2026, 9, 4), "26 August or 2 September")],
)
def test_last_wednesday_said_later_that_week_names_both_days_in_whole_months(anchor, days):
    with pytest.raises(DateWordsRefused, match=f"This may be {days}"):
        understand("last Wednesday", anchor)
