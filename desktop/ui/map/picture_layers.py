"""What a picture of the map shows of the window besides names: own layers, symbols, numbers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.domain.base import BaseKind
from desktop.queries.map import MapAnswer
from desktop.resources import resource_dir
from desktop.services.drawing.commands import Clipped, Drawing, Picture
from desktop.services.drawing.look import LIGHT
from desktop.services.mapping.extras import Extras, Symbol
from desktop.services.mapping.figure import base_key
from desktop.services.mapping.layers import Layer
from desktop.services.mapping.own_shapes import own_shapes
from desktop.services.mapping.sheet import Sheet
from desktop.services.mapping.states import States
from desktop.services.mapping.tiles import TileSet
from desktop.ui.bases.words import base_kind_word
from desktop.ui.labels import visible_text
from desktop.ui.map.layers import layer_words
from desktop.ui.map.military import MilitarySymbols
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.map.tile_pictures import decoded

# Pixels of a symbol for each unit of the page: sharp on paper too.
_DOTS = 4.0
_RIM = 2.0


def extras_of(answer: MapAnswer, symbols: SymbolStyle, layers: Sequence[Layer]) -> Extras:
    """Return what the window shows besides; takes as long as there are tiles and kinds of bases."""
    return Extras(
        events={base_key(base): base.events for base in answer.bases},
        symbols={} if symbols is SymbolStyle.PLAIN else _symbols(answer, symbols),
        states=States(resource_dir().joinpath("map")),
        layers=partial(_layers, tuple(layers)),
        points=answer.points,
        credits=tuple(map(layer_words, layers)),
    )


def _symbols(answer: MapAnswer, style: SymbolStyle) -> dict[str, Symbol]:
    military = MilitarySymbols()
    made = {
        kind: _symbol(military, style, base_kind_word(kind), kind)
        for kind in {base.kind for base in answer.bases}
    }
    return {base_key(base): made[base.kind] for base in answer.bases}


def _symbol(military: MilitarySymbols, style: SymbolStyle, words: str, kind: BaseKind) -> Symbol:
    box = military.box(style.value, kind, 1.0).adjusted(-_RIM, -_RIM, _RIM, _RIM)
    image = QImage((box.size() * _DOTS).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_DOTS)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    halo = QColor(LIGHT.ground)
    military.paint(painter, QPointF() - box.topLeft(), style.value, kind, 1.0, halo)
    painter.end()
    return Symbol(
        content=png_of(image),
        words=words,
        x=box.x(),
        y=box.y(),
        width=box.width(),
        height=box.height(),
    )


def _layers(layers: tuple[Layer, ...], sheet: Sheet) -> tuple[Drawing, ...]:
    """Return the drawings of all layers, the lowest first, of which nothing leaves the map."""
    found: list[Drawing] = []
    for layer in layers:
        if isinstance(layer.content, TileSet):
            found += _tiles(layer.content, visible_text(layer.name), sheet)
        else:
            found += own_shapes(layer.content, sheet)
    left, top, right, bottom = sheet.box
    if not found:
        return ()
    return (Clipped(x=left, y=top, width=right - left, height=bottom - top, drawings=tuple(found)),)


def _tiles(tiles: TileSet, name: str, sheet: Sheet) -> list[Drawing]:
    """Return the tiles that a sheet shows; what the file does not have is left out."""
    view = sheet.view
    placed = tiles.placed(view.box, view.scale)
    left, top, _right, _bottom = view.box
    found: list[Drawing] = []
    for one, content in zip(placed, tiles.pictures([one.tile for one in placed]), strict=True):
        # Decoded and written anew: a picture file never holds bytes that nobody has looked at.
        image = QImage() if content is None else decoded(content, tiles.kind)
        if image.isNull():
            continue
        side = one.width * view.scale
        found.append(
            Picture(
                x=sheet.x + (one.left - left) * view.scale,
                y=sheet.y + (one.top - top) * view.scale,
                width=side,
                height=side,
                content=png_of(image),
                words=name,
            )
        )
    return found


def png_of(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())
