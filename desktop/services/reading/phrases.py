"""The noun phrases that stand before and after a verb of saying, cut out of a sentence."""

import re

from desktop.services.reading.lexicon import (
    PERSON_ROLE,
    PERSON_TITLE,
)

MOST_WORDS = 18


_STOP = re.compile(
    r"[.;:“”\"«»()\n]|,? (?:that|who|which|whom|whose|as saying|as having|said|says|told|tells|saying|adding|citing|quoting|while|but"
    r"|after|before|when|because|where|although|though|unless|if)\b"
    r"|,? (?:late |early |earlier |later )?(?:on|in|at) (?:an?|the|its|his|her|their)?\s?(?:\w+ ){0,2}(?:statement|interview|post|posts|briefing|message|remarks"
    r"|comments|press|news conference|report|video|Telegram|X|Twitter|Facebook|social|website|evening|channel)\b"
    r"|,? (?:on )?(?:last |next |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|month|year)\b"
    r"|,? (?:yesterday|today|earlier|later|last|late|early|recently|overnight)\b|,? on (?:January|February|March|April|May|June|July|August|September|October|November|December|\d)"
    r"|,? in (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b"
    r"|,? (?:has|have|had|was|were|is|are|will|would|could|can|may|might|should|must|did|does)\b"
    r"|(?<=\w), (?=and\b|but\b|with\b|as\b|in\b|at\b|there\b|it\b|he\b|they\b)"
)


_APPOSITION = re.compile(
    r", (?:an?|the|its|their|his|her|who|head|chief|commander|director|deputy|spokes\w+|governor|mayor|co-|leader)\b"
)


_TRAILING = re.compile(
    r"(?:[\s,]+(?:also|once|later|earlier|then|previously|repeatedly|separately|publicly|officially|reportedly|again|still|now|however|meanwhile"
    r"|first|recently|nevertheless|thus|just|itself|themselves|only|has|have|had|would|will|did|does|do|not|n't|have not|has not|is|are|was|were|been"
    r"|quickly|swiftly|strongly|firmly|flatly|briefly|independently|immediately|privately|formally|initially|subsequently|often|both|all|could|can|cannot|yet"
    r"|(?:on|in|at|via|through) (?:its|his|her|their|an?|the)?\s?(?:[\w-]+ ){0,3}(?:statement|interview|post|posts|briefing|message|remarks|comments|conference|channel|website|Telegram|X|Facebook|Twitter|report|update|bulletin|communique|communiqué|note|letter|thread|video|brief)))+$",
    re.IGNORECASE,
)


_DANGLING = re.compile(
    r"\s(?:from|dated|of|on|in|since|for|taken|captured|published|released|obtained)(?: (?:on|in))?$"
)


_LEADING = re.compile(
    r"^(?:(?:and|but|while|whereas|although|though|however|meanwhile|also|yet|so|for|as|after|when|because|if|that|then|separately|later|earlier"
    r"|still|nevertheless|instead|additionally|moreover|elsewhere|similarly|(?-i:UPDATE|BREAKING|NEW|JUST IN|Update|Breaking)|in turn|for \w+ part|by contrast)\b[:,]?\s+)+",
    re.IGNORECASE,
)


_FINITE = re.compile(
    r"\b(?:has|have|had|was|were|is|are|will|would|can|may|might|could|began|begun|left|took|came|went|fell|flew|became|remained|hit|made|held|kept|saw|[a-z]{3,}ed)\b"
)


_ADVERBIAL = re.compile(
    r"(?:In|On|At|After|Before|During|Since|By|From|Meanwhile|However|Earlier|Later|Separately|Also)\b"
)
_AUXILIARY = re.compile(
    r"\b(?:has|have|had|was|were|is|are|will|would|could|began|left|took|came|went|fell|flew|became)\b(?!-)"
)


_NOT_SPEAKER = re.compile(
    r"^(?:there|this|that|these|those|which|what|where|when|nothing|something|anything|everything|one|some|others|who|it is|it was|as|the move|the attack"
    r"|the agreement|the withdrawal|no|not|to|of|in|on|at|by|for|from|with)$",
    re.IGNORECASE,
)


def forward(text: str, at: int, *, opens: bool = False) -> tuple[int, int] | None:
    """Return where the noun phrase that begins at ``at`` stands in a masked sentence.

    Args:
        text: The sentence.
        at: Where the phrase begins.
        opens: Whether it opens the sentence, so that the main clause comes behind its comma.
    """
    stop = _STOP.search(text, at)
    end = stop.start() if stop else len(text)
    commas = [at + match.start() for match in re.finditer(",", text[at:end])]
    if commas:
        told = _APPOSITION.match(text, commas[0]) or re.match(r", [A-Z]", text[commas[0] :])
        # An aside is closed by a comma; without one a whole clause stands there.
        verb = stop is not None and _AUXILIARY.search(stop[0]) is not None
        clause = len(commas) == 1 and (opens or verb)
        end = commas[0] if clause else [*commas[1 if told else 0 :], end][0]
    end = at + len(text[at:end].rstrip(" ,-–—"))
    return (at, end) if _is_phrase(text[at:end]) else None


