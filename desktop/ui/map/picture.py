"""The map as a picture of its own: drawn anew, with its period, legend and notes on it."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage, QPainter

from desktop.queries.map import MapAnswer
from desktop.resources import resource_dir
from desktop.services.drawing.commands import Drawing
from desktop.services.drawing.look import Look
from desktop.services.drawing.svg import svg
from desktop.services.drawing.text import plain, set_text
from desktop.services.mapping.figure import figure_of
from desktop.services.mapping.layers import Layer
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.places import Cities
from desktop.services.mapping.sketch import sketch
from desktop.services.mapping.view import MapView
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint
from desktop.ui.drawing.type_setter import QtTypeSetter
from desktop.ui.map.picture_layers import extras_of, png_of
from desktop.ui.map.symbols import SymbolStyle

_SCALE = 2
_PAD = 14.0
_HEADING = 16.0
_BELOW = 70.0
_LEAST_WIDTH, _LEAST_HEIGHT = 640.0, 400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPicture:
    """What a picture shows; it is drawn in a worker, which takes as long as there are bases.

    Attributes:
        title: Stands above the map.
        view: The part of the world; a small one is drawn on a larger page.
        answer: What the casebook told.
        symbols: How bases are drawn.
        layers: Of the user's own, the lowest first.
    """

    title: str
    view: MapView
    look: Look
    answer: MapAnswer
    symbols: SymbolStyle = SymbolStyle.PLAIN
    layers: tuple[Layer, ...] = ()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page."""
        wide, high = self._map_size
        return wide + 2 * _PAD, high + 3 * _PAD + _HEADING + _BELOW

    @property
    def _map_size(self) -> tuple[float, float]:
        return max(self.view.width, _LEAST_WIDTH), max(self.view.height, _LEAST_HEIGHT)

    def svg(self, fonts: PageFonts) -> bytes:
        """Return it as an SVG file."""
        drawings = self._drawings(fonts)
        return svg(drawings, *self.size, title=self.title, ground=self.look.ground).encode()

    def png(self, fonts: PageFonts) -> bytes:
        """Return it as a PNG file, with two pixels for each unit of the page."""
        # Before a painter is at work, which must not be left so where a file cannot be read.
        drawings = self._drawings(fonts)
        wide, high = self.size
        image = QImage(round(wide * _SCALE), round(high * _SCALE), QImage.Format.Format_RGB32)
        image.fill(QColor(self.look.ground))
        painter = QPainter(image)
        painter.scale(_SCALE, _SCALE)
        paint(painter, drawings, fonts)
        painter.end()
        return png_of(image)

    def _drawings(self, fonts: PageFonts) -> tuple[Drawing, ...]:
        # Of their own: the window's are asked in its thread meanwhile.
        folder, setter = resource_dir().joinpath("map"), QtTypeSetter(fonts)
        wide, high = self._map_size
        title = plain(self.title, _HEADING, self.look.text, is_bold=True)
        area = (_PAD, 2 * _PAD + _HEADING, wide, high + _BELOW)
        return (
            set_text(setter, title, _PAD, _PAD - 4, wide),
            *sketch(
                figure_of(self.answer),
                area,
                Outlines(folder),
                Cities(folder),
                self.look,
                setter,
                self.view,
                extras_of(self.answer, self.symbols, self.layers),
            ),
        )
