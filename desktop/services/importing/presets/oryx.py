"""Lists of lost equipment after Oryx: one picture link a row."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.actor import ActorKind
from desktop.domain.event import ActorRole
from desktop.domain.report import ReportKind
from desktop.domain.source import SourceKind
from desktop.domain.spans import AnchorKind, DateSpan, undated
from desktop.services.importing.cells import Columns, Row, needed, one_line, tags_of
from desktop.services.importing.days import needed_day
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    Doubt,
    EventDraft,
    NoteDraft,
    ReportDraft,
    RowDraft,
)
from desktop.services.importing.links import host_of, is_link, links_in
from desktop.services.importing.presets.preset import not_in

_TAKEN = frozenset(("country", "origin", "system", "status", "url", "date_recorded", "matid"))
# "69 ZALA 421" is item 69 of the list; "122 mm" is a calibre.
_ITEM = re.compile(r"(\d{1,5}) (?!mm\b)(?=\S)(.+)")
_NOTHING = {"NA", ""}
_MISSPELT_HOSTS = {"i.postlmg.cc": "i.postimg.cc", "postlmg.cc": "postimg.cc"}


class Oryx:
    """Reads a row of such a list; rows with the same picture stay losses of their own."""

    name = "oryx"
    label = "List of losses after Oryx"
    origin = "oryx"

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell by the key of a loss, its status and the day on which it was recorded."""
        return all(name in columns for name in ("system", "status", "date_recorded", "matid"))

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns of numbers that stand for words of other columns."""
        return not_in(columns, _TAKEN)

    def read(self, row: Row) -> RowDraft:
        """Return the loss of a row, known by the day on which the list took it in."""
        key = needed(row.text("matid"), "key of the loss")
        status = needed(row.text("status"), "status")
        owner, system, link = row.text("country"), row.text("system"), row.text("url")
        item = _ITEM.fullmatch(system)
        doubts, once = _link_doubts(link)
        if system in _NOTHING:
            doubts.append(Doubt("system", "The list does not say what was lost."))
        what = "Equipment not named" if system in _NOTHING else item[2] if item else system
        title = one_line(f"{what}, {status}" + (f" ({owner})" if owner else ""))
        lines = (
            f"In the list: {system}." if system not in _NOTHING else "",
            f"Number {item[1]} of its kind in the list." if item else "",
            f"Made in: {row.text('origin')}." if row.text("origin") else "",
        )
        event = EventDraft(
            key=key,
            title=title,
            when=_known_by(row),
            summary="\n".join(line for line in lines if line),
            actors=_owner(owner),
            tags=tags_of("losses after Oryx", status),
            notes=_notes(link, title),
        )
        return RowDraft((event,), tuple(doubts), once)


def _known_by(row: Row) -> DateSpan:
    day = needed_day(row.text("date_recorded"), "day on which it was recorded")
    words = f"known by {day.isoformat()}"
    return replace(undated(day, AnchorKind.OBSERVED), words=words)


def _owner(owner: str) -> tuple[ActorPart, ...]:
    if owner in _NOTHING:
        return ()
    actor = ActorDraft(name=one_line(owner), kind=ActorKind.STATE)
    return (ActorPart(actor=actor, role=ActorRole.OPERATOR),)


def _link_doubts(link: str) -> tuple[list[Doubt], tuple[tuple[str, Doubt], ...]]:
    if not link:
        return [Doubt("no link", "There is no link to a picture.")], ()
    doubts = []
    if not is_link(link):
        doubts.append(Doubt("link", f"This is not one sound link: {one_line(link, 120)}"))
    right = _MISSPELT_HOSTS.get(host_of(link))
    if right:
        said = f"The host {host_of(link)} is probably {right}; the link is kept as it is."
        doubts.append(Doubt("host", said))
    shared = Doubt("picture of an earlier row", "An earlier row has this picture too.")
    return doubts, ((link, shared),)


def _notes(link: str, title: str) -> tuple[NoteDraft, ...]:
    if not link:
        return ()
    linked = links_in(link)
    url = link if is_link(link) else linked.links[0] if len(linked.links) == 1 else ""
    report = ReportDraft(
        publisher=host_of(url) or "Picture in the list of losses",
        publisher_kind=SourceKind.IMAGERY,
        title=one_line(f"Picture: {link}"),
        url=url,
        kind=ReportKind.IMAGERY,
    )
    return (NoteDraft(report=report, statement=title),)
