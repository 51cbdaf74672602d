"""Finds words on the pages of Help however they are written, and in most of their forms.

Case, accents, vowel marks and the ways of writing one letter make no difference; the Arabic article
and the endings of Arabic and Russian words are left aside, of which a manual shows but one.
"""

import re
from functools import cache

from desktop.domain.folding import fold, words_of

_IS_ARABIC, _IS_CYRILLIC = re.compile("[\u0621-\u064a]"), re.compile("[\u0430-\u045f]")
# In folded letters. What is left has at least three of its own.
_ARABIC_END = re.compile(r"(?<=\w{3})(?:ه|ات|ين|ون|ان)$")
_CYRILLIC_END = re.compile(r"(?<=\w{3})(?:[аяи]ми|[аяоеиы][хмв]|ого|его|[аеиоуыэюяь]{1,2})$")


def sought_in(line: str) -> list[str]:
    """Return what to look for where somebody typed ``line``, in the form of `places_of`."""
    return [stem for word in line.split() for stem in _stems(word) if stem]


def has_all(text: str, sought: list[str]) -> bool:
    """Tell whether each of what is sought is somewhere in ``text``."""
    folded = _Folded(text).letters
    return all(stem in folded for stem in sought)


def places_of(text: str, sought: list[str]) -> list[tuple[int, int]]:
    """Return where in ``text`` each of what is sought begins and ends, in their order.

    An ending that was left aside belongs to its place.
    """
    folded = _Folded(text)
    found = {
        (folded.at[one.start()], folded.at[one.end() - 1] + 1)
        for stem in sought
        for one in re.finditer(re.escape(stem) + _rest(stem), folded.letters)
    }
    return sorted(found)


class _Folded:
    """A text letter by letter in its folded form, and where each of these letters stands in it."""

    def __init__(self, text: str) -> None:
        self.letters = ""
        self.at: list[int] = []
        parts = [_folded(letter) for letter in text]
        self.letters = "".join(parts)
        self.at = [place for place, part in enumerate(parts) for _ in part]


@cache
def _folded(letter: str) -> str:
    return fold(letter)


def _stems(word: str) -> list[str]:
    folded = fold(word)
    if _IS_ARABIC.search(folded):
        return [_ARABIC_END.sub("", one) for one in words_of(word)]
    return [_CYRILLIC_END.sub("", folded) if _IS_CYRILLIC.search(folded) else folded]


def _rest(stem: str) -> str:
    """Return what the rest of a word looks like that begins with ``stem``, where one is left."""
    is_inflected = _IS_ARABIC.search(stem) or _IS_CYRILLIC.search(stem)
    return r"\w*" if is_inflected else ""
