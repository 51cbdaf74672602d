"""The ground of a map as drawings: water, land, lakes, rivers, borders."""

from desktop.services.drawing.commands import Box, Drawing, Path
from desktop.services.drawing.look import blended
from desktop.services.mapping.outlines import Shapes
from desktop.services.mapping.sheet import Sheet

DISPUTED_DASH = (4.0, 3.0)
"""Page units of dash and gap of a disputed border."""

_HAIR = 0.8


def ground(shapes: Shapes, sheet: Sheet) -> tuple[Drawing, ...]:
    """Return the drawings of shapes that were cut to the sheet's view."""
    look, view = sheet.look, sheet.view
    shore = look.shore or blended(look.border, look.water, 0.75)
    sea = Box(x=sheet.x, y=sheet.y, width=view.width, height=view.height, fill=look.water)
    paths = (
        Path(pieces=sheet.pieces(shapes.land), is_closed=True, fill=look.land, line=""),
        Path(pieces=sheet.pieces(shapes.lakes), is_closed=True, fill=look.water, line=""),
        Path(
            pieces=sheet.pieces(shapes.rivers),
            line=look.shore or blended(look.border, look.water, 0.25),
            line_width=_HAIR,
        ),
        Path(pieces=sheet.pieces(shapes.coast), line=shore, line_width=_HAIR),
        Path(pieces=sheet.pieces(shapes.borders), line=look.border, line_width=1.0),
        Path(
            pieces=sheet.pieces(shapes.disputed),
            line=look.border,
            line_width=1.2,
            dash=DISPUTED_DASH,
        ),
    )
    return (sea, *(path for path in paths if path.pieces))
