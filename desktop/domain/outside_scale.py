"""Words that hedge without saying how likely, which ICD 203 keeps out of a judgement."""

import re
from collections.abc import Iterator

from desktop.domain.grading import Likelihood

_NOT_INABILITY = r"(?! (?:not|neither|never)\b)"
_MODALS = rf"may|might|could{_NOT_INABILITY}"
_ADVERBS = r"possibly|perhaps|maybe|conceivably|potentially"
_POSSIBLE = (
    r"(?:it is |it's )?possible that|possibility (?:that|of)"
    r"|can(?:not|'t|’t| not) (?:rule|be ruled) out"
)
_COMPARED = r"(?:(?:more|less|most|least|as) likely|likelie(?:r|st))(?: than not)?"
_SUGGESTS = r"suggest(?:s|ed|ing)?"
_BEYOND = (
    r"(?<!almost )(?<!nearly )(?:certainly|undoubtedly|definitely)|no doubt|without (?:a )?doubt"
)
_NEGATED = r"not (?P<negated>(?:(?:very|highly) )?(?:un)?likely|(?:im)?probable)"
_WORDS = re.compile(
    rf"\b(?:(?P<modal>{_MODALS})|(?P<adverb>{_ADVERBS})|(?P<possible>{_POSSIBLE})"
    rf"|(?P<compared>{_COMPARED})|(?P<suggests>{_SUGGESTS})|(?P<beyond>{_BEYOND})"
    rf"|(?P<refused>{_NEGATED}))\b",
    re.IGNORECASE,
)
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|by|since|until|till|through|throughout|from|to|during|before|after|of|on|for"
    r"|between|early|mid|late|last|next|this|every|each|around|about|and|or)[ -]"
    r"|[-–/]|\d(?:st|nd|rd|th)? )\Z",
    re.IGNORECASE,
)
_BEFORE_LOWER_MONTH = re.compile(r"\b(?:in|since|until|during|early|mid|late)[ -]\Z", re.IGNORECASE)
_DAY_BEFORE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\Z")
_DATE_AFTER = re.compile(r" \d{4}\b| \d{1,2}(?:st|nd|rd|th)?\b|[-–/]\d")
_MONTH_GOES_ON = re.compile(r"\s+(?:was|is|saw|has|had|brought|and|or|to|will)\b|[-–,’']")
_LOOK_CHARS = 40
_POWER = re.compile(r"\b(?:military|naval|air|full|its|their|whose|\w+['’]s) \Z", re.IGNORECASE)


def outside_scale(text: str, likelihood: Likelihood | None) -> Iterator[tuple[int, int, str]]:
    """Yield each word outside the scale: where it begins and ends, and what to write instead.

    The month of May, military might and "could not" are none.

    Args:
        text: With quotations blanked out.
        likelihood: What the judgement's form says, to be named as the word to write.
    """
    instead = f"write “{likelihood}”" if likelihood else "write a word of the scale, as “likely”"
    for found in _WORDS.finditer(text):
        start, end = found.span()
        word = found[0]
        if found["modal"] and _is_no_hedge(text, start, end):
            continue
        if found["suggests"]:
            reason = "hides how strong the grounds are: say what they show, and how likely that is"
        elif found["beyond"]:
            reason = "goes beyond the scale, which ends at 99 %: write “almost certain”"
        elif found["compared"]:
            reason = f"compares, and does not say how likely it is: {instead}"
        elif found["refused"]:
            reason = f"can be read as several bands of the scale: {_affirmed(found['negated'])}"
        else:
            reason = f"does not say how likely it is: {instead}"
        yield start, end, f"“{word}” {reason}."


def _affirmed(term: str) -> str:
    if "unlikely" in term.casefold() or term.casefold().startswith("im"):
        return "write “likely” or “roughly even chance”"
    return "write “unlikely”"


def _is_no_hedge(text: str, start: int, end: int) -> bool:
    """Tell whether "may" is the month, or "might" a noun."""
    word = text[start:end]
    before, after = text[max(0, start - _LOOK_CHARS) : start], text[end : end + _LOOK_CHARS]
    if word.casefold() == "might":
        return after.startswith(" of ") or _POWER.search(before) is not None
    if word.casefold() != "may":
        return False
    return _is_month(before, after) if word == "May" else _is_other_month(before, after)


def _is_month(before: str, after: str) -> bool:
    """Tell whether "May" is a month: it is but for one that opens a sentence without a subject."""
    if _DATE_AFTER.match(after) or _BEFORE_MONTH.search(before):
        return True
    opens = not before.strip() or before.rstrip()[-1] in ".!?:;•*-–"
    return not opens or _MONTH_GOES_ON.match(after) is not None


def _is_other_month(before: str, after: str) -> bool:
    """Tell whether "may" or "MAY" is a month typed in haste: a verb it mostly is."""
    if re.match(r" \d{4}\b", after) or _BEFORE_LOWER_MONTH.search(before):
        return True
    return _DAY_BEFORE.search(before) is not None and re.match(r"[.,;:)]|\Z", after) is not None
