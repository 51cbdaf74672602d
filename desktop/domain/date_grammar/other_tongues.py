"""Date words in Arabic and Russian, made English for the rules; what both show is read by both."""

import re

from desktop.domain.date_grammar import arabic, russian
from desktop.domain.date_grammar.rewriting import plain, rewritten

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def in_english(words: str) -> str:
    """Return date words in English where they are Arabic or Russian, all others as they are.

    What is not understood of them stays as it is, and no rule reads it then.
    """
    if _ARABIC.search(words):
        return arabic.in_english(plain(words))
    return russian.in_english(plain(words)) if _CYRILLIC.search(words) else words


def may_be_of_a_date(word: str) -> bool:
    """Tell whether one Arabic or Russian word, or a figure, can stand in a date."""
    bare = plain(word)
    if bare[:1].isdigit():
        return True
    if _ARABIC.search(word):
        return bare != rewritten(arabic.in_english(bare), arabic.LOOSE)
    return _CYRILLIC.search(word) is not None and bare != rewritten(
        russian.in_english(bare), russian.LOOSE
    )


def is_in_other_tongues(text: str) -> bool:
    """Tell whether ``text`` has Arabic or Cyrillic letters."""
    return bool(_ARABIC.search(text) or _CYRILLIC.search(text))
