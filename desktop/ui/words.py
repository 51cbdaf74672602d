"""The words that a user sees for the values of the records' lists."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop.domain.grading import Credibility


def word(value: Enum) -> str:
    """Return the word for a value: "Drawing down", "2 probably true", "B"."""
    tr = QCoreApplication.translate
    if isinstance(value, Credibility):
        return f"{value.value} {name_word(value)}"
    text = str(value.value).replace("_", " ")
    return tr("Words", text[:1].upper() + text[1:])


def name_word(value: Enum) -> str:
    """Return the word for a value whose name says what it is: "probably true"."""
    named = value.name.replace("_", " ").lower()
    return QCoreApplication.translate("Words", named[:1].upper() + named[1:]).lower()
