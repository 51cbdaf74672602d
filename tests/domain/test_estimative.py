"""ICD 203: the scale, one thing in one sentence, no words outside the scale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.estimative import (
    Severity,
    check_judgement,
    confidences_in,
    likelihoods_in,
    percent_range,
    percent_text,
    synonyms,
)
from desktop.domain.grading import Confidence, Likelihood

LIKELY, HIGH = Likelihood.LIKELY, Confidence.HIGH


def refused(text):
    return [
        text[problem.start : problem.end]
        for problem in check_judgement(text, None, None)
        if problem.severity is Severity.REFUSE
    ]


def flagged(text, likelihood=LIKELY, confidence=HIGH):
    """Return the flagged words, with both fields set as most texts of these tests have them."""
    return [
        text[problem.start : problem.end]
        for problem in check_judgement(text, likelihood, confidence)
        if problem.severity is Severity.FLAG
    ]


def said(text, likelihood=None, confidence=None):
    (problem,) = check_judgement(text, likelihood, confidence)
    return problem.sentence


def test_the_bands_are_those_of_the_directive():
    assert [percent_range(band) for band in Likelihood] == [
        (1, 5),
        (5, 20),
        (20, 45),
        (45, 55),
        (55, 80),
        (80, 95),
        (95, 99),
    ]
    assert percent_text(LIKELY) == "55–80 %"


@pytest.mark.parametrize("band", Likelihood)
def test_every_band_has_a_synonym_that_is_understood_as_that_band(band):
    for term in (*synonyms(band), band.value):
        text = f"a {term} chance" if term == "remote" else f"It is {term}."
        assert [found for *_, found in likelihoods_in(text)] == [band], term


@pytest.mark.parametrize(
    ("words", "band"),
    [
        ("almost certainly", Likelihood.ALMOST_CERTAIN),
        ("probably", Likelihood.LIKELY),
        ("highly likely", Likelihood.VERY_LIKELY),
        ("Improbably", Likelihood.UNLIKELY),
        ("the chances are remote", Likelihood.ALMOST_NO_CHANCE),
        ("even odds", Likelihood.ROUGHLY_EVEN),
        ("a 70% chance", Likelihood.LIKELY),
        ("a probability of 5 per cent", Likelihood.ALMOST_NO_CHANCE),
        ("a likelihood of 100 %", Likelihood.ALMOST_CERTAIN),
    ],
)
def test_other_forms_of_the_words_are_understood(words, band):
    assert [found for *_, found in likelihoods_in(f"So {words} it.")] == [band]


@pytest.mark.parametrize("text", ["a remote outpost", "the likelihood", "certain areas", "evenly"])
def test_what_only_looks_like_a_likelihood_is_none(text):
    assert likelihoods_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "We judge with high confidence that Russia is likely to leave.",
        "It is likely; our confidence is low.",
        "It is probable (moderate confidence).",
        "We have low-to-moderate confidence that they will almost certainly leave.",
        "Seen on 24 Jan. 2026, the U.S. Army is unlikely to stay, confidence: moderate.",
        "We are confident that it is likely.",
        "It seems likely (confidence moderate).",
        "There is a 70 % chance, with moderate confidence.",
        "The odds are 30 per cent (low confidence).",
        "Our confidence in this judgement remains high that it is very unlikely.",
    ],
)
def test_likelihood_and_confidence_in_one_sentence_are_refused(text):
    assert refused(text) == [text]


def test_the_refusal_names_both_phrases_and_the_reason():
    (problem,) = check_judgement(
        "It is likely to go (high confidence).", Likelihood.LIKELY, Confidence.HIGH
    )
    assert problem.severity is Severity.REFUSE
    assert problem.sentence == (
        "“likely” says how likely it is, “high confidence” how well founded the judgement is;"
        " in one sentence they are taken for one another, so write two sentences."
    )


def test_only_the_sentence_at_fault_is_refused():
    text = "All is calm. It is likely, with high confidence. Nothing moves."
    assert refused(text) == ["It is likely, with high confidence."]


@pytest.mark.parametrize(
    "text",
    [
        "Russia is likely to leave. Our confidence is moderate.",
        "The remote outpost is held with high confidence.",
        "It is likely that confidence-building measures follow.",
        "Parliament likely withholds its vote of confidence.",
        "The likely route is marked confidential.",
        "A spokesman said “likely, with high confidence” to us.",
        "It is likely\nConfidence is high",
        "",
    ],
)
def test_two_sentences_and_other_senses_of_the_words_are_not_refused(text):
    assert refused(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Russia may leave.", ["may"]),
        ("Russia might leave, or could stay.", ["might", "could"]),
        ("Possibly they left; perhaps, or maybe, not.", ["Possibly", "perhaps", "maybe"]),
        ("This suggests a pull-out, suggesting more.", ["suggests", "suggesting"]),
        ("It is possible that they leave.", ["It is possible that"]),
        ("A return cannot be ruled out.", ["cannot be ruled out"]),
        ("They will certainly leave, no doubt.", ["certainly", "no doubt"]),
        ("They are not likely to leave.", ["not likely"]),
        ("It is not improbable.", ["not improbable"]),
        ("It is more likely than not.", ["more likely than not"]),
        ("It is likelier than not.", ["likelier than not"]),
        ("May leave the base soon.", ["May"]),
        ("Units in Hasakah may leave in May 2025.", ["may"]),
        ("All 7 may leave.", ["may"]),
        ("RUSSIA MAY LEAVE.", ["MAY"]),
    ],
)
def test_words_outside_the_scale_are_flagged_where_they_stand(text, words):
    assert flagged(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "It left in May 2025.",
        "It left on 7 May.",
        "It left on the 7th of May and came back.",
        "May 2025 was calm.",
        "May was calm.",
        "Calm. May saw nothing.",
        "It left between April and May.",
        "Russia's May offensive ended.",
        "it left on 7 may.",
        "it left on 7 May 2025; it was seen in may",
        "it left in early may",
        "The may 2025 deal holds.",
        "Its military might is small.",
        "The might of the force is small.",
        "We could not confirm it.",
        "A source said “they may leave” and 'might stay'.",
        "The resort at Mayadin.",
    ],
)
def test_months_might_and_quotations_are_not_flagged(text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "likelihood", "sentence"),
    [
        ("It may go.", None, "“may” does not say how likely it is: write a word of the scale, as"),
        ("It may go.", LIKELY, "“may” does not say how likely it is: write “likely”."),
        ("This suggests it.", LIKELY, "“suggests” hides how strong the grounds are: say what they"),
        ("Certainly so.", LIKELY, "“Certainly” goes beyond the scale, which ends at 99 %: write"),
        ("It is not unlikely.", LIKELY, "“not unlikely” can be read as several bands of the"),
        ("It is not likely.", LIKELY, "“not likely” can be read as several bands of the scale: w"),
        ("It is less likely.", LIKELY, "“less likely” compares, and does not say how likely it"),
    ],
)
def test_a_flag_says_what_to_write_instead(text, likelihood, sentence):
    assert said(text, likelihood, HIGH).startswith(sentence)


def test_not_unlikely_is_turned_the_right_way():
    assert said("It is not unlikely.").endswith("write “likely” or “roughly even chance”.")
    assert said("It is not very unlikely.").endswith("write “likely” or “roughly even chance”.")
    assert said("It is not likely.").endswith("write “unlikely”.")


def test_words_that_differ_from_the_fields_are_flagged():
    assert said("It is unlikely.", LIKELY) == (
        "“unlikely” means 20–45 %, but the likelihood chosen is “likely” (55–80 %)."
    )
    assert said("It is unlikely.") == (
        "“unlikely” means 20–45 %: choose “unlikely” as the likelihood too."
    )
    assert said("Our confidence is low.", None, HIGH) == (
        "The text says low, but the confidence chosen is “high”."
    )
    assert said("Our confidence is low.") == "Choose “low” as the confidence too."


@pytest.mark.parametrize("text", ["Medium confidence.", "Low to moderate confidence."])
def test_a_level_outside_the_three_is_flagged(text):
    assert said(text, None, Confidence.LOW) == (
        "Confidence is low, moderate or high: write one of the three."
    )


def test_words_that_agree_with_the_fields_are_no_problem():
    text = "Russia is likely to leave. We judge so with high confidence."
    assert check_judgement(text, LIKELY, HIGH) == ()
    assert [text[slice(*found)] for found in confidences_in(text)] == ["with high confidence"]


def test_problems_come_in_the_order_of_the_text():
    text = "It may go and is unlikely to stay, high confidence. Perhaps."
    found = check_judgement(text, LIKELY, HIGH)
    assert [text[problem.start : problem.end] for problem in found] == [
        "It may go and is unlikely to stay, high confidence.",
        "may",
        "unlikely",
        "Perhaps",
    ]


@given(st.sampled_from(Likelihood), st.sampled_from(Confidence), st.sampled_from([", ", "; ", " "]))
def test_any_likelihood_beside_any_confidence_is_refused(likelihood, confidence, between):
    text = f"That is {likelihood}{between}with {confidence} confidence."
    assert refused(text) == [text]
