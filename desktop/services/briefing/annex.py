"""The sources annex: what the briefing rests on as a whole; the numbered notes stand below it."""

from collections import Counter
from collections.abc import Iterator

from desktop.domain.briefing import CitedNote, Page, PageKind, Statement, Tone
from desktop.domain.source import SourceKind
from desktop.domain.span_echo import period
from desktop.domain.wording_parts import counted, isolated, one_line
from desktop.queries.detail import EventDetail, NoteView, ReportView
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.foot import EXPLAINED
from desktop.services.briefing.not_judged import not_judged
from desktop.services.briefing.statements import missing

_GRADES = (
    "A grade such as B2: how reliable the origin is, from A (reliable) to E (unreliable), then how"
    " credible what it says is, from 1 (confirmed by others) to 5 (improbable). F and 6 mean not"
    " judged: they count neither for nor against it."
)


def sources_page(desk: BriefingDesk) -> Page:
    """Return the annex with a source summary statement, in the manner of ICD 206.

    Strengths and weaknesses of the sourcing are told as counts of what was cited, never as a score.
    """
    cited = desk.citations.cited
    summary = [missing("sources:none", "This briefing cites no source note.")]
    if cited:
        summary = list(_summary(cited, desk.seen_events))
    return Page(
        key="sources",
        kind=PageKind.SOURCES,
        heading="Sources",
        subheading="Source summary, then the numbered notes.",
        statements=(*summary, missing("summary:state", EXPLAINED)),
    )


def _summary(cited: tuple[CitedNote, ...], details: tuple[EventDetail, ...]) -> Iterator[Statement]:
    keys = {one.key for one in cited}
    views = {
        note.id: (report, note)
        for detail in details
        for report in detail.reports
        for note in report.notes
        if f"note:{note.id}" in keys
    }
    told = list(views.values())
    yield missing("summary:count", _rests_on(told))
    yield from _spread(told)
    yield from _origins(details)
    yield from _weak(cited)
    yield missing("summary:key", _GRADES)


def _rests_on(told: list[tuple[ReportView, NoteView]]) -> str:
    reports = {report.id: report for report, _note in told}
    publishers = {report.publisher for report in reports.values()}
    of = f"{counted(len(reports), 'report')} of {counted(len(publishers), 'publisher')}"
    said = f"This briefing rests on {counted(len(told), 'source note')} from {of}"
    spans = [one.published.possible() for one in reports.values() if one.published is not None]
    starts = [start for start, _end in spans if start is not None]
    ends = [end for _start, end in spans if end is not None]
    if not starts or not ends:
        return f"{said}."
    return f"{said}, published {period(min(starts), max(ends))}."


def _spread(told: list[tuple[ReportView, NoteView]]) -> Iterator[Statement]:
    """Yield how much hangs on one publisher, and on speakers without a name."""
    (publisher, most), *others = Counter(report.publisher for report, _note in told).most_common()
    if others:
        name = isolated(one_line(publisher))
        text = f"{name} published {_of_notes(most, len(told))}."
        yield missing("summary:publisher", text)
    unnamed = sum(note.speakers[-1].kind is SourceKind.UNNAMED for _report, note in told)
    if unnamed:
        text = f"The origin of {_of_notes(unnamed, len(told))} is unnamed."
        yield Statement(key="summary:unnamed", text=text, tone=Tone.CHANGING)


def _origins(details: tuple[EventDetail, ...]) -> Iterator[Statement]:
    """Yield how many events rest on one origin, and how many nobody saw at first hand."""
    told = [detail for detail in details if detail.corroboration.maximum]
    single = sum(detail.corroboration.maximum == 1 for detail in told)
    unseen = sum(not detail.corroboration.first_hand for detail in told)
    of = f"of {counted(len(told), 'event')} with support"
    if single:
        rest = "rests" if single == 1 else "rest"
        text = f"{single:,} {of} {rest} on a single origin."
        yield Statement(key="summary:single", text=text, tone=Tone.CHANGING)
    if unseen:
        has = "has" if unseen == 1 else "have"
        text = f"{unseen:,} {of} {has} no first-hand origin."
        yield Statement(key="summary:hand", text=text, tone=Tone.CHANGING)


def _weak(cited: tuple[CitedNote, ...]) -> Iterator[Statement]:
    """Yield in how many notes nobody judged the origin, and how many nobody can look up."""
    if said := not_judged(cited):
        yield missing("summary:grades", said)
    unkept = sum(bool(one.address) and not one.has_copy for one in cited)
    if unkept:
        text = f"No copy is kept of the reports of {_of_notes(unkept, len(cited))}."
        yield Statement(key="summary:copies", text=text, tone=Tone.CHANGING)


def _of_notes(number: int, whole: int) -> str:
    return f"{number:,} of {counted(whole, 'note')}"
