"""The sources annex: what the briefing rests on as a whole; the numbered notes stand below it."""

from desktop.domain.briefing import CitedNote, Page, PageKind, Statement, Tone
from desktop.domain.wording_parts import counted
from desktop.queries.detail import EventDetail
from desktop.services.briefing.desk import BriefingDesk
from desktop.services.briefing.statements import missing


def sources_page(desk: BriefingDesk) -> Page:
    """Return the annex with a source summary statement, in the manner of ICD 206.

    Strengths and weaknesses of the sourcing are told as counts of what was cited, never as a score.
    """
    cited = desk.citations.cited
    details = [detail for detail in desk.seen_events.values() if detail is not None]
    summary = _summary(cited, details) if cited else []
    return Page(
        key="sources",
        kind=PageKind.SOURCES,
        heading="Sources",
        subheading="Source summary, then the numbered notes.",
        statements=tuple(summary)
        or (missing("sources:none", "This briefing cites no source note."),),
    )


def _summary(cited: tuple[CitedNote, ...], details: list[EventDetail]) -> list[Statement]:
    told = {
        report.id: report
        for detail in details
        for report in detail.reports
        if any(f"note:{note.id}" in {one.key for one in cited} for note in report.notes)
    }
    publishers = {report.publisher for report in told.values()}
    of = f"{counted(len(told), 'report')} of {counted(len(publishers), 'publisher')}"
    lines = [("summary:count", f"{counted(len(cited), 'source note')} from {of}.", Tone.QUIET)]
    lines += _origins(details)
    ungraded = sum(one.grade.startswith("F") for one in cited)
    if ungraded:
        judged = (
            f"The reliability of the origin of {_of_notes(ungraded, len(cited))} is not judged."
        )
        lines.append(("summary:grades", judged, Tone.QUIET))
    unkept = sum(bool(one.address) and not one.has_copy for one in cited)
    if unkept:
        text = f"No copy is kept of the reports of {_of_notes(unkept, len(cited))}."
        lines.append(("summary:copies", text, Tone.CHANGING))
    return [Statement(key=key, text=text, tone=tone) for key, text, tone in lines]


def _origins(details: list[EventDetail]) -> list[tuple[str, str, Tone]]:
    """Return how many events rest on one origin, and how many nobody saw at first hand."""
    told = [detail for detail in details if detail.corroboration.maximum]
    if not told:
        return []
    single = sum(detail.corroboration.maximum == 1 for detail in told)
    unseen = sum(not detail.corroboration.first_hand for detail in told)
    events = counted(len(told), "event")
    return [
        ("summary:single", f"Of {events}, {single} rest on a single origin.", Tone.CHANGING),
        ("summary:hand", f"Of {events}, {unseen} were seen by nobody first-hand.", Tone.CHANGING),
    ]


def _of_notes(number: int, whole: int) -> str:
    return f"{number} of {counted(whole, 'note')}"
