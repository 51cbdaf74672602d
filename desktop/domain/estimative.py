"""Estimative language: the words of ICD 203, and what a judgement's text does wrong with them.

The source is Intelligence Community Directive 203, "Analytic Standards" (2015), D.6.e: one scale
of likelihood in seven bands, never mixed with the confidence in the judgement.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.outside_scale import outside_scale
from desktop.domain.sentences import sentences, without_quotations

_RANGES = {
    Likelihood.ALMOST_NO_CHANCE: (1, 5),
    Likelihood.VERY_UNLIKELY: (5, 20),
    Likelihood.UNLIKELY: (20, 45),
    Likelihood.ROUGHLY_EVEN: (45, 55),
    Likelihood.LIKELY: (55, 80),
    Likelihood.VERY_LIKELY: (80, 95),
    Likelihood.ALMOST_CERTAIN: (95, 99),
}
_SYNONYMS = {
    Likelihood.ALMOST_NO_CHANCE: ("remote",),
    Likelihood.VERY_UNLIKELY: ("highly improbable",),
    Likelihood.UNLIKELY: ("improbable",),
    Likelihood.ROUGHLY_EVEN: ("roughly even odds",),
    Likelihood.LIKELY: ("probable",),
    Likelihood.VERY_LIKELY: ("highly probable",),
    Likelihood.ALMOST_CERTAIN: ("nearly certain",),
}
# The longer ones first: "very likely" is not "likely". A remote outpost is no likelihood.
_TERMS = (
    (
        Likelihood.ALMOST_NO_CHANCE,
        r"almost no chance|remote (?:chance|possibility|likelihood|probability|prospect)"
        r"|(?:chances?|possibility|likelihood|probability|prospects?) (?:is|are|was|were) remote",
    ),
    (Likelihood.VERY_UNLIKELY, r"(?:very|highly) (?:unlikely|improbabl[ey])"),
    (Likelihood.UNLIKELY, r"unlikely|improbabl[ey]"),
    (
        Likelihood.ROUGHLY_EVEN,
        r"(?:roughly|about) (?:even|equal) (?:chances?|odds)|even (?:chances?|odds)",
    ),
    (Likelihood.VERY_LIKELY, r"(?:very|highly) (?:likely|probabl[ey])"),
    (Likelihood.ALMOST_CERTAIN, r"(?:almost|nearly) certain(?:ly)?"),
    (Likelihood.LIKELY, r"likely|probabl[ey]"),
)
_TERM = re.compile(
    r"\b(?:" + "|".join(f"(?P<{band.name}>{words})" for band, words in _TERMS) + r")\b",
    re.IGNORECASE,
)
_LEVEL = r"(?:very )?(?:low|moderate|medium|high|limited|full|great|little|strong)"
_PERCENT = r" ?(?:%|per ?cent)"
_CHANCES = "chance|probability|likelihood|odds"
_CHANCE = re.compile(
    rf"\b(?P<before>\d{{1,3}}){_PERCENT} (?:{_CHANCES})\b"
    rf"|\b(?:{_CHANCES})(?: of| is| at| are)? (?P<after>\d{{1,3}}){_PERCENT}",
    re.IGNORECASE,
)
# What turns a term of the scale into none; `outside_scale` says so.
_TURNED = re.compile(r"\b(?:not|more|less|most|least|as) \Z", re.IGNORECASE)
_CONFIDENCE = re.compile(
    rf"\b(?:{_LEVEL}(?:[- ](?:to|or)[- ]{_LEVEL})?[- ](?:degree of )?confidence"
    rf"|confidence(?: [^\W\d_]+){{0,4}}? (?:is|are|was|remains?|as|at) {_LEVEL}"
    rf"|confidence:? {_LEVEL}|with(?: \w+)? confidence|(?:we are|we remain|i am) confident)\b",
    re.IGNORECASE,
)
_LEVEL_WORD = re.compile(r"\b(?:low|moderate|high|medium|limited|full|great|little|strong)\b", re.I)


class Severity(StrEnum):
    """What a problem calls for."""

    REFUSE = "refuse"
    FLAG = "flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong with a judgement's text.

    Attributes:
        start, end: The characters that it is about.
        sentence: What is wrong and what to write instead.
    """

    start: int
    end: int
    severity: Severity
    sentence: str


