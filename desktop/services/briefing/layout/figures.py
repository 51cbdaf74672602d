"""The figures of a page in the room that they are given: its map above its timeline."""

from dataclasses import replace

from desktop.domain.briefing import MapFigure, Page, TimelineFigure
from desktop.services.briefing.layout.frame import Paper
from desktop.services.briefing.layout.leaves import Leaves, beside
from desktop.services.briefing.layout.timeline import draw_timeline
from desktop.services.briefing.layout.timeline_parts import needed_heights, parts
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.mapping.sketch import sketch

_GAP = 20.0
_AIRY = 1.15
_MOST_MAPS = 64
_MOST_TIMELINE_SHARE = 0.55


def has_map(page: Page) -> bool:
    """Tell whether a page has a map with anything on it."""
    return page.map is not None and bool(page.map.bases or page.map.moves)


def has_timeline(page: Page) -> bool:
    """Tell whether a page has a timeline with anything on it."""
    return page.timeline is not None and bool(page.timeline.marks)


def map_drawings(paper: Paper, figure: MapFigure, area: Area) -> tuple[Drawing, ...]:
    """Return a map, drawn once for a kit."""
    kit = paper.kit
    key = (figure, area, paper.look)
    found = kit.maps.get(key)
    if found is None:
        box = (area.x, area.y, area.width, area.height)
        found = sketch(figure, box, kit.outlines, kit.cities, paper.look, kit.setter)
        if len(kit.maps) >= _MOST_MAPS:
            kit.maps.clear()
        kit.maps[key] = found
    return found


def unnamed(figure: TimelineFigure) -> TimelineFigure:
    """Return a timeline whose lanes need no names: the page is about one base."""
    return replace(figure, lanes=("",) * len(figure.lanes))


def one_above_other(
    paper: Paper, page: Page, area: Area
) -> tuple[tuple[Drawing, ...], tuple[TimelineFigure, Area] | None]:
    """Return map and timeline in one room; the timeline is left out where it needs a sheet."""
    if not has_timeline(page):
        return _map(paper, page, area), None
    assert page.timeline is not None, "it has one"
    figure = unnamed(page.timeline)
    roomy, tight = needed_heights(figure, area, paper.look, paper.kit.setter)
    most = area.height * _MOST_TIMELINE_SHARE if has_map(page) else area.height
    if tight > most:
        return _map(paper, page, area), None
    if not has_map(page):
        return draw_timeline(figure, area, paper.look, paper.kit.setter), (figure, area)
    high = min(roomy * _AIRY, most)
    upper = replace(area, height=area.height - high - _GAP)
    room = replace(area, y=area.bottom - high, height=high)
    drawn = draw_timeline(figure, room, paper.look, paper.kit.setter)
    return (*_map(paper, page, upper), *drawn), (figure, room)


def side_by_side(
    paper: Paper, page: Page, area: Area
) -> tuple[tuple[Drawing, ...], tuple[TimelineFigure, Area] | None]:
    """Return map and timeline beside each other in a low room."""
    if not (has_map(page) and has_timeline(page)):
        return one_above_other(paper, page, area)
    left, right = beside(area, 0.5)
    only = replace(page, map=None)
    drawn, timeline = one_above_other(paper, only, right)
    if timeline is None:
        return _map(paper, page, area), None
    return (*_map(paper, page, left), *drawn), timeline


def add_timeline(leaves: Leaves, figure: TimelineFigure) -> None:
    """Add a leaf of its own for a timeline, and more where its rows need them."""
    paper = leaves.paper
    for part in parts(figure, leaves.body, paper.look, paper.kit.setter):
        area = leaves.body
        drawn = draw_timeline(part, area, paper.look, paper.kit.setter)
        leaves.add(drawn, timeline=(part, area))


def _map(paper: Paper, page: Page, area: Area) -> tuple[Drawing, ...]:
    if page.map is None or not has_map(page):
        return ()
    return map_drawings(paper, page.map, area)
