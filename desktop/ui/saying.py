"""Says in the user's language: words, plurals, and what the layers below say in English."""

from PySide6.QtCore import QCoreApplication, QLocale

SAID = "Said"
"""The context of what domain, store, queries and services say."""


def translate(context: str, words: str) -> str:
    """Return ``words`` in the user's language, for functions that belong to no class."""
    return QCoreApplication.translate(context, words)


def plural(context: str, one: str, many: str, number: int) -> str:
    """Return a number with what it counts, in the form that the user's language has for it.

    Qt's own way would want a translation into English, and asks the wrong context in a subclass.

    Args:
        context: Where the words stand, as for `translate`.
        one: For one: "1 row".
        many: For any other number, which stands where ``%Ln`` is: "%Ln rows". Its translation has
            a form for each kind of number that the language knows.
        number: How many.
    """
    if number == 1:
        return QCoreApplication.translate(context, one)
    return QCoreApplication.translate(context, many, "", number)


def in_figures(value: int) -> str:
    """Return a whole number in figures, as the user's language groups them: "12,000"."""
    return QLocale().toString(value)


def worded(sentence: str) -> str:
    """Return what a layer below the window says, in the user's language.

    Those layers speak English and know no Qt; `desktop.ui.said.Recogniser` finds the form of the
    sentence again. What it does not know stays in English.
    """
    # Names of files may hold what no text may.
    return QCoreApplication.translate(SAID, sentence.encode("utf-8", "replace").decode())
