"""The keys of a presentation, on the speaker's screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.ui.briefing.present.keys import keys_shown
from desktop.ui.labels import plain_label


class KeysPanel(QScrollArea):
    """What each key does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List them."""
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, (what, keys) in enumerate(keys_shown()):
            grid.addWidget(plain_label(what, wrap=True), row, 0)
            grid.addWidget(plain_label(keys, quiet=True, wrap=True), row, 1)
        grid.setRowStretch(len(keys_shown()), 1)
        self.setWidget(inner)
