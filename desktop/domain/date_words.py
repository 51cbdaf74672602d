"""Date words and the day they count from, read into a date span; refused rather than guessed."""

import re
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar.lexicon import normal
from desktop.domain.date_grammar.modifiers import read
from desktop.domain.date_grammar.named import is_no_day
from desktop.domain.date_grammar.other_tongues import in_english
from desktop.domain.date_grammar.refusal import NoSuchDay, Refusal
from desktop.domain.date_grammar.spelt import figures
from desktop.domain.edtf import looks_like_edtf, read_edtf
from desktop.domain.errors import BasewatchError
from desktop.domain.spans import AnchorKind, DateSpan, undated

MAX_WORDS_CHARS = 200


class DateWordsRefused(BasewatchError):
    """Words that are no date, or that could mean several."""

    def __init__(self, reason: str) -> None:
        """Say the reason and what would be understood."""
        super().__init__(
            f"{reason} Try for example “24 January 2026”, “since last week”, “in the past 2 days”,"
            " “before December 2024”."
        )
        self.reason = reason


class DayMissing(DateWordsRefused):
    """Words for a day that the calendar does not have."""


def understand(
    words: str, anchor: date | None, *, anchor_kind: AnchorKind = AnchorKind.PUBLISHED
) -> DateSpan:
    """Return what date words mean.

    The conventions are those of the data model, and where it is silent:

    - weeks run from Monday to Sunday; numeric dates are day first; no clock is ever read;
    - what is under way is cut off at the anchor; counted weeks, months and years are whole ones;
    - the nth week of a month or a year is its nth seven days, the last its last seven;
    - "last Wednesday", said later in that week, may be two days and is refused; "the following
      Friday" is the first after the anchor; "the weekend" is the last that has begun;
    - a month and day without a year are the nearest to the anchor;
    - early, mid and late are thirds; before and after leave the named period out;
    - "1900s" is the century, "2000s" and "1990s" are decades;
    - a year has four figures, and two only in a numeric date: 1950 to 2049;
    - Arabic and Russian words are read as the English ones that they stand for;
    - two people's datings ("in 1990, others say 1995") are two claims and refused.

    Args:
        words: As a report has them; empty words mean "not later than the anchor".
        anchor: The day that relative words count from.
        anchor_kind: Why they count from it.

    Raises:
        DateWordsRefused: Where they are no date; the sentence says what would be understood.
    """
    if not words.strip():
        if anchor is None:
            raise DateWordsRefused("There are no date words.")
        return undated(anchor, anchor_kind)
    if len(words) > MAX_WORDS_CHARS:
        raise DateWordsRefused("These are too many words for a date.")
    kept = " ".join(words.split())
    english = in_english(kept)
    try:
        found = _read(english, anchor)
    except Refusal as refusal:
        refused = DayMissing if isinstance(refusal, NoSuchDay) else DateWordsRefused
        raise refused(_in_their_words(str(refusal), kept, english)) from None
    return replace(found, words=kept, anchor=anchor, anchor_kind=anchor_kind if anchor else None)


_SEASON_OR_RANGE = re.compile(r"(\d{2})(\d{2})-(2[1-4])")
_ZONE_ASSUMED = " (zone assumed"
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def _read(words: str, anchor: date | None) -> DateSpan:
    either = _SEASON_OR_RANGE.fullmatch(words)
    if either is not None and either[2] < either[3]:
        year, last = either[1] + either[2], either[1] + either[3]
        raise Refusal(
            f"“{words}” may be the years {year} to {last}, or in EDTF a season: write"
            f" “{year}–{last}” or “{_SEASONS[either[3]]} {year}”."
        )
    if looks_like_edtf(words):
        found = read_edtf(words)
        if found is not None:
            return found
    text = figures(normal(words))
    if text.endswith(_ZONE_ASSUMED):
        # As `span_echo` says of a clock time that was read as UTC.
        found = read(text.removesuffix(_ZONE_ASSUMED), anchor)
        return replace(found, zone_assumed=True)
    if not re.search(r"[a-z\d]", text):
        raise Refusal(f"“{words}” has no date in it that is understood.")
    try:
        return read(text, anchor)
    except Refusal:
        if is_no_day(text, anchor):
            raise NoSuchDay(f"There is no day “{words}”.") from None
        raise


def _in_their_words(sentence: str, words: str, english: str) -> str:
    """Return a refusal with what it quotes as the user wrote it, capitals included."""
    if english != words:
        return re.sub("“.+?”", lambda _: f"“{words}”", sentence)

    def as_written(match: re.Match[str]) -> str:
        at = words.casefold().find(match[1])
        if at >= 0:
            return f"“{words[at : at + len(match[1])]}”"
        return f"“{words}”" if match[1] == figures(normal(words)) else match[0]

    return re.sub("“(.+?)”", as_written, sentence)
