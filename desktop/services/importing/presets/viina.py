"""Reports of strikes derived from VIINA (Violent Incident Information from News Articles)."""

import re
from collections.abc import Sequence

from desktop.domain.event import EventKind
from desktop.services.importing.cells import (
    Columns,
    Row,
    listed,
    needed,
    one_line,
    place_of,
    plain_id,
    tags_of,
    whole,
)
from desktop.services.importing.days import needed_day, whole_day
from desktop.services.importing.drafts import (
    Doubt,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
    RowDraft,
)
from desktop.services.importing.links import host_of
from desktop.services.importing.presets.preset import not_in

_TAKEN = frozenset(
    (
        *("event_id_1pd", "date", "n_reports", "sources_matching", "source_urls"),
        *("target_classes", "asciiname", "adm1_name", "adm2_name", "longitude", "latitude"),
        *("location_bucket", "location_method", "representative_text"),
    )
)
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_RUSSIAN = re.compile("[ыэъёЫЭЪЁ]")
_TITLE_CHARS = 160


class Viina:
    """Reads a row of a table with VIINA's ids, whatever its year.

    A row says what outlets wrote, claims of one side among them: its event is what they tell of,
    and each link a report with a note.
    """

    name = "viina"
    label = "VIINA"
    origin = "viina"

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell by VIINA's id for an event and its text."""
        names = ("event_id_1pd", "date", "source_urls", "representative_text")
        return all(name in columns for name in names)

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns of scores and of how rows were chosen."""
        return not_in(columns, _TAKEN)

    def read(self, row: Row) -> RowDraft:
        """Return the event that a row's reports tell of."""
        day = needed_day(row.text("date"), "date")
        # The id is unique within a year only.
        key = f"{day.year}/{plain_id(needed(row.text('event_id_1pd'), 'id'))}"
        text = needed(row.text("representative_text"), "text")
        point, doubts = place_of(row.text("latitude"), row.text("longitude"))
        name = row.text("asciiname")
        parts = (name, row.text("adm2_name"), row.text("adm1_name"))
        named = ", ".join(dict.fromkeys(part for part in parts if part))
        where = f"{point[0]:g}, {point[1]:g}" if point else ""
        notes, sourced = _notes(row, text)
        how = ", ".join(
            part for part in (row.text("location_method"), row.text("location_bucket")) if part
        )
        place_words = ", ".join(part for part in (named, where) if part) or "not known"
        event = EventDraft(
            key=key,
            title=one_line(text, _TITLE_CHARS),
            when=whole_day(day),
            kind=EventKind.STRIKE,
            summary=f"Place: {place_words}" + (f" ({how})." if how else "."),
            place=PlacePart(
                name=named,
                called=name,
                lat=point[0] if point else None,
                lon=point[1] if point else None,
            )
            if named or point
            else None,
            tags=tags_of("VIINA", *listed(row.text("target_classes"), "|")),
            notes=notes,
        )
        if not name:
            doubts = (*doubts, Doubt("no place name", "The place has no name, only a point."))
        return RowDraft((event,), (*doubts, *sourced))


def _notes(row: Row, text: str) -> tuple[tuple[NoteDraft, ...], tuple[Doubt, ...]]:
    links = listed(row.text("source_urls"), "|")
    outlets = listed(row.text("sources_matching"), "|")
    doubts = []
    if not links:
        doubts.append(Doubt("no link", "There is no link to what was reported."))
    count = whole(row.text("n_reports"))
    if count is not None and count != len(links):
        said = f"It counts {count} reports and has {len(links)} links."
        doubts.append(Doubt("number of reports", said))
    # The order of the outlets is not that of the links.
    publishers = outlets if len(links) <= 1 else tuple(map(host_of, links))
    lang = "uk" if _UKRAINIAN.search(text) else "ru" if _RUSSIAN.search(text) else ""
    is_whose = len(links) == 1 and len(outlets) == 1
    pairs = list(zip(publishers, links, strict=False)) or [(one, "") for one in outlets]
    notes = tuple(
        NoteDraft(
            report=ReportDraft(
                publisher=one_line(publisher) or "Outlet not named",
                title=one_line(text, _TITLE_CHARS),
                url=link,
                lang=lang,
                text=text if is_whose else "",
            ),
            quote=text if is_whose else "",
            statement=text,
        )
        for publisher, link in pairs
    )
    return notes, tuple(doubts)
