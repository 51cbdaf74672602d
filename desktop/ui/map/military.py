"""The APP-6 symbols of bases, as the standard draws them, in the frame that somebody chose.

Whoever draws a base makes no claim about whose it is: frames are neutral or unknown.
"""

import json
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.domain.base import BaseKind
from desktop.resources import resource_dir

# So that a frame is as high as two lines of text.
_SCALE = 0.5
_HALO_PX = 1.5
_AWAY = ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))


@dataclass(frozen=True, slots=True, eq=False)
class _Drawing:
    renderer: QSvgRenderer
    box: QRectF


class MilitarySymbols:
    """Reads a symbol when it is first asked for."""

    def __init__(self) -> None:
        """Read nothing yet."""
        self._anchors: dict[str, list[float]] = {}
        self._drawings: dict[tuple[str, BaseKind], _Drawing] = {}

    def box(self, frame: str, kind: BaseKind, size: float) -> QRectF:
        """Return the room that a symbol takes around its place.

        Args:
            frame: "neutral" or "unknown".
            kind: Of the base.
            size: Of everything, 1 as designed.
        """
        box = self._drawing(frame, kind).box
        return QRectF(box.topLeft() * size, box.size() * size)

    def paint(
        self, painter: QPainter, at: QPointF, frame: str, kind: BaseKind, size: float, halo: QColor
    ) -> None:
        """Paint a symbol at its place, with a rim that sets its black lines off from any ground."""
        drawing, box = self._drawing(frame, kind), self.box(frame, kind, size)
        dots = painter.device().devicePixelRatioF()
        rim = _HALO_PX * size
        image = QImage((box.size() * dots).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        inner = QPainter(image)
        drawing.renderer.render(inner)
        inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        inner.fillRect(image.rect(), halo)
        inner.end()
        place = box.translated(at)
        for right, down in _AWAY:
            painter.drawImage(place.translated(right * rim, down * rim), image)
        drawing.renderer.render(painter, place)

    def _drawing(self, frame: str, kind: BaseKind) -> _Drawing:
        found = self._drawings.get((frame, kind))
        if found is None:
            folder = resource_dir().joinpath("symbols")
            if not self._anchors:
                self._anchors = json.loads(folder.joinpath("anchors.json").read_text("utf-8"))
            name = f"{frame}-{kind.value.replace(' ', '-')}"
            renderer = QSvgRenderer(QByteArray(folder.joinpath(f"{name}.svg").read_bytes()))
            anchor = QPointF(*self._anchors[name]) * -_SCALE
            box = QRectF(anchor, QSizeF(renderer.defaultSize()) * _SCALE)
            found = self._drawings[frame, kind] = _Drawing(renderer, box)
        return found
