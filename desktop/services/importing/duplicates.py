"""Tells whether an event of a table is one that the casebook has already, or seems to be."""

import re
from dataclasses import dataclass

from desktop.domain.event import EventKind
from desktop.queries.cited import CitedReports
from desktop.queries.events_known import EventsKnown, KnownEvent
from desktop.queries.similar import LEAST_LIKENESS
from desktop.services.importing.drafts import EventDraft
from desktop.services.importing.placing import Placing, point_of

_OWN_ID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """An event of the casebook that a row may be of.

    Attributes:
        is_same: Whether an id or a link says so; else it is only similar.
        why: In a sentence.
    """

    event_id: str
    title: str
    is_same: bool
    why: str


class Duplicates:
    """Looks for the events of a casebook among the rows of one table.

    Args:
        known: The events of the casebook.
        cited: The reports of the casebook by link.
        placing: Tells which bases a place is, and which are near.
    """

    def __init__(self, known: EventsKnown, cited: CitedReports, placing: Placing) -> None:
        self._cited = cited
        self._placing = placing
        self._known = known
        self._claimed: set[str] = set()

    def of(self, draft: EventDraft) -> Duplicate | None:
        """Return the event of the casebook that a draft is, or that is similar to it.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        found = self._by_id(draft)
        # Most rows go into a casebook that has nothing to compare them with.
        if found is not None or self._known.is_empty:
            return found
        return self._by_link(draft) or self._similar(draft)

    def _by_id(self, draft: EventDraft) -> Duplicate | None:
        if not _OWN_ID.fullmatch(draft.key):
            return None
        title = self._known.title_of(draft.key)
        if title is None:
            return None
        why = "It has the id of that event."
        return Duplicate(event_id=draft.key, title=title, is_same=True, why=why)

    def _by_link(self, draft: EventDraft) -> Duplicate | None:
        links = dict.fromkeys(note.report.url for note in draft.notes if note.report.url)
        for link in links:
            report = self._cited.of(link)
            found = self._told_by(report.id, draft) if report is not None else []
            if not found:
                continue
            # An article may tell of several events: who was found once is no other row's too.
            is_same = found[0].id not in self._claimed and _is_clear(found, draft)
            self._claimed.add(found[0].id)
            why = f"Both cite {link}."
            return Duplicate(event_id=found[0].id, title=found[0].title, is_same=is_same, why=why)
        return None

    def _told_by(self, report_id: str, draft: EventDraft) -> list[KnownEvent]:
        told = self._known.told_by(report_id, draft.title, draft.when)
        if not told:
            return []
        bases = self._placing.around(draft.place)
        is_placed = bool(bases) or (draft.place is not None and draft.place.lat is not None)
        return [one for one in told if not (one.bases and is_placed) or one.bases & bases]

    def _similar(self, draft: EventDraft) -> Duplicate | None:
        place = draft.place
        if place is None:
            return None
        words = [place.words, place.called]
        if place.base is not None:
            words += [place.base.name, *(one.name for one in place.base.names)]
        point = point_of(place.base or place)
        bases = self._placing.around(place)
        found = self._known.alike(draft.title, draft.when, bases, words, point)
        if found is None:
            return None
        why = "Its title is alike, and it may have been at the same time and place."
        return Duplicate(event_id=found.id, title=found.title, is_same=False, why=why)


def _is_clear(found: list[KnownEvent], draft: EventDraft) -> bool:
    """Tell whether of the events that a row's report tells of the first must be that of the row."""
    if found[0].likeness >= LEAST_LIKENESS:
        return len(found) == 1 or found[1].likeness < found[0].likeness
    kinds = {found[0].kind, draft.kind.value, EventKind.OTHER.value}
    return len(found) == 1 and len(kinds) < 3
