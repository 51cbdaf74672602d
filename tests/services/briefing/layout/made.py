"""Briefings made up for laying out."""

from datetime import UTC, datetime

from desktop.domain.briefing import (
    Cell,
    CitedNote,
    Content,
    MapBase,
    MapFigure,
    Page,
    PageKind,
    Row,
    Standing,
    Statement,
    Table,
    TimelineFigure,
    TimelineMark,
    Tone,
)
from desktop.domain.grading import Marking
from desktop.domain.spans import DAY_S, DateSpan
from desktop.resources import resource_dir
from desktop.services.briefing.edition import as_frozen
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.drawing.contents import texts_of
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.places import Cities
from tests.services.mapping.plain_setter import PlainSetter

DAY_0 = 20_454 * DAY_S
"""1 January 2026."""


def plain_kit(picture=lambda _sha256: None):
    folder = resource_dir().joinpath("map")
    return LayoutKit(
        setter=PlainSetter(), outlines=Outlines(folder), cities=Cities(folder), picture=picture
    )


def content(*pages, cited=(), marking=Marking.GREEN, title="Forces in Syria", **others):
    return Content(
        title=title,
        casebook="Syria",
        cut_off=datetime(2026, 1, 27, 14, 0, tzinfo=UTC),
        reported_by=others.get("reported_by"),
        marking=marking,
        since="",
        pages=pages,
        cited=tuple(cited),
        facts=(),
    )


def edition(*pages, **others):
    return as_frozen(content(*pages, **others))


def page(kind=PageKind.WATCH, heading="What to watch", **others):
    return Page(key=others.pop("key", kind.value), kind=kind, heading=heading, **others)


def say(text, key="note:1", notes=(), tone=Tone.QUIET, **others):
    return Statement(key=key, text=text, notes=tuple(notes), tone=tone, **others)


def note(number, text="Reuters, 26 January 2026", **others):
    return CitedNote(
        number=number,
        key=f"note:{number}",
        text=text,
        descriptor=others.get("descriptor", "“Forces leave”."),
        grade=others.get("grade", "B2"),
        address=others.get("address", ""),
        has_copy=True,
        is_silence=others.get("is_silence", False),
    )


def table(*rows, columns=("Base", "Posture"), widths=(0.5, 0.5)):
    made = tuple(
        Row(key=f"row:{at}", cells=row if isinstance(row[0], Cell) else cells(*row))
        for at, row in enumerate(rows)
    )
    return Table(columns=columns, widths=widths, rows=made)


def cells(*texts, tone=None):
    return tuple(Cell(text=text, tone=tone if at == 1 else None) for at, text in enumerate(texts))


def a_map(*names, unplaced=()):
    bases = tuple(
        MapBase(
            key=f"base:{name}",
            name=name,
            lat=35.0 + at,
            lon=36.0 + at,
            radius_m=0,
            state="active",
            tone=Tone.GOOD,
        )
        for at, name in enumerate(names)
    )
    return MapFigure(bases=bases, moves=(), unplaced=unplaced)


def held(first, last, sure_first=None, sure_last=None):
    """Return a span of days of January 2026, attested from ``sure_first`` to ``sure_last``."""
    return DateSpan(
        start_min=DAY_0 + first * DAY_S,
        start_max=DAY_0 + (last if sure_first is None else sure_first) * DAY_S,
        end_min=DAY_0 + (first if sure_last is None else sure_last) * DAY_S,
        end_max=DAY_0 + last * DAY_S,
    )


def mark(title="Convoy left", span=None, lane=0, **others):
    return TimelineMark(
        key=others.get("key", f"event:{title}"),
        title=title,
        lane=lane,
        span=span or held(10, 12),
        tone=others.get("tone", Tone.CHANGING),
        known_s=others.get("known_s", DAY_0),
        is_deadline=others.get("is_deadline", False),
        standing=others.get("standing", Standing.TOLD),
    )


def timeline(*marks, lanes=("Hmeimim",), first=0, last=40, cut_off=27):
    return TimelineFigure(
        start_s=DAY_0 + first * DAY_S,
        end_s=DAY_0 + last * DAY_S,
        cut_off_s=DAY_0 + cut_off * DAY_S,
        lanes=lanes,
        marks=marks,
    )


def words_on(*sheets):
    """Return all words of sheets, set texts apart by a line feed."""
    return "\n".join(one.paragraph.text for sheet in sheets for one in texts_of(sheet.drawings))
