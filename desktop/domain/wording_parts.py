"""Small parts of sentences, in British English."""

import re
import unicodedata
from collections.abc import Sequence

_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# Letters whose names begin with a vowel sound: an SDF official, a UN official.
_VOWEL_LETTERS = frozenset("AEFHILMNORSX8")
# Said as words, not letter by letter.
_SAID_AS_WORDS = frozenset({"NATO", "NASA", "SANA", "RIA", "SAM", "FARS", "ROSATOM"})
# What reorders other letters (UAX #9), and what keeps words apart without being seen.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_ISOLATE_ENDS = "\u2069"
_LIKE_YOU = re.compile(r"(?:uni(?!n|m)|use|usual|eu|ewe|one\b|once\b|ukrain|uk\b|us\b|un\b)", re.I)
_SILENT_H = re.compile(r"(?:hour|honest|honour|heir)", re.I)
_INITIALS = re.compile(r"(?=\S{1,5}\b)[A-Z0-9][a-z]?[A-Z0-9]+\b")


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: "1 day", "2 days"; ``plural`` where "s" will not do."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {plural or noun + 's'}"


def number_word(number: int) -> str:
    """Return a number as a sentence has it: a word up to ten, figures beyond."""
    return _NUMBERS[number] if 0 < number < len(_NUMBERS) else f"{number:,}"


def with_article(words: str) -> str:
    """Return a noun with "a" or "an" by its sound: "an SDF official", "a UN official"."""
    first = words.lstrip("“‘\"'(")
    if _INITIALS.match(first) and first.split()[0].upper() not in _SAID_AS_WORDS:
        vowel = first[0] in _VOWEL_LETTERS
    elif _SILENT_H.match(first):
        vowel = True
    else:
        vowel = first[:1].casefold() in set("aeiouéâāöü") and not _LIKE_YOU.match(first)
    return f"{'an' if vowel or first.startswith(('11', '18', '8')) else 'a'} {words}"


def quoted(words: str) -> str:
    """Return words in quotation marks, with those inside them single: “he said ‘no’”."""
    inner = words.strip().removeprefix("“").removesuffix("”") if _is_quoted(words) else words
    inner = re.sub(r"\"([^\"]*)\"", r"‘\1’", one_line(inner))
    return f"“{isolated(inner.replace('“', '‘').replace('”', '’'))}”"


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text with spaces between them, for a long list of them."""
    return frozenset(words.split())


def one_line(text: str) -> str:
    """Return text with single spaces and no line breaks."""
    return " ".join(text.split())


def spelled_out(text: str) -> str:
    """Return text in which no sign turns round, unseen, what stands after it.

    Overrides and embeddings become ⟦U+202E⟧ and the like, so do isolates that nothing ends, ends
    without a beginning, and spaces without a width. Isolates that end within the text stay.
    """
    found = list(_TURNS.finditer(text))
    if not found:
        return text
    open_at: list[int] = []
    paired: set[int] = set()
    for one in found:
        if one[0] in _ISOLATES:
            open_at.append(one.start())
        elif one[0] == _ISOLATE_ENDS and open_at:
            paired |= {open_at.pop(), one.start()}
    return _TURNS.sub(
        lambda one: one[0] if one.start() in paired else f"⟦U+{ord(one[0]):04X}⟧", text
    )


def isolated(text: str) -> str:
    """Return text that keeps its own direction, so that dates beside Arabic stay in their place."""
    text = spelled_out(text)
    if any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text):
        return f"\u2068{text}\u2069"
    return text


def capitalised(text: str) -> str:
    """Return text with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


def _is_quoted(words: str) -> bool:
    """Tell whether one pair of marks holds all of the words."""
    return re.fullmatch(r"\s*“[^“”]*”\s*", words) is not None
