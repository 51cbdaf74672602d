"""What stands around the words that were found: of a base or an actor, its other names."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.record import RecordKind
from desktop.queries.search import Hit
from desktop.ui.labels import names_in_line, own_direction, visible_text

_NAMED = {RecordKind.BASE, RecordKind.ACTOR}


class AroundCells(QStyledItemDelegate):
    """Paints cells of a list whose lines know their record's kind and id."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let names stand in the window's order, and sentences in their own direction."""
        super().initStyleOption(option, index)
        kind, _id = index.sibling(index.row(), 0).data(Qt.ItemDataRole.UserRole)
        told = names_in_line if RecordKind(kind) in _NAMED else own_direction
        option.text = told(option.text)


def words_around(hit: Hit) -> str:
    """Return them for a line of text."""
    words = visible_text(hit.snippet)
    return names_in_line(words) if hit.kind in _NAMED else words
