"""Which kind of event or base the words of a table's column mean."""

import re
from functools import lru_cache

from desktop.domain.base import BaseKind
from desktop.domain.event import EventKind
from desktop.domain.folding import fold

_EVENTS = (
    (EventKind.STRIKE, r"air ?strike|drone strike|shelling|bombardment|missile strike|strike"),
    (
        EventKind.ATTACK,
        r"attack|boarded|boarding|hijack\w*|fired upon|ied|saf|ambush|clash\w*|explosion",
    ),
    (EventKind.EXERCISE, r"exercise|drill|manoeuvres?|maneuvers?"),
    (EventKind.ACCIDENT, r"accident|crash\w*|mishap"),
    (EventKind.ARRIVAL, r"arriv\w+|landed"),
    (EventKind.DEPARTURE, r"depart\w+|left"),
    (EventKind.WITHDRAWAL, r"withdr\w+|pull ?out"),
    (EventKind.DEPLOYMENT, r"deploy\w*"),
    (EventKind.CONSTRUCTION, r"construct\w*|building|expansion"),
    (EventKind.AGREEMENT, r"agreement|treaty|truce|ceasefire"),
    (EventKind.SIGHTING, r"sighting|spotted|seen"),
    (EventKind.STATEMENT, r"statement|announcement"),
)
_BASES = (
    (BaseKind.AIR_BASE, r"air ?base|air force|air station|afb|raf"),
    (BaseKind.NAVAL_BASE, r"naval|navy|port|shipyard"),
    (BaseKind.RADAR_SITE, r"radar"),
    (BaseKind.HEADQUARTERS, r"headquarters|hq"),
    (BaseKind.DEPOT, r"depot|arsenal|storage"),
    (BaseKind.OUTPOST, r"outpost|checkpoint|observation post"),
    (BaseKind.GARRISON, r"garrison|barracks|army|fort|camp"),
    (BaseKind.AIRPORT, r"airport|airfield|aerodrome|airstrip"),
)
_EVENT_WORDS = tuple((kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _EVENTS)
_BASE_WORDS = tuple((kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _BASES)


def event_kind(text: str) -> EventKind:
    """Return the kind of event that words name, "other" where they name none."""
    return _kept_kind(text) if len(text) <= _LONGEST_KEPT else _event_kind(text)


def _event_kind(text: str) -> EventKind:
    folded = fold(text)
    if folded in set(EventKind):
        return EventKind(folded)
    return next((kind for kind, words in _EVENT_WORDS if words.search(folded)), EventKind.OTHER)


_LONGEST_KEPT = 100
_kept_kind = lru_cache(maxsize=1_000)(_event_kind)


def base_kind(text: str, name: str) -> BaseKind:
    """Return the kind of base that words name, else the one that its name says."""
    folded = fold(text).replace("_", " ")
    if folded in set(BaseKind):
        return BaseKind(folded)
    for said in (folded, fold(name)):
        for kind, words in _BASE_WORDS:
            if words.search(said):
                return kind
    return BaseKind.OTHER
