"""The words that a user sees for the values of the records' lists."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop.domain.grading import Credibility


def word(value: Enum) -> str:
    """Return the word for a value: "Drawing down", "2 probably true", "B"."""
    tr = QCoreApplication.translate
    if isinstance(value, Credibility):
        named = value.name.replace("_", " ").lower()
        return f"{value.value} {tr('Words', named[:1].upper() + named[1:]).lower()}"
    text = str(value.value).replace("_", " ")
    return tr("Words", text[:1].upper() + text[1:])
