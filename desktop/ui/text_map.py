"""Maps characters of a report's text to places in a text widget, and back.

The widget shows breaks that the text does not have, and counts in UTF-16 units, where most
emoji are two; the text counts characters.
"""

import re
from bisect import bisect_left, bisect_right

from desktop.ui.text_breaks import break_for, broken


class TextMap:
    """One text and how it is shown."""

    def __init__(self, text: str) -> None:
        """Break ``text`` for showing, and remember where."""
        # Of each end of a line in two characters, where its first stands; Qt shows one.
        self._double = [found.start() for found in re.finditer("\r\n", text)]
        text = text.replace("\r\n", "\n")
        self._mark = break_for(text)
        self.shown = broken(text, self._mark)
        self._length = len(text)
        # Where each break stands, counted in characters of the text.
        self._breaks: list[int] = []
        at = self.shown.find(self._mark) if len(self.shown) != len(text) else -1
        while at >= 0:
            self._breaks.append(at - len(self._mark) * len(self._breaks))
            at = self.shown.find(self._mark, at + len(self._mark))
        # Where each character beyond 16 bits stands in what is shown.
        self._wide = [at for at, sign in enumerate(self.shown) if ord(sign) > 0xFFFF]

    def place(self, character: int, *, is_end: bool = False) -> int:
        """Return the widget's place of a character, or of the end before it."""
        character -= bisect_left(self._double, character)
        find = bisect_left if is_end else bisect_right
        shown = character + len(self._mark) * find(self._breaks, character)
        return shown + bisect_left(self._wide, shown)

    def character(self, place: int) -> int:
        """Return the character at a place of the widget; within a break, the one after it."""
        found = self._single(self._shown_at(place))
        low, high = 0, len(self._double)
        while low < high:  # how many double ends stand before it
            middle = (low + high) // 2
            if self._double[middle] - middle < found:
                low = middle + 1
            else:
                high = middle
        return found + low

    def _single(self, shown: int) -> int:
        """Return which character stands there, counting each end of a line as one."""
        low, high = 0, len(self._breaks)
        while low < high:  # the first break that begins at or after the place
            middle = (low + high) // 2
            if self._breaks[middle] + len(self._mark) * middle < shown:
                low = middle + 1
            else:
                high = middle
        begun = low
        if begun:
            last = self._breaks[begun - 1]
            into = shown - (last + len(self._mark) * (begun - 1))
            if into < len(self._mark):
                return last
        return min(shown - len(self._mark) * begun, self._length)

    def _shown_at(self, place: int) -> int:
        low, high = 0, len(self._wide)
        while low < high:  # how many wide characters stand before the place
            middle = (low + high) // 2
            if self._wide[middle] + middle < place:
                low = middle + 1
            else:
                high = middle
        return place - low
