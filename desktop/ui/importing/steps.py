"""The row of steps above an import: where one stands, and where one can go back to."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.styling import set_style_property
from desktop.ui.theme import Theme
from desktop.ui.widgets.icon_view import IconView

_CHECK_PX = 14


class Step(IntEnum):
    """The steps, in their order."""

    FILE = 0
    WHAT = 1
    CHECK = 2
    IMPORT = 3


class StepRow(QWidget):
    """Four buttons in a row: those before are ticked, those that are ready can be gone to.

    Signals:
        chosen: A step is to be shown (a `Step`).
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Stand at the first step."""
        super().__init__(parent)
        self._theme = theme
        self._names = (
            self.tr("File"),
            self.tr("What it is"),
            self.tr("Check"),
            self.tr("Import"),
        )
        self.buttons: tuple[QPushButton, ...] = tuple(QPushButton() for _each in Step)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Steps of the import"))
        row = FlowLayout(self, gap=4)
        for step, button in zip(Step, self.buttons, strict=True):
            if step:
                row.addWidget(IconView(theme, "chevron-right", size_px=14, color="quiet"))
            button.setProperty("step", True)
            button.setIconSize(QSize(_CHECK_PX, _CHECK_PX))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._choose)
            row.addWidget(button)
        self.show_at(Step.FILE, Step.FILE)

    def show_at(self, at: Step, ready: Step, *, are_held: bool = False) -> None:
        """Show which step is open, and up to which one can go; nowhere while ``are_held``."""
        for step, button in zip(Step, self.buttons, strict=True):
            name = self._names[step]
            is_done = step < at
            button.setText(name if is_done else f"{step + 1}  {name}")
            button.setIcon(self._theme.icon("check", "good_text") if is_done else QIcon())
            set_style_property(button, "chosen", step is at)
            button.setEnabled(step is at or (step <= ready and not are_held))
            number = self.tr("Step {0} of {1}: {2}").format(step + 1, len(Step), name)
            state = self.tr("{0}, open") if step is at else "{0}"
            button.setAccessibleName(state.format(number))

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        self.chosen.emit(next(at for at, one in enumerate(self.buttons) if one is sender))
