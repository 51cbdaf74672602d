"""Cells whose text reads in its own direction, whichever side the window reads from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.labels import own_direction


class OwnDirection(QStyledItemDelegate):
    """Isolates what a cell paints; what its model holds stays as it is."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Isolate the text that is painted and measured."""
        super().initStyleOption(option, index)
        option.text = own_direction(option.text)
