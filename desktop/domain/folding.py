"""Names in any script brought to one form, so that every spelling finds them.

`fold` is for spelling: case and diacritics gone. `skeleton` is for sound: the consonants only, the
same across Latin, Arabic, Cyrillic and Hebrew letters.
"""

import re
import unicodedata

from desktop.domain.transliteration import (
    ARABIC_FOLDED,
    LATIN_FOLDED,
    LATIN_PAIRS,
    LOOK_ALIKES,
    SOUNDS,
)

MIN_SOUNDS = 3
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ARTICLE = re.compile(r"^(?:al|el|ul|an|ar|as|ash|at|ad|az)-(?=.{3})")
_ARABIC_ARTICLE = re.compile(r"^(?:[وب])?ال(?=.{3})")
_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def fold(text: str) -> str:
    """Return ``text`` without case and diacritics, letters of one sound class unified."""
    # letters of mathematics become plain capitals by the first step, so case folds after it
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    unified = bare.translate(ARABIC_FOLDED).translate(LATIN_FOLDED)
    digits = "".join(_digit(char) for char in unified)
    return _WORD.sub(_without_look_alikes, digits)


def words_of(text: str) -> list[str]:
    """Return the folded words of ``text``; "S-400" gives both "s-400" and "s400"."""
    found: list[str] = []
    for match in _WORD.finditer(fold(text)):
        word = match.group()
        found.append(word)
        if "-" in word:
            found.append(word.replace("-", ""))
            found.extend(part for part in word.split("-") if part)
    return found


def skeleton(text: str) -> str:
    """Return the consonant skeletons of the words of ``text``, joined by spaces.

    The Arabic article is dropped. Words without a consonant vanish.
    """
    skeletons = (_skeleton_of(match.group()) for match in _WORD.finditer(fold(text)))
    return " ".join(found for found in skeletons if found)


def sounds_like(text: str, other: str) -> bool:
    """Tell whether every word of ``text`` sounds like, or like the beginning of, one of ``other``.

    Words of fewer than three consonants must be spelt alike.
    """
    theirs = {skeleton(word) for word in words_of(other)}
    spelt = words_of(other)
    wanted = words_of(text)
    return bool(wanted) and all(_is_heard(word, theirs, spelt) for word in wanted)


def _is_heard(word: str, theirs: set[str], spelt: list[str]) -> bool:
    if any(one.startswith(word) for one in spelt):
        return True
    sound = skeleton(word)
    return len(sound) >= MIN_SOUNDS and any(one.startswith(sound) for one in theirs)


def _skeleton_of(word: str) -> str:
    bare = _ARABIC_ARTICLE.sub("", _ARTICLE.sub("", word))
    for pair, sound in LATIN_PAIRS:
        bare = bare.replace(pair, sound.upper())
    sounds: list[str] = []
    last = ""
    for char in bare:
        sound = char.lower() if char.isupper() else SOUNDS.get(char, char if char.isdigit() else "")
        # a doubled letter is one sound; a vowel between two makes them two
        if sound != last or char.isdigit():
            sounds.append(sound)
        last = sound
    # a final h is written in one spelling and left out in the next ("Mezzeh", "Mezze")
    if len(sounds) > 1 and last == "h":
        sounds.pop()
    return "".join(sounds)


def _digit(char: str) -> str:
    return str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char


def _without_look_alikes(match: re.Match[str]) -> str:
    """Take Cyrillic letters inside a Latin word, or beside its figures, for the Latin ones."""
    word = match.group()
    mixed = _CYRILLIC.search(word) and (_LATIN.search(word) or any(map(str.isdigit, word)))
    return word.translate(LOOK_ALIKES) if mixed else word
