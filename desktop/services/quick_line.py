"""Reads an event typed in one line: what, where, when, and who says so, each only as typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.event import BaseRole, EventKind
from desktop.queries.known_names import Known
from desktop.services.reading.gazetteer import Gazetteer
from desktop.services.reading.proposal import Article, Proposal
from desktop.services.reading.reader import ArticleReader
from desktop.services.reading.times import find_times

MOST_CHARS = 500
_VIA = re.compile(
    r"(?:^|[,;]\s*|\s+)(?:(?i:via|according to|source:|as per)|per(?=\s+[^\W\d_a-z]))\s+"
    r"(?P<who>[^,;]+?)\s*(?=[,;]|$)"
)
_PARTS = re.compile(r"\s*[,;]\s+")
# What stands before a date within a part that is nothing but a date.
_LEADS = re.compile(r"(?:on|in|since|by|from|until|before|after|during)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEnd:
    """A base of the casebook that the line names, and what it is to the event."""

    base_id: str
    name: str
    role: BaseRole


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickLine:
    """What was read.

    Attributes:
        title: The line without its date and its source where these stand apart.
        when: The words of its date, as typed; empty where it tells none.
        via: Who says so, as typed; empty where it tells nobody.
    """

    title: str
    when: str = ""
    kind: EventKind = EventKind.OTHER
    ends: tuple[QuickEnd, ...] = ()
    via: str = ""


class QuickReader:
    """Reads lines with the names of one casebook in mind."""

    def __init__(self, known: Known, gazetteer: Gazetteer) -> None:
        """Know the names of ``known``."""
        self._reader = ArticleReader(known, gazetteer)

    def read(self, line: str, today: date) -> QuickLine:
        """Return what ``line`` says, of its first 500 characters; days count from ``today``."""
        text = " ".join(line[:MOST_CHARS].split())
        text, via = _without_source(text)
        title, when = _without_date(text, today)
        first = self._first(title, today)
        ends = tuple(_ends(first)) if first else ()
        # In a hurry names are typed without capitals, by which an article's are known.
        if not ends and (again := self._first(title.title(), today)):
            ends = tuple(_ends(again))
        return QuickLine(
            title=title,
            when=when,
            kind=first.kind.value if first else EventKind.OTHER,
            ends=ends,
            via=via,
        )

    def _first(self, title: str, today: date) -> Proposal | None:
        article = Article(text=f"{title}.", published=today, language="en")
        return next(iter(self._reader.read(article).proposals), None)


def _without_source(text: str) -> tuple[str, str]:
    match = _VIA.search(text)
    if match is None:
        return text, ""
    return (text[: match.start()] + text[match.end() :]).strip(" ,;"), match["who"]


def _without_date(text: str, today: date) -> tuple[str, str]:
    """Return a line without the part that is its date, and the words of that date."""
    parts = _PARTS.split(text)
    for number in range(len(parts) - 1, 0, -1):
        part = parts[number].rstrip(".")
        times = find_times(part, 0, today)
        if len(times) == 1 and not _LEADS.sub("", part.replace(times[0].words.text, "")).strip():
            kept = parts[:number] + parts[number + 1 :]
            return ", ".join(kept), part
    times = find_times(text, 0, today)
    return text, times[-1].words.text if times else ""


def _ends(found: Proposal) -> Iterator[QuickEnd]:
    placed = [(one.place, one.role) for one in found.bases.value]
    moved = ((found.origin.value, BaseRole.FROM), (found.destination.value, BaseRole.TO))
    placed += [(place, role) for place, role in moved if place is not None]
    told: set[tuple[str, BaseRole]] = set()
    for place, role in placed:
        if place.base_id and (place.base_id, role) not in told:
            told.add((place.base_id, role))
            yield QuickEnd(base_id=place.base_id, name=place.name, role=role)
