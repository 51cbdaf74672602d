"""The check before presenting: what somebody could be challenged on, a sentence each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.briefing import PageKind
from desktop.domain.spans import day_start_s
from desktop.domain.wording_parts import counted
from desktop.services.briefing.edition import Edition
from desktop.services.briefing.not_judged import not_judged


class Severity(StrEnum):
    """How much a finding matters, in the order of the list."""

    STOP = "stop"
    LOOK = "look"
    KNOW = "know"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to know before presenting; ``page`` is the key of its page, "" for all."""

    severity: Severity
    page: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCheck:
    """What laying out tells of one sheet.

    Attributes:
        overflows: Whether any text leaves its page.
        shows_marking: Whether the briefing's marking stands on it.
    """

    page: str
    overflows: bool
    shows_marking: bool


def rehearse(
    edition: Edition,
    today: date,
    sheets: tuple[SheetCheck, ...] = (),
    *,
    made_private: int = 0,
) -> tuple[Finding, ...]:
    """Return what was found, what would stop a careful presenter first.

    Args:
        edition: The briefing as it is shown.
        today: The UTC day on which it is presented.
        sheets: What laying it out told.
        made_private: How many of the notes it cites became private since it was built.
    """
    found = [
        *_sheets(edition, sheets),
        *_empty(edition),
        *_contradictions(edition),
        *_expired(edition, today),
        *_links(edition),
        *_ungraded(edition),
        *_edited(edition),
        *_age(edition, today),
        *_private(edition, made_private),
    ]
    return tuple(sorted(found, key=lambda one: list(Severity).index(one.severity)))


def _sheets(edition: Edition, sheets: tuple[SheetCheck, ...]) -> Iterator[Finding]:
    for sheet in sheets:
        if sheet.overflows:
            yield Finding(
                severity=Severity.STOP, page=sheet.page, text="Text does not fit on this page."
            )
        if edition.content.marked and not sheet.shows_marking:
            yield Finding(
                severity=Severity.STOP, page=sheet.page, text="The marking is not on this page."
            )
    if edition.content.marking is None:
        yield Finding(
            severity=Severity.KNOW, page="", text="The briefing has no marking: set one to show it."
        )


def _empty(edition: Edition) -> Iterator[Finding]:
    if not edition.cited:
        text = "It cites no source note: look at its first day and the events chosen for it."
        yield Finding(severity=Severity.LOOK, page="", text=text)


def _contradictions(edition: Edition) -> Iterator[Finding]:
    for page in edition.content.pages:
        count = sum(one.key.startswith("contradiction:") for one in page.statements)
        if count:
            text = f"{counted(count, 'contradiction')} not decided: be ready to say why."
            yield Finding(severity=Severity.LOOK, page=_shown(edition, page.key), text=text)


def _expired(edition: Edition, today: date) -> Iterator[Finding]:
    for page in edition.content.pages:
        figure = page.timeline if page.kind is PageKind.TIMELINE else None
        for mark in figure.marks if figure is not None else ():
            due = mark.span.end_max
            if mark.is_deadline and due is not None and due <= day_start_s(today):
                of = "agreements" if mark.key.startswith("agreement:") else "watch"
                text = f"The day of “{mark.title}” is over: say what came of it."
                yield Finding(severity=Severity.LOOK, page=_shown(edition, of), text=text)


def _links(edition: Edition) -> Iterator[Finding]:
    bare = sum(bool(note.address) and not note.has_copy for note in edition.cited)
    if bare:
        text = (
            f"{counted(bare, 'cited note')} with a link and no saved copy: offline it cannot open."
        )
        yield Finding(severity=Severity.LOOK, page="sources", text=text)


def _ungraded(edition: Edition) -> Iterator[Finding]:
    if text := not_judged(edition.cited):
        yield Finding(severity=Severity.KNOW, page="sources", text=text)


def _edited(edition: Edition) -> Iterator[Finding]:
    for shown in edition.pages:
        if shown.edited:
            text = f"{counted(len(shown.edited), 'text')} on this page written by hand."
            yield Finding(severity=Severity.KNOW, page=shown.page.key, text=text)
    if edition.unfitting:
        few = counted(len(edition.unfitting), "text")
        # A sentence for each: the window finds its form again, and says it in other languages.
        is_one = len(edition.unfitting) == 1
        many = f"{few} written by hand no longer fit."
        text = f"{few} written by hand no longer fits." if is_one else many
        yield Finding(severity=Severity.LOOK, page="", text=text)


def _age(edition: Edition, today: date) -> Iterator[Finding]:
    days = (today - edition.content.cut_off.date()).days
    if days > 0:
        text = f"The cut-off is {counted(days, 'day')} ago: rebuild it to tell what came since."
        yield Finding(severity=Severity.LOOK, page="title", text=text)


def _private(edition: Edition, made_private: int) -> Iterator[Finding]:
    count, restricted = edition.content.private_left_out, edition.content.with_restricted
    # A sentence for each: the window finds its form again, and says it in other languages.
    if restricted:
        text = "Nothing was left out: no record is marked private."
        left = f"Left out as private: {counted(count, 'record')}."
    else:
        text = "Nothing was left out: no record is marked private or not for passing on."
        left = f"Left out as private or not for passing on: {counted(count, 'record')}."
    yield Finding(severity=Severity.KNOW, page="", text=left if count else text)
    if restricted:
        text = "It may hold what is not for passing on: keep it to those who may see that."
        yield Finding(severity=Severity.LOOK, page="", text=text)
    if made_private:
        notes = counted(made_private, "cited note")
        text = f"{notes} no longer public: rebuild it before you show it."
        yield Finding(severity=Severity.STOP, page="sources", text=text)


def _shown(edition: Edition, key: str) -> str:
    """Return the key of a page, empty where it is not shown."""
    return key if any(one.page.key == key for one in edition.pages) else ""
