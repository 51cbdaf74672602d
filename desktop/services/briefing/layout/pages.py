"""Each kind of page as leaves: where its text and its figures stand."""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.briefing import Page, PageKind
from desktop.services.briefing.layout import type as sizes
from desktop.services.briefing.layout.figures import (
    add_timeline,
    has_map,
    has_timeline,
    map_drawings,
    one_above_other,
    side_by_side,
    unnamed,
)
from desktop.services.briefing.layout.flow import Item, fill, height_of
from desktop.services.briefing.layout.frame import (
    Paper,
    bare_head,
    head_of,
    heading_items,
    kicker_items,
    subheading_items,
)
from desktop.services.briefing.layout.leaves import (
    Leaf,
    Leaves,
    below,
    beside,
    measured,
)
from desktop.services.briefing.layout.pictures import picture_drawings
from desktop.services.briefing.layout.statements import (
    note_items,
    sources_items,
    statement_items,
)
from desktop.services.briefing.layout.tables import table_item
from desktop.services.briefing.layout.titles import title_leaves
from desktop.services.briefing.layout.words import Words, paragraphs

_LARGE = (26.0, 24.0, 22.0, 20.0, sizes.BODY)
_ROOMY = (20.0, sizes.BODY)
_BASE_SHARE, _MOVES_SHARE = 0.467, 0.36
_MAP_SHARE = 0.6
_LEAST_FIGURE = 240.0
_GAP = 20.0


def page_leaves(paper: Paper, page: Page) -> list[Leaf]:
    """Return the sheets of a page, at least one."""
    if page.kind is PageKind.TITLE:
        leaves = title_leaves(paper, page)
    else:
        leaves = _begun(paper, page)
        _BODIES.get(page.kind, _text_page)(leaves)
    _add_pictures(leaves)
    return leaves.found


def _begun(paper: Paper, page: Page) -> Leaves:
    """Return leaves with a head; one that is too long for that flows over sheets of its own."""
    head = head_of(paper, page)
    if head is not None:
        return Leaves(paper=paper, page=page, head=head)
    leaves = Leaves(paper=paper, page=page, head=bare_head(paper))
    size = sizes.HEADINGS[-1]
    leaves.add_text(
        [
            *kicker_items(paper, page),
            *heading_items(paper, page, size),
            *subheading_items(paper, page),
        ],
    )
    return leaves


def _text_page(leaves: Leaves) -> None:
    _add_sized(leaves, _ROOMY)


def _bottom_line(leaves: Leaves) -> None:
    _add_sized(leaves, _LARGE)


def _add_sized(leaves: Leaves, choice: tuple[float, ...]) -> None:
    """Add the text in the largest type in which it fits on one sheet, else in the smallest."""
    body = measured(leaves.body)
    setter = leaves.paper.kit.setter
    for size in choice:
        items = _text_items(leaves, size)
        if height_of(items, body.width, setter) <= body.height:
            break
    if items:
        leaves.add_text(items)
    else:
        leaves.add(())
    _add_figures(leaves)


def _figure_page(leaves: Leaves) -> None:
    """Add a page about one base or event: its text beside or above its map and timeline."""
    page = leaves.page
    if not (has_map(page) or has_timeline(page)):
        _text_page(leaves)
    elif leaves.paper.is_wide:
        _add_beside(leaves)
    else:
        _add_above(leaves)


def _add_beside(leaves: Leaves) -> None:
    page, paper = leaves.page, leaves.paper
    left, right = beside(leaves.body, _BASE_SHARE)
    drawn, timeline = one_above_other(paper, page, right)
    if not drawn:
        _text_page(leaves)
        return
    text = fill(_text_items(leaves), left, paper.kit.setter)
    leaves.add((*text.drawings, *drawn), text.spots, timeline)
    if text.rest:
        leaves.add_text(text.rest)
    if has_timeline(page) and timeline is None:
        _add_own_timeline(leaves)


