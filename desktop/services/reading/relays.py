"""Who passes whose words on: citing, an interview with, according to, quoted by."""

import re
from dataclasses import replace

from desktop.domain.note import Relation
from desktop.services.reading import phrases
from desktop.services.reading import speakers as who
from desktop.services.reading.attributed import Attribution
from desktop.services.reading.lexicon import DOCUMENT

_CITING = re.compile(
    r"\b(?:citing|quoting|relaying|which cited|which quoted|who cited|with reference to|attributing (?:it|this|the report) to) (?=[\w¤])",
    re.I,
)


_INTERVIEW = re.compile(
    r"\b(?:in|during) an? (?:\w+ ){0,3}interview (?:with|to|published by|aired by|carried by) (?=[\w¤])|\bin (?:comments|remarks|a statement|quotes) (?:carried|published|relayed|reported|broadcast|quoted|aired) by (?=[\w¤])|\bin (?:comments|remarks) to (?=[A-Z])"
)


def with_citations(text: str, found: list[Attribution]) -> list[Attribution]:
    """Append whom a speaker cites: "state media said, citing a ministry source"."""
    for match in _CITING.finditer(text):
        phrase = phrases.forward(text, match.end())
        if phrase is None or not who.may_speak(text[phrase[0] : phrase[1]]):
            continue
        link = ((*phrase, Relation.CITES),)
        owner = _nearest(found, match.start())
        if owner is None:
            found.append(Attribution(link, match.start(), phrase[1], match.start() > 0, "citing"))
            continue
        one = found[owner]
        found[owner] = replace(
            one, speakers=one.speakers + link, start=min(one.start, match.start()),
            end=one.end if match.start() < one.start else max(one.end, phrase[1]),
        )  # fmt: skip
    return found


def with_relays(text: str, found: list[Attribution]) -> list[Attribution]:
    """Put who carries the words before who says them: an interview, a statement carried by."""
    relays = [*_INTERVIEW.finditer(text)]
    for match in relays:
        phrase = phrases.forward(text, match.end())
        owner = _nearest([one for one in found if one.speakers], match.start())
        if phrase is None or owner is None or not who.is_outlet(text[phrase[0] : phrase[1]]):
            continue
        one = found[owner]
        first = one.speakers[0]
        changed = (
            (*phrase, Relation.SAYS),
            (first[0], first[1], Relation.QUOTES),
            *one.speakers[1:],
        )
        found[owner] = replace(one, speakers=changed, end=max(one.end, phrase[1]))
    for number, one in enumerate(found):
        found[number] = _split_relay(text, one)
    return _merged(text, found)


def _split_relay(text: str, one: Attribution) -> Attribution:
    """Read "a source quoted by X" and "a statement released by X" as two speakers where they are."""
    if len(one.speakers) != 1:
        return one
    first, last, _how = one.speakers[0]
    match = re.search(r",? (?:quoted|cited|interviewed) by (?=\S)", text[first : last + 40])
    if match is None or first + match.start() >= last + 2:
        return one
    outlet = phrases.forward(text, first + match.end())
    if outlet is None or not who.is_outlet(text[outlet[0] : outlet[1]]):
        return one
    spoken = ((*outlet, Relation.SAYS), (first, first + match.start(), Relation.QUOTES))
    return replace(one, speakers=spoken, end=max(one.end, outlet[1]))


def _merged(text: str, found: list[Attribution]) -> list[Attribution]:
    """Make one of "the minister said …, according to state media": the second carries the first."""
    if len(found) != 2 or any(one.is_silent for one in found):
        return found
    inner, outer = found
    if outer.rule not in {"according to", "reported by"}:
        if inner.rule == "according to" and inner.start == 0 and outer.trails and outer.speakers:
            inner, outer = outer, inner
        else:
            return found
    phrase = text[outer.speakers[0][0] : outer.speakers[0][1]]
    if not (who.is_outlet(phrase) or DOCUMENT.search(phrase)) or not inner.speakers:
        return found
    spoken = (outer.speakers[0], *((a, b, Relation.QUOTES) for a, b, _how in inner.speakers))
    return [replace(inner, speakers=spoken)]


def _nearest(found: list[Attribution], at: int) -> int | None:
    """Return the attribution that stands nearest before ``at``, else the first after it."""
    before = [number for number, one in enumerate(found) if one.start <= at]
    if before:
        return before[-1]
    return 0 if found else None
