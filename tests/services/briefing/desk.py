"""A casebook to brief from, with what edits it and what builds a briefing of it."""

from datetime import UTC, datetime

from desktop.domain.briefing import Content, Page
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.store.casebook import Casebook
from tests.factories import an_editing

CUT_OFF = datetime(2026, 1, 27, 14, tzinfo=UTC)


class Desk:
    """A casebook and what one does at it.

    Attributes:
        casebook: It.
        edits: Saves records.
    """

    def __init__(self, casebook: Casebook) -> None:
        """Begin to edit."""
        self.casebook = casebook
        self.edits = an_editing(casebook)

    def save(self, *records) -> None:
        """Save records."""
        self.edits.apply("Save", *records)

    def trash(self, *records) -> None:
        """Delete records."""
        self.edits.trash("Delete", *records)

    def brief(self, previous=None, now=CUT_OFF, title="The north", **chosen) -> Content:
        """Build a briefing."""
        return build(self.casebook.reader, Choice(title=title, **chosen), now, previous)


def page_of(content: Content, key: str) -> Page:
    """Return the first page whose key begins so."""
    return next(one for one in content.pages if one.key.startswith(key))


def sentences_of(content: Content, key: str) -> list[str]:
    """Return the sentences of a page, headings left out."""
    return [one.text for one in page_of(content, key).statements if not one.is_heading]


def changes_of(content: Content) -> list[str]:
    """Return what the page of changes tells, headings with it."""
    return [one.text for one in page_of(content, "changes").statements]
