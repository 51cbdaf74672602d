"""Sets type with Qt: where lines break, and how wide they are."""

from itertools import accumulate, pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption

from desktop.services.drawing.commands import Paragraph, Run
from desktop.services.drawing.svg import is_safe
from desktop.ui.drawing.fonts import SCALE, PageFonts

# Endless text is set in pieces, or one word of a megabyte would be shaped as a whole.
_PIECE_CHARS = 4_096
_MOST_KEPT = 20_000
_ENDLESS = 1e7
_LAST_OF_PLANE_0 = "\uffff"


class QtTypeSetter:
    """Implements `TypeSetter` with the fonts that `paint` paints with."""

    def __init__(self, fonts: PageFonts) -> None:
        """Set type in ``fonts``."""
        self._fonts = fonts
        self._breaks: dict[tuple[Paragraph, float], tuple[int, ...]] = {}
        self._widths: dict[Paragraph, float] = {}

    def breaks(self, paragraph: Paragraph, width: float) -> tuple[int, ...]:
        """Return where in its text each line begins, the first at 0; no line is wider."""
        found = self._breaks.get((paragraph, width))
        if found is None:
            found = self._broken(paragraph, width)
            if len(self._breaks) >= _MOST_KEPT:
                self._breaks.clear()
            self._breaks[paragraph, width] = found
        return found

    def width(self, paragraph: Paragraph) -> float:
        """Return how wide the paragraph is in one line."""
        found = self._widths.get(paragraph)
        if found is None:
            found = sum(
                _one_line(self._fonts, paragraph, start, end)
                for start, end in _pieces(len(paragraph.text))
            )
            if len(self._widths) >= _MOST_KEPT:
                self._widths.clear()
            self._widths[paragraph] = found
        return found

    def _broken(self, paragraph: Paragraph, width: float) -> tuple[int, ...]:
        length = len(paragraph.text)
        breaks: list[int] = []
        start = 0
        while start < length or not breaks:
            end = min(start + _PIECE_CHARS, length)
            begins = _line_starts(self._fonts, paragraph, start, end, width)
            # The last line of a piece may have room for more.
            start = begins.pop() if end < length and len(begins) > 1 else end
            breaks += begins
        return tuple(breaks)


def line_layout(
    fonts: PageFonts, paragraph: Paragraph, start: int, end: int, *, wraps: bool = False
) -> QTextLayout:
    """Return a layout of a part of a paragraph's text, `SCALE` times as large, without lines."""
    text = paragraph.text[start:end]
    layout = QTextLayout(text, fonts.font(paragraph.size, is_bold=False))
    option = QTextOption()
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
    )
    is_rtl = paragraph.is_right_to_left
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    # The side is the painter's affair, the order of the words is Qt's.
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(_formats(fonts, paragraph, start, end, _Units(text)))
    layout.setCacheEnabled(True)
    return layout


class _Units:
    """Where a letter of a text stands in Qt's counting and back."""

    def __init__(self, text: str) -> None:
        self._is_same = text.isascii() or max(text, default="") <= _LAST_OF_PLANE_0
        if not self._is_same:
            sizes = (2 if letter > _LAST_OF_PLANE_0 else 1 for letter in text)
            self._at = list(accumulate(sizes, initial=0))
            self._back = {unit: at for at, unit in enumerate(self._at)}

    def of(self, at: int) -> int:
        return at if self._is_same else self._at[at]

    def back(self, unit: int) -> int:
        return unit if self._is_same else self._back[unit]


def _formats(
    fonts: PageFonts, paragraph: Paragraph, start: int, end: int, units: _Units
) -> list[QTextLayout.FormatRange]:
    """Return Qt's formats for the runs between two places of the text."""
    edges = list(accumulate((len(run.text) for run in paragraph.runs), initial=0))
    made = []
    for run, (begin, stop) in zip(paragraph.runs, pairwise(edges), strict=True):
        first, last = max(begin, start) - start, min(stop, end) - start
        if first >= last:
            continue
        piece = QTextLayout.FormatRange()
        piece.start = units.of(first)
        piece.length = units.of(last) - piece.start
        piece.format = _format(fonts, run, paragraph.size)
        made.append(piece)
    return made


def _format(fonts: PageFonts, run: Run, size: float) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(run.colour))
    if run.is_bold:
        made.setFont(fonts.font(size, is_bold=True))
    if run.is_raised:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if run.address and is_safe(run.address):
        # A PDF makes a link of it.
        made.setAnchor(True)
        made.setAnchorHref(run.address)
    return made


def _line_starts(
    fonts: PageFonts, paragraph: Paragraph, start: int, end: int, width: float
) -> list[int]:
    units = _Units(paragraph.text[start:end])
    layout = line_layout(fonts, paragraph, start, end, wraps=True)
    begins: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * SCALE)
        begins.append(start + units.back(line.textStart()))
    layout.endLayout()
    return begins


def _one_line(fonts: PageFonts, paragraph: Paragraph, start: int, end: int) -> float:
    layout = line_layout(fonts, paragraph, start, end)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    # With the spaces at its end, as the next run may stand behind them.
    return max(line.horizontalAdvance(), line.naturalTextWidth()) / SCALE


def _pieces(length: int) -> list[tuple[int, int]]:
    edges = range(0, max(length, 1), _PIECE_CHARS)
    return [(start, min(start + _PIECE_CHARS, length)) for start in edges]
