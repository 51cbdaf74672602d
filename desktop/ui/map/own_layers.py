"""Brings the user's own layers onto one map: file dialog, dropped files, entries of the menu."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.services.mapping.layers import SUFFIXES
from desktop.ui.asking_files import Purpose, asking
from desktop.ui.map.layer_painter import LayerPainter
from desktop.ui.map.layers import Layers
from desktop.ui.map.tile_pictures import TilePictures
from desktop.ui.map.view_menu import MapMenu
from desktop.ui.tasks import TaskRunner


class OwnLayers(QObject):
    """Holds the layers of one map with all that they need.

    Signals:
        changed: Layers are to be painted anew.
        told: A sentence to show for a while.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self, new_runner: Callable[[], TaskRunner], menu: MapMenu, parent: QWidget
    ) -> None:
        """Read files in workers of ``new_runner``; offer the layers in ``menu``."""
        super().__init__(parent)
        self._menu = menu
        self._parent = parent
        self.layers = Layers(new_runner(), self)
        pictures = TilePictures(new_runner(), self)
        self.painter = LayerPainter(self.layers, pictures)
        self._pictures = pictures
        self.layers.changed.connect(self._take_up)
        self.layers.told.connect(self.told)
        pictures.arrived.connect(self.changed)
        pictures.told.connect(self.told)
        menu.layer_requested.connect(self.ask)
        menu.layer_switched.connect(self._switch)
        menu.layer_removed.connect(self.layers.remove)

    @Slot()
    def ask(self) -> None:
        """Ask for files."""
        dialog = asking(self._parent.window(), Purpose.LAYER, self.tr("Add a layer"))
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(self.tr("GeoJSON and MBTiles ({0})").format(patterns))
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    @Slot(object)
    def add(self, paths: list[Path]) -> None:
        """Add what these files hold."""
        for path in paths:
            self.layers.add(path)

    @Slot("QStringList")
    def _add_chosen(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    @Slot(object, bool)
    def _switch(self, path: Path, is_on: bool) -> None:
        self.layers.switch(path, is_on=is_on)

    @Slot()
    def _take_up(self) -> None:
        # A file that was added anew may hold other tiles.
        self._pictures.forget()
        self._menu.show_layers(self.layers.all)
        self.changed.emit()


def layer_files(held: QMimeData) -> list[Path]:
    """Return the files of layers among what is dragged; none where anything else is among it."""
    paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
    is_all = len(paths) == len(held.urls())
    return paths if is_all and all(path.suffix.lower() in SUFFIXES for path in paths) else []
