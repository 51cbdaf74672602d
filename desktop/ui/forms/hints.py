"""What an empty field says may stand in it, and what of that there is room for."""

import re
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.labels import show_tool_tip, tool_tip

# Behind these a hint has more to say, but what stands before them is a hint too.
_PART = re.compile(r"[,:;،؛]|\s[(]")


def fitting(hint: str, fits: Callable[[str], bool]) -> str:
    """Return as many parts of ``hint`` as fit, none of a word that does not: never half of one."""
    ends = [found.start() for found in _PART.finditer(hint)]
    parts = [hint, *(hint[:end] for end in reversed(ends))]
    return next(filter(fits, parts), "")


def tell_whole(field: QWidget, hint: str, shown: str) -> None:
    """Have the tool tip of ``field`` say all of ``hint`` where less of it is ``shown``.

    A tool tip that somebody else gave it stays.
    """
    if field.toolTip() in {"", tool_tip(hint)}:
        show_tool_tip(field, "" if shown == hint else hint)