def is_clause(text: str) -> bool:
    """Tell whether words have a finite verb: whether they may be somebody's whole statement."""
    return _FINITE.search(text) is not None


def backward(text: str, cue: int, times: list[tuple[int, int]]) -> tuple[int, int, bool] | None:
    """Return where the subject of a verb at ``cue`` stands, and whether it is told aside.

    It is told aside where a clause that ends in a comma stands between: "Mr A, head of B, said".
    """
    begin = _clause_start(text, cue)
    end = _without_tail(text, begin, cue, times)
    parts = _parts(text, begin, end)
    if not parts:
        return None
    first, last = parts[-1]
    aside = "," in text[end:cue] or text[first:last].lower().startswith(("who", "which"))
    if aside and len(parts) > 1:
        number = len(parts) - 1
        while number > 0 and _is_aside(text[parts[number][0] : parts[number][1]]):
            if _ADVERBIAL.match(text[parts[number - 1][0] : parts[number - 1][1]]):
                break
            number -= 1
        first, last = parts[number]
    first = _after_lead(text, first, last, times)
    end_of = re.search(r"\s(?:who|which|whose|speaking|that)\b", text[first:last])
    if end_of:
        last = first + end_of.start()
    if _AUXILIARY.search(text[first:last]):
        return None
    return (first, last, aside) if _is_phrase(text[first:last]) else None


def _clause_start(text: str, cue: int) -> int:
    begin = 0
    for match in re.finditer(r"[;:]\s|\s[—–-]\s|[”\"»],?\s|[?!]\s|\)\s", text[:cue]):
        begin = match.end()
    return begin


def _without_tail(text: str, begin: int, cue: int, times: list[tuple[int, int]]) -> int:
    end = cue
    while True:
        before = end
        end = begin + len(text[begin:end].rstrip(" ,"))
        for low, high in times:
            if begin <= low and high == end:
                end = begin + len(_DANGLING.sub("", text[begin:low].rstrip()))
        tail = _TRAILING.search(text[begin:end])
        if tail:
            end = begin + tail.start()
        if end == before:
            break
    return begin + len(text[begin:end].rstrip(" ,"))


def _parts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    found, at = [], begin
    for match in re.finditer(r",\s", text[begin:end]):
        found.append((at, begin + match.start()))
        at = begin + match.end()
    found.append((at, end))
    return [(a, b) for a, b in found if text[a:b].strip()]


def _is_aside(part: str) -> bool:
    words = part.strip()
    return (
        re.match(r"(?:who|which|whose|whom|speaking|citing|quoting|quoted|taken|captured|dated|released|published|obtained|reviewed|seen|contacted|reached|asked|speaking|head|chief|commander|director|deputy|spokes\w+|an?|the|its|their|in|on|at|with|under"
                 r"|governor|mayor|leader|founder|president|co-|editor|formerly|now|then|based|asking|using)\b", words) is not None
        and not PERSON_TITLE.match(words)
    )  # fmt: skip


def _after_lead(text: str, first: int, last: int, times: list[tuple[int, int]]) -> int:
    """Skip conjunctions, a date and another clause before the subject."""
    while True:
        before = first
        lead = _LEADING.match(text[first:last])
        if lead:
            first += lead.end()
        for low, high in times:
            if low <= first + 1 and first < high < last:
                first = high + len(text[high:last]) - len(text[high:last].lstrip(" ,"))
        for joint in re.finditer(
            r"\b(?:and|but|as|while|because|after|though|although|when)\s", text[first:last]
        ):
            if _FINITE.search(text[first : first + joint.start()]):
                first += joint.end()
                break
        if first == before:
            return first


def _is_phrase(text: str) -> bool:
    words = text.split()
    if not words or len(words) > MOST_WORDS or _NOT_SPEAKER.match(text.strip()):
        return False
    if re.match(
        r"(?:to|of|in|on|at|by|for|from|with|into|about|whether|how|why|not)\s", text, re.I
    ) and not PERSON_ROLE.search(text):
        return False
    return words[-1].lower() not in {
        "the",
        "a",
        "an",
        "of",
        "its",
        "their",
        "to",
        "in",
        "for",
        "no",
        "by",
        "any",
        "and",
        "newly",
        "with",
        "all",
        "not",
    } and any(c.isalpha() for c in text)
