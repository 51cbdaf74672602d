"""Parts a sentence that makes several claims, where each part has a subject and a verb."""

import re

from desktop.services.reading import actions

_JOINT = re.compile(
    r"(?:;\s+(?:and\s+|but\s+|while\s+)?|[,—–]?\s(?:while|whereas)\s|,\s(?:but|and|though|although)\s|\s[—–]\s|,\s(?=then\s)| and (?=that (?:the|a|its|their|more|two|some)))"
)
_SUBJECT = re.compile(
    r"^(?:that\s+)?(?:(?:an?|the|its|their|his|her|some|others?|another|two|three|four|five|six|several|many|most|part|both|all|no|one|more|about|around|at least|[A-Z0-9¤]|[a-z]+s\b|it|he|she|they|there|then)[\w'’¤\-]*\b)"
)
_VERB = re.compile(
    r"\b(?:has|have|had|was|were|is|are|will|would|can|may|might|could|began|left|took|came|went|fell|flew|became|remains?|hit|made|held|kept|saw|said|says|told|struck|sent|stood|drove|shut|set|did|does|do|continues?|return|plans?|withdrew|shows?|sits|lies|hosts|houses|serves|operates|expects|believes|denies|denied|[a-z]{3,}ed)\b"
)
LEAST_WORDS = 3
MOST_WORDS_BEFORE_VERB = 14


def split(text: str) -> list[tuple[int, int]]:
    """Return the claims of a masked sentence as half-open ranges; most sentences make one.

    A part stands alone where it has a subject of its own, a finite verb and a kind of event, and
    where what is left has these too.
    """
    found, at = [], 0
    for match in _JOINT.finditer(text):
        before, after = text[at : match.start()], text[match.end() :]
        if _stands_alone(before, False) and _stands_alone(after, True):
            found.append((at, match.start()))
            at = match.end()
    found.append((at, len(text)))
    return found


def _stands_alone(part: str, is_later: bool) -> bool:
    if len(part.split()) < LEAST_WORDS or not _VERB.search(part):
        return False
    if is_later:
        if not _SUBJECT.match(part):
            return False
        verb = _VERB.search(part)
        if verb is None or len(part[: verb.start()].split()) > MOST_WORDS_BEFORE_VERB:
            return False
    # "As the base fell, …" and "If it leaves, …" do not stand alone.
    elif re.match(
        r"(?:as|if|when|after|before|although|though|while|because|since|until|unless|despite)\b",
        part.strip(),
        re.I,
    ):
        return False
    found = actions.kinds(part)
    return (
        bool(found and found[0][1] >= actions.LEAST_WEIGHT)
        or re.search(r"\bcomment\b", part) is not None
    )
