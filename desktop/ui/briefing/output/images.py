"""Sheets and figures as pixels, painted as on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.drawing.commands import Drawing
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint

FINE = 2
"""Pixels in a page unit."""

_INCH_M = 0.0254


def sheet_png(sheet: Sheet, fonts: PageFonts) -> bytes:
    """Return a sheet as PNG."""
    return drawn_png(sheet.drawings, sheet.width, sheet.height, sheet.ground, fonts)


def drawn_png(
    drawings: Iterable[Drawing], width: float, height: float, ground: str, fonts: PageFonts
) -> bytes:
    """Return drawings in page units as PNG, as large as they are on paper."""
    image = QImage(round(width * FINE), round(height * FINE), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    dots = round(96 * FINE / _INCH_M)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    painter.scale(FINE, FINE)
    paint(painter, drawings, fonts)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, b"png").write(image)
    return bytes(kept.data().data())
