"""The first page: large and calm, with the marking and the cut-off."""

from dataclasses import replace

from desktop.domain.briefing import Page
from desktop.services.briefing.foot import cut_off_words
from desktop.services.briefing.layout.flow import Item, fill, height_of
from desktop.services.briefing.layout.frame import (
    Head,
    Paper,
    bare_head,
    heading_items,
    marking_text,
    subheading_items,
)
from desktop.services.briefing.layout.leaves import Leaves, measured
from desktop.services.briefing.layout.statements import sources_items, statement_items
from desktop.services.briefing.layout.words import Words, first_breaks, paragraphs
from desktop.services.drawing.text import plain

_HEADINGS = (52.0, 44.0, 36.0, 30.0)
_KICKER, _SUBHEADING, _CUT_OFF, _MARKING = 20.0, 22.0, 20.0, 20.0
_FEW_LINES = 3
_DOWN = 0.42


def title_leaves(paper: Paper, page: Page) -> Leaves:
    """Return the title page; what is too long for one sheet flows on."""
    leaves = Leaves(paper=paper, page=page, head=_head(paper))
    body = measured(leaves.body, page.heading)
    size = next((one for one in _HEADINGS if _lines(paper, page, one) <= _FEW_LINES), _HEADINGS[-1])
    items = _items(paper, page, size)
    high = height_of(items, body.width, body.height, paper.kit.setter)
    if high is None:
        leaves.add_text(items)
        return leaves
    top = max(body.y, (paper.form.height - high) * _DOWN)
    filled = fill(items, replace(body, y=top, height=body.bottom - top), paper.kit.setter)
    leaves.add(filled.drawings, filled.spots)
    return leaves


def _head(paper: Paper) -> Head:
    head = bare_head(paper)
    marking = marking_text(paper, _MARKING)
    return head if marking is None else replace(head, drawings=(marking,))


def _items(paper: Paper, page: Page, size: float) -> list[Item]:
    look = paper.look
    kicker = paragraphs(page.kicker, _KICKER, look.quiet)
    cut_off = plain(cut_off_words(paper.content), _CUT_OFF, look.text)
    return [
        *(Words(paragraph=one, look=look, line_height=1.4) for one in kicker if one.text),
        *heading_items(paper, page, size),
        *(replace(one, above=14.0) for one in subheading_items(paper, page, _SUBHEADING)),
        Words(paragraph=cut_off, look=look, line_height=1.4, above=26.0),
        *statement_items(page, look),
        *sources_items(page, look),
    ]


def _lines(paper: Paper, page: Page, size: float) -> int:
    width = measured(paper.body(0), page.heading).width
    found = paragraphs(page.heading, size, paper.look.text, is_bold=True)
    return sum(len(first_breaks(one, width, _FEW_LINES, paper.kit.setter)) for one in found)
