"""The views of the casebook that were given a name: open one, save what is shown, delete one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from desktop.queries.choices import Choice
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import own_direction, plain_label, visible_text
from desktop.ui.widgets.elided_choice import ElidedChoice
from desktop.ui.widgets.folding_row import FoldingRow
from desktop.ui.widgets.naming import name_choice

_SHORTEST_SHOWN = 10
_NAME_PX = 120


class SavedViewsRow(QWidget):
    """One line above the filters, or two; what opens a view is there where there is one.

    Signals:
        open_wanted: A view is to be shown (its id).
        save_wanted: What is shown is to be kept under a name.
        delete_wanted: A view is to go to the trash (its id).
    """

    open_wanted = Signal(str)
    save_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.views = ElidedChoice()
        name_choice(self.views, self.tr("Saved views"))
        self.views.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.views.setMinimumContentsLength(_SHORTEST_SHOWN)
        self.delete_button = QPushButton(self.tr("Delete"))
        self.delete_button.setProperty("link", True)
        self.delete_button.setAccessibleName(self.tr("Put the chosen view into the trash"))
        self.name = _Name(hint=self.tr("Name this view"))
        self.name.setMinimumWidth(_NAME_PX)
        self.name.setAccessibleName(self.tr("Name of the view to save"))
        self.save_button = QPushButton(self.tr("Save view"))
        self.kept = _beside(
            plain_label(self.tr("View"), quiet=True), self.views, self.delete_button
        )
        new = _beside(self.name, self.save_button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(FoldingRow(((self.kept, 1), (new, 1)), gap=6))
        self.views.activated.connect(self._open)
        self.delete_button.clicked.connect(self._delete)
        self.name.textChanged.connect(self._update)
        self.name.entered.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.show_views(())

    def show_views(self, views: Sequence[Choice]) -> None:
        """Offer these; the one that was opened stays chosen."""
        chosen = self.views.currentData()
        self.views.clear()
        none = self.tr("No saved view yet") if not views else self.tr("Open a saved view")
        self.views.addItem(none, "")
        for view in views:
            self.views.addItem(own_direction(visible_text(view.label)), view.id)
        self.views.setCurrentIndex(max(0, self.views.findData(chosen)))
        self.views.setEnabled(bool(views))
        self.kept.setVisible(bool(views))
        self._update()

    def choose(self, view_id: str) -> None:
        """Say which view is shown; empty for none."""
        self.views.setCurrentIndex(max(0, self.views.findData(view_id)))
        self._update()

    @Slot()
    def save(self) -> None:
        """Ask to keep what is shown under the name that was typed."""
        name = self.name.text().strip()
        if name:
            self.save_wanted.emit(name)

    @Slot()
    def _open(self) -> None:
        self._update()
        if self.views.currentData():
            self.open_wanted.emit(self.views.currentData())

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit(self.views.currentData())

    @Slot()
    def _update(self) -> None:
        self.delete_button.setVisible(bool(self.views.currentData()))
        self.save_button.setEnabled(bool(self.name.text().strip()))


def _beside(*widgets: QWidget) -> QWidget:
    """Hold widgets in a line; what can be typed or chosen in has the room that is to spare."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for widget in widgets:
        line.addWidget(widget, int(isinstance(widget, QComboBox | LineField)))
    return holder


class _Name(LineField):
    """The line in which a view is named.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter, which goes no further."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
