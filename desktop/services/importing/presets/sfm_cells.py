"""What the files of Security Force Monitor share: dates in three columns, sources by field."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan, Grain, InvalidSpan, day_of
from desktop.services.importing.cells import Row, listed, one_line, whole
from desktop.services.importing.days import days as day_range
from desktop.services.importing.days import existing, month_of, period_in, whole_day
from desktop.services.importing.drafts import Doubt, NoteDraft, ReportDraft, RowRefused

_READY = "3"
_LOCATION = re.compile(r"(?P<name>.*?)\s*\((?P<kind>[^()]*)\)\s*(?P<id>[0-9a-fA-F-]{36})")


@dataclass(frozen=True, slots=True)
class Field:
    """One field with its own source: what it is, its column, and the column of its source."""

    label: str
    column: str
    sourced_by: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """When something is on record, as two dates and what they mean.

    Attributes:
        first, last: Columns of dates, each with ``_year``, ``_month`` and ``_day`` beside it.
        is_start: The column that says whether the first is the true start.
        open_or_end: The column that says whether it goes on (Y) or ended exactly then (E).
        ended: Instead, the column that says whether the last is the true end (Y).
    """

    first: str
    last: str
    is_start: str
    open_or_end: str = ""
    ended: str = ""


def check_ready(row: Row, column: str) -> None:
    """Refuse a row that its makers have not released.

    Raises:
        RowRefused: Naming its status.
    """
    status = row.text(column)
    if status != _READY:
        raise RowRefused(f"Its status is {status or 'empty'}, not {_READY}: it is not released.")


def country_of(text: str) -> str:
    """Return a code of ISO 3166 as the casebook has it, anything else as it is."""
    return text.upper() if len(text) == 2 and text.isalpha() else text


def place_name(text: str) -> tuple[str, str]:
    """Return the name and the id of "Name (osm, point) id"; the whole text where it is none."""
    found = _LOCATION.fullmatch(text)
    return (one_line(found["name"]), found["id"]) if found else (one_line(text), "")


def period(row: Row, column: str) -> tuple[DateSpan | None, tuple[Doubt, ...]]:
    """Return the day, month or year of a date with its three columns beside it."""
    text = row.text(column)
    year, month, day = (whole(row.text(f"{column}_{part}")) for part in ("year", "month", "day"))
    if year is None:
        try:
            return period_in(text), ()
        except RowRefused as refusal:
            return None, (Doubt("date", str(refusal)),)
    try:
        span = _of_parts(year, month, day)
    except RowRefused as refusal:
        return None, (Doubt("date", str(refusal)),)
    if _contradicts(text, span):
        said = f"“{text}” is not {span.words}, as the columns of year, month and day have it."
        return span, (Doubt("date columns differ", said),)
    return span, ()


def held(row: Row, cited: Cited) -> tuple[DateSpan, tuple[Doubt, ...]]:
    """Return when something held: the first date it is cited for is no start unless they say so."""
    first, doubts = period(row, cited.first)
    last, more = period(row, cited.last)
    is_open = row.text(cited.open_or_end).upper() == "Y"
    is_end = row.text(cited.open_or_end).upper() == "E" or row.text(cited.ended).upper() == "Y"
    is_start = row.text(cited.is_start).upper() == "Y"
    seen = last or first
    words = ", ".join(
        part
        for part in (
            f"{'from' if is_start else 'first cited'} {first.words}" if first else "",
            f"{'until' if is_end else 'last cited'} {last.words}" if last else "",
            "said to go on" if is_open and seen else "",
        )
        if part
    )
    open_at = _last_day(seen) if is_open and seen else None
    try:
        span = DateSpan(
            words=words or "not dated",
            start_min=first.start_min if first and is_start else None,
            start_max=first.end_max if first else None,
            end_min=last.start_min if last and not open_at else None,
            end_max=last.end_max if last and is_end else None,
            open_at=open_at,
            begins=is_start if first else None,
            ends=is_end if last and not open_at else None,
            grain=seen.grain if seen else None,
        )
    except InvalidSpan as error:
        span = DateSpan(words=words)
        more = (*more, Doubt("dates", f"{error} The words are kept."))
    return span, (*doubts, *more)


def sourced(row: Row, fields: Iterable[Field]) -> tuple[NoteDraft, ...]:
    """Return what each field's sources say, with the confidence that SFM gives it."""
    return tuple(
        NoteDraft(
            report=named_source(source),
            statement=f"{field.label}: {row.text(field.column)}",
            credibility_reason=_confidence(row.text(f"{base}:confidence")),
        )
        for field in fields
        if row.text(field.column)
        for base in (field.sourced_by or field.column,)
        for source in listed(row.text(f"{base}:source"), ";")
    )


def named_source(source_id: str) -> ReportDraft:
    """Return a source that is only named: its own row tells the rest."""
    return ReportDraft(
        key=f"source/{source_id}",
        publisher="Security Force Monitor",
        publisher_kind=SourceKind.DOCUMENT,
        title=f"Source {one_line(source_id, 100)}",
        is_reference=True,
    )


def _confidence(text: str) -> str:
    return f"Confidence by Security Force Monitor: {text.lower()}." if text else ""


def _of_parts(year: int, month: int | None, day: int | None) -> DateSpan:
    if month is None:
        first, last = (existing(year, at, on, str(year)) for at, on in ((1, 1), (12, 31)))
        return day_range(first, last, Grain.YEAR, str(year))
    if day is None:
        words = f"{year}-{month:02}"
        return month_of(existing(year, month, 1, words), words)
    return whole_day(existing(year, month, day, f"{year}-{month:02}-{day:02}"))


def _contradicts(text: str, span: DateSpan) -> bool:
    """Tell whether a date in ISO form is another one than its three columns say."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        said = period_in(text)
    except RowRefused:
        return True
    return said is None or said.intersection(span) is None


def _last_day(span: DateSpan) -> date | None:
    return None if span.end_max is None else day_of(span.end_max - 1)
