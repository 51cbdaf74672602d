"""Measures sheets again after they were laid out: nothing leaves them, the marking is on each."""

from itertools import pairwise

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.briefing.layout.words import cut
from desktop.services.briefing.rehearsal import SheetCheck
from desktop.services.drawing.commands import Paragraph, Text
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.text import TypeSetter

_NEARLY = 0.5


def check_sheets(
    edition: Edition, sheets: tuple[Sheet, ...], kit: LayoutKit
) -> tuple[SheetCheck, ...]:
    """Return what measuring tells of each sheet."""
    marked = edition.content.marked
    return tuple(
        SheetCheck(
            page=sheet.key,
            overflows=not all(
                is_within(text, sheet, kit.setter) for text in texts_of(sheet.drawings)
            ),
            shows_marking=not marked or _shows(sheet, marked, kit.setter),
        )
        for sheet in sheets
    )


def is_within(text: Text, sheet: Sheet, setter: TypeSetter) -> bool:
    """Tell whether a set text lies on its sheet: its column, its lines, and each line's letters."""
    box = (text.x, text.y, text.x + text.width, text.y + text.height)
    if box[0] < -_NEARLY or box[1] < -_NEARLY:
        return False
    if box[2] > sheet.width + _NEARLY or box[3] > sheet.height + _NEARLY:
        return False
    ends = (*text.breaks, len(text.paragraph.text))
    return all(
        setter.width(_line(text, start, end)) <= text.width + _NEARLY
        for start, end in pairwise(ends)
    )


def _line(text: Text, start: int, end: int) -> Paragraph:
    shown = start + len(text.paragraph.text[start:end].rstrip())
    return cut(text.paragraph, start, shown)


def _shows(sheet: Sheet, marking: str, setter: TypeSetter) -> bool:
    return any(
        marking in text.paragraph.text and is_within(text, sheet, setter)
        for text in texts_of(sheet.drawings)
    )
