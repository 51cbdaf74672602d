"""Tells by the sense of its letters in which of the old encodings a text was written.

None of them can be proved, and most read any bytes without complaint. So each is tried, and what
it makes of the bytes is judged as a reader would: ``donÕt`` has a capital inside a word, ``Ïðèâåò``
is a word of nothing but accents, ``trИs`` mixes two scripts.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_WESTERN = "éèêëàâäáãåæçîïíìñôöóòõøœûùúüßÿšžðþý"
_CYRILLIC = "оеаинтсрвлкмдпу"
_CENTRAL = "ąćęłńśźżčďěňřšťůžőűăşţđáâäçéëíîóôöúüýß"
# The three letters of Turkish stand where those of Icelandic do.
_TURKISH = "ğışĞİŞ"
_ICELANDIC = "ðþýÐÞÝ"
_ICELANDIC_WORD = re.compile(r"[áíúæó]\w{0,8}[ðþ]|[ðþ]\w{0,8}[áíúæó]", re.IGNORECASE)
# Of all letters by themselves only these are words.
_WORDS = "àéèóâêáíòùîоуиавскяіїй"
_LEAST_SENSE = 0.35
_SURE = 0.15
_OPENING = "“‘«„‚‹¿¡"
_CLOSING = "”’»›"
_JOINING = "–—…•·\xa0"
_MEASURES = "°ºª€£¥§®©™±½¼¾²³µ×№"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_UNDEFINED = "\ufffd"
_SHORT_ENDINGS = re.compile(r"(?:s|t|d|m|re|ll|ve)\b")


@dataclass(frozen=True, slots=True)
class _Encoding:
    """An encoding, the letters that are common in it, their script, and what it has ahead."""

    codec: str
    name: str
    common: str
    script: str = "LATIN"
    ahead: float = 0.0


# In a tie the earlier wins.
_KNOWN = (
    _Encoding("cp1252", "Windows-1252", _WESTERN, ahead=1.0),
    _Encoding("iso8859_15", "ISO 8859-15", _WESTERN),
    _Encoding("mac_roman", "Mac Roman", _WESTERN),
    _Encoding("cp1251", "Windows-1251", _CYRILLIC, "CYRILLIC"),
    _Encoding("koi8_u", "KOI8", _CYRILLIC, "CYRILLIC"),
    _Encoding("mac_cyrillic", "Mac Cyrillic", _CYRILLIC, "CYRILLIC"),
    _Encoding("iso8859_5", "ISO 8859-5", _CYRILLIC, "CYRILLIC"),
    _Encoding("cp866", "DOS Cyrillic", _CYRILLIC, "CYRILLIC"),
    _Encoding("cp1250", "Windows-1250", _CENTRAL),
    _Encoding("iso8859_2", "ISO 8859-2", _CENTRAL),
    _Encoding("cp1254", "Windows-1254", _WESTERN + _TURKISH, ahead=0.5),
    _Encoding("cp1253", "Windows-1253", "αοιετσνςηυάόίέήύώ", "GREEK"),
    _Encoding("cp1255", "Windows-1255", "יוהלאבתרמשנ", "HEBREW"),
    _Encoding("cp1256", "Windows-1256", "اليمونرتبةعدسف", "ARABIC"),
    _Encoding("cp850", "DOS Latin", _WESTERN, ahead=-1.0),
)
NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    **{known.codec: known.name for known in _KNOWN},
}


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding that makes sense of a text.

    Attributes:
        codec: As Python calls it; empty where none makes sense.
        rival: The name of another that makes nearly as much; empty where none does.
    """

    codec: str
    rival: str = ""


def guess_encoding(samples: Iterable[bytes]) -> Guess:
    """Return the encoding that makes most sense of ``samples``, stretches with high bytes."""
    whole = b"  ".join([b"", *samples, b""])
    rare = _rarer(whole.decode("cp1252", "replace"))
    judged = []
    for known in _KNOWN:
        text = whole.decode(known.codec, "replace")
        judged.append((_sense(known, text, rare), text, known))
    judged.sort(key=lambda one: one[0] + one[2].ahead, reverse=True)
    best, text, known = judged[0]
    if best < _LEAST_SENSE * sum(letter > "\x7f" for letter in text):
        return Guess("")
    for sense, other_text, other in judged[1:]:
        different = sum(one != two for one, two in zip(text, other_text, strict=True))
        if best - sense < _SURE * different:
            return Guess(known.codec, other.name)
    return Guess(known.codec)


def _sense(known: _Encoding, text: str, rare: str) -> float:
    """Return how much sense the letters beyond ASCII make: about 1 for each where all is well."""
    total = 0.0
    for match in _BEYOND_ASCII.finditer(text):
        letter, at = match[0], match.start()
        if letter.isalpha() or unicodedata.category(letter) == "Mn":
            total += _in_word(known, text, at, rare)
        else:
            total += _between(text, at)
    return total


def _between(text: str, at: int) -> float:
    """Return how much sense a sign makes that is no letter."""
    sign, before, after = text[at], text[at - 1], text[at + 1]
    is_inside = before.isalpha() and after.isalpha()
    if sign in _OPENING:
        return 1.0 if after.isalnum() and not before.isalnum() else -2.0
    if sign == "’" and is_inside:
        return 2.5 if _SHORT_ENDINGS.match(text, at + 1) else 1.0
    if sign in _CLOSING:
        return -2.0 if before.isspace() or is_inside else 1.0
    if sign in _JOINING or (sign in _MEASURES and not is_inside):
        return 0.5 if sign in _JOINING else 0.3
    if unicodedata.category(sign) in {"Cc", "Cn"} or sign == _UNDEFINED:
        return -6.0
    return -4.0 if is_inside else -1.5


def _in_word(known: _Encoding, text: str, at: int, rare: str) -> float:
    letter, before, after = text[at], text[at - 1], text[at + 1]
    sense = _commonness(known, letter, rare)
    for neighbour in (before, after):
        if neighbour.isalpha() and _script(neighbour) != _script(letter):
            sense -= 4.0
    if not before.isalpha() and not after.isalpha():
        is_word = letter in _WORDS and before.isspace() and after.isspace()
        sense -= 0.0 if is_word else 1.0
    if letter.isupper() and before.islower():
        sense -= 4.0
    elif letter.islower() and after.isupper():
        sense -= 4.0 if before.isupper() else 3.0
    if (letter == "ς" and after.isalpha()) or (letter == "σ" and not after.isalpha()):
        sense -= 4.0  # Greek has one sigma inside words, and another at their end.
    # Words of accents alone are another script, misread.
    if known.script == "LATIN" and before.isalpha() and before > "\x7f":
        sense -= 1.5
    return sense


def _commonness(known: _Encoding, letter: str, rare: str) -> float:
    if letter in rare:
        return 0.3
    if letter in known.common or letter.lower() in known.common:
        return 1.0
    if known.script == "LATIN":
        return 0.0
    return 0.4 if _script(letter) == known.script else -1.0


def _rarer(text: str) -> str:
    """Return which three letters to doubt: those of Turkish where ``text`` looks Icelandic.

    The dotless i is the most frequent of the one, the eth of the other; and Icelandic never has
    its letters alone.
    """
    is_icelandic = text.count("ð") > text.count("ý") and _ICELANDIC_WORD.search(text)
    return _TURKISH if is_icelandic else _ICELANDIC


@lru_cache(maxsize=1_000)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
