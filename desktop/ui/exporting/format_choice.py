"""The formats, one below another, each with what it is for and what only it asks for."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.services.exporting.wish import Format
from desktop.ui.exporting.formats import Offered, offered_formats
from desktop.ui.exporting.handing_over import HandingOver
from desktop.ui.exporting.lines import indented
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole


class FormatChoice(QWidget):
    """One format is always chosen; what a pack asks for stands below it while it is.

    Signals:
        chosen: Another format is.
    """

    chosen = Signal()

    def __init__(self, handover: HandingOver, parent: QWidget | None = None) -> None:
        """Begin with a table; ``handover`` is shown for a pack."""
        super().__init__(parent)
        self._handover = handover
        self._group = QButtonGroup(self)
        self._offered = {one.format: one for one in offered_formats()}
        self.buttons: dict[Format, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for one in self._offered.values():
            column.addLayout(self._row(one))
            if one.format is Format.PACK:
                column.addLayout(indented(handover))
        self.choose(Format.CSV)
        self._group.buttonClicked.connect(self._follow)

    @property
    def format(self) -> Offered:
        """The chosen one."""
        return next(
            self._offered[one] for one, button in self.buttons.items() if button.isChecked()
        )

    @property
    def is_pack(self) -> bool:
        """Whether a pack is chosen."""
        return self.format.format is Format.PACK

    @property
    def button(self) -> QRadioButton:
        """That of the chosen format."""
        return self.buttons[self.format.format]

    def choose(self, form: Format) -> None:
        """Choose a format."""
        self.buttons[form].setChecked(True)
        self._follow()

    def named(self, place: Path) -> Path:
        """Return a place so that it ends as the format's files do."""
        for one in sorted(self._offered.values(), key=lambda one: -len(one.suffix)):
            if one.suffix and place.name.endswith(one.suffix):
                place = place.with_name(place.name.removesuffix(one.suffix))
                break
        return place.with_name(place.name + self.format.suffix)

    @Slot()
    def _follow(self) -> None:
        self._handover.setVisible(self.is_pack)
        self.chosen.emit()

    def _row(self, offered: Offered) -> QVBoxLayout:
        button = QRadioButton(offered.name)
        button.setAccessibleDescription(offered.what_for)
        self._group.addButton(button)
        self.buttons[offered.format] = button
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(button)
        row.addLayout(indented(plain_label(offered.what_for, role=TextRole.SMALL, quiet=True)))
        return row
