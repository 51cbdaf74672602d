"""Paints the user's own layers over the ground, below everything of the casebook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop.services.mapping.geojson import Shapes
from desktop.services.mapping.layers import Layer
from desktop.services.mapping.tiles import Tile, TileSet
from desktop.services.mapping.view import MapView
from desktop.ui.map.dress import Looks
from desktop.ui.map.ground import path_of
from desktop.ui.map.layers import Layers
from desktop.ui.map.tile_pictures import Key, TilePictures

_SEEN_PX = 0.5
_TINT = 0.12
_LINE_PX = 1.6
_POINT_PX = 3.0


class LayerPainter:
    """Has the layers painted that are switched on, and asks for the tiles that are not there."""

    def __init__(self, layers: Layers, pictures: TilePictures) -> None:
        """Paint ``layers`` with ``pictures`` of their tiles."""
        self._layers = layers
        self._pictures = pictures

    def taken(self, looks: Looks) -> "LayersTaken":
        """Return what there is now, for a worker, shapes in colours of ``looks``."""
        return LayersTaken(self._layers.shown, self._pictures.all(), looks)

    def want(self, wanted: Sequence[tuple[TileSet, Tile]]) -> None:
        """Fetch the tiles that a view needs."""
        self._pictures.want(wanted)


@dataclass(frozen=True, slots=True, eq=False)
class LayersTaken:
    """The layers of one moment, with the pictures of tiles that are there."""

    layers: tuple[Layer, ...]
    pictures: Mapping[Key, QImage]
    looks: Looks

    def paint(self, painter: QPainter, view: MapView) -> list[tuple[TileSet, Tile]]:
        """Paint everything over the whole page of ``view``; return the tiles that it needs."""
        wanted: list[tuple[TileSet, Tile]] = []
        for layer in self.layers:
            if isinstance(layer.content, TileSet):
                wanted += self._paint_tiles(painter, view, layer.content)
            else:
                self._paint_shapes(painter, view, layer.content)
        return wanted

    def _paint_tiles(
        self, painter: QPainter, view: MapView, tiles: TileSet
    ) -> list[tuple[TileSet, Tile]]:
        """Paint the tiles of a view that are there; return all that it needs."""
        placed = tiles.placed(view.box, view.scale * painter.device().devicePixelRatioF())
        left, top, _right, _bottom = view.box
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for one in placed:
            picture = self.pictures.get((tiles.path, one.tile))
            if picture is None or picture.isNull():
                continue
            # Edges on whole pixels, so that no line of ground shows between two tiles.
            x, y = (one.left - left) * view.scale, (one.top - top) * view.scale
            side = one.width * view.scale
            box = QRectF(QPointF(round(x), round(y)), QPointF(round(x + side), round(y + side)))
            painter.drawImage(box, picture, QRectF(picture.rect()))
        return [(tiles, one.tile) for one in placed]

    def _paint_shapes(self, painter: QPainter, view: MapView, shapes: Shapes) -> None:
        shown = shapes.within(view.box, _SEEN_PX / view.scale)
        accent = self.looks.color("accent")
        tint = QColor(accent)
        tint.setAlphaF(_TINT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(accent, _LINE_PX)
        painter.setPen(pen)
        painter.setBrush(tint)
        painter.drawPath(path_of(shown.areas, view, is_closed=True))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path_of(shown.lines, view, is_closed=False))
        painter.setPen(QPen(self.looks.color("panel"), 1.0))
        painter.setBrush(accent)
        left, top, _right, _bottom = view.box
        for x, y in shown.points.tolist():
            spot = QPointF((x - left) * view.scale, (y - top) * view.scale)
            painter.drawEllipse(spot, _POINT_PX, _POINT_PX)
