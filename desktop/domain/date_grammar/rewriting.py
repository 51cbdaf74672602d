"""Rewrites date words of another language, phrase by phrase, into those the rules read."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from desktop.domain.transliteration import SPELT_LIKE

Rule = tuple[re.Pattern[str], str]

_SIGNS = str.maketrans("،؛٫«»", ',,.""')
_SPELT = str.maketrans(SPELT_LIKE)
_SPACES = re.compile(r"\s+")
# "2026г." and "2026م"; Latin letters after a figure mean something of their own.
_FIGURE_END = re.compile(r"(?<=\d)(?=[^\W\d_a-z])")


def plain(words: str) -> str:
    """Return words in small letters without accents and vowel marks, with the figures 0–9.

    Ways of writing one letter are one, and signs that only set a direction are gone.
    """
    apart = unicodedata.normalize("NFKD", words.casefold()).translate(_SPELT)
    kept = (char for char in apart if unicodedata.category(char) not in {"Mn", "Cf"})
    figures = "".join(str(unicodedata.digit(char, char)) for char in kept)
    spaced = _FIGURE_END.sub(" ", figures.translate(_SIGNS))
    return _SPACES.sub(" ", spaced).strip()


def rules(phrases: Iterable[tuple[str, str]]) -> tuple[Rule, ...]:
    r"""Return ``phrases`` as rules, each for whole words only.

    Args:
        phrases: A regular expression in any spelling, without capitals, that begins and ends with a
            word or what stands before or after one, and what takes its place.
    """
    return tuple(
        (re.compile(rf"(?<!\w)(?:{plain(phrase)})(?!\w)"), english) for phrase, english in phrases
    )


def words_for(table: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Yield phrases for a table of English words, each with all that stands for it."""
    for english, phrase in table.items():
        yield phrase, english


def rewritten(text: str, steps: Iterable[Rule]) -> str:
    """Return ``text`` after each rule in turn."""
    for looks, english in steps:
        text = _SPACES.sub(" ", looks.sub(english, text)).strip()
    return text
