"""The line above the map: which events it shows, and the buttons to move it."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui.labels import ElidedLabel, plain_label, show_tool_tip
from desktop.ui.map.view_menu import MapMenu
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.folding_row import FoldingRow, in_line, in_lines


class MapHeader(QWidget):
    """Names the period, and holds the buttons.

    Signals:
        zoom_requested: Closer (True) or farther away.
        fit_requested: All bases and events are to be seen.
        fill_toggled: Whether the map is to stand where the timeline is.
        close_requested: The map is to go.
    """

    zoom_requested = Signal(bool)
    fit_requested = Signal()
    fill_toggled = Signal(bool)
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the buttons; what is shown is told with `tell`."""
        super().__init__(parent)
        self.told = _Told(role=TextRole.SMALL, quiet=True)
        self.menu = MapMenu()
        self.nearer = _button(theme, "zoom-in", self.tr("Closer (+)"))
        self.farther = _button(theme, "zoom-out", self.tr("Farther away (−)"))
        self.all = _button(theme, "house", self.tr("Show all bases and events (Home)"))
        self.fill = _button(theme, "maximize", self.tr("In place of the timeline"))
        self.fill.setCheckable(True)
        self.close_ = _button(theme, "x", self.tr("Close the map (Ctrl+M)"))
        self.heading = plain_label(self.tr("Map"), role=TextRole.HEADING)
        named = in_line(self.heading, self.told, None, gap=6)
        buttons = in_lines(
            *(self.menu, self.nearer, self.farther, self.all, self.fill, self.close_), gap=2
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(FoldingRow(((named, 1), (buttons, 0)), gap=6))
        self.nearer.clicked.connect(self._nearer)
        self.farther.clicked.connect(self._farther)
        self.all.clicked.connect(self.fit_requested)
        self.fill.toggled.connect(self.fill_toggled)
        self.close_.clicked.connect(self.close_requested)

    def tell(self, words: str, short: str = "") -> None:
        """Say which events are shown, ``short`` where there is room for that only."""
        self.told.tell(words, short)

    @Slot()
    def _nearer(self) -> None:
        self.zoom_requested.emit(True)

    @Slot()
    def _farther(self) -> None:
        self.zoom_requested.emit(False)


class _Told(ElidedLabel):
    """Says a thing in fewer words where there is no room for all, before it cuts them."""

    _words = _short = ""

    def tell(self, words: str, short: str) -> None:
        """Say ``words``, or ``short``, unless that is empty."""
        self._words, self._short = words, short
        self.set_full_text(words)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        advance = self.fontMetrics().horizontalAdvance
        return QSize(advance(self._words) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_short = bool(self._short) and self.sizeHint().width() > self.width()
        self.set_full_text(self._short if is_short else self._words)
        if is_short:
            show_tool_tip(self, self._words)
            self.setAccessibleName(self._words)


def _button(theme: Theme, icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    show_tool_tip(button, words)
    button.setAccessibleName(words)
    button.setProperty("quiet", True)
    return button