def percent_range(likelihood: Likelihood) -> tuple[int, int]:
    """Return the range of a likelihood in percent; neighbouring bands share their edge."""
    return _RANGES[likelihood]


def percent_text(likelihood: Likelihood) -> str:
    """Return the range of a likelihood as text: "55–80 %"."""
    low, high = _RANGES[likelihood]
    return f"{low}–{high} %"


def synonyms(likelihood: Likelihood) -> tuple[str, ...]:
    """Return the other words that ICD 203 has for a likelihood."""
    return _SYNONYMS[likelihood]


def likelihoods_in(text: str) -> tuple[tuple[int, int, Likelihood], ...]:
    """Return the likelihoods of a text outside quotations, with their characters.

    A chance in percent is one too, in the band that holds its number.
    """
    own = without_quotations(text)
    terms = ((*term.span(), Likelihood[term.lastgroup or ""]) for term in _TERM.finditer(own))
    chances = (
        (*chance.span(), _band(int(chance["before"] or chance["after"])))
        for chance in _CHANCE.finditer(own)
    )
    return tuple(sorted((*terms, *chances)))


def confidences_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return the characters of each confidence phrase of a text outside quotations."""
    return tuple(found.span() for found in _CONFIDENCE.finditer(without_quotations(text)))


def check_judgement(
    text: str, likelihood: Likelihood | None, confidence: Confidence | None
) -> tuple[Problem, ...]:
    """Return what is wrong with a judgement's text, in the order of the text.

    Words in quotation marks are the source's own and are left alone.

    Args:
        text: The judgement.
        likelihood: What its form says; words of the text that differ are flagged.
        confidence: The same for confidence.
    """
    flags = (
        Problem(start=start, end=end, severity=Severity.FLAG, sentence=sentence)
        for start, end, sentence in outside_scale(without_quotations(text), likelihood)
    )
    found = [
        *_mixed(text),
        *flags,
        *_other_likelihood(text, likelihood),
        *_other_confidence(text, confidence),
    ]
    return tuple(sorted(found, key=lambda problem: (problem.start, problem.end)))


def _mixed(text: str) -> Iterator[Problem]:
    """Find sentences that hold both a likelihood and a confidence."""
    terms, phrases = likelihoods_in(text), confidences_in(text)
    for start, end in sentences(text):
        term = next((term for term in terms if start <= term[0] < end), None)
        phrase = next((phrase for phrase in phrases if start <= phrase[0] < end), None)
        if term is not None and phrase is not None:
            yield Problem(
                start=start,
                end=end,
                severity=Severity.REFUSE,
                sentence=(
                    f"“{text[term[0] : term[1]]}” says how likely it is, “{text[slice(*phrase)]}”"
                    " how well founded the judgement is; in one sentence they are taken for one"
                    " another, so write two sentences."
                ),
            )


def _band(percent: int) -> Likelihood:
    """Return the band that holds a number; an edge counts to the band below it."""
    return next(
        (band for band, (_, high) in _RANGES.items() if percent <= high), Likelihood.ALMOST_CERTAIN
    )


def _other_likelihood(text: str, chosen: Likelihood | None) -> Iterator[Problem]:
    for start, end, band in likelihoods_in(text):
        if band is chosen or _TURNED.search(text, max(0, start - 8), start):
            continue
        said = f"“{text[start:end]}” means {percent_text(band)}"
        if chosen is None:
            sentence = f"{said}: choose “{band}” as the likelihood too."
        else:
            sentence = f"{said}, but the likelihood chosen is “{chosen}” ({percent_text(chosen)})."
        yield Problem(start=start, end=end, severity=Severity.FLAG, sentence=sentence)


def _other_confidence(text: str, chosen: Confidence | None) -> Iterator[Problem]:
    for start, end in confidences_in(text):
        levels = {level.casefold() for level in _LEVEL_WORD.findall(text[start:end])}
        if chosen is not None and levels == {chosen.value}:
            continue
        if len(levels) != 1 or not levels <= set(Confidence):
            sentence = "Confidence is low, moderate or high: write one of the three."
        elif chosen is None:
            sentence = f"Choose “{levels.pop()}” as the confidence too."
        else:
            sentence = f"The text says {levels.pop()}, but the confidence chosen is “{chosen}”."
        yield Problem(start=start, end=end, severity=Severity.FLAG, sentence=sentence)
