"""Text inside XML files: what XML cannot hold is left out, and nothing becomes an element."""

from xml.sax.saxutils import escape, quoteattr

from desktop.services.briefing.office import clean


def text(words: str) -> str:
    """Return words as the content of an element."""
    return escape(clean(words))


def attribute(words: str) -> str:
    """Return words as the value of an attribute, in quotes."""
    return quoteattr(clean(words))


def element(name: str, words: str) -> str:
    """Return an element of words; empty where there are none."""
    return f"<{name}>{text(words)}</{name}>" if words else ""
