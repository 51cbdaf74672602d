"""The figures of a page in the room that they are given: its map, its timeline, or both."""

from dataclasses import dataclass, replace

from desktop.domain.briefing import MapFigure, Page, PageKind, TimelineFigure
from desktop.services.briefing.layout.frame import Paper
from desktop.services.briefing.layout.leaves import Leaves, beside
from desktop.services.briefing.layout.timeline import draw_timeline
from desktop.services.briefing.layout.timeline_parts import needed_heights, parts
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.mapping.sketch import sketch

_GAP = 20.0
_MOST_SHARE = 0.5
# Of a map beside text, and of one on a sheet of its own with the timeline.
_LEAST_MAP, _LEAST_MAP_ALONE = 190.0, 260.0
# A timeline below a map takes some more than it needs, up to that share of the room.
_AIRY, _CALM = 1.2, 0.4
_MOST_MAPS = 64
_OF_ONE_BASE = frozenset({PageKind.BASE, PageKind.EVENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Figures as they are drawn, with the timeline among them and its place."""

    drawings: tuple[Drawing, ...] = ()
    timeline: tuple[TimelineFigure, Area] | None = None


def map_of(page: Page) -> MapFigure | None:
    """Return a page's map, None where nothing stands on it."""
    figure = page.map
    return figure if figure is not None and (figure.bases or figure.moves) else None


def timeline_of(page: Page) -> TimelineFigure | None:
    """Return a page's timeline, None where nothing stands on it.

    A page about one base needs no lanes.
    """
    figure = page.timeline
    if figure is None or not figure.marks:
        return None
    if page.kind in _OF_ONE_BASE:
        marks = tuple(replace(one, lane=0) for one in figure.marks)
        return replace(figure, lanes=("",), marks=marks)
    return figure


def draw_map(paper: Paper, figure: MapFigure, area: Area) -> tuple[Drawing, ...]:
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


def stacked_figures(paper: Paper, page: Page, area: Area) -> Figures:
    """Return the map above the timeline, which is left out where it needs a sheet of its own."""
    chart, timeline = map_of(page), timeline_of(page)
    if chart is None:
        return _timeline(paper, timeline, area)
    if timeline is not None:
        roomy, tight = needed_heights(timeline, area, paper.look, paper.kit.setter)
        least = _LEAST_MAP if paper.is_wide else _LEAST_MAP_ALONE
        most = max(area.height * _MOST_SHARE, area.height - _GAP - least)
        if tight <= most:
            high = min(max(roomy, min(roomy * _AIRY, area.height * _CALM)), most)
            upper = replace(area, height=area.height - high - _GAP)
            lower = replace(area, y=area.bottom - high, height=high)
            found = _timeline(paper, timeline, lower)
            return replace(found, drawings=(*draw_map(paper, chart, upper), *found.drawings))
    return Figures(drawings=draw_map(paper, chart, area))


def figures_side_by_side(paper: Paper, page: Page, area: Area) -> Figures:
    """Return the map beside the timeline, which is left out where it needs a sheet of its own."""
    chart, timeline = map_of(page), timeline_of(page)
    if chart is None or timeline is None:
        return stacked_figures(paper, page, area)
    left, right = beside(area, 0.5)
    found = _timeline(paper, timeline, right)
    room = area if found.timeline is None else left
    return replace(found, drawings=(*draw_map(paper, chart, room), *found.drawings))


def add_timeline(leaves: Leaves, figure: TimelineFigure) -> None:
    """Add a leaf of its own for a timeline, and more where its rows need them."""
    paper = leaves.paper
    for part in parts(figure, leaves.body, paper.look, paper.kit.setter):
        area = leaves.body
        drawn = draw_timeline(part, area, paper.look, paper.kit.setter)
        leaves.add(drawn, timeline=(part, area))


def _timeline(paper: Paper, figure: TimelineFigure | None, area: Area) -> Figures:
    """Return a timeline that has room for all its rows, else nothing."""
    look, setter = paper.look, paper.kit.setter
    if figure is None or needed_heights(figure, area, look, setter)[1] > area.height:
        return Figures()
    return Figures(drawings=draw_timeline(figure, area, look, setter), timeline=(figure, area))
