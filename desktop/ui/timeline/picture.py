"""The timeline as a picture of its own: the whole filtered range, with all its lanes."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop.domain.wording_parts import spelled_out
from desktop.ui.labels import own_direction
from desktop.ui.theme import TextRole
from desktop.ui.timeline.axis import axis_height, paint_axis
from desktop.ui.timeline.lane_names import paint_names
from desktop.ui.timeline.lanes_painter import LanesPainter
from desktop.ui.timeline.stage import Stage

WIDTH_PX = 1_600
_MARGIN_PX = 14
_SCALE = 2
# A picture that is higher could not be shown by most programs.
_MOST_PX = 16_000


class TimelinePicture:
    """Paints what a stage shows onto a picture: everything from the first to the last mark."""

    def __init__(self, stage: Stage, title: str, *, whole: bool = True) -> None:
        """Paint the marks of ``stage`` under ``title``; all of them, or those in view."""
        self._title = title
        self._stage = Stage(stage.theme, stage.texts)
        self._stage.take_up(stage)
        width = WIDTH_PX - self._stage.gutter - 2 * _MARGIN_PX
        self._stage.set_room(width, _MOST_PX)
        self._stage.set_period(*(stage.whole if whole else (stage.start_s, stage.end_s)))
        frame = self._stage.frame
        self._lanes_px = 0 if frame is None else min(frame.height_px, _MOST_PX)
        self._lanes = LanesPainter(self._stage)

    @property
    def size(self) -> QSize:
        """How large it is, in pixels."""
        return QSize(WIDTH_PX, self._head_px() + axis_height(self._stage.theme) + self._lanes_px)

    def png(self) -> bytes:
        """Return it as a PNG file, with two pixels for each."""
        image = QImage(self.size * _SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        content, buffer = _buffer()
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(content.data())

    def svg(self) -> bytes:
        """Return it as an SVG file."""
        content, buffer = _buffer()
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setSize(self.size)
        made.setViewBox(QRectF(0, 0, self.size.width(), self.size.height()))
        made.setTitle(self._title)
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        return bytes(content.data())

    def _head_px(self) -> int:
        return round(QFontMetricsF(self._stage.theme.font(TextRole.HEADING)).height()) + _MARGIN_PX

    def _paint(self, painter: QPainter) -> None:
        stage, theme = self._stage, self._stage.theme
        painter.fillRect(QRectF(0, 0, *QSizeF(self.size).toTuple()), theme.color("panel"))
        painter.setFont(theme.font(TextRole.HEADING))
        painter.setPen(theme.color("text"))
        metrics = QFontMetricsF(theme.font(TextRole.HEADING))
        title = own_direction(spelled_out(self._title))
        painter.drawText(_MARGIN_PX, round(_MARGIN_PX / 2 + metrics.ascent()), title)
        painter.translate(0, self._head_px())
        paint_axis(painter, stage, WIDTH_PX, axis_height(theme))
        painter.translate(0, axis_height(theme))
        paint_names(painter, stage, stage.gutter, self._lanes_px)
        painter.translate(stage.gutter, 0)
        painter.setClipRect(QRectF(0, 0, stage.width_px, self._lanes_px))
        self._lanes.paint(painter, self._lanes_px)


def _buffer() -> tuple[QByteArray, QBuffer]:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return content, buffer
