"""Lets a cell of a table be chosen from a list: by a click, by F2, or by the first letter."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_LEAST_HEIGHT_PX = 30
_CHEVRON_PX = 14


class ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell with a list of words and values, which the model gives for ``choices_role``."""

    def __init__(self, theme: Theme, choices_role: int, name: str, parent: QWidget) -> None:
        """Ask the model for ``choices_role``; screen readers call the list ``name``."""
        super().__init__(parent)
        self._theme, self._role, self._name = theme, choices_role, name

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Show at the end of the cell that it unfolds."""
        super().initStyleOption(option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._theme.icon("chevron-down", "quiet")
            option.decorationSize = QSize(_CHEVRON_PX, _CHEVRON_PX)
            option.decorationPosition = QStyleOptionViewItem.Position.Right

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room enough for the list."""
        hint = super().sizeHint(option, index)
        return hint.expandedTo(QSize(0, _LEAST_HEIGHT_PX))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the list, unfolded at once."""
        box = QComboBox(parent)
        box.setAccessibleName(self._name)
        box.setProperty("cell", True)
        for words, value in index.data(self._role):
            box.addItem(words, value)
        box.activated.connect(self._done)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Choose what the cell holds."""
        assert isinstance(editor, QComboBox)
        held = index.data(Qt.ItemDataRole.EditRole)
        choices = index.data(self._role)
        at = next((n for n, (_words, value) in enumerate(choices) if value == held), 0)
        editor.setCurrentIndex(at)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand over what was chosen."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)

    @Slot()
    def _done(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        self.commitData.emit(box)
        self.closeEditor.emit(box)
