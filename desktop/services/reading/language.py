"""Tells the language of a text: by its script, then by its commonest words."""

import re
from collections import Counter

_SCRIPTS = (
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
)
_PERSIAN = re.compile(r"[پچژگ]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_LETTER = re.compile(r"[^\W\d_]")
_COMMON: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "said",
            "was",
            "has",
            "were",
            "from",
            "for",
            "with",
            "at",
            "by",
            "on",
            "have",
            "its",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "du",
            "et",
            "dans",
            "que",
            "pour",
            "une",
            "sur",
            "avec",
            "est",
            "ont",
            "par",
            "au",
            "aux",
            "selon",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "den",
            "von",
            "mit",
            "ist",
            "im",
            "auf",
            "nicht",
            "dem",
            "ein",
            "eine",
            "nach",
            "wurde",
            "laut",
        ]
    ),
    "es": frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "que",
            "en",
            "y",
            "por",
            "con",
            "una",
            "para",
            "se",
            "fue",
            "según",
            "al",
            "han",
        ]
    ),
    "tr": frozenset(
        [
            "ve",
            "bir",
            "bu",
            "için",
            "ile",
            "olarak",
            "da",
            "de",
            "daha",
            "çok",
            "olan",
            "göre",
            "kadar",
            "üssü",
            "askeri",
        ]
    ),
    "it": frozenset(
        [
            "il",
            "di",
            "che",
            "la",
            "e",
            "per",
            "un",
            "del",
            "della",
            "con",
            "sono",
            "dal",
            "nel",
            "una",
            "gli",
            "secondo",
        ]
    ),
    "pt": frozenset(
        [
            "o",
            "de",
            "que",
            "e",
            "do",
            "da",
            "em",
            "um",
            "para",
            "com",
            "uma",
            "os",
            "no",
            "se",
            "na",
            "por",
            "segundo",
        ]
    ),
    "pl": frozenset(
        ["w", "i", "na", "z", "do", "że", "się", "nie", "jest", "o", "od", "przez", "dla", "po"]
    ),
    "ku": frozenset(
        ["û", "li", "di", "ji", "bi", "ku", "ew", "vê", "wê", "ser", "jî", "bo", "hat"]
    ),
}
NAMES = {
    "en": "English", "ar": "Arabic", "fa": "Persian", "he": "Hebrew", "ru": "Russian", "uk": "Ukrainian",
    "fr": "French", "de": "German", "es": "Spanish", "tr": "Turkish", "it": "Italian", "pt": "Portuguese",
    "pl": "Polish", "ku": "Kurdish", "ka": "Georgian", "hy": "Armenian", "el": "Greek", "zh": "Chinese",
    "ko": "Korean", "ja": "Japanese", "und": "an unknown language",
}  # fmt: skip
MOST_CHARS = 4_000


def language_of(text: str) -> str:
    """Return the BCP 47 code of a text's language, ``und`` where it cannot be told."""
    sample = text[:MOST_CHARS]
    letters = len(_LETTER.findall(sample))
    if letters == 0:
        return "und"
    for code, script in _SCRIPTS:
        if len(script.findall(sample)) * 2 > letters:
            if code == "ar" and len(_PERSIAN.findall(sample)) * 50 > letters:
                return "fa"
            return "uk" if code == "ru" and len(_UKRAINIAN.findall(sample)) * 50 > letters else code
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    total = sum(words.values())
    points = {code: sum(words[word] for word in common) for code, common in _COMMON.items()}
    best = max(points, key=lambda code: points[code])
    if points[best] * 12 < total:
        # A headline has few common words; Latin letters without others' marks are read as English.
        return "en" if total < 12 and sample.isascii() else "und"
    return best
