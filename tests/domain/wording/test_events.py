"""An event's reading, what it rests on, who opposes it, who kept silent."""

from datetime import date

import pytest

from desktop.domain.date_words import understand
from desktop.domain.event import EventState, Modality
from desktop.domain.origins import Corroboration
from desktop.domain.source import SourceKind
from desktop.domain.wording.events import EventWords, event_sentence, origins_sentence
from desktop.domain.wording.speakers import Speaker

MINISTRY = Speaker(name="Russian Ministry of Defence", kind=SourceKind.OFFICIAL)
TWO = Speaker(name="two sources", kind=SourceKind.UNNAMED, number=2)


def support(minimum=1, maximum=3, first_hand=0, against=0, fits_both=0, silent=()):
    return Corroboration(
        minimum=minimum,
        maximum=maximum,
        first_hand=first_hand,
        against=against,
        fits_both=fits_both,
        silent=silent,
    )


def said(words="since last week", **parts):
    known = {"title": "Russian force leaves Qamishli"}
    return event_sentence(EventWords(when=understand(words, date(2026, 1, 26)), **(known | parts)))


READING = "Russian force leaves Qamishli, since 19–25 Jan 2026, still so on 26 Jan 2026"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, f"Our reading: {READING}."),
        ({"state": EventState.DRAFT}, f"Our reading, a draft not yet reviewed: {READING}."),
        ({"state": EventState.REJECTED}, f"A reading that we have rejected: {READING}."),
        (
            {"modality": Modality.PLANNED},
            f"Our reading: {READING}; this is planned and not reported as done.",
        ),
        (
            {"modality": Modality.POSSIBLE},
            f"Our reading: {READING}; this is only possible and not reported as done.",
        ),
        (
            {"modality": Modality.ONGOING},
            f"Our reading: {READING}; this is reported as going on.",
        ),
        (
            {"words": "on Jan 24"},
            "Our reading: Russian force leaves Qamishli on 24 Jan 2026.",
        ),
        (
            {"words": "last week", "title": "U.S. force leaves"},
            "Our reading: U.S. force leaves, some time within 19–25 Jan 2026.",
        ),
        ({"supported": support(0, 0)}, f"Our reading: {READING}. No source supports it yet."),
        (
            {"opposed": (TWO,), "silent": (MINISTRY,)},
            f"Our reading: {READING}. Two unnamed sources spoke against it."
            " The Russian Ministry of Defence did not comment.",
        ),
        (
            {"supported": support(fits_both=1, against=1, silent=("Igor K.", "Kremlin"))},
            f"Our reading: {READING}. It rests on 1 to 3 possible origins, none first-hand; we"
            " could not confirm that they are independent. 1 note fits either reading and counts"
            " for neither. 1 origin speaks against it. Igor K. and the Kremlin did not comment.",
        ),
        (
            {"supported": support(fits_both=2, against=2), "silent": (MINISTRY, TWO)},
            f"Our reading: {READING}. It rests on 1 to 3 possible origins, none first-hand; we"
            " could not confirm that they are independent. 2 notes fit either reading and count"
            " for neither. At most 2 origins speak against it. The Russian Ministry of Defence and"
            " two unnamed sources did not comment.",
        ),
    ],
)
def test_a_reading_is_called_one_and_says_what_it_rests_on(parts, expected):
    assert said(**parts) == expected


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        (support(0, 0), "No source supports it yet."),
        (support(1, 1), "It rests on 1 origin, not first-hand."),
        (support(1, 1, 1), "It rests on 1 origin, first-hand."),
        (support(3, 3), "It rests on 3 origins, none first-hand."),
        (support(3, 3, 2), "It rests on 3 origins, two of them first-hand."),
        (
            support(2, 4, 1),
            "It rests on 2 to 4 possible origins, one of them first-hand; we could not confirm"
            " that they are independent.",
        ),
    ],
)
def test_the_numbers_of_origins_agree(counted, expected):
    assert origins_sentence(counted) == expected
