"""Offers what the shipped gazetteer knows under the name that is being typed."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.queries.reader import Reader
from desktop.services.mapping.coordinates import CoordinateStyle, shown
from desktop.services.mapping.known_places import KnownPlaces, OfferedPlace
from desktop.services.reading.gazetteer import key_of
from desktop.ui.bases.words import base_kind_word, join_words
from desktop.ui.labels import plain_label, show_tool_tip, visible_text
from desktop.ui.saying import translate
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole
from desktop.ui.words import country_name

_PAUSE_MS = 150


class PlaceOffer(QWidget):
    """Lists places, each a button; empty, it takes no room.

    Signals:
        chosen: A place was chosen, an `OfferedPlace`.
        offered: Whether there is anything to choose.
    """

    chosen = Signal(object)
    offered = Signal(bool)

    def __init__(
        self, places: KnownPlaces, runner: TaskRunner, parent: QWidget | None = None
    ) -> None:
        """Look names up in ``places``, in a worker of ``runner``."""
        super().__init__(parent)
        self._places = places
        self._runner = runner
        self._name = ""
        self.found: tuple[OfferedPlace, ...] = ()
        self.buttons: tuple[QPushButton, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(0)
        self._column.addWidget(
            plain_label(self.tr("In the gazetteer:"), role=TextRole.SMALL, quiet=True)
        )
        runner.done.connect(self._take)
        self.destroyed.connect(runner.forget)

    def look_up(self, name: str) -> None:
        """Offer places of this name, once nobody types for a moment."""
        self._name = name
        self._pause.start()

    def clear(self) -> None:
        """Offer nothing."""
        self._pause.stop()
        self._runner.forget()
        self._take(())

    @Slot()
    def _ask(self) -> None:
        self._runner.ask(partial(_offered, self._places, self._name))

    @Slot(object)
    def _take(self, found: tuple[OfferedPlace, ...]) -> None:
        self.found = found
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = tuple(self._button(place) for place in found)
        self.offered.emit(bool(found))

    def _button(self, place: OfferedPlace) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("link", True)
        button.setProperty("size", "small")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words, more = offer_words(place, self._name)
        button.setAccessibleName(f"{words}. {more}")
        show_tool_tip(button, "\n".join((words, more, self.tr("Data: {0}").format(place.origin))))
        button.setText(f"{words}\n{more}".replace("&", "&&"))
        button.clicked.connect(self._choose)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.found[self.buttons.index(self.sender())])


def offer_words(place: OfferedPlace, typed: str) -> tuple[str, str]:
    """Return what a place is called, and what it is and where it lies, in a line each.

    Of a town with another name than was ``typed`` the second line says why it is offered.
    """
    is_town = place.kind is None
    other = ""
    if is_town and key_of(typed) not in key_of(place.name):
        other = translate("PlaceOffer", "also called “{0}…”")
        other = other.format(visible_text(typed.strip()))
    code = f"ICAO {place.code}" if place.code else ""
    kind = "" if place.kind is None else base_kind_word(place.kind)
    where = shown(place.lat, place.lon, place.precision, CoordinateStyle.DECIMAL)
    return (
        join_words((place.name, country_name(place.country))),
        join_words((kind, code, where, other)),
    )


def _offered(places: KnownPlaces, name: str, _reader: Reader) -> tuple[OfferedPlace, ...]:
    return places.offered(name)
