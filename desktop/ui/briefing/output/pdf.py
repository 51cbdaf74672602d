"""A briefing as PDF: what stands on the screen, as vectors, with its type inside."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from desktop.services.briefing.layout.sheet import Sheet
from desktop.ui.briefing.output.pdf_marks import marked
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.paint import paint

# A page unit is 1/96 inch, as in the other formats.
_POINTS = 0.75
# Dots of Qt's own grid in a page unit: type and lines stand where they were laid out.
_FINE = 10
_NAME_SPACE = QUuid("{6d0c7a6e-6c9c-5a57-9a55-5d1a2f0b7c11}")
_NOTHING_SAID = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'


def write_pdf(
    target: Path, sheets: Sequence[Sheet], title: str, cut_off: datetime, fonts: PageFonts
) -> None:
    """Write one page a sheet, with a bookmark for each page of the briefing.

    The same sheets give the same bytes: the file knows its title and the cut-off, not who wrote
    it, when, or on what machine.

    Raises:
        OSError: Where it cannot be written.
    """
    target.write_bytes(marked(BytesIO(_painted(sheets, title, cut_off, fonts)), sheets, title))


def _painted(sheets: Sequence[Sheet], title: str, cut_off: datetime, fonts: PageFonts) -> bytes:
    """Return the pages as Qt writes them."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(round(_FINE * 72 / _POINTS))
    # Otherwise Qt takes a number made by chance, and tells when the file was written.
    writer.setDocumentId(
        QUuid.createUuidV5(_NAME_SPACE, f"{title}\n{cut_off.isoformat()}".encode())
    )
    writer.setDocumentXmpMetadata(QByteArray(_NOTHING_SAID))
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        size = QSizeF(sheet.width * _POINTS, sheet.height * _POINTS)
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
        writer.setPageMargins(QMarginsF())
        if number:
            writer.newPage()
        else:
            painter.begin(writer)
        painter.save()
        painter.scale(_FINE, _FINE)
        painter.fillRect(0, 0, round(sheet.width), round(sheet.height), QColor(sheet.ground))
        paint(painter, sheet.drawings, fonts)
        painter.restore()
    painter.end()
    return bytes(kept.data().data())
