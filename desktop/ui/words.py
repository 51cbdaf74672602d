"""The words that a user sees for the values of the records' lists."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop.domain.countries import NAMES
from desktop.domain.grading import Credibility, Reliability
from desktop.ui.admiralty import reliability_words
from desktop.ui.labels import visible_text

WORDS = "Words"
"""The context of the values of the records' lists."""

COUNTRIES = "Countries"
"""The context of the names of countries."""


def word(value: Enum) -> str:
    """Return the word for a value: "Drawing down", "2 probably true", "B usually reliable"."""
    if isinstance(value, Credibility):
        return f"{value.value} {name_word(value)}"
    if isinstance(value, Reliability):
        return f"{value.value} {reliability_words(value)}"
    return named(str(value.value))


def named(value: str) -> str:
    """Return the word for the value of a list that is text already: "Drawing down"."""
    text = value.replace("_", " ")
    return QCoreApplication.translate(WORDS, text[:1].upper() + text[1:])


def country_name(country: str) -> str:
    """Return the name of an ISO 3166 country, or the user's own code or name as it is."""
    english = NAMES.get(country.strip().upper())
    if english is None:
        return visible_text(country)
    return QCoreApplication.translate(COUNTRIES, english)


def name_word(value: Enum) -> str:
    """Return the word for a value whose name says what it is: "probably true"."""
    named = value.name.replace("_", " ").lower()
    return in_small_letters(QCoreApplication.translate(WORDS, named[:1].upper() + named[1:]))


def small_word(value: Enum) -> str:
    """Return the word for a value as it stands within a sentence."""
    return in_small_letters(word(value))


def in_small_letters(words: str) -> str:
    """Return words without a capital at their beginning; abbreviations keep theirs."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
