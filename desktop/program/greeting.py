"""What is shown unasked: the tour at the very first start, what is new after an update."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from desktop import __version__
from desktop.program.own import Own
from desktop.program.owner import Owner


class Greeting(QObject):
    """Leads whoever sees the program for the first time, and offers others what is new.

    Attributes:
        news_button: The offer in the line at the bottom, None where there is none.
    """

    def __init__(self, owner: Owner, own: Own, parent: QObject) -> None:
        """Greet in the window of ``owner``; ``own`` keeps that it was done."""
        super().__init__(parent)
        self._owner, self._own = owner, own
        kept = own.settings
        # Versions before this one did not keep which they were.
        self._is_update = bool(kept.last_version or kept.last_casebook)
        self._leads = False
        self.news_button: QPushButton | None = None

    def welcome(self) -> None:
        """Take the next window for the first one that somebody sees."""
        self._leads = not self._own.settings.is_toured

    def take_window(self) -> None:
        """Greet in the window that just got its casebook, once all of it is there."""
        window = self._owner.window
        assert window is not None
        self.news_button = None
        window.joined.connect(self._greet)

    @Slot()
    def _greet(self) -> None:
        window = self._owner.window
        if window is None:
            return
        if self._own.settings.last_version != __version__:
            self._own.keep(replace(self._own.settings, last_version=__version__))
            if self._is_update:
                self._offer_news()
        if self._leads:
            self._leads = False
            self._own.keep(replace(self._own.settings, is_toured=True))
            window.tour.begin()

    def _offer_news(self) -> None:
        """Offer in the line at the bottom what is new; it stays until it is used."""
        window = self._owner.window
        assert window is not None
        words = self.tr("What is new in {0}").format(__version__)
        self.news_button = QPushButton(words)
        self.news_button.setProperty("link", True)
        self.news_button.setProperty("size", "small")
        self.news_button.clicked.connect(window.action("whats_new").trigger)
        self.news_button.clicked.connect(self.news_button.hide)
        window.status.add_work(self.news_button)
