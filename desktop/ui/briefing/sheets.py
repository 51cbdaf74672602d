"""Lays a briefing out for the window, on whichever thread asks."""

import threading
from collections.abc import Callable

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.services.briefing.rehearsal import SheetCheck
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.kit import layout_kit

Picture = Callable[[str], bytes | None]


class SheetMaker:
    """Lays out editions with the bundled fonts and the casebook's pictures."""

    def __init__(self, fonts: PageFonts, picture: Picture) -> None:
        """Set type in ``fonts``; ``picture`` returns one by its hash, safe to show."""
        self.fonts, self.picture = fonts, picture
        self._local = threading.local()

    def sheets(self, edition: Edition, form: Form) -> tuple[Sheet, ...]:
        """Return the sheets of an edition."""
        return compose(edition, form, self._kit())

    def checks(self, edition: Edition, sheets: tuple[Sheet, ...]) -> tuple[SheetCheck, ...]:
        """Return what laying out tells of sheets that `sheets` made."""
        return check_sheets(edition, sheets, self._kit())

    def _kit(self) -> LayoutKit:
        """Return this thread's kit, which remembers the world and the breaks of lines."""
        kit: LayoutKit | None = getattr(self._local, "kit", None)
        if kit is None:
            kit = self._local.kit = layout_kit(self.fonts, self.picture)
        return kit
