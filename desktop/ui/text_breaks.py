"""Breaks long lines for showing only: a widget stands still for seconds over one of a megabyte."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

# A line break that is only shown, with as many of the middle sign as make it the text's own.
_HEAD, _SIGN, _END = "\u200c", "\u2063", "\n"
_MOST_SIGNS = 50
_LONG_RUN = re.compile(r"\S{200}(?=\S)")
_LONG_LINE = re.compile(r"[^\n]{2000}(?<=\s)(?=[^\n])|[^\n]{2000}[^\n\s]*\s?(?=[^\n])")


def break_for(text: str) -> str:
    """Return signs that end a line and do not stand in ``text``, to break its lines by."""
    for signs in range(1, _MOST_SIGNS):
        mark = f"{_HEAD}{_SIGN * signs}{_END}"
        if mark not in text:
            return mark
    # Longer than any row of the sign in the text.
    longest = max(map(len, re.findall(f"{_SIGN}+", text)))
    return f"{_HEAD}{_SIGN * (longest + 1)}{_END}"


def broken(text: str, mark: str) -> str:
    """Return ``text`` with ``mark`` in runs without spaces and in long lines, for showing."""
    if len(text) <= 200:
        return text

    def with_break(match: re.Match[str]) -> str:
        return match[0] + mark

    return _LONG_LINE.sub(with_break, _LONG_RUN.sub(with_break, text))


def in_two(words: str, metrics: QFontMetrics, width_px: int) -> list[str]:
    """Return a name in a line, or in two where it has no room in one, with … where it is cut."""
    first, rest = words, ""
    while metrics.horizontalAdvance(first) > width_px and " " in first:
        first, _space, last = first.rpartition(" ")
        rest = f"{last} {rest}".strip()
    elide = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(one, elide, width_px) for one in (first, rest) if one]
