"""Keeps lines of running text as short as the eye can follow, whatever the room and the letters."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel

MOST_CHARACTERS = 80


class Readable(QObject):
    """Lets a label that wraps be no wider than a line of eighty characters."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        label.installEventFilter(self)
        self._fit()

    def eventFilter(self, _label: QObject, event: QEvent) -> bool:
        """Fit larger letters."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return False

    def _fit(self) -> None:
        metrics = self._label.fontMetrics()
        self._label.setMaximumWidth(metrics.averageCharWidth() * MOST_CHARACTERS)
