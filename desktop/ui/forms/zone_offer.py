"""Offers the time zone of a base by its country: a guess, which somebody has to take."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.local_time import local_now, offset_words, proposed_zones
from desktop.services.mapping.view import Point
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole
from desktop.ui.words import country_name

_MOST = 4


class ZoneOffer(QWidget):
    """Says which zone it may be, and why, with a button for each that takes it.

    Signals:
        chosen: A zone was taken (its IANA name).
    """

    chosen = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Offer nothing yet; how far a zone is from UTC is told of ``now``."""
        super().__init__(parent)
        self._now = now
        self.zones: tuple[str, ...] = ()
        self.words = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.buttons = tuple(self._button() for _each in range(_MOST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.words)
        for button in self.buttons:
            column.addWidget(button)

    def offer_for(self, country: str, place: Point | None) -> bool:
        """Offer what a place in a country may have; tell whether there is anything to offer.

        That is the country's only zone, or those of several whose towns are nearest.
        """
        self.zones = proposed_zones(country, place)
        name = country_name(country)
        guess = self.tr(
            "Proposed: the one time zone of {0}. Near a border, or where another state rules, a"
            " base may keep another."
        )
        if len(self.zones) > 1:
            guess = self.tr(
                "Proposed: of the time zones of {0}, those of the towns nearest to the base. Near a"
                " border, or where another state rules, a base may keep another."
            )
        set_plain_text(self.words, guess.format(name))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self.zones))
            if at < len(self.zones):
                button.setText(self._words(self.zones[at]))
        return bool(self.zones)

    def _words(self, zone: str) -> str:
        there = local_now(self._now(), zone)
        assert there is not None, "the zones of the table are known"
        return self.tr("Take {0} ({1})").format(zone, offset_words(there))

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("link", True)
        button.setProperty("size", "small")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._take)
        return button

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(self.zones[self.buttons.index(self.sender())])
