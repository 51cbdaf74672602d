"""Grades and estimative words: Admiralty code, ICD 203 likelihood and confidence, TLP."""

from enum import IntEnum, StrEnum

_NOT_JUDGED = "F6"


class Reliability(StrEnum):
    """Reliability of a source, NATO Admiralty code (AJP-2.1). F is "not judged", not "worst"."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(IntEnum):
    """Credibility of one item, NATO Admiralty code. 6 is "not judged", not "worst"."""

    CONFIRMED = 1
    PROBABLY_TRUE = 2
    POSSIBLY_TRUE = 3
    DOUBTFUL = 4
    IMPROBABLE = 5
    NOT_JUDGED = 6


class Likelihood(StrEnum):
    """The seven bands of ICD 203 (2015)."""

    ALMOST_NO_CHANCE = "almost no chance"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"


class Confidence(StrEnum):
    """How well founded a judgement is (ICD 203); never in one sentence with a likelihood."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Marking(StrEnum):
    """Traffic Light Protocol 2.0 (FIRST), from strictest to freest."""

    RED = "TLP:RED"
    AMBER_STRICT = "TLP:AMBER+STRICT"
    AMBER = "TLP:AMBER"
    GREEN = "TLP:GREEN"
    CLEAR = "TLP:CLEAR"


def grade_words(grade: str) -> str:
    """Return an Admiralty grade, "not judged" for what nobody judged: F and 6 are no bad marks."""
    return "not judged" if grade == _NOT_JUDGED else grade
