"""The counts of a check as chips, of which one says which rows are listed."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.saying import in_figures
from desktop.ui.styling import set_style_property


@dataclass(frozen=True, slots=True)
class CountChip:
    """One of them: its key, its words, its count; one that counts nothing may be left out."""

    key: str
    words: str
    count: int
    is_kept: bool = False


class FilterChips(QWidget):
    """Chips in a row, one of them chosen.

    Signals:
        chosen: Another was chosen (its key).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without chips."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which rows are listed"))
        self._row = FlowLayout(self, gap=6)
        self.buttons: dict[str, QPushButton] = {}
        self.key = ""

    def show_chips(self, chips: list[CountChip], key: str) -> None:
        """Show those that count something, with the one of ``key`` chosen."""
        held = next((one for one, button in self.buttons.items() if button.hasFocus()), "")
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for chip in chips:
            if chip.count or chip.is_kept:
                button = QPushButton(f"{chip.words}  {in_figures(chip.count)}")
                button.setObjectName(chip.key)
                button.setProperty("choice", True)
                button.clicked.connect(self._choose)
                self._row.addWidget(button)
                self.buttons[chip.key] = button
        self.select(key if key in self.buttons else next(iter(self.buttons), ""))
        if held in self.buttons:
            self.buttons[held].setFocus()

    def select(self, key: str) -> None:
        """Let the chip of ``key`` be the chosen one, without a word of it."""
        self.key = key
        for one, button in self.buttons.items():
            set_style_property(button, "chosen", one == key)
            state = self.tr("{0}, listed") if one == key else "{0}"
            button.setAccessibleName(state.format(button.text()))

    @Slot()
    def _choose(self) -> None:
        self.select(self.sender().objectName())
        self.chosen.emit(self.key)
