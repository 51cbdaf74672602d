"""Lists whose items are as tall as what they say."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from desktop.ui.widgets.own_direction import OwnDirection

_ENOUGH_PX = 100_000


class WholeLines(OwnDirection):
    """Gives an item the height of its wrapped text: Qt forgets the style sheet's padding."""

    def __init__(self, view: QListView) -> None:
        """Measure for ``view``, which wraps words."""
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the width that there is, and the height that the text then takes."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.rect = QRect(0, 0, self._view.viewport().width(), _ENOUGH_PX)
        style = self._view.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, self._view)
        # Text keeps this far from the sides of what is its own.
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, self._view) + 1
        inner = QRect(0, 0, room.width() - 2 * margin, _ENOUGH_PX)
        flags = int(Qt.TextFlag.TextWordWrap)
        text = shown.fontMetrics.boundingRect(inner, flags, shown.text).height()
        hint = super().sizeHint(option, index)
        return QSize(shown.rect.width(), max(hint.height(), text + _ENOUGH_PX - room.height()))
