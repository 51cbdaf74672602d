"""What the tables of the import page share: designed widths, and choices by keys."""

from collections.abc import Collection

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.importing.choice_delegate import ChoiceDelegate
from desktop.ui.theme import Theme
from desktop.ui.widgets.column_chooser import ColumnChooser
from desktop.ui.widgets.line_menu import LineMenu
from desktop.ui.widgets.plain_table import LINE_PX, PlainTable

_ROW_PX = 30
# The rest is for the columns that have no width of their own.
_MOST_FIXED_SHARE = 0.6


class SharedTable(PlainTable):
    """A table with one column that takes what the others leave.

    Attributes:
        columns: Which columns are shown, and in which order.
    """

    _widths: tuple[int, ...] = ()
    _is_narrow = False

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        widths: tuple[int, ...],
        parent: QWidget | None = None,
        *,
        kept: Collection[int] = (),
    ) -> None:
        """Show ``model``; a width of 0 lets that column take what the others leave.

        Args:
            model: What is shown.
            name: What screen readers call it.
            widths: Of each column, at the usual size of letters.
            parent: The widget that holds it.
            kept: The columns that nobody may hide.
        """
        super().__init__(model, name, parent, row_px=_ROW_PX)
        self.setProperty("framed", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        for at, width in enumerate(widths):
            is_rest = width == 0
            mode = QHeaderView.ResizeMode.Stretch if is_rest else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(at, mode)
        self._widths = widths
        self.columns = ColumnChooser(head, name, kept)
        LineMenu(self, self.columns)
        self.take_up_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the columns that take the rest their part of a narrow table."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        head = self.horizontalHeader()
        designed = self._designed()
        taken = sum(width for at, width in designed.items() if not head.isSectionHidden(at))
        most = round(_MOST_FIXED_SHARE * self.viewport().width())
        is_narrow = 0 in self._widths and taken > most
        if is_narrow or self._is_narrow:
            for at, width in designed.items():
                head.resizeSection(at, width * most // taken if is_narrow else width)
        self._is_narrow = is_narrow

    def _designed(self) -> dict[int, int]:
        """Return how wide columns are in a table with room for them, by column."""
        scale = self.fontMetrics().height() / LINE_PX
        return {at: round(width * scale) for at, width in enumerate(self._widths) if width}

    def take_up_size(self) -> None:
        """Measure lines and columns anew."""
        super().take_up_size()
        for at, width in self._designed().items():
            self.horizontalHeader().resizeSection(at, width)
        self._share()


class ChoiceTable(SharedTable):
    """A table in which one column is chosen from a list, by a click, Space, F2 or a figure.

    Signals:
        figure_pressed: A figure was pressed on a line (the line, the figure).
    """

    figure_pressed = Signal(int, int)

    def __init__(
        self,
        theme: Theme,
        model: QAbstractItemModel,
        name: str,
        widths: tuple[int, ...],
        choice: tuple[int, int, str],
        parent: QWidget | None = None,
    ) -> None:
        """Let the column of ``choice`` be chosen: its place, its role for choices, its name."""
        super().__init__(model, name, widths, parent, kept=(choice[0],))
        self._at, role, words = choice
        self._delegate = ChoiceDelegate(theme, role, words, self)
        self.setItemDelegateForColumn(self._at, self._delegate)
        self.clicked.connect(self._clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list of the current line, or answer by a figure."""
        current, key = self.currentIndex(), event.key()
        if not current.isValid() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_F2}:
            self._unfold(current)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.figure_pressed.emit(current.row(), key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._at:
            self._unfold(index)

    def _unfold(self, index: QModelIndex) -> None:
        chosen = index.siblingAtColumn(self._at)
        self.setCurrentIndex(chosen)
        if chosen.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(chosen)
