"""What briefings are laid out with: Qt sets the type, the shipped world draws the maps."""

from collections.abc import Callable

from desktop.resources import resource_dir
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.places import Cities
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.type_setter import QtTypeSetter


def layout_kit(fonts: PageFonts, picture: Callable[[str], bytes | None]) -> LayoutKit:
    """Return a new kit, for one thread at a time.

    Args:
        fonts: Those that the sheets will be painted with.
        picture: Returns a picture among the attachments by its hash, encoded anew.
    """
    folder = resource_dir().joinpath("map")
    return LayoutKit(
        setter=QtTypeSetter(fonts),
        outlines=Outlines(folder),
        cities=Cities(folder),
        picture=picture,
    )
