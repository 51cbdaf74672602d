"""What is shown unasked: the tour, at the very first start and never again."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.program.own import Own
from desktop.program.owner import Owner


class Greeting(QObject):
    """Leads whoever sees the program for the first time through its window."""

    def __init__(self, owner: Owner, own: Own, parent: QObject) -> None:
        """Greet in the window of ``owner``; ``own`` keeps that it was done."""
        super().__init__(parent)
        self._owner, self._own = owner, own
        self._is_new = False

    def welcome(self) -> None:
        """Take the next window for the first one that somebody sees."""
        self._is_new = not self._own.settings.is_toured

    def take_window(self) -> None:
        """Greet in the window that just got its casebook, once all of it is there."""
        window = self._owner.window
        assert window is not None
        window.joined.connect(self._greet)

    @Slot()
    def _greet(self) -> None:
        window = self._owner.window
        if window is not None and self._is_new:
            self._is_new = False
            self._own.keep(replace(self._own.settings, is_toured=True))
            window.tour.begin()
