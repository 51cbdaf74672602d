"""What laying out pages needs beside the pages."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.domain.briefing import MapFigure
from desktop.services.drawing.commands import Area, Drawing
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.places import Cities


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutKit:
    """What pages are laid out with; of one thread at a time.

    Attributes:
        setter: Breaks lines with the fonts that pages are painted with.
        outlines, cities: Of the world, for maps.
        picture: Returns a picture among the attachments by its hash, as PNG or JPEG that was
            encoded anew; None where it cannot be shown.
        maps: Those that were drawn already.
    """

    setter: TypeSetter
    outlines: Outlines
    cities: Cities
    picture: Callable[[str], bytes | None]
    maps: dict[tuple[MapFigure, Area, Look], tuple[Drawing, ...]] = field(default_factory=dict)
