"""Small pictures that keep their size while the map below them is stretched: symbols, words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from desktop.ui.map.crowd import Taken
from desktop.ui.map.dress import Looks
from desktop.ui.map.ground import look_of
from desktop.ui.map.lettering import pill, spaced, write
from desktop.ui.map.scene import TOWN_PX, Town
from desktop.ui.theme import TextRole

_PAD_PX = 3
_MOST_KEPT = 4_000


class Hand(Enum):
    """How a line is written."""

    STATE = "state"
    TOWN = "town"
    CAPITAL = "capital"
    NAME = "name"
    STALE = "stale"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A small picture that is bound to a place of the map.

    Attributes:
        image: What is seen.
        at: The place, on the page that it was laid out for.
        corner: From there to the upper left corner of the picture, whatever the scale.
        box: From there to what it says, where that must not lie over other words.
    """

    image: QImage
    at: QPointF
    corner: QPointF
    box: QRectF | None = None


class Letters:
    """Writes each line once, and stamps it from then on."""

    def __init__(self, looks: Looks, dots: float) -> None:
        """Write in colours and type of ``looks``, ``dots`` device pixels for each pixel."""
        self._looks = looks
        self._dots = dots
        tiny, small = looks.font(TextRole.TINY), looks.font(TextRole.SMALL_STRONG)
        self._fonts: dict[Hand, QFont] = {
            Hand.STATE: spaced(tiny),
            Hand.TOWN: tiny,
            Hand.CAPITAL: tiny,
            Hand.NAME: small,
            Hand.STALE: small,
            Hand.NUMBER: looks.font(TextRole.TINY_STRONG),
        }
        self._inks = {
            Hand.STATE: looks.color("quiet"),
            Hand.TOWN: looks.color("quiet"),
            Hand.CAPITAL: looks.color("quiet"),
            Hand.NAME: looks.color("text"),
            Hand.STALE: looks.color("quiet_tinted"),
            Hand.NUMBER: looks.color("quiet_tinted"),
        }
        self._halo = QColor(look_of(looks).land)
        self._made: dict[tuple[Hand, str], QImage] = {}

    def words(self, hand: Hand, text: str, box: QRectF, at: QPointF) -> Sprite:
        """Return a line for ``box`` that is bound to ``at``."""
        image = self._made.get((hand, text))
        if image is None:
            image = self._keep(hand, text, self._written(hand, text, box.size()))
        away = box.topLeft() - at
        return Sprite(image, at, away - QPointF(_PAD_PX, _PAD_PX), QRectF(away, box.size()))

    def town(self, town: Town) -> Sprite:
        """Return a city's dot with its name."""
        hand = Hand.CAPITAL if town.is_capital else Hand.TOWN
        text, radius = town.name.text, TOWN_PX * self._looks.text_scale
        dot = QRectF(town.at.x() - radius, town.at.y() - radius, 2 * radius, 2 * radius)
        whole = dot.united(town.name.box)
        image = self._made.get((hand, text))
        if image is None:
            image = self._blank(whole.size())
            painter = self._painter(image)
            painter.translate(-whole.topLeft())
            painter.setPen(QPen(self._inks[hand], 1.2))
            painter.setBrush(self._halo if town.is_capital else self._inks[hand])
            painter.drawEllipse(dot)
            ink = self._inks[hand]
            write(painter, town.name.box, text, self._fonts[hand], ink, self._halo)
            painter.end()
            self._keep(hand, text, image)
        away = whole.topLeft() - town.at
        return Sprite(image, town.at, away - QPointF(_PAD_PX, _PAD_PX), QRectF(away, whole.size()))

    def _written(self, hand: Hand, text: str, size: QSizeF) -> QImage:
        image = self._blank(size)
        painter = self._painter(image)
        box, font, ink = QRectF(QPointF(), size), self._fonts[hand], self._inks[hand]
        if hand is Hand.NUMBER:
            pill(painter, box, text, font, ink, self._looks.color("panel"))
        else:
            write(painter, box, text, font, ink, self._halo)
        painter.end()
        return image

    def _keep(self, hand: Hand, text: str, image: QImage) -> QImage:
        if len(self._made) >= _MOST_KEPT:
            self._made.clear()
        self._made[hand, text] = image
        return image

    def _blank(self, size: QSizeF) -> QImage:
        grown = QSizeF(size.width() + 2 * _PAD_PX + 1, size.height() + 2 * _PAD_PX + 1)
        image = QImage((grown * self._dots).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._dots)
        image.fill(Qt.GlobalColor.transparent)
        return image

    @staticmethod
    def _painter(image: QImage) -> QPainter:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_PAD_PX, _PAD_PX)
        return painter


