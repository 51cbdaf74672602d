"""Finds the base of the casebook that a name and a place mean; asks where it only may be one.

Two bases side by side are two bases: Norfolk has a naval station, a naval shipyard and an airport.
So what tells them apart in a name has to agree, and so has the place where both are known.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.folding import fold, letters, skeleton
from desktop.queries.known_names import KnownBase
from desktop.services.importing.alike_words import (
    ALIKE_NAME,
    SAME_NAME,
    SAME_NAME_ELSEWHERE,
    apart_words,
)
from desktop.services.mapping.distance import great_circle_m
from desktop.services.mapping.view import Point
from desktop.services.reading.gazetteer import FACILITY_WORDS, key_of

# A list may give the gate, the runway or the town for the same base.
SAME_NAME_M = 25_000
SAME_KEY_M = 5_000
NEAR_M = 3_000
LEAST_SOUNDS = 3

_CLASSES = {
    "air": re.compile(
        r"\b(?:air ?(?:port|field|base|force|station)|aerodrome|afb|raf|nas|heliport)"
    ),
    "sea": re.compile(r"\b(?:naval|navy|nas|port|shipyard|dockyard|harbou?r)\b"),
    "land": re.compile(r"\b(?:army|fort|garrison|barracks|camp)\b"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: every name of a base, and where it lies as far as that is known."""

    names: tuple[str, ...]
    place: Point | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A base that may be the one, and why."""

    base_id: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Match:
    """The base that it is, or those that it may be, the likeliest first."""

    base_id: str | None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Kept:
    id: str
    name: str
    classes: frozenset[str]
    telling: frozenset[str]
    place: Point | None
    country: str


class BaseMatcher:
    """Knows the bases of a casebook by spelling, by name without "air base" and by sound."""

    def __init__(self, bases: Iterable[KnownBase]) -> None:
        self._spelt: dict[str, list[_Kept]] = defaultdict(list)
        self._keyed: dict[str, list[_Kept]] = defaultdict(list)
        self._heard: dict[str, list[_Kept]] = defaultdict(list)
        self._around: dict[tuple[int, int], list[_Kept]] = defaultdict(list)
        for base in bases:
            place = None if base.lat is None or base.lon is None else (base.lat, base.lon)
            self.add(base.id, (base.name, *base.spellings), place, base.country)

    def add(self, base_id: str, names: Sequence[str], place: Point | None, country: str) -> None:
        """Know one more base; ``names`` begin with the one it is shown by."""
        for name in names:
            kept = _kept(base_id, names[0], name, place, country)
            self._spelt[fold(name)].append(kept)
            self._keyed[_key(name)].append(kept)
            self._heard[_sound(name)].append(kept)
        if place is not None:
            shown = _kept(base_id, names[0], names[0], place, country)
            self._around[_cell(place)].append(shown)

    def match(self, wanted: Wanted) -> Match:
        """Return the base that is meant, or those that may be."""
        spelt = self._found(self._spelt, map(_spelling, wanted.names))
        sure = [one for one in spelt if _agrees(one, wanted, SAME_NAME_M, needs_place=False)]
        named = [] if sure else self._named(wanted)
        sure = sure or [one for one in named if _agrees(one, wanted, SAME_KEY_M)]
        ids = dict.fromkeys(one.id for one in sure)
        if len(ids) == 1:
            return Match(next(iter(ids)))
        # Without a place only who reads it knows: "Tartus" may be Tartus Naval Base.
        alike = [one for one in named if _agrees(one, wanted, SAME_KEY_M, needs_place=False)]
        return Match(None, self._candidates(wanted, sure, spelt, alike))

    def at_place(self, called: str, place: Point) -> Match:
        """Return the base that the place of an event is: it has to be called so, or an airfield.

        A town is not the airport that bears its name.
        """
        wanted = Wanted(names=(called,), place=place)
        if not FACILITY_WORDS.search(_spelling(called)):
            spelt = self._found(self._spelt, (_spelling(called),))
            ids = {one.id for one in spelt if _agrees(one, wanted, SAME_NAME_M)}
            return Match(ids.pop()) if len(ids) == 1 else Match(None)
        return self.match(wanted)

    def near(self, place: Point) -> tuple[str, ...]:
        """Return the bases within `NEAR_M` of a place, the nearest first."""
        return tuple(one.id for one in self._close(place))

    def _named(self, wanted: Wanted) -> list[_Kept]:
        """Return bases whose names are the same but for words such as "air base", or sound so."""
        found: list[_Kept] = []
        for name in wanted.names:
            classes = _classes(name)
            sound = _sound(name)
            alike = list(self._keyed.get(_key(name), ()))
            if letters(sound) >= LEAST_SOUNDS:
                alike += self._heard.get(sound, ())
            telling = _telling(name)
            found += (
                one for one in alike if _compatible(one.classes, classes) and one.telling == telling
            )
        return found

    def _candidates(
        self,
        wanted: Wanted,
        sure: Sequence[_Kept],
        spelt: Sequence[_Kept],
        alike: Sequence[_Kept],
    ) -> tuple[Candidate, ...]:
        found = {one.id: Candidate(one.id, one.name, SAME_NAME) for one in sure}
        for one in spelt:
            found.setdefault(one.id, Candidate(one.id, one.name, _apart(one, wanted)))
        for one in alike:
            found.setdefault(one.id, Candidate(one.id, one.name, ALIKE_NAME))
        for one in self._close(wanted.place):
            found.setdefault(one.id, Candidate(one.id, one.name, _apart(one, wanted)))
        return tuple(found.values())

    def _close(self, place: Point | None) -> list[_Kept]:
        if place is None:
            return []
        row, column = _cell(place)
        near = (
            one
            for north in (-1, 0, 1)
            for east in (-1, 0, 1)
            for one in self._around.get((row + north, (column + east) % _CELLS_ROUND), ())
        )
        distances = [
            (great_circle_m(one.place, place), one) for one in near if one.place is not None
        ]
        close = [(metres, one) for metres, one in distances if metres <= NEAR_M]
        return [one for _metres, one in sorted(close, key=lambda pair: pair[0])]

    @staticmethod
    def _found(index: dict[str, list[_Kept]], keys: Iterable[str]) -> list[_Kept]:
        return [one for key in keys for one in index.get(key, ())]


_PARTS = frozenset(("north", "south", "east", "west", "upper", "lower", "old", "new", "main"))
_CELLS_A_DEGREE = 4
# Of the names of a table few are new from row to row.
_MOST_KEPT = 10_000
_ARTICLES = re.compile(r"\b(?:al|el|ash|ad|ar|as|at|an|az) (?=\w)")
_CELLS_ROUND = 360 * _CELLS_A_DEGREE


def _cell(place: Point) -> tuple[int, int]:
    north, east = place
    return int((north + 90) * _CELLS_A_DEGREE), int((east + 180) * _CELLS_A_DEGREE) % _CELLS_ROUND


@lru_cache(maxsize=_MOST_KEPT)
def _spelling(name: str) -> str:
    return fold(name)


@lru_cache(maxsize=_MOST_KEPT)
def _key(name: str) -> str:
    return _ARTICLES.sub("", key_of(name))


@lru_cache(maxsize=_MOST_KEPT)
def _sound(name: str) -> str:
    return skeleton(_key(name))


@lru_cache(maxsize=_MOST_KEPT)
def _classes(name: str) -> frozenset[str]:
    folded = fold(name)
    return frozenset(word for word, pattern in _CLASSES.items() if pattern.search(folded))


@lru_cache(maxsize=_MOST_KEPT)
def _telling(name: str) -> frozenset[str]:
    """Return the words that tell two parts of one place from each other; their sounds do not."""
    return _PARTS.intersection(fold(name).split())


def _kept(base_id: str, shown: str, name: str, place: Point | None, country: str) -> _Kept:
    return _Kept(base_id, shown, _classes(name), _telling(name), place, country.casefold())


def _compatible(first: frozenset[str], second: frozenset[str]) -> bool:
    return first == second or not first or not second


def _agrees(one: _Kept, wanted: Wanted, most_m: float, *, needs_place: bool = True) -> bool:
    if one.place is not None and wanted.place is not None:
        return great_circle_m(one.place, wanted.place) <= most_m
    if needs_place:
        return False
    return not one.country or not wanted.country or one.country == wanted.country.casefold()


def _apart(one: _Kept, wanted: Wanted) -> str:
    if one.place is None or wanted.place is None:
        return SAME_NAME_ELSEWHERE
    return apart_words(great_circle_m(one.place, wanted.place))
