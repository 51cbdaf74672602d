"""The menu above the map: symbols, layers, measuring, the table, pictures."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.ui.labels import tool_tip
from desktop.ui.map.layers import ShownLayer, layer_words
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.widgets.rounded import Menu

_NAME_CHARACTERS = 40


class MapMenu(QToolButton):
    """Offers how the map is shown.

    Signals:
        symbols_chosen: How bases are to be drawn, a `SymbolStyle`.
        measure_toggled: Whether clicks are to measure a distance.
        table_toggled: Whether the table is to stand where the map is.
        legend_requested: What symbols mean is asked for.
        picture_requested: A picture is wanted: "copy", "png" or "svg".
        layer_requested: A layer of the user's own is to be added.
        layer_switched: A layer is to be switched on or off, by its file.
        layer_removed: A layer is to go, by its file.
    """

    symbols_chosen = Signal(object)
    measure_toggled = Signal(bool)
    table_toggled = Signal(bool)
    legend_requested = Signal()
    picture_requested = Signal(str)
    layer_requested = Signal()
    layer_switched = Signal(object, bool)
    layer_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with plain symbols and no layer."""
        super().__init__(parent)
        self.setText(self.tr("Show ▾"))
        self.setAccessibleName(self.tr("How the map is shown"))
        self.setToolTip(self.tr("Symbols, layers, measuring, table, legend, pictures"))
        self.setProperty("quiet", True)
        menu = Menu(self)
        menu.setToolTipsVisible(True)
        self.table = self._check(menu, self.tr("Show as a table"))
        self.legend = menu.addAction(self.tr("Legend"))
        self.measure = self._check(menu, self.tr("Measure a distance"))
        self._offer_symbols(menu)
        menu.addSection(self.tr("Layers of your own"))
        self.add_layer = menu.addAction(self.tr("Add GeoJSON or MBTiles…"))
        self.removing = Menu(self.tr("Remove"), menu)
        menu.addMenu(self.removing)
        self.removing.menuAction().setVisible(False)
        self.layers: tuple[QAction, ...] = ()
        menu.addSection(self.tr("Picture of this map"))
        self.pictures = {
            "copy": menu.addAction(self.tr("Copy picture")),
            "png": menu.addAction(self.tr("Save as PNG…")),
            "svg": menu.addAction(self.tr("Save as SVG…")),
        }
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.table.toggled.connect(self.table_toggled)
        self.measure.toggled.connect(self.measure_toggled)
        self.legend.triggered.connect(self.legend_requested)
        self.add_layer.triggered.connect(self.layer_requested)
        for name, action in self.pictures.items():
            action.setData(name)
            action.triggered.connect(self._ask_for_picture)

    def show_symbols(self, style: SymbolStyle) -> None:
        """Tick how bases are drawn."""
        self.symbols[style].setChecked(True)

    def show_layers(self, layers: Sequence[ShownLayer]) -> None:
        """List the layers, those that are on ticked."""
        menu = self.menu()
        for action in self.layers:
            menu.removeAction(action)
            action.deleteLater()
        self.removing.clear()
        self.removing.menuAction().setVisible(bool(layers))
        self.layers = tuple(self._layer_action(menu, one) for one in layers)
        for one in layers:
            action = self.removing.addAction(_short(one))
            action.setData(str(one.layer.path))
            action.triggered.connect(self._remove_layer)

    def _layer_action(self, menu: QMenu, one: ShownLayer) -> QAction:
        action = QAction(_short(one), menu)
        action.setCheckable(True)
        action.setChecked(one.is_on)
        action.setData(str(one.layer.path))
        action.setToolTip(tool_tip(f"{layer_words(one.layer)}\n{one.layer.path}"))
        action.triggered.connect(self._switch_layer)
        menu.insertAction(self.add_layer, action)
        return action

    def _offer_symbols(self, menu: QMenu) -> None:
        menu.addSection(self.tr("Bases as"))
        group = QActionGroup(self)
        self.symbols: dict[SymbolStyle, QAction] = {}
        for style, words in (
            (SymbolStyle.PLAIN, self.tr("Plain symbols")),
            (SymbolStyle.NEUTRAL, self.tr("APP-6, neutral frame")),
            (SymbolStyle.UNKNOWN, self.tr("APP-6, unknown frame")),
        ):
            action = self._check(menu, words)
            action.setData(style.value)
            action.toggled.connect(self._choose_symbols)
            group.addAction(action)
            self.symbols[style] = action
        self.symbols[SymbolStyle.PLAIN].setChecked(True)

    def _check(self, menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        return action

    @Slot(bool)
    def _choose_symbols(self, is_chosen: bool) -> None:
        if is_chosen:
            self.symbols_chosen.emit(SymbolStyle(self._sender().data()))

    @Slot(bool)
    def _switch_layer(self, is_on: bool) -> None:
        self.layer_switched.emit(Path(self._sender().data()), is_on)

    @Slot()
    def _remove_layer(self) -> None:
        self.layer_removed.emit(Path(self._sender().data()))

    @Slot()
    def _ask_for_picture(self) -> None:
        self.picture_requested.emit(self._sender().data())

    def _sender(self) -> QAction:
        action = self.sender()
        assert isinstance(action, QAction)
        return action


def _short(one: ShownLayer) -> str:
    words = layer_words(one.layer)
    if len(words) > _NAME_CHARACTERS:
        words = f"{words[: _NAME_CHARACTERS - 1].rstrip()}…"
    # An "&" would underline the letter behind it.
    return words.replace("&", "&&")
