"""What stands in a corner of a map: the scale bar."""

from desktop.services.drawing.commands import Box, Drawing, Path
from desktop.services.drawing.text import LINE_HEIGHT
from desktop.services.mapping.labels import Box as Bounds
from desktop.services.mapping.scale_bar import scale_bar
from desktop.services.mapping.sheet import SMALL, Sheet

_INSET = 6.0
_PAD = 4.0
_BAR_MOST = 110.0
_LINE = SMALL * LINE_HEIGHT


def scale(sheet: Sheet) -> tuple[tuple[Drawing, ...], Bounds]:
    """Return the scale bar in the lower left corner, and the box it takes."""
    bar = scale_bar(sheet.view, min(_BAR_MOST, sheet.view.width / 4))
    left, _, _, bottom = sheet.box
    x, y = left + _INSET, bottom - _INSET
    words = sheet.line(bar.words, x + _PAD, y - _LINE - 9, size=SMALL, colour=sheet.look.text)
    width = max(bar.length, words.width) + 2 * _PAD
    top = y - _LINE - 9
    ends = [(x + _PAD, y - 9), (x + _PAD, y - 4), (x + _PAD + bar.length, y - 4)]
    ends.append((x + _PAD + bar.length, y - 9))
    drawings = (
        Box(x=x, y=top, width=width, height=y - top, fill=sheet.look.land, radius=3.0),
        words,
        Path(pieces=(tuple(ends),), line=sheet.look.text, line_width=1.4),
    )
    return drawings, (x, top, x + width, y)
