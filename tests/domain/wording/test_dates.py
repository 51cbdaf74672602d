"""Date spans after a verb: absolute, never more exact than they are."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.date_words import understand
from desktop.domain.spans import DateSpan, day_start_s
from desktop.domain.wording.dates import after_clause, full_months, when_words

PUBLISHED = date(2026, 1, 26)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on January 24", "on 24 Jan 2026"),
        ("about 24 January 2026", "on or about 24 Jan 2026"),
        ("last week", "some time within 19–25 Jan 2026"),
        ("since last week", "since 19–25 Jan 2026, still so on 26 Jan 2026"),
        ("since 2019", "since 2019, still so on 26 Jan 2026"),
        ("about 14 months ago", "some time about Oct–Dec 2024"),
        ("from 18 to 24 January", "over 18–24 Jan 2026"),
        (
            "from mid December 2025 to 24 January 2026",
            "from 11–20 Dec 2025 to 24 Jan 2026",
        ),
        ("before December 2024", "before 1 Dec 2024"),
        ("by 24 January 2026", "not later than 24 Jan 2026"),
        ("", "at a time not stated, not later than 26 Jan 2026"),
        ("in May 2025", "some time within May 2025"),
        ("24 January 2026 at 14:30 UTC", "on 24 Jan 2026, 14:30 UTC"),
        ("24 January 2026 at 14:30", "on 24 Jan 2026, 14:30 UTC (zone assumed)"),
    ],
)
def test_a_span_follows_a_verb(words, expected):
    assert when_words(understand(words, PUBLISHED)) == expected


def test_an_approximate_period_with_two_ends_says_so_once():
    span = replace(
        understand("from mid December 2025 to 24 January 2026", PUBLISHED), approximate=True
    )
    assert when_words(span) == "from about 11–20 Dec 2025 to 24 Jan 2026"


def test_an_open_end_stays_open():
    span = DateSpan(start_min=day_start_s(PUBLISHED))
    assert when_words(span) == "on 26 Jan 2026 or later"


def test_no_bound_at_all_is_a_time_not_stated():
    assert when_words(DateSpan()) == "at a time not stated"


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [
        (False, None, " (first seen then; its beginning is not reported)"),
        (None, False, " (last seen then; its end is not reported)"),
        (False, False, " (first and last seen then; neither beginning nor end is reported)"),
        (True, True, ""),
    ],
)
def test_first_seen_is_no_beginning(begins, ends, expected):
    span = replace(understand("from 18 to 24 January", PUBLISHED), begins=begins, ends=ends)
    assert when_words(span) == f"over 18–24 Jan 2026{expected}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [("on January 24", " on 24 Jan 2026"), ("last week", ", some time within 19–25 Jan 2026")],
)
def test_a_span_joins_the_clause_before_it(words, expected):
    assert after_clause(understand(words, PUBLISHED)).startswith(expected)


def test_a_citation_has_its_months_in_full():
    assert full_months("3–9 Sep 2026, Mayday in May") == "3–9 September 2026, Mayday in May"
