"""Takes tables that are dropped on the window, copied, or chosen in a dialog."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.asking_files import Purpose, file_to_open, file_to_save
from desktop.ui.counts import counted
from desktop.ui.dragging import is_own
from desktop.ui.reading.gate import paths_in

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

SUFFIXES = (
    *(".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".ods"),
    *(".json", ".geojson", ".kml", ".kmz", ".gpx"),
)
_DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class ImportDrops(QObject):
    """Sees what is dropped on a window before whoever reads reports does.

    Tables are imported, and on the import page whatever is dropped; all else is left alone. A
    layer that is dropped on the map never comes here: the map takes it.

    Signals:
        dragged: Whether something that can be dropped is over the window.
        file_given: A file is to be imported (its path, the name of a saved mapping or empty).
        text_given: Rows are to be imported.
        told: One sentence for the user.
    """

    dragged = Signal(bool)
    file_given = Signal(object, str)
    text_given = Signal(str)
    told = Signal(str)

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        """Watch ``window``."""
        super().__init__(parent)
        self._window = window
        self.takes_all = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is wanted, and leave the rest."""
        if isinstance(event, QDropEvent) and event.type() in _DROPS:
            held = event.mimeData()
            if self._is_wanted(held):
                event.acceptProposedAction()
                is_drop = event.type() == QEvent.Type.Drop
                self.dragged.emit(not is_drop)
                if is_drop:
                    self.take(held)
                return True
        if event.type() == QEvent.Type.DragLeave:
            self.dragged.emit(False)
        return super().eventFilter(watched, event)

    def take(self, held: QMimeData) -> bool:
        """Take what was dropped or copied: one file, or rows; tell whether there was any."""
        paths = paths_in(held)
        if paths:
            self.file_given.emit(paths[0], "")
            if len(paths) > 1:
                others = counted(len(paths) - 1, "other")
                self.told.emit(self.tr("One file at a time: {0} not taken.").format(others))
        elif held.text().strip():
            self.text_given.emit(held.text())
        return bool(paths) or bool(held.text().strip())

    def take_copied(self) -> bool:
        """Take what the clipboard holds; tell whether it holds any."""
        # An empty clipboard may hold nothing at all.
        return self.take(QApplication.clipboard().mimeData() or QMimeData())

    @Slot(str)
    def ask_file(self, mapping: str) -> None:
        """Ask for a file, to be read by a saved mapping where one is named."""
        tables = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = self.tr("Tables ({0});;All files (*)").format(tables)
        name = file_to_open(self._window, Purpose.TABLE, self.tr("Import a file"), kinds)
        if name:
            self.file_given.emit(Path(name), mapping)

    def ask_target(self) -> Path | None:
        """Ask where the report shall be written."""
        title = self.tr("Save the report")
        kinds = self.tr("CSV (*.csv)")
        return file_to_save(self._window, Purpose.TABLE, title, kinds, suffix=".csv")

    def _is_wanted(self, held: QMimeData) -> bool:
        if is_own(held):
            return False
        paths = paths_in(held)
        if self.takes_all:
            return bool(paths) or held.hasText()
        return bool(paths) and all(path.suffix.lower() in SUFFIXES for path in paths)
