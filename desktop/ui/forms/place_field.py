"""Where a base lies: coordinates in any of three ways of writing, or picked on the map."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.base import PlacePrecision
from desktop.services.mapping.coordinates import read
from desktop.ui.forms.fields import LineField

# One digit more than a place of this precision is shown with: rounding must not move it.
_DIGITS = {
    PlacePrecision.EXACT: 5,
    PlacePrecision.VICINITY: 3,
    PlacePrecision.LOCALITY: 2,
    PlacePrecision.AREA: 1,
}


class PlaceField(QWidget):
    """Latitude and longitude.

    Signals:
        edited: Something was entered.
        pick_wanted: The place is to be picked on the map.
    """

    edited = Signal()
    pick_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Show ``hint`` while it is empty."""
        super().__init__(parent)
        self.line = LineField(hint=hint)
        self.pick = QPushButton(self.tr("Pick on the map"))
        self.pick.setProperty("link", True)
        self.pick.setProperty("size", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        line = QVBoxLayout()
        line.setContentsMargins(2, 2, 0, 0)
        line.addWidget(self.pick)
        column.addLayout(line)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.pick.clicked.connect(self.pick_wanted)

    def value(self) -> str:
        """Return the text that is entered."""
        return self.line.value()

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self.line.set_value(value)

    def attribute(self) -> Any:
        """Return (latitude, longitude) in degrees, (None, None) where nothing was entered.

        Raises:
            InvalidRecord: Where they cannot be read.
        """
        return read(self.value()) if self.value() else (None, None)

    def show_attribute(self, value: Any) -> None:
        """Show (latitude, longitude) to the centimetre, nothing where there is none."""
        lat, lon = value
        self.set_value("" if lat is None or lon is None else self.text_of(lat, lon))

    @staticmethod
    def text_of(lat: float, lon: float) -> str:
        """Return how a stored place is shown, to the centimetre."""
        return f"{_number(lat, 7)}, {_number(lon, 7)}"

    def take(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Show a place that is known no closer than so."""
        digits = _DIGITS[precision]
        self.set_value(f"{_number(lat, digits)}, {_number(lon, digits)}")
        self.edited.emit()


def _number(degrees: float, digits: int) -> str:
    # Adding 0 turns the -0.0 of a place just south of the equator into 0.0.
    return f"{round(degrees, digits) + 0:.{digits}f}".rstrip("0").rstrip(".")
