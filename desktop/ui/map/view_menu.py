"""The menu above the map: symbols, measuring, the table, pictures."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class MapMenu(QToolButton):
    """Offers how the map is shown.

    Signals:
        military_toggled: Whether bases are to have APP-6 symbols.
        measure_toggled: Whether clicks are to measure a distance.
        table_toggled: Whether the table is to stand where the map is.
        legend_requested: What symbols mean is asked for.
        picture_requested: A picture is wanted: "copy", "png" or "svg".
    """

    military_toggled = Signal(bool)
    measure_toggled = Signal(bool)
    table_toggled = Signal(bool)
    legend_requested = Signal()
    picture_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with plain symbols."""
        super().__init__(parent)
        self.setText(self.tr("Show ▾"))
        self.setAccessibleName(self.tr("How the map is shown"))
        self.setToolTip(self.tr("Symbols, measuring, table, legend, pictures"))
        self.setProperty("quiet", True)
        menu = QMenu(self)
        self.military = self._check(menu, self.tr("APP-6 symbols"))
        self.table = self._check(menu, self.tr("Show as a table"))
        self.legend = menu.addAction(self.tr("Legend"))
        self.measure = self._check(menu, self.tr("Measure a distance"))
        menu.addSection(self.tr("Picture of this map"))
        self.pictures = {
            "copy": menu.addAction(self.tr("Copy picture")),
            "png": menu.addAction(self.tr("Save as PNG…")),
            "svg": menu.addAction(self.tr("Save as SVG…")),
        }
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.military.toggled.connect(self.military_toggled)
        self.table.toggled.connect(self.table_toggled)
        self.measure.toggled.connect(self.measure_toggled)
        self.legend.triggered.connect(self.legend_requested)
        for name, action in self.pictures.items():
            action.setData(name)
            action.triggered.connect(self._ask_for_picture)

    def _check(self, menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        return action

    @Slot()
    def _ask_for_picture(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.picture_requested.emit(action.data())
