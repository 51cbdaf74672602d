"""What laying out pages needs beside the pages."""

from collections.abc import Callable
from dataclasses import dataclass

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
    """

    setter: TypeSetter
    outlines: Outlines
    cities: Cities
    picture: Callable[[str], bytes | None]
