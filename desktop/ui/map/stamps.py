"""The symbols of bases on the map: painted once, then stamped wherever they are wanted."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.domain.base import BaseKind
from desktop.domain.posture import PostureState
from desktop.services.drawing.look import LIGHT
from desktop.ui.map.dress import Looks
from desktop.ui.map.military import MilitarySymbols
from desktop.ui.map.symbols import RADIUS, SymbolStyle, paint_symbol

PALE = 0.5
"""How much is left of the symbol of a base that nobody has reported on lately."""

_BESIDE = 0.62
_BOW = 0.12
_RIM_PX = 6

_Key = tuple[SymbolStyle, BaseKind, PostureState | None, bool, float]


class Stamps:
    """Plain symbols, or APP-6 ones with the plain one small at their corner."""

    def __init__(self, theme: Looks) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self._military = MilitarySymbols()
        self._made: dict[_Key, QImage] = {}

    def forget(self) -> None:
        """Paint symbols anew: colours or sizes are others."""
        self._made.clear()

    def room(self, kind: BaseKind, style: SymbolStyle) -> QRectF:
        """Return the room that a symbol takes around its place."""
        size = self._theme.text_scale
        if style is SymbolStyle.PLAIN:
            radius = RADIUS * size
            return QRectF(-radius, -radius, 2 * radius, 2 * radius)
        box = self._military.box(style.value, kind, size)
        radius = RADIUS * _BESIDE * size
        corner = self._corner(box, style)
        mark = QRectF(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)
        return box.united(mark)

    @staticmethod
    def _corner(box: QRectF, style: SymbolStyle) -> QPointF:
        """Return where the plain symbol stands: at a corner of the frame, or in its bow."""
        inwards = _BOW if style is SymbolStyle.UNKNOWN else 0.0
        return box.bottomRight() - QPointF(box.width() * inwards, box.height() * inwards)

    def stamp(
        self,
        painter: QPainter,
        at: QPointF,
        kind: BaseKind,
        posture: PostureState | None,
        style: SymbolStyle,
        *,
        is_pale: bool,
    ) -> None:
        """Paint a symbol at its place."""
        dots = painter.device().devicePixelRatioF()
        image, corner = self.picture(kind, posture, style, is_pale=is_pale, dots=dots)
        painter.drawImage(at + corner, image)

    def picture(
        self,
        kind: BaseKind,
        posture: PostureState | None,
        style: SymbolStyle,
        *,
        is_pale: bool,
        dots: float,
    ) -> tuple[QImage, QPointF]:
        """Return a symbol, and the way from its place to its upper left corner."""
        # A plain one is the same for every kind.
        seen = BaseKind.OTHER if style is SymbolStyle.PLAIN else kind
        key = (style, seen, posture, is_pale, dots)
        room = self.room(seen, style).adjusted(-_RIM_PX, -_RIM_PX, _RIM_PX, _RIM_PX)
        corner = QPointF(math.floor(room.left()), math.floor(room.top()))
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._paint(key, corner, room)
        return found, corner

    def _paint(self, key: _Key, corner: QPointF, room: QRectF) -> QImage:
        style, kind, posture, is_pale, dots = key
        wide, high = math.ceil(room.width()) + 1, math.ceil(room.height()) + 1
        size_px = QSize(round(wide * dots), round(high * dots))
        made = QImage(size_px, QImage.Format.Format_ARGB32_Premultiplied)
        made.setDevicePixelRatio(dots)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(PALE if is_pale else 1.0)
        theme, size = self._theme, self._theme.text_scale
        if style is SymbolStyle.PLAIN:
            paint_symbol(painter, -corner, posture, theme, RADIUS * size)
        else:
            self._military.paint(painter, -corner, style.value, kind, size, QColor(LIGHT.ground))
            box = self._military.box(style.value, kind, size)
            spot = self._corner(box, style) - corner
            paint_symbol(painter, spot, posture, theme, RADIUS * _BESIDE * size)
        painter.end()
        return made
