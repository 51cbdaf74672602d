"""Lines of plain text on the pages of a printer, with a foot on each."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from desktop.ui.labels import own_direction
from desktop.ui.printing.paper import Line, Paper, Rank
from desktop.ui.saying import translate

MARGIN_MM = 18.0
_SIZES_PT = {Rank.TITLE: 15.0, Rank.HEADING: 11.5, Rank.TEXT: 10.0, Rank.QUIET: 8.5}
# A document scales these to the printer itself.
_ABOVE_PX = {Rank.TITLE: 0.0, Rank.HEADING: 14.0, Rank.TEXT: 7.0, Rank.QUIET: 1.0}
_FOOT_PT = 8.0
_FOOT_ROOM_PT = 26.0
_INK, _FAINT = QColor(Qt.GlobalColor.black), QColor(80, 80, 80)


def print_on(printer: QPrinter, paper: Paper, foot: str) -> None:
    """Print ``paper`` on ``printer``, with ``foot`` at the foot of each page.

    Where a range of pages is set in the printer, only these are printed.
    """
    printer.setPageMargins(
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    painter = QPainter()
    # Where it cannot begin, the printer is gone: the preview says so itself.
    if not painter.begin(printer):
        return
    point_px = printer.logicalDpiY() / 72
    room = QRectF(painter.viewport())
    body = QSizeF(room.width(), room.height() - _FOOT_ROOM_PT * point_px)
    document = _document(paper, printer, body)
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    first = max(1, printer.fromPage())
    for page in range(first, last + 1):
        if page > first:
            printer.newPage()
        _paint_body(painter, document, body, page)
        number = translate("Paper", "Page {0} of {1}").format(page, document.pageCount())
        _paint_foot(painter, room, foot, number)
    painter.end()


def _document(paper: Paper, printer: QPrinter, body: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(printer)
    cursor = QTextCursor(document)
    for at, line in enumerate(paper.lines):
        _add(cursor, line, is_first=at == 0)
    document.setPageSize(body)
    return document


def _add(cursor: QTextCursor, line: Line, *, is_first: bool) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(_ABOVE_PX[line.rank])
    signs = QTextCharFormat()
    signs.setFontPointSize(_SIZES_PT[line.rank])
    signs.setForeground(_FAINT if line.rank is Rank.QUIET else _INK)
    if line.rank in {Rank.TITLE, Rank.HEADING}:
        signs.setFontWeight(QFont.Weight.Bold)
    if is_first:
        cursor.setBlockFormat(block)
        cursor.setCharFormat(signs)
    else:
        cursor.insertBlock(block, signs)
    # Never as HTML: titles and quotations are a stranger's.
    cursor.insertText(line.text, signs)


def _paint_body(painter: QPainter, document: QTextDocument, body: QSizeF, page: int) -> None:
    shown = QRectF(0, (page - 1) * body.height(), body.width(), body.height())
    painter.save()
    painter.translate(0, -shown.top())
    painter.setClipRect(shown)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = shown
    # In a dark window the text would be as pale as on the screen.
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, _INK)
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, room: QRectF, foot: str, number: str) -> None:
    font = QFont()
    font.setPointSizeF(_FOOT_PT)
    painter.setFont(font)
    painter.setPen(_INK)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | bottom, own_direction(foot))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | bottom, own_direction(number))
