"""Tells by the sense of its letters in which of the old encodings a text was written.

None of them can be proved, and most read any bytes without complaint. So each is tried, and what
it makes of the bytes is judged as a reader would: ``donÕt`` has a capital inside a word, ``Ïðèâåò``
is a word of nothing but accents, ``trИs`` mixes two scripts.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_WESTERN = "éèêëàâäáãåæçîïíìñôöóòõøœùûüúßÿ"
_WESTERN_RARE = "ðþýšž"
_CYRILLIC = "оеаинтсрвлкмдпу"
_MOST_SURE_GAP = 0.15
_LEAST_SENSE = 0.2
_OPENING = "“‘«„‚‹¿¡"
_CLOSING = "”’»›"
_JOINING = "–—…•·\xa0"
_MEASURES = "°ºª€£¥§®©™±½¼¾²³µ×№"


@dataclass(frozen=True, slots=True)
class _Encoding:
    codec: str
    name: str
    common: str
    script: str
    prior: float = 0.0


# In a tie the earlier wins.
_KNOWN = (
    _Encoding("cp1252", "Windows-1252", _WESTERN, "LATIN", 0.05),
    _Encoding("mac_roman", "Mac Roman", _WESTERN, "LATIN"),
    _Encoding("cp1251", "Windows-1251", _CYRILLIC, "CYRILLIC"),
    _Encoding("koi8_u", "KOI8", _CYRILLIC, "CYRILLIC"),
    _Encoding("cp866", "DOS Cyrillic", _CYRILLIC, "CYRILLIC"),
    _Encoding("cp1250", "Windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžöőüűăâîşţđäß", "LATIN"),
    _Encoding("cp1254", "Windows-1254", "çğıöşüİÇĞÖŞÜâî", "LATIN"),
    _Encoding("cp1253", "Windows-1253", "αοιετσνηυρπκμλςάόίέήύώ", "GREEK"),
    _Encoding("cp1255", "Windows-1255", "יוהלאבתרמשנ", "HEBREW"),
    _Encoding("cp1256", "Windows-1256", "اليمونرتبةعدسف", "ARABIC"),
    _Encoding("cp850", "DOS Latin", _WESTERN, "LATIN"),
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
    samples = tuple(samples)
    judged = [(sense, known) for known in _KNOWN if (sense := _sense(known, samples)) is not None]
    judged.sort(key=lambda pair: pair[0], reverse=True)
    if not judged or judged[0][0] < _LEAST_SENSE:
        return Guess("")
    best, known = judged[0]
    near = [other for sense, other in judged[1:] if best - sense <= _MOST_SURE_GAP]
    rivals = (other.name for other in near if _differ(known, other, samples))
    return Guess(known.codec, next(rivals, ""))


def _differ(one: _Encoding, other: _Encoding, samples: tuple[bytes, ...]) -> bool:
    return any(sample.decode(one.codec) != sample.decode(other.codec) for sample in samples)


def _sense(known: _Encoding, samples: tuple[bytes, ...]) -> float | None:
    """Return how much sense the letters make, at most about 1; None where some are undefined."""
    total, count = 0.0, 0
    for sample in samples:
        try:
            text = f"  {sample.decode(known.codec)}  "
        except UnicodeDecodeError:
            return None
        for at in range(2, len(text) - 2):
            if text[at] > "\x7f":
                total += _letter_sense(known, text, at)
                count += 1
    return total / max(count, 1) + known.prior


def _letter_sense(known: _Encoding, text: str, at: int) -> float:
    letter, before, after = text[at], text[at - 1], text[at + 1]
    if letter.isalpha() or unicodedata.category(letter) == "Mn":
        return _in_word(known, letter, before, after)
    is_inside = before.isalpha() and after.isalpha()
    if letter in _OPENING:
        return 1.0 if after.isalnum() and not before.isalnum() else -2.0
    if letter in _CLOSING:
        return 1.0 if not before.isspace() and (letter == "’" or not is_inside) else -2.0
    if letter in _JOINING:
        return 0.5
    if letter in _MEASURES and not is_inside:
        return 0.3
    return -4.0 if is_inside or unicodedata.category(letter) in {"Cc", "Cn"} else -1.5


def _in_word(known: _Encoding, letter: str, before: str, after: str) -> float:
    sense = _commonness(known, letter)
    for neighbour in (before, after):
        if neighbour.isalpha() and _script(neighbour) != _script(letter):
            sense -= 4.0
    if letter.isupper():
        if before.islower():
            sense -= 4.0
        elif not before.isalpha() and not after.isalpha():
            sense -= 1.0
    elif letter.islower() and before.isupper() and after.isupper():
        sense -= 4.0
    # Words of accents alone are another script, misread.
    if known.script == "LATIN" and before.isalpha() and before > "\x7f":
        sense -= 1.5
    return sense


def _commonness(known: _Encoding, letter: str) -> float:
    if letter in known.common or letter.lower() in known.common:
        return 1.0
    if known.script == "LATIN":
        return 0.3 if letter.lower() in _WESTERN_RARE else 0.0
    return 0.4 if _script(letter) == known.script else -1.0


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
