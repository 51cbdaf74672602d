"""Date words and the day they count from, read into a date span; refused rather than guessed."""

import re
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar.lexicon import normal
from desktop.domain.date_grammar.modifiers import Refusal, read
from desktop.domain.edtf import looks_like_edtf, read_edtf
from desktop.domain.errors import BasewatchError
from desktop.domain.spans import AnchorKind, DateSpan, undated

EXAMPLES = "“24 January 2026”, “since last week”, “in the past 2 days”, “before December 2024”"
MAX_WORDS_CHARS = 200


class DateWordsRefused(BasewatchError):
    """Words that are no date, or that could mean several."""

    def __init__(self, reason: str) -> None:
        """Say the reason and what would be understood."""
        super().__init__(f"{reason} Try for example {EXAMPLES}.")
        self.reason = reason


def understand(
    words: str, anchor: date | None, *, anchor_kind: AnchorKind = AnchorKind.PUBLISHED
) -> DateSpan:
    """Return what date words mean.

    The conventions are those of the data model: weeks run from Monday to Sunday, numeric dates
    are day first, what is under way is cut off at the anchor, and no clock is ever read.

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
    try:
        found = _read(kept, anchor)
    except Refusal as refusal:
        raise DateWordsRefused(str(refusal)) from None
    return replace(found, words=kept, anchor=anchor, anchor_kind=anchor_kind if anchor else None)


def _read(words: str, anchor: date | None) -> DateSpan:
    if looks_like_edtf(words):
        found = read_edtf(words)
        if found is not None:
            return found
    text = normal(words)
    if not re.search(r"[a-z\d]", text):
        raise Refusal(f"“{words}” has no date in it that is understood.")
    return read(text, anchor)
