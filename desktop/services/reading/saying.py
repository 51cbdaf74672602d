"""Verbs of saying with their subject, before it or after it."""

import re
from dataclasses import replace
from itertools import islice

from desktop.domain.note import Relation
from desktop.services.reading import phrases
from desktop.services.reading import speakers as who
from desktop.services.reading.attributed import Attribution, is_new
from desktop.services.reading.clear_verbs import AMBIGUOUS, is_clear
from desktop.services.reading.lexicon import DOCUMENT, SAYING, SEEING, SHOWING

# More verbs of saying than any sentence has: the rest of an endless one is left alone.
MOST_VERBS = 12
_VERB = re.compile(
    r"\b("
    + "|".join(sorted({*SAYING, *SHOWING, *SEEING, "played", "plays"}, key=len, reverse=True))
    + r")\b"
)


_DENYING_MORE = frozenset(["contradicted", "contradicts", "refutes", "rebutted"])


_DENYING = _DENYING_MORE | frozenset(
    {
        "disputed",
        "disputes",
        "contested",
        "denied",
        "denies",
        "deny",
        "rejected",
        "rejects",
        "dismissed",
        "dismisses",
        "refuted",
    }
)


_NEVER_BEFORE = re.compile(
    r"\b(?:to|the|an?|of|its|their|his|her|these|those|any|no|newly|recently|for|with|in|by|all|be|been|being|was|were|is|are|get|got|as|not|so|previously|could|cannot|unable to|each|every|some|most|confirmed|reports|also the|on|at|from|about|this|or|two|three|many|several|more|such|then-)\s$",
    re.I,
)


# Nouns and participles that look like the verb.
_NO_VERB_AFTER = re.compile(
    r"^\s(?:of|in the|for the|by(?! (?:phone|telephone|email|text|radio|letter))|from|to (?:have|be|a|the|over)|responsibility|lives|wounded|killed|dead|missing|shortage|flights?)\b"
)


_THAT = re.compile(
    r"^(?:\s(?:on|in|at) [\w ]{1,30}|\s\w+ly|\s(?:last|this|earlier|late) \w+|,| to \w+| [A-Z]\w+)*,?\s(?:that|how|¤|[“\"«])|^\s?[:,]?\s?[“\"«:]"
)


_REPORT_TAIL = re.compile(
    r"^(?: in (?-i:[A-Z])[\w'’-]+)?(?: by (?:phone|telephone|e-?mail|text|radio|letter))?(?:,? (?:also|separately|earlier|later|again|today|yesterday|meanwhile))?(?:,? (?:in|on|at|via|through|during|to) (?:an?|the|its|his|her|their|state|local|X|Telegram|Facebook|Twitter)?\s?(?:[\w-]+ ){0,4}?(?:statement|interview|post|posts|briefing|message|remarks|comments|conference|channel|website|Telegram|X|Facebook|Twitter|report|letter|reply|note|update|bulletin|communique|communiqué|television|radio|media|parliament|reporters|journalists))?(?: (?:issued|published|released|posted|dated|sent|made|carried|broadcast))?",
    re.I,
)


_AND = re.compile(r"\b(?:and|but) (?:\w+ly |also |again )?$")


_TOLD = re.compile(r"^\s(?=[\w¤])")


def by_verb(text: str, times: list[tuple[int, int]], known: list[Attribution]) -> list[Attribution]:
    """Return the attributions by verbs of saying, those left out whose words are taken already."""
    found: list[Attribution] = []
    for match in islice(_VERB.finditer(text), MOST_VERBS):
        taken = any(one.start <= match.start() < one.end for one in (*known, *found))
        if (
            taken
            or _NEVER_BEFORE.search(text[: match.start()])
            or _NO_VERB_AFTER.match(text[match.end() :])
        ):
            continue
        if (
            found
            and _AND.search(text[: match.start()])
            and not _has_subject(text, found[-1], match.start())
        ):
            found[-1] = replace(found[-1], is_denial=found[-1].is_denial or match[0] in _DENYING)
            continue
        one = _inverted(text, match, times) or _plain(text, match, times)
        if one is not None and is_new(one, found):
            found.append(one)
    return found


def _has_subject(text: str, before: Attribution, at: int) -> bool:
    """Tell whether a verb after "and" has a subject of its own."""
    return re.search(
        r"\band\s+(?:an?|the|its|their|[A-Z]|\w+s\b)", text[before.end : at]
    ) is not None and not _AND.search(text[:at])


