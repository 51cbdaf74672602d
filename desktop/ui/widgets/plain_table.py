"""The one look of tables: whole lines without a grid, words on the side from which one reads."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.widgets.fitted_columns import FittedColumns
from desktop.ui.widgets.own_direction import OwnDirection

# The height of a line of letters at which these sizes were chosen.
LINE_PX = 15
_ROW_PX = 24


class PlainTable(QTableView):
    """A table of lines, none taller than another, each chosen as a whole."""

    # Qt may tell of a change of type while the table is still being made.
    _row_px = 0

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        parent: QWidget | None = None,
        *,
        row_px: int = _ROW_PX,
    ) -> None:
        """Show ``model``, which screen readers call ``name``, in lines of a designed height."""
        super().__init__(parent)
        self.setItemDelegate(OwnDirection(self))
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._row_px = row_px
        self.take_up_size()

    def changeEvent(self, event: QEvent) -> None:
        """Give lines the room that larger or smaller letters need."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self._row_px:
            self.take_up_size()

    def take_up_size(self) -> None:
        """Measure lines anew."""
        scale = self.fontMetrics().height() / LINE_PX
        self.verticalHeader().setDefaultSectionSize(round(self._row_px * scale))


class FittedTable(PlainTable):
    """One whose columns are as wide as their words; one of them takes what is left.

    Attributes:
        fitted: Measures the columns, as is to be asked for when other lines are shown.
    """

    def __init__(
        self, model: QAbstractItemModel, name: str, rest: int, parent: QWidget | None = None
    ) -> None:
        """Show ``model``; the column at ``rest`` takes what the others leave."""
        super().__init__(model, name, parent)
        head = self.horizontalHeader()
        head.setSectionResizeMode(rest, QHeaderView.ResizeMode.Stretch)
        self.fitted = FittedColumns(self, head)
