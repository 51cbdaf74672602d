"""Cells of our own CSV: text that no spreadsheet takes for a formula, and lists in one cell.

Whatever is done to a text here can be undone, so that reading our own file gives what was written.
"""

import re

# A spreadsheet that splits at another sign than the comma sees cells within a cell, and one that
# loses count of the quotation marks sees rows within one. Wide signs count in some locales.
_DANGER = re.compile("(?:^|(?<=[;\t\r\n]))(?=[ '\"]*[=+\\-@\t\r＝＋－＠])")
_MARKED = re.compile("(?:^|(?<=[;\t\r\n]))'(?=[ '\"]*[=+\\-@\t\r＝＋－＠])")
_OPENING = frozenset(" '\"=+-@\t\r＝＋－＠")
_SEPARATOR = re.compile("[;\t\r\n]")
_TOKEN = re.compile(r"\\.|; ?|[^\\;]+|\\", re.DOTALL)


def safe_cell(text: str) -> str:
    """Return ``text`` with a ' before each beginning that a spreadsheet would calculate."""
    if text[:1] in _OPENING or _SEPARATOR.search(text):
        return _DANGER.sub("'", text)
    return text  # Most are: this is asked a million times.


def plain_cell(cell: str) -> str:
    """Return the text that `safe_cell` made ``cell`` of; other cells as they are."""
    return _MARKED.sub("", cell)


def join_list(items: tuple[str, ...]) -> str:
    """Return ``items`` as one text, "; " between them."""
    return "; ".join(item.replace("\\", "\\\\").replace(";", "\\;") for item in items)


def split_list(text: str) -> tuple[str, ...]:
    """Return the items that `join_list` joined; none of an empty text."""
    items = [""]
    for token in _TOKEN.findall(text):
        if token.startswith(";"):
            items.append("")
        else:
            items[-1] += token[1:] if len(token) > 1 and token[0] == "\\" else token
    return tuple(items) if text else ()
