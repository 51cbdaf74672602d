"""Where things go: from and to, read from the verbs and prepositions around places."""

import re

from desktop.domain.event import BaseRole
from desktop.services.reading.proposal import Place

_MOTION = re.compile(
    r"\b(?:mov(?:e|ed|es|ing|ement)s?|transfer\w*|transport\w*|withdr\w+|redeploy\w*|deploy\w*|relocat\w*|shift\w*|fl(?:y|ies|ew|own|ying|ights?)|ship(?:ped|ping|ment)|send\w*|sent|left|leav\w+|depart\w*"
    r"|arriv\w*|return\w*|evacuat\w*|vacat\w+|pull\w*|travel\w*|driv\w+|drove|sail\w*|head(?:ed|ing|s)\b|airlift\w*|brought|bring\w*|deliver\w*|land(?:ed|ing|s)?\b|took off|taken off|cross\w*|enter\w*|convoy\w*|exit\w*"
    r"|rotat\w*|dispatch\w*|ferr(?:y|ied)|tow(?:ed|ing)|repatriat\w*|reposition\w*|march\w*|reach\w*|transit\w*|steam\w*|remov\w+|came|coming|come|went|going|go|abandon\w*|moved|loaded|unloaded|reinforce\w*|resettl\w*|haul\w*|truck\w*|hand(?:ed)? over|quit|get out|trucked|rolled|driven|pass(?:ed|ing|es)? through|docked|bound|diverted|re-?routed|sortie\w*|flow\w*|supplied|supplies|taken|take|took|carried|carrying|join\w*|put out|sorties?)\b",
    re.IGNORECASE,
)
_FILL = r"(?:(?:the|a|an|its|their|his|our|this|that|both|nearby|neighbouring|neighboring|northern|southern|eastern|western|central|main|military|naval|air|airport|airfield|air ?base|base|bases|port|city|town|capital|territory|of|in|at|larger|smaller|home|other|another|Russian|Syrian|American|US|Turkish|French|its own|former|nearby|forward|facility|camp|barracks|garrison|positions?)\s+){0,5}"
_FROM = re.compile(
    rf"(?:\b(?:from|out of|away from|off)\s+{_FILL}|\b(?:left|leaving|leave|leaves|vacat(?:e|ed|es|ing)|evacuat(?:e|ed|ing)|abandon(?:ed|ing|s)?|depart(?:ed|ing|s)?|exit(?:ed|ing|s)?|quit(?:ting)?)\s+{_FILL})$",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"(?:\b(?:to|into|onto)\s+(?:[\w'-]+\s+){{1,2}}(?:at|in)\s+{_FILL}|\b(?:to|into|towards?|onto|bound for|back to|en route to)\s+{_FILL}|\b(?:head(?:ed|ing|s)?|left|leaving|rolled|set out|bound|departed|sailed|took off|taken off|flew|flying|set off|set sail|depart|leave)\s+(?:[\w'’,-]+\s+){{0,7}}?for\s+{_FILL}"
    rf"|\b(?:arriv(?:ed|ing|es|al|e|als)|landed|landing|land|docked|touched down|unloaded|delivered|berthed|redeployed)\s+(?:\w+\s+){{0,3}}?(?:at|in)\s+{_FILL}|\blanded on\s+{_FILL}"
    rf"|\b(?:reach(?:ed|ing|es)?|enter(?:ed|ing|s)?)\s+{_FILL})$",
    re.IGNORECASE,
)
_FROM_NOT = re.compile(
    r"\b(?:fired|launched|shelling|strikes?|attack|source|sources|statement|reports?|imagery|images|photos?|footage|video|km|kilomet(?:re|er)s|miles|metres|away|far|people|residents|officials?|control|area|areas|territory|seized|captured|message|pressure|support|permission|data|apart|different|took (?:over|control|back)|wrested)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_TO_NOT = re.compile(
    r"\b(?:next|close|according|due|near|compared|belong\w*|relat\w+|support|threat|damage|adjacent|ally|return of|response|opposed|thanks|up|addition|linked|access|lease|equivalent|similar|answer|refer\w*|prior|subject|told|said|added|visit|ties|attributed|loyal|sold|hand(?:ed|ing)? \w* ?over|aid|road|roads|route|routes|highway|committed|explained|known|turned|visitors|approach|approaches|regard|addressed|presented|lent|leased)\s+(?:back )?$",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?:mov\w+|fl(?:y|ew|own|ying)|sent|arriv\w+|land(?:ed|ing)|transferred|transported|redeployed|relocated|shifted|returned|brought|deployed|gone|going|go|went|came|back|driven|shipped|delivered|taken|position)(?: \w+){0,1} $"
)
_NEAR = re.compile(
    rf"\b(?:near|outside|around|close to|next to|adjacent to|vicinity of|(?:km|kilomet(?:re|er)s|miles) (?:\w+ )?(?:of|from)|north of|south of|east of|west of|surrounding|beside|by)\s+{_FILL}$",
    re.IGNORECASE,
)


def is_motion(text: str) -> bool:
    """Tell whether a claim speaks of something that moves."""
    return _MOTION.search(text) is not None


def role_of(text: str, start: int, end: int, *, moves: bool) -> BaseRole:
    """Return what the place at ``[start, end)`` of a claim is to what happens.

    Args:
        text: The claim.
        start: The first character of the place's name.
        end: The character behind it.
        moves: Whether the claim speaks of something that moves.
    """
    before = text[max(0, start - 90) : start]
    if moves and text[start:end].lower() in {"there", "here"}:
        if re.search(r"\bfrom $", before):
            return BaseRole.FROM
        return BaseRole.TO if _THERE.search(before) else BaseRole.AT
    if _NEAR.search(before):
        return BaseRole.NEAR
    if not moves:
        return BaseRole.AT
    out = _FROM.search(before)
    if out and not _FROM_NOT.search(
        before[: out.start()] + " "
        if not before[: out.start()].endswith(" ")
        else before[: out.start()]
    ):
        return BaseRole.FROM
    into = _TO.search(before)
    if into and not _TO_NOT.search(before[: into.start()]):
        return BaseRole.TO
    if re.match(
        r".{0,40}\b(?:be|been|was|were|is|are|being) (?:\w+ly )?(?:vacated|evacuated|abandoned)\b",
        text[end:],
    ):
        return BaseRole.FROM
    if out is None and re.search(
        r"\b(?:withdrawal|pull-?out|pullback|departure|evacuation|exit|drawdown)\b",
        text[end : end + 25],
        re.I,
    ):
        return BaseRole.FROM
    return BaseRole.AT


def ends(text: str, start: int, places: list[Place]) -> tuple[Place | None, Place | None]:
    """Return where a movement comes from and goes to, None where the claim does not say.

    Args:
        text: The claim.
        start: Where it begins in the article.
        places: Bases and places that it names or means.
    """
    if not is_motion(text):
        return None, None
    found: dict[BaseRole, Place] = {}
    for place in places:
        role = role_of(text, place.words.start - start, place.words.end - start, moves=True)
        if role in {BaseRole.FROM, BaseRole.TO}:
            known = found.get(role)
            if known is None or (place.is_base and not known.is_base):
                found[role] = place
    return found.get(BaseRole.FROM), found.get(BaseRole.TO)
