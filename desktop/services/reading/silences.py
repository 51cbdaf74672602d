"""Who did not comment: declined, did not answer, said nothing."""

import re

from desktop.domain.note import Relation
from desktop.services.reading import phrases
from desktop.services.reading.attributed import Attribution

_SILENT = re.compile(
    r"\b(?:(?:has|have|had) (?:not|never) (?:yet )?(?:confirmed|commented)|did not confirm|(?:has|have|had) nothing to (?:say|add|report)|(?:is|are|was|were) not in a position to comment|(?:did|do|does|would|will) not (?:\w+ ){0,3}comment|(?:did|do|does|would|will) not be drawn"
    r"|(?:has |have |had )?(?:made|issued|given|gave|offered|provided|returned) no (?:\w+ ){0,2}(?:comment|statement|mention|answer|reply|response|explanation|reaction)|(?:has|have|had) said nothing|(?:has|have|had|did|does|do|was|were|is|are|could|would)(?:\s|n[’']t\s)(?:\w+ )?(?:not|never)? ?(?:yet )?(?:\w+ly )?(?:publicly |officially )?"
    r"(?:made|make|issued|issue|offered|offer|given|give|provided|provide|released|returned|return|commented|comment|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|react(?:ed)?|available for comment|be reached|reached for comment)"
    r"(?: (?:an?|any|to|on|for|official|immediate|public|further|formal|repeated|several|multiple|written|e-?mailed|emails?|details|calls|messages|phone|questions|request|requests|comment|comments|statement|response|reaction|seeking|the|about|reporters|matter|its|their|from|journalists))*"
    r"|(?:declined|refused|declines) (?:to )?(?:\w+ )?(?:comment|be drawn|discuss|answer|say|give|provide|elaborate|confirm or deny|respond|confirm)\b|(?:declined|refused)(?= \w+['’]s? request)"
    r"|(?:has|have|had) (?:yet|still) to (?:comment|respond|reply|react|make|issue)\b|(?:has|have) yet to (?:publicly )?(?:comment|respond)\b"
    r"|(?:had|has|have) no (?:\w+ )?comment|made no (?:\w+ )?(?:comment|statement|mention)|would neither confirm nor deny|neither confirmed nor denied"
    r"|(?:gave|provided|offered|giving) no (?:\w+ )?(?:details|comment|information|explanation|figures|figure|timeline|date|number|numbers)|did not (?:\w+ )?(?:elaborate|specify|say (?:when|where|how|why|whether|which|what|who))"
    r"|(?:remained|remains|kept|stayed|stays|keeps|is|was) silent|(?:has |have |had )?left (?:\w+ ){0,2}(?:questions|requests|calls|letters) unanswered|(?:was|were|is|are) (?:unavailable|unreachable)(?: for comment)?|not (?:immediately )?available for comment|went unanswered|without (?:further )?comment)\b",
    re.I,
)


_COMMENT_ON = re.compile(
    r"\b(?:unavailable|unreachable|call|comment|respond|repl|react|reach|statement|declin|refus|silent|elaborate|specify|say|confirm|no |neither|answer|unanswered)",
    re.I,
)


_NO_COMMENT_FROM = re.compile(
    r"\b(?:no|without any|without) (?:\w+ ){0,2}(?:comment|reaction|response|word|statement|confirmation)(?: (?:was|has been|is|were) (?:\w+ )?(?:issued|available|made|given|forthcoming|published|released))?(?: \w+ly)?,? (?:from|by) (?=[\w¤])",
    re.I,
)


_BARE_SILENCE = re.compile(
    r"\b[Nn]o (?:\w+ )?(?:comment|reply|response|answer)\b|\b(?:nobody|no one) (?:[\w'-]+ ){0,5}(?:answered|replied|responded|was available|could be reached)\b",
    re.IGNORECASE,
)


def silences(text: str, times: list[tuple[int, int]]) -> list[Attribution]:
    """Return who did not comment in a sentence; nobody named is still no support."""
    found: list[Attribution] = []
    match = _NO_COMMENT_FROM.search(text)
    if match:
        phrase = phrases.forward(text, match.end())
        if phrase:
            spoken = ((*phrase, Relation.SAYS),)
            found.append(
                Attribution(
                    spoken, match.start(), phrase[1], False, "no comment from", is_silent=True
                )
            )
    for match in _SILENT.finditer(text):
        if not _COMMENT_ON.search(match[0]) or not _is_silence(match[0]):
            continue
        subject = phrases.backward(text, match.start(), times)
        if subject is None:
            continue
        spoken = ((*subject[:2], Relation.SAYS),)
        found.append(
            Attribution(
                spoken, subject[0], match.end(), False, "no comment", match[0], is_silent=True
            )
        )
    bare = _BARE_SILENCE.search(text)
    if bare and not found:
        # Nobody is named, but it must not be taken for support.
        found.append(Attribution((), bare.start(), bare.end(), False, "no comment", is_silent=True))
    return found


def _is_silence(words: str) -> bool:
    low = words.lower()
    if re.match(r"(?:has|have|had|did|does|do|was|were|is|are|could|would)\b", low):
        return (
            re.search(
                r"\bnot\b|n[’']t\b|\bnever\b|yet to|still to|\bno\b|neither|silent|nothing|unanswered|unavailable|unreachable",
                low,
            )
            is not None
        )
    return True
