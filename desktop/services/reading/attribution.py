"""Who says so: the attributions of one sentence, by the patterns in which reports give them.

The patterns are those that the literature on attribution lists: a verb of saying after or before
its subject, "according to", citing and quoting, nominal sources ("a report by"), documents that
show, witnesses that saw, and the passive that names nobody ("is said to").
"""

import re

from desktop.domain.note import Relation
from desktop.services.reading import phrases
from desktop.services.reading import speakers as who
from desktop.services.reading.attributed import Attribution, is_new
from desktop.services.reading.relays import with_citations, with_relays
from desktop.services.reading.saying import by_verb
from desktop.services.reading.silences import silences

_PASSIVE_TO = re.compile(
    r"\b(?:is|are|was|were|has been|have been|had been)(?: \w+ly| also| still| now| both)? (?:said|reported|believed|thought|understood|alleged|rumou?red|claimed|known) to\b"
    r"|\b[Ii]t (?:is|was|has been) (?:\w+ly )?(?:said|reported|believed|understood|alleged|rumou?red|claimed) that\b"
    r"|\b[Rr]eportedly\b|\b[Aa]llegedly\b|\b[Pp]urportedly\b|\b[Uu]nconfirmed reports\b|\b[Rr]umou?rs\b|\baccording to (?:unconfirmed )?reports\b"
)


_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Aa]s reported by|[Aa]s per|[Pp]er) (?=[\w¤])")


_BY_AFTER = re.compile(
    r"\b(?:was|were|been|being|is|are|as) (?:\w+ )?(?:said|reported|confirmed|announced|disclosed|revealed|claimed|published|released|documented|recorded|cited|quoted|seen|verified|posted|observed|carried|filmed|photographed)(?: \w+)? by (?=[\w¤])"
)


_SEEN_BY = re.compile(
    r"\b(?:was|were|is|are|been) (?:\w+ly )?(?:seen|spotted|photographed|filmed|observed|counted|sighted|heard)\b[^,;.]{0,70}? by (?=(?:an?|two|three|our|the|several) )"
)


_QUOTED_AS = re.compile(
    r"\b(?:was|were|is|are) (?:\w+ )?(?:quoted|cited)(?: as (?:saying|having said))?(?: in a statement)?(?P<by> (?:by|in) (?=[\w¤]))?"
)


_SUBJ_QUOTED = re.compile(r"\b(?:quoted|cited|quotes|cites)\s(?=[\w¤])")


_AS_SAYING = re.compile(r" as (?:saying|having said|telling|stating|confirming)\b")


def attributions(text: str, times: list[tuple[int, int]]) -> list[Attribution]:
    """Return the attributions of a sentence in order.

    Args:
        text: The sentence, quotations masked.
        times: Where date words stand in it.
    """
    found = [*silences(text, times), *_quoted(text, times)]
    found += [one for one in _by_phrase(text) if is_new(one, found)]
    found += [one for one in by_verb(text, times, found) if is_new(one, found)]
    found = [one for one in found if one.rule != "witness"] or found
    found.sort(key=lambda one: one.start)
    found = with_citations(text, with_relays(text, found))
    if not found:
        vague = _PASSIVE_TO.search(text)
        if vague:
            return [Attribution((), vague.start(), vague.end(), False, "passive", vague[0])]
    return found


def _quoted(text: str, times: list[tuple[int, int]]) -> list[Attribution]:
    """Find "X quoted Y as saying" and "Y was quoted as saying by X"."""
    found = []
    for match in _QUOTED_AS.finditer(text):
        if "as saying" not in match[0] and match["by"] is None:
            continue
        subject = phrases.backward(text, match.start(), times)
        if subject is None:
            continue
        spoken: tuple[tuple[int, int, Relation], ...] = ((*subject[:2], Relation.QUOTES),)
        end = match.end()
        if match["by"]:
            outlet = phrases.forward(text, match.end())
            if outlet:
                spoken, end = ((*outlet, Relation.SAYS), *spoken), outlet[1]
        found.append(Attribution(spoken, subject[0], end, False, "was quoted", "quoted"))
    for match in _SUBJ_QUOTED.finditer(text):
        saying = _AS_SAYING.search(text, match.end())
        if saying is None or saying.start() - match.end() > 160:
            continue
        subject = phrases.backward(text, match.start(), times)
        quoted = phrases.forward(text, match.end())
        if subject and quoted:
            spoken = ((*subject[:2], Relation.SAYS), (*quoted, Relation.QUOTES))
            found.append(
                Attribution(spoken, subject[0], saying.end(), False, "quoted as saying", "quoted")
            )
    return found


def _by_phrase(text: str) -> list[Attribution]:
    """Find "according to X" and its like."""
    found: list[Attribution] = []
    for pattern, rule in (
        (_ACCORDING, "according to"),
        (_BY_AFTER, "reported by"),
        (_SEEN_BY, "seen by"),
    ):
        for match in pattern.finditer(text):
            phrase = phrases.forward(text, match.end(), opens=match.start() == 0)
            if (
                rule == "seen by"
                and phrase
                and not who.is_witness(text[phrase[0] : phrase[1]], "saw")
            ):
                continue
            if phrase is None or re.match(
                r"(?:unconfirmed )?reports?$|plan$|schedule$", text[phrase[0] : phrase[1]]
            ):
                continue
            first = phrase[0] if rule == "seen by" else match.start()
            one = Attribution(
                ((*phrase, Relation.SAYS),),
                first,
                phrase[1],
                match.start() > 0,
                rule,
                is_seen=rule == "seen by",
            )
            if is_new(one, found):
                found.append(one)
    return found
