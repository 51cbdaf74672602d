"""How the lines of the panel stand: a heading with room above, and what belongs to a choice."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole

_INDENT_PX = 26


def heading(words: str) -> QLabel:
    """Return a heading."""
    label = plain_label(words, role=TextRole.HEADING)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def indented(part: QWidget) -> QHBoxLayout:
    """Return a line with ``part`` below the words of a choice."""
    line = QHBoxLayout()
    line.setContentsMargins(_INDENT_PX, 0, 0, 0)
    line.addWidget(part)
    return line
