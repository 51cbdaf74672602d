"""The shapes of marks that stand for one day, in the window’s timeline and on pages."""

from enum import StrEnum

Corners = tuple[tuple[float, float], ...]


class Glyph(StrEnum):
    """The shape of a mark that is no bar; each goes with a colour, which never stands alone."""

    DISC = "disc"
    SQUARE = "square"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"
    TRIANGLE = "triangle"


CORNERS: dict[Glyph, Corners] = {
    Glyph.DIAMOND: ((0, -1.12), (1.12, 0), (0, 1.12), (-1.12, 0)),
    Glyph.HEXAGON: ((-0.55, -1), (0.55, -1), (1.1, 0), (0.55, 1), (-0.55, 1), (-1.1, 0)),
    Glyph.TRIANGLE: ((0, -1.08), (1.12, 0.92), (-1.12, 0.92)),
}
"""From the middle, in halves of the height of a disc that looks as large."""
