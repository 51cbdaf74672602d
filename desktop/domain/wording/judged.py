"""Postures and assessments in sentences: likelihood and confidence never in the same one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.domain.estimative import confidences_in, likelihoods_in, percent_text
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.posture import PostureState
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DateSpan
from desktop.domain.wording.clauses import inline, parts_of, stopped, that_clause
from desktop.domain.wording.dates import after_clause
from desktop.domain.wording_parts import isolated, listed, one_line

_VERBS = {Likelihood.ALMOST_NO_CHANCE: "has", Likelihood.ROUGHLY_EVEN: "has a"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PostureWords:
    """What a posture's sentences are made of; the names are labels."""

    base: str
    state: PostureState
    when: DateSpan
    set_on: date
    controlled_by: str = ""
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentWords:
    """What an assessment's sentences are made of.

    Attributes:
        notes_for: How many source notes it rests on; ``notes_against`` speak against it.
    """

    judgement: str
    set_on: date
    bases: tuple[str, ...] = ()
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    basis: str = ""
    alternatives: str = ""
    would_change: str = ""
    notes_for: int = 0
    notes_against: int = 0


def posture_sentence(posture: PostureWords) -> str:
    """Return a posture as assessed: the state and its likelihood, then the confidence."""
    base, day = isolated(one_line(posture.base)), day_text(posture.set_on)
    control = f", controlled by {isolated(posture.controlled_by)}" if posture.controlled_by else ""
    if posture.state is PostureState.UNKNOWN:
        judged = f"On {day} we could not tell the posture of {base}"
    else:
        judged = f"On {day} we assessed {base} as {posture.state}"
    judged += f"{control}{after_clause(posture.when)}"
    if posture.likelihood is not None:
        judged += f"; this {_is_likely(posture.likelihood)}"
    return " ".join([f"{judged}.", *_confidence(posture.confidence, posture.basis)])


def assessment_sentences(assessment: AssessmentWords) -> tuple[str, ...]:
    """Return a judgement, its confidence with the basis, its notes and what would change it.

    Likelihood and confidence stand in sentences of their own; where none was set, that is said.
    """
    said = [*_judged(assessment), *_confidence(assessment.confidence, assessment.basis)]
    if assessment.confidence is None:
        said.append("We have not stated our confidence in this.")
    said += _notes(assessment)
    said += _kept_apart("What else it could be:", assessment.alternatives)
    return (*said, *_kept_apart("What would change our judgement:", assessment.would_change))


def _judged(assessment: AssessmentWords) -> list[str]:
    """Return the judgement with its likelihood, in two sentences where one would mix."""
    likelihood, text = assessment.likelihood, assessment.judgement
    bases = listed([isolated(base) for base in assessment.bases])
    about = f", for {bases}," if bases else ""
    lead = f"On {day_text(assessment.set_on)} we judged{about}"
    if likelihood is None:
        return [*_kept_apart(lead, text, that_clause), "We set no likelihood."]
    if confidences_in(text):
        apart = f"We set its likelihood: it {_is_likely(likelihood)}."
        return [*_kept_apart(lead, text, that_clause), apart]
    if any(band is likelihood for *_, band in likelihoods_in(text)):
        return [f"{lead} {that_clause(text)} ({likelihood}: {percent_text(likelihood)})."]
    return [f"{lead} {that_clause(text)}; this {_is_likely(likelihood)}."]


def _kept_apart(lead: str, text: str, said: Callable[[str], str] = inline) -> list[str]:
    """Return a text as one sentence, or each of its own as one where the one would mix."""
    mixes = bool(likelihoods_in(text) and confidences_in(text))
    parts = parts_of(text) if mixes else [text]
    return [stopped(f"{lead} {words}") for part in parts if (words := said(part))]


def _is_likely(likelihood: Likelihood) -> str:
    return f"{_VERBS.get(likelihood, 'is')} {likelihood} ({percent_text(likelihood)})"


def _confidence(confidence: Confidence | None, basis: str) -> list[str]:
    """Return the confidence with its basis, apart where the basis speaks of a likelihood."""
    if confidence is None:
        return _kept_apart("Basis:", basis)
    if not inline(basis):
        return [f"Our confidence is {confidence}; its basis is not recorded."]
    if likelihoods_in(basis):
        return [f"Our confidence is {confidence}.", *_kept_apart("Its basis:", basis)]
    return _kept_apart(f"Our confidence is {confidence}, on this basis:", basis)


def _notes(assessment: AssessmentWords) -> list[str]:
    """Return how many notes the judgement rests on, and how many speak against it."""
    supporting, opposing = assessment.notes_for, assessment.notes_against
    if not supporting and not opposing:
        return []
    rests = f"rests on {supporting} source note{'s' * (supporting != 1)}" if supporting else ""
    speak = f"{opposing} speak{'s' * (opposing == 1)} against it" if opposing else ""
    if not supporting:
        return [f"It rests on no source note, and {speak}."]
    return [f"It {rests}, and {speak}." if speak else f"It {rests}."]
