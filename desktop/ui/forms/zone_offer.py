"""Offers the time zone of a base by its country: a guess, which somebody has to take."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.local_time import only_zone_of
from desktop.ui.bases.words import country_name
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole


class ZoneOffer(QWidget):
    """Says which zone it may be, and why, with a button that takes it.

    Signals:
        chosen: The zone was taken (its IANA name).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.zone = ""
        self.words = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.take = QPushButton()
        self.take.setProperty("link", True)
        self.take.setProperty("size", "small")
        self.take.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.take.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.take)

    def offer_for(self, country: str) -> bool:
        """Offer the only zone of a country; tell whether there is one to offer."""
        self.zone = only_zone_of(country)
        if self.zone:
            guess = self.tr("A guess: {0} has one time zone.")
            set_plain_text(self.words, guess.format(country_name(country.strip().upper())))
            self.take.setText(self.tr("Take {0}").format(self.zone))
        return bool(self.zone)

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(self.zone)