def _inverted(text: str, match: re.Match[str], times: list[tuple[int, int]]) -> Attribution | None:
    """Read "…, said Colonel X"."""
    before = text[: match.start()].rstrip()
    if not before.endswith((",", "”", '"', "»", "’", "?", "!")) or match[0] not in SAYING:
        return None
    quoted = before.endswith(("”", '"', "»", "”,", '",', "»,"))
    if match[0] in AMBIGUOUS - {"noted", "posted"} or not (quoted or _ends_a_clause(before)):
        return None
    if not quoted and match[0] not in _INVERTING:
        return None
    subject = (
        phrases.forward(text, match.end() + 1)
        if text[match.end() : match.end() + 1] == " "
        else None
    )
    if subject is None:
        return None
    goes_on = re.search(r"\w", text[subject[1] :]) is not None
    if not quoted and goes_on and who.PRONOUN.match(text[subject[0] : subject[1]]):
        return None
    end = _tail(text, subject[1], times)
    return Attribution(
        ((*subject, Relation.SAYS),),
        match.start(),
        end,
        True,
        "said X",
        match[0],
        is_denial=match[0] in _DENYING,
    )


def _ends_a_clause(before: str) -> bool:
    """Tell whether a whole clause stands before the comma, and no mere aside."""
    parts = before.rstrip(",").split(", ")
    if re.match(r"(?:who|which|whose|an?|the|head|chief)\b", parts[-1]) and len(parts) > 1:
        return False
    return phrases.is_clause(parts[-1]) or (len(parts) > 1 and phrases.is_clause(parts[-2]))


_INVERTING = frozenset(
    [
        "said",
        "says",
        "writes",
        "added",
        "reported",
        "wrote",
        "announced",
        "explained",
        "noted",
        "warned",
        "stated",
    ]
)


def _plain(text: str, match: re.Match[str], times: list[tuple[int, int]]) -> Attribution | None:
    """Read "X said (that) …", "… , X said", "imagery shows", "a reporter saw"."""
    subject = phrases.backward(text, match.start(), times)
    if subject is None:
        return None
    first, last, _aside = subject
    phrase, verb = text[first:last], match[0]
    follows = text[match.end() :]
    is_document = DOCUMENT.search(phrase) is not None and not re.search(
        r"\bofficials?\b|\bsources?\b", phrase
    )
    if verb in SEEING and not (is_document or who.is_witness(phrase, verb)):
        return None
    if verb in SHOWING and verb not in SAYING and not is_document:
        return None
    if verb in AMBIGUOUS and not (
        is_document
        or text[:first].rstrip().endswith(("”", '"', "»", "”,", '",', "»,"))
        or _THAT.match(follows)
        or verb in SEEING
        or is_clear(verb, phrase, follows)
    ):
        return None
    end = _tail(text, match.end(), times)
    spoken: tuple[tuple[int, int, Relation], ...] = ((first, last, Relation.SAYS),)
    if verb in {"told", "tells", "informed"} and _TOLD.match(follows):
        hearer = phrases.forward(text, match.end() + 1)
        if hearer:
            heard = re.split(r" (?:that|on|in|by|the)\b", text[hearer[0] : hearer[1]])[0]
            if who.is_outlet(heard):
                spoken = (
                    (hearer[0], hearer[0] + len(heard), Relation.SAYS),
                    (first, last, Relation.QUOTES),
                )
            end = _tail(text, max(end, hearer[0] + len(heard)), times)
    trails = not re.search(r"\w{3,}.*\w{3,}", text[end:]) and first > 10
    return Attribution(
        spoken, min(first, match.start()), end, trails,
        "document" if is_document else "witness" if verb in SEEING else "X said",
        verb, is_denial=verb in _DENYING, is_seen=who.is_witness(phrase, verb),
    )  # fmt: skip


def _tail(text: str, at: int, times: list[tuple[int, int]]) -> int:
    """Take the date and the place of saying that stand beside a verb of saying into it."""
    end = at
    while True:
        before = end
        match = _REPORT_TAIL.match(text[end:])
        end += match.end() if match else 0
        for low, high in times:
            if low >= end and not text[end:low].strip(" ,"):
                end = high
        if end == before:
            return end
