"""Date words in running Arabic and Russian text: where they stand and what they mean."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from desktop.domain.date_grammar.other_tongues import in_english, may_be_of_a_date
from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.spans import DateSpan
from desktop.services.reading.text import Words
from desktop.services.reading.times import Time

_MOST_WORDS = 9
_TOKEN = re.compile(
    r"\d{1,4}(?:[./-]\d{1,4}){0,2}(?::\d\d)?(?:-[^\W\d_]{1,3}\b)?|[^\W\d_\u064b-\u0652]+(?:[\u064b-\u0652]+[^\W\d_]*)*"
)
_GAP = re.compile(r"\.?[,،]?\s+|\s?[–—/-]\s?|")
# Short for weekdays, and for armed forces, comparisons and more; and what tells no day of an event.
_NO_DATES = frozenset(("пн", "вт", "ср", "чт", "пт", "сб", "вс", "сейчас", "الآن"))
_LIGHT = frozenset(("в", "во", "на", "في", "يوم"))
# A year by itself may be a number of anything, and "مارس" is a verb too.
_SURE = re.compile(
    r"\b(?:today|yesterday|tomorrow|\w*day|week(?:end)?|month|quarter|year|decade|hour|ago|since"
    r"|before|after|until|spring|summer|autumn|winter|q[1-4]|\d{1,2}[./]\d{1,2}[./]\d+|\d+s)\b"
)
_VERBS = frozenset(("مارس",))
_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_YEAR_WORD = re.compile(r"(?<!\w)(?:году?|года|г|عام|العام|سنة)(?!\w)")


def find_foreign_times(text: str, offset: int, anchor: date | None) -> list[Time]:
    """Return the dates that ``text`` names, in their order.

    Args:
        text: A sentence in Arabic, Russian or Ukrainian.
        offset: Where it begins in the article, in characters.
        anchor: The day that relative words count from.
    """
    tokens = [_token(match) for match in _TOKEN.finditer(text)]
    found: list[Time] = []
    at = 0
    while at < len(tokens):
        end, span = _longest(text, tokens, at, anchor)
        if span is None:
            at += 1
            continue
        first = at + _is_light(text, tokens[at:end], span, anchor)
        start, stop = tokens[first][0], tokens[end - 1][1]
        words = Words(offset + start, offset + stop, text[start:stop])
        found.append(Time(words, replace(span, words=words.text)))
        at = end
    return found


def _token(match: re.Match[str]) -> tuple[int, int, str]:
    """Return where a word begins and ends, and the word; an Arabic "and" before it is left out."""
    word = match[0].lower()
    if word.startswith("و") and not _may_be(word) and _may_be(word[1:]):
        return match.start() + 1, match.end(), word[1:]
    return match.start(), match.end(), word


def _longest(
    text: str, tokens: list[tuple[int, int, str]], first: int, anchor: date | None
) -> tuple[int, DateSpan | None]:
    """Return after which token the longest date ends that begins with one, and what it means."""
    # "45 January 2026" is no January.
    if first and tokens[first - 1][2].isdigit() and _MONTH.match(in_english(tokens[first][2])):
        return first, None
    for end in range(_end_of_run(text, tokens, first), first, -1):
        span = _span(text[tokens[first][0] : tokens[end - 1][1]], anchor)
        if span is not None:
            return end, span
    return first, None


def _end_of_run(text: str, tokens: list[tuple[int, int, str]], first: int) -> int:
    """Return after which token the words end that can stand in one date with the first."""
    end = first
    while end < min(len(tokens), first + _MOST_WORDS) and _may_be(tokens[end][2]):
        if end > first and not _GAP.fullmatch(text, tokens[end - 1][1], tokens[end][0]):
            break
        end += 1
    return end


@lru_cache(4_096)
def _may_be(word: str) -> bool:
    return word not in _NO_DATES and may_be_of_a_date(word)


def _span(words: str, anchor: date | None) -> DateSpan | None:
    """Return what words mean that are a date for sure, None for all others."""
    english = in_english(words)
    is_month = _MONTH.search(english) and words.lower() not in _VERBS
    if not (_SURE.search(english) or is_month or _YEAR_WORD.search(words.lower())):
        return None
    try:
        return understand(words, anchor)
    except DateWordsRefused:
        return None


def _is_light(
    text: str, tokens: list[tuple[int, int, str]], span: DateSpan, anchor: date | None
) -> bool:
    """Tell whether the first of these words, "on" or "in", may be left out."""
    if len(tokens) == 1 or tokens[0][2] not in _LIGHT:
        return False
    bare = _span(text[tokens[1][0] : tokens[-1][1]], anchor)
    return bare is not None and replace(bare, words="") == replace(span, words="")
