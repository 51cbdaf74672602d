"""The second place of backups: which it is, another, or none."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.asking_files import Purpose, folder_to_use
from desktop.ui.labels import ElidedLabel
from desktop.ui.theme import TextRole
from desktop.ui.widgets.focus_to import FocusTo


class SecondPlace(QWidget):
    """One line that names the second place and lets it be changed.

    Signals:
        changed: Another place was chosen (its path), or none (empty).
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name no place yet."""
        super().__init__(parent)
        self.label = ElidedLabel(role=TextRole.SMALL, quiet=True, is_place=True)
        self.choose_button = QPushButton(self.tr("Choose a second place…"))
        self.stop_button = QPushButton(self.tr("Stop using it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.choose_button)
        FocusTo(self, self.choose_button)
        self.choose_button.clicked.connect(self._ask)
        self.stop_button.clicked.connect(self._stop)
        self.show_place("")

    def show_place(self, folder: str) -> None:
        """Name the folder, empty for none."""
        said = self.tr("Second place: {0}").format(folder)
        none = self.tr("Second place: none. A disk or stick of your own is best.")
        self.label.set_full_text(said if folder else none)
        self.stop_button.setVisible(bool(folder))

    @Slot()
    def _ask(self) -> None:
        chosen = folder_to_use(self, Purpose.BACKUPS, self.tr("Second place of backups"))
        if chosen:
            self.changed.emit(chosen)

    @Slot()
    def _stop(self) -> None:
        self.changed.emit("")
