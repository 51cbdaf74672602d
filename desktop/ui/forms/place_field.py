"""Where a base lies: coordinates in any of three ways of writing, or picked on the map."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.base import PlacePrecision
from desktop.services.mapping.coordinates import read, written
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
        line.setContentsMargins(0, 2, 0, 0)
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
        """Show (latitude, longitude, precision) to the centimetre, nothing where there is none."""
        lat, lon, precision = value
        self.set_value("" if lat is None or lon is None else written(lat, lon, precision))

    def take(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Show a place that is known no closer than so."""
        digits = _DIGITS[precision]
        self.set_value(written(round(lat, digits), round(lon, digits), precision))
        self.edited.emit()
