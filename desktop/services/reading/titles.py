"""What a claim is called: its words, without who says so and when they did."""

import re
from datetime import date

from desktop.services.reading.times import find_times

_MOST_CHARS = 110
_AROUND = " ,;:—–-."
_QUOTES = '"“”«»'
_GAP = re.compile(r"\s?, ,\s")
_JOINT = re.compile(r"^(?:that|and|but|while|whereas)\b\s*")


def claim_title(content: str, anchor: date | None) -> str:
    """Return a claim as a title, cut at a word.

    Args:
        content: The words of the claim, without who says so.
        anchor: The day that its relative dates count from.
    """
    # Who said it stood between two commas: "the base, residents said, was closed".
    whole = _GAP.sub(" ", " ".join(content.split()))
    text = _unquoted(whole.strip(_AROUND))
    text = _unquoted(_JOINT.sub("", _without_when_said(text, anchor)).strip(_AROUND))
    if len(text) > _MOST_CHARS:
        text = text[:_MOST_CHARS].rsplit(" ", 1)[0].rstrip(" ,") + "…"
    return text[:1].upper() + text[1:]


def _without_when_said(text: str, anchor: date | None) -> str:
    """Return "that it closed" of "on Friday that it closed", whose speaker is taken out."""
    when = next(iter(find_times(text, 0, anchor)), None)
    if when is None or when.words.start:
        return text
    rest = text[when.words.end :].lstrip(" ,")
    return rest if rest.startswith("that ") else text


def _unquoted(text: str) -> str:
    """Return a text without marks of quotation at its ends, where they have no other half in it."""
    while text and (text[0] in _QUOTES or text[-1] in _QUOTES):
        if sum(text.count(mark) for mark in _QUOTES) % 2 == 0 and not _is_whole(text):
            return text
        text = text[text[0] in _QUOTES : len(text) - (text[-1] in _QUOTES)].strip(_AROUND)
    return text


def _is_whole(text: str) -> bool:
    """Tell whether all of it is one quotation."""
    inside = text[1:-1]
    return text[0] in _QUOTES and text[-1] in _QUOTES and not any(m in inside for m in _QUOTES)
