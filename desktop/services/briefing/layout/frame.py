"""What every sheet has: kicker, heading, subheading and marking above; cut-off and number below."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.briefing import Content, Page
from desktop.domain.grading import Marking
from desktop.services.briefing.foot import foot_words
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.flow import Item, fill
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.briefing.layout.sheet import Form, Spot
from desktop.services.briefing.layout.words import Words, first_breaks, paragraphs
from desktop.services.drawing.commands import Area, Drawing, Text
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import plain, set_text

CONTINUED = "continued"
_SPARE = 2.0
_MOST_SHARE = 0.34
_FEW_LINES = 2
_MOST_CONTINUED_LINES = 3
_HEADING_LINE = 1.28


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What the pages of one briefing are laid out on and with."""

    form: Form
    kit: LayoutKit
    content: Content

    @property
    def look(self) -> Look:
        """The colours."""
        return self.form.look

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.form.width - 2 * sizes.MARGIN

    @property
    def is_wide(self) -> bool:
        """Whether figures find room beside text."""
        return self.form.width >= 1.5 * self.form.height

    def body(self, top: float) -> Area:
        """Return what is left of a sheet below its head."""
        height = self.form.height - sizes.FOOT_ROOM - top
        return Area(x=sizes.MARGIN, y=top, width=self.width, height=height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands above the body of a sheet, which begins at ``bottom``."""

    drawings: tuple[Drawing, ...]
    spots: tuple[Spot, ...]
    bottom: float


def head_of(paper: Paper, page: Page) -> Head | None:
    """Return the head of a page's first sheet, None where it is too long for one."""
    kicker = page.kicker or _short(paper, paper.content.title)
    for size in sizes.HEADINGS:
        items = [*heading_items(paper, page, size), *subheading_items(paper, page)]
        found = _set(paper, kicker, items)
        lines = _lines(paper, page.heading, size)
        is_last = size == sizes.HEADINGS[-1]
        if found is not None and (lines <= _FEW_LINES or is_last):
            return found
    return None


def continued_head(paper: Paper, page: Page) -> Head:
    """Return the head of a further sheet: the same heading, smaller, unless it is too long."""
    size = sizes.CONTINUED_HEADING
    few = _lines(paper, page.heading, size) <= _MOST_CONTINUED_LINES
    items = heading_items(paper, page, size) if few else []
    kicker = _short(paper, f"{page.kicker or paper.content.title}, {CONTINUED}")
    found = _set(paper, kicker or CONTINUED.capitalize(), items)
    assert found is not None, "a short kicker and a few lines find room"
    return found


def bare_head(paper: Paper) -> Head:
    """Return a head without words, for what is too long to stand in one."""
    found = _set(paper, "", [])
    assert found is not None, "nothing finds room"
    return found


def kicker_items(paper: Paper, page: Page) -> list[Words]:
    """Return the kicker as it flows where the head is too long."""
    colour = paper.look.quiet
    found = paragraphs(page.kicker, sizes.KICKER, colour) if page.kicker else ()
    return [Words(paragraph=one, look=paper.look, line_height=1.4) for one in found]


def heading_items(paper: Paper, page: Page, size: float) -> list[Words]:
    """Return the heading as it flows."""
    return [
        Words(
            paragraph=one,
            look=paper.look,
            line_height=_HEADING_LINE,
            above=8.0,
            what="heading",
        )
        for one in paragraphs(page.heading, size, paper.look.text, is_bold=True)
    ]


def subheading_items(paper: Paper, page: Page, size: float = sizes.SUBHEADING) -> list[Words]:
    """Return the quiet line below the heading as it flows."""
    if not page.subheading.strip():
        return []
    return [
        Words(paragraph=one, look=paper.look, line_height=1.4, above=5.0, what="subheading")
        for one in paragraphs(page.subheading, size, paper.look.quiet)
    ]


def foot_of(paper: Paper, number: int, of: int) -> tuple[Drawing, ...]:
    """Return the cut-off, the end of the journal and the number of a sheet."""
    look, y = paper.look, paper.form.height - 42
    x, width = sizes.MARGIN, paper.width
    setter = paper.kit.setter
    cut_off = plain(foot_words(paper.content), sizes.FOOT, look.quiet)
    page = plain(f"{number} / {of}", sizes.FOOT, look.quiet, align="end")
    room = setter.width(page) + _SPARE
    return (
        set_text(setter, cut_off, x, y, width - room - 20),
        set_text(setter, page, x + width - room, y, room),
    )


def marking_colour(marking: Marking | None, look: Look) -> str:
    """Return the colour of a marking: that of the Traffic Light Protocol, dark enough to read."""
    return {
        None: look.bad,
        Marking.RED: look.bad,
        Marking.AMBER_STRICT: look.changing,
        Marking.AMBER: look.changing,
        Marking.GREEN: look.good,
        Marking.CLEAR: look.text,
    }[marking]


def marking_text(paper: Paper, size: float = sizes.KICKER) -> Text | None:
    """Return what the briefing is marked with at the top right, None where that is nothing."""
    marked = paper.content.marked
    if not marked:
        return None
    colour = marking_colour(paper.content.marking, paper.look)
    words = plain(marked, size, colour, is_bold=True, align="end")
    room = paper.kit.setter.width(words) + _SPARE
    x = sizes.MARGIN + paper.width - room
    return set_text(paper.kit.setter, words, x, sizes.HEAD_TOP, room)


def _set(paper: Paper, kicker: str, items: Sequence[Item]) -> Head | None:
    """Set a head, None where it leaves too little of the sheet."""
    setter, look = paper.kit.setter, paper.look
    marking = marking_text(paper)
    beside = 0.0 if marking is None else marking.width + 24
    drawings: list[Drawing] = [] if marking is None else [marking]
    top = sizes.HEAD_TOP
    most = paper.form.height * _MOST_SHARE
    above = plain(" ".join(kicker.split()), sizes.KICKER, look.quiet)
    text = set_text(setter, above, sizes.MARGIN, top, paper.width - beside)
    if kicker:
        drawings.append(text)
    top += text.height + 6
    column = Area(x=sizes.MARGIN, y=top, width=paper.width, height=most - top)
    if column.height <= 0:
        return None
    filled = fill(items, column, setter)
    if filled.rest:
        return None
    return Head(
        drawings=(*drawings, *filled.drawings),
        spots=filled.spots,
        bottom=filled.bottom + sizes.HEAD_GAP,
    )


def _short(paper: Paper, kicker: str) -> str:
    """Return words that may stand above a heading or not: "" where they take too many lines."""
    words = plain(" ".join(kicker.split()), sizes.KICKER, paper.look.quiet)
    lines = first_breaks(words, paper.width * 0.8, _FEW_LINES, paper.kit.setter)
    return kicker if len(lines) <= _FEW_LINES else ""


def _lines(paper: Paper, text: str, size: float) -> int:
    found = paragraphs(text, size, paper.look.text, is_bold=True)
    setter = paper.kit.setter
    return sum(len(first_breaks(one, paper.width, _MOST_CONTINUED_LINES, setter)) for one in found)
