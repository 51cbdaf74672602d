"""Copies records from their menu as they are copied, and dragged, where they are shown."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.domain.base import Base
from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.event_page import event_page
from desktop.services.copied import CopyStyle, copy_of
from desktop.services.dragged import sentence_of
from desktop.ui.saying import worded

if TYPE_CHECKING:
    from desktop.ui.commanding.copy_place import CopyPlaceMenu
    from desktop.ui.main_window import MainWindow


class RecordCopies:
    """Puts a record on the clipboard, of the moment that is looked at.

    Attributes:
        place: The menu that copies where a base lies; None before the first is wanted.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Copy out of the casebook of ``window``."""
        self._window = window
        self.place: CopyPlaceMenu | None = None

    def copy(self, kind: RecordKind, record_id: str, style: CopyStyle) -> None:
        """Copy an event in a style, a note with its citation; what is gone copies nothing."""
        window = self._window
        try:
            reader = window.desk.shown.here()
            if kind is RecordKind.EVENT:
                page = event_page(reader, record_id, window.lens.today())
                text = "" if page is None else copy_of(page, style)
            else:
                text = sentence_of(reader, kind, record_id)
        except BasewatchError as error:
            window.tell(worded(str(error)))
            return
        if text:
            QGuiApplication.clipboard().setText(text)

    def place_of(self, base_id: str) -> "CopyPlaceMenu | None":
        """Return the menu that copies where a base lies, None where nobody knows that."""
        base = self._window.desk.shown.here().get(RecordKind.BASE, base_id)
        if not isinstance(base, Base) or base.lat is None or base.lon is None:
            return None
        if self.place is None:
            # A window starts without anything of the map.
            from desktop.ui.commanding.copy_place import CopyPlaceMenu

            self.place = CopyPlaceMenu(self._window)
        self.place.show_place(base.lat, base.lon, base.precision)
        return self.place
