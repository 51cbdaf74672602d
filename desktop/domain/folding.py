"""Names in any script brought to one form, so that every spelling finds them.

`fold` is for spelling: case, diacritics and ways of writing a letter gone. `skeleton` is for sound:
the consonants only, the same across Latin, Arabic, Cyrillic, Greek and Hebrew letters.
"""

import re
import unicodedata
from collections.abc import Callable

from desktop.domain.transliteration import (
    APOSTROPHES,
    HYPHENS,
    LATIN_OF_CYRILLIC,
    LOOK_ALIKES,
    PAIRS,
    SOUND_CLASSES,
    SPELT_LIKE,
)

MIN_SOUNDS = 3
# A longer run of letters is no word; its beginning is enough to find it by.
MAX_WORD_CHARS = 64
_MOST_KNOWN = 50_000

# Scripts that put no space between words: each letter counts as one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}\U00020000-\U0003ffff]|\d+|[^\W\d_{_UNSPACED}]+")
_JOINED = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_POSSESSIVE = re.compile(rf"(?<=\w)[{APOSTROPHES}][sS]\b")
_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_DIGIT = re.compile(r"\d")
_ASCII_WORD = re.compile(r"[0-9]+|[a-z]+")
_ASCII_APOSTROPHES = tuple(filter(str.isascii, APOSTROPHES))
_ASCII_DIGITS = b"0123456789"
# What becomes of each letter of ASCII in a word, and a space for all else.
_SPACED = bytes(ord(chr(c).lower()) if c < 128 and chr(c).isalnum() else 32 for c in range(256))

# "al-", "esh-Sh", "эль-"; before a sun letter the l becomes that letter.
_ARTICLE = re.compile(
    r"(?<![^\W_])(?:(?:[aeu]l|[аэ]ль?)-(?=[^\W\d_]{2})"
    r"|[aeu](sh|th|dh|[tdrzsn])-(?=\1[^\W\d_])|[аэ]([тдрзсшн])-(?=\2[^\W\d_]))"
)
# In Arabic letters; "and" may stand before it.
_ARABIC_ARTICLE = re.compile(r"(?<![^\W_])و?ال(?=[^\W\d_]{3})")
# In running text "in", "so", "like" and "to" may too, but names also begin so (بالميرا, Palmyra).
_ARABIC_PREFIX = re.compile(r"(?<![^\W_])(?:[وبفك]?ال|لل)(?=[^\W\d_]{3})")

_PAIR = re.compile("|".join(sorted(PAIRS, key=len, reverse=True)))
# Kurdish writes kh as x ("Xabur"); inside a word it is more often ks.
_FIRST_X = re.compile(r"(?<![^\W_])x")
_DOUBLED = re.compile(r"([a-z])\1+")
# A final h is written in one spelling and left out in the next ("Mezzeh", "Mezze").
_LAST_H = re.compile(r"(?<=[a-z])(\.*)h(?![a-z.])")
_EDGE = re.compile(r"(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])")


def fold(text: str) -> str:
    """Return ``text`` without case and diacritics, ways of writing one letter unified."""
    bare = _POSSESSIVE.sub("", text)
    if bare.isascii():
        return bare.lower().translate(_MARKS)
    # Marks go first: to bring thousands of them on one letter into order takes Unicode minutes.
    apart = unicodedata.normalize("NFKD", bare.translate(_MARKS)).casefold()
    folded = unicodedata.normalize("NFKD", apart).translate(_MARKS)
    return _JOINED.sub(_without_look_alikes, folded) if _CYRILLIC.search(folded) else folded


def words_of(text: str) -> list[str]:
    """Return the folded words of ``text``, as the index holds them and questions look for them.

    Letters and figures part, so that "S-400", "S400" and "S 400" are the same words. The Arabic
    article, which is written onto its word, is left out, here and there alike.
    """
    bare = _ARABIC_PREFIX.sub("", fold(text))
    return [word[:MAX_WORD_CHARS] for word in _WORD.findall(bare)]


def without_articles(folded: str) -> str:
    """Return a folded text without Arabic articles, in whatever letters they are written."""
    return _ARTICLE.sub("", _ARABIC_ARTICLE.sub("", folded))


def skeleton(text: str) -> str:
    """Return the consonant skeletons of the words of ``text``, joined by spaces.

    The Arabic article is dropped. Words without a consonant or figure vanish.
    """
    bare = _FIRST_X.sub("h", without_articles(fold(text)))
    sounds = _PAIR.sub(_sound_of_pair, bare).translate(_SOUNDS)
    once = _LAST_H.sub(r"\1", _DOUBLED.sub(r"\1", sounds)).replace(".", "")
    return " ".join(sound[:MAX_WORD_CHARS] for sound in _EDGE.sub(" ", once).split())


