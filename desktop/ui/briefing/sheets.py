"""Lays a briefing out for the window, on whichever thread asks."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.services.briefing.rehearsal import SheetCheck
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.kit import layout_kit

Picture = Callable[[str], bytes | None]
_MOST_KEPT = 4


@dataclass(frozen=True, slots=True)
class _Made:
    """What was laid out."""

    edition: Edition
    form: Form
    sheets: tuple[Sheet, ...]


class SheetMaker:
    """Lays out editions with the bundled fonts and the casebook's pictures."""

    def __init__(self, fonts: PageFonts, picture: Picture) -> None:
        """Set type in ``fonts``; ``picture`` returns one by its hash, safe to show."""
        self.fonts, self.picture = fonts, picture
        self._local = threading.local()
        self._lock = threading.Lock()
        self._made: deque[_Made] = deque(maxlen=_MOST_KEPT)

    def sheets(self, edition: Edition, form: Form) -> tuple[Sheet, ...]:
        """Return the sheets of an edition; of one that was laid out lately, the same."""
        with self._lock:
            made = tuple(self._made)
        for one in made:
            if (one.form, one.edition) == (form, edition):
                return one.sheets
        sheets = compose(edition, form, self._kit())
        # Whether a picture may still be shown is asked each time.
        if not any(shown.page.pictures for shown in edition.pages):
            with self._lock:
                self._made.append(_Made(edition, form, sheets))
        return sheets

    def checks(self, edition: Edition, sheets: tuple[Sheet, ...]) -> tuple[SheetCheck, ...]:
        """Return what laying out tells of sheets that `sheets` made."""
        return check_sheets(edition, sheets, self._kit())

    def _kit(self) -> LayoutKit:
        """Return this thread's kit, which remembers the world and the breaks of lines."""
        kit: LayoutKit | None = getattr(self._local, "kit", None)
        if kit is None:
            kit = self._local.kit = layout_kit(self.fonts, self.picture)
        return kit
