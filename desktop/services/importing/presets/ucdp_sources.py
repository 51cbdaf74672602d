"""The source columns of the UCDP GED: each citation becomes a report and a note."""

import re
from dataclasses import dataclass
from datetime import date

from desktop.domain.note import Basis
from desktop.domain.source import SourceKind
from desktop.services.importing.cells import Row, one_line, whole
from desktop.services.importing.days import existing, whole_day
from desktop.services.importing.drafts import Doubt, NoteDraft, ReportDraft, RowRefused, Speaker

# Headlines hold commas and semicolons, so the first day tells where the office ends.
_CITED = re.compile(r"(?P<office>.*?),\s*(?P<day>\d{4}-\d{2}-\d{2})\s*,(?P<headline>.*)", re.DOTALL)
_NOT_COUNTED = -1
# In these data it stands for "no date".
_NO_DATE = date(1753, 1, 1)
_LONG_BEFORE_DAYS = 180


@dataclass(frozen=True, slots=True)
class Citation:
    """One source that a row names."""

    office: str
    day: date | None
    headline: str


def citations(cell: str) -> tuple[Citation, ...]:
    """Return the citations of a ``source_article`` cell; none where it is free text."""
    found = [_citation(part.strip().strip('"')) for part in cell.strip().split('";"')]
    cited = [one for one in found if one is not None]
    return tuple(cited) if len(cited) == len(found) else ()


def notes_of(row: Row, title: str, first: date) -> tuple[tuple[NoteDraft, ...], tuple[Doubt, ...]]:
    """Return what the sources of a row say, and what is doubtful about them.

    Args:
        row: Of the dataset.
        title: What the event is.
        first: The first day on which it may have been.
    """
    cell = row.text("source_article")
    cited = citations(cell)
    if whole(row.text("number_of_sources")) == _NOT_COUNTED or (cell and not cited):
        return _free_text(cell, title)
    speakers = _speakers(row) if len(cited) == 1 else ()
    original = row.text("source_original")
    statement = title + (f" (original source: {original})" if original and not speakers else "")
    notes = tuple(
        NoteDraft(
            report=_report(one),
            statement=statement,
            quote=one.headline,
            chain=speakers,
            basis=Basis.UNKNOWN,
        )
        for one in cited
    )
    return notes, tuple(_earlier(cited, first))


def _citation(text: str) -> Citation | None:
    found = _CITED.fullmatch(text)
    if found is None:
        return None
    year, month, day = map(int, found["day"].split("-"))
    try:
        published = existing(year, month, day, found["day"])
    except RowRefused:
        return None
    return Citation(
        office=found["office"].strip() or "Source not named",
        day=None if published == _NO_DATE else published,
        headline=found["headline"].strip(),
    )


def _report(cited: Citation) -> ReportDraft:
    day = "without a date" if cited.day is None else f"of {cited.day.isoformat()}"
    return ReportDraft(
        publisher=one_line(cited.office),
        title=one_line(cited.headline) or f"{one_line(cited.office, 100)}, {day}",
        published=None if cited.day is None else whole_day(cited.day),
    )


def _free_text(cell: str, title: str) -> tuple[tuple[NoteDraft, ...], tuple[Doubt, ...]]:
    if not cell:
        return (), ()
    report = ReportDraft(
        publisher="Sources as UCDP writes them",
        publisher_kind=SourceKind.DOCUMENT,
        title=one_line(cell),
        text=cell,
    )
    doubt = Doubt("sources in free text", f"Its sources are free text: {one_line(cell, 100)}")
    return (NoteDraft(report=report, statement=title),), (doubt,)


def _speakers(row: Row) -> tuple[Speaker, ...]:
    original = one_line(row.text("source_original"))
    return (Speaker(original),) if original else ()


def _earlier(cited: tuple[Citation, ...], first: date) -> list[Doubt]:
    if any(one.day is None for one in cited):
        return [Doubt("source before the event", "A source is dated 1753, which means no date.")]
    days = min((one.day for one in cited if one.day is not None and one.day < first), default=None)
    if days is None:
        return []
    gap = (first - days).days
    said = f"A source is dated {days.isoformat()}, {gap} {'day' if gap == 1 else 'days'} before it"
    return [
        Doubt(
            "source before the event",
            f"{said} happened{', a long time' if gap > _LONG_BEFORE_DAYS else ''}.",
        )
    ]
