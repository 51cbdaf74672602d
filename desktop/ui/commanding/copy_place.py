"""A place to paste elsewhere: a menu with the ways in which it is written."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.base import PlacePrecision
from desktop.services.mapping.coordinates import CoordinateStyle, shown
from desktop.ui.widgets.rounded import Menu


class CopyPlaceMenu(Menu):
    """Copies one place, with as many digits as it is known to."""

    def __init__(self, parent: QWidget) -> None:
        """Begin without a place."""
        super().__init__(parent)
        self.setTitle(self.tr("Copy the place"))
        self._place: tuple[float, float, PlacePrecision] | None = None
        for style, words in (
            (CoordinateStyle.DECIMAL, self.tr("Decimal degrees")),
            (CoordinateStyle.DMS, self.tr("Degrees, minutes, seconds")),
            (CoordinateStyle.MGRS, self.tr("MGRS")),
        ):
            action = self.addAction(words)
            action.setObjectName(style.value)
            action.triggered.connect(self._copy)

    def show_place(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Copy this place from now on."""
        self._place = lat, lon, precision

    @Slot()
    def _copy(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        if self._place is not None:
            text = shown(*self._place, CoordinateStyle(action.objectName()))
            QGuiApplication.clipboard().setText(text)
