"""Leaves: sheets before they are numbered; and how text fills them, column by column."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.domain.briefing import Page, TimelineFigure
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.flow import Item, fill, height_of
from desktop.services.briefing.layout.frame import Head, Paper, continued_head
from desktop.services.briefing.layout.sheet import Spot
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.drawing.text import reads_right_to_left

MOST_MEASURE = 1000.0
"""Longer lines are not found again by the eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """What stands on one sheet, without what stands at its foot."""

    drawings: tuple[Drawing, ...]
    spots: tuple[Spot, ...] = ()
    timeline: tuple[TimelineFigure, Area] | None = None
    is_continued: bool = False


@dataclass(slots=True)
class Leaves:
    """The leaves of one page while it is laid out.

    Attributes:
        head: Of the next leaf.
    """

    paper: Paper
    page: Page
    head: Head
    found: list[Leaf] = field(default_factory=list)

    @property
    def body(self) -> Area:
        """What the next leaf has room for."""
        return self.paper.body(self.head.bottom)

    def add(
        self,
        drawings: Sequence[Drawing],
        spots: Sequence[Spot] = (),
        timeline: tuple[TimelineFigure, Area] | None = None,
    ) -> None:
        """Add a leaf; the next one goes on with the page."""
        self.found.append(
            Leaf(
                drawings=(*self.head.drawings, *drawings),
                spots=(*self.head.spots, *spots),
                timeline=timeline,
                is_continued=bool(self.found),
            )
        )
        self.head = continued_head(self.paper, self.page)

    def add_columns(self, items: Sequence[Item], columns: Sequence[Area]) -> Sequence[Item]:
        """Add a leaf of columns, filled one after the other, and return what is left."""
        drawings: list[Drawing] = []
        spots: list[Spot] = []
        for column in columns:
            filled = fill(items, column, self.paper.kit.setter)
            drawings += filled.drawings
            spots += filled.spots
            items = filled.rest
        self.add(drawings, spots)
        return items

    def add_text(self, items: Sequence[Item], *, is_whole_width: bool = False) -> None:
        """Add as many leaves as the text needs: one column, or two where these save a sheet."""
        while items:
            body = self.body
            one = [body if is_whole_width else measured(body, self.page.heading)]
            columns: Sequence[Area] = one
            if not is_whole_width and self.paper.is_wide:
                high = height_of(items, one[0].width, body.height, self.paper.kit.setter)
                columns = halves(body) if high is None else one
            items = self.add_columns(items, columns)


def measured(body: Area, heading: str) -> Area:
    """Return a column no wider than lines should be, at the side where the heading begins."""
    width = min(body.width, MOST_MEASURE)
    x = body.right - width if reads_right_to_left(heading) else body.x
    return replace(body, x=x, width=width)


def halves(body: Area) -> tuple[Area, Area]:
    """Return two columns side by side."""
    return beside(body, 0.5)


def beside(body: Area, share: float) -> tuple[Area, Area]:
    """Return two columns side by side, the left one with so much of the width."""
    left = (body.width - sizes.GAP) * share
    return replace(body, width=left), replace(
        body, x=body.x + left + sizes.GAP, width=body.width - sizes.GAP - left
    )


def below(body: Area, share: float, gap: float = 20.0) -> tuple[Area, Area]:
    """Return two rooms one below the other, the upper one with so much of the height."""
    high = (body.height - gap) * share
    return replace(body, height=high), replace(
        body, y=body.y + high + gap, height=body.height - gap - high
    )
