"""The first pages: the title, the bottom line, and what changed since."""

from collections.abc import Iterable, Sequence

from desktop.domain.briefing import Page, PageKind, Statement, Tone
from desktop.domain.span_echo import period
from desktop.domain.wording.dates import day_words
from desktop.domain.wording_parts import counted, listed
from desktop.queries.assessments import NoteLine
from desktop.queries.bases import BaseRow
from desktop.queries.briefing import events_told
from desktop.services.briefing.base_pages import confidence_words, judged_words, standing
from desktop.services.briefing.compare import Difference, DifferenceKind
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.statements import NO_NOTE, event_statement, missing
from desktop.services.briefing.tones import posture_tone

MOST_HEADLINES = 6
MOST_CHANGES = 40
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


def title_page(desk: BriefingDesk, title: str, casebook: str) -> Page:
    """Return the title page: what it is about, for which period, from what."""
    names = [row.name for row in desk.bases]
    shown = listed(names if len(names) <= MOST_HEADLINES else [*names[:5], "others"])
    said = f"{counted(len(names), 'base')}: {shown}." if names else "No base."
    told = period(desk.chosen.start_s, desk.chosen.end_s)
    return Page(
        key="title",
        kind=PageKind.TITLE,
        kicker=casebook,
        heading=title,
        subheading=f"Reports on {told}. {said}",
        statements=(
            missing("title:method", "Built from open sources; each sentence names who said it."),
        ),
    )


def bottom_line_page(desk: BriefingDesk) -> Page:
    """Return the bottom line: the standing assessment of each base, else its main event."""
    statements: list[Statement] = []
    for row in desk.bases:
        if len(statements) == MOST_HEADLINES:
            break
        one = _headline(desk, row)
        if one is not None and one.key not in {said.key for said in statements}:
            statements.append(one)
    return Page(
        key="bottom line",
        kind=PageKind.BOTTOM_LINE,
        heading="Bottom line",
        statements=tuple(statements)
        or (missing("bottom:none", "Nothing is reported of these bases in the period."),),
    )


def changes_page(since: str, found: Sequence[Difference]) -> Page:
    """Return what changed since ``since``, by what became of it."""
    statements: list[Statement] = []
    for kind in DifferenceKind:
        of_kind = [one for one in found if one.kind is kind]
        room = MOST_CHANGES - len(statements)
        if not of_kind or room <= 0:
            continue
        head = f"{_HEADS[kind]}: {len(of_kind)}"
        statements.append(Statement(key=f"changes:{kind}", text=head, is_heading=True))
        statements += map(_changed, of_kind[:room])
        if len(of_kind) > room:
            more = f"{len(of_kind) - room:,} more, not shown."
            statements.append(missing(f"changes:{kind}:more", more))
    return Page(
        key="changes",
        kind=PageKind.CHANGES,
        heading=f"What changed since {since}" if since else "What changed",
        statements=tuple(statements) or (missing("changes:none", _unchanged(since)),),
    )


def _headline(desk: BriefingDesk, row: BaseRow) -> Statement | None:
    known = desk.base(row.id)
    assert known is not None
    judgement = standing(known)
    if judgement is not None:
        judged = judgement.view.assessment
        return Statement(
            key=f"assessment:{judged.id}",
            text=f"{judged_words(judged)}. {confidence_words(judged)}",
            notes=_numbers(desk, judgement.view.notes),
            tone=posture_tone(row.posture),
        )
    if known.postures:
        (posture, *_others) = known.postures
        numbers = _numbers(desk, posture.notes)
        said = f"{row.name}: assessed as {posture.posture.state} on"
        day = day_words(posture.posture.set_on)
        return Statement(
            key=f"posture:{posture.posture.id}",
            text=f"{said} {day}.{'' if numbers else f' {NO_NOTE}'}",
            notes=numbers,
            tone=posture_tone(posture.posture.state),
        )
    ids, _count = events_told(desk.reader, desk.chosen, row.id, 1)
    detail = desk.event(ids[0]) if ids else None
    return None if detail is None else event_statement(detail, desk.citations)


def _numbers(desk: BriefingDesk, cited: Iterable[NoteLine]) -> tuple[int, ...]:
    """Return the numbers of the notes that a judgement cites."""
    notes = tuple(cited)
    wanted = {note.id for note in notes}
    found: list[int] = []
    for event_id in dict.fromkeys(note.event for note in notes):
        detail = desk.event(event_id)
        for report in () if detail is None else detail.reports:
            found += [desk.citations.number(report, n) for n in report.notes if n.id in wanted]
    return tuple(sorted(found))


def _changed(one: Difference) -> Statement:
    base = f"{one.base}: " if one.base else ""
    text = f"{base}{one.says}"
    if one.kind is DifferenceKind.REVISED:
        text += f" Before: {one.before}"
    if one.why:
        text += f" ({one.why})"
    if one.came_with:
        text += " With it: " + " ".join(one.came_with)
    return Statement(key=f"change:{one.key}", text=text, tone=_TONES[one.kind])


def _unchanged(since: str) -> str:
    if not since:
        return "There is no earlier briefing to compare with."
    return f"Nothing changed since {since}."
