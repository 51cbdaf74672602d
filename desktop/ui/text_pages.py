"""Cuts a text of any length into pages that a widget lays out at once."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_LINE_ENDS = ("\n", "\r", "\u2029")
# How far before the end of a page a line's end is looked for, then a space.
_NEAR_CHARS = 4_000
_MOST_MARKS = 64
_JOINS = frozenset("\u200d\ufe0f\n")


@dataclass(frozen=True, slots=True)
class Measure:
    """The most that a page holds: so many characters, in so many lines."""

    chars: int
    lines: int


PAGE = Measure(chars=256_000, lines=20_000)


class TextPages:
    """One text and where its pages begin.

    Attributes:
        text: All of it, word for word.
    """

    def __init__(self, text: str, most: Measure = PAGE) -> None:
        """Cut ``text``; an empty one has one empty page."""
        self.text = text
        self._starts = [0]
        while (end := _page_end(text, self._starts[-1], most)) < len(text):
            self._starts.append(end)

    def __len__(self) -> int:
        """Return how many pages there are, at least one."""
        return len(self._starts)

    def __getitem__(self, page: int) -> str:
        """Return the text of one page, counted from 0."""
        return self.text[self.start(page) : self.end(page)]

    def start(self, page: int) -> int:
        """Return the first character of a page."""
        return self._starts[page]

    def end(self, page: int) -> int:
        """Return the character after a page's last."""
        return self._starts[page + 1] if page + 1 < len(self._starts) else len(self.text)

    def page_of(self, character: int) -> int:
        """Return the page on which a character stands, the last for the end of the text."""
        return max(0, bisect_right(self._starts, character) - 1)


def is_long(text: str) -> bool:
    """Tell whether ``text`` is more than one page."""
    return len(text) > PAGE.chars or _lines(text, 0, len(text)) > PAGE.lines


def _page_end(text: str, start: int, most: Measure) -> int:
    """Return where a page that begins at ``start`` ends: at a line's end, a space, or anywhere."""
    end = min(start + most.chars, len(text))
    if _lines(text, start, end) > most.lines:
        low = start
        while end - low > 1:  # the longest page that has not too many lines
            middle = (low + end) // 2
            is_fit = _lines(text, start, middle) <= most.lines
            low, end = (middle, end) if is_fit else (low, middle)
        end = low
    if end == len(text):
        return end
    for gap in ("\n", " "):
        found = text.rfind(gap, max(start, end - _NEAR_CHARS), end)
        if found > start:
            return found + 1
    return _whole(text, start, end)


def _whole(text: str, start: int, end: int) -> int:
    """Return ``end``, or a place a little before it that parts no letter from its marks."""
    for at in range(end, max(start + 1, end - _MOST_MARKS), -1):
        after = text[at]
        if not unicodedata.combining(after) and after not in _JOINS and text[at - 1] != "\u200d":
            return at
    return end


def _lines(text: str, start: int, end: int) -> int:
    return sum(text.count(one, start, end) for one in _LINE_ENDS)
