"""Date words that count from other days, spell their numbers, name an era, or are in doubt."""

from datetime import date

import pytest

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.span_echo import echo

MONDAY = date(2026, 1, 26)
FRIDAY = date(2026, 1, 30)

READ = {
    "two days after tomorrow": "29 Jan 2026",
    "three weeks from tomorrow": "17 Feb 2026",
    "3 days before 12 January": "9 Jan 2026",
    "2 weeks after 13 May 1999": "27 May 1999",
    "4 months from tomorrow": "27 May 2026",
    "two weeks and two days ago": "10 Jan 2026",
    "2 years 1 month 21 days later": "18 Mar 2028",
    "in 3 weeks and 2 days": "18 Feb 2026",
    "Monday two weeks from now": "9 Feb 2026",
    "Saturday 3 weeks ago": "10 Jan 2026",
    "Friday 3 days ago": "23 Jan 2026",
    "Friday the 16th": "16 Jan 2026",
    "tuesday the thirteenth": "13 Jan 2026",
    "Monday 12": "12 Jan 2026",
    "Monday, 26 January 2026": "26 Jan 2026",
    "Friday 2026-01-23": "23 Jan 2026",
    "2026/jan/05": "5 Jan 2026",
    "2026 01 05": "5 Jan 2026",
    "second Sunday": "11 Jan 2026",
    "third Tuesday of this month": "20 Jan 2026",
    "Monday of the following week": "2 Feb 2026",
    "previous week, Monday": "19 Jan 2026",
    "Wednesday of this week": "28 Jan 2026",
    "year to date": "once within 1–26 Jan 2026",
    "june next year": "once within Jun 2027",
    "week 27 of last year": "once within 30 Jun – 6 Jul 2025",
    "March of this year": "once within Mar 2026",
    "next 6th of April": "6 Apr 2026",
    "next 3rd of January": "3 Jan 2027",
    "last 3rd of January": "3 Jan 2026",
    "last 6th of April": "6 Apr 2025",
    "tmrw": "27 Jan 2026",
    "day before yesterday": "24 Jan 2026",
    "over the weekend": "once within 24–25 Jan 2026",
    "last Sunday": "25 Jan 2026",
    "last Wednesday": "21 Jan 2026",
    "cy 2024": "once within 2024",
    "16. Nov. 2025": "16 Nov 2025",
    "Dec31, 1994": "31 Dec 1994",
    # numbers in words
    "twenty second of June": "22 Jun 2026",
    "January first 2000": "1 Jan 2000",
    "fourth of july, 1995": "4 Jul 1995",
    "nineteen ninety six": "once within 1996",
    "two thousand and fifteen": "once within 2015",
    "October two thousand and five": "once within Oct 2005",
    "fifteen August nineteen hundred ninety three": "15 Aug 1993",
    "September 10, nineteen zero one": "10 Sep 1901",
    "January twenty five nineteen eighty six": "25 Jan 1986",
    "the thirty-first": "31 Jan 2026",
    # eras
    "the nineteenth century": "once within 1800–1899",
    "19th century": "once within 1800–1899",
    "2nd century BC": "once within 200 BC–101 BC",
    "early 20th century": "once within 1900–1932",
    "late 20th century": "once within 1967–1999",
    "19c": "once within 1800–1899",
    "the 1900s": "once within 1900–1999",
    "the sixties": "once within 1960–1969",
    "44 BC": "once within 44 BC",
    "AD 79": "once within 79",
    "December 768": "once within Dec 768",
    "June 25, 623": "25 Jun 623",
    # in doubt
    "maybe 1984": "about 1984",
    "possibly June 2004": "about Jun 2004",
    "1984 (uncertain)": "about 1984",
    "January 2026?": "about Jan 2026",
    "1984? to 2004?": "about from 1984 to 2004",
    "c. 1950": "about 1950",
    "ca1950": "about 1950",
    "1950-ish": "about 1950",
    # some part of it
    "a day in March 2025": "once within Mar 2025",
    "month in 2024": "once within 2024",
    "early to mid March 2025": "once within 1–20 Mar 2025",
    "mid-to-late January": "once within 11–31 Jan 2026",
    # one end is not known
    "1930 or later": "once within 1 Jan 1930 – 26 Jan 2026",
    "27 January or later": "27 Jan 2026 or later",
    "2024 to unknown": "from 2024 on",
    "? to 2024": "not later than 31 Dec 2024",
    "24 or 25 January": "once within 24–25 Jan 2026",
    "Monday to Wednesday": "19–21 Jan 2026",
    "Wednesday to Monday": "21–26 Jan 2026",
}

REFUSED = [
    "Wednesday 3 days ago",
    "Sunday 3 weeks after January 15",
    "Monday of soon",
    "3 days from Tuesday",
    "3 days after soon",
    "3 days after January",
    "5 hours before yesterday",
    "999 years and 999 years and 99 years ago",
    "the final Sunday",
    "Tuesday, 26 January 2026",
    "Monday the thirty first",
    "Friday 2026-01-22",
    "Friday the 32nd",
    "fifth Friday",
    "last 29th of February",
    "next 30th of February",
    "the twenties",
    "31st century",
    "0 AD",
    "February 30, 623",
    "early to soon March",
    "unknown to soon",
    "soon to unknown",
    "perhaps so",
    "soon or later",
    "weekend",
    "last Friday of the week of soon",
    "23-2020-September",
]


@pytest.mark.parametrize("words", READ)
def test_words_are_read_by_the_conventions(words):
    assert echo(understand(words, MONDAY)) == READ[words]


@pytest.mark.parametrize("words", REFUSED)
def test_what_could_be_several_days_or_none_is_refused(words):
    with pytest.raises(DateWordsRefused, match="Try for example"):
        understand(words, MONDAY)


@pytest.mark.parametrize(
    "words", ["two weeks and two days ago", "Friday the 16th", "3 days before tomorrow", "tmrw"]
)
def test_what_counts_from_a_day_needs_that_day(words):
    with pytest.raises(DateWordsRefused, match="needs the day that it counts from"):
        understand(words, None)


def test_last_wednesday_on_a_friday_may_be_two_days_and_both_are_named():
    with pytest.raises(DateWordsRefused, match="21 January or 28 January: write the day"):
        understand("last Wednesday", FRIDAY)
    assert echo(understand("last Friday", FRIDAY)) == "23 Jan 2026"


@pytest.mark.parametrize(
    ("words", "range_", "season"),
    [("2019-21", "2019–2021", "spring 2019"), ("2020-24", "2020–2024", "autumn 2020")],
)
def test_two_figures_after_a_year_that_may_be_a_season_are_refused_with_both_ways_to_write_it(
    words, range_, season
):
    if words.endswith("24"):
        season = "winter 2020"
    with pytest.raises(DateWordsRefused) as refusal:
        understand(words, MONDAY)
    assert f"“{range_}” or “{season}”" in str(refusal.value)
    for written in (range_, season):
        understand(written, MONDAY)


def test_a_refusal_quotes_what_was_written_as_it_was_written():
    with pytest.raises(DateWordsRefused, match=r"^“When the Convoy LEFT” is not understood"):
        understand("When the Convoy LEFT", MONDAY)
    with pytest.raises(DateWordsRefused, match=r"^“When, the Convoy left” is not understood"):
        understand("When, the Convoy left", MONDAY)
    with pytest.raises(DateWordsRefused, match=r"^“Tomorrow” needs the day"):
        understand("since Tomorrow", None)
