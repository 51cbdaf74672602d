"""What "this base", "here" and "the airport" mean: the nearest fitting base, always as a guess."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from itertools import pairwise

from desktop.queries.known_names import Known, KnownBase
from desktop.services.reading.lexicon import COUNTED, FACILITY, MONTHS, WEEKDAYS
from desktop.services.reading.names import NameIndex
from desktop.services.reading.places import country_in, kinds_of
from desktop.services.reading.proposal import Place
from desktop.services.reading.text import Words

# No word that begins another phrase: "the force to leave this base" is not one base.
_ADJECTIVE = (
    r"(?!(?:to|of|this|that|the|an?|at|in|on|for|and|or|from|by|with|leave|left|as|its|their|our|was|were|is|are"
    r"|has|had|have|will|would|said|into)\b)[\w'’-]+"
)
_ADJECTIVE_LOW = _ADJECTIVE.replace(r"[\w'’-]+", r"(?:[a-z][\w'’-]*|[A-Z]\w+ean|[A-Z]\w+ic)")
_DEFINITE = re.compile(
    rf"\b(?P<det>this|that|the|an?|their|its|our|another|one|same|each) (?P<adj>(?:{_ADJECTIVE} ){{0,4}}?)(?P<kind>{FACILITY})\b(?P<after>(?:['’]s)?(?: (?:in|on|off|along|near) (?:the )?(?:(?-i:{_ADJECTIVE_LOW}) ){{0,3}}(?:coast of |north of |south of |east of |west of |of )?(?-i:(?!(?:{MONTHS}|{WEEKDAYS})\b)[A-Z])[\w'’-]+)?)",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    rf"\b(?:the )?(?P<count>both|{'|'.join(COUNTED)}|these|those|the) (?P<adj>(?:[\w'’-]+ ){{0,3}}?)(?P<kind>{FACILITY})s\b",
    re.IGNORECASE,
)
_EXACT = {"airport": "airport", "airbase": "air base", "air base": "air base"}
_HERE = re.compile(
    r"\bhere\b|\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|could|can|remains?|appears?|seems?|be|been)\b)",
    re.IGNORECASE,
)
_FORCE_THERE = re.compile(
    r"\b(?:the|part of the|some of the|its|their|that) (?:force|garrison|contingent|troops|forces|unit|detachment|presence|deployment|rest|remaining (?:troops|forces|soldiers))\b",
    re.IGNORECASE,
)
_LEAVING = re.compile(
    r"\b(?:leav\w+|left|withdr\w+|vacat\w+|evacuat\w+|pull\w* out|from|exit\w*|depart\w*|abandon\w*|out of|quit\w*)\b",
    re.IGNORECASE,
)
# Words that name no installation: "data base", "power base".
_NO_BASE = re.compile(
    r"\b(?:customer|power|support|fan|data|voter|tax|industrial|manufacturing|knowledge|camp for|refugee|displacement|IDP|construction|web|launch|test|burial|oil|crash|work|building|media|social|export|news) $",
    re.I,
)


@dataclass(slots=True)
class Remembered:
    """What an article has named so far, to tell what its next words point at.

    Attributes:
        named: Bases in the order of their mentions.
        groups: Bases that were named side by side ("the air base and the naval base").
        left: The bases that something moved out of.
    """

    named: list[Place] = field(default_factory=list)
    groups: list[list[Place]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    last_left: set[str] = field(default_factory=set)

    def current(self, besides: Collection[str] = ()) -> Place | None:
        """Return the base that was named last and not as the one that was left, None before any."""
        others = [place for place in self.named if place.name not in besides]
        stayed = [place for place in others if place.name not in self.last_left]
        left = stayed or others
        return left[-1] if left else None

    def note(self, places: list[Place], text: str, start: int) -> None:
        """Remember the bases of one sentence."""
        bases = [place for place in places if place.is_base]
        self.named.extend(bases)
        for first, second in pairwise(bases):
            between = text[first.words.end - start : second.words.start - start]
            if (
                re.fullmatch(r"\W*(?:and|or|as well as|,)\b.{0,25}", between)
                and first.name != second.name
            ):
                self.groups.append([first, second])


class Implied:
    """Resolves words that name no base but mean one."""

    def __init__(self, known: Known, index: NameIndex) -> None:
        """Resolve to bases of the article first, then to those of the casebook."""
        self._known, self._index = known, index

    def find(
        self, text: str, start: int, memory: Remembered, coming: list[Place], named: list[Place]
    ) -> list[Place]:
        """Return the bases that a sentence means without naming them.

        Args:
            text: The sentence.
            start: Where it begins in the article.
            memory: What was named before.
            coming: Bases that later sentences name, for a first "an airport".
            named: What this sentence names itself.
        """
        taken = [(p.words.start - start, p.words.end - start) for p in named]
        found: list[Place] = []
        for match in _PLURAL.finditer(text):
            if _free(match, taken):
                found += self._several(match, text, start, memory)
                taken.append(match.span())
        for match in _DEFINITE.finditer(text):
            is_named = any(0 <= low - match.end("kind") <= 1 for low, _high in taken)
            if is_named or _NO_BASE.search(text[: match.start("kind")]):
                continue
            if _free(match, taken):
                place = self._one(match, text, start, memory, coming, named)
                if place is not None:
                    found.append(place)
                    taken.append(match.span())
        for match in _HERE.finditer(text):
            there = memory.current({place.name for place in (*named, *found)})
            alone = match[0].lower() == "here" or not found
            if _free(match, taken) and alone and there and _is_adverb(text, match):
                found.append(_as(there, match, text, start))
        return found

    def _several(
        self, match: re.Match[str], text: str, start: int, memory: Remembered
    ) -> list[Place]:
        if (
            re.match(
                r"bases?|airports?|airfields?|air|naval|military|facilit|installation|site|camp|port|outpost|garrison|barracks|depot",
                match["kind"].lower(),
            )
            is None
        ):
            return []
        count = COUNTED.get(match["count"].lower(), 0)
        for group in reversed(memory.groups):
            if count in {0, len(group)}:
                return [_as(place, match, text, start) for place in group]
        different = list({place.name: place for place in reversed(memory.named)}.values())
        if count and len(different) == count:
            return [_as(place, match, text, start) for place in different]
        return []

    def _one(
        self, match: re.Match[str], text: str, start: int, memory: Remembered,
        coming: list[Place], named: list[Place],
    ) -> Place | None:  # fmt: skip
        kinds = kinds_of(match["kind"])
        where = country_in(match["after"])
        det = match["det"].lower()
        fresh = det in {"a", "an", "another", "one"}
        if not fresh:
            before = [place for place in memory.named if _fits(place, kinds, where)]
            if before:
                return _as(self._salient(before, text, match, memory), match, text, start)
        if fresh and not match["after"] and not coming and not where:
            return None
        later = [
            place
            for place in coming
            if _fits(place, kinds, where) and bool(kinds or where or not fresh)
        ]
        if (
            later
            and not any(place.name == later[0].name for place in memory.named)
            and det != "another"
        ):
            return _as(later[0], match, text, start)
        only = [
            base
            for base in self._known.bases
            if _may_be(base, kinds, where) and all(base.name != p.name for p in named)
        ]
        if len(only) == 1 and (kinds or not fresh) and (where or not fresh):
            words = _words(match, text, start)
            return self._index.place_of(only[0], words, sure=False)
        return None

    def _salient(
        self, before: list[Place], text: str, match: re.Match[str], memory: Remembered
    ) -> Place:
        """Return the base that is spoken of: named often, lately, and left if this speaks of leaving."""
        leaving = _LEAVING.search(text[max(0, match.start() - 40) : match.start()]) is not None
        last = len(before)
        points: dict[str, float] = {}
        for number, place in enumerate(before):
            points[place.name] = (
                points.get(place.name, 0.0)
                + 1
                + 1.6 * (number + 1 == last)
                + 0.5 * (number + 2 == last)
                + 0.4 * (_EXACT.get(match["kind"].lower()) in place.kinds)
            )
        if leaving:
            for name in memory.left:
                if name in points:
                    points[name] += 1.5
        else:
            for name in memory.last_left:
                if name in points:
                    points[name] -= 1.2
        best = max(points, key=lambda name: points[name])
        return next(place for place in reversed(before) if place.name == best)


def force_without_place(text: str) -> re.Match[str] | None:
    """Return where a sentence speaks of "the force": that of the base named last."""
    return _FORCE_THERE.search(text)


def _free(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return all(match.end() <= low or high <= match.start() for low, high in taken)


def _fits(place: Place, kinds: tuple[str, ...], where: str) -> bool:
    if where and place.country and place.country != where:
        return False
    return not kinds or not place.kinds or any(kind in kinds for kind in place.kinds)


def _may_be(base: KnownBase, kinds: tuple[str, ...], where: str) -> bool:
    return (not kinds or base.kind in kinds) and (
        not where or not base.country or base.country == where
    )


def _is_adverb(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()].rstrip()
    return bool(before) and not before.endswith((".", ",", "that", "¤", "”", '"', ":"))


def _words(match: re.Match[str], text: str, start: int) -> Words:
    return Words(start + match.start(), start + match.end(), text[match.start() : match.end()])


def _as(place: Place, match: re.Match[str], text: str, start: int) -> Place:
    return replace(place, words=_words(match, text, start), spelling="", sure=False)
