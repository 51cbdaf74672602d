"""Agreements, transfers and watch items: what is not known is said."""

from datetime import date

import pytest

from desktop.domain.agreement import AgreementOutcome
from desktop.domain.date_words import understand
from desktop.domain.durations import assumption_words, parse_period
from desktop.domain.source import SourceKind
from desktop.domain.transfer import Quantity
from desktop.domain.watch import WatchKind, WatchState
from desktop.domain.wording.records import (
    AgreementWords,
    TransferWords,
    WatchWords,
    agreement_sentence,
    quantity_words,
    transfer_sentence,
    watch_sentence,
)
from desktop.domain.wording.speakers import Speaker

PUBLISHED, TODAY = date(2026, 1, 26), date(2026, 1, 27)
START, EXPIRY = date(2026, 1, 24), date(2026, 2, 8)
USUAL = assumption_words(START, parse_period("P15D"))
SOURCE = Speaker(name="Syrian security source", kind=SourceKind.UNNAMED)


def agreed(**parts):
    known = {
        "terms": "The ceasefire holds.",
        "parties": ("Syrian government", "SDF"),
        "start": START,
        "term": "15 days",
        "expiry": EXPIRY,
    }
    return agreement_sentence(AgreementWords(**(known | parts)))


BETWEEN = "Agreement between the Syrian government and SDF"
RUNS = "It runs to the end of 8 Feb 2026"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, f"{BETWEEN}: The ceasefire holds. {RUNS}. Outcome not recorded."),
        (
            {"assumption": USUAL, "today": TODAY},
            f"{BETWEEN}: The ceasefire holds. {RUNS} (15 days counted from 24 Jan 2026, that"
            " day itself not counted); 12 days left. Outcome not recorded.",
        ),
        (
            {"assumption": "Counted from the signing.", "today": date(2026, 2, 10)},
            f"{BETWEEN}: The ceasefire holds. {RUNS} (Counted from the signing); ended 2 days ago."
            " Outcome not recorded.",
        ),
        (
            {"outcome": AgreementOutcome.EXTENDED, "outcome_reason": "By a month.", "today": TODAY},
            f"{BETWEEN}: The ceasefire holds. {RUNS}. It was extended: By a month.",
        ),
        (
            {"outcome": AgreementOutcome.UNKNOWN},
            f"{BETWEEN}: The ceasefire holds. {RUNS}. What came of it is not known.",
        ),
        (
            {"expiry": None},
            f"{BETWEEN}: The ceasefire holds. It counts from 24 Jan 2026; its term is 15 days;"
            " its last day is not known. Outcome not recorded.",
        ),
        (
            {"expiry": None, "start": None},
            f"{BETWEEN}: The ceasefire holds. Its term is 15 days; its last day is not known."
            " Outcome not recorded.",
        ),
        (
            {"expiry": None, "start": None, "term": "", "terms": "", "parties": ()},
            "Agreement, its parties not recorded: terms not recorded. Its last day is not known."
            " Outcome not recorded.",
        ),
        (
            {"parties": ("قسد",), "extends": "The truce of “6 January”"},
            "Agreement with \u2068قسد\u2069, the other party not recorded, extending “The truce of"
            f" ‘6 January’”: The ceasefire holds. {RUNS}. Outcome not recorded.",
        ),
    ],
)
def test_an_agreement_says_how_its_last_day_was_counted(parts, expected):
    assert agreed(**parts) == expected


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (Quantity(low=20, best=30, high=40), "between 20 and 40 vehicles, best estimate 30"),
        (Quantity(low=20, high=40), "between 20 and 40 vehicles"),
        (Quantity(low=30, best=30, high=30), "30 vehicles"),
        (Quantity(low=20), "at least 20 vehicles"),
        (Quantity(low=20, best=30), "at least 20 vehicles, best estimate 30"),
        (Quantity(high=1200), "at most 1,200 vehicles"),
        (Quantity(best=30), "vehicles, best estimate 30, range not stated"),
        (Quantity(), "vehicles, how many not stated"),
        (Quantity(words="dozens of"), "vehicles, how many not stated (“dozens of”)"),
        (
            Quantity(low=20, high=99, words="dozens of"),
            "between 20 and 99 vehicles (“dozens of”)",
        ),
    ],
)
def test_a_quantity_is_no_more_exact_than_it_was_said(quantity, expected):
    assert quantity_words(quantity, "vehicles") == expected


def when(words):
    return understand(words, PUBLISHED)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {
                "origin": "Qamishli Airport",
                "destination": "Hmeimim Air Base",
                "departure": when("in the past 2 days"),
                "departure_by": (SOURCE,),
            },
            "from Qamishli Airport to Hmeimim Air Base; departure reported by an unnamed Syrian"
            " security source (some time within 24–26 Jan 2026); arrival not attested.",
        ),
        (
            {"destination": "Hmeimim Air Base", "arrival": when("on January 24")},
            "from a place not known to Hmeimim Air Base; departure not attested; arrival reported"
            " (on 24 Jan 2026).",
        ),
        (
            {"origin": "القامشلي", "departure": when("about 24 January 2026")},
            "from \u2068القامشلي\u2069 to a place not known; departure reported (on or about 24"
            " Jan 2026); arrival not attested.",
        ),
    ],
)
def test_each_end_of_a_transfer_is_attested_apart(parts, expected):
    words = TransferWords(what="vehicles", quantity=Quantity(low=20, best=30, high=40), **parts)
    start = "Transfer as we read it: between 20 and 40 vehicles, best estimate 30, "
    assert transfer_sentence(words) == start + expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"text": "Does Damascus ask?", "kind": WatchKind.QUESTION, "base": "Tartus"},
            "Open question on Tartus: Does Damascus ask? Not answered yet.",
        ),
        (
            {
                "text": "Does Damascus ask?",
                "kind": WatchKind.QUESTION,
                "state": WatchState.ANSWERED,
                "outcome": "It did, on Sunday.",
            },
            "Question: Does Damascus ask? Answered: It did, on Sunday.",
        ),
        (
            {"text": "Aircraft gather.", "kind": WatchKind.INDICATOR, "base": "Qamishli Airport"},
            "Indicator that we watch for at Qamishli Airport: Aircraft gather. Not seen so far.",
        ),
        (
            {"text": "Truce ends", "kind": WatchKind.DEADLINE, "due": EXPIRY, "today": TODAY},
            "Deadline, 8 Feb 2026 (12 days left): Truce ends. Not decided yet.",
        ),
        (
            {"text": "Truce ends", "kind": WatchKind.DEADLINE, "due": EXPIRY, "today": EXPIRY},
            "Deadline, 8 Feb 2026 (ends today): Truce ends. Not decided yet.",
        ),
        (
            {
                "text": "Truce for 15 days",
                "kind": WatchKind.DEADLINE,
                "due": EXPIRY,
                "today": TODAY,
                "is_term": True,
            },
            "Agreement ends, 8 Feb 2026 (12 days left): Truce for 15 days. Not decided yet.",
        ),
        (
            {
                "text": "Truce ends",
                "kind": WatchKind.DEADLINE,
                "due": EXPIRY,
                "today": TODAY,
                "state": WatchState.DROPPED,
            },
            "Deadline, 8 Feb 2026: Truce ends. No longer watched.",
        ),
    ],
)
def test_a_watch_item_says_by_when_and_what_came_of_it(parts, expected):
    assert watch_sentence(WatchWords(**parts)) == expected