class Sprites:
    """Many small pictures of one page, the lowest first."""

    def __init__(self, sprites: Sequence[Sprite]) -> None:
        """Keep where they are, so that a frame need not ask each."""
        self._at = _table([sprite.at for sprite in sprites])
        self._corner = _table([sprite.corner for sprite in sprites])
        sizes = [sprite.image.deviceIndependentSize() for sprite in sprites]
        self._size = _table([QPointF(size.width(), size.height()) for size in sizes])
        self._images = [sprite.image for sprite in sprites]
        boxes = [sprite.box for sprite in sprites]
        self._has_box = [box is not None for box in boxes]
        self._box = np.array(
            [box.getCoords() if box is not None else (0.0, 0.0, 0.0, 0.0) for box in boxes]
        ).reshape(-1, 4)

    def paint(
        self,
        painter: QPainter,
        page: QRectF,
        *,
        factor: float = 1.0,
        away: QPointF | None = None,
        crowd: Taken | None = None,
    ) -> None:
        """Paint them at their places on a page.

        Args:
            painter: Paints on the page, from its upper left corner.
            page: What of it is seen.
            factor: How much larger the page's scale is than the one they were laid out for.
            away: Where on the page the upper left corner of that one lies.
            crowd: Leaves out words that would lie over others; None where they are apart.
        """
        dots = painter.device().devicePixelRatioF()
        left, top = (away.x(), away.y()) if away is not None else (0.0, 0.0)
        at = self._at * factor + (left, top)
        # On whole device pixels, so that letters stay as sharp as they were written.
        spots = np.round((at + self._corner) * dots) / dots
        ends = spots + self._size
        is_seen = (
            (ends[:, 0] > page.left())
            & (ends[:, 1] > page.top())
            & (spots[:, 0] < page.right())
            & (spots[:, 1] < page.bottom())
        )
        is_seen[is_seen] = self._is_free(at[is_seen], np.flatnonzero(is_seen), crowd)
        # Numbers all along: each object of Qt that a frame leaves behind lets a worker in between.
        which, xs, ys = np.flatnonzero(is_seen), spots[is_seen, 0], spots[is_seen, 1]
        images = [self._images[number] for number in which.tolist()]
        if dots == 1.0:
            for image, left_px, top_px in zip(
                images, xs.astype(int).tolist(), ys.astype(int).tolist(), strict=True
            ):
                painter.drawImage(left_px, top_px, image)
            return
        for image, x, y in zip(images, xs.tolist(), ys.tolist(), strict=True):
            painter.drawImage(QPointF(x, y), image)

    def _is_free(
        self, at: NDArray[np.float64], which: NDArray[np.intp], crowd: Taken | None
    ) -> NDArray[np.bool_]:
        found = np.ones(len(which), dtype=np.bool_)
        if crowd is None:
            return found
        boxes = self._box[which] + np.hstack([at, at])
        for place, number in enumerate(which.tolist()):
            if self._has_box[number]:
                found[place] = crowd.take_if_free(boxes[place])
        return found


def _table(points: Sequence[QPointF]) -> NDArray[np.float64]:
    return np.array([(point.x(), point.y()) for point in points]).reshape(-1, 2)
