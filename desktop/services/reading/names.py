"""Finds the bases of a casebook in a text, by any spelling; a new spelling is found by its sound."""

import re
from collections import defaultdict
from functools import lru_cache

from rapidfuzz import fuzz

from desktop.domain.folding import fold, skeleton
from desktop.queries.known_names import Known, KnownBase
from desktop.services.reading.gazetteer import key_of
from desktop.services.reading.proposal import Place
from desktop.services.reading.text import Words

_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
LEAST_LIKENESS = 62
LEAST_SOUNDS = 3
# Words that are capitalised often and are no name of a base, whatever they sound like.
_NO_NAME = frozenset(
    [
        "the",
        "this",
        "that",
        "these",
        "those",
        "two",
        "three",
        "four",
        "five",
        "russia",
        "russian",
        "russians",
        "syria",
        "syrian",
        "turkey",
        "damascus",
        "moscow",
        "president",
        "minister",
        "ministry",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "general",
        "colonel",
        "security",
        "forces",
        "army",
        "military",
        "government",
        "reuters",
        "security",
        "council",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "air",
        "base",
        "naval",
        "port",
        "camp",
        "city",
        "province",
    ]
)


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a word as names are compared: folded, without a possessive."""
    return fold(_POSSESSIVE.sub("", word))


@lru_cache(maxsize=65_536)
def sound_of(word: str) -> str:
    """Return the consonants of a word."""
    return skeleton(word)


class NameIndex:
    """The spellings of a casebook's bases, ready to be found in any number of texts."""

    def __init__(self, known: Known) -> None:
        """Index the bases of ``known``."""
        self._bases = {base.id: base for base in known.bases}
        self._spelt: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._heard: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for base in known.bases:
            for spelling in (base.name, *base.spellings):
                self._add(base, spelling)

    def find(self, text: str) -> list[Place]:
        """Return where bases are named in ``text``, in order; the longest name wins."""
        tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text)]
        found: list[Place] = []
        taken = -1
        for number, (start, _end, _word) in enumerate(tokens):
            if start < taken:
                continue
            place = self._exact(text, tokens, number) or self._by_ear(text, tokens, number)
            if place is not None:
                found.append(place)
                taken = place.words.end
        return found

    def place_of(
        self, base: KnownBase, words: Words, spelling: str = "", *, sure: bool = True
    ) -> Place:
        """Return a mention of ``base`` by ``words``."""
        return Place(
            name=base.name, words=words, base_id=base.id, kinds=(base.kind,), country=base.country,
            lat=base.lat, lon=base.lon, spelling=spelling, sure=sure,
        )  # fmt: skip

    def _add(self, base: KnownBase, spelling: str) -> None:
        for form in (spelling, key_of(spelling)):
            words = tuple(folded(word) for word in _TOKEN.findall(form))
            if (
                not words
                or sum(map(len, words)) < 3
                or not any(c.isalpha() for c in "".join(words))
            ):
                continue
            if form is not spelling and (" ".join(words) in _NO_NAME or len(" ".join(words)) < 4):
                continue
            if (words, base.id) not in self._spelt[words[0]]:
                self._spelt[words[0]].append((words, base.id))
                self._spelt[words[0]].sort(key=lambda entry: -len(entry[0]))
        key = key_of(spelling)
        sounds = skeleton(key).replace(" ", "")
        if sum(c.isalpha() for c in sounds) >= LEAST_SOUNDS:
            self._heard[sounds].append((key, base.id))

    def _exact(self, text: str, tokens: list[tuple[int, int, str]], number: int) -> Place | None:
        start, _end, word = tokens[number]
        first = folded(word)
        for words, base_id in self._spelt.get(first, ()) or self._spelt.get(_bare(first), ()):
            last = number + len(words)
            if last > len(tokens):
                continue
            if all(
                folded(tokens[at][2]) == wanted for at, wanted in enumerate(words[1:], number + 1)
            ):
                # "Al Dhafra" and "al-Dhafra" are one; a name in lower case is a common word.
                if word[0].islower() and not _BARE_ARTICLE.match(word):
                    continue
                end = tokens[last - 1][1]
                found = Words(start, end, text[start:end])
                return self.place_of(self._bases[base_id], found)
        return None

    def _by_ear(self, text: str, tokens: list[tuple[int, int, str]], number: int) -> Place | None:
        start, _end, word = tokens[number]
        if not _may_name(word):
            return None
        for count in (2, 1):
            last = number + count
            if last > len(tokens) or (count == 2 and not _may_name(tokens[last - 1][2])):
                continue
            end = tokens[last - 1][1]
            spelt = text[start:end]
            sounds = sound_of(key_of(_POSSESSIVE.sub("", spelt))).replace(" ", "")
            for key, base_id in self._heard.get(sounds, ()):
                if not word.isascii() or fuzz.ratio(key, key_of(spelt)) >= LEAST_LIKENESS:
                    base = self._bases[base_id]
                    words = Words(start, end, spelt)
                    return self.place_of(base, words, _POSSESSIVE.sub("", spelt), sure=False)
        return None


_BARE_ARTICLE = re.compile(r"(?:al|el|ash|ar|as|an|at|ad)-", re.IGNORECASE)


def _bare(word: str) -> str:
    return _BARE_ARTICLE.sub("", word)


def _may_name(word: str) -> bool:
    if not word[0].isalpha() or folded(word) in _NO_NAME:
        return False
    return word[0].isupper() or not word.isascii() or _BARE_ARTICLE.match(word) is not None