def _add_above(leaves: Leaves) -> None:
    page, paper = leaves.page, leaves.paper
    items = tuple(_text_items(leaves))
    while True:
        body = leaves.body
        text = fill(items, body, paper.kit.setter)
        if not text.rest:
            break
        leaves.add(text.drawings, text.spots)
        items = text.rest
    top = text.bottom + _GAP
    room = replace(body, y=top, height=body.bottom - top)
    if room.height >= _LEAST_FIGURE:
        drawn, timeline = side_by_side(paper, page, room)
        leaves.add((*text.drawings, *drawn), text.spots, timeline)
    else:
        if text.drawings:
            leaves.add(text.drawings, text.spots)
        drawn, timeline = one_above_other(paper, page, leaves.body)
        if drawn:
            leaves.add(drawn, timeline=timeline)
    if has_timeline(page) and timeline is None:
        _add_own_timeline(leaves)


def _movements(leaves: Leaves) -> None:
    """Add a large map, with the movements as sentences beside or below it."""
    page, paper = leaves.page, leaves.paper
    if page.map is None or not has_map(page):
        _text_page(leaves)
        return
    if paper.is_wide:
        column, room = beside(leaves.body, _MOVES_SHARE)
    else:
        room, column = below(leaves.body, _MAP_SHARE)
    text = fill(_text_items(leaves), column, paper.kit.setter)
    leaves.add((*text.drawings, *map_drawings(paper, page.map, room)), text.spots)
    if text.rest:
        leaves.add_text(text.rest)
    if has_timeline(page):
        _add_own_timeline(leaves)


def _timeline(leaves: Leaves) -> None:
    """Add the timeline as large as the page, and what text there is behind it."""
    if leaves.page.timeline is not None and leaves.page.timeline.lanes:
        add_timeline(leaves, leaves.page.timeline)
    items = _text_items(leaves)
    if items:
        leaves.add_text(items)
    if not leaves.found:
        leaves.add(())


def _board(leaves: Leaves) -> None:
    leaves.add_text(_text_items(leaves), is_whole_width=True)
    if not leaves.found:
        leaves.add(())


def _sources(leaves: Leaves) -> None:
    items = [*_text_items(leaves), *note_items(leaves.paper.content.cited, leaves.paper.look)]
    leaves.add_text(items)
    if not leaves.found:
        leaves.add(())


def _add_figures(leaves: Leaves) -> None:
    """Add what figures a page of text has, on sheets of their own."""
    page = leaves.page
    if page.map is not None and has_map(page):
        leaves.add(map_drawings(leaves.paper, page.map, leaves.body))
    if page.timeline is not None and has_timeline(page):
        add_timeline(leaves, page.timeline)


def _add_own_timeline(leaves: Leaves) -> None:
    assert leaves.page.timeline is not None, "it has one"
    add_timeline(leaves, unnamed(leaves.page.timeline))


def _add_pictures(leaves: Leaves) -> None:
    for picture in leaves.page.pictures:
        drawn, rest = picture_drawings(leaves.paper, picture, leaves.body)
        leaves.add(drawn)
        if rest:
            leaves.add_text(rest)


def _text_items(leaves: Leaves, size: float = sizes.BODY) -> list[Item]:
    """Return what of a page flows: its table, its sentences, its sources."""
    page, look = leaves.page, leaves.paper.look
    found: list[Item] = []
    if page.table is not None:
        found.append(table_item(page.table, look))
    found += statement_items(page, look, size)
    if leaves.paper.form.with_sources:
        found += sources_items(page, look)
    if page.map is not None and page.map.unplaced and not has_map(page):
        names = ", ".join(page.map.unplaced)
        said = paragraphs(f"No map: no coordinates of {names}.", sizes.NOTE, look.quiet)
        found += [Words(paragraph=one, look=look, above=14.0) for one in said]
    return found


_BODIES: dict[PageKind, Callable[[Leaves], None]] = {
    PageKind.BOTTOM_LINE: _bottom_line,
    PageKind.BOARD: _board,
    PageKind.BASE: _figure_page,
    PageKind.EVENT: _figure_page,
    PageKind.TIMELINE: _timeline,
    PageKind.MOVEMENTS: _movements,
    PageKind.SOURCES: _sources,
}
