"""How large everything on the timeline is: all of it follows from the size of the text."""

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from desktop.ui.theme import TextRole, Theme

# At the designed size, text of role SMALL stands this high.
_DESIGNED_TEXT_PX = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Lengths in pixels.

    Attributes:
        unit: One designed pixel at the size of text in use.
        row: Height of a row within a lane.
        bar: Height of a bar, and both sides of a glyph.
        arrow: Width of the arrow behind what was still so.
        gap: The least room between a mark with its label and the next.
        label_gap: Between a mark and its label.
        pad: Above and below the rows of a lane.
        longest_label: Labels that are longer end in "…" where others may need the room.
        label_shift: How far from its mark a label may begin so that it begins behind today.
        gutter: Width of the column of lane names.
        margin: Between the lanes and the panel's right edge, where the scroll bar stands.
    """

    unit: float
    row: int
    bar: int
    arrow: int
    gap: int
    label_gap: int
    pad: int
    longest_label: int
    label_shift: int
    gutter: int
    margin: int


def sizes_of(theme: Theme) -> Sizes:
    """Return the sizes that go with the theme's text."""
    text_px = QFontMetricsF(theme.font(TextRole.SMALL)).height()
    unit = max(text_px / _DESIGNED_TEXT_PX, 0.5)
    bar = 2 * round(6 * unit)
    return Sizes(
        unit=unit,
        row=max(2 * round(12 * unit), round(text_px) + 6),
        bar=bar,
        arrow=round(8 * unit),
        gap=round(10 * unit),
        label_gap=round(8 * unit),
        pad=round(9 * unit),
        longest_label=round(300 * unit),
        label_shift=round(60 * unit),
        gutter=round(148 * unit),
        margin=14,
    )
