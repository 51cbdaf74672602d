"""The maps, timelines and pictures of a page, each as one picture, for text that flows."""

from collections.abc import Callable, Iterator, Sequence

from desktop.domain.briefing import MapFigure, Page, TimelineFigure
from desktop.services.briefing.docx import FigurePicture
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.briefing.layout.timeline import draw_timeline
from desktop.services.briefing.layout.timeline_parts import needed_heights, parts
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.drawing.look import LIGHT
from desktop.services.mapping.sketch import sketch
from desktop.ui.briefing.output.images import drawn_png
from desktop.ui.drawing.fonts import PageFonts

_WIDTH = 640.0
_MAP_HEIGHT = 400.0
_MOST_HEIGHT = 800.0


def figures_of(kit: LayoutKit, fonts: PageFonts) -> Callable[[Page], Sequence[FigurePicture]]:
    """Return what paints the figures of a page."""

    def figures(page: Page) -> Sequence[FigurePicture]:
        return tuple(_figures(page, kit, fonts))

    return figures


def _figures(page: Page, kit: LayoutKit, fonts: PageFonts) -> Iterator[FigurePicture]:
    if page.map is not None:
        box = (0.0, 0.0, _WIDTH, _MAP_HEIGHT)
        drawn = sketch(page.map, box, kit.outlines, kit.cities, LIGHT, kit.setter)
        yield FigurePicture(_png(drawn, _MAP_HEIGHT, fonts), map_words(page.map))
    if page.timeline is not None and page.timeline.marks:
        yield from _timelines(page.timeline, kit, fonts)
    for one in page.pictures:
        yield FigurePicture(kit.picture(one.sha256) or b"", one.words, caption=one.words)


def _timelines(figure: TimelineFigure, kit: LayoutKit, fonts: PageFonts) -> Iterator[FigurePicture]:
    most = Area(x=0, y=0, width=_WIDTH, height=_MOST_HEIGHT)
    for part in parts(figure, most, LIGHT, kit.setter):
        roomy, _tight = needed_heights(part, most, LIGHT, kit.setter)
        area = Area(x=0, y=0, width=_WIDTH, height=min(roomy, _MOST_HEIGHT))
        drawn = draw_timeline(part, area, LIGHT, kit.setter)
        yield FigurePicture(_png(drawn, area.height, fonts), timeline_words(part))


def _png(drawn: Sequence[Drawing], height: float, fonts: PageFonts) -> bytes:
    return drawn_png(drawn, _WIDTH, height, LIGHT.ground, fonts)


def map_words(figure: MapFigure) -> str:
    """Return what a map shows, for those who cannot see it."""
    bases = [f"{one.name}, {one.state}" for one in figure.bases]
    moves = [one.label for one in figure.moves]
    missing = [f"not on it: {', '.join(figure.unplaced)}"] if figure.unplaced else []
    return f"Map. {'; '.join([*bases, *moves, *missing]) or 'Nothing has coordinates'}."


def timeline_words(figure: TimelineFigure) -> str:
    """Return what a timeline shows, for those who cannot see it."""
    return f"Timeline. {'; '.join(one.title for one in figure.marks)}."
