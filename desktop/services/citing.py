"""Citations to paste elsewhere: a plain sentence with its grade, a Chicago note, BibTeX.

Titles are a stranger's: what they hold cannot end a field or a quotation. Days are told as exactly
as they are known, and never more.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from desktop.domain.folding import fold
from desktop.domain.grading import grade_words
from desktop.domain.note import Stance
from desktop.domain.report import ReportStatus
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DateSpan, day_of
from desktop.domain.wording.dates import full_months, when_words
from desktop.domain.wording_parts import one_line
from desktop.queries.detail import NoteView, ReportView

_INNER_QUOTES = str.maketrans({"“": "‘", "”": "’", '"': "'"})
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&#%_"},
}
_VERBATIM = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}


def plain_citation(sentence: str, report: ReportView, note: NoteView) -> str:
    """Return a note's safe sentence with its Admiralty grade and where it stands.

    What keeps silent has no grade.
    """
    grade = grade_words(f"{note.reliability.value}{note.credibility.value}")
    graded = "" if note.stance is Stance.NO_COMMENT else f"Admiralty grade {grade}; "
    return f"{one_line(sentence)} [{graded}{chicago_note(report)}]"


def chicago_note(report: ReportView) -> str:
    """Return a report as a note in the Chicago manner; a day as "26 January 2026"."""
    title = one_line(report.title).translate(_INNER_QUOTES)
    stop = "" if title.endswith(("?", "!", "…")) else ","
    parts = [
        one_line(report.byline),
        f"“{title}{stop}” {one_line(report.publisher)}",
        _published(report.published),
        "" if report.status is ReportStatus.LIVE else f"since {report.status.value}",
        f"retrieved {_retrieved(report.retrieved_at)}" if report.retrieved_at else "",
        one_line(report.url),
        f"archived at {one_line(report.archive_url)}" if report.archive_url.strip() else "",
    ]
    return f"{', '.join(part for part in parts if part)}."


def chicago_notes(reports: Iterable[ReportView]) -> str:
    """Return reports as numbered notes, a line each."""
    return "\n".join(f"{at}. {chicago_note(one)}" for at, one in enumerate(reports, 1))


def bibtex(reports: Iterable[ReportView]) -> str:
    """Return reports as biblatex entries, an empty line between two; no key comes twice."""
    keys: dict[str, int] = {}
    entries = []
    for report in reports:
        key = _key(report)
        keys[key] = again = keys.get(key, 0) + 1
        entries.append(_entry(report, key if again == 1 else f"{key}-{again}"))
    return "\n\n".join(entries)


def _entry(report: ReportView, key: str) -> str:
    byline = one_line(report.byline)
    status = "" if report.status is ReportStatus.LIVE else report.status.value
    undated = "" if report.published is not None else "day of publication not known"
    fields = {
        # In braces of its own, a byline is one name and not split at "and".
        "author": f"{{{_tex(byline)}}}" if byline else "",
        "title": f"{{{_tex(report.title)}}}",
        "organization": _tex(report.publisher),
        "date": _edtf(report.published),
        "url": _verbatim(report.url),
        "urldate": report.retrieved_at.date().isoformat() if report.retrieved_at else "",
        "note": _tex(", ".join(filter(None, (status, undated)))),
    }
    kind = "online" if report.url.strip() else "misc"
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}"])


def _key(report: ReportView) -> str:
    name = re.sub(r"[^a-z0-9]+", "", fold(report.publisher))[:24] or "report"
    first, _last = _days(report.published)
    return f"{name}{first.year}" if first is not None else name


def _published(span: DateSpan | None) -> str:
    return "undated" if span is None else full_months(when_words(span)).removeprefix("on ")


def _retrieved(at: datetime) -> str:
    return full_months(day_text(at.date()))


def _edtf(span: DateSpan | None) -> str:
    """Return a day, month or year, or the first and last day that it may be, open where unknown."""
    first, last = _days(span)
    if span is None or (first is None and last is None):
        return ""
    circa = "~" if span.approximate else ""
    if first is None or last is None:
        return f"{first.isoformat() if first else ''}/{last.isoformat() if last else ''}"
    after = last + timedelta(days=1)
    if first == last:
        return f"{first.isoformat()}{circa}"
    if after == date(first.year + 1, 1, 1) and first == date(first.year, 1, 1):
        return f"{first.year:04}{circa}"
    if first.day == 1 == after.day and (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04}-{first.month:02}{circa}"
    return f"{first.isoformat()}{circa}/{last.isoformat()}{circa}"


def _days(span: DateSpan | None) -> tuple[date | None, date | None]:
    if span is None:
        return None, None
    first = None if span.start_min is None else day_of(span.start_min)
    last = None if span.end_max is None else day_of(span.end_max - 1)
    return first, last


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in one_line(text))


def _verbatim(address: str) -> str:
    return "".join(_VERBATIM.get(sign, sign) for sign in one_line(address))
