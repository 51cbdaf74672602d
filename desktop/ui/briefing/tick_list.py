"""Bases to tick, with a filter above."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.folding import fold, sounds_like
from desktop.queries.choices import Choice
from desktop.ui.bases.filter_field import FilterField
from desktop.ui.labels import visible_text
from desktop.ui.widgets.own_direction import OwnDirection

_ID = Qt.ItemDataRole.UserRole
_SPELLINGS = Qt.ItemDataRole.UserRole + 1
_HEIGHT_PX = 116


class TickList(QWidget):
    """Ticks some of many records; what the filter hides stays ticked.

    Signals:
        changed: Others are ticked.
    """

    changed = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """Offer nothing yet under ``name``; ``hint`` stands in the filter."""
        super().__init__(parent)
        self.filter = FilterField(hint)
        self.list = QListWidget()
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setAccessibleName(name)
        self.list.setProperty("framed", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_HEIGHT_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self.filter.textChanged.connect(self._narrow)
        self.filter.left_downwards.connect(self.list.setFocus)
        self.list.itemChanged.connect(self.changed)
        self.setFocusProxy(self.filter)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; those that are ticked stay so."""
        ticked = set(self.ticked())
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in choices:
                item = QListWidgetItem(visible_text(one.label), self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if one.id in ticked else Qt.CheckState.Unchecked
                item.setCheckState(state)
                item.setData(_ID, one.id)
                item.setData(_SPELLINGS, one.spellings)
        self._narrow()

    def tick(self, ids: Sequence[str]) -> None:
        """Tick these and no others, telling nobody."""
        with QSignalBlocker(self.list):
            for item in self._items():
                is_ticked = item.data(_ID) in ids
                item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of what is ticked, in the order of the list."""
        return tuple(
            str(item.data(_ID))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot()
    def _narrow(self) -> None:
        typed = self.filter.text().strip()
        folded = fold(typed)
        for item in self._items():
            spellings = item.data(_SPELLINGS)
            item.setHidden(
                not any(folded in fold(one) or sounds_like(typed, one) for one in spellings)
            )
