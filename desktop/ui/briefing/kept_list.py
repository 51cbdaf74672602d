"""The kept briefings, the latest first."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.services.briefing.keeping import KeptLine
from desktop.ui.briefing.words import cut_off_words
from desktop.ui.labels import tool_tip, visible_text
from desktop.ui.widgets.own_direction import OwnDirection

_ID = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 4


class KeptList(QListWidget):
    """Lists briefings; Delete puts one into the trash.

    Signals:
        briefing_chosen: Another is to be opened (its id).
        delete_wanted: One is to go to the trash (its id).
    """

    briefing_chosen = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.setItemDelegate(OwnDirection(self))
        self.setAccessibleName(self.tr("Kept briefings, the latest first"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self._choose)

    def show_lines(self, lines: Sequence[KeptLine], current: str) -> None:
        """List these; ``current`` is open."""
        with QSignalBlocker(self):
            self.clear()
            for line in lines:
                title, cut_off = (
                    visible_text(line.title),
                    cut_off_words(datetime.fromisoformat(line.cut_off)),
                )
                item = QListWidgetItem(f"{title}\n{cut_off}", self)
                item.setData(_ID, line.id)
                item.setToolTip(tool_tip(f"{title}\n{cut_off}"))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {cut_off}")
                if line.id == current:
                    self.setCurrentItem(item)
        rows = min(max(self.count(), 1), _MOST_SHOWN)
        row_px = max(self.sizeHintForRow(0), 2 * self.fontMetrics().lineSpacing() + 8)
        self.setFixedHeight(rows * row_px + 2 * self.frameWidth() + 4)

    def current_id(self) -> str:
        """Return the id of the chosen line, empty for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete on the Delete key."""
        if event.key() == Qt.Key.Key_Delete and self.current_id():
            self.delete_wanted.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        if self.current_id():
            self.briefing_chosen.emit(self.current_id())
