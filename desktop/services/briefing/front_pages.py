"""The first pages: the title, the bottom line, and what changed since."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.domain.briefing import Page, PageKind, Statement, Tone
from desktop.domain.span_echo import day_text, period
from desktop.domain.wording_parts import capitalised, counted, isolated, listed
from desktop.queries.bases import BaseRow
from desktop.queries.watch import Urgency
from desktop.services.briefing.base_pages import (
    MOST_EVENTS,
    confidence_words,
    judged_statement,
    posture_words,
    standing,
)
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.choice_words import choice_words
from desktop.services.briefing.compare import Difference, DifferenceKind
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.list_pages import watch_statement
from desktop.services.briefing.statements import NO_NOTE, event_statement, missing
from desktop.services.briefing.tones import posture_tone

MOST_HEADLINES = 6
MOST_CHANGES = 40
# What a report brought stands on the pages of its bases; here it would hide what else changed.
MOST_BROUGHT = 3
_TONES = {
    DifferenceKind.ADDED: Tone.ACCENT,
    DifferenceKind.REVISED: Tone.CHANGING,
    DifferenceKind.STRUCK: Tone.BAD,
    DifferenceKind.GONE: Tone.QUIET,
}
_HEADS = {
    DifferenceKind.ADDED: "New",
    DifferenceKind.REVISED: "Revised",
    DifferenceKind.STRUCK: "No longer stands",
    DifferenceKind.GONE: "No longer told",
}
_METHOD = (
    "Built from open sources. The numbers lead to the source notes at the end; a sentence without"
    " one is our own judgement, or tells what is missing."
)


def title_page(desk: BriefingDesk, choice: Choice, casebook: str) -> Page:
    """Return the title page: what it is about, for which period, from what."""
    names = [isolated(row.name) for row in desk.bases]
    shown = listed(names if len(names) <= MOST_HEADLINES else [*names[:5], "others"])
    bases = f" {counted(len(names), 'base')}: {shown}." if names else ""
    told = period(desk.chosen.start_s, desk.chosen.end_s)
    statements = [missing("title:method", _METHOD)]
    statements += [missing(f"title:{key}", text) for key, text in choice_words(desk.reader, choice)]
    return Page(
        key="title",
        kind=PageKind.TITLE,
        kicker="" if casebook == choice.title else casebook,
        heading=choice.title,
        subheading=f"Events of {told}.{bases}",
        statements=tuple(statements),
    )


def bottom_line_page(desk: BriefingDesk) -> Page:
    """Return the bottom line: the standing assessment of each base, else its main event.

    What is due next comes last.
    """
    found: dict[str, Statement] = {}
    for row in desk.bases:
        for one in _headline(desk, row):
            found.setdefault(one.key, one)
    statements = list(found.values())[:MOST_HEADLINES]
    if len(found) > MOST_HEADLINES:
        others = counted(len(found) - MOST_HEADLINES, "other")
        statements.append(missing("bottom:more", f"{others}: see the pages of the bases."))
    if not statements:
        of_bases = " of these bases" if desk.bases else ""
        # What a casebook does not hold may have been reported all the same.
        nothing = f"The casebook holds no event{of_bases} in the period."
        statements = [missing("bottom:none", nothing)]
    return Page(
        key="bottom line",
        kind=PageKind.BOTTOM_LINE,
        heading="Bottom line",
        statements=(*statements, *_next(desk)),
    )


def changes_page(since: str, found: Sequence[Difference], *, most: int = 0) -> Page:
    """Return what changed since ``since``, by what became of it.

    Args:
        since: What changes count from; empty where there is nothing to compare with.
        found: What differs.
        most: So many of the newest of each kind were compared; 0 where all were.
    """
    statements: list[Statement] = []
    for kind in DifferenceKind:
        room = MOST_CHANGES - sum(not one.is_heading for one in statements)
        statements += _of_kind([one for one in found if one.kind is kind], kind, max(room, 0))
    if not statements:
        statements = [missing("changes:none", _unchanged(since))]
    if most and since:
        compared = f"Compared are the newest {most:,} reports, events and source notes each."
        statements.append(missing("changes:compared", compared))
    return Page(
        key="changes",
        kind=PageKind.CHANGES,
        heading=f"What changed since {since}" if since else "What changed",
        statements=tuple(statements),
    )


def _headline(desk: BriefingDesk, row: BaseRow) -> Iterator[Statement]:
    known = desk.base(row.id)
    judgement = standing(known)
    if judgement is not None:
        yield replace(judged_statement(desk, judgement), tone=posture_tone(row.posture))
    elif known.postures:
        posture = known.postures[0].posture
        on = f"as set on {day_text(posture.set_on)}"
        said = f"{posture_words(isolated(row.name), posture)}, {on}. {confidence_words(posture)}"
        numbers = desk.numbers(posture.notes)
        yield Statement(
            key=f"posture:{posture.id}",
            text=said if numbers else f"{said} {NO_NOTE}",
            notes=numbers,
            tone=posture_tone(posture.state),
        )
    else:
        for detail in desk.details(desk.told(row.id, MOST_EVENTS).ids[:1]):
            yield event_statement(detail, desk.citations)


def _next(desk: BriefingDesk) -> list[Statement]:
    """Return what is due next, nothing where no day stands ahead."""
    ahead = {Urgency.SOON, Urgency.LATER}
    return [watch_statement(desk, r) for r in desk.watched() if r.urgency in ahead][:1]


def _of_kind(found: Sequence[Difference], kind: DifferenceKind, room: int) -> Iterator[Statement]:
    """Yield the differences of one kind under their heading, as far as there is room."""
    if not found:
        return
    yield Statement(key=f"changes:{kind}", text=f"{_HEADS[kind]}: {len(found):,}", is_heading=True)
    told = [one for one in found if one.says]
    yield from map(_changed, told[:room])
    if len(told) > room:
        yield missing(f"changes:{kind}:more", f"{len(told) - room:,} more, not shown.")
    if len(found) > len(told):
        records = capitalised(counted(len(found) - len(told), "record"))
        yield missing(f"changes:{kind}:kept", f"{records} that this briefing may not tell of.")


def _changed(one: Difference) -> Statement:
    base = f"{isolated(one.base)}: " if one.base else ""
    text = f"{base}{one.says}"
    if one.before:
        text += f" Before: {one.before}"
    if one.why:
        text += f" ({one.why})"
    if one.came_with:
        text += f" With it: {' '.join(one.came_with[:MOST_BROUGHT])}"
    if len(one.came_with) > MOST_BROUGHT:
        text += f" And {len(one.came_with) - MOST_BROUGHT:,} more."
    return Statement(key=f"change:{one.key}", text=text, tone=_TONES[one.kind])


def _unchanged(since: str) -> str:
    if not since:
        return "There is no earlier briefing to compare with."
    return f"Nothing changed since {since}."