class Folded:
    """Folds many texts, each of their words but once: the same as `words_of` and `skeleton`.

    No rule of either looks beyond white space.
    """

    def __init__(self) -> None:
        """Begin with no word known."""
        self._spelt = _Known(_words_of_part)
        self._heard = _Known(skeleton)

    def words(self, text: str) -> str:
        """Return the folded words of ``text``, parted by spaces."""
        if _is_plain(text):
            # To look for its words at once is quicker than to look each of them up.
            return _plain_words(text)
        return " ".join(map(self._spelt.__getitem__, text.split()))

    def sounds(self, text: str) -> str:
        """Return the consonant skeletons of ``text``, parted by spaces."""
        bare = text.lower() if text.isascii() else text
        return " ".join(map(self._heard.__getitem__, bare.split()))


class _Known(dict[str, str]):
    """What becomes of each part of a text, worked out when it is met, the latest kept."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, part: str) -> str:
        found = self._fold(part)
        # A number hardly comes again, and would push out words that do.
        if len(part) <= MAX_WORD_CHARS and not _DIGIT.search(part):
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[part] = found
        return found


def _words_of_part(part: str) -> str:
    return _plain_words(part) if _is_plain(part) else " ".join(words_of(part))


def _is_plain(text: str) -> bool:
    """Tell whether no rule but those of `_plain_words` has to do with ``text``."""
    return text.isascii() and not any(mark in text for mark in _ASCII_APOSTROPHES)


def _plain_words(text: str) -> str:
    spaced = text.encode().translate(_SPACED)
    if len(spaced.translate(None, _ASCII_DIGITS)) < len(spaced):
        words = _ASCII_WORD.findall(spaced.decode())
    else:
        words = spaced.decode().split()
    return " ".join([word[:MAX_WORD_CHARS] for word in words])


def sounds_like(text: str, other: str) -> bool:
    """Tell whether ``text`` is spelt like, or sounds like, words of ``other`` or their beginnings.

    A beginning is heard from three consonants on. Words of one consonant are too like each other:
    they have to sound just like one of the others, and stand beside a longer word that is heard.
    """
    words, theirs = words_of(text), words_of(other)
    if words and f" {' '.join(words)}" in f" {' '.join(theirs)}":
        return True
    heard = set(skeleton(other).split())
    known = [_knows(word, theirs, heard) for word in _joined_words(text)]
    return max(known, default=0) > 1 and min(known) > 0


def letters(text: str) -> int:
    """Return how many letters there are; in a skeleton, how many consonants."""
    return sum(char.isalpha() for char in text)


def _knows(word: str, theirs: list[str], heard: set[str]) -> int:
    """Return 2 where a word surely is among theirs, 1 where it may be, 0 where it is not."""
    if any(one.startswith(word) for one in theirs):
        return 2
    sounds = skeleton(word).split()
    if not sounds or not all(sound in heard or _begins(sound, heard) for sound in sounds):
        return 0
    return 2 if any(letters(sound) > 1 for sound in sounds) else 1


def _begins(sound: str, heard: set[str]) -> bool:
    return letters(sound) >= MIN_SOUNDS and any(one.startswith(sound) for one in heard)


def _joined_words(text: str) -> list[str]:
    return _JOINED.findall(without_articles(fold(text)))


def _sound_of_pair(match: re.Match[str]) -> str:
    return PAIRS[match.group()]


def _without_look_alikes(match: re.Match[str]) -> str:
    """Write Latin letters for Cyrillic ones in words that mix both, and in designations."""
    joined = match.group()
    if _LATIN.search(joined):
        table = _IN_MIXED_WORDS
    elif _DIGIT.search(joined):
        table = _IN_DESIGNATIONS
    else:
        return joined
    return "-".join(
        part.translate(table)
        if _LATIN.search(part) or letters(part) <= _MOST_DESIGNATION_LETTERS
        else part
        for part in joined.split("-")
    )


class _Marks(dict[int, str]):
    """What becomes of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in SPELT_LIKE:
            found = SPELT_LIKE[char]
        elif char in HYPHENS:
            found = "-"
        elif char in APOSTROPHES or unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"}:
            found = ""
        else:
            found = str(unicodedata.digit(char, char))
        self[code] = found
        return found


class _Sounds(dict[int, str]):
    """The sound of each folded character: a consonant, a dot for a vowel, a space for the rest."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        found = char if char.isdecimal() else "." if char.isalpha() else " "
        self[code] = found
        return found


_MOST_DESIGNATION_LETTERS = 3
_MARKS = _Marks()
_SOUNDS = _Sounds(
    (ord(letter), sound) for sound, letters in SOUND_CLASSES.items() for letter in letters
)
_IN_MIXED_WORDS = str.maketrans(LATIN_OF_CYRILLIC | LOOK_ALIKES)
_IN_DESIGNATIONS = str.maketrans(LOOK_ALIKES | LATIN_OF_CYRILLIC)
