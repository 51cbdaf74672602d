"""Reads an event typed in one line: what, where, when, and who says so, each only as typed.

The one thing added is the year of a day that was typed without: the nearest may be one to come.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.date_grammar.other_tongues import is_in_other_tongues
from desktop.domain.date_words import DateWordsRefused, DayMissing, understand
from desktop.domain.event import BaseRole, EventKind
from desktop.domain.span_echo import echo
from desktop.domain.spans import DAY_S, DateSpan, day_start_s
from desktop.queries.known_names import Known
from desktop.services.quick_words import kind_in, role_of
from desktop.services.reading.foreign_times import find_foreign_times
from desktop.services.reading.gazetteer import Gazetteer
from desktop.services.reading.proposal import Article, Proposal
from desktop.services.reading.reader import ArticleReader
from desktop.services.reading.times import Time, find_times

MOST_CHARS = 500
_VIA = re.compile(
    r"(?:^|[,;]\s*|\s+)(?:(?i:via|according to|source:|as per)|per(?=\s+[^\W\d_a-z]))\s+"
    r"(?P<who>[^,;]+?)\s*(?=[,;]|$)"
)
_VIA_ELSEWHERE = re.compile(
    r"(?:(?:^|[,;،؛]\s*|\s+)(?:(?i:по (?:данным|сообщени(?:ю|ям)|словам|информации)|со ссылкой на"
    r"|источник:|сообща[ею]т)\s+|(?:نقل(?:ًا|ا|اً) عن|بحسب|حسب|وفق|المصدر:)\s+|وفق(?:ًا|ا|اً) ل)"
    r"|(?:^|[,;،؛]\s*)(?:(?i:через|от)|عن)\s+)(?P<who>[^,;،؛]+?)\s*(?=[,;،؛]|$)"
)
_PARTS = re.compile(r"\s*[,;،؛]\s+")
# Of these an event that is told may be to come.
_AHEAD = re.compile(
    r"\b(?:will|shall|would|to|until|till|by|before|due|plan(?:s|ned)?|expect(?:s|ed)?|ends?|"
    r"expires?|deadline|may|might|next|tomorrow|after"
    r"|буд[еу]т|до|план\w*|ожида\w*|истека\w*|срок\w*|завтра|следующ\w*|после"
    r"|سوف|حتى|قبل|بعد|مهلة|ينتهي|تنتهي|المقبل|المقبلة|القادم|القادمة|غدا|غدًا)\b",
    re.IGNORECASE,
)
# A name, and what may stand small before the next one: Deir ez-Zor, al-Tanf.
_NAME = r"(?:[a-z]{2,4}-)?[A-ZÀ-ÞА-ЯЁ][\w'’-]*"
_AT = re.compile(rf"\b(?P<role>at|near)\s+(?P<name>{_NAME}(?:\s+{_NAME})*)")
# A day so close is rather one to come than one a year ago.
_CLOSE_DAYS = 14
# What stands before a date within a part that is nothing but a date.
_LEADS = re.compile(
    r"(?:on|in|since|by|from|until|before|after|during|в|во|на|في|يوم)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEnd:
    """A place that the line names, and what it is to the event.

    Attributes:
        base_id: The base of the casebook; empty where that has none of this name.
    """

    base_id: str
    name: str
    role: BaseRole


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickLine:
    """What was read.

    Attributes:
        title: The line without its date and its source where these stand apart.
        when: The words of its date, as typed; empty where it tells none. A day without a year
            gets the one that makes it the last past, unless the line speaks of what is to come.
        means: What those words mean, as a phrase; empty where they are not understood.
        via: Who says so, as typed; empty where it tells nobody.
    """

    title: str
    when: str = ""
    means: str = ""
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
        if not _AHEAD.search(text):
            when = _in_the_past(when, today)
        span = _understood(when, today)
        ends = tuple(_ends(first)) if first else ()
        # In a hurry names are typed without capitals, by which an article's are known.
        if not ends and (again := self._first(title.title(), today)):
            ends = tuple(_ends(again))
        kind = first.kind.value if first else EventKind.OTHER
        if first and is_in_other_tongues(title):
            kind = kind_in(title) or kind
            ends = tuple(_ends_elsewhere(first, title, kind))
        return QuickLine(
            title=title,
            when=when,
            means=echo(span) if span else "",
            kind=kind,
            ends=ends or tuple(_unknown(title)),
            via=via,
        )

    def _first(self, title: str, today: date) -> Proposal | None:
        article = Article(text=f"{title}.", published=today, language="en")
        return next(iter(self._reader.read(article).proposals), None)


def _without_source(text: str) -> tuple[str, str]:
    match = _VIA.search(text) or _VIA_ELSEWHERE.search(text)
    if match is None:
        return text, ""
    return (text[: match.start()] + text[match.end() :]).strip(" ,;،؛"), match["who"]


def _without_date(text: str, today: date) -> tuple[str, str]:
    """Return a line without the part that is its date, and the words of that date."""
    parts = _PARTS.split(text)
    for number in range(len(parts) - 1, 0, -1):
        part = parts[number].rstrip(".")
        times = _times(part, today)
        is_date = len(times) == 1 and not _bare(part.replace(times[0].words.text, ""))
        if is_date or _is_no_day(_bare(part), today):
            kept = parts[:number] + parts[number + 1 :]
            return ", ".join(kept), part
    times = _times(text, today)
    return text, times[-1].words.text if times else _missing_day(text, today)


def _bare(part: str) -> str:
    return _LEADS.sub("", part).strip()


def _missing_day(text: str, today: date) -> str:
    """Return words for a day that the calendar does not have, for somebody to see; else none."""
    words = text.split()
    for count in (3, 2, 1):
        for first in range(len(words) - count, -1, -1):
            found = " ".join(words[first : first + count]).strip(".,;:()")
            if any(map(str.isdigit, found)) and _is_no_day(found, today):
                return found
    return ""


def _is_no_day(words: str, today: date) -> bool:
    try:
        understand(words, today)
    except DayMissing:
        return True
    except DateWordsRefused:
        return False
    return False


def _times(text: str, today: date) -> list[Time]:
    found = find_foreign_times(text, 0, today) if is_in_other_tongues(text) else []
    return found or find_times(text, 0, today)


def _in_the_past(when: str, today: date) -> str:
    """Return the words of a date, with a year where they would mean a day that is far to come."""
    close_s = day_start_s(today) + _CLOSE_DAYS * DAY_S
    tried = [when, *(f"{when} {year}" for year in (today.year, today.year - 1) if when)]
    starts = [(words, span.start_min) for words in tried if (span := _understood(words, today))]
    has_been = [words for words, start_s in starts if start_s is not None and start_s <= close_s]
    return next(iter(has_been), when)


def _understood(words: str, today: date) -> DateSpan | None:
    try:
        return understand(words, today) if words else None
    except DateWordsRefused:
        return None


def _unknown(title: str) -> Iterator[QuickEnd]:
    """Return the place of a line, by its capitals and the word before it."""
    if match := _AT.search(title):
        yield QuickEnd(base_id="", name=match["name"], role=BaseRole(match["role"]))


def _ends(found: Proposal) -> Iterator[QuickEnd]:
    placed = [(one.place, one.role) for one in found.bases.value]
    moved = ((found.origin.value, BaseRole.FROM), (found.destination.value, BaseRole.TO))
    placed += [(place, role) for place, role in moved if place is not None]
    told: set[tuple[str, BaseRole]] = set()
    for place, role in placed:
        if place.base_id and (place.base_id, role) not in told:
            told.add((place.base_id, role))
            yield QuickEnd(base_id=place.base_id, name=place.name, role=role)


def _ends_elsewhere(found: Proposal, title: str, kind: EventKind) -> Iterator[QuickEnd]:
    """Return the bases of a line in Arabic or Russian, by the words before them."""
    for one in found.bases.value:
        if one.place.base_id:
            # A small word before a name sounds like nothing, and may be taken for a part of it.
            before = title[: one.place.words.end].rsplit(maxsplit=1)[0]
            role = role_of(f"{before} ", kind)
            yield QuickEnd(base_id=one.place.base_id, name=one.place.name, role=role)
