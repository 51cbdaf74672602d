"""Each kind of page as leaves: where its text and its figures stand."""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.briefing import Page, PageKind
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.figures import (
    add_timeline,
    draw_map,
    figures_side_by_side,
    map_of,
    stacked_figures,
    timeline_of,
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
from desktop.services.drawing.commands import Area

_LARGE = (26.0, 24.0, 22.0, 20.0, sizes.BODY)
_ROOMY = (20.0, sizes.BODY)
_BESIDE = (sizes.BODY, sizes.LEAST_BODY)
_MOVES_SHARE = 0.36
# Of the text beside figures: more of the width where only so all of it stands on the sheet.
_SHARES = (0.467, 0.52, 0.58)
_MAP_SHARE = 0.6
_LEAST_FIGURE, _HIGH_FIGURE = 280.0, 460.0
_GAP = 20.0


def page_leaves(paper: Paper, page: Page) -> list[Leaf]:
    """Return the sheets of a page, at least one."""
    if page.kind is PageKind.TITLE:
        leaves = title_leaves(paper, page)
    else:
        leaves = _begun(paper, page)
        _BODIES.get(page.kind, _text_page)(leaves)
    _add_pictures(leaves)
    if not leaves.found:
        leaves.add(())
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
    """Add the text in the largest type in which it fits on one sheet, else in the smallest.

    What figures there are come behind it.
    """
    body = measured(leaves.body, leaves.page.heading)
    leaves.add_text(_fitting(leaves, body, choice) or _text_items(leaves, choice[-1]))
    chart = map_of(leaves.page)
    if chart is not None:
        leaves.add(draw_map(leaves.paper, chart, leaves.body))
    _add_own_timeline(leaves)


def _figure_page(leaves: Leaves) -> None:
    """Add a page about one base or event: its text with its map and timeline."""
    page = leaves.page
    if map_of(page) is None and timeline_of(page) is None:
        _text_page(leaves)
    elif leaves.paper.is_wide:
        _add_beside(leaves)
    else:
        _add_below(leaves)


def _add_beside(leaves: Leaves) -> None:
    """Add the figures beside the text, which goes on without them."""
    body, paper = leaves.body, leaves.paper
    halves = [beside(body, share) for share in _SHARES]
    found = ((left, right, _fitting(leaves, left)) for left, right in halves)
    left, right, items = next((one for one in found if one[2]), (*halves[0], _text_items(leaves)))
    figures = stacked_figures(paper, leaves.page, right)
    if not figures.drawings:
        _text_page(leaves)
        return
    text = fill(items, left, paper.kit.setter)
    leaves.add((*text.drawings, *figures.drawings), text.spots, figures.timeline)
    leaves.add_text(text.rest)
    if figures.timeline is None:
        _add_own_timeline(leaves)


def _add_below(leaves: Leaves) -> None:
    """Add the figures below the end of the text, or on a sheet of their own."""
    paper, page = leaves.paper, leaves.page
    text = fill(_text_items(leaves), leaves.body, paper.kit.setter)
    while text.rest:
        leaves.add(text.drawings, text.spots)
        text = fill(text.rest, leaves.body, paper.kit.setter)
    body = leaves.body
    top = text.bottom + _GAP if text.drawings else body.y
    room = replace(body, y=top, height=max(body.bottom - top, 0))
    if map_of(page) is not None and room.height < _LEAST_FIGURE:
        leaves.add(text.drawings, text.spots)
        figures = stacked_figures(paper, page, leaves.body)
        leaves.add(figures.drawings, timeline=figures.timeline)
    else:
        is_high = room.height >= _HIGH_FIGURE
        draw = stacked_figures if is_high else figures_side_by_side
        figures = draw(paper, page, room)
        leaves.add((*text.drawings, *figures.drawings), text.spots, figures.timeline)
    if figures.timeline is None:
        _add_own_timeline(leaves)


def _movements(leaves: Leaves) -> None:
    """Add a large map, with the movements as sentences beside or below it."""
    chart, paper = map_of(leaves.page), leaves.paper
    if chart is None:
        _text_page(leaves)
        return
    if paper.is_wide:
        column, room = beside(leaves.body, _MOVES_SHARE)
    else:
        room, column = below(leaves.body, _MAP_SHARE)
    text = fill(_text_items(leaves), column, paper.kit.setter)
    leaves.add((*text.drawings, *draw_map(paper, chart, room)), text.spots)
    leaves.add_text(text.rest)
    _add_own_timeline(leaves)


def _timeline(leaves: Leaves) -> None:
    """Add the timeline as large as the page, empty lanes too, and what text there is behind it."""
    figure = leaves.page.timeline
    if figure is not None and figure.lanes:
        add_timeline(leaves, figure)
    leaves.add_text(_text_items(leaves))


def _board(leaves: Leaves) -> None:
    leaves.add_text(_text_items(leaves), is_whole_width=True)


def _sources(leaves: Leaves) -> None:
    content, look = leaves.paper.content, leaves.paper.look
    leaves.add_text([*_text_items(leaves), *note_items(content.cited, look)])


def _add_own_timeline(leaves: Leaves) -> None:
    """Add the timeline of a page, if it has one, on sheets of its own."""
    figure = timeline_of(leaves.page)
    if figure is not None:
        add_timeline(leaves, figure)


def _add_pictures(leaves: Leaves) -> None:
    for picture in leaves.page.pictures:
        drawn, rest = picture_drawings(leaves.paper, picture, leaves.body)
        leaves.add(drawn)
        leaves.add_text(rest)


def _fitting(leaves: Leaves, area: Area, choice: tuple[float, ...] = _BESIDE) -> list[Item]:
    """Return what flows in the largest type in which all of it fits into an area, or nothing."""
    for size in choice:
        items = _text_items(leaves, size)
        if height_of(items, area.width, area.height, leaves.paper.kit.setter) is not None:
            return items
    return []


def _text_items(leaves: Leaves, size: float = sizes.BODY) -> list[Item]:
    """Return what of a page flows: its table, its sentences, its sources."""
    page, look = leaves.page, leaves.paper.look
    found: list[Item] = []
    if page.table is not None:
        found.append(table_item(page.table, look))
    found += statement_items(page, look, size)
    if leaves.paper.form.with_sources:
        found += sources_items(page, look)
    if page.map is not None and page.map.unplaced and map_of(page) is None:
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
