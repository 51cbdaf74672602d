"""The words that a user sees for the values of the records' lists."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop.domain.grading import Credibility


def word(value: Enum) -> str:
    """Return the word for a value: "Drawing down", "2 probably true", "B"."""
    if isinstance(value, Credibility):
        return f"{value.value} {name_word(value)}"
    return named(str(value.value))


def named(value: str) -> str:
    """Return the word for the value of a list that is text already: "Drawing down"."""
    text = value.replace("_", " ")
    return QCoreApplication.translate("Words", text[:1].upper() + text[1:])


def name_word(value: Enum) -> str:
    """Return the word for a value whose name says what it is: "probably true"."""
    named = value.name.replace("_", " ").lower()
    return QCoreApplication.translate("Words", named[:1].upper() + named[1:]).lower()
