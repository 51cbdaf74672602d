"""Postures and assessments: likelihood and confidence apart, the basis told."""

from datetime import date

import pytest

from desktop.domain.date_words import understand
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.posture import PostureState
from desktop.domain.wording.judged import (
    AssessmentWords,
    PostureWords,
    assessment_sentences,
    posture_sentence,
)

DAY = date(2026, 1, 27)
LIKELY, LOW = Likelihood.LIKELY, Confidence.LOW


def posture(**parts):
    known = {
        "base": "Qamishli Airport",
        "state": PostureState.DRAWING_DOWN,
        "when": understand("since last week", date(2026, 1, 26)),
        "set_on": DAY,
    }
    return posture_sentence(PostureWords(**(known | parts)))


def assessed(**parts):
    known = {"judgement": "Russia gives up Qamishli.", "set_on": DAY, "confidence": LOW}
    return assessment_sentences(AssessmentWords(**(known | parts)))


SINCE = "since 19–25 Jan 2026, still so on 26 Jan 2026"
ASSESSED = f"On 27 Jan 2026 we assessed Qamishli Airport as drawing down, {SINCE}"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, f"{ASSESSED}."),
        ({"likelihood": LIKELY}, f"{ASSESSED}; this is likely (55–80 %)."),
        (
            {"likelihood": Likelihood.ROUGHLY_EVEN},
            f"{ASSESSED}; this has a roughly even chance (45–55 %).",
        ),
        (
            {"likelihood": Likelihood.ALMOST_NO_CHANCE},
            f"{ASSESSED}; this has almost no chance (1–5 %).",
        ),
        (
            {"likelihood": LIKELY, "confidence": LOW, "basis": "Unnamed sources only."},
            f"{ASSESSED}; this is likely (55–80 %). Our confidence is low, on this basis:"
            " Unnamed sources only.",
        ),
        ({"confidence": LOW}, f"{ASSESSED}. Our confidence is low; its basis is not recorded."),
        ({"basis": "Two sources."}, f"{ASSESSED}. Basis: Two sources."),
        (
            {"confidence": LOW, "basis": "They are likely to be one."},
            f"{ASSESSED}. Our confidence is low. Its basis: They are likely to be one.",
        ),
        (
            {"state": PostureState.UNKNOWN, "controlled_by": "SDF"},
            "On 27 Jan 2026 we could not tell the posture of Qamishli Airport, controlled by"
            f" SDF, {SINCE}.",
        ),
        (
            {"base": "مطار القامشلي"},
            f"On 27 Jan 2026 we assessed \u2068مطار القامشلي\u2069 as drawing down, {SINCE}.",
        ),
    ],
)
def test_a_posture_is_assessed_and_its_confidence_stands_apart(parts, expected):
    assert posture(**parts) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"likelihood": LIKELY},
            "On 27 Jan 2026 we judged that Russia gives up Qamishli; this is likely (55–80 %).",
        ),
        (
            {"likelihood": LIKELY, "judgement": "Russia is likely to leave."},
            "On 27 Jan 2026 we judged that Russia is likely to leave (likely: 55–80 %).",
        ),
        ({}, "On 27 Jan 2026 we judged that Russia gives up Qamishli."),
        (
            {"bases": ("Qamishli Airport", "Tartus")},
            "On 27 Jan 2026 we judged, for Qamishli Airport and Tartus, that Russia gives up"
            " Qamishli.",
        ),
    ],
)
def test_a_judgement_has_its_likelihood_in_percent(parts, expected):
    assert assessed(**parts)[0] == expected


def test_a_judgement_that_speaks_of_confidence_has_its_likelihood_apart():
    found = assessed(judgement="With high confidence they leave.", likelihood=LIKELY)
    assert found[:2] == (
        "On 27 Jan 2026 we judged that With high confidence they leave.",
        "We set its likelihood: it is likely (55–80 %).",
    )


def test_a_likelihood_that_was_not_set_is_said():
    assert assessed()[1] == "We set no likelihood."


def test_sentences_that_would_mix_stay_apart():
    text = "They are likely to go. We hold so with high confidence."
    assert assessed(judgement=text, basis=text, likelihood=LIKELY) == (
        "On 27 Jan 2026 we judged that they are likely to go.",
        "On 27 Jan 2026 we judged that we hold so with high confidence.",
        "We set its likelihood: it is likely (55–80 %).",
        "Our confidence is low.",
        "Its basis: They are likely to go.",
        "Its basis: We hold so with high confidence.",
    )


def test_an_assessment_says_all_that_it_rests_on():
    assert assessed(
        likelihood=LIKELY,
        basis="One report.",
        notes_for=2,
        notes_against=1,
        alternatives="A rotation?",
        would_change="Pictures. New arrivals.",
    ) == (
        "On 27 Jan 2026 we judged that Russia gives up Qamishli; this is likely (55–80 %).",
        "Our confidence is low, on this basis: One report.",
        "It rests on 2 source notes, and 1 speaks against it.",
        "What else it could be: A rotation?",
        "What would change our judgement: Pictures; New arrivals.",
    )


@pytest.mark.parametrize(
    ("supporting", "opposing", "expected"),
    [
        (1, 0, "It rests on 1 source note."),
        (3, 2, "It rests on 3 source notes, and 2 speak against it."),
        (0, 1, "It rests on no source note, and 1 speaks against it."),
    ],
)
def test_the_numbers_of_notes_agree(supporting, opposing, expected):
    assert assessed(notes_for=supporting, notes_against=opposing)[-1] == expected


def test_a_confidence_that_was_not_set_is_said():
    unsaid = "We have not stated our confidence in this."
    assert assessed(confidence=None)[2:] == (unsaid,)
    assert assessed(confidence=None, basis="One report.")[2:] == ("Basis: One report.", unsaid)
