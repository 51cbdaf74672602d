"""A sheet: what one slide or one page of paper shows, as plain drawings."""

from dataclasses import dataclass

from desktop.domain.briefing import PageKind, TimelineFigure
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.drawing.look import LIGHT, Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The shape and the colours that a briefing is laid out for.

    Attributes:
        width, height: In page units.
        with_sources: Whether the quiet lines about the sources stand below the statements; the
            note numbers and the annex always stay.
    """

    width: float
    height: float
    look: Look = LIGHT
    with_sources: bool = True


WIDE = Form(width=1280, height=720)
"""16:9."""
CLASSIC = Form(width=960, height=720)
"""4:3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a text that can be written over stands on a sheet.

    Attributes:
        what: As `desktop.domain.briefing.Edit` has it: "heading", the key of a statement.
    """

    what: str
    area: Area


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet; a long page of a briefing becomes several.

    Attributes:
        key: Of the page that it shows.
        title: The page's heading, in one line, for lists and bookmarks.
        is_continued: Whether it goes on with the page of the sheet before.
        width, height: In page units.
        ground: Colour of the paper, `#rrggbb`.
        number, of: "4 / 9" over all sheets.
        timeline: What the drawings show as a timeline and where, so that it can be drawn anew
            for another period or another day.
        spots: What can be written over, and where it stands.
    """

    key: str
    title: str
    kind: PageKind
    is_continued: bool
    width: float
    height: float
    ground: str
    drawings: tuple[Drawing, ...]
    number: int
    of: int
    speaker_notes: str = ""
    timeline: tuple[TimelineFigure, Area] | None = None
    spots: tuple[Spot, ...] = ()
