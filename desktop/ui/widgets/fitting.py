"""A widget that looks anew whether its parts have room, whenever that may have changed."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Fitting(QWidget):
    """Calls `fit` for a new width, and where a part has other words or letters of another size."""

    def fit(self) -> None:
        """Arrange the parts as the width allows; called often, so do nothing where all is well."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit what needs more or less room than before."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return done
