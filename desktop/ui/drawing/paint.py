"""Paints plain drawings: the one way to screen, PDF and pictures."""

from collections.abc import Iterable
from functools import singledispatch
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QImageReader,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from desktop.services.drawing.commands import (
    Box,
    Clipped,
    Drawing,
    Fade,
    Fill,
    Oval,
    Paragraph,
    Path,
    Picture,
    Text,
)
from desktop.ui.drawing.fonts import SCALE, PageFonts
from desktop.ui.drawing.type_setter import line_layout

# Of Noto Sans, in parts of its size: where in a line's box its letters stand. Other fonts in the
# same line stand on the same base.
_ASCENT = 1.069
_DESCENT = 0.293
_LINE_PX = 1e7


def paint(painter: QPainter, drawings: Iterable[Drawing], fonts: PageFonts) -> None:
    """Paint drawings in page units, one over the other.

    The caller scales the painter. Where it paints a PDF, addresses become links.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for drawing in drawings:
        _paint(drawing, painter, fonts)
    painter.restore()


def baseline(text: Text) -> float:
    """Return how far below the top of a line's box its letters stand."""
    size = text.paragraph.size
    return (text.line_height - (_ASCENT + _DESCENT) * size) / 2 + _ASCENT * size


@singledispatch
def _paint(drawing: object, painter: QPainter, fonts: PageFonts) -> None:
    raise AssertionError(drawing)


@_paint.register
def _(drawing: Box, painter: QPainter, fonts: PageFonts) -> None:
    box = QRectF(drawing.x, drawing.y, drawing.width, drawing.height)
    painter.setBrush(_brush(drawing.fill, drawing.x, drawing.width))
    painter.setPen(_pen(drawing.line, drawing.line_width))
    if drawing.radius > 0:
        painter.drawRoundedRect(box, drawing.radius, drawing.radius)
    else:
        painter.drawRect(box)


@_paint.register
def _(drawing: Oval, painter: QPainter, fonts: PageFonts) -> None:
    painter.setBrush(_brush(drawing.fill, drawing.x - drawing.radius_x, 2 * drawing.radius_x))
    painter.setPen(_pen(drawing.line, drawing.line_width))
    painter.drawEllipse(QPointF(drawing.x, drawing.y), drawing.radius_x, drawing.radius_y)


@_paint.register
def _(drawing: Path, painter: QPainter, fonts: PageFonts) -> None:
    pen = _pen(drawing.line, drawing.line_width)
    if drawing.dash and drawing.line:
        # Qt counts dashes in widths of the line.
        lengths = [length / drawing.line_width for length in drawing.dash]
        pen.setDashPattern(lengths * (1 + len(lengths) % 2))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    if not drawing.fill and not drawing.dash:
        # Thousands of lines stroked as one shape take Qt four times as long.
        for piece in drawing.pieces:
            points = (*piece, piece[0]) if drawing.is_closed else piece
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
        return
    painter.setBrush(_brush(drawing.fill, 0, 0))
    painter.drawPath(_path(drawing))


@_paint.register
def _(drawing: Text, painter: QPainter, fonts: PageFonts) -> None:
    paragraph = drawing.paragraph
    text = paragraph.text
    down = baseline(drawing)
    painter.save()
    painter.translate(drawing.x, drawing.y)
    painter.scale(1 / SCALE, 1 / SCALE)
    for number, (start, end) in enumerate(pairwise((*drawing.breaks, len(text)))):
        # The space that a line is broken at takes no room.
        shown = start + len(text[start:end].rstrip())
        layout = line_layout(fonts, paragraph, start, shown)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_LINE_PX)
        layout.endLayout()
        if not line.isValid():
            continue
        left = _left(paragraph, drawing.width * SCALE, line.naturalTextWidth())
        base = (number * drawing.line_height + down) * SCALE
        layout.draw(painter, QPointF(left - line.x(), base - line.ascent()))
    painter.restore()


@_paint.register
def _(drawing: Picture, painter: QPainter, fonts: PageFonts) -> None:
    image = _image(drawing.content)
    box = QRectF(drawing.x, drawing.y, drawing.width, drawing.height)
    painter.drawImage(box, image, QRectF(image.rect()))


@_paint.register
def _(drawing: Clipped, painter: QPainter, fonts: PageFonts) -> None:
    painter.save()
    box = QRectF(drawing.x, drawing.y, drawing.width, drawing.height)
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    for part in drawing.drawings:
        _paint(part, painter, fonts)
    painter.restore()


def _image(content: bytes) -> QImage:
    source = QBuffer()
    source.setData(QByteArray(content))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    # Named, so that no rarer decoder of Qt's ever sees the bytes.
    kind = b"png" if content.startswith(b"\x89PNG") else b"jpeg"
    reader = QImageReader(source, kind)
    reader.setAutoDetectImageFormat(False)
    return reader.read()


def _left(paragraph: Paragraph, room: float, width: float) -> float:
    """Return where in its column a line begins."""
    if paragraph.align == "middle":
        return (room - width) / 2
    is_right = (paragraph.align == "end") != paragraph.is_right_to_left
    return room - width if is_right else 0.0


def _path(drawing: Path) -> QPainterPath:
    path = QPainterPath()
    for piece in drawing.pieces:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in piece]))
        if drawing.is_closed:
            path.closeSubpath()
    return path


def _pen(colour: str, width: float) -> QPen:
    if not colour:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _brush(fill: Fill, left: float, width: float) -> QBrush:
    if not fill:
        return QBrush(Qt.BrushStyle.NoBrush)
    if isinstance(fill, Fade):
        gradient = QLinearGradient(QPointF(left, 0), QPointF(left + max(width, 1e-3), 0))
        for at, colour in fill.stops:
            gradient.setColorAt(min(max(at, 0.0), 1.0), QColor(colour))
        return QBrush(gradient)
    return QBrush(QColor(fill))
